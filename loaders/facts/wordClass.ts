import type {Token} from "../types.ts";

/**
 * Classes of words that rules look for in every sentence. Which of them a sentence holds is found once, by one look at each
 * word; most rules then need not look at most sentences at all.
 */
const bits = new Map<string, number>();
const held = new WeakMap<readonly Token[], number>();
let classes = 0;

/** A class of words, in lower case: one bit of a number. To be made when a file is loaded, before any article is read. */
export function wordClass(...lists: readonly Iterable<string>[]): number {
  if (classes === 31) throw new Error("wordClass: there are no more than 31 classes");
  const bit = 1 << classes++;
  for (const list of lists) for (const word of list) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bit;
}

/** Whether some word of a sentence is of a class. */
export function holds(tokens: readonly Token[], bit: number): boolean {
  let mask = held.get(tokens);
  if (mask === undefined) {
    mask = 0;
    for (const {lower} of tokens) mask |= bits.get(lower) ?? 0;
    held.set(tokens, mask);
  }
  return (mask & bit) !== 0;
}
