/**
 * Arithmetic on ISO 8601 dates as strings, at the precision that they have: `2024-09-11`, `2024-09`, `2024`. Whole
 * numbers of the proleptic Gregorian calendar only; no clock, no time zone, no `Date`.
 */

export type Precision = "day" | "month" | "year" | "";

const pad = (n: number, width: number): string => String(n).padStart(width, "0");

/** A date of the parts that are given: iso(2024, 9) is `2024-09`. */
export function iso(year: number, month?: number, day?: number): string {
  if (!month) return pad(year, 4);
  return day ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : `${pad(year, 4)}-${pad(month, 2)}`;
}

/** [year, month, day] of a date; parts that it lacks are undefined. */
export const parts = (date: string): [number, number?, number?] =>
  date.length === 10
    ? [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))]
    : (date.split("-").map(Number) as [number, number?, number?]);

/** The precision of a date, by its length; empty for the empty string. */
export const precision = (date: string): Precision =>
  date.length === 10 ? "day" : date.length === 7 ? "month" : date.length === 4 ? "year" : "";

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month, 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Whether such a day exists; without a year, 29 February does. */
export const isDay = (month: number, day: number, year = 2000): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/**
 * Days since 1970-01-01 of a full date.
 * Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayNumber(date: string): number {
  const [y, m = 1, d = 1] = parts(date);
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((m + 9) % 12) + 2) / 5) + d - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The full date of a day number; the inverse of `dayNumber` (civil_from_days). */
export function fromDayNumber(days: number): string {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  return iso(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** First and last day of a date of any precision: `2024-02` is 2024-02-01 and 2024-02-29. */
export function firstDay(date: string): string {
  const [y, m, d] = parts(date);
  return iso(y, m ?? 1, d ?? 1);
}

export function lastDay(date: string): string {
  const [y, m, d] = parts(date);
  return iso(y, m ?? 12, d ?? daysInMonth(y, m ?? 12));
}

/** `n` days after a full date (before it, where negative). */
export const addDays = (date: string, n: number): string => fromDayNumber(dayNumber(date) + n);

/** `n` months after a date of month or day precision; the 31st becomes the month's last day. A bare year moves by whole years. */
export function addMonths(date: string, n: number): string {
  const [y, m, d] = parts(date);
  if (!m) return iso(y + Math.trunc(n / 12));
  const total = y * 12 + (m - 1) + n;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  return iso(year, month, d && Math.min(d, daysInMonth(year, month)));
}

/** `n` years after a date, at its precision; 29 February becomes the 28th. */
export function addYears(date: string, n: number): string {
  const [y, m, d] = parts(date);
  return iso(y + n, m, m && d && Math.min(d, daysInMonth(y + n, m)));
}

/** Weekday of a full date, 1 Monday to 7 Sunday. */
export const weekday = (date: string): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

/** Days from `a` to `b`, both full dates. */
export const daysBetween = (a: string, b: string): number => dayNumber(b) - dayNumber(a);

/** True where two dates can be the same one: either is empty, or one is a prefix of the other. */
export const compatible = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** Cuts a date to a precision; one that is coarser already stays. */
export const coarsen = (date: string, to: Precision): string =>
  date.slice(0, to === "day" ? 10 : to === "month" ? 7 : 4);

/**
 * The one date that can honestly stand for an interval: what both ends share. `2024-09-02` to `2024-09-08` is `2024-09`;
 * ends in different years share nothing, the empty string.
 */
export function shared(from: string, to: string): string {
  if (from === to) return from;
  for (const length of [10, 7, 4])
    if (from.length >= length && from.slice(0, length) === to.slice(0, length)) return from.slice(0, length);
  return "";
}

/** True where every day of `a` lies after every day of `b`; false where either is empty. */
export const isAfter = (a: string, b: string): boolean => a !== "" && b !== "" && firstDay(a) > lastDay(b);
