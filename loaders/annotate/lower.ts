import {compact} from "./compact.ts";

/** Words in lower case, remembered for as long as they are few: most words of a text come again, and several layers ask. */
const lowered = new Map<string, string>();
const MOST = 20_000;

/** A word in lower case; the same string for the same word, so that lists of words know it at once. */
export function lowerOf(word: string): string {
  let lower = lowered.get(word);
  if (lower === undefined) {
    if (lowered.size >= MOST) lowered.clear();
    lowered.set(word, (lower = compact(word.toLowerCase())));
  }
  return lower;
}
