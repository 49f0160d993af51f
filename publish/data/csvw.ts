/** Metadata of CSV on the Web (w3.org/TR/tabular-metadata): one file a table, and one for all of them with their links. */
import {keyOf} from "../../loaders/facts/schema.ts";
import type {Column, ColumnKind, Table} from "../../loaders/facts/schema.ts";
import {citation, LICENCE} from "./about.ts";
import type {About} from "./about.ts";
import {foreignKeysOf, PARTIAL_DATE} from "./dataPackage.ts";

const CONTEXT = ["http://www.w3.org/ns/csvw", {"@language": "en"}];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A string's `format` is a regular expression that the whole cell has to match. */
const oneOf = (values: readonly string[]) => ({base: "string", format: values.map(escaped).join("|")});

const DATATYPES: Readonly<Record<ColumnKind, unknown>> = {
  text: "string",
  id: "string",
  url: "anyURI",
  choice: "string",
  country: "string",
  date: {base: "string", format: PARTIAL_DATE.replace(/^\^|\$$/g, "")},
  day: {base: "date", format: "yyyy-MM-dd"},
  flag: {base: "boolean", format: "true|false"},
  number: {base: "decimal", minimum: 0},
  integer: {base: "nonNegativeInteger"},
  list: "string"
};

function column({name, kind, values, required, description, unit}: Column): object {
  return {
    name,
    titles: name,
    datatype: values ? oneOf(values) : DATATYPES[kind],
    ...(kind === "list" && {separator: ";"}),
    ...(required && {required}),
    "dc:description": description,
    ...(unit && {"schema:unitText": unit})
  };
}

function described(table: Table, file = `${table.name}.csv`): object {
  const primaryKey = [...keyOf(table)];
  return {
    url: file,
    "dc:title": table.name,
    "dc:description": table.description,
    tableSchema: {columns: table.columns.map(column), ...(primaryKey.length > 0 && {primaryKey})}
  };
}

function linked(table: Table): object {
  const {tableSchema, ...rest} = described(table) as {tableSchema: object};
  const foreignKeys = foreignKeysOf(table).map((key) => ({
    columnReference: key.column,
    reference: {resource: `${key.table}.csv`, columnReference: key.column}
  }));
  return {...rest, tableSchema: {...tableSchema, ...(foreignKeys.length > 0 && {foreignKeys})}};
}

const about = (data: About): object => ({
  "dc:license": {"@id": LICENCE.path},
  "dc:creator": data.creators.join(", "),
  "dc:bibliographicCitation": citation(data),
  "schema:version": data.version
});

/**
 * `<file>-metadata.json`, which a reader of the CSV looks for beside it.
 *
 * @param file where it is not `<table>.csv`
 */
export const tableMetadata = (table: Table, data: About, file?: string): object => ({
  "@context": CONTEXT,
  ...described(table, file),
  ...about(data)
});

/** `csv-metadata.json`: all tables, and which column names a row of another. */
export const groupMetadata = (tables: readonly Table[], data: About): object => ({
  "@context": CONTEXT,
  ...about(data),
  "dc:title": data.title,
  tables: tables.map(linked)
});
