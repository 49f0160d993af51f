import {MONTHS, WEEKDAYS} from "../../lexicon/calendar.ts";
import type {Sentence} from "../../types.ts";
import {holds, wordClass} from "../word.ts";

/**
 * First three letters of each name, as written and in capitals: one of their first letters, then one of their rests, which is
 * found faster than whole words, and lets through little else ("Jay").
 */
const stems = (names: readonly (readonly string[])[]): string => {
  const short = names.map(([name = ""]) => name.slice(0, 3));
  const rests = [...short, ...short.map((s) => s.toUpperCase())].map((s) => s.slice(1));
  return `[${short.map((s) => s.charAt(0)).join("")}](?:${rests.join("|")})`;
};

const twice = (pattern: string): RegExp => new RegExp(`${pattern}[^]*?${pattern}`);

/** Words of which a way of writing a date needs one: most sentences hold none of them. */
const WORDS = {
  digit: wordClass(/\d/),
  year: wordClass(/(?<!\d)(?:1[3-9]|20)\d\d(?!\d)/),
  month: wordClass(new RegExp(stems(MONTHS))),
  weekday: wordClass(new RegExp(stems(WEEKDAYS))),
  // the first letter of a unit, and no letter before it
  unit: wordClass(/[HhDdWwFfMmQqYy](?<![A-Za-z].)(?:our|ay|eek|ortnight|onth|uarter|alf|ear|ecade)/),
  months: wordClass(/month/),
  relative: wordClass(
    /today|tonight|yesterday|tomorrow|morning|afternoon|evening|night|Today|Tonight|Yesterday|Tomorrow/
  ),
  quarter: wordClass(/uarter|Q/),
  half: wordClass(/half|H[12]/),
  numbered: wordClass(/[QH][1-4]/),
  fiscal: wordClass(/iscal|inancial|FY/),
  iranian: wordClass(/Iranian|Persian|Jalali|Hijri/),
  same: wordClass(/same|corresponding|comparable|similar/),
  season: wordClass(/pring|ummer|utumn|fall|inter/),
  weekend: wordClass(/weekend/),
  within: wordClass(/ithin/),
  outer: wordClass(/first|second|third|fourth|initial|opening|last|final/),
  side: wordClass(/last|this|current|next|coming|previous|preceding|prior|following|same|that|past/i),
  edge: wordClass(/(?<![a-z])(?:end|start|beginning|turn|middle|close|mid)(?![a-z])/),
  beside: wordClass(/before|after|earlier|prior/i),
  away: wordClass(/ago|arlier|later|from|before|prior|previously|time/),
  vague: wordClass(/ecent|ago|ately|future|arlier|revious|past/)
} as const;

/** Shapes that words together have, or that words are cut in two by: looked for in the text, where it holds such a word. */
const SHAPES = {
  ordinal: ["digit", /\d(?:st|nd|rd|th)/],
  prefix: ["digit", /[Pp](?:re|ost)[-‐‑‒–—]\d/],
  double: ["year", /\d{4}.\d\d/],
  decade: ["year", /\d0['’]?s/],
  slashed: ["year", /\d[/.]\d{1,2}[/.]\d/],
  years: ["year", /\d{4}\D{1,25}\d{4}/],
  day: ["month", /(?<!\d)\d{1,2}(?!\d)/],
  days: ["month", /\d(?:st|nd|rd|th)?,?\s{0,3}(?:[-‐‑‒–—]|to|thr|until|till|and)/i],
  twoMonths: ["month", twice(stems(MONTHS))],
  weekdays: ["weekday", twice(stems(WEEKDAYS))]
} as const;

export type Clue = keyof typeof WORDS | keyof typeof SHAPES;

const NAMES = [...Object.keys(WORDS), ...Object.keys(SHAPES)] as Clue[];
if (NAMES.length > 32) throw new Error("clues.ts: a number has bits for 32 clues");

/** A set of clues as the bits of a number. */
export const bitsOf = (clues: readonly Clue[]): number =>
  clues.reduce((bits, clue) => bits | (1 << NAMES.indexOf(clue)), 0);

const OF_WORDS = Object.values(WORDS).map((one, i) => ({one, bit: 1 << i}));
const OF_SHAPES = Object.entries(SHAPES).map(([name, [among, pattern]]) => ({
  pattern,
  bit: bitsOf([name as Clue]),
  among: bitsOf([among])
}));

/** The clues that a sentence holds. */
export function cluesIn(sentence: Sentence): number {
  let held = 0;
  for (const {one, bit} of OF_WORDS) if (holds(sentence, one)) held |= bit;
  for (const {pattern, bit, among} of OF_SHAPES)
    if ((held & among) !== 0 && pattern.test(sentence.text)) held |= bit;
  return held;
}

export const mayNameMonth = (sentence: Sentence): boolean => holds(sentence, WORDS.month);

/** Whether a sentence counts by the Iranian calendar, so that the "1402" of its text is a year. */
export const countsIranianYears = (sentence: Sentence): boolean =>
  holds(sentence, WORDS.iranian) &&
  /\b(?:Iranian|Persian|Jalali|Solar Hijri) (?:(?:calendar|fiscal|solar) )?[Yy]ear\b/.test(sentence.text);
