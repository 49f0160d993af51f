import {MONTHS, WEEKDAYS} from "../../lexicon/calendar.ts";
import type {DateRecognizer} from "./expression.ts";
import {
  bareDayRange,
  dayMonth,
  dayOfMonth,
  dayRange,
  dayRangeMonth,
  dayRangeOfMonth,
  isoDay,
  monthDay,
  monthDayRange,
  numericDay,
  yearFirstDay
} from "./days.ts";
import {accountMonths, month, monthRange} from "./months.ts";
import {
  bareIranianYear,
  firstMonths,
  firstQuarters,
  fiscalPart,
  fiscalYear,
  half,
  iranianYear,
  monthsOfYear,
  quarter,
  relativeFiscalYear,
  samePeriod,
  yearQuarter,
  yearTo
} from "./periods.ts";
import {
  away,
  nearDay,
  sideUnit,
  stretch,
  unitBefore,
  vague,
  weekday,
  weekdayRange,
  weekend,
  within
} from "./relative.ts";
import {decade, doubleYear, prefixedYear, season, year, yearEnd, yearRange} from "./years.ts";

/**
 * First three letters of each name, as written and in capitals: one of their first letters, then one of their rests, which is
 * found faster than whole words, and lets through little else ("Jay").
 */
const stems = (names: readonly (readonly string[])[]): RegExp => {
  const short = names.map(([name = ""]) => name.slice(0, 3));
  const rests = [...short, ...short.map((s) => s.toUpperCase())].map((s) => s.slice(1));
  return new RegExp(`[${short.map((s) => s.charAt(0)).join("")}](?:${rests.join("|")})`);
};

/** What a sentence must hold for a recogniser to be worth running: most sentences hold none of it. Plain searches, so that they cost little. */
const CLUES = {
  digit: /\d/,
  ordinal: /\d(?:st|nd|rd|th)/,
  year: /\d{4}/,
  double: /\d{4}.\d\d/,
  decade: /\d0['’]?s/,
  month: stems(MONTHS),
  weekday: stems(WEEKDAYS),
  // the first letter of a unit, and no letter before it
  unit: /[HhDdWwFfMmQqYy](?<![A-Za-z].)(?:our|ay|eek|ortnight|onth|uarter|alf|ear|ecade)/,
  relative:
    /today|tonight|yesterday|tomorrow|morning|afternoon|evening|night|Today|Tonight|Yesterday|Tomorrow/,
  quarter: /uarter|Q/,
  half: /half|H[12]/,
  fiscal: /iscal|inancial|FY/,
  iranian: /Iranian|Persian|Jalali|Hijri/,
  same: /same|corresponding|comparable|similar/,
  season: /pring|ummer|utumn|fall|inter/,
  prefix: /[Pp](?:re|ost)[-‐‑‒–—]\d/,
  weekend: /weekend/,
  within: /ithin/,
  outer: /first|second|third|fourth|initial|opening|last|final/,
  away: /ago|arlier|later|from|before|prior|previously|time/,
  vague: /ecent|ago|ately|future|arlier|revious|past/
} as const;

type Clue = keyof typeof CLUES;

/**
 * Every way of writing a date, with its clues. The longest mention stays, so order tells only between readings of the very
 * same words: `doubleYear` before `yearRange` ("2019-20"), `monthRange` before `month`, `sideUnit` before `stretch` ("the last year").
 */
const WAYS: readonly [DateRecognizer, ...Clue[]][] = [
  [isoDay, "double"],
  [numericDay, "year"],
  [yearFirstDay, "year"],
  [dayRange, "month", "digit"],
  [dayRangeMonth, "month", "digit"],
  [monthDayRange, "month", "digit"],
  [dayMonth, "month", "digit"],
  [monthDay, "month", "digit"],
  [dayOfMonth, "ordinal"],
  [bareDayRange, "ordinal"],
  [dayRangeOfMonth, "digit", "unit"],
  [accountMonths, "month", "double"],
  [monthRange, "month"],
  [month, "month"],
  [iranianYear, "iranian", "unit"],
  [yearTo, "month", "unit"],
  [fiscalYear, "fiscal"],
  [relativeFiscalYear, "fiscal"],
  [fiscalPart, "fiscal", "outer"],
  [samePeriod, "same"],
  [firstMonths, "unit", "outer"],
  [firstQuarters, "unit", "outer"],
  [monthsOfYear, "unit"],
  [quarter, "quarter"],
  [yearQuarter, "year"],
  [half, "half"],
  [doubleYear, "double"],
  [yearRange, "year"],
  [yearEnd, "unit"],
  [decade, "decade"],
  [season, "season", "year"],
  [prefixedYear, "prefix"],
  [year, "year"],
  [weekdayRange, "weekday"],
  [weekday, "weekday"],
  [nearDay, "relative"],
  [sideUnit, "unit"],
  [away, "unit", "away"],
  [unitBefore, "unit"],
  [stretch, "unit"],
  [within, "within"],
  [weekend, "weekend"],
  [vague, "vague"]
];

/** Clues that are part of another, or that tell only beside it: without that one they are not looked for. */
const TELLS_WITH: Partial<Record<Clue, Clue>> = {
  ordinal: "digit",
  year: "digit",
  double: "year",
  decade: "digit",
  prefix: "digit",
  season: "year",
  away: "unit"
};

const CLUE_NAMES = Object.keys(CLUES) as Clue[];
/** A set of clues as the bits of a number. */
const bitsOf = (clues: readonly Clue[]): number =>
  clues.reduce((bits, clue) => bits | (1 << CLUE_NAMES.indexOf(clue)), 0);

const GRAMMAR = WAYS.map(([recognizer, ...clues]) => ({recognizer, needs: bitsOf(clues)}));
const YEAR_CLUE = bitsOf(["year"]);
const PATTERNS = CLUE_NAMES.map((clue) => {
  const other = TELLS_WITH[clue];
  return {pattern: CLUES[clue], bit: bitsOf([clue]), needs: other ? bitsOf([other]) : 0};
});

/** Whether a text counts by the Iranian calendar, so that its "1402" is a year. */
export const countsIranianYears = (text: string): boolean =>
  /\b(?:Iranian|Persian|Jalali|Solar Hijri) (?:(?:calendar|fiscal|solar) )?[Yy]ear\b/.test(text);

/** The recognisers that can find something in a sentence. */
export function grammarFor(text: string, iranian = false): DateRecognizer[] {
  let held = 0;
  for (const {pattern, bit, needs} of PATTERNS)
    if ((needs & held) === needs && pattern.test(text)) held |= bit;
  const found: DateRecognizer[] = [];
  if (held === 0) return found;
  for (const {recognizer, needs} of GRAMMAR) if ((needs & held) === needs) found.push(recognizer);
  return iranian && (held & YEAR_CLUE) !== 0 ? [...found, bareIranianYear] : found;
}
