import {
  CURRENCIES, DOLLAR_PREFIXES, DOUBTFUL_CODES, DOUBTFUL_NOUNS, GLUED_LETTERS, LETTERS_BY_COUNTRY, LETTER_SIGNS, LOWER_CODES,
  MINOR_UNITS, NOUN_OF_SIGN, NOUN_FALLBACKS, SIGNS
} from "../../lexicon/currencies.ts"; // prettier-ignore

import {firstWordAfter, firstWords} from "./firstWord.ts";

/** A currency's name, sign or code beside an amount. */
export interface CurrencyWord {
  start: number;
  end: number;
  code: string;
  /** What the amount is multiplied by: 0.01 for cents, 1e6 for "30 MUSD". */
  factor: number;
  /** True of cents and pence. */
  minor: boolean;
}

/** What tells a bare noun or a doubtful code apart. */
export interface MoneyContext {
  /** The amount, where known: "COP 28" is no money, "COP 4 trillion" is. */
  value: number | null;
  /** ISO alpha-3, those that matter most first. */
  countries: readonly string[];
}

const CODES = new Set([...CURRENCIES.map(({code}) => code), "RMB", "NTD", "BTC", "CFA", "FCFA"]);
const ALIASES: Readonly<Record<string, string>> = {
  RMB: "CNY",
  NTD: "TWD",
  BTC: "XBT",
  CFA: "XOF",
  FCFA: "XAF"
};
const MILLIONS = new Set(["USD", "EUR", "GBP", "AUD", "CAD", "CHF", "SEK", "NOK", "DKK", "PLN", "SGD"]);

/** Each "adjective noun" and its code. */
const NAMED = new Map<string, string>();
/** Each bare noun and the currencies that bear it. */
const NOUNS = new Map<string, {code: string; countries: string[]}[]>();
for (const {code, countries, nouns, adjectives} of CURRENCIES) {
  for (const noun of nouns.split("|")) {
    NOUNS.set(noun, [...(NOUNS.get(noun) ?? []), {code, countries: countries.split(" ")}]);
    for (const adjective of adjectives.split("|")) if (adjective) NAMED.set(`${adjective} ${noun}`, code);
  }
}

const FIRST_WORDS = firstWords([
  ...NAMED.keys(),
  ...NOUNS.keys(),
  ...Object.keys(MINOR_UNITS),
  ...LOWER_CODES
]);
const CODE = /^[\s\u00a0]?-?[\s\u00a0]?[A-Z]{3,5}(?![\p{L}\d])/u;

/** The code of an ISO code or of M before one ("MUSD", millions), upper case or one of few in lower case. */
function readCode(word: string, context: MoneyContext): {code: string; factor: number} | null {
  const upper = LOWER_CODES.has(word) ? word.toUpperCase() : word;
  if (CODES.has(upper)) {
    const sure = !DOUBTFUL_CODES.has(upper) || context.value === null || Math.abs(context.value) >= 1000;
    return sure && upper !== "ALL" ? {code: ALIASES[upper] ?? upper, factor: 1} : null;
  }
  const rest = word.slice(1);
  return word.startsWith("M") && MILLIONS.has(rest) ? {code: rest, factor: 1e6} : null;
}

const BEFORE = 24;
const SIGN_ENDS = new Set(Object.keys(SIGNS).map((sign) => sign.at(-1)!));

/** Reads the sign or code right before `at`: "$", "US$", "C $ ", "USD ", "Rs. ", "AED ". */
export function currencyBefore(text: string, at: number, context: MoneyContext): CurrencyWord | null {
  // A quick look: nothing that ends in a digit, a comma or a bracket is a sign.
  const space = /[\s\u00a0]/.test(text[at - 1] ?? "");
  if (
    /[\s\d,;:()\-–"“”‘’'%/]|^$/.test(text[space ? at - 2 : at - 1] ?? "") &&
    !/[\s\u00a0]{2}/.test(text.slice(Math.max(0, at - 2), at))
  )
    return null;
  const from = Math.max(0, at - BEFORE);
  const slice = text.slice(from, at);
  const trimmed = slice.replace(/[\s\u00a0]{1,2}$/, "");
  const glued = trimmed.length === slice.length;
  const found = (length: number, code: string, factor = 1): CurrencyWord => {
    const start = from + trimmed.length - length;
    return {start, end: from + trimmed.length, code, factor, minor: false};
  };
  const last = trimmed.at(-1) ?? "";
  if (last === "$") {
    const prefix = /(?:^|[^\p{L}.])((?:u\.s\.?|[\p{L}]{1,3}))\s?\$$/iu.exec(trimmed);
    const code = prefix && ownString(DOLLAR_PREFIXES, prefix[1]!.toLowerCase());
    // "a $400-million loan" is no Australian dollar: one letter counts glued, or as "c $" for the Canadian
    const apart = prefix !== null && trimmed.at(-2) === " ";
    if (
      prefix &&
      code &&
      (!apart || /^(?:us|u\.s\.?|c|hk|nz|nt)$/i.test(prefix[1]!)) &&
      mayBePrefix(prefix[1]!, apart)
    ) {
      const gap = /^[^\p{L}.]/u.exec(prefix[0])?.[0].length ?? 0;
      return found(trimmed.length - prefix.index - gap, code);
    }
    return found(1, "USD");
  }
  const longest = SIGN_ENDS.has(last) ? Math.min(4, trimmed.length) : 0;
  for (let length = longest; length > 0; length--) {
    const code = ownString(SIGNS, trimmed.slice(-length));
    if (code && !/\p{L}/u.test(trimmed.at(-length - 1) ?? "")) return found(length, code);
  }
  const named = nameBefore(trimmed, glued, context);
  if (named) return found(named.length, named.code, named.factor);
  const word = /(?:^|[^\p{L}\p{N}-])([\p{L}]{1,6}\.?)$/u.exec(trimmed.slice(-8))?.[1];
  if (!word) return null;
  const letters = ownString(LETTER_SIGNS, word);
  if (letters) return found(word.length, settle(letters, word, context));
  if (glued && (context.value === null || Math.abs(context.value) >= 1e3)) {
    const shared = Object.hasOwn(LETTERS_BY_COUNTRY, word) ? LETTERS_BY_COUNTRY[word]! : {};
    const own = context.countries.find((country) => ownString(shared, country));
    const letter = own ? shared[own] : ownString(GLUED_LETTERS, word);
    if (letter) return found(word.length, letter);
  }
  const iso = readCode(word, context);
  return iso && (word.length > 2 || glued) ? found(word.length, iso.code, iso.factor) : null;
}

/** "CFA francs 5 billion", "naira 500 million", "sen 100,000": a name before a large amount. */
function nameBefore(
  text: string,
  glued: boolean,
  context: MoneyContext
): {length: number; code: string; factor: number} | null {
  if (glued || (context.value !== null && Math.abs(context.value) < 1e5)) return null;
  const words = /(?:^|[^\p{L}\p{N}-])((?:[\p{L}.]{2,12} )?(\p{L}{3,12}))$/u.exec(text);
  if (!words) return null;
  for (const phrase of [words[1]!, words[2]!]) {
    const read = readName(phrase, phrase.includes(" ") ? 2 : 1, context);
    if (read && (phrase !== phrase.toUpperCase() || phrase.includes(" ")))
      return {...read, length: phrase.length};
  }
  return null;
}

/** "us" in lower case is a word unless `$` is glued or the text is all lower case; "S$" needs its capital. */
const mayBePrefix = (prefix: string, apart: boolean): boolean => apart || prefix.length > 1 || prefix !== "a";

/** "Rs" may be of any country with rupees; "Fr" of one with francs. */
function settle(code: string, word: string, {countries}: MoneyContext): string {
  const noun = ownString(NOUN_OF_SIGN, word);
  // "Sh" is Kenya's wherever Kenya is spoken of
  if (noun === "shillings" && countries.includes("KEN")) return code;
  return (noun && byCountry(noun, countries)) || code;
}

function byCountry(noun: string, countries: readonly string[]): string | undefined {
  const candidates = NOUNS.get(noun) ?? [];
  for (const country of countries) {
    const one = candidates.find((candidate) => candidate.countries.includes(country));
    if (one) return one.code;
  }
  return undefined;
}

/** Up to four words, parted by a space or a hyphen: " Iraqi dinars", "-euro", " pounds sterling". */
const WORDS =
  /[\s\u00a0]?[-‑]?[\s\u00a0]?([\p{L}.'’]{1,16})(?:[\s\u00a0-]([\p{L}.'’]{1,16}))?(?:[\s\u00a0-]([\p{L}.'’]{1,16}))?(?:[\s\u00a0-]([\p{L}.'’]{1,16}))?/uy;
const SIGN_AFTER = /[\s\u00a0]?(\p{Sc}|元|円|원|ரூ|zł|Kč)(?!\d)/uy;

/** A quick look at the first mark behind a figure and at most one space or hyphen: digits and stops begin no name. */
export function mayBeName(text: string, at: number): boolean {
  const gap = /[\s\u00a0\u202f\-‑]/.test(text[at] ?? "") ? 1 : 0;
  return !/[\d,.;:()"“”\]]|^$/.test(text[at + gap] ?? "");
}

/** Reads what stands right behind an amount that ends at `at`: "Iraqi dinars", "-dollar", "USD", "€", "cents". */
export function currencyAfter(text: string, at: number, context: MoneyContext): CurrencyWord | null {
  if (!mayBeName(text, at)) return null;
  SIGN_AFTER.lastIndex = at;
  const sign = SIGN_AFTER.exec(text);
  if (sign) {
    const code = ownString(SIGNS, sign[1]!);
    return code ? {start: at, end: at + sign[0].length, code, factor: 1, minor: false} : null;
  }
  const first = firstWordAfter(text, at);
  if (!FIRST_WORDS.has(first) && !(first.length <= 5 && CODE.test(text.slice(at, at + 8)))) return null;
  WORDS.lastIndex = at;
  const match = WORDS.exec(text);
  // "3 USD50 cards"
  if (!match || /\d/.test(text[WORDS.lastIndex] ?? "")) return null;
  const words = match.slice(1).filter((word) => word !== undefined);
  for (let n = words.length; n > 0; n--) {
    const phrase = words.slice(0, n).join(" ");
    const clean = phrase.replace(/['’]s?$/, "").replace(/(?<!u\.s)\.$/i, "");
    const read = readName(clean, n, context);
    if (!read) continue;
    const end = endOf(text, at, words, n) - (phrase.length - clean.length);
    return {start: at, end, ...read};
  }
  return null;
}

type Name = {code: string; factor: number; minor: boolean};

function readName(phrase: string, words: number, context: MoneyContext): Name | null {
  const lower = phrase.toLowerCase();
  const minor = Object.hasOwn(MINOR_UNITS, lower) ? MINOR_UNITS[lower] : undefined;
  if (minor) return {code: minor[0], factor: minor[1], minor: minor[1] < 1};
  const named = NAMED.get(lower);
  if (named) return {code: named, factor: 1, minor: false};
  if (words === 1) {
    const iso = readCode(phrase, context);
    if (iso) return {...iso, minor: false};
  }
  const candidates = NOUNS.get(lower);
  if (!candidates) return null;
  const large = context.value === null || Math.abs(context.value) >= 1000;
  if (DOUBTFUL_NOUNS.has(lower) && !large) return null;
  const only = candidates.length === 1 ? candidates[0]!.code : undefined;
  const settled = /^dollars?$/.test(lower) ? "USD" : (byCountry(lower, context.countries) ?? only);
  const code = settled ?? ownString(NOUN_FALLBACKS, lower);
  return code ? {code, factor: 1, minor: false} : null;
}

/** Where the first `n` of the words end, which stand behind `at` in their order. */
function endOf(text: string, at: number, words: readonly string[], n: number): number {
  let end = at;
  for (const word of words.slice(0, n)) end = text.indexOf(word, end) + word.length;
  return end;
}

const ownString = (words: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined;
