/** Rows in words, for the terminal. */
import {countryNames} from "../../loaders/annotate/places/gazetteer.ts";
import type {Dataset} from "../../loaders/write/index.ts";
import {describe} from "../../src/components/describe.ts";
import type {Ref} from "../../src/components/links.ts";
import {rowId} from "../../src/components/report.ts";
import type {FactRow} from "../../src/components/report.ts";

const names = {countries: Object.fromEntries(countryNames)};

/** Characters of a passage in the terminal. */
const LONGEST = 160;

/** `Jane Doe, Foreign Minister, Kenya, to Ethiopia, 8 June 2024` */
export const inWords = (row: FactRow): string => describe(names, row);

export function rowOf(dataset: Dataset, {table, id}: Ref): FactRow | undefined {
  return (dataset[table] as FactRow[]).find((row) => rowId(row) === id);
}

/** A passage on one line, cut where it is long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST ? `“${line}”` : `“${line.slice(0, LONGEST).replace(/\s\S*$/, "")} …”`;
}

/** `3 rows`, `1 row` */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;
