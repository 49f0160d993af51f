import type {Span} from "../../types.ts";
import {genderOf} from "./cast/member.ts";
import type {Member} from "./cast/member.ts";
import {EPITHETS} from "../../lexicon/epithets.ts";
import type {Read} from "./drafts.ts";
import {othersInOpening} from "./opening.ts";
import {
  genderOfPronoun,
  isHonorificAlone,
  isHonorificPronoun,
  isLatter,
  isPossessive
} from "./pronouns/referring.ts";
import {mainVerb, subjectSpan} from "./subjects.ts";
import type {Word} from "./words.ts";

/** A mention that has been settled, in the order of the text. */
export interface Settled {
  member: Member;
  sentence: number;
  span: Span;
  /** Is the subject of its sentence. */
  subject: boolean;
  possessive: boolean;
  /** Told by a pronoun. */
  pronoun: boolean;
  quoted: boolean;
}

/** The one official of the sentence before, or its subject; a countryman is of his country. */
function lastToldOf({sentence}: Read, {place}: Word, history: readonly Settled[]): Member | null {
  const last = history.filter(
    (m) =>
      sentence.index - m.sentence === 1 &&
      !m.quoted &&
      (place?.kind !== "demonym" || m.member.country === "" || m.member.country === place.country) &&
      m.member.titles.some((t) => !t.former && t.kind !== "occupation")
  );
  const members = new Set(last.map((m) => m.member));
  if (members.size === 1) return last[0]!.member;
  const subjects = new Set(last.filter((m) => m.subject && !m.possessive).map((m) => m.member));
  return subjects.size === 1 ? [...subjects][0]! : null;
}

function lastNamed({sentence}: Read, word: Word, history: readonly Settled[]): Member | null {
  const last = history.findLast((m) => !m.pronoun && m.span.end < word.start);
  return last && sentence.index - last.sentence < 2 ? last.member : null;
}

/** How far back the history is searched, in mentions. */
export const MEMORY = 400;

/** How many sentences back a pronoun may look; sentences that are wholly quoted are not counted. */
const REACH = 3;
const FARTHEST = 14;

/**
 * Whom a pronoun means, or null where more than one person fits and none of them is the subject.
 *
 * @param reads the article's sentences
 * @param at the pronoun's sentence
 * @param history what has been settled before it, in order
 * @param ahead named people later in the same sentence, for "During his visit, Pezeshkian …"
 */
export function resolvePronoun(
  reads: Read[],
  at: number,
  word: Word,
  history: readonly Settled[],
  ahead: readonly Settled[]
): Member | null {
  const read = reads[at] as Read;
  if (word.quoted) return null;
  if (isLatter(read, word)) return lastNamed(read, word, history);
  if (EPITHETS.has(word.lower)) return lastToldOf(read, word, history);
  if (read.words[word.i + 1]?.lower === "excellency") return excellency(reads, at, word, history);
  if (isHonorificPronoun(read.words, word)) return lastRoyal(history, read.words, word);
  const gender = genderOfPronoun(word);
  const groups = groupsBefore(read.sentence.index, history, (m) => {
    const known = genderOf(m.member);
    return !m.quoted && (known === "" || known === gender);
  });
  const here = groups.get(read.sentence.index) ?? [];
  const object = isObject(read, word);
  const others = object || isPossessive(word) ? [] : othersInOpening(read, word, here);
  if (others.length > 0) {
    const rest = here.filter((m) => !others.includes(m.member));
    return rest.length > 0 ? oneOf(rest, null, false) : earlierOf(reads, at, groups, others);
  }
  if (here.length > 0) {
    const own = new Set(here.map((m) => m.member));
    // "Cardinal X will go with him": whoever was spoken of before
    if (object && own.size === 1 && here.every((m) => m.subject) && isTaken(read, word))
      return [...own][0] as Member;
    if (object && own.size === 1 && here.every((m) => m.subject))
      return earlierOf(reads, at, groups, [...own]);
    if (object) return objectOf(read, word, here);
    const clause = clauseSubject(read, word, here);
    // "explained what President X had brought from Kigali, where he was on Wednesday": who did the thing told last
    if (read.words[word.i - 1]?.lower === "where" && clause && clause !== "two") return clause;
    return oneOf(here, clause, isPossessive(word));
  }
  if (isCataphoric(read, word)) {
    const subject = ahead.find(
      (m) => m.subject && (genderOf(m.member) === "" || genderOf(m.member) === gender)
    );
    if (subject) return subject.member;
  }
  return earlierOf(reads, at, groups, []);
}

/** Whom the nearest of the sentences before tells of, some left out. */
function earlierOf(
  reads: Read[],
  at: number,
  groups: ReadonlyMap<number, readonly Settled[]>,
  not: readonly Member[]
): Member | null {
  let counted = 0;
  for (let back = at - 1; back >= 0 && at - back <= FARTHEST && counted < REACH; back--) {
    const earlier = reads[back] as Read;
    const group = (groups.get(earlier.sentence.index) ?? []).filter((m) => !not.includes(m.member));
    if (group.length > 0) return oneOf(group, null, false);
    if (!isQuotation(earlier)) counted++;
  }
  return null;
}

/**
 * "His Excellency received the credentials": whom the paragraph has named as its subject, else who was so called last, else whom the
 * text told of last; and in "Mr. X invited His Excellency" not X.
 */
function excellency(reads: Read[], at: number, word: Word, history: readonly Settled[]): Member | null {
  const {index, paragraph} = (reads[at] as Read).sentence;
  const gender = genderOfPronoun(word);
  const here = new Set(
    history.filter((m) => m.sentence === index && !(m.pronoun && m.possessive)).map((m) => m.member)
  );
  const fits = history.slice(-MEMORY).filter(
    ({member}) =>
      !here.has(member) &&
      (genderOf(member) || gender) === gender &&
      member.titles.length > 0 &&
      // a Highness is no Excellency
      !member.titles.some((t) => t.kind === "royal" && !t.former)
  );
  const own = fits.findLast(
    (m) => m.subject && !m.pronoun && reads[m.sentence]?.sentence.paragraph === paragraph
  );
  const called = fits.findLast(({pronoun, sentence, span}) => {
    const words = pronoun ? (reads[sentence]?.words ?? []) : [];
    const his = words.find((w) => w.start === span.start);
    return his !== undefined && words[his.i + 1]?.lower === "excellency";
  });
  return (own ?? called ?? fits.findLast((m) => m.subject) ?? fits.at(-1))?.member ?? null;
}

/** "His Highness": the emir, the crown prince or the prince who was named last; "His Majesty": the monarch. */
function lastRoyal(history: readonly Settled[], words: Word[], word: Word): Member | null {
  const isMajesty = words[word.i + 1]?.lower === "majesty";
  const fits = ({member}: Settled) =>
    member.titles.some((t) => t.kind === "royal" && !t.former && CROWNED.has(t.key) === isMajesty);
  return history.findLast(fits)?.member ?? null;
}
const CROWNED = new Set(["king", "queen", "emperor", "sultan", "monarch"]);

function groupsBefore(
  sentence: number,
  history: readonly Settled[],
  fits: (m: Settled) => boolean
): Map<number, Settled[]> {
  const groups = new Map<number, Settled[]>();
  for (let k = history.length - 1; k >= 0; k--) {
    const m = history[k] as Settled;
    if (sentence - m.sentence > FARTHEST) break;
    if (!fits(m)) continue;
    const group = groups.get(m.sentence);
    if (group) group.unshift(m);
    else groups.set(m.sentence, [m]);
  }
  return groups;
}

/** A sentence of a longer quotation, in which the speaker is not named. */
const isQuotation = ({words}: Read): boolean => words.length === 0 || words.every((w) => w.quoted);

/**
 * The only person among them, else the subject; the dead stand back for the living. Where the clause has another subject than the
 * sentence ("X said that Y …"), a possessive means the nearer one and "he" is left open.
 */
function oneOf(group: readonly Settled[], clause: Member | null | "two", possessive: boolean): Member | null {
  const living = group.filter((m) => !m.member.fallen);
  const pool = living.length > 0 ? living : group;
  const distinct = new Set(pool.map((m) => m.member));
  if (distinct.size === 1) return pool[0]?.member ?? null;
  if (clause === "two") return null;
  const subjects = [...new Set(pool.filter((m) => m.subject).map((m) => m.member))];
  // "There he and X signed a pact. … he said": whom the text goes on about
  if (subjects.length > 1) return pool.find((m) => m.subject && m.pronoun)?.member ?? null;
  const main = subjects[0] ?? topicOf(pool);
  if (!clause || clause === main) return main;
  return !main || possessive ? clause : null;
}

/** "Her first journey was to Lima, where she and her counterpart, X, signed": of no subject, whom the sentence goes on about from its first word. */
function topicOf(pool: readonly Settled[]): Member | null {
  const [first] = pool;
  const told = pool.filter((m) => m.pronoun && m.member === first?.member);
  return first?.pronoun && told.length > 1 ? first.member : null;
}

/** The person who is the subject of the last finite verb before the pronoun; "two" where it has two. */
function clauseSubject(read: Read, word: Word, here: readonly Settled[]): Member | null | "two" {
  const {verbs, tokens} = read.sentence;
  let found: Member | null | "two" = null;
  for (const verb of verbs) {
    if ((tokens[verb.head]?.start ?? 0) >= word.start) break;
    const {subject} = verb;
    if (verb.form !== "finite" || !subject) continue;
    const [start, end] = [tokens[subject[0]]?.start ?? 0, tokens[subject[1]]?.end ?? 0];
    const inside = new Set(
      here.filter((m) => !m.possessive && m.span.start >= start && m.span.start < end).map((m) => m.member)
    );
    if (inside.size > 0) found = inside.size === 1 ? ([...inside][0] ?? null) : "two";
  }
  return found;
}

/** "him", "himself", and "her" where no noun follows. */
function isObject(read: Read, word: Word): boolean {
  if (word.lower === "him") return true;
  if (word.lower !== "her") return false;
  const next = read.words[word.i + 1];
  if (!next || next.gap !== "soft") return true;
  return !["NOUN", "ADJ", "PROPN", "NUM", "VERB"].includes(next.pos) && !next.place && !next.cap;
}

/** In "Rouhani met him", he is not Rouhani, and in "X said that Y had praised him" hardly Y: whoever else is left, if it is one. */
function objectOf(read: Read, word: Word, here: readonly Settled[]): Member | null {
  const clause = clauseSubject(read, word, here);
  const own = clause ?? here.find((m) => m.subject)?.member ?? null;
  if (own === "two") return null;
  const others = new Set(
    here.filter((m) => m.member !== own && !(isJoinedVerb(read, word) && m.subject)).map((m) => m.member)
  );
  return others.size === 1 ? ([...others][0] ?? null) : null;
}

/** "a tour that is also to take him to Abidjan": another thing than he is the subject of the clause. */
function isTaken({sentence: {verbs, tokens}}: Read, word: Word): boolean {
  const verb = verbs.findLast((v) => v.start < word.start);
  const finite = verb?.form === "infinitive" ? verbs[verb.governor] : verb;
  return (
    /^(?:take|bring|lead)$/.test(verb?.lemma ?? "") &&
    /^(?:that|which)$/.test(tokens[(finite?.first ?? 0) - 1]?.lower ?? "")
  );
}

/** "… and called him": the verb's subject may be any before it. */
function isJoinedVerb({words}: Read, word: Word): boolean {
  for (let k = word.i - 1; k >= word.i - 4 && k >= 0; k--)
    if (words[k]?.lower === "and" || words[k]?.lower === "but") return true;
  return false;
}

/** "During his visit, Pezeshkian …": a possessive before the subject of its sentence. */
function isCataphoric(read: Read, word: Word): boolean {
  if (!isPossessive(word)) return false;
  const span = subjectSpan(read);
  // "During her visit Her Excellency also called on Minister X": she has been told of before
  const isKnown = read.words.some(
    (w) => w.i > word.i && isHonorificPronoun(read.words, w) && isHonorificAlone(read.words, w)
  );
  return (
    span !== null &&
    !isKnown &&
    mainVerb(read) !== null &&
    word.start < span.start &&
    read.words.slice(word.i + 1).some((w) => w.gap === "comma" && w.start <= span.start)
  );
}
