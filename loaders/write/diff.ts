/** What changed from one set of tables to another: the change log of a release, and `npm run diff`. */
import {csvParse} from "d3-dsv";
import {keyOf} from "../facts/schema.ts";
import type {Table} from "../facts/schema.ts";
import {allTables} from "./all.ts";

/** A row as its CSV file has it: the text of each cell by column. */
export type CsvRow = Readonly<Record<string, string>>;

/** Tables as text, by name; the tables of an older release may have other columns than those of today. */
export type CsvTables = Readonly<Record<string, readonly CsvRow[]>>;

export interface ChangedCell {
  column: string;
  before: string;
  after: string;
}

export interface ChangedRow {
  /** The cells of the row's key, joined by a space: its id, where it has one. */
  id: string;
  cells: ChangedCell[];
}

export interface TableDiff {
  table: string;
  /** How many rows there were, and are. */
  rows: {before: number; after: number};
  /** In the order of the tables that they stand in. */
  added: CsvRow[];
  removed: CsvRow[];
  changed: ChangedRow[];
}

/** Reads CSV files (`visits.csv` → its text) as tables; a file that is no table of ours is left out. */
export function parseTables(files: ReadonlyMap<string, string>): CsvTables {
  const present = allTables.filter(({name}) => files.has(`${name}.csv`));
  return Object.fromEntries(present.map(({name}) => [name, [...csvParse(files.get(`${name}.csv`)!)]]));
}

/** The cells of a row's key, joined by a space. */
export const rowKey = (table: Table, row: CsvRow): string =>
  keyOf(table)
    .map((name) => row[name] ?? "")
    .join(" ");

/**
 * Compares tables row by row, by their keys. Every table is told of, also one without a change or missing on a side (it
 * then has no rows there). Of two rows with one key, which a sound table does not have, the last is compared.
 */
export function diffTables(
  before: CsvTables,
  after: CsvTables,
  tables: readonly Table[] = allTables
): TableDiff[] {
  return tables.map((table) => diffTable(table, before[table.name] ?? [], after[table.name] ?? []));
}

/** True where a diff tells of no change. */
export const isUnchanged = ({added, removed, changed}: TableDiff): boolean =>
  added.length + removed.length + changed.length === 0;

function diffTable(table: Table, before: readonly CsvRow[], after: readonly CsvRow[]): TableDiff {
  const byKey = (rows: readonly CsvRow[]) => new Map(rows.map((row) => [rowKey(table, row), row]));
  const [old, now] = [byKey(before), byKey(after)];
  return {
    table: table.name,
    rows: {before: before.length, after: after.length},
    added: [...now].filter(([key]) => !old.has(key)).map(([, row]) => row),
    removed: [...old].filter(([key]) => !now.has(key)).map(([, row]) => row),
    changed: [...now].flatMap(([id, row]) => {
      const cells = old.has(id) ? changedCells(old.get(id)!, row) : [];
      return cells.length > 0 ? [{id, cells}] : [];
    })
  };
}

/** A column that one side does not have is empty there. */
function changedCells(before: CsvRow, after: CsvRow): ChangedCell[] {
  const columns = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...columns]
    .map((column) => ({column, before: before[column] ?? "", after: after[column] ?? ""}))
    .filter((cell) => cell.before !== cell.after);
}
