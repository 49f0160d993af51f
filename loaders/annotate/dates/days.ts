import {AFTER_DATE_NAME} from "../../lexicon/calendar.ts";
import {isDay} from "../../calendar.ts";
import type {DateRecognizer, Fields} from "./expression.ts";
import {readYear, say} from "./expression.ts";
import {countedAfter, movedFrom, nounFollows, tokenFrom} from "./guards.ts";
import {
  DASH,
  DAY,
  END,
  MONTH,
  S,
  START,
  UNTIL,
  WEEKDAY_SHORT,
  YEAR,
  YEAR_REF,
  monthOf,
  pattern,
  textBefore,
  weekdayOf,
  wordAfter
} from "./terms.ts";

const NAMED_DAY = `(?:(?:${WEEKDAY_SHORT})(?:,${S}|${S})(?:the${S})?)`;
const DAY_MONTH = `${DAY}${S}(?:of${S})?${MONTH}(?![\\p{L}])${YEAR_REF}?`;
const MONTH_DAY = `${MONTH}${S}(?:the${S})?${DAY}${END}${YEAR_REF}?`;

const DAY_MONTH_PARTS = pattern(`^(${DAY})${S}(?:of${S})?(${MONTH})(${YEAR_REF})?`, "u");
const MONTH_DAY_PARTS = pattern(`^(${MONTH})${S}(?:the${S})?(${DAY})(${YEAR_REF})?`, "u");

const fields = (day = "", month = "", year?: string, weekday?: string): Fields => ({
  year: readYear(year),
  month: monthOf(month),
  day: parseInt(day, 10),
  weekday: weekday ? weekdayOf(weekday) : undefined
});

/** Reads one of "11 September 2024", "Sept. 11, 2024", with or without its year. */
function readDay(text: string): Fields {
  const dm = DAY_MONTH_PARTS.exec(text);
  if (dm) return fields(dm[1], dm[2], dm[3]);
  const md = MONTH_DAY_PARTS.exec(text);
  return fields(md?.[2], md?.[1], md?.[3]);
}

const exists = ({year, month = 0, day = 0}: Fields): boolean =>
  isDay(month, day, typeof year === "number" ? year : 2000);

const isName = (text: string, end: number): boolean => AFTER_DATE_NAME.includes(wordAfter(text, end));

/** "the Sept. 11 attacks" names 2001 without saying so. */
const isAttack = (at: Fields, text: string, end: number): boolean =>
  at.year === undefined &&
  at.month === 9 &&
  at.day === 11 &&
  /^(?:attack|hijack|terror|plot)/u.test(wordAfter(text, end));

/** "In May 20 people were killed": the number counts, unless "on" makes it a day. */
const countsPeople = (text: string, start: number, end: number): boolean =>
  countedAfter(text, end) && !/\bon\s$/iu.test(textBefore(text, start, 4));

/** "On March 12, 2000 soldiers left": the year is a count. */
function dropCountedYear(at: Fields, text: string, end: number): {at: Fields; cut: number} {
  if (typeof at.year !== "number" || !countedAfter(text, end)) return {at, cut: 0};
  return {
    at: {...at, year: undefined},
    cut: /[,\s]{1,4}\d{4}$/u.exec(textBefore(text, end, 8))?.[0].length ?? 0
  };
}

export const isoDay: DateRecognizer = {
  name: "iso-day",
  pattern: pattern(
    `${START}(${YEAR})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?:T[\\d:.]{2,15}Z?)?(?![\\p{L}\\p{N}-])`
  ),
  extract: (m) => {
    const at = {year: Number(m[1]), month: Number(m[2]), day: Number(m[3])};
    return exists(at) ? say("calendar", {is: "fields", at}) : null;
  }
};

/** 25/12/2024 can be one day only; 11/09/2024 two, and is declined. 11.09.2024 is day first wherever it is written. */
export const numericDay: DateRecognizer = {
  name: "numeric-day",
  pattern: pattern(`${START}(\\d{1,2})([/.])(\\d{1,2})\\2(${YEAR})(?![\\p{L}\\p{N}/]|[.,]\\d)`),
  extract: (m) => {
    const [a, b, year] = [Number(m[1]), Number(m[3]), Number(m[4])];
    if (m[2] === "/" && a <= 12 && b <= 12 && a !== b) return null;
    const at = b > 12 && m[2] === "/" ? {year, month: a, day: b} : {year, month: b, day: a};
    return exists(at) ? say("calendar", {is: "fields", at}) : null;
  }
};

/** "2024/09/11", "2024.9.11", as East Asian outlets write. */
export const yearFirstDay: DateRecognizer = {
  name: "year-first-day",
  pattern: pattern(`${START}(${YEAR})([/.])(\\d{1,2})\\2(\\d{1,2})(?![\\p{L}\\p{N}/.])`),
  extract: (m) => {
    const at = {year: Number(m[1]), month: Number(m[3]), day: Number(m[4])};
    return exists(at) ? say("calendar", {is: "fields", at}) : null;
  }
};

/** "11 September 2024", "the 11th of Sept", "Monday, 6 November". */
export const dayMonth: DateRecognizer = {
  name: "day-month",
  pattern: pattern(
    `${START}(?:(${WEEKDAY_SHORT})(?:,${S}|${S})(?:the${S})?|the${S}(?=\\d{1,2}(?:st|nd|rd|th)))?(${DAY})${S}(?:of${S})?(${MONTH})(?![\\p{L}])(${YEAR_REF})?`
  ),
  extract: (m, {sentence: {text}}) => {
    const {at, cut} = dropCountedYear(fields(m[2], m[3], m[4], m[1]), text, m.index + m[0].length);
    const end = m.index + m[0].length - cut;
    if (!exists(at) || (at.year === undefined && isName(text, end)) || isAttack(at, text, end)) return null;
    return say("calendar", {is: "fields", at}, {end});
  }
};

/** "September 11, 2024", "Sept. 11", "Wednesday, January 8". */
export const monthDay: DateRecognizer = {
  name: "month-day",
  pattern: pattern(
    `${START}(?:(${WEEKDAY_SHORT})(?:,${S}|${S}))?(${MONTH})${S}(?:the${S})?(${DAY})${END}(${YEAR_REF})?`
  ),
  extract: (m, {sentence: {text}}) => {
    const {at, cut} = dropCountedYear(fields(m[3], m[2], m[4], m[1]), text, m.index + m[0].length);
    const end = m.index + m[0].length - cut;
    if (!exists(at)) return null;
    if (at.year === undefined && (isName(text, end) || countsPeople(text, m.index, end))) return null;
    if (isAttack(at, text, end)) return null;
    return say("calendar", {is: "fields", at}, {end});
  }
};

/** "12 to 14 March", "between 12 and 14 March", "11, 12 and 13 March 2024". */
export const dayRangeMonth: DateRecognizer = {
  name: "day-range-month",
  pattern: pattern(
    `${START}${NAMED_DAY}?(${DAY})(?:,${S}${DAY}){0,4},?${UNTIL}${NAMED_DAY}?(${DAY})${S}(?:of${S})?(${MONTH})(?![\\p{L}])(${YEAR_REF})?`
  ),
  extract: (m, {sentence: {text}}) => {
    const to = fields(m[2], m[3], m[4]);
    const from = {...to, day: parseInt(m[1] ?? "", 10)};
    if (!exists(from) || !exists(to) || from.day >= (to.day ?? 0) || movedFrom(text, m.index)) return null;
    return say("calendar", {is: "interval", from, to});
  }
};

/** "March 12-14, 2024", "September 11 and 12". */
export const monthDayRange: DateRecognizer = {
  name: "month-day-range",
  pattern: pattern(
    `${START}(${MONTH})${S}(${DAY})(?:,${S}${DAY}){0,4},?(${UNTIL})(${DAY})${END}(${YEAR_REF})?`
  ),
  extract: (m, {sentence}) => {
    const to = fields(m[4], m[1], m[5]);
    const from = {...to, day: parseInt(m[2] ?? "", 10)};
    if (!exists(from) || !exists(to) || from.day >= (to.day ?? 0)) return null;
    // "on September 11 and 12 ministers"
    if (!m[5] && /\p{L}/u.test(m[3] ?? "") && nounFollows(sentence, m.index + m[0].length)) return null;
    return movedFrom(sentence.text, m.index) ? null : say("calendar", {is: "interval", from, to});
  }
};

/** "30 March to 2 April", "Sept. 30-Oct. 2, 2024", "from 30 December 2024 to 2 January 2025". */
export const dayRange: DateRecognizer = {
  name: "day-range",
  pattern: pattern(
    `${START}${NAMED_DAY}?(${DAY_MONTH}|${MONTH_DAY}),?(${UNTIL})${NAMED_DAY}?(${DAY_MONTH}|${MONTH_DAY})`
  ),
  extract: (m, {sentence: {text}}) => {
    const from = readDay(m[1] ?? "");
    const to = readDay(m[3] ?? "");
    if (!exists(from) || !exists(to) || movedFrom(text, m.index)) return null;
    // "on 5 May and 9 August" are two days; "between 5 May and 9 August" is one period
    if (/and/iu.test(m[2] ?? "") && !/\bbetween\s$/iu.test(textBefore(text, m.index, 10))) return null;
    return say("calendar", {is: "interval", from, to});
  }
};

/** "from the 26th to the 28th of this month". */
export const dayRangeOfMonth: DateRecognizer = {
  name: "day-range-of-month",
  pattern: pattern(
    `${START}(\\d{1,2})(?:st|nd|rd|th)?${UNTIL}(?:the${S})?(\\d{1,2})(?:st|nd|rd|th)?${S}(?:of${S})?(this|last|next)${S}month(?![\\p{L}\\p{N}])`
  ),
  extract: (m) => {
    const [first, last] = [Number(m[1]), Number(m[2])];
    if (first < 1 || last > 31 || first >= last) return null;
    const which = m[3] as Fields["which"];
    return say("calendar", {is: "interval", from: {day: first, which}, to: {day: last, which}});
  }
};

/** "from the 25th to the 30th", "between the 3rd and the 5th": of the month that the article's day tells. */
export const bareDayRange: DateRecognizer = {
  name: "bare-day-range",
  pattern: pattern(
    `(?<=\\b(?:[Ff]rom|[Bb]etween|[Oo]n)${S}the${S})(\\d{1,2})(?:st|nd|rd|th)${UNTIL}(?:the${S})?(\\d{1,2})(?:st|nd|rd|th)(?![\\p{L}\\p{N}])`
  ),
  extract: (m, {sentence}) => {
    const [first, last] = [Number(m[1]), Number(m[2])];
    const end = m.index + m[0].length;
    if (first < 1 || first > 31 || last < 1 || last > 31 || first === last) return null;
    // "from the 15th to the 17th century", "to the 26th place"
    if (wordAfter(sentence.text, end) === "of" || nounFollows(sentence, end)) return null;
    return say("calendar", {is: "interval", from: {day: first}, to: {day: last}});
  }
};

/** "on the 11th", "on the afternoon of the 27th", "on the 12th of this month", as translated readouts write. */
export const dayOfMonth: DateRecognizer = {
  name: "day-of-month",
  pattern: pattern(
    `(?<=\\b(?:[Oo]n${S}(?:the${S})?|(?:morning|afternoon|evening|night)${S}of${S}the${S}|(?:[Ss]ince|[Uu]ntil|[Bb]y)${S}the${S}))(\\d{1,2})(?:st|nd|rd|th)(?!${DASH})(?:${S}(?:of${S})?(this|last|next)${S}month)?(?![\\p{L}\\p{N}])`
  ),
  extract: (m, {sentence}) => {
    const day = Number(m[1]);
    const end = m.index + m[0].length;
    if (day < 1 || day > 31 || wordAfter(sentence.text, end) === "of") return null;
    // "On the 24th Portugal's minister"; not "on the 11th floor"
    const opens = m.index < 8 && tokenFrom(sentence, end + 1)?.pos === "PROPN";
    if (!opens && nounFollows(sentence, end)) return null;
    const which = m[2] as Fields["which"];
    return say("calendar", {is: "fields", at: {day, which}});
  }
};
