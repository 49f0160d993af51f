import {MONTHS, ORDINALS, SMALL_NUMBERS, WEEKDAYS} from "../../lexicon/calendar.ts";

/** Pieces of patterns; none holds a group, so that the patterns that hold them keep their own count. */
const alternatives = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");

const upper = (names: readonly (readonly string[])[]): string[] => {
  const all = names.flat();
  return [...all, ...all.map((name) => name.toUpperCase())];
};

/** As words of a text, of a title or of a line in capitals: "to", "To", "TO". */
export const anyCase = (words: readonly string[]): string =>
  `(?:${alternatives(words.flatMap((w) => [w, w.charAt(0).toUpperCase() + w.slice(1), w.toUpperCase()]))})`;

export const S = "\\s{1,3}";
/** With a capital, or in capitals ("JAN. 3"); the point only after a short form. */
export const MONTH = `(?:${alternatives(upper(MONTHS.map(([name = ""]) => [name])))}|(?:${alternatives(upper(MONTHS.map(([, ...short]) => short)))})\\.?)`;
/** Whole names only. */
export const WEEKDAY = `(?:${alternatives(WEEKDAYS.flatMap(([name = "", ...short]) => [name, name.toUpperCase(), ...short.filter((s) => s.length > 3)]))})`;
/** Short ones too: only beside a date. */
export const WEEKDAY_SHORT = `(?:(?:${alternatives(upper(WEEKDAYS))})\\.?)`;
/** The article, also where it opens the sentence. */
export const THE = `(?:[Tt]he${S})`;
export const DAY = "(?:(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?)";
export const YEAR = "(?:1[5-9]\\d\\d|20\\d\\d)";
/** No digit, thousands separator or decimal follows: the 2 of "May 2,000" is no day. */
export const END = "(?![\\p{L}\\p{N}]|[.,:]\\d|%)";
/** No digit, sign or currency stands before. Letters of ASCII are asked for first, since they decide most places cheaply. */
export const START = "(?<![A-Za-z])(?<![\\p{L}\\p{N}$€£¥#+/]|\\p{N}[.,:])";
/** No letter or digit stands before. */
export const WORD_START = "(?<![A-Za-z])(?<![\\p{L}\\p{N}])";
export const DASH = "[-‐‑‒–—]";
/** "to", "through", "and", a dash, or "-to-". */
export const UNTIL = `(?:${DASH}(?:to|through)${DASH}|\\s{0,2}${DASH}\\s{0,2}|${S}${anyCase(["to", "through", "thru", "until", "till", "and"])}${S})`;
export const SMALL = `(?:\\d{1,3}|${alternatives(Object.keys(SMALL_NUMBERS))})`;
export const ORDINAL = `(?:${alternatives(Object.keys(ORDINALS).flatMap((o) => [o, o.charAt(0).toUpperCase() + o.slice(1)]))})`;
/** A year named, or named by its place: "of 2024", "last year", ", 2024". Follows a month or day. */
export const YEAR_REF = `(?:,?${S}(?:of${S}|in${S}|,${S})?(?:${YEAR}${END}|(?:last|this|next|that|the${S}(?:same|current|previous|following))${S}year))`;

/** A global pattern of pieces: letters are case-sensitive, `\p{}` works. */
export const pattern = (source: string, flags = "gu"): RegExp => new RegExp(source, flags);

const index = (names: readonly (readonly string[])[]): Map<string, number> =>
  new Map(names.flatMap((forms, i) => forms.map((form) => [form.toLowerCase(), i + 1] as const)));

const monthNumbers = index(MONTHS);
const weekdayNumbers = index(WEEKDAYS);
const bare = (word: string): string => word.toLowerCase().replace(".", "");

/** 1 to 12, or 0. */
export const monthOf = (word: string): number => monthNumbers.get(bare(word)) ?? 0;
/** 1 Monday to 7 Sunday, or 0. */
export const weekdayOf = (word: string): number => weekdayNumbers.get(bare(word)) ?? 0;
/** "five", "a", "12"; NaN if neither. */
export const numberOf = (word: string): number => SMALL_NUMBERS[word.toLowerCase()] ?? Number(word);
export const ordinalOf = (word: string): number => ORDINALS[word.toLowerCase()] ?? 0;

/** The words before an offset, at most `length` units of them. */
export const textBefore = (text: string, offset: number, length = 48): string =>
  text.slice(Math.max(0, offset - length), offset);

/** The word that starts within two units after an offset, or empty. */
export const wordAfter = (text: string, offset: number): string =>
  /^[\s]{1,2}([\p{L}\p{N}%-]{1,24})/u.exec(text.slice(offset, offset + 28))?.[1] ?? "";

/** The word that ends within two units before an offset, or empty. */
export const wordBefore = (text: string, offset: number): string =>
  /([\p{L}\p{N}.'’-]{1,24})\s{1,2}$/u.exec(textBefore(text, offset, 28))?.[1] ?? "";
