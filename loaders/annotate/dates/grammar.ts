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
  [numericDay, "slashed"],
  [yearFirstDay, "slashed"],
  [dayRange, "day", "twoMonths"],
  [dayRangeMonth, "days"],
  [monthDayRange, "days"],
  [dayMonth, "day"],
  [monthDay, "day"],
  [dayOfMonth, "ordinal"],
  [bareDayRange, "ordinal"],
  [dayRangeOfMonth, "digit", "months", "side"],
  [accountMonths, "twoMonths", "digit"],
  [monthRange, "twoMonths"],
  [month, "month"],
  [iranianYear, "iranian", "unit"],
  [yearTo, "month", "unit"],
  [fiscalYear, "fiscal"],
  [relativeFiscalYear, "fiscal"],
  [fiscalPart, "fiscal", "outer"],
  [samePeriod, "same"],
  [firstMonths, "months", "outer"],
  [firstQuarters, "quarter", "outer"],
  [monthsOfYear, "months"],
  [quarter, "quarter"],
  [yearQuarter, "year", "numbered"],
  [half, "half"],
  [doubleYear, "double"],
  [yearRange, "years"],
  [yearEnd, "unit", "edge"],
  [decade, "decade"],
  [season, "season", "year"],
  [prefixedYear, "prefix"],
  [year, "year"],
  [weekdayRange, "weekdays"],
  [weekday, "weekday"],
  [nearDay, "relative"],
  [sideUnit, "unit", "side"],
  [away, "unit", "away"],
  [unitBefore, "unit", "beside"],
  [stretch, "unit", "side"],
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
