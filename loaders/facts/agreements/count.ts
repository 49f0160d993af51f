/** How many agreements a phrase counts. */
import {GROUP_NOUNS} from "../../lexicon/agreements.ts";
import type {NumberMention, Qualifier} from "../../types.ts";
import {findToken, wordsFrom} from "../near.ts";
import type {Phrase} from "./phrase.ts";

export interface Count {
  /** Null: several, or a plural without a number. */
  count: number | null;
  qualifier: Qualifier | "";
}

/** How many agreements a phrase tells of: "14 memoranda", "a pair of treaties", "several agreements", "a pact". */
export function countOf(phrase: Phrase): Count {
  const {sentence, first, core} = phrase;
  const {tokens} = sentence;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[core]?.start ?? 0;
  const number = sentence.numbers.find(
    (n) =>
      !n.ordinal &&
      n.core.start >= start &&
      n.core.end <= end &&
      // "$500 million worth of contracts"
      !sentence.quantities.some((q) => q.start <= n.core.start && n.core.end <= q.end) &&
      // "a 123 Agreement": a name
      (phrase.plural || n.value === 1 || n.value === null || tokens[phrase.head]?.lower === "mou") &&
      !isCompound(sentence.text, n.core.end - sentence.start)
  );
  if (number) return {count: number.value, qualifier: number.value === null ? "" : number.qualifier};
  const total = phrase.plural ? totalBehind(phrase) : null;
  if (total) return {count: total.value, qualifier: total.qualifier};
  for (let k = first; k < core; k++) {
    const count = GROUP_NOUNS.get(tokens[k]!.lower);
    if (count === undefined) continue;
    return {count, qualifier: count === null ? "" : "exact"};
  }
  if (tokens[first]?.lower === "both" && phrase.plural) return {count: 2, qualifier: "exact"};
  return phrase.plural ? {count: null, qualifier: ""} : {count: 1, qualifier: "exact"};
}

/** "documents on health, youth and archives, eleven in all, were signed": the number in an aside behind. */
function totalBehind({sentence, last}: Phrase): NumberMention | null {
  const {tokens, numbers} = sentence;
  const at = findToken(tokens, last + 1, last + 20, (t, k) => /^(?:,|\(|–|—)$/.test(t.text) && /^(?:in (?:all|total)|altogether|of them)\b/.test(wordsFrom(tokens, k + 2, k + 4))); // prettier-ignore
  const number = at < 0 ? undefined : numbers.find((n) => n.start === tokens[at + 1]?.start && !n.ordinal);
  return number ?? null;
}

/** "a five-year agreement": the number counts years. */
const isCompound = (text: string, at: number): boolean => /^[-‑]/.test(text.slice(at, at + 1));
