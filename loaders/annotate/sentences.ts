import {ABBREVIATIONS, MAY_CLOSE, STARTERS, WITH_FIGURES} from "../lexicon/abbreviations.ts";
import type {Sentence, Span} from "../types.ts";
import {compact} from "./compact.ts";
import {findQuotes} from "./quotes.ts";
import {tokenize} from "./tokens.ts";
import {ANY_CLASS} from "./word.ts";

/** Longest stretch taken as one sentence, so that no endless line can make a later step slow. */
const LONGEST = 4000;

/** A stop with the closing marks behind it, and those of footnotes: "in Cancun.[2] In 2013". */
const TERMINATOR = /[.!?…。！？]+[”"’'»)\]]*(?:\*\*)?(?:\[\d{1,3}\])*(?=\s|$|[“"])|[。！？]/gu;

/**
 * Splits a body into sentences. A line end always ends one (headlines and captions carry no full stop).
 *
 * @returns sentences in order, trimmed of white space, with tokens and the passages in quotation marks.
 */
export function splitSentences(body: string): Sentence[] {
  const sentences = splitUntagged(body);
  tokenize(sentences).forEach((read, i) => Object.assign(sentences[i]!, read));
  return sentences;
}

/** As `splitSentences`, without tokens: for what is asked for its places alone, such as a publisher's name. */
export function splitUntagged(body: string): Sentence[] {
  const quotes = findQuotes(body);
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const line of linesOf(body)) {
    for (const span of sentencesOf(body, line)) {
      const text = compact(body.slice(span.start, span.end));
      // "* * *": rules of ornament tell nothing, and would part the sentences around them
      if (!/[\p{L}\p{N}]/u.test(text)) continue;
      const inside = quotesWithin(quotes, span);
      const {start, end} = span;
      const index = sentences.length;
      sentences.push({start, end, index, paragraph, text, tokens: [], classes: ANY_CLASS, quotes: inside});
    }
    paragraph++;
  }
  return sentences;
}

function linesOf(body: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start <= body.length) {
    const next = body.indexOf("\n", start);
    const end = next < 0 ? body.length : next;
    lines.push({start, end});
    start = end + 1;
  }
  return lines;
}

function sentencesOf(body: string, line: Span): Span[] {
  const found: Span[] = [];
  const text = body.slice(line.start, line.end);
  let start = 0;
  TERMINATOR.lastIndex = 0;
  for (let match = TERMINATOR.exec(text); match; match = TERMINATOR.exec(text)) {
    const end = match.index + match[0].length;
    if (end <= start || !endsSentence(text, match.index, end)) continue;
    addPieces(found, body, line.start + start, line.start + end);
    start = end;
  }
  addPieces(found, body, line.start + start, line.end);
  return found;
}

/** Whether the stop at `at` (its marks and closing quotes end at `end`) closes a sentence. */
function endsSentence(text: string, at: number, end: number): boolean {
  const next = nextWord(text, end);
  if (next === "") return true;
  // "Really?” he asked", "political, regional... and security"
  if (/^[\p{Ll},;:–—-]/u.test(next)) return false;
  const word = wordBefore(text, at);
  const lower = word.toLowerCase();
  // "Lt. Gen. (ret.) Prabowo"
  if (text.slice(at, end) === ".)" && ABBREVIATIONS.has(lower))
    return STARTERS.has(next.replace(/[^\p{L}].*$/u, ""));
  if (text[at] !== "." || end - at > 1) return true;
  if (WITH_FIGURES.has(lower) && /^\p{Lu}/u.test(next)) return true;
  if (MAY_CLOSE.has(lower)) return STARTERS.has(next.replace(/[^\p{L}].*$/u, ""));
  // "J. Smith", "A.K. Abdul Momen", but "vitamin C." is rare enough
  if (/^(?:\p{Lu}\.){0,3}\p{Lu}$/u.test(word)) return false;
  if (!ABBREVIATIONS.has(lower)) return true;
  // "No. 5" against "the answer was no. Five …"; "Mar. 5" against "in mar."
  return word === lower && !/^\d/.test(next) && !["e.g", "i.e", "cf", "vs", "approx", "viz"].includes(lower);
}

function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 20 && isOfWord(text, start - 1)) start--;
  return text.slice(start, at);
}

/** A letter or a stop. */
function isOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code > 96 && code < 123) || (code !== 32 && /[\p{L}.]/u.test(text[at] ?? ""));
}

/** The word after `end`, opening quotes and brackets left out; empty at the end of the line. */
function nextWord(text: string, end: number): string {
  NEXT_WORD.lastIndex = end;
  return NEXT_WORD.exec(text)?.[1] ?? "";
}

const NEXT_WORD = /[\s“"‘'«([]*(\S{0,30})/y;

/** Adds the trimmed span, cut at white space where it is longer than `LONGEST`. */
function addPieces(found: Span[], body: string, from: number, to: number): void {
  let start = from;
  while (start < to) {
    let end = Math.min(to, start + LONGEST);
    if (end < to) {
      const space = body.lastIndexOf(" ", end);
      if (space > start + LONGEST / 2) end = space;
      else if (isLowSurrogate(body, end)) end++;
    }
    const span = trimmed(body, start, end);
    if (span) found.push(span);
    start = end;
  }
}

const isLowSurrogate = (body: string, at: number): boolean => (body.charCodeAt(at) & 0xfc00) === 0xdc00;

/** Letters and digits of ASCII, the most frequent by far, are told apart at once. */
function isSpace(body: string, at: number): boolean {
  const code = body.charCodeAt(at);
  return code === 32 || code < 33 || code > 126 ? /\s/u.test(body[at] ?? "") : false;
}

function trimmed(body: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(body, start)) start++;
  while (end > start && isSpace(body, end - 1)) end--;
  return start < end ? {start, end} : null;
}

function quotesWithin(quotes: Span[], span: Span): Span[] {
  const found: Span[] = [];
  for (let i = firstEndingAfter(quotes, span.start); i < quotes.length; i++) {
    const quote = quotes[i];
    if (!quote || quote.start >= span.end) break;
    found.push({start: Math.max(quote.start, span.start), end: Math.min(quote.end, span.end)});
  }
  return found;
}

function firstEndingAfter(spans: Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
