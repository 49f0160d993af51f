import {contextOf} from "./context.ts";
import {honorificsAt, mayOpenName} from "./names/honorifics.ts";
import {isThing} from "./names/things.ts";
import {nameAt} from "./names.ts";
import type {Office} from "./offices.ts";
import {joined} from "./words.ts";
import type {Word} from "./words.ts";
import {fallenWords, formerWords, officeHeads} from "../../lexicon/offices.ts";
import {titleOf, baseDraft} from "./drafts.ts";
import type {Title, Read} from "./drafts.ts";
import {placeOf} from "./naming.ts";

/** Runs of capitals without a title, with what stands before and after them. */
export function addBareNames(read: Read, taken: boolean[]): void {
  const {words} = read;
  for (let i = 0; i < words.length; i++) {
    // a name without a title begins with a capital, or with a particle before one
    if (taken[i] || !mayOpenName(words[i] as Word)) continue;
    const honors = honorificsAt(words, i);
    const after = honors.to > i ? "title" : "nothing";
    const run = nameAt(words, honors.to, after, taken);
    if (!run) continue;
    if (isThing(words, run, after)) {
      i = run.to - 1;
      continue;
    }
    const draft = baseDraft(read, run.from, run.to, "name");
    draft.honorific = honors.to > i;
    draft.gender = honors.gender;
    draft.fallen = isFallenBefore(words, i);
    const of = countryBeside(words, i, run.to, run.to - run.from > 1);
    draft.country = of.country;
    // "X of Zambia, the finance minister,": the office stands behind the country
    draft.end = of.to;
    if (honors.rank) draft.titles = [rankTitle(words, honors.rank, i, run.from)];
    draft.first = i;
    draft.phrase = {start: words[i]?.start ?? 0, end: draft.span.end};
    read.drafts.push(draft);
    taken.fill(true, i, run.to);
    i = run.to - 1;
  }
}

/** "Poland's Donald Tusk", "Firuz Rahmatov of Tajikistan": the country, and the word behind it or behind the name. */
function countryBeside(
  words: Word[],
  from: number,
  to: number,
  full: boolean
): {country: string; to: number} {
  const before = words[from - 1];
  if (joined(words[from]) && before?.possessive && before.place?.kind === "country")
    return {country: before.place.country, to};
  const of = words[to - 1]?.possessive || !full ? null : placeOf(words, to);
  return of ?? {country: "", to};
}

/** "U.S. Rep. X", "Israeli Lt. Gen. Y": the office that a rank's abbreviation stands for. */
function rankTitle(words: Word[], rank: string, from: number, to: number): Title {
  const {key, kind} = officeHeads[rank] ?? {key: rank, kind: "military" as const};
  const role = rank.replace(/(?<!\p{L})\p{Ll}/gu, (c) => c.toUpperCase());
  const office: Office = {
    from,
    to,
    head: from,
    role,
    key,
    fields: [],
    kind,
    plural: false,
    country: "",
    regional: false,
    organization: false,
    gender: "",
    former: false,
    fallen: false,
    late: false
  };
  return titleOf(office, contextOf(words, office, 0));
}

const isFallenBefore = (words: Word[], i: number): boolean =>
  fallenWords.has(words[i - 1]?.lower ?? "") || formerWords.has(words[i - 1]?.lower ?? "");
