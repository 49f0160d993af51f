/**
 * How well a name sounds like the places of a country: "Nguyễn Văn Thịnh" has the letters of Vietnamese towns, "Oravec" those of
 * Slovak ones. Where the name of a visitor or host favoured one country of the article clearly (by 0.8 a letter group: four in ten
 * of them), it was the right one for nine in ten.
 */
import {rowsOf} from "../../places/files.ts";
import {foldName} from "./spelling.ts";

interface Letters {
  /** How often each letter group stands in the names. */
  counts: Uint32Array;
  all: number;
}

/** As if so many letter groups of the world's towns stood among those of each country: few towns tell little. */
const PRIOR = 30;

/** The letter groups of a name, by which it is compared with the towns of one country after the other. */
export const lettersOf = (name: readonly string[]): number[] =>
  name.flatMap((word) => groupsOf(foldName(word)));

/** The mean logarithm of the chance of a name's letter groups among the towns of a country; higher is likelier. */
export function likeness(groups: readonly number[], country: string): number {
  towns ??= readTowns();
  const {world, byCountry} = towns;
  const own = lettersOfCountry(byCountry, country);
  if (!own || groups.length === 0) return NaN;
  let sum = 0;
  for (const group of groups) {
    const usual = (world.counts[group]! + 0.5) / world.all;
    sum += Math.log((own.counts[group]! + PRIOR * usual) / (own.all + PRIOR));
  }
  return sum / groups.length;
}

let towns: {world: Letters; byCountry: Map<string, string[]>} | undefined;

/** Those of the towns of all countries, and the names of the towns of each: only of few countries the groups are asked for. */
function readTowns(): {world: Letters; byCountry: Map<string, string[]>} {
  const world = noLetters();
  const byCountry = new Map<string, string[]>();
  for (const file of ["cities.tsv", "smallTowns.tsv", "provinces.tsv"])
    for (const [name = "", country = ""] of rowsOf(file)) {
      const own = byCountry.get(country);
      if (own) own.push(name);
      else byCountry.set(country, [name]);
      addName(world, name);
    }
  return {world, byCountry};
}

const countries = new Map<string, Letters>();

function lettersOfCountry(
  names: ReadonlyMap<string, readonly string[]>,
  country: string
): Letters | undefined {
  let letters = countries.get(country);
  if (!letters && names.has(country)) {
    countries.set(country, (letters = noLetters()));
    for (const name of names.get(country)!) addName(letters, name);
  }
  return letters;
}

function addName(letters: Letters, name: string): void {
  for (const word of name.split(" "))
    for (const group of groupsOf(word)) {
      letters.counts[group]!++;
      letters.all++;
    }
}

/** Letters are numbered: the beginning of a word, its end, then a to z. */
const [BEGINNING, END, A] = [0, 1, 2];
const LETTERS = 28;
/** Numbers of pairs; behind them those of triples. */
const PAIRS = LETTERS * LETTERS;

const noLetters = (): Letters => ({counts: new Uint32Array(PAIRS + PAIRS * LETTERS), all: 0});

/** Letter pairs and triples of a word, its ends among them, as numbers: "oravec" has "^o", "^or", "or", … "ec$", "c$". */
function groupsOf(word: string): number[] {
  const groups: number[] = [];
  let last = BEGINNING;
  // the pair before; none before the first letter
  let pair = -1;
  for (let at = 0; at <= word.length; at++) {
    const code = at < word.length ? word.charCodeAt(at) - 97 : -1;
    if (at < word.length && (code < 0 || code > 25)) continue;
    const letter = at < word.length ? code + A : END;
    if (letter === END && pair < 0) break;
    if (pair >= 0) groups.push(PAIRS + pair * LETTERS + letter);
    groups.push((pair = last * LETTERS + letter));
    last = letter;
  }
  return groups;
}
