/** What a word by itself tells: its lower case, and the classes of words that it belongs to. */
import {compact} from "./compact.ts";

export interface Word {
  lower: string;
  /** The classes that it belongs to, as the bits of some numbers; empty for most words. */
  classes: readonly number[];
}

/** One class of words: its number. */
export type WordClass = number;

/** A list of words in lower case, or a pattern that a word as written is tried on. */
type Members = Iterable<string> | RegExp;

const listed = new Map<string, WordClass[]>();
const patterns: {pattern: RegExp; of: WordClass}[] = [];
/** By its members: code that is loaded anew finds the class that it had, and its number in the sentences that are kept. */
const numbers = new Map<string, WordClass>();

/** Remembered for as long as they are few: most words of a text come again, and several layers ask. */
const words = new Map<string, Word>();
const MOST = 20_000;

const NO_CLASSES: readonly number[] = [];
/** Those of a sentence whose words nobody has looked at: it may hold any. */
export const ANY_CLASS: number[] = [];

/**
 * A class of words that rules look for in every sentence. Which of them a sentence holds is found once, as its words are read;
 * most rules then need not look at most sentences at all. To be made when a file is loaded, before any article is read.
 */
export function wordClass(...members: readonly Members[]): WordClass {
  const lists = members.map((some) => (some instanceof RegExp ? some : [...some]));
  const key = JSON.stringify(lists.map((some) => (some instanceof RegExp ? String(some) : some)));
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const made = numbers.size;
  numbers.set(key, made);
  for (const some of lists) {
    if (some instanceof RegExp) patterns.push({pattern: some, of: made});
    else for (const word of some) listed.set(word, [...(listed.get(word) ?? []), made]);
  }
  words.clear();
  return made;
}

/** What is known of a word; its lower case is the same string for the same word, so that lists of words know it at once. */
export function wordOf(text: string): Word {
  let word = words.get(text);
  if (word === undefined) {
    if (words.size >= MOST) words.clear();
    const lower = compact(text.toLowerCase());
    words.set(text, (word = {lower, classes: classesOf(text, lower)}));
  }
  return word;
}

export const lowerOf = (text: string): string => wordOf(text).lower;

function classesOf(text: string, lower: string): readonly number[] {
  const own = [...(listed.get(lower) ?? [])];
  for (const {pattern, of} of patterns) if (pattern.test(text)) own.push(of);
  if (own.length === 0) return NO_CLASSES;
  const bits = noClasses();
  for (const one of own) bits[one >> 5]! |= 1 << (one & 31);
  return bits;
}

/** To add those of words to. What stands for classes that are made later is set: nobody has looked for their words. */
export function noClasses(): number[] {
  const none = new Array<number>((numbers.size + 31) >> 5).fill(0);
  const used = numbers.size & 31;
  if (used > 0) none[none.length - 1] = -1 << used;
  return none;
}

export function addClasses(sum: number[], {classes}: Word): void {
  for (let i = 0; i < classes.length && i < sum.length; i++) sum[i]! |= classes[i]!;
}

/** Whether some word of a sentence is of a class, or the lemma of one of its verbs; true as well where nobody has looked. */
export function holds({classes}: {classes: readonly number[]}, one: WordClass): boolean {
  const bits = classes[one >> 5];
  return bits === undefined || (bits & (1 << (one & 31))) !== 0;
}
