import type {DateRecognizer, Fields} from "./expression.ts";
import {readYear, say} from "./expression.ts";
import {countedAfter} from "./guards.ts";
import {
  DASH,
  DAY,
  END,
  MONTH,
  ORDINAL,
  S,
  THE,
  SMALL,
  START,
  YEAR,
  WORD_START,
  YEAR_REF,
  monthOf,
  numberOf,
  ordinalOf,
  pattern,
  textBefore,
  wordAfter
} from "./terms.ts";

/** "of 2024", "of last year", "of the year", "of the ongoing year", "of the 2022 calendar year", "this year" after a part of a year. */
const OF_YEAR = `(?:${S}of${S}(?:the${S})?(?:calendar${S})?(?:year${S})?${YEAR}${S}calendar${S}year|${S}of${S}(?:the${S})?(?:calendar${S})?year${S}${YEAR}${END}|${YEAR_REF}|${S}of${S}the${S}(?:(?:current|present|running|ongoing|outgoing|past|previous)${S})?(?:calendar${S})?year)`;

const readOfYear = (text: string | undefined) =>
  readYear(text) ??
  (text && /of\s{1,3}the/u.test(text) ? (/past|previous/u.test(text) ? "last" : "this") : undefined);

/** Without a year, only "in the first half," with nothing after it that owns it ("the first two months in office"). */
const standsAlone = (text: string, start: number, end: number): boolean =>
  /\b(?:in|during|for|over|by|since)\s{1,3}$/iu.test(textBefore(text, start, 10)) &&
  !/^(?:of|in|as|after|since|to)$/u.test(wordAfter(text, end));

/** "the first five months of 2024", "the last three months of last year". */
export const firstMonths: DateRecognizer = {
  name: "first-months",
  pattern: pattern(
    `${WORD_START}${THE}?(first|initial|opening|last|final)${S}(${SMALL})(?:${S}|${DASH})months?(${OF_YEAR})?(?![\\p{L}\\p{N}])`
  ),
  extract: (m, {sentence: {text}}) => {
    const count = numberOf(m[2] ?? "");
    if (!(count >= 1 && count <= 12)) return null;
    const fromEnd = /last|final/u.test(m[1] ?? "");
    if (!m[3] && (fromEnd || !standsAlone(text, m.index, m.index + m[0].length))) return null;
    const [first, last] = fromEnd ? [13 - count, 12] : [1, count];
    return say(kindOf(m[3]), {is: "months", first, last, year: readOfYear(m[3])});
  }
};

const kindOf = (year: string | undefined) => (typeof readYear(year) === "number" ? "calendar" : "relative");

/** What is counted from January on, where no year is told. */
const COUNTED = /\b(?:turnover|trade|exports?|imports?|volume|shipments|deliveries|sales)\b[^.;]{0,20}$/iu;
const REACHED = `(?=${S}(?:between${S}(?:the${S}two${S}(?:countries|sides|states)|\\p{Lu}\\p{L}+)|grew|rose|fell|increased|decreased|reached|totall?ed|amounted|came|stood|hit|exceeded|surpassed)\\b)`;

/** "for 9 months of 2022", "turnover in 11 months reached", as translated pieces write: the first nine or eleven. */
export const monthsOfYear: DateRecognizer = {
  name: "months-of-year",
  pattern: pattern(
    `(?<=\\b(?:[Ii]n|[Oo]ver|[Ff]or|[Dd]uring)${S})(?:the${S}(?:past${S}|elapsed${S})?)?(${SMALL})${S}months(?:${S}of${S}(?:the${S}year${S})?(${YEAR})${END}|${S}of${S}(this|last|the)${S}(?:(?:current|present|running|ongoing|outgoing)${S})?year|${REACHED})`
  ),
  extract: (m, {sentence: {text}}) => {
    const last = numberOf(m[1] ?? "");
    if (!(last >= 2 && last <= 12)) return null;
    if (m[2]) return say("calendar", {is: "months", first: 1, last, year: Number(m[2])});
    if (m[3]) return say("relative", {is: "months", first: 1, last, year: m[3] === "last" ? "last" : "this"});
    // "over the past three months rose": the last three
    if (/\bpast\b/u.test(m[0])) return null;
    return COUNTED.test(textBefore(text, m.index, 40))
      ? say("relative", {is: "months", first: 1, last})
      : null;
  }
};

/** "the first quarter of 2024", "Q1 2024", "third-quarter". */
export const quarter: DateRecognizer = {
  name: "quarter",
  pattern: pattern(
    `${WORD_START}(?:${THE}?(${ORDINAL}|last|final)(?:${S}|${DASH})quarter|Q([1-4])|([1-4])Q)(${OF_YEAR}|\\s?['’](\\d\\d))?(?![\\p{L}\\p{N}])`
  ),
  extract: (m, {sentence: {text}}) => {
    const named = m[1] ?? "";
    const last = /last|final/u.test(named);
    if (last && !m[4]) return null;
    const n = last ? 4 : Number(m[2] ?? m[3] ?? ordinalOf(named));
    const end = m.index + m[0].length;
    if (n < 1 || n > 4 || /^(?:of|final|finals)$/u.test(wordAfter(text, end))) return null;
    const year = m[5] ? 2000 + Number(m[5]) : readOfYear(m[4]);
    return say(kindOf(m[4]), {is: "months", first: 3 * n - 2, last: 3 * n, year});
  }
};

/** "the first three quarters of 2023", "the last two quarters of the year". */
export const firstQuarters: DateRecognizer = {
  name: "first-quarters",
  pattern: pattern(
    `${WORD_START}${THE}?(first|last|final)${S}(two|three|2|3)(?:${S}|${DASH})quarters(${OF_YEAR})?(?![\\p{L}\\p{N}])`
  ),
  extract: (m) => {
    const months = 3 * numberOf(m[2] ?? "");
    const fromEnd = m[1] !== "first";
    if (fromEnd && !m[3]) return null;
    const [first, last] = fromEnd ? [13 - months, 12] : [1, months];
    return say(kindOf(m[3]), {is: "months", first, last, year: readOfYear(m[3])});
  }
};

/** "2024 Q1", "2024-Q1". */
export const yearQuarter: DateRecognizer = {
  name: "year-quarter",
  pattern: pattern(`${START}(${YEAR})[\\s-]?([QH])([1-4])(?![\\p{L}\\p{N}])`),
  extract: (m) => {
    const size = m[2] === "Q" ? 3 : 6;
    const n = Number(m[3]);
    return n * size > 12
      ? null
      : say("calendar", {is: "months", first: size * (n - 1) + 1, last: size * n, year: Number(m[1])});
  }
};

/** "the second half of last year", "H1 2024". */
export const half: DateRecognizer = {
  name: "half",
  pattern: pattern(
    `${WORD_START}(?:${THE}?(first|second|latter|last)(?:${S}|${DASH})half|H([12]))(${OF_YEAR})?(?![\\p{L}\\p{N}])`
  ),
  extract: (m, {sentence: {text}}) => {
    if (!m[3] && !m[2] && !standsAlone(text, m.index, m.index + m[0].length)) return null;
    const first = m[2] ? m[2] === "1" : m[1] === "first";
    const months = first ? {first: 1, last: 6} : {first: 7, last: 12};
    return say(kindOf(m[3]), {is: "months", ...months, year: readOfYear(m[3])});
  }
};

const END_DAY = `(?:(${DAY})${S}(?:of${S})?)?(${MONTH})(?![\\p{L}])(?:${S}(${DAY})${END})?(${YEAR_REF})?`;

/** "the year to March", "the 12 months to June 2024", "the fiscal year that ended June 30, 2024", "the quarter ended September". */
export const yearTo: DateRecognizer = {
  name: "year-to",
  pattern: pattern(
    `${WORD_START}${THE}?(?:(?:last|past|previous|current|first)${S})?(?:(?:fiscal|financial|marketing|crop)${S})?(?:(year|half[-\\s]year|half|quarter)|(${SMALL})(?:${S}|${DASH})months?(?:${S}period)?)` +
      `(?:${S}${YEAR}(?:[-/]\\d\\d(?:\\d\\d)?)?)?(?:,?${S}\\(?|,${S})(?:(?:that|which)${S})?(to|through|ended|ending|ends|until|up${S}to|leading(?:${S}up)?${S}to)${S}(?:on${S}|in${S}|the${S}end${S}of${S}|end[-\\s]|late${S})?${END_DAY}\\)?(?![\\p{L}\\p{N}])`
  ),
  extract: (m, {sentence: {text}}) => {
    const months = m[2] ? numberOf(m[2]) : ({year: 12, quarter: 3}[m[1] ?? ""] ?? 6);
    if (!(months >= 1 && months <= 36)) return null;
    // "within two months to March"; "a year to March" is a length
    if (
      !/\bthe\s/iu.test(m[0].slice(0, 5)) &&
      !/(?:the|in|for|during|over)\s$/iu.test(textBefore(text, m.index, 8)) &&
      !/year/u.test(m[1] ?? "")
    )
      return null;
    const day = m[4] ?? m[6];
    const end: Fields = {
      month: monthOf(m[5] ?? ""),
      day: day ? parseInt(day, 10) : undefined,
      year: readYear(m[7])
    };
    const cut = m[0].endsWith(")") && !m[0].includes("(") ? 1 : 0;
    return say("fiscal", {is: "ending", months, end}, {end: m.index + m[0].length - cut});
  }
};

/** "FY2024", "fiscal 2023/24", "the financial year 2023-2024", "the 2024 fiscal year", "this fiscal year". */
export const fiscalYear: DateRecognizer = {
  name: "fiscal-year",
  pattern: pattern(
    `${WORD_START}(?:(?:FY|${THE}?(?:[Ff]iscal|[Ff]inancial)(?:${S}year)?(?:${S}of)?)${DASH}?\\s{0,2}['’]?(${YEAR}|\\d\\d)(?:[-–/](\\d{4}|\\d\\d))?|${THE}?(${YEAR})(?:[-–/](\\d{4}|\\d\\d))?${S}(?:fiscal|financial)${S}year)(?![\\p{L}\\p{N}]|[.,]\\d)`
  ),
  extract: (m) => {
    const [a = "", b] = m[1] ? [m[1], m[2]] : [m[3] ?? "", m[4]];
    if (a.length === 2 && !m[0].startsWith("FY")) return null;
    const from = a.length === 2 ? 2000 + Number(a) : Number(a);
    const to = b === undefined ? from : b.length === 2 ? from - (from % 100) + Number(b) : Number(b);
    return to < from ? null : say("fiscal", {is: "fixed", from: String(from), to: String(to)});
  }
};

const PLACES: Record<string, number> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  next: 1,
  coming: 1,
  new: 0
};

const SIDE = "last|past|previous|preceding|current|this|next|coming|new|ongoing|outgoing";
/** "fiscal year"; "fiscal" alone, as Indian papers write, where nothing follows that it could describe. */
const FISCAL_YEAR = `(?:(?:fiscal|financial)${S}year|fiscal(?=${S}(?:was|were|is|stood|came|amounted|reached|totalled|totaled|rose|fell|to)\\b|\\s?[.,;)]|$))`;

export const relativeFiscalYear: DateRecognizer = {
  name: "relative-fiscal-year",
  pattern: pattern(`${WORD_START}(?:(?:the|this)${S})?(${SIDE})${S}${FISCAL_YEAR}(?![\\p{L}\\p{N}])`),
  extract: (m) => say("fiscal", {is: "shift", unit: "year", amount: PLACES[m[1] ?? ""] ?? 0, origin: "now"})
};

/** "the first quarter of the current fiscal", "the first half of the fiscal year": which months they are hangs on whose year it is. */
export const fiscalPart: DateRecognizer = {
  name: "fiscal-part",
  pattern: pattern(
    `${WORD_START}${THE}?(?:first${S}${SMALL}${S}months|(?:first|second|third|fourth)[-\\s](?:quarter|half))${S}of${S}(?:(?:the|its|this)${S})?(?:(${SIDE})${S})?${FISCAL_YEAR}(?![\\p{L}\\p{N}]|\\s\\d)`
  ),
  extract: (m) => say("fiscal", {is: "shift", unit: "year", amount: PLACES[m[1] ?? ""] ?? 0, origin: "now"})
};

const NOTE =
  "(?:,?\\s{1,2}\\(([^()]{0,80})\\)|,?\\s{1,2}((?:which|that)\\s{1,2}(?:began|started|ended|ends|runs)[^,.;()]{0,40}))";

const NOTE_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
const NOTE_DAY = pattern(`(${MONTH})${S}(${DAY})(?![\\p{L}\\d])|(${DAY})${S}(${MONTH})`);

const monthAndDay = (month: string, day: string): string =>
  `${String(monthOf(month)).padStart(2, "0")}-${String(parseInt(day, 10)).padStart(2, "0")}`;

/**
 * "the current Iranian calendar year (started March 20)", "the Iranian year 1402", "first five months of the Iranian year".
 * The calendar's year N runs from about 21 March of N+621 to 20 March of N+622 (the equinox moves it by a day).
 */
export const iranianYear: DateRecognizer = {
  name: "iranian-year",
  pattern: pattern(
    `${WORD_START}${THE}?(?:(first|last)${S}(${SMALL})${S}months?${S}of${S}${THE}?|(?:first|second)${S}half${S}of${S}${THE}?)?(?:(last|past|previous|preceding|current|this|new|next|coming)${S})?(?:local${S})?(?:Iranian|Persian|Jalali|Solar${S}Hijri)${S}(?:(?:calendar|fiscal|solar)${S})?[Yy]ear(?:${S}of)?(?:,?${S}\\(?(1[34]\\d\\d)\\)?)?${NOTE}?(?![\\p{L}\\p{N}])`
  ),
  extract: (m) => {
    const note = m[5] ?? m[6] ?? "";
    const years = [...note.matchAll(NOTE_YEAR)].map(([year]) => Number(year));
    const ends = /\b(?:end|ends|ended|ending|until)\b/u.test(note);
    const named = m[4] ?? /(?<!\d)1[34]\d\d(?!\d)/u.exec(note)?.[0];
    const shift = PLACES[m[3] ?? ""] ?? (ends && !m[3] ? -1 : 0);
    const year = named
      ? Number(named)
      : years.length
        ? (years[0] ?? 0) - (ends && years.length === 1 ? 622 : 621)
        : {shift};
    const count = m[2] ? numberOf(m[2]) : 12;
    if (!(count >= 1 && count <= 12)) return null;
    let [first, last] = m[1] === "last" ? [13 - count, 12] : [1, count];
    if (/second\s{1,3}half/u.test(m[0])) [first, last] = [7, 12];
    else if (/first\s{1,3}half/u.test(m[0])) last = 6;
    const days = [...note.matchAll(NOTE_DAY)].map((d) => monthAndDay(d[1] ?? d[4] ?? "", d[2] ?? d[3] ?? ""));
    const began = days.length === 2 || (days.length && !ends) ? (days[0] ?? "") : "";
    const ended = days.length === 2 || ends ? (days.at(-1) ?? "") : "";
    return say("fiscal", {is: "iranian", year, first, last, began, ended});
  }
};

/** "in 1402", "the first seven months of 1403": in an article that speaks of the Iranian calendar. */
export const bareIranianYear: DateRecognizer = {
  name: "bare-iranian-year",
  pattern: pattern(
    `(?<=\\b(?:in|of|during|since|from|to|by|for|year)\\s(?:the\\s)?)(?:${THE}?(first|last)${S}(${SMALL})${S}months?${S}of${S})?(?:${THE}?year${S})?(1[34]\\d\\d)${END}`
  ),
  extract: (m, {sentence: {text}}) => {
    const count = m[2] ? numberOf(m[2]) : 12;
    if (!(count >= 1 && count <= 12) || countedAfter(text, m.index + m[0].length)) return null;
    const [first, last] = m[1] === "last" ? [13 - count, 12] : [1, count];
    return say("fiscal", {is: "iranian", year: Number(m[3]), first, last, began: "", ended: ""});
  }
};

/** "of FY23", "of the financial year 2022-23": whose end the year is. */
const OF_ACCOUNT = `${S}(?:of|in)${S}(?:the${S})?(?:FY\\s?|(?:fiscal|financial)${S}(?:year${S})?)['’]?(?:20\\d\\d[-–/])?(?:20)?(\\d\\d)`;

/** "the same period last year", "the corresponding period of 2023". */
export const samePeriod: DateRecognizer = {
  name: "same-period",
  pattern: pattern(
    `${WORD_START}${THE}?(?:same|corresponding|comparable|similar)${S}(?:${SMALL}(?:${S}|${DASH}))?(?:period|months?|week|time|quarter|span|stretch|timeframe)(?:${OF_ACCOUNT}|(${YEAR_REF})|${S}(?:a${S}year${S}(?:ago|earlier|before)|the${S}year${S}before|one${S}year${S}(?:ago|earlier|before)))(?![\\p{L}\\p{N}])`
  ),
  extract: (m, {sentence: {text}}) =>
    countedAfter(text, m.index + m[0].length)
      ? null
      : say("relative", {
          is: "same-period",
          year: m[1] ? 2000 + Number(m[1]) : (readYear(m[2]) ?? "previous")
        })
};
