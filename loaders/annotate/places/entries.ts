import type {PlaceMention} from "../../types.ts";
import {listOf} from "./words.ts";

/** One thing that a name can mean. */
export interface Sense {
  kind: PlaceMention["kind"] | "none";
  /** ISO alpha-3 or a body's name; empty for `none`. */
  country: string;
  name: string;
  capital: boolean;
  /** Thousands of people; `LARGE` where only the hand-made lists know it. */
  size: number;
  /** Where the sense comes from, for the mention's `recognizer`. */
  source: Source;
}

/** `city` stands in a hand-made list or is a capital, `town` in `cities.tsv` alone; `smallTown` in `smallTowns.tsv`; `airport` in `airports.tsv`; `province` in `provinces.tsv` alone. */
export type Source =
  | "country" | "demonym" | "combining" | "body" | "mission" | "city" | "town" | "smallTown" | "airport" | "seat" | "region" | "province"
  | "pattern" | "namesake" | "none"; // prettier-ignore

/** All that a written name can mean, the best known first, and how it must be written. */
export interface Entry {
  senses: Sense[];
  /** Only all-capitals or dotted writing is this name: "US", "WHO". */
  acronym: boolean;
  /** Inner and last words may be lower case: "Kurdish autonomous region". */
  loose: boolean;
  /** Also an ordinary word, a given name or a surname: needs a cue. */
  doubtful: boolean;
  /** Some form of it is written with a diacritic: "Malé". */
  accented: boolean;
  /** A well-known name that people bear as well: dropped beside a given name or a surname. */
  person: boolean;
}

export const LARGE = 10_000;

export const sense = (
  kind: Sense["kind"],
  country: string,
  name: string,
  source: Source,
  size = LARGE,
  capital = false
): Sense => ({kind, country, name, capital, size, source});

const entries = new Map<string, Entry>();
/** Most words of any name that begins with this word. */
const longest = new Map<string, number>();

/** First two words of every longer name, so that most words that begin one are told apart at once. */
const pairs = new Set<string>();

export const opensLonger = (pair: string): boolean => pairs.has(pair);
export const lookup = (key: string): Entry | undefined => entries.get(key);
export const longestFrom = (firstKey: string): number => longest.get(firstKey) ?? 0;

/**
 * Files a sense under a name's key; what is filed first ranks first. A country has one sense a kind and key, and no city or
 * region of its own name ("Panama", "Luxembourg").
 *
 * @param form the name as written, where known: tells acronyms, lower-case tails and diacritics.
 */
export function add(key: string, added: Sense, form = ""): void {
  if (!key) return;
  const entry = entries.get(key) ?? newEntry(key, form);
  if (form && entry.acronym && !ACRONYM.test(form)) entry.acronym = false; // "Nato" beside "NATO"
  if (form && NOT_ASCII.test(form)) entry.accented = true;
  for (const {kind, country} of entry.senses)
    if (country === added.country && (kind === added.kind || kind === "country")) return;
  entry.senses.push(added);
}

// patterns of `\p{}` inside a function would be made anew at each call
const ACRONYM = /^(?:\p{Lu}\.?){2,9}\+?$/u;
const LOOSE = / \p{Ll}{4,}/u;
const NOT_ASCII = /[^\x00-\x7F]/; // eslint-disable-line no-control-regex

function newEntry(key: string, form: string): Entry {
  const entry: Entry = {
    senses: [],
    acronym: form !== "" && ACRONYM.test(form),
    loose: form !== "" && LOOSE.test(form),
    doubtful: false,
    accented: false,
    person: false
  };
  entries.set(key, entry);
  const words = key.includes(" ") ? key.split(" ") : [key];
  const first = withoutMark(words[0]!);
  if (words.length > (longest.get(first) ?? 0)) longest.set(first, words.length);
  if (words.length > 1) pairs.add(`${words[0]} ${withoutMark(words[1]!)}`);
  return entry;
}

const withoutMark = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word);

/** "form = Name" items of a hand-made list. */
export const formsOf = (list: string): {form: string; name: string}[] =>
  listOf(list).map((item) => {
    const [form = "", name = form] = item.split(" = ");
    return {form, name};
  });

/** A city yields to one of its name that is at most ten times smaller, however much the article speaks of that country. */
const FAR = 10;

/** Of all senses those that may be meant where `first` seems to be, itself included. */
export function rivalsOf(first: Sense, senses: readonly Sense[]): Sense[] {
  // "Niger" is not the Nigerian state of that name
  const whole = first.kind === "country" || first.kind === "demonym";
  return senses.filter(
    (s) =>
      s === first ||
      (whole
        ? s.source !== "province" && s.source !== "town"
        : s.kind !== "city" || s.size * FAR >= first.size || (first.kind === "region" && s.source === "city"))
  );
}
