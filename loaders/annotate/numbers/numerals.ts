import {
  DOZENS, NAMED_FRACTIONS, SCALE_ORDINALS, SCALES, SMALL, SMALL_ORDINALS, TENS, TENS_ORDINALS, VULGAR
} from "../../lexicon/numbers.ts"; // prettier-ignore
import type {Sentence} from "../../types.ts";
import {readCardinal, type Cardinal} from "./cardinal.ts";
import {DENOMINATORS, NUMBER_WORDS, readFraction, readOrdinal} from "./fraction.ts";
import {lex, type Lexeme} from "./lex.ts";

/** A number as it is written, whatever it means: years, parts of dates and labels are numerals too. */
export interface Numeral {
  /** Offsets in the text that was read, end exclusive. */
  start: number;
  end: number;
  value: number;
  /** `ratio`: "two out of three". */
  kind: "cardinal" | "fraction" | "ratio" | "ordinal";
  /** Begins with digits. */
  digits: boolean;
  /** How its digits are written (`integer`, `grouped`, `decimal`, `comma` …), `words` if in words. */
  form: string;
  /** The closing multiplier (1e9 of "3 billion") and what it multiplies; 1 and the value if there is none. */
  scale: number;
  mantissa: number;
  /** Lexemes [first, next) of the reading. */
  first: number;
  next: number;
  /** Letters that follow without a space and are no multiplier: "MW" of "30MW"; empty if none. */
  glued: string;
}

export interface NumeralReading {
  lexemes: Lexeme[];
  numerals: Numeral[];
}

/**
 * Finds every number of a text, from left to right, without judging what it stands for: "192.168.1.2" holds four.
 * What counts nothing (years, labels, times) is told apart by `findNumbers`.
 */
export const readNumerals = (text: string): NumeralReading => read(lex(text));

/** The same of a sentence: its numbers and its lengths of time are read one after the other. */
export function numeralsOf(sentence: Sentence): NumeralReading {
  if (last.sentence !== sentence) {
    const {text, tokens, start} = sentence;
    last = {sentence, reading: read(lex(text, tokens, start))};
  }
  return last.reading;
}

let last: {sentence: Sentence | null; reading: NumeralReading} = {sentence: null, reading: {lexemes: [], numerals: []}}; // prettier-ignore

function read(lexemes: Lexeme[]): NumeralReading {
  const numerals: Numeral[] = [];
  for (let at = 0; at < lexemes.length;) {
    const numeral = readAt(lexemes, at);
    if (numeral) numerals.push(numeral);
    at = numeral ? Math.max(numeral.next, at + 1) : at + 1;
  }
  return {lexemes, numerals};
}

function readAt(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const lexeme = lexemes[at]!;
  if (!mayBegin(lexeme)) return null;
  // "a troop" is by far the most frequent and begins nothing
  const article = lexeme.lower === "a" || lexeme.lower === "an";
  if (article && !STARTERS.has(lexemes[at + 1]?.lower ?? "") && !DOZENS.has(lexemes[at + 1]?.lower ?? ""))
    return null;
  const sign = signAt(lexemes, at);
  const from = at + (sign ? 1 : 0);
  if (sign && !lexemes[from]) return null;
  const whole = readCardinal(lexemes, from);
  const plain =
    ratio(lexemes, from, whole) ??
    fraction(lexemes, from) ??
    ordinal(lexemes, from) ??
    cardinal(lexemes, from, whole);
  if (!plain) return null;
  if (!sign) return plain;
  return {...plain, value: -plain.value, mantissa: -plain.mantissa, start: lexeme.start, first: at};
}

/** Quick refusal, since most words begin no number. */
function mayBegin(lexeme: Lexeme): boolean {
  if (lexeme.kind === "digits") return true;
  return STARTERS.has(lexeme.lower);
}

/** Every word and mark that a numeral can begin with, but for digits. */
export const STARTERS: ReadonlySet<string> = new Set([
  ...["a", "an", "hundred", "minus", "negative", "-", "−"],
  ...[SMALL, TENS, SCALES, VULGAR].flatMap((words) => Object.keys(words)),
  ...[SMALL_ORDINALS, TENS_ORDINALS, SCALE_ORDINALS, NAMED_FRACTIONS]
    .flatMap((words) => Object.keys(words))
    .flatMap((word) => [word, `${word}s`])
]);

/** "-1", "minus five", "negative one"; a hyphen only where no word or figure stands right before it. */
function signAt(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at]!;
  if (lexeme.lower === "minus" || lexeme.lower === "negative") return true;
  if (lexeme.text !== "-" && lexeme.text !== "−") return false;
  if (lexemes[at + 1]?.kind !== "digits") return false;
  // "- 310 soldiers" is an item of a list
  if (lexemes[at + 1]!.spaced) return false;
  return at === 0 || lexeme.spaced || lexemes[at - 1]!.text === "(";
}

function cardinal(lexemes: readonly Lexeme[], from: number, whole: Cardinal | null): Numeral | null {
  // "$5 and 12" – a sum with its sign never goes on behind "and"
  const read = isSign(lexemes[from - 1]) ? readCardinal(lexemes, from, false) : whole;
  if (!read) return null;
  if (from + 1 === read.next && lexemes[from]!.lower === "one" && isPronoun(lexemes, from)) return null;
  return made(lexemes, from, read.next, read, "cardinal");
}

const isSign = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.kind === "mark" && /^\p{Sc}$/u.test(lexeme.text);

/** "this one", "the one you mentioned", "which one". */
const isPronoun = (lexemes: readonly Lexeme[], at: number): boolean =>
  /^(?:this|that|the|which|no|any|every|another|each)$/.test(lexemes[at - 1]?.lower ?? "");

function fraction(lexemes: readonly Lexeme[], from: number): Numeral | null {
  const read = readFraction(lexemes, from);
  if (!read) return null;
  const kind =
    Number.isInteger(read.value) && read.value > 1 ? "cardinal" : read.value > 1 ? "cardinal" : "fraction";
  return made(lexemes, from, read.next, {value: read.value, scale: 1, mantissa: read.value}, kind);
}

/** "third", "twenty-first", "one hundred and fifth", "20th". */
function ordinal(lexemes: readonly Lexeme[], from: number): Numeral | null {
  const first = lexemes[from]!;
  const suffix = lexemes[from + 1];
  if (
    (first.form === "integer" || first.form === "grouped") &&
    suffix &&
    !suffix.spaced &&
    /^(?:st|nd|rd|th)$/.test(suffix.lower)
  ) {
    const {value} = first;
    return made(lexemes, from, from + 2, {value, scale: 1, mantissa: value}, "ordinal");
  }
  for (let end = from; end < Math.min(from + 8, lexemes.length); end++) {
    const word = lexemes[end]!;
    if (DENOMINATORS.has(word.lower)) {
      const value =
        word.lower === "first" ? 1 : word.lower === "second" ? 2 : readOrdinal(lexemes, from, end);
      const whole = from === end ? value : readOrdinal(lexemes, from, end);
      if (whole === null || word.lower.endsWith("s") || /^(?:half|quarter)$/.test(word.lower)) return null;
      return made(lexemes, from, end + 1, {value: whole, scale: 1, mantissa: whole}, "ordinal");
    }
    if (word.kind === "digits" || (word.kind === "mark" && !/^[-‐‑]$/.test(word.text))) return null;
    if (word.kind === "word" && !NUMBER_WORDS.has(word.lower)) return null;
  }
  return null;
}

/** "two out of three", "one over 20", "1 in twenty-one": a part of a whole, never more than it. */
function ratio(lexemes: readonly Lexeme[], from: number, over: Cardinal | null): Numeral | null {
  const word = over ? lexemes[over.next]?.lower : undefined;
  if (!over || (word !== "over" && word !== "out" && word !== "in")) return null;
  if (word === "out" && lexemes[over.next + 1]?.lower !== "of") return null;
  const under = readCardinal(lexemes, over.next + (word === "out" ? 2 : 1));
  if (!under || under.value === 0) return null;
  const after = lexemes[under.next];
  if (word === "in" && (over.value !== 1 || under.value > 1000)) return null;
  // "$2000 over 3 years" is a time, "2000 over 3" a fraction
  if (word === "over" && after && after.kind !== "mark") return null;
  if (word === "over" && isSign(lexemes[from - 1])) return null;
  if (word === "out" && over.value >= under.value) return null;
  const value = over.value / under.value;
  return made(lexemes, from, under.next, {value, scale: 1, mantissa: value}, "ratio");
}

function made(
  lexemes: readonly Lexeme[],
  from: number,
  next: number,
  read: Pick<Numeral, "value" | "scale" | "mantissa">,
  kind: Numeral["kind"]
): Numeral {
  const first = lexemes[from]!;
  const after = lexemes[next];
  const glued =
    after?.kind === "word" && !after.spaced && lexemes[next - 1]!.kind === "digits" ? after.text : "";
  const {scale, mantissa} = read;
  // 4.1 × 1e9 is 4099999999.9999995 in binary
  const value = Number.isInteger(mantissa) || scale === 1 ? read.value : Number(read.value.toPrecision(15));
  const digits = first.kind === "digits";
  const form = digits ? first.form : "words";
  return {
    start: first.start,
    end: lexemes[next - 1]!.end,
    value,
    kind,
    digits,
    form,
    scale,
    mantissa,
    first: from,
    next,
    glued
  };
}
