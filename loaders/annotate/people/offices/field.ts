/** The field of an office: "of Foreign Affairs and East African Cooperation", "for Trade, Industry and Energy". */
import {institutionWords, portfolioWords} from "../../../lexicon/offices.ts";
import type {OfficeKind} from "../../../lexicon/offices.ts";
import {isGivenName} from "../names/givenNames.ts";
import {joined} from "../words.ts";
import type {Word} from "../words.ts";
import {AND} from "./left.ts";
import {openField, opensOffice} from "./openField.ts";

/** A run of fields, institutions and what joins them. A demonym in it is the country and stays out of the role. */
export function fieldAfter(
  words: Word[],
  from: number,
  places: boolean,
  kind: OfficeKind
): {kept: number[]; to: number; country: string} | null {
  const kept: number[] = [];
  let last = -1;
  let country = "";
  for (let k = from; k < words.length && k - from < 14; k++) {
    const word = words[k] as Word;
    const list =
      word.gap === "comma" &&
      k > from &&
      (portfolioWords.has(word.lower) || AND.has(word.lower)) &&
      listGoesOn(words, k);
    if (!joined(word) && !list) break;
    // "Minister of National Defence General X": a rank
    if (word.lower === "general" && last >= 0 && isName(words[k + 1])) break;
    // "Ministers of defence X and Y" at a sentence's head
    const title = from > 2 && (words[from - 2]?.cap ?? false);
    // "the governor of Fiji's central bank": not of a province of that name
    const isState = kind === "local" && word.possessive && word.place?.kind === "country";
    if (word.place && places && !isState) {
      kept.push(k);
      last = k;
      continue;
    }
    if (
      word.place &&
      (word.place.kind === "demonym" || (word.possessive && word.place.kind !== "city")) &&
      last < 0
    ) {
      country = word.place.country;
      continue;
    }
    // "Minister of Fisheries of the Islamic Republic of Mauritania": no field, though "Islamic" may be one
    if (word.place?.kind === "country" && !word.possessive && last >= 0) break;
    const known =
      portfolioWords.has(word.lower) ||
      institutionWords.has(word.lower) ||
      (word.possessive && PEOPLES.has(word.lower));
    // not "iTaukei Affairs"
    if (known && title && !/\p{Lu}/u.test(word.text) && kind === "minister") break;
    if (known && last >= 0 && kind === "minister" && opensOffice(words, k)) break;
    kept.push(k);
    if (known) last = k;
    else if (kind === "minister" && isWithin(words, k)) continue;
    else if (kind === "body" && last === k - 1 && isOpenEnd(words, k)) return {kept, to: k + 1, country};
    else if (kind === "minister" && last >= from && closesField(words, k)) return {kept, to: k + 1, country};
    else if (!["the", "and", "&", "of", "for", "on"].includes(word.lower)) break;
    // "of the Lao People's Revolutionary Party"
    if (word.possessive && !(PEOPLES.has(word.lower) && words[k + 1]?.cap)) break;
  }
  const open = kind === "minister" ? openField(words, from, words[from - 2]?.cap === true) : 0;
  if (open > Math.max(last + 1, from)) return {kept: Array.from({length: open - from}, (_, n) => from + n), to: open, country}; // prettier-ignore
  if (last < from && kind === "minister" && isUnknownField(words, from)) return {kept: [from], to: from + 1, country}; // prettier-ignore
  return last < from ? null : {kept: kept.filter((k) => k <= last), to: last + 1, country};
}

/** "Minister for Foreign Affairs and East African Cooperation": words between "and" and a field that are none alone. */
function isWithin(words: Word[], k: number): boolean {
  let [first, next] = [k, k + 1];
  while (words[first]?.cap && joined(words[first]) && k - first < 2) first--;
  const known = (n: number) => portfolioWords.has(words[n]?.lower ?? "") && words[n]?.cap === true;
  while (words[next]?.cap && joined(words[next]) && !known(next) && next - k < 2) next++;
  const isOpen = AND.has(words[first]?.lower ?? "") && portfolioWords.has(words[first - 1]?.lower ?? "");
  return isOpen && words[k]?.cap === true && known(next) && joined(words[next]);
}

/** "Minister of Municipality X", "Minister of Beekeeping, X,": a field that no list knows, where a name follows. */
function isUnknownField(words: Word[], from: number): boolean {
  const [word, next] = [words[from], words[from + 1]];
  if (!word || !/^\p{Lu}?\p{Ll}{3,}$/u.test(word.text) || word.place || word.possessive || !joined(word))
    return false;
  if (!["NOUN", "PROPN", "ADJ", "VERB"].includes(word.pos) || isGivenName(word.lower)) return false;
  const isApart = next?.gap === "comma" && next.cap;
  const isRun =
    joined(next) &&
    next?.cap === true &&
    !next.place &&
    words[from + 2]?.cap === true &&
    joined(words[from + 2]);
  return isApart || isRun || words[from - 2]?.cap === word.cap;
}

/** "Under-Secretary-General for Peace Operations, X": a word that no list knows, before the mark that the name follows, or one that is no name. */
const isOpenEnd = (words: Word[], k: number): boolean =>
  words[k]?.cap === true &&
  words[k - 1]?.cap === true &&
  ((words[k + 1]?.gap === "comma" && words[k + 1]!.cap) ||
    /^(?:operations|support|response)$/.test(words[k]!.lower)) &&
  !words[k]!.place &&
  !isGivenName(words[k]!.lower);

/** "Minister of Trade and Beekeeping, X": the last field of a list, unknown, before the mark that the name follows. */
function closesField(words: Word[], k: number): boolean {
  const [before, word, next] = [words[k - 1], words[k], words[k + 1]];
  return (
    AND.has(before?.lower ?? "") &&
    word?.cap === true &&
    words[k - 2]?.cap === true &&
    next?.gap === "comma" &&
    next.cap &&
    !word.place &&
    !isGivenName(word.lower)
  );
}

const isName = (word: Word | undefined): boolean =>
  word !== undefined && joined(word) && word.cap && word.pos === "PROPN" && !portfolioWords.has(word.lower);

const PEOPLES = new Set(["people", "workers", "farmers", "women"]);

/** In "Trade, Industry and Energy" a comma goes on; in "minister of trade, industry sources said" it does not. */
function listGoesOn(words: Word[], k: number): boolean {
  for (let n = k; n < k + 6; n++) {
    const word = words[n];
    if (!word) return false;
    if (AND.has(word.lower)) return portfolioWords.has(words[n + 1]?.lower ?? "");
    if (!portfolioWords.has(word.lower)) return false;
  }
  return false;
}
