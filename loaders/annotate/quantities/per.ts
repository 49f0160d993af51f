type Per = "" | "day" | "month" | "year";

const WORDS: Readonly<Record<string, Per>> = {
  day: "day", daily: "day", d: "day", month: "month", monthly: "month", mo: "month", year: "year", yearly: "year", annum: "year",
  annually: "year", yr: "year", y: "year", "p.a.": "year", pa: "year", annual: "year", "24 hours": "day"
}; // prettier-ignore

/** "a year", "daily", "/d"; no rate is "a year-on-year increase of 24.8 percent", "a month-long sale". */
const RATE =
  "(?:(?:a|per|each|every|in a single)[ \\u00a0](day|month|year|annum|24 hours)|(daily|annually|yearly|monthly|p\\.a\\.)|/[ ]?(day|month|year|yr|d|y|mo))(?!\\p{L}|[- ]on[- ]year\\b|-(?:long|old)\\b)";

/** "a year", ", annually", "/d"; "-a-year" */
const DIRECT = new RegExp(
  `^(?:,?[\\s\\u00a0](?:on a |on an )?|(?=/)|-)(?:${RATE}|(?<hyphen>(?:a|per)-(?:day|month|year)))`,
  "iu"
);
/** "of natural gas daily", "in trade a year", "worth of goods each year": at most five words and no mark between. */
const BEHIND = new RegExp(
  `^(?:['’]?s?['’]? worth)?[\\s\\u00a0](?:of|in|worth)(?:[\\s\\u00a0][\\p{L}-]{1,18}){1,5}?[\\s\\u00a0]${RATE}`,
  "iu"
);
/** "a daily 10 million barrels", "supplies Iraq daily about 10 million" */
const BEFORE = /(?:^|[\s(])(daily|annual|annually|yearly|monthly)[\s\u00a0]$/i;
/** "daily exports of 3.4 million barrels", "annual capacity of", "annual output to" */
const NOUN_BEFORE =
  /(?:^|[\s(])(daily|annual|yearly|monthly)(?:[\s\u00a0][\p{L}-]{1,18}){1,3}[\s\u00a0](?:of|at|to|by|was|reached|totalling|totaling|is)[\s\u00a0]$/iu;

const REACH = 110;

/**
 * Reads whether an amount is a rate: from the words behind it, right before it, and, for physical amounts, from the
 * adjective of the noun before it ("annual trade of $5 billion" is a year's total, but no rate of money).
 */
export function rateOf(text: string, start: number, end: number, physical: boolean): Per {
  const behind = text.slice(end, end + REACH);
  const direct = DIRECT.exec(behind);
  if (direct) return word(direct.groups?.hyphen?.split("-")[1] ?? direct[1] ?? direct[2] ?? direct[3]);
  const before = text.slice(Math.max(0, start - REACH), start);
  const adjective = BEFORE.exec(before) ?? (physical ? NOUN_BEFORE.exec(before) : null);
  if (adjective) return word(adjective[1]);
  const far = BEHIND.exec(behind);
  return far ? word(far[1] ?? far[2] ?? far[3]) : "";
}

const word = (text: string | undefined): Per => WORDS[text?.toLowerCase() ?? ""] ?? "";
