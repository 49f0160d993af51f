/** "The North" and "the South" of an article that speaks of both Koreas. */
import type {PlaceMention, Sentence} from "../../types.ts";
import {countryName} from "./gazetteer.ts";

const HALF = /\b[Tt]he (North|South)(?![\p{L}-])(?! \p{Lu})/gu;
const CODES: Readonly<Record<string, string>> = {North: "PRK", South: "KOR"};

/** The places of a sentence with the halves of Korea that it names by their side alone. */
export function withHalves(sentence: Sentence, places: PlaceMention[]): PlaceMention[] {
  const found = [...sentence.text.matchAll(HALF)].flatMap((match): PlaceMention[] => {
    const side = match[1]!;
    const start = sentence.start + match.index + match[0].length - side.length;
    const end = start + side.length;
    if (places.some((p) => p.start < end && start < p.end)) return [];
    const country = CODES[side]!;
    return [
      {type: "place", start, end, text: side, recognizer: "places/half", kind: "country", country, name: countryName(country), capital: false, modifier: false}
    ]; // prettier-ignore
  });
  return found.length === 0 ? places : [...places, ...found].sort((a, b) => a.start - b.start);
}
