/** Which of the people known so far a name means. */
import {looseOffices} from "../../../lexicon/offices.ts";
import type {Draft} from "../drafts.ts";
import type {Cast, Member} from "./member.ts";
import {fitOf} from "../names/spelling.ts";
import {sameOffice} from "../offices.ts";

/** The member whom a name fits best: by the name, then by the office, then the one named last before it. */
export function bestFit(cast: Cast, keys: string[], draft: Draft): Member | null {
  let best: Member | null = null;
  let bestScore = 0;
  for (const member of candidates(cast, keys)) {
    let score = fitOf(keys, member.keys);
    if (score === 0 || clashes(member, draft)) continue;
    score = score * 4 + (shareOffice(member, draft) ? 2 : 0) + recency(member, draft.sentence);
    // the surname alone belongs to whom it has been given before: "Mori", not "first lady Yuko Mori"
    if (draft.name.length === 1 && draft.titles.length === 0 && member.short.size > 0) score += 0.6;
    if (score > bestScore) [best, bestScore] = [member, score];
  }
  return best;
}

function candidates(cast: Cast, keys: readonly string[]): Set<Member> {
  const found = new Set<Member>();
  for (const key of keys) for (const member of cast.letters.get(key[0] ?? "") ?? []) found.add(member);
  return found;
}

/** Below 1: what is named before and near counts more. */
function recency(member: Member, sentence: number): number {
  for (let away = 0; away <= 12; away++)
    if (member.sentences.has(sentence - away)) return 0.5 + 0.49 / (1 + away);
  return 0;
}

const shareOffice = (member: Member, draft: Draft): boolean =>
  draft.titles.some((t) => member.titles.some((o) => sameOffice(o, t)));

/** Two persons of one surname: "President Assad" is not "Foreign Minister Assad", nor "Mr" the same as "Ms". */
function clashes(member: Member, draft: Draft): boolean {
  if (
    draft.gender &&
    member.genders[draft.gender === "male" ? "female" : "male"] > 0 &&
    member.genders[draft.gender] === 0
  )
    return true;
  const short = draft.keys.length < 2 || member.keys.length < 2;
  const theirs = draft.titles.filter((t) => t.country && !t.former);
  const apart =
    theirs.some((t) => member.titles.some((o) => o.country && o.country !== t.country && !o.former)) &&
    !theirs.some((t) => member.titles.some((o) => o.country === t.country));
  if (short && apart) return true;
  if (!short) return false;
  const [a, b] = [
    draft.titles.find((t) => !t.former && APART.has(t.key)),
    member.titles.find((t) => !t.former && APART.has(t.key))
  ];
  return (
    a !== undefined &&
    b !== undefined &&
    !draft.titles.some((t) =>
      member.titles.some((o) => sameOffice(o, t) || (looseOffices[t.key] ?? []).includes(o.key))
    )
  );
}

const APART = new Set([
  "president",
  "prime minister",
  "king",
  "queen",
  "crown prince",
  "minister:foreign",
  "minister:defence",
  "speaker",
  "supreme leader",
  "chancellor",
  "emir",
  "first lady"
]);
