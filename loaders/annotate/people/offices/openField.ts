import {portfolioWords} from "../../../lexicon/offices.ts";
import {isGivenName} from "../names/givenNames.ts";
import {joined} from "../words.ts";
import type {Word} from "../words.ts";
import {HEADS} from "./heads.ts";

const LINKS = new Set(["and", "&"]);
/** Words that such a field has at most, "and" included. */
const LONGEST = 5;
const OF_FIELDS = new Set(["NOUN", "PROPN", "ADJ"]);

/**
 * "Minister of Plantation and Commodities of Malaysia", "minister for innovation and growth, X", "Minister of Plantation Industries":
 * a field of which no list knows every word, written like the office, with "and" or a known word in it. It ends where the country or,
 * after a comma, the name follows; with a known word, anywhere.
 *
 * @returns the word after the field, or 0
 */
export function openField(words: Word[], from: number, title: boolean): number {
  let links = 0;
  let known = 0;
  let to = from;
  for (; to < from + LONGEST; to++) {
    const word = words[to];
    if (!word || !(joined(word) || (word.gap === "hyphen" && to > from))) break;
    if (LINKS.has(word.lower)) {
      if (to === from) return 0;
      links++;
    } else if (!isOfField(word, title) || opensOffice(words, to)) break;
    if (portfolioWords.has(word.lower)) known = to + 1;
  }
  if (to === from || LINKS.has(words[to - 1]?.lower ?? "")) return 0;
  // "Minister of Rural Development X"
  if (known > from + 1 && !portfolioWords.has(words[from]?.lower ?? "")) return known;
  return links === 1 && endsThere(words, to) ? to : 0;
}

const isOfField = (word: Word, title: boolean): boolean =>
  OF_FIELDS.has(word.pos) &&
  word.cap === title &&
  !word.caps &&
  !word.place &&
  !word.possessive &&
  // "foreign" begins an office of its own, and a field as well
  (portfolioWords.has(word.lower) || !HEADS.has(word.lower)) &&
  !isGivenName(word.lower);

/** "Minister of Trade and Foreign Minister X": of the next office. */
export const opensOffice = (words: Word[], k: number): boolean =>
  HEADS.has(words[k]!.lower) && /^(?:minister|secretary|chief|adviser|advisor|envoy)$/.test(words[k + 1]?.lower ?? ""); // prettier-ignore

/** ", X" or "of Malaysia" */
function endsThere(words: Word[], to: number): boolean {
  const [next, second] = [words[to], words[to + 1]];
  if (next?.gap === "comma") return next.cap && !next.place && !HEADS.has(next.lower);
  return next?.lower === "of" && (second?.lower === "the" || second?.place?.kind === "country");
}
