import {likelyCountries, looseOffices, presidentLed, soleOffices} from "../../lexicon/offices.ts";
import {addTitle, countryOf, emptyMember, genderOf} from "./cast/member.ts";
import type {Member} from "./cast/member.ts";
import {sameOffice} from "./offices.ts";
import type {Draft, Read, Title} from "./drafts.ts";
import {MEMORY} from "./pronouns.ts";
import type {Settled} from "./pronouns.ts";
import {isDescribed} from "./match.ts";
import {mostNamed} from "./countries.ts";
import {isSubject, subjectSpan} from "./subjects.ts";
import type {State} from "./refer.ts";
import type {Word} from "./words.ts";
import {RELATIVE, LOOSE} from "./titles.ts";

const DEFINITE = new Set(["the", "his", "her", "its", "their", "'s", "this", "that"]);

/** Who holds an office that is told without a name. */
export function byOffice(draft: Draft, read: Read, state: State): Member | null {
  const title = draft.titles[draft.titles.length - 1] as Title;
  if (RELATIVE.has(title.key) || !stands(draft, title, read)) return null;
  const known =
    predicated(title, draft, read, state.history) ??
    holder(title, draft, read, state) ??
    fillRoleless(title, draft, read, state);
  if (known) return known;
  const open = state.unnamed.filter((m) => fits(m, title));
  if (open.length === 1 || (open.length > 0 && !title.country)) return open[open.length - 1] as Member;
  if (!makesPerson(title)) return null;
  const member = emptyMember(state.cast.members.length + state.unnamed.length);
  member.titles.push(title);
  member.country = title.country;
  member.sentences.add(draft.sentence);
  if (draft.gender) member.genders[draft.gender] += 2;
  if (state.unnamed.length < MEMORY) state.unnamed.push(member);
  return member;
}

/** "She is the foreign minister of a country of 3.4 million people": the subject itself, where it has no office yet, and no namesake's. */
function predicated(title: Title, draft: Draft, read: Read, history: readonly Settled[]): Member | null {
  const before = read.words[draft.first - 1];
  const be = before?.lower === "the" ? read.words[draft.first - 2] : before;
  if (!be || !/^(?:is|was)$/.test(be.lower) || title.former || title.owner) return null;
  const subject = history.findLast((h) => h.sentence === draft.sentence && h.span.end === be.start - 1);
  const member = subject && !subject.possessive ? subject.member : null;
  if (member?.name.length && member.titles.some((t) => matches(t, title))) return member;
  if (!member || member.name.length === 0 || member.titles.some((t) => t.kind !== "occupation")) return null;
  if (title.country && countryOf(member) && title.country !== countryOf(member)) return null;
  addTitle(member, title);
  return member;
}

/** Whether an office without a known holder is worth a person of its own. */
function makesPerson(title: Title): boolean {
  if (
    title.former ||
    title.plural ||
    title.kind === "occupation" ||
    title.kind === "party" ||
    title.organization
  )
    return false;
  if (!title.country && (LOOSE.has(title.key) || title.key === "minister")) return false;
  return soleOffices.has(title.key) || title.key.startsWith("minister:");
}

/** Whether an office alone points at somebody: "the premier", "Iraq's president", "Iranian president", not "a president", "as president". */
function stands(draft: Draft, title: Title, read: Read): boolean {
  if (title.plural && draft.titles.length > 0) return false;
  const before = read.words[draft.first - 1];
  const next = read.words[draft.end];
  if (DEFINITE.has(title.determiner))
    return !(title.determiner === "the" && ["former"].includes(before?.lower ?? ""));
  if (title.determiner !== "") return false;
  if (
    title.country &&
    before &&
    ["as", "become", "became", "elected", "named", "appointed", "a", "an"].includes(before.lower)
  )
    return false;
  if (title.country) return true;
  const head = read.words[draft.from];
  return (
    (head?.cap ?? false) &&
    next !== undefined &&
    ["VERB", "AUX"].includes(next.pos) &&
    next.gap === "soft" &&
    !read.headline
  );
}

/** The named person who holds the office: of several the one mentioned last. */
function holder(title: Title, draft: Draft, read: Read, state: State): Member | null {
  const {cast, history, reads, settled} = state;
  if (title.key === "official") return officialMeant(title, read, state);
  let pool = cast.members.filter((m) => fits(m, title));
  if (title.former) pool = pool.filter((m) => m.titles.some((t) => t.former) || m.fallen);
  else {
    const living = pool.filter(
      (m) => m.titles.some((t) => !t.former && !t.past && matches(t, title)) && !m.fallen
    );
    pool = living.length > 0 ? living : [];
  }
  if (draft.gender) pool = pool.filter((m) => genderOf(m) === "" || genderOf(m) === draft.gender);
  if (title.country) {
    const own = pool.filter((m) => countryOf(m) === title.country);
    if (own.length > 0) return latest(own, history, title);
    const only = title.key === "leader" ? leaderHere(title.country, read, history) : null;
    if (only) return only;
    const told = pool.filter((m) => countryOf(m) === "" && isToldOn(m, draft, read, reads, history));
    if (told.length === 1 && !LOOSE.has(title.key)) {
      told[0]!.country = title.country;
      return told[0]!;
    }
    if (!settled) return null;
    // "Prime Minister Modi …": his country is told later, as "the Indian prime minister"
    const open = pool.filter((m) => countryOf(m) === "" && !LOOSE.has(title.key) && isNear(m, read, history));
    const one = open.length === 1 && isMuchNamed(title.country, reads) ? (open[0] as Member) : null;
    if (one) one.country = title.country;
    return one;
  }
  return latest(pool.length > 1 ? othersThan(pool, draft, read, history) : pool, history, title);
}

/**
 * "The Maltese official was last here in May": of the officials of that country the one whom the text has named most often, where
 * it has told of none without a name ("a Maltese official said").
 */
function officialMeant(
  {country, determiner, former}: Title,
  read: Read,
  {history, reads}: State
): Member | null {
  if (country === "" || determiner !== "the" || former) return null;
  const isUnnamed = reads.some(
    ({words, sentence}) =>
      sentence.index <= read.sentence.index &&
      words.some((w) => /^officials?$/.test(w.lower) && (w.lower === "officials" || isIndefinite(words, w)))
  );
  if (isUnnamed) return null;
  const times = new Map<Member, number>();
  for (const {member} of history.slice(-MEMORY))
    if (countryOf(member) === country && member.name.length > 0 && member.titles.some(isCurrentOffice))
      times.set(member, (times.get(member) ?? 0) + 1);
  // of equals the one told first, whom the article is about
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** "a senior Maltese official". */
const isIndefinite = (words: readonly Word[], {i}: Word): boolean =>
  words.slice(Math.max(0, i - 4), i).some(({lower}) => /^(?:an?|one|another)$/.test(lower));

const isCurrentOffice = ({kind, former, past}: Title): boolean =>
  !former && !past && (LEADING.has(kind) || kind === "minister" || kind === "diplomat");

/** "Haji briefed the Foreign Minister", "Kuwaiti Oil Minister X, who accompanied the Premier": not who does it himself; who is accompanied serves the same country. */
function othersThan(pool: Member[], draft: Draft, read: Read, history: readonly Settled[]): Member[] {
  const verb = read.sentence.verbs.findLast((v) => v.start < draft.phrase.start);
  const doer = history.findLast((h) => h.sentence === draft.sentence && h.subject && !h.possessive);
  if (!doer || !verb || verb.passive || draft.phrase.start - verb.end > 2 || doer.span.end > verb.start)
    return pool;
  const others = pool.filter((m) => m !== doer.member);
  const home = countryOf(doer.member);
  const own = others.filter((m) => verb.lemma === "accompany" && home !== "" && countryOf(m) === home);
  return own.length > 0 ? own : others.length > 0 ? others : pool;
}

/** "Prime Minister X opened the forum on the first day of the Vietnamese leader's visit": the one named in the sentence. */
function leaderHere(country: string, {sentence}: Read, history: readonly Settled[]): Member | null {
  const named = history.filter(
    ({sentence: at, member}) =>
      at === sentence.index &&
      countryOf(member) === country &&
      member.titles.some((t) => LEADING.has(t.kind) && !t.former && !t.past)
  );
  return new Set(named.map((m) => m.member)).size === 1 ? named[0]!.member : null;
}
const LEADING = new Set(["state", "royal", "government"]);

/**
 * "Foreign Minister Bae has ruled it out. The South Korean foreign minister was in Kigali": the subject of one sentence, and of the
 * next, where no other country is named and nobody else is told of.
 */
function isToldOn(m: Member, draft: Draft, read: Read, reads: Read[], history: Settled[]): boolean {
  const before = reads[reads.indexOf(read) - 1];
  const last = history.filter((h) => h.sentence === before?.sentence.index);
  if (!before || last.length === 0 || before.sentence.paragraph !== read.sentence.paragraph) return false;
  if (last.some((h) => h.member !== m) || !last.some((h) => h.subject) || before.sentence.places.length > 0)
    return false;
  const isIt = isSubject(read, draft, subjectSpan(read)) || (draft.possessive && draft.first === 0);
  return isIt && !read.words.some((w) => /^(?:him|his|her|he|she)$/.test(w.lower));
}

/** Mentioned a few sentences ago, and not in this one ("Modi met the Iraqi prime minister"). */
function isNear(m: Member, read: Read, history: Settled[]): boolean {
  for (let k = history.length - 1; k >= 0; k--) {
    const h = history[k] as Settled;
    const away = read.sentence.index - h.sentence;
    if (away > 6) return false;
    if (h.member === m) return away > 0;
  }
  return false;
}

/** One of the two countries that the article names most. */
function isMuchNamed(country: string, reads: Read[]): boolean {
  return mostNamed(reads, 2).includes(country);
}

function latest(pool: Member[], history: Settled[], title: Title): Member | null {
  if (pool.length <= 1) return pool[0] ?? null;
  let last: Settled | null = null;
  for (let k = history.length - 1; k >= Math.max(0, history.length - MEMORY); k--) {
    const settled = history[k] as Settled;
    if (last && settled.sentence !== last.sentence) break;
    if (!pool.includes(settled.member)) continue;
    // of two in one sentence its subject: "Minister X will meet her counterpart Y. The Minister …"
    if (settled.subject) return settled.member;
    last ??= settled;
  }
  if (last) return last.member;
  const ranked = looseOffices[title.key];
  if (ranked)
    for (const key of ranked) for (const m of pool) if (m.titles.some((t) => t.key === key)) return m;
  return pool[0] ?? null;
}

const fits = (member: Member, title: Title): boolean =>
  member.titles.some((t) => matches(t, title)) &&
  isItsWord(member, title) &&
  (!title.country || countryOf(member) === "" || countryOf(member) === title.country);

/** "The Foreign Secretary" is not the Jordanian foreign minister: few countries call the office so. */
function isItsWord(member: Member, {role, country}: Title): boolean {
  if (country !== "") return true;
  const few = likelyCountries[role.toLowerCase()];
  const own = countryOf(member);
  if (!few || own === "" || few.includes(own)) return true;
  return member.titles.some((t) => /secretary/i.test(t.role));
}

/** Whether office `own` may be told as `told`. */
function matches(own: Title, told: Title): boolean {
  if (own.regional !== told.regional && told.country !== "") return false;
  if (sameOffice(own, told)) return true;
  if (told.key === "minister") return own.key.startsWith("minister:");
  if (told.key === "deputy minister") return own.key.startsWith("deputy minister");
  // "North Korea's leader" is not its premier
  if (told.key === "leader" && own.key === "prime minister" && presidentLed.has(told.country)) return false;
  // "The head of state, X, … The president"
  if (own.key.startsWith("head of ") && (looseOffices[own.key] ?? []).includes(told.key)) return true;
  return (looseOffices[told.key] ?? []).includes(own.key);
}

/** "Xi Jinping arrived in Hanoi. The Chinese leader …": the office of one who was named without it. */
function fillRoleless(title: Title, draft: Draft, read: Read, {history, reads}: State): Member | null {
  if (
    title.former ||
    title.owner ||
    (!isSubject(read, draft, subjectSpan(read)) &&
      !isPredicate(draft, read) &&
      !(draft.possessive && draft.first === 0))
  )
    return null;
  for (let k = history.length - 1; k >= 0; k--) {
    const m = history[k] as Settled;
    const away = read.sentence.index - m.sentence;
    if (away > 2) return null;
    if (away === 0 && !isPredicate(draft, read)) continue;
    if (!m.subject || m.member.name.length === 0) continue;
    if (m.member.titles.some((t) => t.kind !== "occupation" || t.key === "analyst")) return null;
    // "X, a driver, was sceptical. The Kenyan president flew"
    if (away > 0 && isDescribed({phrase: m.span, sentence: m.sentence}, reads)) return null;
    const known = genderOf(m.member);
    if (title.country && countryOf(m.member) && title.country !== countryOf(m.member)) return null;
    if (draft.gender && known && known !== draft.gender) return null;
    addTitle(m.member, title);
    return m.member;
  }
  return null;
}

/** "Sudani is Iraq's prime minister", "who became the president of Iran". */
function isPredicate(draft: Draft, {words}: Read): boolean {
  const before = words[draft.first - 1];
  return before !== undefined && ["is", "was", "became", "as", "remains"].includes(before.lower);
}
