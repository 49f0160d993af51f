import {AFTER, BEFORE, DISPUTE_STEMS, LEGAL_STEMS, SPEAKING_STEMS} from "../../lexicon/qualifiers.ts";
import type {Qualifier} from "../../types.ts";

const PHRASES = new Map<string, Qualifier>();
for (const [qualifier, phrases] of Object.entries(BEFORE)) {
  for (const phrase of phrases) PHRASES.set(phrase, qualifier as Qualifier);
}
/** The last words of all phrases: a quick look, since most figures are not qualified. */
const LAST_WORDS = new Set([...PHRASES.keys()].map((phrase) => phrase.split(" ").at(-1)!));
const OPENING = /^[("“„‘‚'«‹[—–-]*/;
/** "~ 500", "(c. 500", and a quick look that spares nearly all figures the search. */
const SIGN = /(?:^|[\s(])([~≈><≥≤]|c\.|ca\.)\s?$/;
const SIGN_END = /[~≈><≥≤.]\s?$/;
const MOST_WORDS = 5;
const REACH = 70;

/** Verbs that say "over" or "nearly" only of a large figure or of money: "topped $5 billion". */
const PASSING = /^(?:top|pass|cross|neared|approached)/;
/** "went up to $23 billion", "added up to $4.9 billion" say where it came to. */
const RISING =
  /^(?:add(?:s|ed|ing)?|sum(?:s|med)?|total(?:led|ed)|go|goes|gone|went|going|rose|risen|rising|climb(?:ed|ing)|jump(?:ed|ing)|shot|moved|grew|grown|creeping|crept)$/;

export interface Qualified {
  start: number;
  qualifier: Qualifier;
}

/**
 * Reads what stands before a figure that begins at `at` (its currency sign included): "nearly", "at least some".
 *
 * @param behind the text after the figure, by which "under 14 agreements" is told from "under 14 billion".
 * @returns where the first qualifying word begins, and the qualifier; of two, the one that says more than `about`.
 */
export function qualifierBefore(text: string, at: number, large: boolean, behind: string): Qualified {
  let start = at;
  let qualifier: Qualifier = "exact";
  for (let i = 0; i < 3; i++) {
    const found = phraseBefore(text, start, large, behind, i === 0);
    if (!found) break;
    start = found.start;
    if (qualifier === "exact" || found.qualifier !== "about") qualifier = found.qualifier;
  }
  return {start, qualifier};
}

function phraseBefore(
  text: string,
  at: number,
  large: boolean,
  behind: string,
  first: boolean
): Qualified | null {
  const from = Math.max(0, at - REACH);
  const slice = text.slice(from, at);
  const sign = SIGN_END.test(slice.slice(-2)) ? SIGN.exec(slice) : null;
  if (sign) return {start: from + slice.lastIndexOf(sign[1]!), qualifier: PHRASES.get(sign[1]!)!};
  if (!/[\s\u00a0]$/.test(slice)) return null;
  const last = /([^\s\u00a0]{1,16})[\s\u00a0]$/.exec(slice.slice(-17))?.[1] ?? "";
  if (last !== "the" && !LAST_WORDS.has(last.replace(OPENING, "").toLowerCase())) return null;
  const words = lastWords(slice);
  // "exceeded the $20 billion mark"
  if (
    first &&
    last === "the" &&
    /^\S{0,12}\s?\S{0,12}\s?(?:mark|threshold|level|barrier|milestone)\b/.test(behind)
  )
    words.pop();
  for (let n = Math.min(MOST_WORDS, words.length); n > 0; n--) {
    const part = words.slice(-n);
    const opening = OPENING.exec(part[0]!.text)![0].length;
    const phrase = part
      .map(({text}) => text)
      .join(" ")
      .slice(opening)
      .toLowerCase();
    const qualifier = PHRASES.get(phrase);
    if (!qualifier) continue;
    const start = from + part[0]!.index + opening;
    const previous = opening ? "" : (words.at(-n - 1)?.text ?? "").toLowerCase();
    return refuses(phrase, previous, large, behind) ? null : {start, qualifier};
  }
  return null;
}

/** The words that a text ends with, as many as a phrase and what stands around it may have. */
function lastWords(text: string): {text: string; index: number}[] {
  const found: {text: string; index: number}[] = [];
  for (let end = text.length; end > 0 && found.length < MOST_WORDS + 2;) {
    let start = end;
    while (start > 0 && !isSpace(text, start - 1)) start--;
    if (start < end) found.unshift({text: text.slice(start, end), index: start});
    end = start - 1;
  }
  return found;
}

const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 32 || code === 160 || ((code < 32 || code > 160) && /\s/u.test(text[at]!));
};

const stems = (words: readonly string[]) => (word: string) => words.some((stem) => word.startsWith(stem));
const isSpeaking = stems(SPEAKING_STEMS);
const isDispute = stems(DISPUTE_STEMS);

function refuses(phrase: string, previous: string, large: boolean, behind: string): boolean {
  if (phrase === "about") return isSpeaking(previous);
  if (phrase === "up to") return RISING.test(previous);
  if (phrase === "over") return isDispute(previous) && !large;
  if (phrase === "under" || phrase === "below" || phrase === "above") return !large && LEGAL.test(behind);
  // "crossed two borders", "topped 12 lists"
  return PASSING.test(phrase) && !large;
}

const LEGAL = new RegExp(`^\\s(?:[\\p{L}-]{1,16}\\s){0,2}(?:${LEGAL_STEMS.join("|")})`, "iu");

const SUFFIXES = Object.entries(AFTER)
  .flatMap(([qualifier, phrases]) => phrases.map((phrase) => ({phrase, qualifier: qualifier as Qualifier})))
  .sort((a, b) => b.phrase.length - a.phrase.length);

/** Reads what stands right behind a figure or its unit: "or so", "or more", "-odd", "+". */
export function qualifierAfter(text: string, at: number): {end: number; qualifier: Qualifier} | null {
  const slice = text.slice(at, at + 20).toLowerCase();
  const gap = /^[\s\u00a0]/.test(slice) ? 1 : 0;
  for (const {phrase, qualifier} of SUFFIXES) {
    const glued = phrase.startsWith("-") || phrase === "+";
    if (!slice.startsWith(phrase, glued ? 0 : gap) || (!glued && gap === 0)) continue;
    const after = slice.slice((glued ? 0 : gap) + phrase.length);
    // "5+1", "12 plus two", "odd-looking"
    if (/^[\p{L}\p{N}]/u.test(after) || (/plus$/.test(phrase) && /^\s?(?:\d|one|two|a\b)/.test(after)))
      continue;
    return {end: at + (glued ? 0 : gap) + phrase.length, qualifier};
  }
  return null;
}
