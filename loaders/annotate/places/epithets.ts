/** "The kingdom", "the Gulf emirate": what a text calls a country that it has named. */
import {epithets} from "../../lexicon/epithets.ts";
import type {Home, PlaceMention, Sentence} from "../../types.ts";
import {holds, wordClass} from "../word.ts";
import {countryName} from "./gazetteer.ts";

const CODES = new Map(Object.entries(epithets).map(([word, codes]) => [word, new Set(codes.split(" "))]));
const CALLED = new RegExp(
  `\\bthe (?:(?!neighbou?ring|nearby|other|smaller|larger|whole)[\\p{L}-]+ )??(${[...CODES.keys()].join("|")})\\b(?! of\\b)`,
  "giu"
);
/** Most sentences have none of their first words. */
const OPENING = wordClass(new RegExp([...CODES.keys()].map((name) => name.split(/[ -]/)[0]).join("|"), "i"));
/** Sentences back in which the country is looked for. */
const RECALL = 8;

/**
 * The places of each sentence with the countries that it calls by what they are: the one named last of which that is said; for a
 * ministry of the kingdom itself "the Kingdom" is always its own.
 */
export function withEpithets(
  sentences: readonly Sentence[],
  placesBySentence: readonly PlaceMention[][],
  home: Home | null = null
): PlaceMention[][] {
  return sentences.map((sentence, i) => {
    const places = placesBySentence[i]!;
    if (!holds(sentence, OPENING)) return places;
    const found = [...sentence.text.matchAll(CALLED)].flatMap((match): PlaceMention[] => {
      const word = match[1]!;
      const end = sentence.start + match.index + match[0].length;
      const start = end - word.length;
      if (places.some((p) => p.start < end && start < p.end)) return [];
      const codes = CODES.get(word.toLowerCase())!;
      const isOwn = home?.official === true && codes.has(home.country) && /^\p{Lu}/u.test(word);
      const country = isOwn ? home.country : meant(codes, start, i, placesBySentence);
      if (!country) return [];
      return [
        {type: "place", start, end, text: sentence.text.slice(start - sentence.start, end - sentence.start), recognizer: "places/epithet", kind: "country", country, name: countryName(country), capital: false, modifier: false}
      ]; // prettier-ignore
    });
    return found.length === 0 ? places : [...places, ...found].sort((a, b) => a.start - b.start);
  });
}

function meant(
  codes: ReadonlySet<string>,
  start: number,
  i: number,
  places: readonly PlaceMention[][]
): string {
  const fits = (p: PlaceMention) => codes.has(p.country);
  const here = places[i]!.findLast((p) => fits(p) && p.end <= start);
  if (here) return here.country;
  for (let k = i - 1; k >= Math.max(0, i - RECALL); k--) {
    const place = places[k]!.findLast(fits);
    if (place) return place.country;
  }
  // "received the envoy on his visit to the Kingdom", which the next sentence names
  const ahead = [...places[i]!, ...(places[i + 1] ?? [])].find((p) => fits(p) && p.start > start);
  return ahead?.country ?? "";
}
