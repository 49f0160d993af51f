/** The data dictionary as rows: one a column of a table. */
import {csvFormatRows} from "d3-dsv";
import {column} from "../../loaders/facts/schema.ts";
import type {Column, Table} from "../../loaders/facts/schema.ts";

/** The dictionary as a table, which has metadata like the others. */
export const dictionaryTable = {
  name: "dictionary",
  description: "What each column of the tables means.",
  key: ["table", "column"],
  columns: [
    column({name: "table", kind: "id", required: true, description: "The table."}),
    column({name: "column", kind: "id", required: true, description: "The column, in the order of the table."}),
    column({name: "holds", kind: "text", required: true, description: "The kind of value."}),
    column({name: "unit", kind: "text", description: "What a number counts."}),
    column({
      name: "may_be_empty",
      kind: "choice",
      required: true,
      values: ["yes", "no"],
      description: "Whether a row may leave the cell empty, since the articles don't say."
    }),
    column({name: "values", kind: "list", items: "text", description: "The values of a choice."}),
    column({name: "meaning", kind: "text", required: true, description: "What the column means."})
  ]
} as const satisfies Table;

export const DICTIONARY_COLUMNS: readonly string[] = dictionaryTable.columns.map(({name}) => name);

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
  `${csvFormatRows([[...DICTIONARY_COLUMNS], ...dictionaryRows(tables)])}\n`;
