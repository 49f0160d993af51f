/** The words and dates of a sentence, by token. */
import type {AnnotatedSentence, DateMention} from "../../../types.ts";

export function tokensOf(
  {tokens}: AnnotatedSentence,
  span: {start: number; end: number}
): {first: number; last: number} {
  let first = 0;
  while (first < tokens.length && tokens[first]!.end <= span.start) first++;
  if (first === tokens.length) first = -1;
  let last = tokens.length - 1;
  while (last >= 0 && tokens[last]!.start >= span.end) last--;
  return {first: Math.max(0, first), last: Math.max(first, last, 0)};
}

export const wordAt = (sentence: AnnotatedSentence, k: number): string => sentence.tokens[k]?.lower ?? "";

/** The words of a range of tokens, lower case, parted by one space. */
export function textOf(sentence: AnnotatedSentence, from: number, to: number): string {
  const first = Math.max(0, from);
  const last = Math.min(to, sentence.tokens.length - 1);
  if (last < first) return "";
  const {text, starts} = lowered(sentence);
  return text.slice(starts[first], starts[last + 1]! - 1);
}

/** A sentence's words in one string, and where each begins, put together once: its ranges are asked for again and again. */
interface Lowered {
  text: string;
  starts: number[];
}

const LOWERED = new WeakMap<AnnotatedSentence, Lowered>();

function lowered(sentence: AnnotatedSentence): Lowered {
  let known = LOWERED.get(sentence);
  if (!known) {
    const words = sentence.tokens.map(({lower}) => lower);
    const starts = [0];
    for (const word of words) starts.push(starts.at(-1)! + word.length + 1);
    LOWERED.set(sentence, (known = {text: words.join(" "), starts}));
  }
  return known;
}

/** Dates of a sentence that overlap none of its quantities. */
export const datesOf = (sentence: AnnotatedSentence): DateMention[] =>
  sentence.dates.filter((d) => !sentence.quantities.some((q) => q.start < d.end && d.start < q.end));
