import type {PlaceMention, Sentence} from "../../types.ts";
import type {Scan} from "./scan.ts";
import type {Word} from "./words.ts";

const MOST_WORDS = 3;
const TOWNS = /^(?:town|city|village|port|base|camp|barracks|municipality|garrison|resort|island)$/;
/** After these a name is a place, where its country stands right behind it. */
const AT = /^(?:in|at|to|near|outside)$/;
/** A word of what is named as towns are, "in" a country as well. */
export const NO_TOWN =
  /\b(?:university|college|forum|summit|conference|hotel|palace|airport|cent(?:re|er)|hall|parliament|ministry|academy|institute|hospital|stadium|embassy|church|mosque|cathedral|station|company|bank|council|assembly|court|house|games|cup|festival|war|army|navy|force|air|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/** Towns that no list holds, where their country stands right behind them: "at Cincu in Romania", "near Lešť, Slovakia". */
export function patternTowns(sentence: Sentence, {words}: Scan, found: PlaceMention[]): PlaceMention[] {
  const added: PlaceMention[] = [];
  for (const [i, country] of found.entries()) {
    if (country.kind !== "country" || country.modifier) continue;
    const offset = country.start - sentence.start;
    if (!/(?:,| in)\s$/.test(sentence.text.slice(Math.max(0, offset - 4), offset))) continue;
    const at = words.findIndex((word) => sentence.start + word.start === country.start);
    // "handed to X, Peru's trade minister": X is no town of Peru
    if (words[at]?.gap === "comma" && isPossessive(sentence, country)) continue;
    const end = endOfName(words, at);
    const from = end < 0 ? -1 : startOfName(words, end);
    if (from < 1 || isPerson(words, from, end)) continue;
    const [start, stop] = [sentence.start + words[from]!.start, sentence.start + words[end]!.end];
    if (found[i - 1] && found[i - 1]!.end > start) continue;
    const text = sentence.text.slice(start - sentence.start, stop - sentence.start);
    const what = {
      kind: "city",
      country: country.country,
      name: text,
      capital: false,
      modifier: false
    } as const;
    added.push({type: "place", start, end: stop, text, recognizer: "places/pattern", ...what});
  }
  return added.length ? [...found, ...added].sort((a, b) => a.start - b.start) : found;
}

const isPossessive = ({text, start}: Sentence, {end}: PlaceMention): boolean =>
  /^['’]/.test(text.slice(end - start, end - start + 1));

/** The last word of the name that stands before the country at `at`, or -1. */
function endOfName(words: readonly Word[], at: number): number {
  const country = words[at];
  if (country?.gap === "comma") return at - 1;
  return country?.gap === "space" && words[at - 1]?.key === "in" && words[at - 1]?.gap === "space"
    ? at - 2
    : -1;
}

/** The first word of a name that a preposition of place leads to, or -1. */
function startOfName(words: readonly Word[], end: number): number {
  let from = end + 1;
  while (from > 1 && end - from < MOST_WORDS - 1 && isPartOfName(words, from - 1, end)) from--;
  if (from > end || NO_TOWN.test(words[end]!.key) || words[end]!.key.length < 3) return -1;
  const lead = words[from - 1]!;
  const named = lead.key === "of" && TOWNS.test(words[from - 2]?.key ?? "");
  return !lead.capital && (AT.test(lead.key) || named) ? from : -1;
}

/** "talked to Rosa Silva in Peru": a full name behind what is done to people alone. */
const isPerson = (words: readonly Word[], from: number, end: number): boolean =>
  end > from && words[from - 1]!.key === "to" && DONE_TO_PEOPLE.test(words[from - 2]?.key ?? "");

/** Words before "to" that only people follow. */
const DONE_TO_PEOPLE =
  /^(?:talk|talks|talked|talking|speak|speaks|spoke|spoken|speaking|listen|listens|listened|listening|write|writes|wrote|written|belong|belongs|belonged|loyal|apologi[sz]ed|apology|thanks|gratitude|condolences|congratulations|tribute|tributes|letter|greetings|introduced|according|handed|married|grateful|sworn|testified|reports|reported|complained|explained|answers|answered|deputy|adviser|aide|assistant|wife|successor|heir)$/;

const isPartOfName = (words: readonly Word[], k: number, end: number): boolean => {
  const word = words[k]!;
  const joins = k === end || words[k + 1]!.gap === "space" || words[k + 1]!.gap === "hyphen";
  return joins && word.capital && !word.upper && !word.possessive;
};
