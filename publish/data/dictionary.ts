/** The data dictionary as rows: one a column of a table. */
import {csvFormatRows} from "d3-dsv";
import type {Column, Table} from "../../loaders/facts/schema.ts";

export const DICTIONARY_COLUMNS = ["table", "column", "holds", "unit", "may_be_empty", "values", "meaning"];

/** What a column holds, in words. */
export const holds = ({kind, items}: Column): string =>
  kind === "list" ? `list of ${items ?? "text"}` : kind;

/** `people`, or `the unit in the column unit`. */
export const unitText = ({unit = ""}: Column): string =>
  unit.replace(/^\{(.*)\}$/, "the unit in the column $1");

export const dictionaryRows = (tables: readonly Table[]): string[][] =>
  tables.flatMap(({name, columns}) =>
    columns.map((column) => [
      name,
      column.name,
      holds(column),
      unitText(column),
      column.required ? "no" : "yes",
      (column.values ?? []).join(";"),
      column.description
    ])
  );

export const dictionaryCsv = (tables: readonly Table[]): string =>
  `${csvFormatRows([DICTIONARY_COLUMNS, ...dictionaryRows(tables)])}\n`;
