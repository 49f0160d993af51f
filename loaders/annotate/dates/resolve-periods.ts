import {addDays, addMonths, addYears, iso, lastDay, precision} from "../../calendar.ts";
import type {DateBasis} from "../../types.ts";
import {isNear} from "./anchor.ts";
import type {Expression, Fields, YearRef} from "./expression.ts";
import {nowruz} from "./nowruz.ts";
import {resolveFields, resolveYearless, resolveWeekday} from "./resolve-fields.ts";
import type {Resolved, Setting} from "./setting.ts";
import {UNKNOWN, pad, partialOf, period, point, yearOf} from "./setting.ts";

/** A month told as the end of a whole period is not the one still running, but that of the year before. */
const whole = (known: Resolved, {now, aim}: Setting): Resolved =>
  aim.side === "past" &&
  precision(known.to) === "month" &&
  known.to === now.slice(0, 7) &&
  !isOver(known.to, now)
    ? {...known, from: addYears(known.from, -1), to: addYears(known.to, -1)}
    : known;

/** Two ends, of which one may lend the other its year: "from 30 December to 2 January 2025". */
export function resolveInterval(from: Fields, to: Fields, setting: Setting): Resolved {
  if (from.weekday && !from.month) {
    const told = resolveWeekday(from.weekday, from, setting);
    const length = ((to.weekday ?? 1) - from.weekday + 7) % 7;
    const first = underWay(told, length, setting);
    return first.from ? period(first.from, addDays(first.from, length), first.basis) : UNKNOWN;
  }
  // "from the 26th to the 28th of this month"
  if (from.day && !from.month && !from.which) return betweenDays(from.day, to.day ?? from.day, setting);
  if (from.day && !from.month) {
    const [first, last] = [resolveFields(from, setting), resolveFields(to, setting)];
    return first.from && last.from ? period(first.from, last.from, first.basis) : UNKNOWN;
  }
  const later = (from.month ?? 0) * 32 + (from.day ?? 0) > (to.month ?? 0) * 32 + (to.day ?? 0);
  if (to.year !== undefined || from.year !== undefined) {
    const end = yearOf(to.year ?? from.year ?? "this", setting);
    const begin = yearOf(from.year ?? to.year ?? "this", setting);
    if (!end || !begin) return {...UNKNOWN, partial: partialOf(from)};
    const y1 = from.year === undefined && later ? begin.year - 1 : begin.year;
    const y2 = to.year === undefined && later ? end.year + 1 : end.year;
    return period(iso(y1, from.month, from.day), iso(y2, to.month, to.day), end.basis);
  }
  // A visit under way ends ahead of the article; a period of whole months that is reported has ended.
  const pivot = from.day || setting.aim.side !== "past" ? from : to;
  const known = whole(resolveYearless({...pivot, month: pivot.month ?? 1}, setting), setting);
  if (!known.from) return {...UNKNOWN, partial: partialOf(from)};
  const year = Number(known.from.slice(0, 4));
  const [y1, y2] = pivot === from ? [year, later ? year + 1 : year] : [later ? year - 1 : year, year];
  return period(iso(y1, from.month, from.day), iso(y2, to.month, to.day), known.basis);
}

/** "is visiting from Tuesday to Thursday", told on Thursday: this week. */
function underWay(told: Resolved, length: number, {now, aim}: Setting): Resolved {
  if (aim.side !== "near" || !told.from || told.from <= now) return told;
  const from = addDays(told.from, -7);
  return addDays(from, length) >= now ? point(from, told.basis) : told;
}

/** "from the 25th to the 30th": under way on the article's day, else the latest or the next, as the verb tells. */
function betweenDays(first: number, last: number, {now, basis, aim}: Setting): Resolved {
  if (!now) return UNKNOWN;
  const month = now.slice(0, 7);
  const spans = [-1, 0, 1].map((n) => {
    const start = addMonths(month, n);
    const end = last < first ? addMonths(start, 1) : start;
    return {from: `${start}-${pad(first)}`, to: `${end}-${pad(last)}`};
  });
  const real = spans.filter(({from, to}) => [from, to].every((day) => day <= lastDay(day.slice(0, 7))));
  const chosen =
    real.find(({from, to}) => from <= now && now <= to) ??
    (aim.side === "past" ? real.findLast(({to}) => to <= now) : real.find(({from}) => from >= now));
  return chosen ? period(chosen.from, chosen.to, basis) : UNKNOWN;
}

/** Whether a month reported on as a whole has ended, or all but ended, on a day. */
const isOver = (month: string, now: string): boolean =>
  month < now.slice(0, 7) || (month === now.slice(0, 7) && now.slice(8) >= "25");

export function resolveMonths(
  first: number,
  last: number,
  ref: YearRef | undefined,
  setting: Setting
): Resolved {
  const of = (year: number, basis: DateBasis): Resolved => ({
    ...period(iso(year, first), iso(year, last), basis),
    shape: "period"
  });
  if (ref !== undefined) {
    const known = yearOf(ref, setting);
    return known ? of(known.year, known.basis) : {...UNKNOWN, shape: "period"};
  }
  const {now, basis, anchor, aim, sentence} = setting;
  if (isNear(anchor.year, sentence) && anchor.year && aim.side === "past")
    return of(anchor.year.year, "inferred");
  if (!now) return {...UNKNOWN, shape: "period"};
  const year = Number(now.slice(0, 4));
  if (aim.side === "past") return of(isOver(iso(year, last), now) ? year : year - 1, basis);
  return of(iso(year, last) >= now.slice(0, 7) ? year : year + 1, basis);
}

/** "the 12 months to June": the end is found like any month, the start counted back. Ends on a month's last day are whole months. */
export function resolveEnding(months: number, end: Fields, setting: Setting): Resolved {
  const {now, anchor} = setting;
  // "in 2022, and sales came to £1.1bn in the year to June", told in 2023: what is reported is of late
  const isLate = now && anchor.year && Number(now.slice(0, 4)) - anchor.year.year <= 1;
  const of = isLate ? {...setting, anchor: {...anchor, year: null}} : setting;
  const known = end.year ? resolveFields(end, setting) : whole(resolveFields(end, of), of);
  if (!known.to) return {...known, shape: "period"};
  const {to} = known;
  if (precision(to) === "day" && to !== lastDay(to.slice(0, 7)))
    return {...period(addDays(addMonths(to, -months), 1), to, known.basis), shape: "period"};
  const last = to.slice(0, 7);
  return {...period(addMonths(last, 1 - months), last, known.basis), shape: "period"};
}

/** Days from the start of the Iranian year to the end of its month n: six of 31 days, five of 30, one of 29 or 30. */
const iranianDays = (months: number): number => (months <= 6 ? 31 * months : 186 + 30 * (months - 6));

export function resolveIranian(value: Expression & {is: "iranian"}, {now, basis}: Setting): Resolved {
  let year = typeof value.year === "number" ? value.year : 0;
  if (typeof value.year !== "number") {
    if (!now) return {...UNKNOWN, shape: "period"};
    const present = Number(now.slice(0, 4)) - 621;
    year = (now >= nowruz(present) ? present : present - 1) + value.year.shift;
  }
  const start = nowruz(year);
  const reckoned = {
    from: addDays(start, iranianDays(value.first - 1)),
    to: value.last === 12 ? addDays(nowruz(year + 1), -1) : addDays(start, iranianDays(value.last) - 1)
  };
  const from = value.began ? `${reckoned.from.slice(0, 4)}-${value.began}` : reckoned.from;
  const to = value.ended ? `${reckoned.to.slice(0, 4)}-${value.ended}` : reckoned.to;
  return {...period(from, to, typeof value.year === "number" ? "stated" : basis), shape: "period"};
}

export function resolveSamePeriod(ref: YearRef, setting: Setting): Resolved {
  const {anchor, now, basis} = setting;
  const {told} = anchor;
  if (!told || precision(told.from) === "year") {
    const known = yearOf(ref, setting);
    return known
      ? {...point(String(known.year), known.basis), shape: "period"}
      : {...UNKNOWN, shape: "period"};
  }
  const known = yearOf(ref, setting);
  if (!known) return {...UNKNOWN, shape: "period"};
  const shift = known.year - Number(told.to.slice(0, 4));
  const moved = period(
    addYears(told.from, shift),
    addYears(told.to, shift),
    typeof ref === "number" ? "stated" : now ? basis : "inferred"
  );
  return {...moved, shape: told.from === told.to ? "point" : "period"};
}
