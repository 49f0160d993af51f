import {AFTER_DATE_NAME, AFTER_MONTH_NAME, AMBIGUOUS_MONTHS} from "../../lexicon/calendar.ts";
import type {DateRecognizer} from "./expression.ts";
import {readYear, say} from "./expression.ts";
import {countedAfter, movedFrom} from "./guards.ts";
import {
  DASH,
  DAY,
  MONTH,
  ORDINAL,
  S,
  THE,
  START,
  UNTIL,
  WEEKDAY,
  YEAR_REF,
  monthOf,
  pattern,
  textBefore,
  wordAfter,
  wordBefore
} from "./terms.ts";

/** "the end of September", "early September", "mid-September", "the first half of September": all are September. */
export const PART =
  `(?:${THE}?(?:very${S})?(?:end|start|beginning|middle|close|turn|eve)${S}of${S}` +
  `|(?:[Ee]arly|[Mm]id|[Ll]ate|[Ee]nd)(?:${DASH}|${S})(?:to${DASH}late${S})?)`;

const WEEK_OF = `(?:${THE}?(?:${ORDINAL}|last|final|opening|closing)${S}(?:week|weekend|fortnight|days|half|ten${S}days|${WEEKDAY})${S}(?:of|in)${S})`;

/** Words before a bare March, May, April … that make it a month. */
const TIME_BEFORE =
  /(?:^|[\s("“«‘—–])(?:in|since|during|until|till|by|before|after|between|through|throughout|of|from|for|early|mid|late|last|next|this|the|a|its|their|his|her|every|and|to|around|following|ahead of|planned|coming|past|end)\s{1,3}$|['’]s?\s{1,3}$|(?:mid|end|early|late)[-‐–—]$/iu;

const PERSON_BEFORE =
  /(?:^|\s)(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lady|Lord|Minister|PM|Premier|President|Secretary|Theresa|Brian|Peter|Fredric|Ambassador|Senator|Sen|Gen|General)\.?\s{1,3}$/u;

/** "in June and July" */
const MONTH_AND = new RegExp(`\\b(?:in|during|over|for|of)${S}${MONTH}${S}and${S}$`, "u");

function isMonth(text: string, start: number, end: number, name: string, dated: boolean): boolean {
  const before = textBefore(text, start);
  if (PERSON_BEFORE.test(before)) return false;
  const after = wordAfter(text, end);
  // "May-like", but "the March-to-June period"
  if (/^-(?!to\b)\p{Ll}/u.test(text.slice(end, end + 4))) return false;
  if (AFTER_MONTH_NAME.includes(after)) return false;
  // "Jan van Eyck", "Jan Smuts"
  if (!dated && name.length <= 3 && name !== "May" && /^(?:van|von|de|\p{Lu})/u.test(after)) return false;
  // "the March 14 Alliance", "the Sept. 11 attacks"
  if (/^\d{1,2}$/u.test(after)) {
    const name = wordAfter(text, text.indexOf(after, end) + after.length);
    if (AFTER_DATE_NAME.includes(name) || /^(?:attack|hijack)/u.test(name)) return false;
  }
  if (dated) return true;
  // "Black September", "Operation October": after a capital that is not a sentence's first word, a name
  const previous = wordBefore(text, start);
  if (/^(?:Black|Red|Operation|Ocean|Code|Mount|Cape|Sister|Rio|Saint|Queen|King)$/u.test(previous))
    return false;
  if (!AMBIGUOUS_MONTHS.has(name.charAt(0) + name.slice(1).toLowerCase()))
    return name.length > 4 || MONTH_AND.test(before) || (TIME_BEFORE.test(before) && !/\band\s{1,3}$/u.test(before)); // prettier-ignore
  // "the April Glaspie meeting", "after May resigned", "by March on Rome"
  if (/^\p{Lu}/u.test(after) && name !== "March" && !/\bin\s{1,3}$/iu.test(before)) return false;
  if (
    /^(?:said|says|told|resigned|met|called|announced|added|visited|on|for)$/u.test(after) &&
    /\b(?:after|before|the|and)\s{1,3}$/iu.test(before)
  )
    return false;
  return TIME_BEFORE.test(before);
}

/** "September 2024", "in September", "early May last year", "last September". */
export const month: DateRecognizer = {
  name: "month",
  pattern: pattern(
    `${START}(?:((?:this|the)${S})?(last|next|this|coming|past)${S})?(${PART}|${WEEK_OF})?(${MONTH})(?![\\p{L}])(${YEAR_REF})?`
  ),
  extract: (m, {sentence: {text}}) => {
    const [all, , side, , name = "", yearText] = m;
    let end = m.index + all.length;
    let year = readYear(yearText);
    // "In May 2000 troops left": a count
    if (typeof year === "number" && countedAfter(text, end)) {
      end -= yearText?.length ?? 0;
      year = undefined;
    }
    const bare = name.replace(".", "");
    const start = m.index + all.lastIndexOf(name, all.length - (yearText?.length ?? 0) - name.length);
    // A day follows that is no day ("May 2,000"): still a month. A day that is one makes a longer mention and wins.
    const dated = year !== undefined || side !== undefined || Boolean(m[3]);
    // "last March on Washington", "this May be": the side needs a month that is one
    if (!isMonth(text, start, end, bare, dated && (year !== undefined || !AMBIGUOUS_MONTHS.has(bare))))
      return null;
    if (name.endsWith(".") && year === undefined && end >= text.length) end -= 1;
    const which =
      side === "coming" ? "next" : side === "past" ? "last" : (side as "last" | "next" | "this" | undefined);
    return say("calendar", {is: "fields", at: {month: monthOf(bare), year, which}}, {end});
  }
};

/** "in June and July" of one thing; two figures or places before it have a month each. */
const isOneTime = (text: string, start: number): boolean =>
  /\b(?:in|during|over|for|of)\s$/iu.test(textBefore(text, start, 8)) &&
  !/\brespectively\b/u.test(text) &&
  !TWO_FIGURES.test(text.slice(0, start));

/** What is summed up over both months. */
const TRADED =
  /\b(?:turnover|trade|exports?|imports?|exported|imported|supplie[ds]|volumes?|shipments|deliver(?:ed|ies)|sales|sold|bought|purchases?|worth|tons?|tonnes|barrels|[mb]illion)\b|\p{Sc}/iu;

/** What is done on one day. */
const DEEDS = /\b(?:sign(?:s|ed|ing)?|sent|deployed|troops|soldiers|visit(?:s|ed)?|travell?ed|flew|met)\b/u;

/** "$200 million and $300 million in"; not "500 tons of coffee and 300 tons of tea in". */
const TWO_FIGURES =
  /(?<!\bbetween\s[^,;]{0,20})\d(?:\s?(?!of\s)[\p{L}%]+){0,3},?\sand\s(?:\p{L}{0,3}\p{Sc}|\p{Lu}{2,3}\s)?\d[\d.,]*(?:\s?[\p{L}%]+){0,7}\s(?:in|during|over|for)\s$/u;

/** "January-May 2024", "from January to May", "between September 2023 and May 2024". */
export const monthRange: DateRecognizer = {
  name: "month-range",
  pattern: pattern(
    `${START}${PART}?(${MONTH})(${YEAR_REF})?(${UNTIL})${PART}?(${MONTH})(?![\\p{L}])(?!${S}${DAY}(?![\\d,]))(${YEAR_REF})?`
  ),
  extract: (m, {sentence: {text}}) => {
    const from = {month: monthOf(m[1] ?? ""), year: readYear(m[2])};
    const to = {month: monthOf(m[4] ?? ""), year: readYear(m[5])};
    if (movedFrom(text, m.index)) return null;
    // "in January and February": two months that follow one another are one time
    const listed = /and/u.test(m[3] ?? "") && !/\bbetween\s$/iu.test(textBefore(text, m.index, 10));
    const next = to.month === from.month + 1 && from.year === undefined;
    if (listed && !(next && isOneTime(text, m.index))) return null;
    // "signed two pacts, in June and July": the first
    if (listed && (DEEDS.test(text.slice(0, m.index)) || !TRADED.test(text))) return say("calendar", {is: "fields", at: {...from, year: to.year}}); // prettier-ignore
    return say("calendar", {is: "interval", from, to});
  }
};

/** "July-March 2022-23", "April to December of fiscal 2023/24": the months of an account that runs over two years. */
export const accountMonths: DateRecognizer = {
  name: "account-months",
  pattern: pattern(
    `${START}(${MONTH})(?:${UNTIL})(${MONTH})(?:${S}of)?(?:${S}the)?${S}(?:(?:FY\\s?|(?:fiscal|financial)${S}(?:year${S})?)?(20\\d\\d)[-–/](?:20)?(\\d\\d)|FY\\s?['’]?(?:20)?(\\d\\d))(?![\\p{L}\\p{N}]|[-–/]\\d)`
  ),
  extract: (m) => {
    const [first, last] = [monthOf(m[1] ?? ""), monthOf(m[2] ?? "")];
    // "July-March FY22": the year is that of its end
    const year = m[5] ? 1999 + Number(m[5]) : Number(m[3]);
    if (!m[5] && (year + 1) % 100 !== Number(m[4])) return null;
    // January to June of 2022-23 is of its second year; July to March runs over both
    const from = {month: first, year: first >= 4 ? year : year + 1};
    const to = {month: last, year: last >= first && first >= 4 ? year : year + 1};
    return say("fiscal", {is: "interval", from, to});
  }
};
