import {countryRows} from "./places/files.ts";
import type {Home, PlaceMention, Sentence} from "../types.ts";
import {combiningForms} from "../lexicon/demonyms.ts";
import {
  hasCue,
  inSurname,
  inSymbol,
  isLanguage,
  isModifier,
  isPerson,
  isSwallowed,
  needsCue
} from "./places/context.ts";
import {cityName} from "./places/cities.ts";
import {alpha2, countryName, isCountry, type Sense} from "./places/gazetteer.ts";
import {withEpithets} from "./places/epithets.ts";
import {type Match, matchAt, stateFormBefore} from "./places/match.ts";
import {patternRegions} from "./places/patternRegions.ts";
import {patternTowns} from "./places/patternTowns.ts";
import {choose} from "./places/qualify.ts";
import {settle} from "./places/settle.ts";
import {withToldTowns} from "./places/toldTowns.ts";
import {type Scan, scanOf} from "./places/scan.ts";
import {fold} from "./places/words.ts";

export {alpha2, countryName, isCountry};

const compounds = new Map(Object.entries(combiningForms).map(([form, code]) => [fold(form), code]));

/**
 * The places of one sentence in order, by the sentence alone: longest name first, one pass over the words. Names with
 * several bearers take the sense that the sentence gives, else the best known; `disambiguatePlaces` may revise those.
 * Offsets are UTF-16 units of the body; a mention leaves out a possessive 's.
 */
export function findPlaces(sentence: Sentence): PlaceMention[] {
  const scan = scanOf(sentence);
  const found: PlaceMention[] = [];
  let previous: Match | null = null;
  for (let i = 0; i < scan.words.length;) {
    const match = matchAt(scan, i);
    if (!match) {
      const half = combiningHalf(sentence, scan, i);
      if (half) found.push(half);
      i++;
      continue;
    }
    if (isPlace(scan, match, previous)) {
      found.push(mentionOf(sentence, scan, match));
      previous = match;
    }
    i = match.to;
  }
  return patternTowns(sentence, scan, patternRegions(sentence, scan, found));
}

function isPlace(scan: Scan, match: Match, previous: Match | null): boolean {
  if (isSwallowed(match) || inSymbol(scan, match) || inSurname(scan, match) || isLanguage(scan, match))
    return false;
  if (isPerson(scan, match) || isSaint(scan, match)) return false;
  return !needsCue(match) || hasCue(scan, match, previous);
}

function mentionOf(sentence: Sentence, scan: Scan, match: Match): PlaceMention {
  const {sense, settled} = choose(scan, match);
  const from = match.from - (sense.kind === "country" ? stateFormBefore(scan, match) : 0);
  const start = scan.words[from]!.start;
  const end = endOf(scan, match.to - 1, sense);
  return placeMention(sentence, start, end, sense, isModifier(scan, match), settled);
}

/** "St. John" is not the town of St. John's. */
const isSaint = ({words}: Scan, {to, entry}: Match): boolean =>
  !words[to - 1]!.possessive && entry.senses.every(({name}) => OWN_S.test(name));
const OWN_S = /['’]s$/i;

/** "St. John's" is the town itself; of "Antigua's" the mention leaves the 's out. */
function endOf({words, text}: Scan, last: number, {name}: Sense): number {
  const {end, possessive} = words[last]!;
  return possessive && OWN_S.test(name) && OWN_S.test(text.slice(end, end + 2)) ? end + 2 : end;
}

function placeMention(
  sentence: Sentence,
  start: number,
  end: number,
  sense: Sense,
  modifier: boolean,
  settled: boolean
): PlaceMention {
  return {
    type: "place",
    start: sentence.start + start,
    end: sentence.start + end,
    text: sentence.text.slice(start, end),
    recognizer: `places/${sense.source}${settled ? "" : "?"}`,
    kind: sense.kind === "none" ? "region" : sense.kind,
    country: sense.country,
    name: sense.name,
    capital: sense.capital,
    modifier
  };
}

/** "Sino" of "Sino-Russian", "Franco" of "Franco-German"; not of "Indo-European" or of General Franco. */
function combiningHalf(sentence: Sentence, scan: Scan, i: number): PlaceMention | null {
  const word = scan.words[i]!;
  const code = word.capital ? compounds.get(word.key) : undefined;
  if (!code) return null;
  const next = scan.words[i + 1];
  const follows = next?.gap === "hyphen" && (matchAt(scan, i + 1) !== null || compounds.has(next.key));
  const precedes = word.gap === "hyphen" && i > 0 && compounds.has(scan.words[i - 1]!.key);
  if (!follows && !precedes) return null;
  const sense: Sense = {
    kind: "demonym",
    country: code,
    name: countryName(code),
    capital: false,
    size: 0,
    source: "combining"
  };
  return placeMention(sentence, word.start, word.end, sense, true, true);
}

/**
 * Decides by the whole article what single sentences left open: whose "Tripoli", which Congo, Georgia the country or the state,
 * Austin the city or the secretary. Gives new lists; mentions that turn out to be no places are left out.
 *
 * @param placesBySentence what `findPlaces` gave for each sentence, in the same order.
 * @param home the country from which the article is written
 */
export function disambiguatePlaces(
  sentences: readonly Sentence[],
  placesBySentence: readonly PlaceMention[][],
  home: Home | null = null
): PlaceMention[][] {
  return withEpithets(sentences, withToldTowns(sentences, settle(sentences, placesBySentence)), home);
}

/** The government that a capital may stand for ("Tehran said"), as ISO alpha-3; empty for any other mention. */
export function governmentCity(mention: PlaceMention): string {
  return mention.kind === "city" && mention.capital && !mention.modifier ? mention.country : "";
}

/** English name of a country's capital, or empty: "the Colombian capital" is Bogotá. */
export const capitalOf = (alpha3: string): string => cityName(alpha3, capitalNames.get(alpha3) ?? "");

const capitalNames = new Map(countryRows.map(([code = "", , , capital = ""]) => [code, capital]));
