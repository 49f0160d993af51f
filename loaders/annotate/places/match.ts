import {fold, keyOf, listOf, type Word} from "./words.ts";
import {type Entry, longestFrom, lookup, opensLonger} from "./gazetteer.ts";
import type {Scan} from "./scan.ts";
import {stateForms} from "../../lexicon/countries.ts";

/** Words [from, to) of a sentence and the entry that they name. */
export interface Match {
  from: number;
  to: number;
  entry: Entry;
}

const forms = new Set(listOf(stateForms).map((form) => form.split(" ").map(fold).join(" ")));
const formWords = Math.max(...[...forms].map((form) => form.split(" ").length));

/** The longest name that begins at a word, or null. A comma is part of one name alone: "Washington, D.C.". */
export function matchAt(scan: Scan, from: number): Match | null {
  const word = scan.words[from];
  if (!word) return null;
  // what begins in lower case is a name only behind its article, or with a figure: "the Hague", "10th of Ramadan"
  if (!word.capital && !mayOpen(word.key)) return null;
  const known = scan.matches[from];
  if (known !== undefined) return known;
  const most = longestFrom(word.key);
  return (scan.matches[from] = most > 0 ? longestMatch(scan.words, from, most) : null);
}

const mayOpen = (key: string): boolean => key === "the" || key.charCodeAt(0) < 58;

function longestMatch(words: readonly Word[], from: number, most: number): Match | null {
  const isLonger = most > 1 && from + 1 < words.length && opensLonger(keyOf(words, from, from + 2));
  for (let to = isLonger ? Math.min(from + most, words.length) : from + 1; to > from; to--) {
    if (!joined(words, from, to)) continue;
    const key = keyOf(words, from, to);
    const entry = lookup(key);
    // "the Maldives" is read as "Maldives", but "The Hague" whole
    if (entry && to - from > 1 && key.startsWith("the ") && lookup(key.slice(4))) continue;
    if (entry && writtenAs(entry, words, from, to)) return {from, to, entry};
  }
  return null;
}

function joined(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const {gap, key} = words[i]!;
    if (gap !== "space" && gap !== "hyphen" && !(gap === "comma" && key === "dc")) return false;
  }
  return true;
}

/** Case and diacritics: "us" is not the US, "turkey" not Turkey, "Germán" not German. */
function writtenAs(entry: Entry, words: readonly Word[], from: number, to: number): boolean {
  const first = words[from]!;
  const last = words[to - 1]!;
  const isOne = to - from === 1;
  if (entry.acronym) return isOne ? first.upper || first.dotted : words.slice(from, to).every(({upper, dotted, capital}) => upper || dotted || capital); // prettier-ignore
  const opening = first.capital || /^(?:the|\d)/.test(first.key);
  if (!opening || (!isOne && !last.capital && !entry.loose && !/^\d/.test(last.key))) return false;
  if (entry.accented || entry.senses[0]?.kind !== "demonym") return true;
  return !words.slice(from, to).some(({accented}) => accented);
}

/** How many words before a country's name belong to it: "Republic of" in "the Republic of Iraq". */
export function stateFormBefore({words}: Scan, {from}: Match): number {
  for (let n = Math.min(formWords, from); n > 1; n--) {
    const first = words[from - n]!;
    if (
      first.capital &&
      joined(words, from - n, from + 1) &&
      forms.has(keyOf(words, from - n, from).replace(/'s/g, "s"))
    )
      return n;
  }
  return 0;
}
