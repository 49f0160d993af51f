/** Dates in a list of stops. */
import type {AnnotatedSentence, DateMention} from "../../../types.ts";
import {tokenAfter} from "./place.ts";

export const ONCE: ReadonlySet<string> = new Set(["once", "twice", "again", "briefly"]);

/** "on Thursday", ", on 12 May," right after a place, and the token after it. */
export function dateAfter(
  sentence: AnnotatedSentence,
  next: number
): {date: DateMention; next: number} | null {
  const start = sentence.tokens[next]?.start ?? 0;
  const date = sentence.dates.find(
    (d) =>
      d.start >= start &&
      d.start - start <= 18 &&
      /^[\s,(]*(?:(?:early|late|later|once|twice|again|briefly)\b[\s,]*)?(?:on|in|from|for|during)?\s*$/.test(
        sentence.text.slice(start - sentence.start, d.start - sentence.start)
      )
  );
  if (!date) return null;
  const close = tokenAfter(sentence.tokens, date.end, next);
  const after = sentence.tokens[close]?.text === ")" ? close + 1 : close;
  // "spent Monday in Juba, Tuesday in Khartoum", "was in Juba, on Tuesday in Khartoum": the day of what follows
  const isNext =
    /^(?:on)?$/.test(date.relation) &&
    sentence.text[start - sentence.start] === "," &&
    /^(in|at)$/.test(sentence.tokens[after]?.lower ?? "");
  return isNext ? null : {date, next: after};
}

/** "spent Monday in Juba, Tuesday in Khartoum", "was in Kampala; in July 2023 in Cairo": the date that leads to the next place. */
export function dateBefore(
  {dates, tokens}: AnnotatedSentence,
  at: number
): {date: DateMention; next: number} | null {
  const start = tokens[at]?.start ?? -1;
  const date = dates.find((d) => d.from !== "" && d.start === start);
  if (!date) return null;
  const next = tokenAfter(tokens, date.end, at);
  return /^(?:in|at|to)$/.test(tokens[next]?.lower ?? "") ? {date, next: next + 1} : null;
}
