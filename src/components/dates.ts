/**
 * Dates at the precision known. `2024-09` is all of September: it is shown as a month and drawn as one.
 */
import {LOCALE, words} from "../words/index.js";

/** From the first moment to the moment after the last, in UTC. */
export interface Interval {
  start: Date;
  end: Date;
}

const formats = {
  4: new Intl.DateTimeFormat(LOCALE, {year: "numeric", timeZone: "UTC"}),
  7: new Intl.DateTimeFormat(LOCALE, {month: "long", year: "numeric", timeZone: "UTC"}),
  10: new Intl.DateTimeFormat(LOCALE, {day: "numeric", month: "long", year: "numeric", timeZone: "UTC"})
} as const;

const parts = (iso: string) => iso.split("-").map(Number) as [number, number?, number?];
const utc = (year: number, month: number, day: number) => {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
};

/** The time that an ISO date of any precision covers; null for an empty one. */
export function interval(iso: string): Interval | null {
  if (iso === "") return null;
  const [year, month, day] = parts(iso);
  if (month === undefined) return {start: utc(year, 0, 1), end: utc(year, 12, 1)};
  if (day === undefined) return {start: utc(year, month - 1, 1), end: utc(year, month, 1)};
  return {start: utc(year, month - 1, day), end: utc(year, month - 1, day + 1)};
}

/** The time from the start of one date to the end of the other; one of them may be empty. */
export function span(from: string, to: string): Interval | null {
  const first = interval(from || to);
  const last = interval(to || from);
  return first && last && {start: first.start, end: last.end};
}

/** Rows in the order of time by an ISO date of any precision; those without one stand last, in the order given. */
export const inOrderOfTime = <Row>(rows: readonly Row[], date: (row: Row) => string): Row[] =>
  [...rows].sort((a, b) => {
    const [one, other] = [date(a), date(b)];
    if (one === "" || other === "") return Number(one === "") - Number(other === "");
    return one < other ? -1 : Number(one > other);
  });

export const isDay = (iso: string): boolean => iso.length === 10;

/** `11 September 2024`, `September 2024`, `2024`; empty for an empty date. */
export function dateText(iso: string): string {
  const time = interval(iso);
  return time === null ? "" : formats[iso.length as 4 | 7 | 10].format(time.start);
}

/** The same, as it stands in a sentence: `on 11 September 2024`, `in September 2024`. */
export const whenText = (iso: string): string =>
  iso === "" ? "" : words.dates[isDay(iso) ? "onDay" : "inTime"](dateText(iso));

/** `11–13 September 2024`, `January–May 2024`, `28 August – 2 September 2024`. */
export function spanText(from: string, to: string): string {
  if (from === "" || to === "" || from === to) return dateText(from || to);
  if (from.length !== to.length || from > to) return words.dates.span(dateText(from), dateText(to));
  return rangeText(formats[from.length as 4 | 7 | 10], interval(from)!.start, interval(to)!.start);
}

/** Versions of CLDR differ in the space about the dash: here none where a single word stands on each side of it. */
function rangeText(format: Intl.DateTimeFormat, from: Date, to: Date): string {
  const parts = format.formatRangeToParts(from, to);
  const single = parts.filter((p) => p.source === "startRange").length === 1;
  return parts
    .map(({value}) => value.replace(/[\u2009\u202f]/g, " "))
    .map((text) => (single && /^ ?– ?$/.test(text) ? "–" : text))
    .join("");
}
