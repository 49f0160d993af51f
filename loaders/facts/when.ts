/** How near two dates are, each at the precision known or empty. */
import {compatible, dayNumber, firstDay, lastDay} from "../calendar.ts";

export {compatible};

/** Days between two dates, 0 where they overlap; null where one is unknown. */
export function daysApart(a: string, b: string): number | null {
  if (a === "" || b === "") return null;
  const [x, y] = [bounds(a), bounds(b)];
  return Math.max(0, x.first - y.last, y.first - x.last);
}

/** True where the whole of `a` lies more than `slack` days after the whole of `b`; false where one is unknown. */
export function isAfter(a: string, b: string, slack = 0): boolean {
  return a !== "" && b !== "" && bounds(a).first > bounds(b).last + slack;
}

/** True where `day` overlaps the stretch from the start of `from` to the end of `to`. */
export function isWithin(day: string, from: string, to: string): boolean {
  const it = bounds(day);
  return it.last >= bounds(from).first && it.first <= bounds(to).last;
}

/** The same stretch of time, however it is written: `2024` to `2024` is `2024-01` to `2024-12`. */
export function sameStretch(a: Stretch, b: Stretch): boolean {
  const [x, y] = [days(a), days(b)];
  return x.first === y.first && x.last === y.last;
}

export interface Stretch {
  from: string;
  to: string;
}

function days({from, to}: Stretch) {
  return {first: from === "" ? null : bounds(from).first, last: to === "" ? null : bounds(to).last};
}

/** Tellings are compared in pairs, so that each date is asked for many times. */
const known = new Map<string, {first: number; last: number}>();

function bounds(date: string): {first: number; last: number} {
  const found = known.get(date) ?? {first: dayNumber(firstDay(date)), last: dayNumber(lastDay(date))};
  known.set(date, found);
  return found;
}
