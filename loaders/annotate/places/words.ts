import type {Token} from "../../types.ts";
import {lowerOf} from "../word.ts";

/** A word of a sentence, as the gazetteer compares it. Offsets are into the scanned text. */
export interface Word {
  /** Folded: lower case, no diacritics, no apostrophes, no dots, without a possessive 's. */
  key: string;
  start: number;
  /** End without a possessive 's. */
  end: number;
  /** First letter is upper case. */
  capital: boolean;
  /** All letters are upper case, two at least. */
  upper: boolean;
  /** Written with a stop after each letter: "U.S.". */
  dotted: boolean;
  /** Written with a diacritic or other letter beyond ASCII. */
  accented: boolean;
  /** Followed by 's or by an apostrophe after s. */
  possessive: boolean;
  /** What stands between this word and the one before: a space, a hyphen or dash, a comma, or anything else. */
  gap: "space" | "hyphen" | "comma" | "other" | "none";
}

const APOSTROPHE = "'’‘ʻʼʿʾ`´";
// dotted initials ("U.S.", "U.S"), or letters joined by apostrophes ("N'Djamena", "Iraq's"), or an ampersand
const WORD = new RegExp(
  `(?:\\p{Lu}\\.){1,6}\\p{Lu}?(?![\\p{L}\\p{M}])|[\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200D]+(?:[${APOSTROPHE}][\\p{L}\\p{M}]+)*\\+?|&`,
  "uy"
);
const POSSESSIVE = new RegExp(`[${APOSTROPHE}][sS]$`);
const LETTERS: Record<string, string> = {
  ı: "i", ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ə: "a", ħ: "h", ŧ: "t"
}; // prettier-ignore

/** Lower case without diacritics, apostrophes, dots and invisible marks: "São Tomé" → "sao tome", "N’Djamena" → "ndjamena". */
export function fold(text: string): string {
  if (/^[a-z]*$/.test(text)) return text;
  const plain = text.toLowerCase().normalize("NFD");
  return plain
    .replace(/[\p{M}'’‘ʻʼʿʾ`´.\u00AD\u200B-\u200D]/gu, "")
    .replace(/[ıłøđðþßæœəħŧ]/g, (c) => LETTERS[c] ?? c);
}

/** Shortened words whose stop does not end a name: "St. Lucia". */
const SHORTENED = /^(?:st|ste|mt|ft|pt)$/;

function gapOf(text: string, last: number, start: number, previous: Word | undefined): Word["gap"] {
  if (!previous) return "none";
  if (start - last === 1 && text.charCodeAt(last) === SPACE) return "space";
  if (start - last > 4) return "other";
  const between = text.slice(last, start);
  if (/^\s+$/.test(between)) return "space";
  if (/^[-\u2010-\u2013\u2212]$/.test(between)) return "hyphen";
  if (/^\.\s+$/.test(between) && SHORTENED.test(previous.key)) return "space";
  return /^,\s+$/.test(between) ? "comma" : "other";
}

const SPACE = 32;
const isAsciiWord = (c: number): boolean => (c > 96 && c < 123) || (c > 64 && c < 91) || (c > 47 && c < 58);
const isUpper = (c: number): boolean => c > 64 && c < 91;

/** End of a word of ASCII letters and digits alone that no apostrophe, stop of initials, plus or other letter follows, or -1. */
function plainEnd(text: string, start: number): number {
  let end = start;
  while (isAsciiWord(text.charCodeAt(end))) end++;
  const next = text[end] ?? " ";
  if (end === start || next > "\x7f" || next === "'" || next === "`" || next === "+") return -1;
  return next === "." && end === start + 1 ? -1 : end;
}

/**
 * Splits a text into words; linear in its length. A token of the same letters, where there are tokens, spares a word the cutting out
 * and the lower case.
 *
 * @param start where the text begins, in the offsets of the tokens
 */
export function wordsOf(text: string, tokens: readonly Token[] = [], start = 0): Word[] {
  const words: Word[] = [];
  let last = 0;
  let t = 0;
  for (let i = 0; i < text.length;) {
    const c = text.charCodeAt(i);
    if (c < 128 && !isAsciiWord(c) && c !== 38) {
      i++;
      continue;
    }
    const end = plainEnd(text, i);
    while (t < tokens.length && tokens[t]!.start < start + i) t++;
    const token = tokens[t];
    const same = token?.start === start + i && token.end === start + end ? token : undefined;
    const raw = same?.text ?? (end > 0 ? text.slice(i, end) : rawAt(text, i));
    if (raw) {
      const gap = gapOf(text, last, i, words[words.length - 1]);
      words.push(end > 0 ? plainWord(raw, same?.lower ?? lowerOf(raw), i, gap) : anyWord(text, raw, i, gap));
      last = i + raw.length;
    }
    i += raw.length || 1;
  }
  return words;
}

function rawAt(text: string, start: number): string {
  WORD.lastIndex = start;
  return WORD.exec(text)?.[0] ?? "";
}

function plainWord(raw: string, key: string, start: number, gap: Word["gap"]): Word {
  const capital = isUpper(raw.charCodeAt(0));
  // "the RoK"
  const letters = raw.length === 3 && capital && isUpper(raw.charCodeAt(2)) ? raw[0]! + raw[2]! : raw;
  const upper = capital && isUpper(letters.charCodeAt(1)) && letters === letters.toUpperCase();
  const end = start + raw.length;
  return {
    key,
    start,
    end,
    capital,
    upper,
    dotted: false,
    accented: false,
    possessive: false,
    gap
  };
}

const LETTERS_ALONE = /^[A-Za-z]+$/;

function anyWord(text: string, raw: string, start: number, gap: Word["gap"]): Word {
  const tail = POSSESSIVE.exec(raw);
  const body = tail ? raw.slice(0, tail.index) : raw;
  const after = text[start + raw.length] ?? "";
  const possessive = tail !== null || (/s$/i.test(body) && after !== "" && APOSTROPHE.includes(after));
  // "Iraq’s", or a word that only stands before a dash or a quotation mark
  if (LETTERS_ALONE.test(body)) {
    const upper = body.length > 1 && body === body.toUpperCase();
    return {...plainWord(body, lowerOf(body), start, gap), upper, possessive};
  }
  const letters = body.replace(/[^\p{L}]/gu, "");
  return {
    key: body === "&" ? "and" : fold(body),
    start,
    end: start + body.length,
    // "d'Ivoire", "L'Aquila"
    capital: /^(?:\p{Lu}|[dl]['’]\p{Lu})/u.test(body),
    upper: letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
    dotted: /^\p{Lu}\./u.test(body),
    accented: /[^\x00-\x7F’‘ʻʼʿʾ´]/.test(body), // eslint-disable-line no-control-regex
    possessive,
    gap
  };
}

/** The key of a name: its words' keys joined by spaces, an inner possessive kept as "'s" ("people's republic of china"). */
export function keyOf(words: readonly Word[], from: number, to: number): string {
  let key = "";
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    key += (i > from ? " " : "") + word.key + (word.possessive && i < to - 1 ? "'s" : "");
  }
  return key;
}

/** The key of a whole name as it stands in a lexicon. */
export function nameKey(name: string): string {
  if (/^[A-Za-z ]+$/.test(name)) return name.toLowerCase();
  const words = wordsOf(name);
  return keyOf(words, 0, words.length);
}

/** A comma-separated list of the lexicon, trimmed. */
export const listOf = (text: string): string[] =>
  text
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean);
