import {
  femaleNames,
  keptParticles,
  maleNames,
  nameParticles,
  nameSuffixes,
  neverNames
} from "../../lexicon/names.ts";
import {organizationNames, thingTails, thingWords} from "../../lexicon/organizations.ts";
import {honorificNames, honorifics, rankAbbreviations} from "../../lexicon/offices.ts";
import {FAMILY_NAME_FIRST} from "../../lexicon/roleWords.ts";
import {joined} from "./words.ts";
import type {Word} from "./words.ts";

/** A run of words read as one name; word indexes, `to` exclusive. */
export interface NameRun {
  from: number;
  to: number;
}

/**
 * Reads a name that starts at `i`. After a title even words that are no names elsewhere count ("Foreign Minister He Zhiyuan",
 * "Prime Minister Georgia Meyers"); `taken` tells which words a title has.
 */
export function nameAt(
  words: Word[],
  i: number,
  after: "title" | "nothing",
  taken: readonly boolean[]
): NameRun | null {
  let to = i;
  let last = i;
  for (let k = i; k < words.length && k - i < 9; k++) {
    const word = words[k] as Word;
    if (k > i && !joined(word) && !isNickname(words, k)) break;
    if (k > i && words[k - 1]?.possessive) break;
    if (taken[k]) break;
    if (isNameWord(words, k, after, i)) last = to = k + 1;
    else if (nameParticles.has(word.lower) && !word.cap && leadsOn(words, k, taken)) continue;
    else if (k > i && (isSuffix(word) || DESCENT.has(word.lower))) last = to = k + 1;
    else break;
  }
  return last > i && words.slice(i, to).some((w) => w.cap && w.lower.length > 1) ? {from: i, to} : null;
}

/** 'Michael "Erik" Kurilla': one word in quotation marks inside a name. */
const isNickname = (words: Word[], k: number): boolean =>
  words[k]?.gap === "quote" &&
  ((words[k + 1]?.gap === "quote" && words[k + 1]?.cap === true) || words[k - 1]?.gap === "quote");

/** "von der Leyen": particles up to a capitalised word. */
function leadsOn(words: Word[], k: number, taken: readonly boolean[]): boolean {
  for (let n = k + 1; n <= k + 2; n++) {
    const word = words[n];
    if (!word || !joined(word) || taken[n]) return false;
    if (word.cap) return !word.place || word.place.kind === "city";
    if (!nameParticles.has(word.lower)) return false;
  }
  return false;
}

/** "Nurlanbek Turgunbek uulu": son and daughter of, after the father's name. */
const DESCENT = new Set(["uulu", "kyzy", "ogly", "oghlu", "qizi", "kizi", "uly"]);

const isSuffix = (word: Word): boolean =>
  nameSuffixes.has(word.lower) && (word.caps || /^[IVX]+$|^[JS]r$/.test(word.text));

function isNameWord(words: Word[], k: number, after: "title" | "nothing", start: number): boolean {
  const word = words[k] as Word;
  if (!word.cap) return false;
  // "Michael McCaul, R-Texas"
  if (/\d/.test(word.text) || /^\p{Lu}-\p{Lu}/u.test(word.text)) return false;
  if (/^(?:\p{Lu}\.)+$/u.test(word.text)) return word.place === null;
  const next = words[k + 1];
  const particle =
    joined(next) && next !== undefined && nameParticles.has(next.lower) && (words[k + 2]?.cap ?? false);
  const goesOn =
    (joined(next) && next !== undefined && next.cap && !word.possessive && !next.place) ||
    (particle && !word.possessive);
  if (word.place) {
    // "Jordan Bennett", "Georgia Meyers": a country's name as a given name; "Ali Baghdad" is no such thing
    if (word.place.kind === "demonym" || word.caps || honorificsAt(words, k + 1).to > k + 1) return false;
    return k === start
      ? goesOn && !wordIsOrg(next) && !neverNames.has(next?.lower ?? "")
      : after === "title" && k === start + 1 && !joined(words[k + 1]);
  }
  if (word.caps && !isSuffix(word)) return isCapsName(words, k, after, start);
  if (neverNames.has(word.lower)) {
    // "Foreign Minister He Zhiyuan", "President May": only right after a title, or inside a name
    if (k === start) return after === "title" && (goesOn || !FUNCTION.has(word.lower)) && !wordIsOrg(next);
    return false;
  }
  return true;
}

const wordIsOrg = (word: Word | undefined): boolean => word !== undefined && thingWords.has(word.lower);
const FUNCTION = new Set(["the", "a", "an", "in", "on", "at", "of", "and", "or", "but", "he", "she", "it", "they", "we", "i", "to", "for", "from", "is", "was", "has", "had", "will", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "met", "meets", "visits", "said", "says", "told", "signs", "urges", "vows", "calls", "arrives", "hails", "holds", "backs", "warns", "seeks", "also", "his", "her", "after", "during", "with", "as", "who", "this", "that", "when", "while", "january", "february", "october", "november", "december", "september", "august"]); // prettier-ignore

/** "JD Vance", "VK Singh", "XI Jinping", "Emmanuel MACRON" — and not "NATO", "IRNA". */
function isCapsName(words: Word[], k: number, after: "title" | "nothing", start: number): boolean {
  const word = words[k] as Word;
  const next = words[k + 1];
  const prior = words[k - 1];
  if (thingWords.has(word.lower) || organizationNames.has(word.lower)) return false;
  const goesOn =
    joined(next) &&
    next !== undefined &&
    next.cap &&
    !next.caps &&
    !next.place &&
    !thingWords.has(next.lower);
  if (k === start) return goesOn && (after === "title" || isGivenName(next?.lower ?? ""));
  return (
    prior !== undefined &&
    !prior.caps &&
    word.text.length > 2 &&
    (after === "title" || isGivenName(words[start]?.lower ?? ""))
  );
}

export const isGivenName = (lower: string): boolean =>
  maleNames.has(lower) ||
  femaleNames.has(lower) ||
  (lower.includes("-") && /^\p{L}+-\p{L}+$/u.test(lower) && isGivenName(lower.slice(0, lower.indexOf("-"))));

export function givenGender(words: readonly string[]): "male" | "female" | "" {
  for (const word of words.slice(0, 1)) {
    const lower = word.toLowerCase();
    if (maleNames.has(lower)) return "male";
    if (femaleNames.has(lower)) return "female";
  }
  return "";
}

/** Honorifics and ranks from `i` on: "His Excellency Dr.", "Sheikh", "Lt. Gen.". */
export function honorificsAt(
  words: Word[],
  i: number
): {to: number; gender: "male" | "female" | ""; rank: string} {
  let to = i;
  let gender: "male" | "female" | "" = "";
  let rank = "";
  for (let turn = 0; turn < 4; turn++) {
    const found = honorificAt(words, to);
    if (!found || (to > i && !joined(words[to]))) break;
    gender ||= found.gender;
    rank ||= found.rank;
    to = found.to;
  }
  return {to, gender, rank};
}

/** First words of honorifics and ranks: most words are none, and are told apart at once. */
const FIRST_WORDS = new Set(
  [...Object.keys(honorifics), ...Object.keys(rankAbbreviations)].map((h) => h.split(" ")[0])
);

/** Whether a name without a title, or an honorific, can begin at a word: a quick look that refuses most. */
export const mayOpenName = (word: Word): boolean =>
  word.cap || nameParticles.has(word.lower) || FIRST_WORDS.has(word.lower);

function honorificAt(
  words: Word[],
  i: number
): {to: number; gender: "male" | "female" | ""; rank: string} | null {
  if (!FIRST_WORDS.has(words[i]?.lower ?? "")) return null;
  for (let length = 4; length > 0; length--) {
    const slice = words.slice(i, i + length);
    if (slice.length < length || slice.some((w, n) => (n > 0 && !joined(w)) || w.possessive)) continue;
    const text = slice.map((w) => w.lower).join(" ");
    const to = i + length + (isRetired(words, i + length) ? 1 : 0);
    const next = words[to];
    const last = slice[length - 1] as Word;
    if (!last.cap || !(to > i + length ? next?.cap : joined(next))) continue;
    if (text in rankAbbreviations) return {to, gender: "", rank: rankAbbreviations[text] ?? ""};
    if (!(text in honorifics)) continue;
    if (text === "he" && last.text !== "H.E." && last.text !== "HE") continue;
    // "Sheikh Hasina", "Seyed Ali Khamenei": the honorific is read as such only where a name goes on after it
    if (
      honorificNames.has(text) &&
      text !== "he" &&
      !((words[i + 2]?.cap || nameParticles.has(words[i + 2]?.lower ?? "")) && joined(words[i + 2]))
    )
      continue;
    return {to: i + length, gender: honorifics[text] ?? "", rank: ""};
  }
  return null;
}

/** "Lt. Gen. (ret.) X", "Brig Gen (Dr) Y". */
const isRetired = (words: Word[], k: number): boolean =>
  words[k]?.gap === "open" &&
  words[k + 1]?.gap === "close" &&
  ["ret", "retd", "rtd", "res", "retired", "dr"].includes(words[k]?.lower ?? "");

/**
 * Whether a run of capitalised words names a body, a place or a thing. After a title ("Prime Minister Mohammed Shia …", "General Joe
 * White") only its last words can tell so: "Prince Sultan Air Base".
 */
export function isThing(words: Word[], {from, to}: NameRun, after: "title" | "nothing" = "nothing"): boolean {
  const run = words.slice(from, to);
  const given = isGivenName(run[0]?.lower ?? "");
  const telling = run.filter(
    (w, n) =>
      thingWords.has(w.lower) && !(n > 0 && (given || after === "title") && ALSO_SURNAMES.has(w.lower))
  );
  if (after === "title" ? telling.includes(run[run.length - 1] as Word) : telling.length > 0) return true;
  const text = run.map((w) => w.lower.replace(/-/gu, " ")).join(" ");
  if (organizationNames.has(text)) return true;
  const next = words[to];
  if (!joined(next) || !next || run[run.length - 1]?.possessive) return false;
  return thingTails.has(next.lower) && (next.cap || PLACE_TAILS.has(next.lower));
}
const ALSO_SURNAMES = new Set(["green", "white", "black", "brown", "gold", "silver", "west", "east", "north", "south", "power", "church", "marshall", "state", "house", "bank", "post", "street", "day", "war", "port", "road", "shia", "arab", "lane", "king's", "total", "camp", "hall", "city", "prime", "blue", "english", "french", "jihad", "resistance", "islamic", "central", "sea", "bay", "line", "bridge", "lake", "rights", "high", "live", "read", "cross", "club", "shell", "badr", "hamas", "news", "general", "watch"]); // prettier-ignore
const PLACE_TAILS = new Set(["airport", "base", "airbase", "mosque", "hospital", "bridge", "square", "street", "shrine", "mausoleum", "palace", "refinery", "field", "province", "line", "class", "carrier", "port", "hotel"]); // prettier-ignore

const LETTERS: Readonly<Record<string, string>> = {ł: "l", ø: "o", đ: "d", ı: "i", ß: "ss", æ: "ae"};

/** A word of a name without case, diacritics, apostrophes and the article al-. */
export function foldName(text: string): string {
  let folded = foldedNames.get(text);
  if (folded === undefined) {
    if (foldedNames.size >= MOST_FOLDED) foldedNames.clear();
    foldedNames.set(text, (folded = fold(text)));
  }
  return folded;
}

/** Names folded lately: each is compared with many. */
const foldedNames = new Map<string, string>();
const MOST_FOLDED = 5000;

function fold(text: string): string {
  if (/^[A-Za-z]+$/.test(text)) return text.toLowerCase();
  let folded = text.toLowerCase();
  if (/[^a-z-]/.test(folded))
    folded = folded.normalize("NFD").replace(/[\p{M}'’ʼʻ‘`.łøđıßæ]/gu, (c) => LETTERS[c] ?? "");
  return folded.replace(/^(?:al|el|as|ad|ar|an|ash|at|az|ul|ur)[‐‑-](?=\p{L})/u, "").replace(/[‐‑]/gu, "-");
}

const PARTICLES = new Set(["al", "el", "bin", "ibn", "ben", "bint", "von", "van", "der", "den", "de", "da", "do", "dos", "das", "del", "di", "du", "la", "le", "y", "e", "ter", "ten", "the"]); // prettier-ignore

/** The folded words of a name that tell people apart: particles and "Jr" left out. */
export function nameKeys(words: readonly string[]): string[] {
  const folded = words.map(foldName);
  const keys = folded.filter(
    (w, n) => !PARTICLES.has(w) && !(n > 0 && nameSuffixes.has(w) && n === folded.length - 1)
  );
  return keys.length > 0 ? keys : folded;
}

/** "Mohammed", "Muhammad"; "Araqchi", "Araghchi"; "Zelensky", "Zelenskyy". */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0] || Math.min(a.length, b.length) < 4) return false;
  if (a.replace(/-/g, "") === b.replace(/-/g, "")) return true;
  const [x, y] = [romanized(a), romanized(b)];
  if (x === y) return true;
  const distance = edits(x, y, 2);
  return (
    (distance <= 1 && Math.min(x.length, y.length) >= 6) || (distance <= 2 && consonants(x) === consonants(y))
  );
}

const romanized = (w: string): string =>
  w.replace(/gh|kh|q|ck/g, "k").replace(/ou|oo/g, "u").replace(/ee|iy|yi|y|ie/g, "i").replace(/ph/g, "f").replace(/(.)\1+/g, "$1"); // prettier-ignore
const consonants = (w: string): string => w.replace(/[aeiou]/g, "");

/** Edit distance, given up beyond `limit`. */
function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * How well a shorter name fits a longer one: 0 not at all, else the higher the better. A single word fits best as last, then as
 * first, then as any other word: "Sudani", "Xi", "Lula".
 */
export function fitOf(short: readonly string[], long: readonly string[]): number {
  if (short.length > long.length) return fitOf(long, short);
  if (short.length === 0) return 0;
  if (short.length === 1) {
    const [word] = short as [string];
    if (word.length < 2) return 0;
    if (sameWord(word, long[long.length - 1] as string)) return 3;
    // other spellings are looked for in the last word alone: "Michael" is not Charles Michel's given name
    if (word === long[0]) return 2;
    return long.includes(word) ? 1 : 0;
  }
  let k = 0;
  for (const word of long) if (k < short.length && sameOrInitial(short[k] as string, word)) k++;
  if (k < short.length) return 0;
  // "J. Biden" and "Jill Biden" share the initial; the last word has to be the same
  return 4;
}

const sameOrInitial = (a: string, b: string): boolean =>
  sameWord(a, b) || ((a.length === 1 || b.length === 1) && a[0] === b[0]);

/** The part of a full name by which later mentions call its bearer, where the article shows none. */
export function defaultSurname(words: readonly string[], country: string, royal: boolean): string {
  const plain = words.filter(
    (w, n) => !(n > 0 && n === words.length - 1 && nameSuffixes.has(w.toLowerCase().replace(".", "")))
  );
  // "Oliver Hsia" of Taiwan
  const familyFirst =
    FAMILY_NAME_FIRST.includes(country) &&
    country !== "KHM" &&
    !(plain.length === 2 && isGivenName((plain[0] ?? "").toLowerCase()));
  if (royal || plain.length <= 1 || familyFirst) return plain[0] ?? "";
  // "Baek Su-jin": a name in two syllables after the family name
  if (plain.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(plain[1] as string)) return plain[0] ?? "";
  let start = plain.length - 1;
  while (start > 1 && keptParticles.has((plain[start - 1] as string).toLowerCase())) start--;
  return plain.slice(start).join(" ");
}
