/** The words and dates of a sentence, by token. */
import type {AnnotatedSentence, DateMention} from "../../../types.ts";

export function tokensOf(
  {tokens}: AnnotatedSentence,
  span: {start: number; end: number}
): {first: number; last: number} {
  const first = tokens.findIndex((t) => t.end > span.start);
  const last = tokens.findLastIndex((t) => t.start < span.end);
  return {first: Math.max(0, first), last: Math.max(first, last, 0)};
}

export const wordAt = (sentence: AnnotatedSentence, k: number): string => sentence.tokens[k]?.lower ?? "";

/** The words of a range of tokens, lower case, parted by one space. */
export const textOf = (sentence: AnnotatedSentence, from: number, to: number): string =>
  sentence.tokens
    .slice(Math.max(0, from), to + 1)
    .map((t) => t.lower)
    .join(" ");

/** Dates of a sentence that overlap none of its quantities. */
export const datesOf = (sentence: AnnotatedSentence): DateMention[] =>
  sentence.dates.filter((d) => !sentence.quantities.some((q) => q.start < d.end && d.start < q.end));
