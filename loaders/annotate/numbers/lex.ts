import type {Token} from "../../types.ts";
import {lowerOf} from "../word.ts";
import {DECIMAL_FORMS} from "./digits.ts";

/** A piece of a sentence that the grammar of numbers reads: a written-out word, a figure in digits, or one mark. */
export interface Lexeme {
  start: number;
  end: number;
  text: string;
  lower: string;
  kind: "word" | "digits" | "mark";
  /** True where white space stands before it. */
  spaced: boolean;
  /** Of digits. NaN where there are too many to be a number. */
  value: number;
  /** Of digits: how they are written. */
  form: string;
}

const WORD = /[\p{L}\p{M}]+/uy;
const SPACE = /\s+/y;

/**
 * Cuts a text into lexemes. Linear: each form of digits looks at a bounded number of characters.
 *
 * @param tokens those of the sentence at `offset`: most words are a token each, whose lower case is known
 */
export function lex(text: string, tokens: readonly Token[] = [], offset = 0): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = 0;
  let k = 0;
  let spaced = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const start = at;
    if ((code >= 48 && code <= 57) || code === 46) {
      const digits = readDigits(text, at);
      if (digits) {
        at += digits.length;
        const piece = text.slice(start, at);
        lexemes.push({start, end: at, text: piece, lower: piece, kind: "digits", spaced, value: digits.value, form: digits.form}); // prettier-ignore
        spaced = false;
        continue;
      }
    }
    if (code === 32 || ((code < 32 || code > 127) && (at = after(SPACE, text, start)) > start)) {
      at = Math.max(at, start + 1);
      spaced = true;
      continue;
    }
    const kind = (at = wordEnd(text, start)) > start ? "word" : "mark";
    if (kind === "mark") at = start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
    while (k < tokens.length && tokens[k]!.start < offset + start) k++;
    const token = tokens[k];
    const isToken = token !== undefined && token.start === offset + start && token.end === offset + at;
    const piece = isToken ? token.text : text.slice(start, at);
    lexemes.push({
      start,
      end: at,
      text: piece,
      lower: isToken ? token.lower : lowerOf(piece),
      kind,
      spaced,
      value: NaN,
      form: ""
    });
    spaced = false;
  }
  return lexemes;
}

/** Most words are of ASCII alone, which needs no pattern. */
function wordEnd(text: string, start: number): number {
  let at = start;
  while (isAsciiLetter(text.charCodeAt(at))) at++;
  return text.charCodeAt(at) > 127 ? after(WORD, text, start) : at;
}

const isAsciiLetter = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91);

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const isDigit = (c: string | undefined): boolean => c !== undefined && c >= "0" && c <= "9";

function readDigits(text: string, at: number): {length: number; value: number; form: string} | null {
  // "192.168.1.2", "22,24,26": behind a digit and its stop or comma nothing but a whole number begins.
  const inList = at > 1 && (text[at - 1] === "." || text[at - 1] === ",") && isDigit(text[at - 2]);
  for (const {name, pattern, value, alone} of DECIMAL_FORMS) {
    if (inList && !alone) continue;
    if (text[at] === "." && name !== "leading point") continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return {length: match[0].length, value: value(match[0]), form: name};
  }
  return null;
}
