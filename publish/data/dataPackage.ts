/** `datapackage.json`: a Data Package 2.0 with a Table Schema for each CSV file (datapackage.org/standard). */
import {createHash} from "node:crypto";
import {keyOf} from "../../loaders/facts/schema.ts";
import type {Column, ColumnKind, Table} from "../../loaders/facts/schema.ts";
import {LICENCE, NOT_LICENSED, sourceLine} from "./about.ts";
import type {About} from "./about.ts";

const PROFILES = "https://datapackage.org/profiles/2.0";

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** ISO 8601 at the precision known; Table Schema has no such type. */
export const PARTIAL_DATE = "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$";

/**
 * A list in one cell. The standard's text has a type for it, its profile has not: a validator refuses a whole package over
 * that type (github.com/frictionlessdata/datapackage, issue 1089). So the cell is text, and this property of our own tells
 * how to part it.
 */
const LIST = {type: "string", "dateline:list": {delimiter: ";", itemType: "string"}};

const TYPES: Readonly<Record<ColumnKind, object>> = {
  text: {type: "string"},
  id: {type: "string"},
  url: {type: "string", format: "uri"},
  choice: {type: "string"},
  country: {type: "string"},
  date: {type: "string"},
  day: {type: "date"},
  flag: {type: "boolean", trueValues: ["true"], falseValues: ["false"]},
  number: {type: "number"},
  integer: {type: "integer"},
  list: LIST
};

function constraints({kind, required, values}: Column, unique: boolean): object {
  return {
    ...(required && {required}),
    ...(unique && {unique}),
    ...(values && {enum: values}),
    ...(kind === "date" && {pattern: PARTIAL_DATE}),
    ...((kind === "number" || kind === "integer") && {minimum: 0})
  };
}

function field(column: Column, key: readonly string[]): object {
  const {name, kind, description, unit} = column;
  const limits = constraints(column, key.length === 1 && key[0] === name);
  return {
    name,
    ...TYPES[kind],
    description,
    ...(unit && {unit}),
    ...(Object.keys(limits).length > 0 && {constraints: limits})
  };
}

/** Columns that name a row of another table. A list of ids, or a row of one of four tables, the standard cannot tell of. */
export function foreignKeysOf({name, columns}: Table): {column: string; table: string}[] {
  const named = columns.some((c) => c.name === "article_id");
  return named && name !== "articles" ? [{column: "article_id", table: "articles"}] : [];
}

export function tableSchema(table: Table): object {
  const key = keyOf(table);
  const foreignKeys = foreignKeysOf(table).map(({column, table: resource}) => ({
    fields: [column],
    reference: {resource, fields: [column]}
  }));
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: table.columns.map((column) => field(column, key)),
    missingValues: [""],
    primaryKey: key,
    ...(foreignKeys.length > 0 && {foreignKeys})
  };
}

function resource(table: Table, csv: Uint8Array): object {
  return {
    name: table.name,
    type: "table",
    path: `${table.name}.csv`,
    title: table.name,
    description: table.description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: csv.length,
    hash: `sha256:${sha256(csv)}`,
    dialect: {$schema: `${PROFILES}/tabledialect.json`, delimiter: ",", lineTerminator: "\n"},
    schema: tableSchema(table)
  };
}

const isWebAddress = (url: string): boolean => /^https?:\/\//.test(url);

/** @param csv the bytes of each table's CSV file, by the table's name */
export function dataPackage(
  tables: readonly Table[],
  csv: ReadonlyMap<string, Uint8Array>,
  about: About
): object {
  const sources = about.sources.map((source) => ({
    title: sourceLine(source),
    ...(isWebAddress(source.url) && {path: source.url})
  }));
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: about.name,
    ...(about.address && {id: `${about.address}datapackage.json`, homepage: about.homepage}),
    title: about.title,
    description: `${about.description} ${NOT_LICENSED}`,
    version: about.version,
    schemaVersion: about.schemaVersion,
    ...(about.keywords.length > 0 && {keywords: about.keywords}),
    contributors: about.creators.map((title) => ({title, roles: ["creator"]})),
    licenses: [LICENCE],
    ...(sources.length > 0 && {sources}),
    resources: tables.map((table) => resource(table, csv.get(table.name)!))
  };
}
