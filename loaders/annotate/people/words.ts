import {honorifics, rankAbbreviations} from "../../lexicon/offices.ts";
import type {PlaceMention, Pos, Sentence, Span, VerbGroup} from "../../types.ts";
import {lowerOf} from "../word.ts";

/** What the resolver of people reads of a sentence. */
export type ReadSentence = Sentence & {places: PlaceMention[]; verbs: VerbGroup[]};

/** How a word is tied to the one before it. `soft`: white space, or the stop of an abbreviation. */
export type Gap = "first" | "soft" | "hyphen" | "comma" | "open" | "close" | "dash" | "quote" | "hard";

/**
 * A word as names and titles need it: hyphens, apostrophes and initials inside ("al-Sudani", "O'Brien", "J.D."), the
 * possessive ending outside. `end` is before that ending, `tail` after it.
 */
export interface Word extends Span {
  i: number;
  text: string;
  /** Lower case, apostrophes straight, stops of abbreviations left out. */
  lower: string;
  tail: number;
  possessive: boolean;
  gap: Gap;
  /** Begins with a capital, or holds one after a particle: "Rouhani", "al-Kadhimi". */
  cap: boolean;
  /** Two letters or more, all capitals. */
  caps: boolean;
  pos: Pos;
  token: number;
  place: PlaceMention | null;
  quoted: boolean;
  /** A word of the language that the article gives to a person as surname: see `ownNames.ts`. */
  own?: true;
}

const WORD =
  /(?:\p{Lu}\.){1,4}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼʻ‘`‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const SPLITS = new Set(["then", "ex", "now", "vice", "secretary", "director", "major", "lieutenant", "brigadier", "governor", "attorney", "under", "president", "commander", "co", "deputy", "minister", "consul", "chargé", "foreign", "chancellor", "managing"]); // prettier-ignore

/** Cuts a sentence into words. Linear in its length. */
export function wordsOf(sentence: ReadSentence): Word[] {
  const words: Word[] = [];
  let from = 0;
  let t = 0;
  const {text, start, tokens} = sentence;
  for (let next = 0; next < text.length;) {
    const plainTo = plainEnd(text, next);
    if (plainTo > next) {
      const isSpace = next - from === 1 && from > 0 && text.charCodeAt(from) === 32;
      // "in ’t Veld": the Dutch article, clipped, is a word of the name
      if (plainTo - next === 1 && isClippedArticle(text, next, from)) {
        words.push({...plainWord("'t", "'t", start + next - 1, words.length, "soft", NONE, "X"), cap: false});
        from = next = plainTo;
        continue;
      }
      const gap = isSpace ? "soft" : gapOf(text.slice(from, next), words[words.length - 1]);
      while (t < tokens.length && tokens[t]!.start < start + next) t++;
      const token = tokens[t];
      const same = token?.start === start + next && token.end === start + plainTo;
      // a token of the same letters spares the cutting out and the lower case
      if (same) words.push(plainWord(token.text, token.lower, start + next, words.length, gap, t, token.pos));
      else {
        const found = text.slice(next, plainTo);
        words.push(plainWord(found, lowerOf(found), start + next, words.length, gap, NONE, "X"));
      }
      from = next = plainTo;
      continue;
    }
    if (text.charCodeAt(next) === 32) {
      next++;
      continue;
    }
    WORD.lastIndex = next;
    const match = WORD.exec(text);
    if (!match) break;
    const {0: found, index} = match;
    if (index > next) {
      next = index;
      continue;
    }
    next = index + found.length;
    if (text[index - 1] === "(" && text[next] === ")" && areInitials(found, words)) {
      from = ++next;
      continue;
    }
    const gap = gapOf(text.slice(from, index), words[words.length - 1]);
    const parts = partsOf(found, index);
    for (const part of parts)
      words.push(makeWord(part.text, start + part.start, words.length, part.start > index ? "hyphen" : gap));
    for (let k = words.length - parts.length; k < words.length; k++) takeEnding(words[k] as Word, sentence);
    from = Math.max(index + found.length, (words[words.length - 1]?.tail ?? 0) - start);
  }
  addTags(words, sentence);
  addPlaces(words, sentence.places);
  addQuotes(words, sentence.quotes);
  return words;
}

/** "Prime Minister (PM) X": the initials of the words before them, in brackets, part nothing. */
const areInitials = (text: string, words: readonly Word[]): boolean =>
  /^\p{Lu}{2,5}$/u.test(text) &&
  words
    .slice(-text.length)
    .map((w) => w.text[0])
    .join("") === text;

/** "Secretary-General", "then-President", "ex-minister", "president-elect": each part is a word. */
function partsOf(text: string, start: number): {text: string; start: number}[] {
  const cut = text.length < 5 ? -1 : text.search(/[‐‑-]/u);
  if (cut < 0 || !SPLITS.has(text.slice(0, cut).toLowerCase())) return [{text, start}];
  const parts: {text: string; start: number}[] = [];
  let from = 0;
  for (const piece of text.split(/[‐‑-]/u)) {
    parts.push({text: piece, start: start + from});
    from += piece.length + 1;
  }
  return parts;
}

const isClippedArticle = (text: string, at: number, from: number): boolean =>
  text[at] === "t" && at - from === 2 && /^ ['’‘ʼ]$/.test(text.slice(from, at)) && text[at + 1] === " ";

const isLetter = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91);

const isDigit = (code: number): boolean => code > 47 && code < 58;

/**
 * End of a word of ASCII letters alone that white space or the usual marks follow, or `start`. Most words are such; the rest
 * is looked at more closely.
 */
function plainEnd(text: string, start: number): number {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  if (end === start) return start;
  const next = end < text.length ? text.charCodeAt(end) : 32;
  const isClosed = next === 32 || next === 44 || (next === 46 && end - start > 1);
  return isClosed ? end : start;
}

const APOSTROPHES = "'’ʼ";

/** No token yet: `addTags` looks for it. */
const NONE = -1;

function plainWord(
  text: string,
  lower: string,
  start: number,
  i: number,
  gap: Gap,
  token: number,
  pos: Pos
): Word {
  const cap = text.charCodeAt(0) < 91;
  const end = start + text.length;
  return {
    i,
    text,
    lower,
    start,
    end,
    tail: end,
    possessive: false,
    gap,
    cap,
    caps: cap && text.charCodeAt(1) < 91 && text === text.toUpperCase(),
    pos,
    token,
    place: null,
    quoted: false
  };
}

function makeWord(text: string, start: number, i: number, gap: Gap): Word {
  const possessive = text.length > 2 && APOSTROPHES.includes(text.charAt(text.length - 2)) && /s/i.test(text.charAt(text.length - 1)); // prettier-ignore
  const core = possessive ? text.slice(0, -2) : text;
  const plain = /^[A-Za-z]+$/.test(core);
  const lower = lowerOf(core);
  return {
    i,
    text: core,
    lower: plain ? lower : lower.replace(/[’ʼʻ‘`]/gu, "'").replace(/\./gu, ""),
    start,
    end: start + core.length,
    tail: start + text.length,
    possessive,
    gap,
    cap:
      plain || isDigit(core.charCodeAt(0))
        ? core.charCodeAt(0) > 64 && core.charCodeAt(0) < 91
        : /^(?:(?!mid\b)\p{Ll}{1,3}['’ʼʻ‘`‐‑-])?\p{Lu}/u.test(core),
    caps:
      core.length > 1 &&
      core !== lower &&
      /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(core) &&
      !/^\p{Lu}\.$/u.test(core),
    pos: "X",
    token: NONE,
    place: null,
    quoted: false
  };
}

/** "the ministers' talks": a possessive without its s. A closing quotation mark looks the same, but has no noun after it. */
function takeEnding(word: Word, {text, start}: Sentence): void {
  const at = word.end - start;
  if (word.possessive || !APOSTROPHES.includes(text.charAt(at) || " ") || !/s$/iu.test(word.text)) return;
  const next = text.slice(at, at + 3);
  // "the Philippines' President", and not "the ‘Three Kings’ Palace"
  const opened =
    /^['’ʼ] \p{Lu}/u.test(next) && !/(?:^|[\s(])['‘]/u.test(text.slice(Math.max(0, at - 200), at));
  if (!opened && !/^['’ʼ] \p{Ll}/u.test(next)) return;
  word.possessive = true;
  word.tail = word.end + 1;
}

function gapOf(text: string, before: Word | undefined): Gap {
  if (!before) return "first";
  if (text === " " || text === "") return "soft";
  if (text === ", ") return "comma";
  if (/[([]/.test(text)) return "open";
  if (/[)\]]/.test(text)) return "close";
  if (/[,،]/.test(text)) return /["“”«»;:.]/.test(text) ? "hard" : "comma";
  if (/[—–]|-/.test(text)) return "dash";
  const bare = text.trim();
  if (bare === "") return "soft";
  if (/^["“”‘’'«»„]$/u.test(bare) && bare !== text) return "quote";
  if (bare === "." && isAbbreviation(before)) return "soft";
  return "hard";
}

/** "Lt.", "Dr.", "H.E.": the stop after it ends nothing. */
function isAbbreviation(word: Word): boolean {
  return (
    word.cap &&
    (word.text.length <= 2 ||
      word.text.endsWith(".") ||
      word.lower in honorifics ||
      word.lower in rankAbbreviations ||
      ABBREVIATED.has(word.lower))
  );
}
const ABBREVIATED = new Set([
  "maj",
  "vice",
  "rear",
  "brig",
  "hon",
  "prof",
  "cmdr",
  "pres",
  "st",
  "sec",
  "rt"
]);

function addTags(words: Word[], {tokens}: Sentence): void {
  let t = 0;
  for (const word of words) {
    if (word.token !== NONE) continue;
    while (t < tokens.length && (tokens[t]?.end ?? 0) <= word.start) t++;
    word.token = Math.min(t, Math.max(0, tokens.length - 1));
    word.pos = tokens[t]?.pos ?? "X";
    for (let k = t; k < tokens.length && (tokens[k]?.start ?? 0) < word.end; k++)
      if (tokens[k]?.pos === "PROPN") word.pos = "PROPN";
  }
}

/** "Iran-backed" names no place by itself; "Baghdad airport" does. */
function addPlaces(words: Word[], places: PlaceMention[]): void {
  if (places.length === 0) return;
  let p = 0;
  for (const word of words) {
    while (p < places.length && (places[p]?.end ?? 0) <= word.start) p++;
    const place = places[p];
    if (!place || place.start >= word.end) continue;
    const compound = place.end < word.end || place.start > word.start;
    if (!compound) word.place = place;
  }
}

function addQuotes(words: Word[], quotes: Span[]): void {
  if (quotes.length === 0) return;
  let q = 0;
  for (const word of words) {
    while (q < quotes.length && (quotes[q]?.end ?? 0) <= word.start) q++;
    const quote = quotes[q];
    word.quoted = quote !== undefined && quote.start <= word.start;
  }
}

/** Whether `b` follows `a` in one phrase, nothing but white space between. */
export const joined = (word: Word | undefined): boolean =>
  word !== undefined && (word.gap === "soft" || word.gap === "hyphen");

/** A line in which nearly every longer word is capitalised, and that no full stop ends: a headline. */
export function isHeadline(words: Word[], sentence: Sentence): boolean {
  if (words.length < 4 || sentence.text.endsWith(".") || /[.!?…]["”’)]*$/u.test(sentence.text)) return false;
  // "- 13 November: Prime Minister X of Thailand (Lima)", "| 3 May | President Y | Lima |": items of lists
  if (/^[-–—•*▪◦·|\d(]/u.test(sentence.text) || sentence.text.includes("|")) return false;
  const long = words.filter((w) => w.text.length > 3);
  return long.length > 2 && long.filter((w) => w.cap).length / long.length > 0.85;
}

/** First word of the place that word `k` belongs to. */
export function firstOf(words: Word[], k: number): number {
  let at = k;
  while (at > 0 && words[at - 1]?.place === words[k]?.place && words[k]?.place) at--;
  return at;
}
