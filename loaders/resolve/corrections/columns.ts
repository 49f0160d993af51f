/** The editor's word as a table: `data/corrections.csv`. */
import {column} from "../../facts/schema.ts";
import type {RowOf, Table} from "../../facts/schema.ts";

/** What `column` says where a line speaks of no single cell. */
export const WHOLE_ROW = "row";
export const QUOTE = "quote";
/** What `to` says of a whole row. */
export const ADDED = "added";
export const DELETED = "deleted";

const columns = [
  column({name: "date", kind: "date", required: true, description: "The day of the correction."}),
  column({
    name: "table",
    kind: "choice",
    required: true,
    values: ["visits", "trade", "troops", "agreements"],
    description: "The table that is corrected."
  }),
  column({name: "row_id", kind: "id", required: true, description: "The id of the row in that table."}),
  column({
    name: "column",
    kind: "text",
    required: true,
    description:
      "The column whose cell is corrected; row where the whole row is added or deleted; quote for a passage that an added row rests on."
  }),
  column({
    name: "from",
    kind: "text",
    description:
      "What was read from the articles, as it stands in the CSV file; of a quote, the article it stands in."
  }),
  column({name: "to", kind: "text", description: "What is right; of a row, added or deleted."}),
  column({name: "reason", kind: "text", required: true, description: "Why, for the readers of the report."}),
  column({name: "by", kind: "text", required: true, description: "Who made the correction."})
] as const;

/** One line of the file, its cells as text. */
export type CorrectionRow = RowOf<typeof columns>;

export const corrections = {
  name: "corrections",
  description: "What an editor put right: cells, and whole rows that were added or deleted.",
  // a cell may be corrected twice
  key: [],
  columns
} as const satisfies Table;
