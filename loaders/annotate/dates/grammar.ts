import type {Sentence} from "../../types.ts";
import {bitsOf, cluesIn} from "./clues.ts";
import type {Clue} from "./clues.ts";
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

const GRAMMAR = WAYS.map(([recognizer, ...clues]) => ({recognizer, needs: bitsOf(clues)}));
const YEAR_CLUE = bitsOf(["year"]);

/** The recognisers that can find something in a sentence. */
export function grammarFor(sentence: Sentence, iranian = false): DateRecognizer[] {
  const held = cluesIn(sentence);
  const found: DateRecognizer[] = [];
  if (held === 0) return found;
  for (const {recognizer, needs} of GRAMMAR) if ((needs & held) === needs) found.push(recognizer);
  return iranian && (held & YEAR_CLUE) !== 0 ? [...found, bareIranianYear] : found;
}
