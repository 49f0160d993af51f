import {LETTER_SIGNS} from "../../lexicon/currencies.ts";
import {DOZENS, LETTER_SCALES, SCALES, SMALL, TENS} from "../../lexicon/numbers.ts";
import type {Lexeme} from "./lex.ts";

/** A cardinal that the grammar read from `lexemes[from]` on; `next` is the first lexeme that is not part of it. */
export interface Cardinal {
  value: number;
  next: number;
  /** Begins with digits: "5 billion", "4 thousand 3 hundred". */
  digits: boolean;
  /** The last multiplier of a thousand or more, else 1. */
  scale: number;
  /** What the multiplier multiplies ("3" of "3 billion"), where the whole is one such product; else the value. */
  mantissa: number;
}

const smalls = new Map(Object.entries(SMALL));
const tensOf = new Map(Object.entries(TENS));
const scales = new Map(Object.entries(SCALES));
const letterScales = new Map(Object.entries(LETTER_SCALES));

/** More lexemes than any figure in prose has; keeps every attempt short on hostile text. */
const LONGEST = 24;

const HYPHENS = new Set(["-", "‐", "‑"]);

/** The lexeme that goes on with a written-out number, across one hyphen ("twenty-one", "fifty - two", "5-billion"). */
export function step(lexemes: readonly Lexeme[], at: number): number {
  const mark = lexemes[at];
  const next = lexemes[at + 1];
  const hyphen = mark?.kind === "mark" && HYPHENS.has(mark.text) && next?.kind === "word";
  return hyphen && mark.spaced === next.spaced ? at + 1 : at;
}

/** Reads "two hundred and fifty thousand", "4 thousand 3 hundred and 21", "a hundred", "three lakh crore", "two dozen". */
export function readCardinal(lexemes: readonly Lexeme[], from: number, mayJoin = true): Cardinal | null {
  const first = lexemes[from];
  if (!first) return null;
  let group = readGroup(lexemes, from, mayJoin);
  let at = group?.next ?? from;
  if (!group) {
    // "a million", "an hundred", or bare "hundred thousand"
    if (first.lower === "a" || first.lower === "an") at = from + 1;
    if (!isScale(lexemes[at]) && !isDozen(lexemes[at])) return null;
    group = {value: 1, next: at, digits: false, hundreds: 0};
  }
  const limit = Math.min(lexemes.length, from + LONGEST);
  const digits = group.digits;
  let total = 0;
  let lastScale = Infinity;
  let scale = 1;
  let mantissa = group.value;
  for (let parts = 1; ; parts++) {
    const multiplied = readScales(lexemes, at, group.digits);
    const value = group.value * multiplied.scale;
    if (multiplied.scale >= lastScale) break;
    total += value;
    at = multiplied.next;
    mantissa = parts === 1 ? group.value : total;
    scale = parts === 1 ? multiplied.scale : 1;
    lastScale = multiplied.first;
    if (multiplied.scale === 1 || at >= limit) break;
    const joined = readJoined(lexemes, at, {digits, below: lastScale, mayJoin});
    if (!joined) break;
    group = joined;
    at = joined.next;
  }
  const dozen = step(lexemes, at);
  if (isDozen(lexemes[dozen]) && scale === 1) {
    // "three hundred and two dozens" is 300 + 2 × 12
    total =
      group.hundreds && group.hundreds < total ? group.hundreds + (total - group.hundreds) * 12 : total * 12;
    at = dozen + 1;
    mantissa = total;
  }
  return {value: total, next: at, digits, scale, mantissa};
}

interface Group {
  value: number;
  next: number;
  digits: boolean;
  /** The part made of hundreds, in units. */
  hundreds: number;
}

/** The group after a scale: "two million [and] three hundred". Declines what is a second number. */
function readJoined(
  lexemes: readonly Lexeme[],
  at: number,
  whole: {digits: boolean; below: number; mayJoin: boolean}
): Group | null {
  const and = lexemes[at]?.lower === "and";
  if (and && !whole.mayJoin) return null;
  const group = readGroup(lexemes, and ? at + 1 : at, whole.mayJoin);
  if (!group || group.value <= 0 || !Number.isInteger(group.value)) return null;
  if (group.digits && !whole.digits) return null;
  const {scale} = readScales(lexemes, group.next, group.digits);
  if (group.value * scale >= whole.below) return null;
  // "$5 billion and 12 agreements", "5 billion and twelve" are two numbers; "5 million 200 thousand" is one
  if (whole.digits && whole.below > 1000 && (and || scale === 1)) return null;
  return group;
}

/** A number below a thousand, or one in digits, with what "hundred" and "point" make of it. */
function readGroup(lexemes: readonly Lexeme[], from: number, mayJoin: boolean): Group | null {
  let small = readSmall(lexemes, from);
  let at = small?.next ?? from;
  if (!small) {
    if (lexemes[from]?.lower === "a") at = from + 1;
    if (lexemes[at]?.lower !== "hundred") return null;
    small = {value: 1, next: at, digits: false};
  }
  const hundred = step(lexemes, at);
  const word = lexemes[hundred]?.lower;
  if (word !== "hundred" && !(word === "hundreds" && small.value > 1)) {
    return readPoint(lexemes, {...small, hundreds: 0});
  }
  const hundreds = small.value * 100;
  const base: Group = {value: hundreds, next: hundred + 1, digits: small.digits, hundreds};
  const and = lexemes[base.next]?.lower === "and";
  if (and && !mayJoin) return base;
  const rest = readSmall(lexemes, and ? base.next + 1 : base.next);
  const fits = rest && rest.value > 0 && rest.value < 100 && Number.isInteger(rest.value);
  if (!fits || (rest.digits && !small.digits)) return readPoint(lexemes, base);
  // "3 hundred and 2 hundred" are two
  if (lexemes[rest.next]?.lower === "hundred") return base;
  return readPoint(lexemes, {value: hundreds + rest.value, next: rest.next, digits: small.digits, hundreds});
}

/** "fifty-two", "seventeen", "12.5". */
function readSmall(
  lexemes: readonly Lexeme[],
  at: number
): {value: number; next: number; digits: boolean} | null {
  const lexeme = lexemes[at];
  if (!lexeme) return null;
  if (lexeme.kind === "digits") {
    return Number.isNaN(lexeme.value) ? null : {value: lexeme.value, next: at + 1, digits: true};
  }
  const small = smalls.get(lexeme.lower);
  if (small !== undefined) return {value: small, next: at + 1, digits: false};
  const tens = tensOf.get(lexeme.lower);
  if (tens === undefined) return null;
  const next = step(lexemes, at + 1);
  const unit = smalls.get(lexemes[next]?.lower ?? "");
  const joined = unit !== undefined && unit > 0 && unit < 10;
  return {value: joined ? tens + unit : tens, next: joined ? next + 1 : at + 1, digits: false};
}

/** "two hundred point zero three", "nought point eleven", "two point five million". */
function readPoint(lexemes: readonly Lexeme[], whole: Group): Group {
  if (lexemes[whole.next]?.lower !== "point" || whole.digits) return whole;
  let decimals = "";
  let at = whole.next + 1;
  for (let i = 0; i < 8; i++) {
    const small = readSmall(lexemes, at);
    if (!small || small.digits || (small.value > 9 && decimals)) break;
    decimals += String(small.value);
    at = small.next;
    if (small.value > 9) break;
  }
  return decimals ? {...whole, value: whole.value + Number(`0.${decimals}`), next: at} : whole;
}

/** All multipliers in a row, "lakh crore": their product, and the first. */
function readScales(
  lexemes: readonly Lexeme[],
  from: number,
  digits: boolean
): {scale: number; first: number; next: number} {
  let at = from;
  let scale = 1;
  let first = 1;
  for (let i = 0; i < 3; i++) {
    const next = step(lexemes, at);
    const value =
      (digits && i === 0 ? letterScale(lexemes, next) : undefined) ?? scales.get(lexemes[next]?.lower ?? "");
    if (value === undefined) break;
    scale *= value;
    if (i === 0) first = value;
    else first = Math.max(first, scale);
    at = next + 1;
  }
  return {scale, first, next: at};
}

/** "10k", "1.2b", "500m", "10M"; apart from the digits only capitals and k: "1,674.5 G", "2.33 k". */
function letterScale(lexemes: readonly Lexeme[], at: number): number | undefined {
  const letter = lexemes[at];
  if (!letter || letter.kind !== "word") return undefined;
  const value = letterScales.get(letter.text);
  // "450,000-b/d", "450,000b/d"
  if (value === undefined || lexemes[at - 1]?.kind !== "digits" || lexemes[at + 1]?.text === "/")
    return undefined;
  if (letter.text === "m" && letter.spaced) return countsApart(lexemes, at) ? value : undefined;
  if (letter.spaced && !/^(?:k|K|M|MM|G)$/.test(letter.text)) return undefined;
  return letter.text === "m" && !countsAfterLetter(lexemes, at + 1) ? undefined : value;
}

/** "$7 m", "7 m tonnes"; else a spaced m is metres. */
const countsApart = (lexemes: readonly Lexeme[], at: number): boolean =>
  /^\p{Sc}$/u.test(lexemes[at - 2]?.text ?? "") ||
  /^(?:tonnes?|tons?|barrels|people|dollars|euros|cubic|metric|bpd|bushels)$/.test(
    lexemes[at + 1]?.lower ?? ""
  );

/** "500m Iraqi dinars", "1.5m people", "$40m" are millions; "a 100m race", "1m deep" are metres. */
function countsAfterLetter(lexemes: readonly Lexeme[], at: number): boolean {
  const digits = lexemes[at - 2];
  const before = lexemes[at - 3];
  if (
    before &&
    digits &&
    (/^(?:\p{Sc}|R|[A-Z]{3})$/u.test(before.text) || Object.hasOwn(LETTER_SIGNS, before.text))
  )
    return true;
  // the high end of "$500m-700m"
  if (before && /^[-–—]$/.test(before.text) && /^(?:m|k)$/.test(lexemes[at - 4]?.text ?? "")) return true;
  const next = lexemes[at];
  if (!next) return false;
  if (next.kind === "mark") return /^[-–—]$/.test(next.text) && isMoneyRange(lexemes, at);
  if (next.kind !== "word" || /^(?:hurdles|finals|freestyle|butterfly)$/.test(next.lower)) return false;
  return [next, lexemes[at + 1]].some((word) => word?.kind === "word" && COUNTED.test(word.lower));
}

const COUNTED =
  /^(?:people|euro|usd|eur|gbp|yuan|yen|won|rand|baht|dong|naira|lira|ringgit|taka|rupiah|tce|bpd|cubic|metric|toe|boe|teu)$|^[^.]{2,}[^su.]s$/u;

/** "500m-700m barrels", "€500m–€700m" */
function isMoneyRange(lexemes: readonly Lexeme[], at: number): boolean {
  const high = lexemes[at + 1]?.kind === "digits" ? at + 1 : at + 2;
  return lexemes[high]?.kind === "digits" && /^(?:m|bn|mn)$/.test(lexemes[high + 1]?.text ?? "");
}

const isScale = (lexeme: Lexeme | undefined): boolean => lexeme !== undefined && scales.has(lexeme.lower);
const isDozen = (lexeme: Lexeme | undefined): boolean => lexeme !== undefined && DOZENS.has(lexeme.lower);
