import {
  NAMED_FRACTIONS, SCALE_ORDINALS, SCALES, SMALL, SMALL_ORDINALS, TENS, TENS_ORDINALS, VULGAR
} from "../../lexicon/numbers.ts"; // prettier-ignore
import {readCardinal, step} from "./cardinal.ts";
import type {Lexeme} from "./lex.ts";

export interface Fraction {
  value: number;
  next: number;
}

/** More words than any fraction in prose has. */
const LONGEST = 14;

/** Reads "two thirds", "three and a half", "½", "3/4", "2 1/4", "half", "a quarter million", "6 million and two thirds". */
export function readFraction(lexemes: readonly Lexeme[], from: number): Fraction | null {
  return inFigures(lexemes, from) ?? scaled(lexemes, hyphenated(lexemes, from) ?? inWords(lexemes, from));
}

/** "one-and-a-half billion" */
function hyphenated(lexemes: readonly Lexeme[], from: number): Fraction | null {
  if (lexemes[from + 1]?.text !== "-") return null;
  const whole = SMALL[lexemes[from]!.lower];
  if (whole === undefined) return null;
  const phrase = lexemes
    .slice(from + 1, from + 7)
    .map((lexeme) => lexeme.lower)
    .join("");
  return phrase === "-and-a-half" ? {value: whole + 0.5, next: from + 7} : null;
}

/** "½", "2½ million", "3/4", "2 1/4"; not "9/11", "24/7" or the parts of a date. */
function inFigures(lexemes: readonly Lexeme[], from: number): Fraction | null {
  const first = lexemes[from];
  const vulgar = first && Object.hasOwn(VULGAR, first.text) ? VULGAR[first.text] : undefined;
  if (vulgar !== undefined) return scaled(lexemes, {value: vulgar, next: from + 1});
  if (first?.kind !== "digits") return null;
  const mixed = lexemes[from + 1];
  const half = mixed && Object.hasOwn(VULGAR, mixed.text) ? VULGAR[mixed.text] : undefined;
  if (half !== undefined) return scaled(lexemes, {value: first.value + half, next: from + 2});
  const second = mixed?.kind === "digits" && mixed.spaced && first.form === "integer" ? from + 1 : from;
  const quotient = slashed(lexemes, second);
  if (quotient === null) return null;
  if (second > from && quotient >= 1) return null;
  return scaled(lexemes, {value: second > from ? first.value + quotient : quotient, next: second + 3});
}

function slashed(lexemes: readonly Lexeme[], at: number): number | null {
  const [over, slash, under, after] = [lexemes[at], lexemes[at + 1], lexemes[at + 2], lexemes[at + 3]];
  if (slash?.text !== "/" || slash.spaced || under?.kind !== "digits" || under.spaced) return null;
  if (over?.form !== "integer" || under.form !== "integer" || under.text.length > 3 || under.value === 0)
    return null;
  const before = lexemes[at - 1];
  // "5/17/2018", "222-2222/2222"
  if (after && !after.spaced && (after.text === "/" || after.kind === "word")) return null;
  if (
    before &&
    !over.spaced &&
    (before.text === "/" || (before.text === "-" && lexemes[at - 2]?.kind === "digits"))
  )
    return null;
  return over.value / under.value;
}

/** "half a million", "three quarters billion", "two thirds of a million", "five and a half million". */
function scaled(lexemes: readonly Lexeme[], fraction: Fraction | null): Fraction | null {
  if (!fraction) return null;
  let at = fraction.next;
  if (lexemes[at]?.lower === "of" && lexemes[at + 1]?.lower === "a") at += 2;
  else if (lexemes[step(lexemes, at)]?.lower === "a") at = step(lexemes, at) + 1;
  at = step(lexemes, at);
  const word = lexemes[at]?.lower ?? "";
  const scale =
    word === "dozen" ? 12 : word === "hundred" ? 100 : Object.hasOwn(SCALES, word) ? SCALES[word] : undefined;
  return scale === undefined ? fraction : {value: fraction.value * scale, next: at + 1};
}

function inWords(lexemes: readonly Lexeme[], from: number): Fraction | null {
  const limit = Math.min(lexemes.length, from + LONGEST);
  let end = -1;
  for (let i = from; i < limit && end < 0; i++) {
    const kind = kindOf(lexemes[i]!);
    if (kind === "denominator") end = i;
    else if (kind === "other" || (kind === "article" && i > from && lexemes[i - 1]?.lower !== "and"))
      return null;
  }
  if (end < 0) return null;
  return mixed(lexemes, from, end) ?? simple(lexemes, from, end);
}

/** "one and a half", "two hundred and fifty-four hundredths", "six million and two thirds". */
function mixed(lexemes: readonly Lexeme[], from: number, end: number): Fraction | null {
  for (let and = end - 1; and > from; and--) {
    if (lexemes[and]?.lower !== "and") continue;
    const part = simple(lexemes, and + 1, end);
    const whole = readCardinal(lexemes, from);
    // "one hundred and thirty fifths" is 130/5: what follows "and" must be less than one
    if (!part || part.value >= 1) return null;
    const prefix = whole && whole.next === and ? whole : readExactly(lexemes, from, and);
    if (!prefix) return null;
    if (prefix.scale === 1) return {value: prefix.value + part.value, next: part.next};
    const more = scaled(lexemes, part)!;
    return more.next > part.next
      ? {value: prefix.value + more.value, next: more.next}
      : {value: prefix.value + part.value * prefix.scale, next: part.next};
  }
  return null;
}

/** The cardinal that fills [from, end): "one hundred" before "and three quarters", which by itself would read on. */
function readExactly(lexemes: readonly Lexeme[], from: number, end: number) {
  const cut = lexemes.slice(from, end);
  const read = readCardinal(cut, 0);
  return read && read.next === cut.length ? read : null;
}

/** Numerator and denominator: "five eighths", "a third", "half", "one one hundred and fifth", "one-fourth". */
function simple(lexemes: readonly Lexeme[], from: number, end: number): Fraction | null {
  const word = lexemes[end]!.lower;
  if (end === from) return word === "half" ? {value: 0.5, next: end + 1} : scaledAlone(lexemes, end);
  if (lexemes[from]!.lower === "a" || lexemes[from]!.lower === "an") {
    const denominator = readOrdinal(lexemes, from + 1, end);
    if (denominator && !isPlural(word)) return {value: 1 / denominator, next: end + 1};
  }
  // The longest denominator wins: "one hundred thirty fifths" is 100/35, "one hundred thirty two fifths" 132/5.
  for (const acrossHyphen of [false, true]) {
    for (let cut = from + 1; cut <= end; cut++) {
      const hyphen = lexemes[cut]!.kind === "mark";
      if (hyphen !== acrossHyphen) continue;
      const start = hyphen ? cut + 1 : cut;
      if (!hyphen && lexemes[cut - 1]!.kind === "mark") continue;
      // "twenty-fifth" is an ordinal
      if (hyphen && Object.hasOwn(TENS, lexemes[cut - 1]!.lower) && start === end) continue;
      const numerator = readExactly(lexemes, from, cut);
      const denominator = numerator && !numerator.digits ? readOrdinal(lexemes, start, end) : null;
      if (!numerator || !denominator) continue;
      // "two millionth" is no fraction, "thirty second" neither
      if ((numerator.value === 1) === isPlural(word)) continue;
      return {value: numerator.value / denominator, next: end + 1};
    }
  }
  return null;
}

/** "quarter million", where no article stands. */
function scaledAlone(lexemes: readonly Lexeme[], end: number): Fraction | null {
  if (lexemes[end]!.lower !== "quarter") return null;
  const next = lexemes[end + 1]?.lower ?? "";
  const ofA =
    next === "of" && lexemes[end + 2]?.lower === "a" && Object.hasOwn(SCALES, lexemes[end + 3]?.lower ?? "");
  return ofA || Object.hasOwn(SCALES, next) ? {value: 0.25, next: end + 1} : null;
}

/** The value of the ordinal that fills [from, end]: "thirty-fifths", "one hundred and fifth"; a bare "hundred" before it begins none. */
export function readOrdinal(lexemes: readonly Lexeme[], from: number, end: number): number | null {
  const last = lexemes[end]!.lower.replace(/s$/, "");
  if (from > end) return null;
  if (Object.hasOwn(NAMED_FRACTIONS, lexemes[end]!.lower))
    return from === end ? NAMED_FRACTIONS[lexemes[end]!.lower]! : null;
  const small = Object.hasOwn(SMALL_ORDINALS, last) ? SMALL_ORDINALS[last]! : undefined;
  const tens = Object.hasOwn(TENS_ORDINALS, last) ? TENS_ORDINALS[last]! : undefined;
  const scale = Object.hasOwn(SCALE_ORDINALS, last) ? SCALE_ORDINALS[last]! : undefined;
  if (from === end) return small === 1 || small === 2 ? null : (small ?? tens ?? scale ?? null);
  if (lexemes[from]!.lower === "hundred" || Object.hasOwn(SCALES, lexemes[from]!.lower)) return null;
  // Read as the cardinal would be: "one hundred fifth" as "one hundred five".
  const value = small ?? tens ?? scale;
  if (value === undefined) return null;
  const cardinal = {...lexemes[end]!, text: cardinalWord(value), lower: cardinalWord(value)};
  const words = [...lexemes.slice(from, end), cardinal];
  const read = readCardinal(words, 0);
  return read && read.next === words.length ? read.value : null;
}

const CARDINAL_WORDS = new Map<number, string>([
  ...Object.entries(SMALL).map(([word, value]): [number, string] => [value, word]),
  ...Object.entries(TENS).map(([word, value]): [number, string] => [value, word]),
  [100, "hundred"], [1e3, "thousand"], [1e6, "million"], [1e9, "billion"], [1e12, "trillion"]
]); // prettier-ignore
const cardinalWord = (value: number): string => CARDINAL_WORDS.get(value) ?? "";

const isPlural = (word: string): boolean => word.endsWith("s") || word === "halves";

function kindOf(lexeme: Lexeme): "number" | "denominator" | "article" | "other" {
  const word = lexeme.lower;
  if (lexeme.kind === "digits") return "number";
  if (lexeme.kind === "mark") return /^[-‐‑]$/.test(word) ? "number" : "other";
  if (word === "a" || word === "an") return "article";
  if (DENOMINATORS.has(word)) return "denominator";
  return NUMBER_WORDS.has(word) ? "number" : "other";
}

/** What stands in a number in words before its last one. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...[SMALL, TENS, SCALES].flatMap((words) => Object.keys(words)),
  "hundred",
  "and"
]);

/** The last words of fractions and ordinals, singular or plural. */
export const DENOMINATORS: ReadonlySet<string> = new Set([
  ...Object.keys(NAMED_FRACTIONS),
  ...[SMALL_ORDINALS, TENS_ORDINALS, SCALE_ORDINALS]
    .flatMap((words) => Object.keys(words))
    .flatMap((word) => [word, `${word}s`])
]);
