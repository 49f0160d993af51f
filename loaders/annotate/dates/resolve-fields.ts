import {
  addDays,
  addMonths,
  coarsen,
  daysInMonth,
  iso,
  isDay,
  parts,
  precision,
  weekday
} from "../../calendar.ts";
import {isNear} from "./anchor.ts";
import type {Fields} from "./expression.ts";
import type {Resolved, Setting} from "./setting.ts";
import {UNKNOWN, partialOf, point, yearOf} from "./setting.ts";

/** A date that can be no later than this is still told in the past: publication dates and time zones slip. */
const SLACK = 2;

export function resolveFields(at: Fields, setting: Setting): Resolved {
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

/** A month or day without its year: that of the narrative, else the one next to the article's day on the side that the verb tells. */
export function resolveYearless(at: Fields & {month: number}, setting: Setting): Resolved {
  const {now, basis, anchor, aim, sentence, opens} = setting;
  const {month, day} = at;
  const told = isNear(anchor.year, sentence) && !at.weekday && !at.which ? anchor.year : null;
  const narrated = told && (!now || goesOn(told.sentence, day, setting)) ? told : null;
  const inYear = (year: number): string => (isDay(month, day ?? 1, year) ? iso(year, month, day) : "");
  if (!now) return narrated ? point(inYear(narrated.year), "inferred") : {...UNKNOWN, partial: partialOf(at)};
  const chosen = besideNow(inYear, at, setting);
  // "In 2020 … . The strike came on January 3": of 2020. "On January 3, …" opening a sentence of 10 January is news.
  // "was signed in 2022. The agreement was scrapped on 8 January": what undoes it is news too
  const fresh = day !== undefined && chosen <= now && chosen > addDays(now, -14) && (opens || UNDONE.test(sentence.text)); // prettier-ignore
  if (narrated && aim.side === "past" && narrated.year < Number(now.slice(0, 4)) && !fresh)
    return point(inYear(narrated.year), "inferred");
  const last = anchor.told && anchor.told.sentence === sentence.index ? anchor.told : null;
  // "It was agreed on 22 October 2019 that troops would leave by 29 October"
  if (told && last && aim.side === "future" && aim.fromPast && told.year < Number(now.slice(0, 4)))
    return point(
      [0, 1].map((n) => inYear(told.year + n)).find((d) => d >= coarsen(last.to, precision(d))) ?? "",
      "inferred"
    );
  return chosen ? point(chosen, basis) : {...UNKNOWN, partial: partialOf(at)};
}

/**
 * Whether a date without a year is of the year told before it. Mostly it is not: of 29 that stood beside an older year, all but four were of the
 * year next to the article's day ("signed in 1991 … . A vice-premier, who came in April"). It is where one day follows
 * another ("on 3 January 2020 … on January 8"), where a clause links them ("in 2022, when he visited Zanzibar in July") or the
 * year opens the sentence, and where the sentence goes on about what was told ("adopted in 2020. The resolution came after … on January 3").
 */
function goesOn(toldIn: number, day: number | undefined, {anchor, sentence, before}: Setting): boolean {
  const isDayByDay = day !== undefined && precision(anchor.told?.from ?? "") === "day";
  return (
    isDayByDay ||
    (toldIn === sentence.index ? LINKED.test(before) : day !== undefined && RESUMES.test(sentence.text))
  );
}

const LINKED =
  /^In (?:1[6-9]|20)\d\d\b|\b(?:1[6-9]|20)\d\d\b(?!.*\b(?:1[6-9]|20)\d\d\b).*(?:\b(?:when|where)\b|\bthat $)/u;
const RESUMES = /^(?:(?:The|That|This|These|Those) \p{Ll}|(?:It|They)\b)/u;

const UNDONE = /^\P{Lu}{0,2}\p{Lu}.{0,80}\b(?:scrapped|terminated|suspended|cancelled|canceled|revoked|annulled|denounced|ratified|renewed|torn up)\b/u; // prettier-ignore

/** Years from this one in which a day is looked for; a weekday, or a 29 February, is not of each. */
const NEAR = [-1, 0, 1];
const FAR = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

function besideNow(inYear: (year: number) => string, at: Fields, {now, aim}: Setting): string {
  const thisYear = Number(now.slice(0, 4));
  const isEveryYears = !at.weekday && !(at.month === 2 && at.day === 29);
  let all = (isEveryYears ? NEAR : FAR).map((n) => inYear(thisYear + n)).filter(Boolean);
  // "Wednesday, January 8": the year in which it was a Wednesday; where none near fits, the date is trusted
  const fitting = all.filter((d) => at.weekday && precision(d) === "day" && weekday(d) === at.weekday);
  if (fitting.length && fitting.some((d) => Math.abs(Number(d.slice(0, 4)) - thisYear) <= 1)) all = fitting;
  const today = coarsen(now, at.day ? "day" : "month");
  const latest = at.day ? addDays(now, SLACK) : today;
  const past = all.filter((d) => (at.which === "last" ? d < today : d <= latest)).at(-1) ?? "";
  const ahead = all.find((d) => (at.which === "next" ? d > today : d >= today)) ?? "";
  if (at.which) return {last: past, next: ahead, this: inYear(thisYear)}[at.which];
  // "called off a visit on 28 May", told on the 23rd: not the one of a year ago
  if (aim.loose && daysApart(now, ahead) <= 120 && daysApart(past, now) > 230) return ahead;
  // "Monday, June 9", heading a diary of the days to come: no other near year has it on a Monday
  const isOnly = at.weekday !== undefined && ahead !== "" && daysApart(now, ahead) <= 60;
  if (isOnly && (past === "" || daysApart(past, now) > 330)) return ahead;
  if (aim.side === "past") return past;
  if (aim.side === "near") return daysApart(now, ahead) <= 200 ? ahead : past;
  // "agreed to meet on September 5", told on the 11th
  if (!aim.sure && daysApart(now, ahead) > 300 && daysApart(past, now) < 60) return past;
  return ahead;
}

/** Days from one date to another, to the nearest month or so; months without a day count from their first. */
const daysApart = (a: string, b: string): number => {
  const [y1, m1 = 1, d1 = 1] = parts(a);
  const [y2, m2 = 1, d2 = 1] = parts(b);
  return (y2 - y1) * 365 + (m2 - m1) * 30 + (d2 - d1);
};

/** "on the 11th": the latest or next such day of a month. */
function resolveDayOfMonth(day: number, which: Fields["which"], {now, basis, aim}: Setting): Resolved {
  if (!now) return UNKNOWN;
  // "comes to Malabo on the 28th", told on the 21st
  const isAhead = aim.side === "future" || (aim.side === "near" && aim.announced === true && day > parts(now)[2]!); // prettier-ignore
  const shifts = which ? [{last: -1, this: 0, next: 1}[which]] : isAhead ? [0, 1, 2] : [0, -1, -2];
  for (const n of shifts) {
    const month = addMonths(coarsen(now, "month"), n);
    const [y, m = 1] = parts(month);
    if (day > daysInMonth(y, m)) continue;
    const date = iso(y, m, day);
    if (which || (isAhead ? date >= now : date <= addDays(now, SLACK))) return point(date, basis);
  }
  return UNKNOWN;
}

export function resolveWeekday(
  wanted: number,
  at: Fields,
  {now, basis, aim, anchor, sentence}: Setting
): Resolved {
  if (!now) return UNKNOWN;
  const today = weekday(now);
  const {told} = anchor;
  // "is to come to Islamabad next week for a further round, on Thursday": of that week
  const isOfNextWeek =
    told?.sentence === sentence.index &&
    !at.which &&
    at.week === undefined &&
    aim.side !== "past" &&
    told.from > now &&
    told.to === addDays(told.from, 6);
  if (isOfNextWeek) return point(addDays(told.from, wanted - 1), basis);
  // "visited on 31 August. That Saturday they signed": the day told of, or the next of that name
  if (at.told && told && precision(told.from) === "day" && told.from === told.to && told.from <= now) {
    const then = addDays(told.from, (wanted - weekday(told.from) + 7) % 7);
    if (then <= now) return point(then, basis);
  }
  if (at.week !== undefined) return point(addDays(now, wanted - today + 7 * at.week), basis);
  const back = (today - wanted + 7) % 7;
  const ahead = (wanted - today + 7) % 7;
  if (at.which === "last") return point(addDays(now, -(back || 7)), basis);
  if (at.which === "next") return point(addDays(now, ahead || 7), basis);
  const forward =
    aim.side === "future" || (aim.side === "near" && ahead <= (aim.setsOut ? 6 : aim.announced ? 5 : 3));
  return point(addDays(now, forward ? ahead : -back), basis);
}
