import type {Table} from "../../loaders/facts/schema.ts";
import {typedRow} from "./cells.ts";

/** A table as a JSON array of objects, one row a line: numbers are numbers, lists arrays, what is empty is null. */
export function toJson(table: Table, rows: readonly object[]): string {
  if (rows.length === 0) return "[]\n";
  return `[\n${rows.map((row) => JSON.stringify(typedRow(table, row))).join(",\n")}\n]\n`;
}

/** Metadata as JSON, indented for people. */
export const prettyJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
