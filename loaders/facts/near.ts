/** Looking at a few tokens of a sentence where they stand: most looks find nothing, and a slice of them would be made for that. */
import type {Token} from "../types.ts";

/** A word that begins with a capital. */
export const UPPER = /^\p{Lu}/u;
/** A word in capitals. */
export const CAPITALS = /^\p{Lu}{3,}$/u;

/** The words from one token on to before another, in lower case, with a space between. */
export function wordsFrom(tokens: readonly Token[], from: number, to: number): string {
  const end = Math.min(to, tokens.length);
  let words = from < end ? tokens[from]!.lower : "";
  for (let k = from + 1; k < end; k++) words += ` ${tokens[k]!.lower}`;
  return words;
}

/** The first token of that word from one on to before another, or -1. */
export function indexOfWord(
  tokens: readonly Token[],
  word: string,
  from: number,
  to = tokens.length
): number {
  const end = Math.min(to, tokens.length);
  for (let k = from; k < end; k++) if (tokens[k]!.lower === word) return k;
  return -1;
}

/** The last token of that word before one, back to another, or -1. */
export function lastIndexOfWord(tokens: readonly Token[], word: string, before: number, from = 0): number {
  for (let k = Math.min(before, tokens.length) - 1; k >= from && k >= 0; k--)
    if (tokens[k]!.lower === word) return k;
  return -1;
}

/** The first token that is one of some words from one on to before another, or -1. */
export function indexOfAny(
  tokens: readonly Token[],
  words: ReadonlySet<string>,
  from: number,
  to = tokens.length
): number {
  const end = Math.min(to, tokens.length);
  for (let k = from; k < end; k++) if (words.has(tokens[k]!.lower)) return k;
  return -1;
}

/** The last token that is one of some words before one, back to another, or -1. */
export function lastIndexOfAny(
  tokens: readonly Token[],
  words: ReadonlySet<string>,
  before: number,
  from = 0
): number {
  for (let k = Math.min(before, tokens.length) - 1; k >= from && k >= 0; k--)
    if (words.has(tokens[k]!.lower)) return k;
  return -1;
}

/** The first token from one on to before another of which something holds, or -1. */
export function findToken(
  tokens: readonly Token[],
  from: number,
  to: number,
  holds: (token: Token, index: number) => boolean
): number {
  const end = Math.min(to, tokens.length);
  for (let k = from; k < end; k++) if (holds(tokens[k]!, k)) return k;
  return -1;
}

/** The token in which an offset stands, or the first behind it; -1 behind the last. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  for (let k = 0; k < tokens.length; k++) if (tokens[k]!.end > offset) return k;
  return -1;
}

/** The last token that ends before an offset, or at it; -1 before the first. */
export function tokenBefore(tokens: readonly Token[], offset: number): number {
  let k = tokens.length - 1;
  while (k >= 0 && tokens[k]!.end > offset) k--;
  return k;
}

/** Whether a token from one on to before another is one of some words. */
export const holdsAny = (
  tokens: readonly Token[],
  words: ReadonlySet<string>,
  from: number,
  to?: number
): boolean => indexOfAny(tokens, words, from, to) >= 0;

/** Words in one string, one space between, and where each begins; behind the last, where one more would. */
export interface Joined {
  text: string;
  starts: readonly number[];
}

/** Words put together, so that their ranges can be cut out without putting them together again. */
export function joined(words: readonly string[]): Joined {
  const starts = [0];
  for (const word of words) starts.push(starts.at(-1)! + word.length + 1);
  return {text: words.join(" "), starts};
}

/** The words of tokens [from, to]; empty where there are none. */
export function cut({text, starts}: Joined, from: number, to: number): string {
  const first = Math.max(0, from);
  const last = Math.min(to, starts.length - 2);
  return last < first ? "" : text.slice(starts[first], starts[last + 1]! - 1);
}
