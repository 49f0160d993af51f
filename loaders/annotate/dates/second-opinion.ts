import {type ParsedResult, casual} from "chrono-node/en";
import {isDay} from "../../calendar.ts";
import type {Sentence} from "../../types.ts";
import {mayNameMonth} from "./clues.ts";
import type {Fields, RawDate} from "./expression.ts";
import {DAY, MONTH, S, WEEKDAY_SHORT, YEAR, anyCase, pattern, textBefore} from "./terms.ts";

/** Without a month in the text, chrono has nothing to say that the grammar does not say better. */
const HAS_MONTH = pattern(`(?<![\\p{L}])${MONTH}(?![\\p{L}])`, "u");
const MONTHS = pattern(HAS_MONTH.source);

/** A day of the month in digits or as an ordinal; a year is none. */
const HAS_DAY = /(?<!\d)\d{1,2}(?!\d)|(?:first|second|third|fth|th)\b/;

/** chrono takes "on", "from" and "the" into the date; here they are its relation. */
const LEAD =
  /^(?:(?:on|in|from|since|by|at|until|till|before|after|between|during|the|of|for)\s{1,3}){1,3}/iu;

/** What the grammar reads as well: where it declined ("March 14 Alliance"), no second opinion is asked. */
const PLAIN = pattern(
  `^(?:${WEEKDAY_SHORT},?${S})?(?:the${S})?(?:${MONTH}${S}(?:the${S})?${DAY}|${DAY}${S}(?:of${S})?${MONTH})(?:,?${S}${YEAR})?$`,
  "u"
);

/** Any fixed instant does: only what chrono is certain of is read, never what it implies from this. */
const REFERENCE = {instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0};

const JOINS = `(?:[-–]|\\b${anyCase(["to", "until", "through", "till"])})\\s*`;
const ORDINAL = "(?:first|second|third|[a-z]th)";
/** What chrono may join to the date that it stands right before: a day, the other end, "end of", "next Sunday,", "a week after". */
const LEADS = new RegExp(
  `(?:(?:\\d(?:st|nd|rd|th)?|${ORDINAL})(?:[-/]|\\s*(?:of)?\\s*)|${JOINS}|\\b(?:end|day)\\s+of\\s+(?:the\\s+)?` +
    "|\\b(?:this|last|past|next|before|after|since|(?:day|week|month|quarter|year)s?\\s+from)\\s*|(?:day|week|weekend)\\W{0,4})$",
  "i"
);
/** The same behind the date. */
const FOLLOWS = new RegExp(
  `^\\.?\\s*(?:[-–/,]?\\s*(?:\\d|\\w*${ORDINAL}\\b|twenty|thirty|(?:this|last|past|next|AD|BCE?|[BC]E)\\b)|${JOINS}(?:[\\dA-Z]|\\w*${ORDINAL}\\b|now|to|yester|this|last|past|next))`
);

/** Whether chrono can read more than the grammar did around one of the months, which it mostly can't, and takes long to find out. */
function mayAdd({text, start}: Sentence, own: readonly RawDate[]): boolean {
  MONTHS.lastIndex = 0;
  for (let month = MONTHS.exec(text); month; month = MONTHS.exec(text)) {
    const at = start + month.index;
    const read = own.find((date) => date.start <= at && at < date.end);
    const from = read ? read.start - start : month.index;
    const to = read ? read.end - start : MONTHS.lastIndex;
    if (LEADS.test(textBefore(text, from, 24)) || FOLLOWS.test(text.slice(to, to + 24))) return true;
    MONTHS.lastIndex = to;
  }
  return false;
}

/**
 * A second reading of the sentence, for dates in words that the grammar does not know ("the first of May", "14th-16th May"). chrono finds the
 * words; years, months and days that it merely implies are left to `resolve`.
 *
 * @param own what the grammar read
 */
export function secondOpinion(sentence: Sentence, own: readonly RawDate[]): RawDate[] {
  if (!mayNameMonth(sentence) || !HAS_DAY.test(sentence.text) || !mayAdd(sentence, own)) return [];
  const found: RawDate[] = [];
  for (const result of casual.parse(sentence.text, REFERENCE)) {
    const from = certain(result.start);
    const to = result.end ? certain(result.end) : null;
    const isTime = result.start.isCertain("hour") || result.end?.isCertain("hour");
    // A month in the text, and a day that is certain: "march", "sat", "10 to 12" and times are not dates
    if (isTime || !HAS_MONTH.test(result.text) || !from.month || !from.day || !exists(from)) continue;
    if (to && (!to.month || !to.day || !exists(to))) continue;
    const lead = LEAD.exec(result.text)?.[0].length ?? 0;
    const text = result.text.slice(lead).trimEnd();
    // "On 12 May, 24 soldiers": a count
    if (PLAIN.test(text) || /,\s*\d{1,2}$/.test(text)) continue;
    const start = sentence.start + result.index + lead;
    found.push({
      type: "raw-date",
      kind: "calendar",
      value: to ? {is: "interval", from, to} : {is: "fields", at: from},
      start,
      end: start + text.length,
      text,
      recognizer: "second-opinion"
    });
  }
  return found;
}

const exists = ({year, month = 0, day = 0}: Fields): boolean =>
  isDay(month, day, typeof year === "number" ? year : 2000);

function certain(parts: ParsedResult["start"]): Fields {
  const read = (name: "year" | "month" | "day") =>
    parts.isCertain(name) ? (parts.get(name) ?? undefined) : undefined;
  return {year: read("year"), month: read("month"), day: read("day")};
}
