import {MONTHS, WEEKDAYS} from "../../lexicon/calendar.ts";
import type {Sentence} from "../../types.ts";
import {holds, wordClass} from "../word.ts";

/**
 * First three letters of each name, as written and in capitals: one of their first letters, then one of their rests, which is
 * found faster than whole words, and lets through little else ("Jay").
 */
const stems = (names: readonly (readonly string[])[]): RegExp => {
  const short = names.map(([name = ""]) => name.slice(0, 3));
  const rests = [...short, ...short.map((s) => s.toUpperCase())].map((s) => s.slice(1));
  return new RegExp(`[${short.map((s) => s.charAt(0)).join("")}](?:${rests.join("|")})`);
};

/** Words of which a way of writing a date needs one: most sentences hold none of them. */
const WORDS = {
  digit: wordClass(/\d/),
  month: wordClass(stems(MONTHS)),
  weekday: wordClass(stems(WEEKDAYS)),
  // the first letter of a unit, and no letter before it
  unit: wordClass(/[HhDdWwFfMmQqYy](?<![A-Za-z].)(?:our|ay|eek|ortnight|onth|uarter|alf|ear|ecade)/),
  relative: wordClass(
    /today|tonight|yesterday|tomorrow|morning|afternoon|evening|night|Today|Tonight|Yesterday|Tomorrow/
  ),
  quarter: wordClass(/uarter|Q/),
  half: wordClass(/half|H[12]/),
  fiscal: wordClass(/iscal|inancial|FY/),
  iranian: wordClass(/Iranian|Persian|Jalali|Hijri/),
  same: wordClass(/same|corresponding|comparable|similar/),
  season: wordClass(/pring|ummer|utumn|fall|inter/),
  weekend: wordClass(/weekend/),
  within: wordClass(/ithin/),
  outer: wordClass(/first|second|third|fourth|initial|opening|last|final/),
  away: wordClass(/ago|arlier|later|from|before|prior|previously|time/),
  vague: wordClass(/ecent|ago|ately|future|arlier|revious|past/)
} as const;

/** Shapes that digits must have, which words are cut in two by: looked for in the text. */
const SHAPES = {
  ordinal: /\d(?:st|nd|rd|th)/,
  year: /\d{4}/,
  double: /\d{4}.\d\d/,
  decade: /\d0['’]?s/,
  prefix: /[Pp](?:re|ost)[-‐‑‒–—]\d/
} as const;

export type Clue = keyof typeof WORDS | keyof typeof SHAPES;

const NAMES = [...Object.keys(WORDS), ...Object.keys(SHAPES)] as Clue[];
/** A set of clues as the bits of a number. */
export const bitsOf = (clues: readonly Clue[]): number =>
  clues.reduce((bits, clue) => bits | (1 << NAMES.indexOf(clue)), 0);

const OF_WORDS = Object.values(WORDS).map((one, i) => ({one, bit: 1 << i}));
const OF_SHAPES = Object.values(SHAPES).map((pattern, i) => ({pattern, bit: 1 << (OF_WORDS.length + i)}));

/** The clues that a sentence holds. */
export function cluesIn(sentence: Sentence): number {
  let held = 0;
  for (const {one, bit} of OF_WORDS) if (holds(sentence, one)) held |= bit;
  if (holds(sentence, WORDS.digit))
    for (const {pattern, bit} of OF_SHAPES) if (pattern.test(sentence.text)) held |= bit;
  return held;
}

export const mayNameMonth = (sentence: Sentence): boolean => holds(sentence, WORDS.month);

/** Whether a sentence counts by the Iranian calendar, so that the "1402" of its text is a year. */
export const countsIranianYears = (sentence: Sentence): boolean =>
  holds(sentence, WORDS.iranian) &&
  /\b(?:Iranian|Persian|Jalali|Solar Hijri) (?:(?:calendar|fiscal|solar) )?[Yy]ear\b/.test(sentence.text);
