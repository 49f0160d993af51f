import type {DateRecognizer} from "./expression.ts";
import {say} from "./expression.ts";
import {countedAfter, isYear, movedFrom} from "./guards.ts";
import {PART} from "./months.ts";
import {DASH, END, S, START, THE, WORD_START, YEAR, pattern, textBefore} from "./terms.ts";

/** A range of numbers that is more likely a count than years: "increased from 1600 to 2000". */
const GROWS =
  /\b(?:increas|ris|rose|grow|grew|rais|reduc|cut|fall|fell|drop|declin|strength|number)\w{0,4}\b[^.;]{0,30}$/iu;

/** "2003", "late 2023", "the end of 2025", "the 2015 nuclear deal" (the year alone). */
export const year: DateRecognizer = {
  name: "year",
  pattern: pattern(
    `${START}(${PART}(?:the${S}year${S})?|${THE}?(?:calendar${S})?year${S}|calendar${S})?(${YEAR})${END}`
  ),
  extract: (m, {sentence}) => {
    const start = m.index + (m[1]?.length ?? 0);
    const end = m.index + m[0].length;
    if (m[1] ? countedAfter(sentence.text, end) : !isYear(sentence, start, end)) return null;
    return say("calendar", {is: "fields", at: {year: Number(m[2])}});
  }
};

/** "the summer of 2024", "winter 2023": no season has fixed months the world over, so only the year is kept. */
export const season: DateRecognizer = {
  name: "season",
  pattern: pattern(
    `${START}${THE}?(?:(?:early|late|mid)(?:${DASH}|${S}))?(?:spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Winter)${S}(?:of${S})?(${YEAR})${END}`
  ),
  extract: (m, {sentence: {text}}) =>
    countedAfter(text, m.index + m[0].length)
      ? null
      : say("calendar", {is: "fields", at: {year: Number(m[1])}})
};

/** "pre-2003", "post-2011 Iraq": the year inside. */
export const prefixedYear: DateRecognizer = {
  name: "prefixed-year",
  pattern: pattern(`${WORD_START}(?:[Pp]re|[Pp]ost)${DASH}(${YEAR})${END}`),
  extract: (m) =>
    say("calendar", {is: "fields", at: {year: Number(m[1])}}, {start: m.index + m[0].length - 4})
};

/** "from 1980 to 1988", "between 2019 and 2021", "2015-2018". */
export const yearRange: DateRecognizer = {
  name: "year-range",
  pattern: pattern(
    `${START}(?:(?:early|mid|late)[-\\s])?(${YEAR})(?:\\s?(${DASH}|/)\\s?|${S}(to|and|until|till|through)${S}${THE}?(?:early|mid|late)?[-\\s]?)(${YEAR})${END}`
  ),
  extract: (m, {sentence: {text}}) => {
    const [from, to] = [Number(m[1]), Number(m[4])];
    const before = textBefore(text, m.index, 60);
    if (to <= from || to - from > 200 || countedAfter(text, m.index + m[0].length)) return null;
    if (movedFrom(text, m.index)) return null;
    if (m[3] === "and" && !/\bbetween\s$/iu.test(before)) return null;
    if (/[,$]\s?$/u.test(before.slice(-2)) && m[3] === "to") return null;
    if (m[3] === "to" && (from < 1900 || to % 100 === 0) && GROWS.test(before)) return null;
    return say("calendar", {is: "fixed", from: String(from), to: String(to)});
  }
};

/** "2023-24", "2023/24", "FY2023-24": two years, most often of an account. */
export const doubleYear: DateRecognizer = {
  name: "double-year",
  pattern: pattern(`${START}(20\\d\\d|19\\d\\d)[-‐‑‒–/](\\d\\d)(?![\\p{L}\\p{N}]|[-–/.,:]\\d|%)`),
  extract: (m, {sentence: {text}}) => {
    const from = Number(m[1]);
    const to = from - (from % 100) + Number(m[2]);
    if (to <= from || to - from > 15 || countedAfter(text, m.index + m[0].length)) return null;
    return say(to - from === 1 ? "fiscal" : "calendar", {is: "fixed", from: String(from), to: String(to)});
  }
};

/** "the 1980s", "the early 1990s", "the '90s" is left. */
export const decade: DateRecognizer = {
  name: "decade",
  pattern: pattern(
    `${START}(?:${THE}?(?:(?:early|mid|late)(?:${DASH}|${S})|(?:first|second)${S}half${S}of${S}the${S}|(?:end|start|beginning)${S}of${S}the${S})?)(1[5-9]\\d0|20\\d0)['’]?s(?![\\p{L}\\p{N}])`
  ),
  extract: (m) => {
    const from = Number(m[1]);
    return say("calendar", {is: "fixed", from: String(from), to: String(from + 9)});
  }
};

/** "from the 1980s to the 1990s" is left to two mentions; "the year 2003" to `year`. "by end-2025", "year-end 2025". */
export const yearEnd: DateRecognizer = {
  name: "year-end",
  pattern: pattern(
    `${WORD_START}(?:year${DASH}end|year['’]s${S}end|${THE}?(?:very${S})?(?:end|start|beginning|turn|middle|close)${S}of${S}(?:the|this|the${S}current)${S}(?:calendar${S})?(year|month|week|decade)|mid${DASH}year)(?:${S}(${YEAR})${END})?(?![\\p{L}\\p{N}]|${S}(?:of|to|ended|ending)\\b)`
  ),
  extract: (m) =>
    m[2]
      ? say("calendar", {is: "fields", at: {year: Number(m[2])}})
      : say("relative", {is: "shift", unit: (m[1] ?? "year") as "year", amount: 0, origin: "now"})
};
