import {AFTER_WEEKDAY_NAME, BEFORE_WEEKDAY_NAME} from "../../lexicon/calendar.ts";
import type {DateRecognizer, Fields, Unit} from "./expression.ts";
import {say} from "./expression.ts";
import {movedFrom} from "./guards.ts";
import {
  DASH,
  S,
  THE,
  SMALL,
  START,
  UNTIL,
  WEEKDAY,
  numberOf,
  pattern,
  textBefore,
  wordAfter,
  wordBefore,
  weekdayOf
} from "./terms.ts";

const UNIT = "(?:day|week|weekend|month|quarter|year|decade)";
const UNITS = "(?:hour|day|week|fortnight|month|quarter|year|decade)s?";
const OPENING = "(?<![A-Za-z])(?<![\\p{L}\\p{N}\\-])";
const WORD_END = "(?![\\p{L}\\p{N}])";

const isWeekdayName = (text: string, start: number, end: number): boolean =>
  AFTER_WEEKDAY_NAME.includes(wordAfter(text, end)) ||
  BEFORE_WEEKDAY_NAME.includes(wordBefore(text, start)) ||
  /\bMail\son\s$/u.test(textBefore(text, start, 12));

/** "That Thursday the two signed", "on the same Tuesday"; not "said that Monday". */
const THAT = /(?:^|[,;]\s|\b(?:on|and)\s)(?:that|the\s(?:very\s)?same)\s$/iu;

/** "on Wednesday", "last Friday", "this coming Thursday", "Monday of last week", "Wednesday a week ago". */
export const weekday: DateRecognizer = {
  name: "weekday",
  pattern: pattern(
    `${START}(?:(?:(?:this|the)${S})?(last|next|this|coming|past|previous|following|Last|Next|This)${S})?(${WEEKDAY})(?:,?${S}(?:of${S})?(?:(last|this|next)${S}week|(a)${S}week${S}ago))?${WORD_END}`
  ),
  extract: (m, {sentence: {text}}) => {
    const end = m.index + m[0].length;
    const [, side, name = "", week, ago] = m;
    if (isWeekdayName(text, m.index, end)) return null;
    // "the Monday-Friday week", "Sunday-school": a compound is no day
    if (/^-\p{Ll}/u.test(text.slice(end, end + 2))) return null;
    const which = (
      {
        last: "last",
        past: "last",
        previous: "last",
        next: "next",
        coming: "next",
        following: "next",
        this: "this"
      } as const
    )[(side ?? "").toLowerCase()];
    const told = THAT.test(textBefore(text, m.index, 14));
    const at: Fields = {weekday: weekdayOf(name), which, told};
    if (week) at.week = {last: -1, this: 0, next: 1}[week];
    // "on Wednesday a week ago"
    if (ago) at.week = -1;
    return say("weekday", {is: "fields", at});
  }
};

/** "from Sunday to Tuesday", "Wednesday through Friday", "on Thursday and Friday of last week". */
export const weekdayRange: DateRecognizer = {
  name: "weekday-range",
  pattern: pattern(
    `${START}(${WEEKDAY})(${UNTIL})(${WEEKDAY})(?:,?${S}(?:of${S})?(last|this|next)${S}week)?${WORD_END}(?!['’])`
  ),
  extract: (m, {sentence: {text}}) => {
    const before = textBefore(text, m.index, 10);
    if (movedFrom(text, m.index) || m[1] === m[3]) return null;
    const [from, to] = [weekdayOf(m[1] ?? ""), weekdayOf(m[3] ?? "")];
    // "on Tuesday and Wednesday" is one stay, "on Monday and Thursday" are two days
    const follows = (to - from + 7) % 7 === 1 && /\bon\s$/iu.test(before);
    if (/and/u.test(m[2] ?? "") && !/\bbetween\s$/iu.test(before) && !follows) return null;
    const week = m[4] ? {last: -1, this: 0, next: 1}[m[4]] : undefined;
    return say("weekday", {is: "interval", from: {weekday: from, week}, to: {weekday: to, week}});
  }
};

const DAYS: Record<string, number> = {
  today: 0,
  tonight: 0,
  "this morning": 0,
  "this afternoon": 0,
  "this evening": 0,
  yesterday: -1,
  "last night": -1,
  tomorrow: 1,
  "the day before yesterday": -2,
  "the day after tomorrow": 2
};

/** "today", "yesterday"; not "to this day", nor "today's world". */
export const nearDay: DateRecognizer = {
  name: "near-day",
  pattern: pattern(
    `${OPENING}(?:the${S}day${S}(?:before${S}yesterday|after${S}tomorrow)|today|tonight|this${S}(?:morning|afternoon|evening)|yesterday|last${S}night|tomorrow|(?:the${S})?(?:next|following)${S}(?:morning|afternoon|evening|night)|the${S}day${S}(?:after|before)(?=[,.;)]|$))${WORD_END}`,
    "giu"
  ),
  extract: (m, {sentence: {text}}) => {
    // "flew in on Monday and left the next morning"
    if (/next|following/iu.test(m[0]))
      return say("relative", {is: "shift", unit: "day", amount: 1, origin: "told"});
    // "signed it on Tuesday; the day after, she was in Riga"
    const side = /\b(after|before)$/iu.exec(m[0]);
    if (side)
      return say("relative", {is: "shift", unit: "day", amount: side[1]!.toLowerCase() === "after" ? 1 : -1, origin: "told"}); // prettier-ignore
    const amount = DAYS[m[0].toLowerCase().replace(/\s+/gu, " ")];
    const rest = text.slice(m.index + m[0].length, m.index + m[0].length + 16);
    if (amount === undefined || /^['’]s\s(?:world|Iraq|reality|generation)/u.test(rest)) return null;
    return say("relative", {is: "shift", unit: "day", amount, origin: "now"});
  }
};

const SIDES: Record<string, {amount: number; origin: "now" | "told"}> = {
  last: {amount: -1, origin: "now"},
  this: {amount: 0, origin: "now"},
  current: {amount: 0, origin: "now"},
  next: {amount: 1, origin: "now"},
  coming: {amount: 1, origin: "now"},
  previous: {amount: -1, origin: "told"},
  preceding: {amount: -1, origin: "told"},
  prior: {amount: -1, origin: "told"},
  following: {amount: 1, origin: "told"},
  same: {amount: 0, origin: "told"},
  that: {amount: 0, origin: "told"}
};

/** "last year", "this month", "the previous year", "that year", "the next day". */
export const sideUnit: DateRecognizer = {
  name: "side-unit",
  pattern: pattern(
    `${OPENING}(?:${THE}?(?:end|start|beginning|middle|close|turn)${S}of${S}|(?:early|late|mid)(?:${DASH}|${S}))?(?:(the)${S}(?:very${S})?)?(?:this${S}(?=past|coming))?(last|this|current|next|coming|previous|preceding|prior|following|same|that)${S}(?:calendar${S}(?=year))?(${UNIT})(?=['’]?s?${WORD_END})(?!${DASH}\\p{L}|${DASH}(?:long|old))`,
    "giu"
  ),
  extract: (m, {sentence: {text}}) => {
    const side = (m[2] ?? "").toLowerCase();
    const unit = (m[3] ?? "").toLowerCase() as Unit;
    const end = m.index + m[0].length;
    const rest = text.slice(end, end + 12);
    // "the signature on the same day of a memorandum"
    const isOfDeed = side === "same" && unit === "day" && /^\sof\s(?:an?|two|three|several)\s/u.test(rest);
    // "the last year of his term", "the same day of", "that day's"; plural units are lengths
    if (/^s\b/u.test(rest) || (!isOfDeed && /^\s(?:of|in\soffice|when|before\b)/u.test(rest))) return null;
    const {amount: moved, origin: usual} = SIDES[side] ?? {amount: 0, origin: "now"};
    // the coming weekend is that of this week
    const amount = side === "coming" && unit === "weekend" ? 0 : moved;
    let origin = usual;
    if (unit === "day" && (side === "last" || side === "this" || side === "current" || side === "coming"))
      return null;
    // "the next day", "the next month", after a date: from that date; "next month": from the article's
    if (side === "next" && (unit === "day" || (m[1] !== undefined && unit !== "decade"))) origin = "told";
    if (side === "last" && m[1] !== undefined && !/calendar/iu.test(m[0]))
      return say("relative", {is: "stretch", unit, amount: -1});
    return say("relative", {is: "shift", unit, amount, origin});
  }
};

/** "a year earlier", "two months ago", "three days later", "two years from now". */
export const away: DateRecognizer = {
  name: "away",
  pattern: pattern(
    `${OPENING}(${SMALL})(?:${S}|${DASH})(${UNITS})['’]?${S}(ago|earlier|later|from${S}now|(?:before|prior|previously)(?=\\s?[.,;)]|$)|time(?=\\s?[.,;)]|$|${S}\\p{Lu}))(?!${S}than)${WORD_END}`,
    "giu"
  ),
  extract: (m, {sentence: {text}}) => {
    const n = numberOf(m[1] ?? "");
    const word = (m[2] ?? "").toLowerCase();
    const unit = word.replace(/s$/u, "") as Unit | "hour" | "fortnight";
    const side = (m[3] ?? "").toLowerCase();
    if (!(n > 0) || unit === "hour") return null;
    const approximate =
      /\b(?:some|about|around|nearly|almost|roughly|over|more\sthan|less\sthan|at\sleast|approximately|just\sover|and\sa\shalf|to|or|-)\s{0,2}$/iu.test(
        textBefore(text, m.index, 16)
      );
    // "forty years ago" is as round as it sounds
    const isRound = unit === "year" && n >= 20 && n % 10 === 0;
    if (unit === "decade" || isRound || (approximate && (unit === "year" || unit === "month")))
      return say("vague", {is: "vague"});
    const sign = /ago|earlier|before|prior|previously/u.test(side) ? -1 : 1;
    const origin = /ago|now|time/u.test(side) ? "now" : "told";
    const [amount, base] = unit === "fortnight" ? [2 * n, "week" as const] : [n, unit];
    return say("relative", {is: "shift", unit: base, amount: sign * amount, origin});
  }
};

/** "a year before", "the year before", "the day before" at the end of a clause. */
export const unitBefore: DateRecognizer = {
  name: "unit-before",
  pattern: pattern(
    `${OPENING}the${S}(day|week|month|year)${S}(before|after|earlier|prior)(?=\\s?[.,;)]|\\s?$)`,
    "giu"
  ),
  extract: (m) =>
    say("relative", {
      is: "shift",
      unit: (m[1] ?? "").toLowerCase() as Unit,
      amount: /after/iu.test(m[2] ?? "") ? 1 : -1,
      origin: "told"
    })
};

/** Behind a modal "last" is a verb. */
const LASTS = /\b(?:will|would|shall|should|could|may|might|must|can|to|['’]ll) $/u;

const COUNT_WORD = "several|few|many|couple(?:\\sof)?|recent";

/** "in the past six months", "over the next two years", "the last 24 hours"; with "few", vague. */
export const stretch: DateRecognizer = {
  name: "stretch",
  pattern: pattern(
    `${OPENING}(?:the${S}|this${S})?(past|last|previous|preceding|next|coming|following)${S}(?:a${S})?(?:(${SMALL})(?:${S}|${DASH})|(${COUNT_WORD})${S})?(hours?|days?|weeks?|months?|years?|decades?)(?=['’]?${WORD_END})`,
    "giu"
  ),
  extract: (m, {sentence: {text}}) => {
    const side = (m[1] ?? "").toLowerCase();
    const plural = (m[4] ?? "").toLowerCase();
    const unit = plural.replace(/s$/u, "");
    const forward = /next|coming|following/u.test(side);
    // "will last four days"
    if (side === "last" && LASTS.test(text.slice(Math.max(0, m.index - 12), m.index))) return null;
    const rest = text.slice(m.index + m[0].length, m.index + m[0].length + 4);
    if (!m[2] && !m[3]) {
      // "the past year" is a stretch; "the last year" and "the previous year" are read elsewhere
      if (plural !== unit) return say("vague", {is: "vague"});
      if (side !== "past") return null;
    }
    if (/^\sof\b/u.test(rest)) return null;
    if (m[3]) return say("vague", {is: "vague"});
    const n = m[2] ? numberOf(m[2]) : 1;
    if (!(n > 0)) return null;
    const scale = {hour: 1 / 24, decade: 10}[unit] ?? 1;
    const base = ({hour: "day", decade: "year"} as Record<string, Unit>)[unit] ?? (unit as Unit);
    const amount = Math.ceil(n * scale);
    return say("relative", {is: "stretch", unit: base, amount: forward ? amount : -amount});
  }
};

/** "within 18 months": from the article's day on. */
export const within: DateRecognizer = {
  name: "within",
  pattern: pattern(
    `(?<=\\b[Ww]ithin${S}(?:the${S}next${S}|a${S}period${S}of${S})?)(${SMALL})${S}(days?|weeks?|months?|years?)${WORD_END}`,
    "gu"
  ),
  extract: (m, {sentence: {text}}) => {
    const n = numberOf(m[1] ?? "");
    const rest = text.slice(m.index + m[0].length, m.index + m[0].length + 8);
    // "within two days of his election" starts elsewhere
    if (!(n > 0) || /^\s(?:of|after|from)\b/u.test(rest)) return null;
    return say("relative", {is: "stretch", unit: (m[2] ?? "").replace(/s$/u, "") as Unit, amount: n});
  }
};

/** "the weekend", "over the weekend". */
export const weekend: DateRecognizer = {
  name: "weekend",
  pattern: pattern(
    `(?<=\\b(?:[Oo]ver|[Aa]t|[Dd]uring|[Oo]n|[Tt]hrough|[Ss]pent|[Ss]pend|[Ss]pending)${S})the${S}weekend${WORD_END}`
  ),
  extract: () => say("relative", {is: "shift", unit: "weekend", amount: 0, origin: "now"})
};

/** "in recent months", "recently", "years ago", "in the near future": a time, but none that can be dated. */
export const vague: DateRecognizer = {
  name: "vague",
  pattern: pattern(
    `${OPENING}(?:recent${S}(?:days|weeks|months|years|decades|times)|recently|lately|(?:(?:a${S})?(?:few|several|many|couple${S}of|some)${S})?(?:days|weeks|months|years|decades)${S}ago|${THE}?near${S}future|(?:earlier|previous|past)${S}(?:years|decades))${WORD_END}`,
    "giu"
  ),
  extract: () => say("vague", {is: "vague"})
};
