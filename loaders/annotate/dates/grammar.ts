import type {DateRecognizer} from "./expression.ts";
import {
  dayMonth,
  dayOfMonth,
  dayRange,
  dayRangeMonth,
  isoDay,
  monthDay,
  monthDayRange,
  numericDay,
  yearFirstDay
} from "./days.ts";
import {month, monthRange} from "./months.ts";
import {
  firstMonths,
  fiscalYear,
  half,
  iranianYear,
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
 * Every way of writing a date. The longest mention stays, so order tells only between readings of the very same words:
 * `doubleYear` before `yearRange` ("2019-20"), `monthRange` before `month`, `sideUnit` before `stretch` ("the last year").
 */
export const DATE_GRAMMAR: readonly DateRecognizer[] = [
  isoDay,
  numericDay,
  yearFirstDay,
  dayRange,
  dayRangeMonth,
  monthDayRange,
  dayMonth,
  monthDay,
  dayOfMonth,
  monthRange,
  month,
  iranianYear,
  yearTo,
  fiscalYear,
  relativeFiscalYear,
  samePeriod,
  firstMonths,
  quarter,
  yearQuarter,
  half,
  doubleYear,
  yearRange,
  yearEnd,
  decade,
  season,
  prefixedYear,
  year,
  weekdayRange,
  weekday,
  nearDay,
  sideUnit,
  away,
  unitBefore,
  stretch,
  within,
  weekend,
  vague
];
