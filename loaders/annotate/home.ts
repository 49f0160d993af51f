import type {Home} from "../types.ts";
import {disambiguatePlaces, findPlaces} from "./places.ts";
import {splitUntagged} from "./sentences.ts";

/** Bodies of a government that publish texts of their own. */
const GOVERNMENT =
  /\b(?:ministry|department|presidency|president|prime minister|premier|chancellery|government|embassy|consulate|high commission|(?:permanent )?mission|cabinet|parliament|senate|state house|royal|palace|press (?:service|office)|secretariat|armed forces|foreign (?:office|affairs))\b/i;

/** "Donaupost (translated from German)": a language is no country. */
const TRANSLATED = /\b(?:machine )?translat\w+ (?:from|out of)(?: the)? (?:original )?\p{L}+/iu;

/** "Agencia Istmo (English service)": so is this. */
const LANGUAGE = /\b(?:English|French|Spanish|Portuguese|Arabic|Russian|Chinese|German)[ -](?:service|edition|version|language|desk|section|pages?)\b/iu; // prettier-ignore

/**
 * The country from which an article is written, by its publisher's name: "Ministry of Foreign Affairs of the State of Kuwait",
 * "State House, Lusaka", "The Straits Journal, Singapore"; null where it names none.
 */
export function homeOf(publisher: string): Home | null {
  let home = homes.get(publisher);
  if (home === undefined) {
    if (homes.size >= MOST) homes.clear();
    homes.set(publisher, (home = readHome(publisher)));
  }
  return home;
}

/** Most articles share their publisher with others; remembered for as long as they are few. */
const homes = new Map<string, Home | null>();
const MOST = 1_000;

function readHome(publisher: string): Home | null {
  if (publisher === "") return null;
  const name = publisher.replace(TRANSLATED, "").replace(LANGUAGE, "");
  const sentences = splitUntagged(name);
  const places = disambiguatePlaces(sentences, sentences.map(findPlaces))
    .flat()
    .filter(({kind}) => kind !== "body");
  // "The Valley Times (Kathmandu)": what is added in brackets tells where it is; not "(Northern Wire, London)"
  const place = places.find(({start}) => /\(\s*$/.test(name.slice(0, start))) ?? places[0];
  return place ? {country: place.country, official: GOVERNMENT.test(publisher)} : null;
}
