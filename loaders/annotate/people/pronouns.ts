import type {Span} from "../../types.ts";
import {genderOf} from "./cast.ts";
import type {Member} from "./cast.ts";
import type {Read} from "./phrases.ts";
import {mainVerb, subjectSpan} from "./subjects.ts";
import type {Word} from "./words.ts";

/** A mention that has been settled, in the order of the text. */
export interface Settled {
  member: Member;
  sentence: number;
  paragraph: number;
  span: Span;
  subject: boolean;
  quoted: boolean;
}

const MALE = new Set(["he", "him", "his", "himself"]);
const FEMALE = new Set(["she", "her", "hers", "herself"]);

export const isPronoun = (word: Word): boolean =>
  (MALE.has(word.lower) || FEMALE.has(word.lower)) && (!word.caps || word.lower.length > 2);

/** How many sentences back a pronoun may look. */
const REACH = 3;

/**
 * Whom a pronoun means, or null where more than one person fits and none of them is the sentence's subject.
 *
 * @param history what has been settled before it, in order
 * @param ahead named people later in the same sentence, for "During his visit, Pezeshkian …"
 */
export function resolvePronoun(
  read: Read,
  word: Word,
  history: readonly Settled[],
  ahead: readonly Settled[]
): Member | null {
  const gender = MALE.has(word.lower) ? "male" : "female";
  if (word.quoted) return null;
  const fits = (m: Settled): boolean => {
    const known = genderOf(m.member);
    return (known === "" || known === gender) && !m.quoted;
  };
  const here: Settled[] = [];
  const back: Settled[][] = [[], [], [], []];
  for (let k = history.length - 1; k >= 0; k--) {
    const m = history[k] as Settled;
    const away = read.sentence.index - m.sentence;
    if (away > REACH) break;
    if (!fits(m)) continue;
    if (away === 0) here.unshift(m);
    else back[away]?.unshift(m);
  }
  const object =
    word.lower === "him" || word.lower === "himself" || (word.lower === "her" && isObject(read, word));
  const within = object && word.lower !== "himself" ? here.filter((m) => !isOwnSubject(read, word, m)) : here;
  if (within.length > 0) return oneOf(within, read);
  if (here.length === 0 && isCataphoric(read, word)) {
    const subject = ahead.find((m) => m.subject && fits(m));
    if (subject) return subject.member;
  }
  for (let away = 1; away <= REACH; away++) {
    const group =
      object && here.length > 0
        ? back[away]?.filter((m) => !here.some((h) => h.member === m.member))
        : back[away];
    if (group && group.length > 0) return oneOf(group, null);
  }
  return null;
}

/** The only person among them, else the one who is the subject; the dead stand back for the living. */
function oneOf(group: readonly Settled[], read: Read | null): Member | null {
  const living = group.filter((m) => !m.member.fallen);
  const pool = living.length > 0 ? living : group;
  const distinct = new Set(pool.map((m) => m.member));
  if (distinct.size === 1) return pool[0]?.member ?? null;
  const subjects = new Set(pool.filter((m) => m.subject).map((m) => m.member));
  if (subjects.size === 1) return [...subjects][0] ?? null;
  if (subjects.size > 1 || !read) return null;
  return null;
}

/** "her" before a noun is a possessive. */
function isObject(read: Read, word: Word): boolean {
  const next = read.words[word.i + 1];
  if (!next || next.gap !== "soft") return true;
  return !["NOUN", "ADJ", "PROPN", "NUM", "VERB"].includes(next.pos) && !next.place && !next.cap;
}

/** In "Rouhani met him", he is not Rouhani. */
function isOwnSubject(read: Read, word: Word, m: Settled): boolean {
  const {verbs, tokens} = read.sentence;
  let verb = null;
  for (const v of verbs) if ((tokens[v.head]?.start ?? 0) < word.start) verb = v;
  const subject = verb?.subject;
  if (!subject) return m.subject;
  const [start, end] = [tokens[subject[0]]?.start ?? 0, tokens[subject[1]]?.end ?? 0];
  return m.span.start >= start && m.span.start < end;
}

/** "During his visit, Pezeshkian …": a possessive before the subject of its sentence. */
function isCataphoric(read: Read, word: Word): boolean {
  if (word.lower === "he" || word.lower === "she") return false;
  const span = subjectSpan(read);
  const verb = mainVerb(read);
  return (
    span !== null &&
    verb !== null &&
    word.start < span.start &&
    read.words.slice(word.i + 1).some((w) => w.gap === "comma" && w.start <= span.start)
  );
}
