import {bodies, missions} from "../../lexicon/bodies.ts";
import {aliases, sharedNames, shortNames} from "../../lexicon/countries.ts";
import {demonyms, regionalDemonyms, sharedDemonyms} from "../../lexicon/demonyms.ts";
import {add, lookup, type Sense, sense} from "./entries.ts";
import {countryRows} from "./files.ts";
import {listOf, nameKey} from "./words.ts";

const names = new Map<string, string>();
const codes = new Map<string, string>();

for (const [code = "", two = "", forms = ""] of countryRows) {
  const all = forms.split("|");
  codes.set(code, two);
  names.set(
    code,
    shortNames[code] ?? all.find((form) => !/ of |^The |\./.test(form) && form.length > 3) ?? code
  );
}

/** English name for a report: "Iran", "United Kingdom", "DR Congo"; a body's name, or an unknown code, is returned as it is. */
export const countryName = (alpha3: string): string => names.get(alpha3) ?? alpha3;

/** The English names of all countries, by code. */
export const countryNames: ReadonlyMap<string, string> = names;

/** True for an ISO 3166-1 alpha-3 code, or `XKX` (Kosovo). */
export const isCountry = (code: string): boolean => codes.has(code);

/** ISO 3166-1 alpha-2 of an alpha-3 code, or empty. */
export const alpha2 = (alpha3: string): string => codes.get(alpha3) ?? "";

const country = (code: string): Sense => sense("country", code, countryName(code), "country");

export function addCountries(): void {
  for (const [form, list] of Object.entries(sharedNames))
    for (const code of listOf(list)) add(nameKey(form), country(code), form);
  for (const [code = "", , forms = ""] of countryRows)
    for (const form of [countryName(code), ...forms.split("|"), ...listOf(aliases[code] ?? "")])
      add(nameKey(form), country(code), form);
}

const plurals = (form: string): string[] =>
  /(?:ese|sh|ch|ss|[mM][ae]n|s|x|z)$/.test(form) && !/(?:german|roman|oman|czech|turkmen)$/i.test(form)
    ? [form]
    : [form, `${form}s`];

function addDemonym(form: string, code: string): void {
  for (const each of plurals(form))
    add(nameKey(each), sense("demonym", code, countryName(code), "demonym"), each);
}

export function addDemonyms(): void {
  for (const [form, list] of Object.entries(sharedDemonyms))
    for (const code of listOf(list)) addDemonym(form, code);
  for (const [code, forms] of Object.entries(demonyms))
    for (const form of listOf(forms)) if (!sharedDemonyms[form]) addDemonym(form, code);
  for (const [form, code] of Object.entries(regionalDemonyms)) addDemonym(form, code);
  for (const [code = "", , , , form = ""] of countryRows)
    if (form && !lookup(nameKey(form))) addDemonym(form, code);
}

export function addBodies(): void {
  for (const [name, forms] of Object.entries(bodies))
    for (const form of listOf(forms)) add(nameKey(form), sense("body", name, name, "body"), form);
  for (const {name, aliases: forms, parent} of missions)
    for (const form of [name, ...listOf(forms), ...asWord(name, parent)])
      add(nameKey(form), sense("body", name, name, "mission"), form);
}

/** "Unficyp", "Unmik": the acronym of a large body's mission written as a word, as British papers do. */
const asWord = (name: string, parent: string): string[] =>
  /^[A-Z]{4,}$/.test(name) && bodies[parent] !== undefined ? [name[0]! + name.slice(1).toLowerCase()] : [];
