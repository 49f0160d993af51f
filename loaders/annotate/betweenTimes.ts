/** Times that stand between an auxiliary and its verb, or right before a name. */
import {MONTHS, TIME_WORDS, WEEKDAYS} from "../lexicon/calendar.ts";
import type {Token} from "../types.ts";

const LONGEST = 6;
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/;

/** Words that are no time without another. */
const LEADS = new Set(["on", "in", "the", "of"]);

const isTimeWord = ({lower}: Token): boolean => TIME_WORDS.has(lower) || NUMBER.test(lower);

/** "will [on 28 May] visit", "has [this morning] arrived": the index past the words of time from an index on; itself where there are none. */
export function pastTime(tokens: readonly Token[], from: number): number {
  // "could one day send"
  const lead = tokens[from]?.lower ?? "";
  if ((lead === "one" || lead === "some") && tokens[from + 1]?.lower === "day") return from + 2;
  let next = from;
  while (next < tokens.length && next - from < LONGEST && isTimeWord(tokens[next]!)) next++;
  return next - from > 1 || !LEADS.has(lead) ? next : from;
}

/** The same with commas between the words of one day, and behind them: "will [on Monday, 17th June,] depart". */
export function pastTimes(tokens: readonly Token[], from: number): number {
  let next = pastTime(tokens, from);
  for (let commas = 0; next > from && commas < 3 && tokens[next]?.text === ","; commas++)
    next = pastTime(tokens, next + 1);
  return next;
}

/** The same from an index back: the index before the words of time that end right before it. */
export function beforeTime(tokens: readonly Token[], at: number): number {
  let before = at - 1;
  while (before >= 0 && at - before <= LONGEST && isTimeWord(tokens[before]!)) before--;
  return before;
}

/** The same with the commas of "on Monday, June 17,". */
export function beforeTimes(tokens: readonly Token[], at: number): number {
  let before = beforeTime(tokens, at);
  const comma = before === at - 1 && tokens[before]?.text === "," ? beforeTime(tokens, before) : before;
  if (comma < before - 1) before = comma;
  for (let commas = 0; before < at - 1 && commas < 2 && tokens[before]?.text === ","; commas++) {
    const next = beforeTime(tokens, before);
    if (next === before - 1) break;
    before = next;
  }
  return before;
}

/** "on Saturday", "from 20 to 22 September", "next month", "tomorrow" right before a name. */
export function endsTime(tokens: Token[], k: number): boolean {
  const t = tokens[k]!;
  if (tokens[k + 1]!.pos !== "PROPN" || !LAST_WORDS.has(t.lower)) return false;
  if (DAYS_FROM_NOW.has(t.lower)) return true;
  const before = tokens[k - 1];
  return STRETCHES.has(t.lower)
    ? before !== undefined && /^(?:last|next|this)$/.test(before.lower)
    : before !== undefined && (/^(?:on|in|last|next|this)$/.test(before.lower) || before.pos === "NUM");
}

const DAYS_FROM_NOW = new Set(["today", "tomorrow", "yesterday", "tonight", "ago"]);
const STRETCHES = new Set(["week", "month", "year", "weekend"]);
/** Words that a time ends with. */
const LAST_WORDS = new Set([
  ...DAYS_FROM_NOW,
  ...STRETCHES,
  ...[...WEEKDAYS, ...MONTHS].map(([name]) => name!.toLowerCase())
]);
