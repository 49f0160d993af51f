/** The tables beside the four of facts: where each fact stands, where articles differ, and the articles. */
import {column} from "../facts/schema.ts";
import type {RowOf, Table} from "../facts/schema.ts";

const startColumn = column({
  name: "start",
  kind: "integer",
  required: true,
  unit: "Unicode code points",
  description: "Where the passage begins in the article's body, counted from 0."
});

const endColumn = column({
  name: "end",
  kind: "integer",
  required: true,
  unit: "Unicode code points",
  description: "Where it ends, exclusive."
});

const quoteColumn = column({
  name: "quote",
  kind: "text",
  required: true,
  description: "The body from start to end, to the letter."
});

const evidenceColumns = [
  column({
    name: "table",
    kind: "text",
    required: true,
    description: "The table of the fact: visits, trade, troops or agreements."
  }),
  column({
    name: "row_id",
    kind: "id",
    required: true,
    description: "The id of the fact's row in that table."
  }),
  column({
    name: "columns",
    kind: "list",
    items: "text",
    required: true,
    description: "The columns of the row that this passage supports."
  }),
  column({
    name: "article_id",
    kind: "id",
    required: true,
    description: "The article that the passage stands in."
  }),
  startColumn,
  endColumn,
  quoteColumn,
  column({name: "rule", kind: "id", required: true, description: "The name of the rule that read it."})
] as const;

const unusedColumns = [
  column({
    name: "article_id",
    kind: "id",
    required: true,
    description: "The article that the passage stands in."
  }),
  startColumn,
  endColumn,
  quoteColumn,
  column({name: "reason", kind: "text", required: true, description: "Why no row was made of it."}),
  column({
    name: "rule",
    kind: "id",
    description: "The name of the rule that declined it; empty where none read it."
  })
] as const;

const conflictColumns = [
  column({name: "table", kind: "text", required: true, description: "The table of the fact."}),
  column({
    name: "row_id",
    kind: "id",
    required: true,
    description: "The id of the fact's row in that table."
  }),
  column({
    name: "column",
    kind: "text",
    required: true,
    description: "The column that the articles differ about."
  }),
  column({name: "value", kind: "text", required: true, description: "What the article says."}),
  column({name: "article_id", kind: "id", required: true, description: "The article that says so."}),
  column({name: "chosen", kind: "flag", description: "true for the value that the table carries."})
] as const;

const articleColumns = [
  column({
    name: "article_id",
    kind: "id",
    required: true,
    description: "The name of the article's file without its ending."
  }),
  column({name: "title", kind: "text", description: "As published."}),
  column({name: "publisher", kind: "text", description: "As published."}),
  column({name: "url", kind: "url", description: "Where it was published."}),
  column({name: "published", kind: "day", description: "The day of publication."}),
  column({
    name: "published_basis",
    kind: "choice",
    values: ["stated", "inferred"],
    description: "stated (on the page) or inferred (worked out from the text by the editor)."
  }),
  column({name: "language", kind: "text", required: true, description: "A BCP 47 tag."}),
  column({
    name: "words",
    kind: "integer",
    required: true,
    unit: "words",
    description: "Runs of characters between white space in the body."
  }),
  column({
    name: "sha256",
    kind: "text",
    required: true,
    description: "The SHA-256 sum of the file, hexadecimal."
  })
] as const;

export type EvidenceRow = RowOf<typeof evidenceColumns>;
export type ConflictRow = RowOf<typeof conflictColumns>;
export type UnusedRow = RowOf<typeof unusedColumns>;
export type ArticleRow = RowOf<typeof articleColumns>;

export const evidence = {
  name: "evidence",
  description: "Where each fact stands in the sources.",
  columns: evidenceColumns,
  key: ["table", "row_id", "article_id", "start", "end", "rule"]
} as const satisfies Table;

export const conflicts = {
  name: "conflicts",
  description: "Where articles differ about one fact.",
  columns: conflictColumns,
  key: ["table", "row_id", "column", "article_id"]
} as const satisfies Table;

export const articles = {
  name: "articles",
  description: "The articles that were read.",
  columns: articleColumns
} as const satisfies Table;

/** Not one of the seven: written on request alone. */
export const unused = {
  name: "unused",
  description: "Passages with money, head counts, visiting or signing verbs that no row took.",
  columns: unusedColumns,
  key: ["article_id", "start", "end", "rule"]
} as const satisfies Table;
