/** Rows in words, for the terminal. */
import {countryNames} from "../../loaders/annotate/places/gazetteer.ts";
import {factTables} from "../../loaders/facts/index.ts";
import {readCell} from "../../loaders/resolve/corrections/index.ts";
import type {CsvRow, Dataset} from "../../loaders/write/index.ts";
import {describe} from "../../src/components/describe.ts";
import type {Ref} from "../../src/components/links.ts";
import {rowId} from "../../src/components/report.ts";
import type {FactRow, TableName} from "../../src/components/report.ts";

const names = {countries: Object.fromEntries(countryNames)};

/** Characters of a passage in the terminal. */
const LONGEST = 160;

/** `Jane Doe, Foreign Minister, Kenya, to Ethiopia, 8 June 2024` */
export const inWords = (row: FactRow): string => describe(names, row);

/** As `inWords`, of a row as its CSV file has it. */
export function csvInWords(table: TableName, row: CsvRow): string {
  const {columns} = factTables.find(({name}) => name === table)!;
  const cells = columns.map((column) => {
    const {cell, fault} = readCell(row[column.name] ?? "", column);
    // a row of an older release may hold what is no cell today
    return [column.name, fault === undefined ? cell : (row[column.name] ?? "")];
  });
  return inWords(Object.fromEntries(cells) as FactRow);
}

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
