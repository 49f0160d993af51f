import {
  addDays,
  addMonths,
  addYears,
  coarsen,
  daysInMonth,
  firstDay,
  iso,
  isDay,
  lastDay,
  parts,
  precision,
  weekday
} from "../../calendar.ts";
import type {DateBasis, DateMention, Sentence} from "../../types.ts";
import type {Aim} from "./aim.ts";
import type {DateAnchor} from "./anchor.ts";
import {isNear} from "./anchor.ts";
import type {Expression, Fields, Unit, YearRef} from "./expression.ts";

/** What a date is worked out from. */
export interface Setting {
  /** The article's day, or empty. */
  now: string;
  /** `resolved` where `now` is the day of publication, `inferred` where the text gave it. */
  basis: DateBasis;
  anchor: DateAnchor;
  aim: Aim;
  sentence: Sentence;
  /** The date opens its sentence, as the news does: "On January 3, ...". */
  opens: boolean;
}

export type Resolved = Pick<DateMention, "from" | "to" | "partial" | "basis" | "shape">;

const UNKNOWN: Resolved = {from: "", to: "", partial: "", basis: "inferred", shape: "point"};
const pad = (n: number): string => String(n).padStart(2, "0");
const point = (date: string, basis: DateBasis): Resolved => ({
  from: date,
  to: date,
  partial: "",
  basis,
  shape: "point"
});
const period = (from: string, to: string, basis: DateBasis): Resolved =>
  from ? {from, to, partial: "", basis, shape: from === to ? "point" : "period"} : UNKNOWN;

/** A date that can be no later than this is still told in the past: publication dates and time zones slip. */
const SLACK = 2;

/** Works out what a phrase means on the article's day. Never guesses: without a day to count from, `from` and `to` stay empty. */
export function resolve(value: Expression, setting: Setting): Resolved {
  switch (value.is) {
    case "fields":
      return resolveFields(value.at, setting);
    case "interval":
      return resolveInterval(value.from, value.to, setting);
    case "months":
      return resolveMonths(value.first, value.last, value.year, setting);
    case "shift":
      return resolveShift(value.unit, value.amount, value.origin, setting);
    case "stretch":
      return resolveStretch(value.unit, value.amount, setting);
    case "ending":
      return resolveEnding(value.months, value.end, setting);
    case "iranian":
      return resolveIranian(value, setting);
    case "same-period":
      return resolveSamePeriod(value.year, setting);
    case "fixed":
      return {...period(value.from, value.to, "stated"), shape: value.from === value.to ? "point" : "period"};
    case "vague":
      return UNKNOWN;
  }
}

/** The year that "last year", "that year" stand for; null if nothing is there to count from. */
function yearOf(ref: YearRef, {now, basis, anchor}: Setting): {year: number; basis: DateBasis} | null {
  if (typeof ref === "number") return {year: ref, basis: "stated"};
  const told = anchor.told ? Number(anchor.told.to.slice(0, 4)) : null;
  const shift = {last: -1, previous: -1, next: 1, following: 1, this: 0, that: 0}[ref];
  const fromTold = ref === "that" || ((ref === "previous" || ref === "following") && told !== null);
  if (fromTold) return told === null ? null : {year: told + shift, basis: now ? basis : "inferred"};
  return now ? {year: Number(now.slice(0, 4)) + shift, basis} : null;
}

function resolveFields(at: Fields, setting: Setting): Resolved {
  const {year, month, day} = at;
  if (year !== undefined) {
    const known = yearOf(year, setting);
    if (!known) return {...UNKNOWN, partial: partialOf(at)};
    if (month && day && !isDay(month, day, known.year)) return UNKNOWN;
    return point(iso(known.year, month, month && day), known.basis);
  }
  if (month) return resolveYearless({...at, month}, setting);
  if (day) return resolveDayOfMonth(day, at.which, setting);
  return at.weekday ? resolveWeekday(at.weekday, at, setting) : UNKNOWN;
}

const partialOf = ({month, day}: Fields): string =>
  month ? `--${pad(month)}${day ? `-${pad(day)}` : ""}` : "";

/** A month or day without its year: that of the narrative, else the one next to the article's day on the side that the verb tells. */
function resolveYearless(at: Fields & {month: number}, setting: Setting): Resolved {
  const {now, basis, anchor, aim, sentence, opens} = setting;
  const {month, day} = at;
  const narrated = isNear(anchor.year, sentence) && !at.weekday && !at.which ? anchor.year : null;
  const inYear = (year: number): string => (isDay(month, day ?? 1, year) ? iso(year, month, day) : "");
  if (!now) return narrated ? point(inYear(narrated.year), "inferred") : {...UNKNOWN, partial: partialOf(at)};
  const chosen = besideNow(inYear, at, setting);
  // "In 2020 … . The strike came on January 3": of 2020. "On January 3, …" opening a sentence of 10 January is news.
  const fresh = opens && day !== undefined && chosen <= now && chosen > addDays(now, -14);
  if (narrated && aim.side === "past" && narrated.year < Number(now.slice(0, 4)) && !fresh)
    return point(inYear(narrated.year), "inferred");
  const told = anchor.told && anchor.told.sentence === sentence.index ? anchor.told : null;
  // "It was agreed on 22 October 2019 that troops would leave by 29 October"
  if (narrated && told && aim.side === "future" && aim.fromPast && narrated.year < Number(now.slice(0, 4)))
    return point(
      [0, 1].map((n) => inYear(narrated.year + n)).find((d) => d >= coarsen(told.to, precision(d))) ?? "",
      "inferred"
    );
  return chosen ? point(chosen, basis) : {...UNKNOWN, partial: partialOf(at)};
}

function besideNow(inYear: (year: number) => string, at: Fields, {now, aim}: Setting): string {
  const thisYear = Number(now.slice(0, 4));
  let all = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((n) => inYear(thisYear + n)).filter(Boolean);
  // "Wednesday, January 8": the year in which it was a Wednesday; where none near fits, the date is trusted
  const fitting = all.filter((d) => at.weekday && precision(d) === "day" && weekday(d) === at.weekday);
  if (fitting.length && fitting.some((d) => Math.abs(Number(d.slice(0, 4)) - thisYear) <= 1)) all = fitting;
  const today = coarsen(now, at.day ? "day" : "month");
  const latest = at.day ? addDays(now, SLACK) : today;
  const past = all.filter((d) => (at.which === "last" ? d < today : d <= latest)).at(-1) ?? "";
  const ahead = all.find((d) => (at.which === "next" ? d > today : d >= today)) ?? "";
  if (at.which) return {last: past, next: ahead, this: inYear(thisYear)}[at.which];
  if (aim.side === "past") return past;
  if (aim.side === "near") return daysApart(now, ahead) <= 200 ? ahead : past;
  // "agreed to meet on September 5", told on the 11th
  if (!aim.sure && daysApart(now, ahead) > 300 && daysApart(past, now) < 60) return past;
  return ahead;
}

const daysApart = (a: string, b: string): number => {
  let days = 0;
  const [y1, m1 = 1, d1 = 1] = parts(a);
  const [y2, m2 = 1, d2 = 1] = parts(b);
  days = (y2 - y1) * 365 + (m2 - m1) * 30 + (d2 - d1);
  return days;
};

/** "on the 11th": the latest or next such day of a month. */
function resolveDayOfMonth(day: number, which: Fields["which"], {now, basis, aim}: Setting): Resolved {
  if (!now) return UNKNOWN;
  const shifts = which
    ? [{last: -1, this: 0, next: 1}[which]]
    : aim.side === "future"
      ? [0, 1, 2]
      : [0, -1, -2];
  for (const n of shifts) {
    const month = addMonths(coarsen(now, "month"), n);
    const [y, m = 1] = parts(month);
    if (day > daysInMonth(y, m)) continue;
    const date = iso(y, m, day);
    if (which || (aim.side === "future" ? date >= now : date <= addDays(now, SLACK)))
      return point(date, basis);
  }
  return UNKNOWN;
}

function resolveWeekday(wanted: number, at: Fields, {now, basis, aim}: Setting): Resolved {
  if (!now) return UNKNOWN;
  const today = weekday(now);
  if (at.week !== undefined) return point(addDays(now, wanted - today + 7 * at.week), basis);
  const back = (today - wanted + 7) % 7;
  const ahead = (wanted - today + 7) % 7;
  if (at.which === "last") return point(addDays(now, -(back || 7)), basis);
  if (at.which === "next") return point(addDays(now, ahead || 7), basis);
  const forward = aim.side === "future" || (aim.side === "near" && ahead <= 3);
  return point(addDays(now, forward ? ahead : -back), basis);
}

/** A month told as the end of a whole period is not the one still running, but that of the year before. */
const whole = (known: Resolved, {now, aim}: Setting): Resolved =>
  aim.side === "past" &&
  precision(known.to) === "month" &&
  known.to === now.slice(0, 7) &&
  !isOver(known.to, now)
    ? {...known, from: addYears(known.from, -1), to: addYears(known.to, -1)}
    : known;

/** Two ends, of which one may lend the other its year: "from 30 December to 2 January 2025". */
function resolveInterval(from: Fields, to: Fields, setting: Setting): Resolved {
  if (from.weekday && !from.month) {
    const first = resolveWeekday(from.weekday, from, setting);
    const length = ((to.weekday ?? 1) - from.weekday + 7) % 7;
    return first.from ? period(first.from, addDays(first.from, length), first.basis) : UNKNOWN;
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

/** Whether a month reported on as a whole has ended, or all but ended, on a day. */
const isOver = (month: string, now: string): boolean =>
  month < now.slice(0, 7) || (month === now.slice(0, 7) && now.slice(8) >= "25");

function resolveMonths(first: number, last: number, ref: YearRef | undefined, setting: Setting): Resolved {
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

/** Monday to Sunday, or Saturday and Sunday, of the week that holds a day. */
const weekOf = (day: string, unit: Unit): [string, string] => {
  const sunday = addDays(day, 7 - weekday(day));
  return [addDays(sunday, unit === "weekend" ? -1 : -6), sunday];
};

function resolveShift(unit: Unit, amount: number, origin: "now" | "told", setting: Setting): Resolved {
  const {now, basis, anchor, sentence} = setting;
  const told = origin === "told" ? anchor.told : null;
  if (told) {
    const near = isNear(told, sentence) || told.sentence === sentence.index - 1;
    const shifted = near ? shiftTold(unit, amount, told) : null;
    if (shifted) return {...shifted, basis: now ? basis : "inferred"};
  }
  // "a year earlier" with nothing told before is a year before the article; "three days later" is later than nothing
  if (!now || (origin === "told" && (amount >= 0 || unit === "day"))) return UNKNOWN;
  return shiftNow(unit, amount, now, basis, setting);
}

function shiftNow(unit: Unit, amount: number, now: string, basis: DateBasis, {aim}: Setting): Resolved {
  if (unit === "day") return point(addDays(now, amount), basis);
  if (unit === "month") return point(addMonths(coarsen(now, "month"), amount), basis);
  if (unit === "year") return point(String(Number(now.slice(0, 4)) + amount), basis);
  if (unit === "quarter") {
    const [year, month = 1] = parts(now);
    const start = addMonths(iso(year, month - ((month - 1) % 3)), 3 * amount);
    return period(start, addMonths(start, 2), basis);
  }
  if (unit === "decade") {
    const start = (Math.floor(Number(now.slice(0, 4)) / 10) + amount) * 10;
    return period(String(start), String(start + 9), basis);
  }
  // On a Monday "over the weekend" is the one just past
  const passed = unit === "weekend" && amount === 0 && aim.side === "past" && weekday(now) < 6 ? -1 : amount;
  const [from, to] = weekOf(addDays(now, 7 * passed), unit);
  return period(from, to, basis);
}

/** "a year earlier" moves the whole period told ("first five months of 2024"); "two years later" keeps the year alone. */
function shiftTold(unit: Unit, amount: number, told: {from: string; to: string}): Resolved | null {
  const {from, to} = told;
  if (unit === "year") {
    const keep = amount === -1 && from !== to;
    const cut = (date: string) =>
      keep ? date : coarsen(date, amount === -1 && precision(date) === "month" ? "month" : "year");
    return period(addYears(cut(from), amount), addYears(cut(to), amount), "resolved");
  }
  if (unit === "month")
    return precision(from) === "year"
      ? null
      : point(addMonths(coarsen(amount < 0 ? from : to, "month"), amount), "resolved");
  if (precision(from) !== "day") return null;
  const base = amount < 0 ? from : to;
  if (unit === "day") return point(addDays(base, amount), "resolved");
  if (unit === "week" || unit === "weekend") {
    const [first, last] = weekOf(addDays(base, 7 * amount), unit);
    return period(first, last, "resolved");
  }
  return null;
}

/** Up to, or on from, the article's day, at the precision of the unit: months for "past six months". */
function resolveStretch(unit: Unit, amount: number, {now, basis}: Setting): Resolved {
  if (!now) return {...UNKNOWN, shape: "period"};
  const moved = {
    day: () => addDays(now, amount),
    week: () => addDays(now, 7 * amount),
    weekend: () => addDays(now, 7 * amount),
    month: () => addMonths(now.slice(0, 7), amount),
    quarter: () => addMonths(now.slice(0, 7), 3 * amount),
    year: () => String(Number(now.slice(0, 4)) + amount),
    decade: () => String(Number(now.slice(0, 4)) + 10 * amount)
  }[unit]();
  const here = coarsen(now, precision(moved));
  return {...period(amount < 0 ? moved : here, amount < 0 ? here : moved, basis), shape: "period"};
}

/** "the 12 months to June": the end is found like any month, the start counted back. Ends on a month's last day are whole months. */
function resolveEnding(months: number, end: Fields, setting: Setting): Resolved {
  const known = end.year ? resolveFields(end, setting) : whole(resolveFields(end, setting), setting);
  if (!known.to) return {...known, shape: "period"};
  const {to} = known;
  if (precision(to) === "day" && to !== lastDay(to.slice(0, 7)))
    return {...period(addDays(addMonths(to, -months), 1), to, known.basis), shape: "period"};
  const last = to.slice(0, 7);
  return {...period(addMonths(last, 1 - months), last, known.basis), shape: "period"};
}

/** Days from the start of the Iranian year to the end of its month n: six of 31 days, five of 30, one of 29 or 30. */
const iranianDays = (months: number): number => (months <= 6 ? 31 * months : 186 + 30 * (months - 6));

function resolveIranian(value: Expression & {is: "iranian"}, {now, basis}: Setting): Resolved {
  let year = typeof value.year === "number" ? value.year : 0;
  if (typeof value.year !== "number") {
    if (!now) return {...UNKNOWN, shape: "period"};
    const begun = now.slice(5) >= "03-21" ? 621 : 622;
    year = Number(now.slice(0, 4)) - begun + value.year.shift;
  }
  const start = iso(year + 621, 3, 21);
  const reckoned = {
    from: addDays(start, iranianDays(value.first - 1)),
    to: value.last === 12 ? iso(year + 622, 3, 20) : addDays(start, iranianDays(value.last) - 1)
  };
  const from = value.began ? `${reckoned.from.slice(0, 4)}-${value.began}` : reckoned.from;
  const to = value.ended ? `${reckoned.to.slice(0, 4)}-${value.ended}` : reckoned.to;
  return {...period(from, to, typeof value.year === "number" ? "stated" : basis), shape: "period"};
}

function resolveSamePeriod(ref: YearRef, setting: Setting): Resolved {
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

/** First and last day that a mention covers. */
export const dayBounds = (mention: Pick<DateMention, "from" | "to">): [string, string] =>
  mention.from ? [firstDay(mention.from), lastDay(mention.to)] : ["", ""];
