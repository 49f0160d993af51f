import {readFileSync} from "node:fs";
import type {PlaceMention} from "../../types.ts";
import {bodies, missions} from "../../lexicon/bodies.ts";
import {cityNames, moreCapitals, seats} from "../../lexicon/cityNames.ts";
import {aliases, sharedNames, shortNames} from "../../lexicon/countries.ts";
import {demonyms, regionalDemonyms, sharedDemonyms} from "../../lexicon/demonyms.ts";
import {notPlaces, personLike, plainlyPlaces} from "../../lexicon/placeContext.ts";
import {regions, sharedRegions} from "../../lexicon/regions.ts";
import {fold, keyOf, listOf, nameKey, wordsOf} from "./words.ts";

/** One thing that a name can mean. */
export interface Sense {
  kind: PlaceMention["kind"] | "none";
  /** ISO alpha-3 or a body's name; empty for `none`. */
  country: string;
  name: string;
  capital: boolean;
  /** Thousands of people, 0 where unknown; names of the hand-made lists count as large. */
  size: number;
  /** Where the sense comes from, for the mention's `recognizer`. */
  source: string;
}

export interface Entry {
  senses: Sense[];
  /** Only all-capitals or dotted writing is this name: "US", "WHO". */
  acronym: boolean;
  /** Inner and last words may be lower case: "Kurdish autonomous region". */
  loose: boolean;
  /** Also an ordinary word, a given name or a surname: needs a cue. */
  doubtful: boolean;
  /** Some form of it is written with a diacritic: "Malé". */
  accented: boolean;
  /** A well-known name that people bear as well: dropped beside a given name or a surname. */
  person: boolean;
}

const entries = new Map<string, Entry>();
/** Most words of any name that begins with this word. */
const longest = new Map<string, number>();
const alpha2s = new Map<string, string>();
const names = new Map<string, string>();
const capitals = new Set<string>();

const file = (name: string): string[] =>
  readFileSync(new URL(`../../lexicon/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean);

/** Files a sense under a key; senses filed first rank first, and one country has one sense a key. */
function add(key: string, sense: Sense, form = ""): void {
  if (!key) return;
  let entry = entries.get(key);
  if (!entry) {
    entry = {senses: [], acronym: false, loose: false, doubtful: false, accented: false, person: false};
    entries.set(key, entry);
    const space = key.indexOf(" ");
    const first = space < 0 ? key : key.slice(0, space);
    let count = 1;
    for (let i = space; i >= 0; i = key.indexOf(" ", i + 1)) count++;
    if (count > (longest.get(first) ?? 0)) longest.set(first, count);
    if (form) {
      entry.acronym = /^(?:\p{Lu}\.?){2,7}\+?$/u.test(form) && form.length <= 10;
      entry.loose = / \p{Ll}{4,}/u.test(form);
    }
  } else if (form && entry.acronym && !/^[\p{Lu}.+]+$/u.test(form)) {
    entry.acronym = false; // "Nato" beside "NATO"
  }
  if (/[^\x00-\x7F]/.test(form)) entry.accented = true; // eslint-disable-line no-control-regex
  // a country's name is never its city or region too ("Panama", "Luxembourg")
  const known = ({kind, country}: Sense) =>
    country === sense.country && (kind === sense.kind || kind === "country");
  if (!entry.senses.some(known)) entry.senses.push(sense);
}

const sense = (
  kind: Sense["kind"],
  country: string,
  name: string,
  source: string,
  size = 10_000,
  capital = false
): Sense => ({
  kind,
  country,
  name,
  capital,
  size,
  source
});

/** "forms = Name" entries of a hand-made list. */
const formsOf = (list: string): {form: string; name: string}[] =>
  listOf(list).map((item) => {
    const [form = "", name = form] = item.split(" = ");
    return {form, name};
  });

function addCountries(): void {
  for (const line of file("countries.tsv")) {
    const [code = "", alpha2 = "", forms = ""] = line.split("\t");
    alpha2s.set(code, alpha2);
    const all = forms.split("|");
    const plain = all.find((form) => !/ of |^The |\./.test(form) && form.length > 3) ?? all[0] ?? code;
    names.set(code, shortNames[code] ?? plain);
  }
  for (const [form, codes] of Object.entries(sharedNames))
    for (const code of listOf(codes))
      add(nameKey(form), sense("country", code, countryName(code), "country"), form);
  for (const line of file("countries.tsv")) {
    const [code = "", , forms = ""] = line.split("\t");
    const all = [countryName(code), ...forms.split("|"), ...listOf(aliases[code] ?? "")];
    for (const form of all) add(nameKey(form), sense("country", code, countryName(code), "country"), form);
  }
}

const plurals = (form: string): string[] =>
  /(?:ese|sh|ch|ss|[mM][ae]n|s|x|z)$/.test(form) ? [form] : [form, `${form}s`];

function addDemonyms(): void {
  const put = (form: string, code: string, name = countryName(code)): void => {
    for (const each of plurals(form)) add(nameKey(each), sense("demonym", code, name, "demonym"), each);
  };
  for (const [form, codes] of Object.entries(sharedDemonyms))
    for (const code of listOf(codes)) put(form, code);
  for (const [code, forms] of Object.entries(demonyms))
    for (const form of listOf(forms)) if (!sharedDemonyms[form]) put(form, code);
  for (const [form, code] of Object.entries(regionalDemonyms)) put(form, code);
  for (const line of file("countries.tsv")) {
    const [code = "", , , , form = ""] = line.split("\t");
    if (form && !entries.has(nameKey(form))) put(form, code);
  }
}

function addBodies(): void {
  const put = (list: string, s: Sense): void => {
    for (const form of listOf(list)) add(nameKey(form), s, form);
  };
  for (const [name, list] of Object.entries(bodies)) put(list, sense("body", name, name, "body"));
  for (const {name, aliases: also} of missions) put(`${name}, ${also}`, sense("body", name, name, "mission"));
}

const isCapital = (code: string, key: string): boolean => capitals.has(`${code} ${key}`);

function addCities(): void {
  for (const line of file("countries.tsv")) {
    const [code = "", , , capital = ""] = line.split("\t");
    for (const name of [capital, ...listOf(moreCapitals[code] ?? "")])
      if (name) capitals.add(`${code} ${nameKey(name)}`);
  }
  const rows = file("cities.tsv").map((line) => line.split("\t"));
  const sizes = new Map(rows.map(([key = "", code = "", , size = "0"]) => [`${code} ${key}`, Number(size)]));
  const put = (form: string, code: string, name: string, source: string, size: number): void =>
    add(nameKey(form), sense("city", code, name, source, size, isCapital(code, nameKey(name))), form);
  // names of several countries: capitals first, then the larger
  const listed: {form: string; code: string; name: string; source: string; size: number}[] = [];
  for (const [code, list] of Object.entries(cityNames))
    for (const {form, name} of formsOf(list))
      listed.push({form, code, name, source: "city", size: sizes.get(`${code} ${nameKey(form)}`) ?? 90});
  for (const line of file("countries.tsv")) {
    const [code = "", , , name = ""] = line.split("\t");
    const own = listed.find((c) => c.code === code && nameKey(c.form) === nameKey(name))?.name ?? name;
    if (name)
      listed.push({
        form: name,
        code,
        name: own,
        source: "city",
        size: sizes.get(`${code} ${nameKey(name)}`) ?? 90
      });
  }
  const rank = (c: {code: string; name: string; size: number}): number =>
    c.size + (isCapital(c.code, nameKey(c.name)) ? 1e6 : 0);
  listed.sort((a, b) => rank(b) - rank(a));
  for (const c of listed) put(c.form, c.code, c.name, c.source, c.size);
  const senses = new Map<string, [Sense, number][]>();
  for (const [key = "", code = "", name = "", size = "0"] of rows) {
    const title = name || (key[0] ?? "").toUpperCase() + key.slice(1);
    const s = sense("city", code, title, "town", Number(size), isCapital(code, key));
    senses.set(key, [...(senses.get(key) ?? []), [s, Number(size) + (s.capital ? 1e6 : 0)]]);
  }
  for (const [key, list] of senses) for (const [s] of list.sort((a, b) => b[1] - a[1])) add(key, s);
  for (const {country, city, names: list} of seats)
    for (const form of listOf(list))
      add(nameKey(form), sense("city", country, city, "seat", 10_000, true), form);
}

function addRegions(): void {
  for (const [form, codes] of Object.entries(sharedRegions))
    for (const code of listOf(codes)) add(nameKey(form), sense("region", code, form, "region"), form);
  for (const [code, list] of Object.entries(regions))
    for (const {form, name} of formsOf(list)) add(nameKey(form), sense("region", code, name, "region"), form);
}

function addProvinces(): void {
  for (const line of file("provinces.tsv")) {
    const [key = "", code = "", name = ""] = line.split("\t");
    add(key, sense("region", code, name, "province", 0), name);
  }
}

function mark(): void {
  const plain = new Set(listOf(plainlyPlaces).map(fold));
  const minor = (entry: Entry): boolean =>
    entry.senses.every(({kind}) => kind === "city" || kind === "region");
  for (const key of file("doubtfulNames.txt")) {
    const entry = entries.get(key);
    if (entry && minor(entry) && !plain.has(key)) entry.doubtful = true;
  }
  for (const name of listOf(personLike)) {
    const entry = entries.get(fold(name));
    if (entry) entry.person = true;
    if (entry && minor(entry) && !plain.has(fold(name))) entry.doubtful = true;
  }
}

addCountries();
addDemonyms();
addBodies();
for (const form of listOf(notPlaces)) add(nameKey(form), sense("none", "", form, "none"), form);
addRegions();
addCities();
addProvinces();
mark();

/** English name for a report: "Iran", "United Kingdom", "DR Congo"; a body's name, or an unknown code, is returned as it is. */
export function countryName(alpha3: string): string {
  return names.get(alpha3) ?? alpha3;
}

/** True for an ISO 3166-1 alpha-3 code, or `XKX`. */
export const isCountry = (code: string): boolean => alpha2s.has(code);

/** ISO 3166-1 alpha-2 of an alpha-3 code, or empty. */
export const alpha2 = (alpha3: string): string => alpha2s.get(alpha3) ?? "";

export const lookup = (key: string): Entry | undefined => entries.get(key);
export const longestFrom = (firstKey: string): number => longest.get(firstKey) ?? 0;
export const lookupName = (name: string): Entry | undefined => {
  const words = wordsOf(name);
  return entries.get(keyOf(words, 0, words.length));
};
