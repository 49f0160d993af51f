/** Numbers, lists and names in running text. */
import {pluralText} from "../words/plural.js";
import {LOCALE, words} from "../words/index.js";
import type {Noun} from "../words/index.js";
import type {Report} from "./report.js";

const plain = new Intl.NumberFormat(LOCALE, {maximumFractionDigits: 2});
const long = new Intl.NumberFormat(LOCALE, {
  notation: "compact",
  compactDisplay: "long",
  maximumFractionDigits: 2
});
const listing = new Intl.ListFormat(LOCALE, {type: "conjunction"});

/** `2,500` */
export const number = (value: number): string => plain.format(value);

const decimals = new Intl.NumberFormat(LOCALE, {
  style: "percent",
  minimumFractionDigits: 1,
  maximumFractionDigits: 1
});
const percents = new Intl.NumberFormat(LOCALE, {style: "percent", maximumFractionDigits: 2});

/** `30.0%`, of 30, so that digits stand under digits. */
export const decimal = (value: number): string => decimals.format(value / 100);

/** `30%`, of 30 */
export const percent = (value: number): string => percents.format(value / 100);

/** `2.5 million`; below a million in digits: `9,500`. */
export const roundNumber = (value: number): string =>
  Math.abs(value) < 1e6 ? plain.format(value) : long.format(value);

/** `1 visit`, `2 visits`, `no visits`; the nouns and their plurals stand in `src/words`. */
export const counted = (n: number, noun: Noun): string => pluralText(words.nouns[noun], n, LOCALE);

/** Small numbers as a sentence spells them: `one`, `nine`, `10`. */
export const inWords = (n: number): string => words.smallNumbers[n - 1] ?? number(n);

/** `one visit`, `10 visits`, `no visits` */
export const countedInWords = (n: number, noun: Noun): string =>
  counted(n, noun).replace(number(n), inWords(n));

/** `a, b and c` */
export const listed = (items: Iterable<string>): string => listing.format(items);

/** `a, b, c`, of cells of a table. */
export const commas = (items: readonly string[]): string =>
  items.reduce((all, item) => words.list(all, item), "");

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `USD` and 5e9 give `US$5 billion`; a currency without a sign keeps its code: `KES 5 billion`. */
export function money(value: number, currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency)) return `${roundNumber(value)} ${currency}`;
  const parts = new Intl.NumberFormat(LOCALE, {style: "currency", currency}).formatToParts(0);
  const sign = parts.find((part) => part.type === "currency")?.value ?? currency;
  return `${sign}${/[A-Za-z]$/.test(sign) ? "\u00a0" : ""}${roundNumber(value).replace(" ", "\u00a0")}`;
}

/** A country's name for its code; an international body or a joint force is its own name. */
export function nameOf(report: Pick<Report, "countries">, code: string): string {
  return report.countries[code] ?? code;
}

/** The same, as it stands in a sentence: `the United States`. */
export const inText = (report: Pick<Report, "countries">, code: string): string =>
  words.names.inText(nameOf(report, code));

/** Whom a statement is credited to, as it follows `according to`: `the ministry`, `Kenya’s minister`. */
export const creditedTo = (report: Pick<Report, "countries">, name: string): string =>
  words.names.creditedTo(nameOf(report, name));

/** `Iraq’s`, `the United States’` */
export const ofWhom = (report: Pick<Report, "countries">, code: string): string =>
  words.names.ofWhom(inText(report, code));
