import {holdersOf, withoutPremier, withoutPresident} from "../../lexicon/offices.ts";

/** Whether a country has such an office at all: no "Japanese president", no "American prime minister". Bodies have any. */
export function canHave(country: string, key: string): boolean {
  if (!/^[A-Z]{3}$/.test(country)) return true;
  if (key === "president" || key === "deputy president") return !withoutPresident.has(country);
  if (key === "prime minister") return !withoutPremier.has(country);
  return holdersOf[key]?.includes(country) ?? true;
}
