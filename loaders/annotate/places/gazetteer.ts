import {notPlaces, personLike, plainlyPlaces} from "../../lexicon/placeContext.ts";
import {addAirports, addCities, addProvinces, addRegions, addSmallTowns} from "./cities.ts";
import {addBodies, addCountries, addDemonyms} from "./countries.ts";
import {add, type Entry, longestFrom, lookup, opensLonger, rivalsOf, sense} from "./entries.ts";
import {rowsOf} from "./files.ts";
import {fold, listOf, nameKey} from "./words.ts";

export type {Entry, Sense, Source} from "./entries.ts";
export {alpha2, countryName, countryNames, isCountry} from "./countries.ts";
export {longestFrom, lookup, opensLonger, rivalsOf};

// The order of filing is the order of the senses: a country before a region of its name (Georgia), the press's regions before
// cities (Gaza), cities before the provinces that bear their names (Herat).
addCountries();
addDemonyms();
addBodies();
for (const form of listOf(notPlaces)) add(nameKey(form), sense("none", "", form, "none"), form);
addRegions();
addCities();
addProvinces();
addSmallTowns();
addAirports();
markDoubts();

function markDoubts(): void {
  const plain = new Set(listOf(plainlyPlaces).map(fold));
  const local = (entry: Entry): boolean =>
    entry.senses.every(({kind}) => kind === "city" || kind === "region");
  const doubt = (key: string, entry: Entry): void => {
    if (local(entry) && !plain.has(key)) entry.doubtful = true;
  };
  for (const [key = ""] of rowsOf("doubtfulNames.txt")) {
    const entry = lookup(key);
    if (entry) doubt(key, entry);
  }
  for (const name of listOf(personLike)) {
    const entry = lookup(fold(name));
    if (!entry) continue;
    entry.person = true;
    doubt(fold(name), entry);
  }
}
