import {calendarNames, nameParticles, nameSuffixes, neverNames} from "../../lexicon/names.ts";
import {organizationNames, thingWords} from "../../lexicon/organizations.ts";
import {isGivenName} from "./names/givenNames.ts";
import {honorificsAt} from "./names/honorifics.ts";
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
    // "boosted trade as Tokayev came": no "as-Sayed"
    if (k === i && word.text === "as" && words[k + 1]?.gap !== "hyphen") break;
    if (isNameWord(words, k, after, i)) last = to = k + 1;
    else if (isDutchIn(words, k, i)) continue;
    else if (nameParticles.has(word.lower) && !word.cap && leadsOn(words, k, taken)) continue;
    else if (k > i && (isSuffix(word) || DESCENT.has(word.lower))) last = to = k + 1;
    else break;
  }
  return last > i && words.slice(i, to).some((w) => w.cap && w.lower.length > 1) ? {from: i, to} : null;
}

/** "Sophie in 't Veld", "In 't Veld said". */
const isDutchIn = (words: Word[], k: number, start: number): boolean =>
  words[k + 1]?.lower === "'t" &&
  (!words[k]!.cap || k === start) &&
  /^(?:in|van|op|aan|uit)$/.test(words[k]!.lower);

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

const SON_OF = new Set(["bin", "ibn", "ben", "bint", "binti"]);

const isSuffix = (word: Word): boolean =>
  nameSuffixes.has(word.lower) && (word.caps || /^[IVX]+$|^[JS]r$/.test(word.text));

function isNameWord(words: Word[], k: number, after: "title" | "nothing", start: number): boolean {
  const word = words[k] as Word;
  if (!word.cap) return false;
  if (word.own) return true;
  if (!/^[A-Za-z]*$/.test(word.text)) {
    // "Michael McCaul, R-Texas"
    if (/\d/.test(word.text) || /^\p{Lu}-\p{Lu}/u.test(word.text)) return false;
    if (/^(?:\p{Lu}\.)+$/u.test(word.text)) return word.place === null;
  }
  const next = words[k + 1];
  const particle =
    joined(next) && next !== undefined && nameParticles.has(next.lower) && (words[k + 2]?.cap ?? false);
  const goesOn =
    (joined(next) && next !== undefined && next.cap && !word.possessive && !next.place) ||
    (particle && !word.possessive);
  if (word.place) {
    // "From Paris U Soe Naing flew on": the Burmese honorific opens the name
    if (goesOn && /^(?:u|daw)$/.test(next!.lower)) return false;
    // "Jordan Bennett", "Georgia Meyers": a country's name as a given name; "Ali Baghdad" is no such thing; "President Siosaia Tonga of Vanuatu"
    if (word.place.kind === "demonym" || word.caps || honorificsAt(words, k + 1).to > k + 1) return false;
    return k === start
      ? goesOn && !wordIsOrg(next) && !neverNames.has(next?.lower ?? "")
      : after === "title" &&
          k === start + 1 &&
          (!joined(next) || (next?.lower === "of" && !!words[k + 2]?.place));
  }
  if (word.caps && !isSuffix(word)) return isCapsName(words, k, after, start);
  // "Hoàng Thu Hà", "Mary May Otieno", "Amani Said Mkwawa": a day, a month or a verb between two names
  if (k > start && isAlsoName(word) && goesOn && !neverNames.has(next?.lower ?? "")) return true;
  // "Vice President Han Jun": the short month has a figure beside it
  if (k > start && word.text === "Jun" && !/^\d/.test(next?.text ?? "")) return true;
  // "Qais bin Said Al Busaidi": whose son he is
  if (k > start && SON_OF.has(words[k - 1]?.lower ?? "")) return true;
  if (neverNames.has(word.lower)) {
    // "Foreign Minister He Zhiyuan", "President May": only right after a title, or inside a name
    if (k === start) return after === "title" && (goesOn || !FUNCTION.has(word.lower)) && !wordIsOrg(next);
    return false;
  }
  return true;
}

const isAlsoName = ({text, lower}: Word): boolean => calendarNames.has(lower) || text === "Said";

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
