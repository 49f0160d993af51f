/**
 * How well a name sounds like the places of a country: "Nguyễn Văn Thịnh" has the letters of Vietnamese towns, "Oravec" those of
 * Slovak ones. Where the name of a visitor or host favoured one country of the article clearly (by 0.8 a letter group: four in ten
 * of them), it was the right one for nine in ten.
 */
import {rowsOf} from "../../places/files.ts";
import {foldName} from "./spelling.ts";

interface Letters {
  groups: Map<string, number>;
  all: number;
}

/** As if so many letter groups of the world's towns stood among those of each country: few towns tell little. */
const PRIOR = 30;

/** The letter groups of a name, by which it is compared with the towns of one country after the other. */
export const lettersOf = (name: readonly string[]): string[] =>
  name.flatMap((word) => groupsOf(foldName(word)));

/** The mean logarithm of the chance of a name's letter groups among the towns of a country; higher is likelier. */
export function likeness(groups: readonly string[], country: string): number {
  const {world, byCountry} = (letters ??= readLetters());
  const own = byCountry.get(country);
  if (!own || groups.length === 0) return NaN;
  let sum = 0;
  for (const group of groups) {
    const usual = ((world.groups.get(group) ?? 0) + 0.5) / world.all;
    sum += Math.log(((own.groups.get(group) ?? 0) + PRIOR * usual) / (own.all + PRIOR));
  }
  return sum / groups.length;
}

let letters: {world: Letters; byCountry: Map<string, Letters>} | undefined;

function readLetters(): {world: Letters; byCountry: Map<string, Letters>} {
  const world: Letters = {groups: new Map(), all: 0};
  const byCountry = new Map<string, Letters>();
  for (const file of ["cities.tsv", "smallTowns.tsv", "provinces.tsv"])
    for (const [name = "", country = ""] of rowsOf(file)) {
      const own = byCountry.get(country) ?? {groups: new Map<string, number>(), all: 0};
      byCountry.set(country, own);
      const groups = name.split(" ").flatMap(groupsOf);
      for (const {groups: counts} of [world, own])
        for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
      world.all += groups.length;
      own.all += groups.length;
    }
  return {world, byCountry};
}

/** Letter pairs and triples of a word, its ends among them: "oravec" has "^o", "or", "^or", … "ec$". */
function groupsOf(word: string): string[] {
  const marked = `^${word.replace(/[^a-z]/g, "")}$`;
  if (marked.length < 3) return [];
  const groups: string[] = [];
  for (let at = 0; at < marked.length - 1; at++) {
    groups.push(marked.slice(at, at + 2));
    if (at < marked.length - 2) groups.push(marked.slice(at, at + 3));
  }
  return groups;
}
