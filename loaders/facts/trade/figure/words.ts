/** The words and dates of a sentence, by token. */
import {once} from "../../../annotate/once.ts";
import type {AnnotatedSentence, DateMention} from "../../../types.ts";
import {type Joined, cut, joined, tokenAt} from "../../near.ts";

export function tokensOf(
  {tokens}: AnnotatedSentence,
  span: {start: number; end: number}
): {first: number; last: number} {
  const first = tokenAt(tokens, span.start);
  let last = tokens.length - 1;
  while (last >= 0 && tokens[last]!.start >= span.end) last--;
  return {first: Math.max(0, first), last: Math.max(first, last, 0)};
}

export const wordAt = (sentence: AnnotatedSentence, k: number): string => sentence.tokens[k]?.lower ?? "";

/** The words of a range of tokens, lower case, parted by one space. */
export const textOf = (sentence: AnnotatedSentence, from: number, to: number): string =>
  cut(lowered(sentence), from, to);

/** Put together once: its ranges are asked for again and again. */
const lowered = once(({tokens}: AnnotatedSentence): Joined => joined(tokens.map(({lower}) => lower)));

/** Dates of a sentence that overlap none of its quantities. */
export const datesOf = (sentence: AnnotatedSentence): DateMention[] =>
  sentence.dates.filter((d) => !sentence.quantities.some((q) => q.start < d.end && d.start < q.end));
