import {cityNames, moreCapitals, seats} from "../../lexicon/cityNames.ts";
import {townNames} from "../../lexicon/townNames.ts";
import {regions, sharedRegions} from "../../lexicon/regions.ts";
import {add, formsOf, LARGE, lookup, type Sense, sense} from "./entries.ts";
import {countryRows, rowsOf} from "./files.ts";
import {listOf, nameKey} from "./words.ts";

/** A city of the hand-made list that no package knows the size of. */
const UNKNOWN_SIZE = 90;

/** Keys "IRN tehran" of all names of capitals. */
const capitals = new Set<string>();
/** Hand-made list: the name that a form stands for, by "IRN teheran". */
const properNames = new Map<string, string>();

/** The name under which a city stands in the tables: "Ulan Bator" is Ulaanbaatar. */
export const cityName = (code: string, form: string): string =>
  properNames.get(`${code} ${nameKey(form)}`) ?? form;

interface Form {
  form: string;
  code: string;
  name: string;
  size: number;
  capital: boolean;
}

export function addCities(): void {
  const rows = rowsOf("cities.tsv");
  const sizes = new Map(rows.map(([key = "", code = "", , size = "0"]) => [`${code} ${key}`, Number(size)]));
  for (const [code, list] of Object.entries(cityNames))
    for (const {form, name} of formsOf(list)) properNames.set(`${code} ${nameKey(form)}`, name);
  const listed: [string, string][] = [
    ...Object.entries(cityNames).flatMap(([code, list]) =>
      formsOf(list).map(({form}): [string, string] => [code, form])
    ),
    ...countryRows.map(([code = "", , , capital = ""]): [string, string] => [code, capital])
  ];
  for (const [code, form] of capitalForms()) {
    capitals.add(`${code} ${nameKey(form)}`);
    capitals.add(`${code} ${nameKey(cityName(code, form))}`);
  }
  const forms = listed.map(([code, form]) => formOf(code, form, sizes));
  for (const {form, code, name, size, capital} of forms.sort(byRank))
    add(nameKey(form), sense("city", code, name, "city", size, capital), form);
  addTowns(rows);
  for (const {country, city, names} of seats)
    for (const form of listOf(names))
      add(nameKey(form), sense("city", country, city, "seat", LARGE, true), form);
}

const capitalForms = (): [string, string][] =>
  countryRows.flatMap(([code = "", , , capital = ""]) =>
    [capital, ...listOf(moreCapitals[code] ?? "")]
      .filter(Boolean)
      .map((form): [string, string] => [code, form])
  );

function formOf(code: string, form: string, sizes: Map<string, number>): Form {
  const name = cityName(code, form);
  const size = sizes.get(`${code} ${nameKey(form)}`) ?? sizes.get(`${code} ${nameKey(name)}`) ?? UNKNOWN_SIZE;
  return {form, code, name, size, capital: capitals.has(`${code} ${nameKey(name)}`)};
}

/** Of cities of one name the capital is meant, then the largest. */
const byRank = (a: {size: number; capital: boolean}, b: {size: number; capital: boolean}): number =>
  Number(b.capital) - Number(a.capital) || b.size - a.size;

function addTowns(rows: readonly string[][]): void {
  const senses = rows.map(([key = "", code = "", name = "", size = "0"]): [string, Sense] => {
    const title = name || titled(key);
    const capital = capitals.has(`${code} ${key}`);
    return [key, sense("city", code, title, capital ? "city" : "town", Number(size), capital)];
  });
  for (const [key, town] of senses.sort((a, b) => byRank(a[1], b[1]))) add(key, town);
}

/** Towns that a place is meant by only where the article names their country: see `settle`. Last, so that they take no name from others. */
export function addSmallTowns(): void {
  const rows = rowsOf("smallTowns.tsv").sort((a, b) => Number(b[3]) - Number(a[3]));
  for (const [code, list] of Object.entries(townNames))
    for (const {form, name} of formsOf(list)) addSmallTown(nameKey(form), code, name, UNKNOWN_SIZE, form);
  for (const [key = "", code = "", name = "", size = "0"] of rows)
    addSmallTown(key, code, name || titled(key), Number(size));
}

function addSmallTown(key: string, code: string, name: string, size: number, form = name): void {
  const known = lookup(key);
  if (!known || known.senses[0]?.source === "smallTown")
    add(key, sense("city", code, name, "smallTown", size), form);
}

/** "landed at Kenneth Kaunda International Airport": the town that it serves, and no seat of a government, since one leaves from it and comes home to it as well. */
export function addAirports(): void {
  for (const [key = "", code = "", town = ""] of rowsOf("airports.tsv")) {
    const name = properNames.get(`${code} ${nameKey(town)}`) ?? town;
    // "Valley airport": one word alone may be any field
    const forms = key.includes(" ") ? ["international airport", "airport"] : ["international airport"];
    for (const form of forms.map((f) => `${titled(key)} ${f}`))
      add(nameKey(form), sense("city", code, name, "airport"), form);
  }
}

const titled = (key: string): string => key.replace(/^./, (c) => c.toUpperCase());

export function addRegions(): void {
  for (const [form, list] of Object.entries(sharedRegions))
    for (const code of listOf(list)) add(nameKey(form), sense("region", code, form, "region"), form);
  for (const [code, list] of Object.entries(regions))
    for (const {form, name} of formsOf(list)) add(nameKey(form), sense("region", code, name, "region"), form);
}

export function addProvinces(): void {
  for (const [key = "", code = "", name = ""] of rowsOf("provinces.tsv"))
    // "in Somali territory": a people before a province of its name
    if (!lookup(key)?.senses.some((s) => s.kind === "demonym"))
      add(key, sense("region", code, name, "province", 0), name);
}
