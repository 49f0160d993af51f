import type {Home} from "../types.ts";
import {disambiguatePlaces, findPlaces} from "./places.ts";
import {splitUntagged} from "./sentences.ts";

/** Bodies of a government that publish texts of their own. */
const GOVERNMENT =
  /\b(?:ministry|department|presidency|president|prime minister|premier|chancellery|government|embassy|consulate|permanent mission|cabinet|parliament|senate|state house|royal|palace|press (?:service|office)|secretariat|armed forces|foreign (?:office|affairs))\b/i;

/** "Donaupost (translated from German)": a language is no country. */
const TRANSLATED = /\b(?:machine )?translat\w+ (?:from|out of)(?: the)? (?:original )?\p{L}+/iu;

/**
 * The country from which an article is written, by its publisher's name: "Ministry of Foreign Affairs of the State of Kuwait",
 * "State House, Lusaka", "The Straits Journal, Singapore"; null where it names none.
 */
export function homeOf(publisher: string): Home | null {
  let home = homes.get(publisher);
  if (home === undefined) homes.set(publisher, (home = readHome(publisher)));
  return home;
}

/** Most articles share their publisher with others. */
const homes = new Map<string, Home | null>();

function readHome(publisher: string): Home | null {
  if (publisher === "") return null;
  const sentences = splitUntagged(publisher.replace(TRANSLATED, ""));
  const [place] = disambiguatePlaces(sentences, sentences.map(findPlaces))
    .flat()
    .filter(({kind}) => kind !== "body");
  return place ? {country: place.country, official: GOVERNMENT.test(publisher)} : null;
}
