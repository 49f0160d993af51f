/** Tables as Apache Parquet, with declared types, so that empty tables and empty columns have them too. */
import type {SchemaElement} from "hyparquet";
import {parquetWriteBuffer} from "hyparquet-writer";
import type {Column, ColumnKind, Table} from "../../loaders/facts/schema.ts";
import {citation, LICENCE} from "./about.ts";
import type {About} from "./about.ts";
import {cellsOf} from "./cells.ts";
import type {TypedCell} from "./cells.ts";

const STRING = {
  type: "BYTE_ARRAY",
  converted_type: "UTF8",
  logical_type: {type: "STRING"}
} as const satisfies Omit<SchemaElement, "name">;

/** A date known only to its month is no date of Parquet's: such columns are strings. */
const TYPES: Readonly<Partial<Record<ColumnKind, Omit<SchemaElement, "name">>>> = {
  number: {type: "DOUBLE"},
  integer: {type: "INT64"},
  flag: {type: "BOOLEAN"},
  day: {type: "INT32", converted_type: "DATE", logical_type: {type: "DATE"}}
};

/** The elements of a column: three for a list (the standard's three-level form), else one. */
function elements({name, kind, required}: Column): SchemaElement[] {
  if (kind !== "list")
    return [{name, ...(TYPES[kind] ?? STRING), repetition_type: required ? "REQUIRED" : "OPTIONAL"}];
  return [
    {
      name,
      repetition_type: "REQUIRED",
      num_children: 1,
      converted_type: "LIST",
      logical_type: {type: "LIST"}
    },
    {name: "list", repetition_type: "REPEATED", num_children: 1},
    {name: "element", ...STRING, repetition_type: "REQUIRED"}
  ];
}

function value(cell: TypedCell, {kind}: Column): unknown {
  if (cell === null) return null;
  if (kind === "integer") return BigInt(cell as number);
  if (kind === "day") return new Date(`${cell as string}T00:00:00Z`);
  return cell;
}

/** What a reader of the file alone must know, and what each column means. */
function metadata(table: Table, about: About): {key: string; value: string}[] {
  return [
    {key: "title", value: `${about.title}: ${table.name}`},
    {key: "description", value: table.description},
    {key: "license", value: LICENCE.path},
    {key: "citation", value: citation(about)},
    {key: "version", value: about.version},
    {key: "schema_version", value: about.schemaVersion},
    ...table.columns.map(({name, description}) => ({key: `column:${name}`, value: description}))
  ];
}

export function toParquet(table: Table, rows: readonly object[], about: About): Uint8Array {
  const {columns} = table;
  const buffer = parquetWriteBuffer({
    schema: [{name: "root", num_children: columns.length}, ...columns.flatMap(elements)],
    columnData: columns.map((column) => ({
      name: column.name,
      data: cellsOf(rows, column).map((cell) => value(cell, column))
    })),
    kvMetadata: metadata(table, about),
    createdBy: "Dateline"
  });
  return new Uint8Array(buffer);
}
