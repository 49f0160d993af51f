import {addDays, addMonths, addYears, coarsen, iso, parts, precision, weekday} from "../../calendar.ts";
import type {DateBasis} from "../../types.ts";
import {isNear, type DateAnchor} from "./anchor.ts";
import type {Unit} from "./expression.ts";
import type {Resolved, Setting} from "./setting.ts";
import {UNKNOWN, period, point} from "./setting.ts";

/** Monday to Sunday, or Saturday and Sunday, of the week that holds a day. */
const weekOf = (day: string, unit: Unit): [string, string] => {
  const sunday = addDays(day, 7 - weekday(day));
  return [addDays(sunday, unit === "weekend" ? -1 : -6), sunday];
};

export function resolveShift(unit: Unit, amount: number, origin: "now" | "told", setting: Setting): Resolved {
  const {now, basis, anchor, sentence} = setting;
  const told =
    origin === "told" ? (unit === "year" && amount === 0 ? yearToldOf(setting) : anchor.told) : null;
  if (told) {
    const near = isNear(told, sentence) || told.sentence === sentence.index - 1;
    const shifted = near ? shiftTold(unit, amount, told) : null;
    if (shifted) return {...shifted, basis: now ? basis : "inferred"};
  }
  // "a year earlier" with nothing told before is a year before the article; "three days later" is later than nothing
  if (!now || (origin === "told" && (amount >= 0 || unit === "day"))) return UNKNOWN;
  return shiftNow(unit, amount, now, basis, setting);
}

/** "came to $4bn in 2023 and is to reach $6bn by 2030. Exports were $1bn in the same year": what was done is of the year gone by. */
const yearToldOf = ({now, anchor: {told, year}, aim, sentence}: Setting): DateAnchor["told"] =>
  told &&
  year &&
  told.from.slice(0, 4) > now.slice(0, 4) &&
  aim.side === "past" &&
  year.paragraph === sentence.paragraph
    ? {...year, from: String(year.year), to: String(year.year)}
    : told;

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
export function resolveStretch(unit: Unit, amount: number, {now, basis}: Setting): Resolved {
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
