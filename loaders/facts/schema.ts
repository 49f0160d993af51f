/**
 * How a table is declared. Each column stands once, with its kind and its description; the types of rows, the CSV
 * headers, the data dictionary and the checks are derived from it.
 */
import type {Qualifier} from "../types.ts";

/**
 * What a cell may hold.
 * - `text`: any words; `id`: a stable identifier; `url`: http(s)
 * - `choice`: one of `values`; `flag`: `true` or empty
 * - `number`: a plain decimal; `integer`: a whole number from 0
 * - `day`: ISO 8601 with all its parts: `2024-09-11`
 * - `date`: ISO 8601 at the precision known: `2024-09-11`, `2024-09` or `2024`
 * - `country`: ISO 3166-1 alpha-3, or the name of an international body or a joint force
 * - `list`: any number of items, joined by `;` in CSV
 */
export type ColumnKind =
  "text" | "id" | "url" | "choice" | "flag" | "number" | "integer" | "day" | "date" | "country" | "list";

export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  /** A sentence or two for the data dictionary, in plain English. */
  readonly description: string;
  /** True where no row leaves the cell empty. */
  readonly required: boolean;
  /** What the number counts; the name of the column that holds the unit, in braces, where it varies. */
  readonly unit?: string;
  /** The values of a `choice`. */
  readonly values?: readonly string[];
  /** The kind of the items of a `list`. */
  readonly items?: ColumnKind;
}

/** What a cell holds in memory: empty is `""`, `null` or `[]`. */
export type CellOf<C extends Column> = C["kind"] extends "list"
  ? string[]
  : C["kind"] extends "number" | "integer"
    ? C["required"] extends true
      ? number
      : number | null
    : C["kind"] extends "flag"
      ? true | null
      : C["values"] extends readonly (infer V)[]
        ? C["required"] extends true
          ? V
          : V | ""
        : string;

/** The row of a table with these columns. */
export type RowOf<Columns extends readonly Column[]> = {
  [C in Columns[number] as C["name"]]: CellOf<C>;
};

/** Any cell of any table. */
export type Cell = string | number | boolean | null | readonly string[];

/** A row whose table is not known to the compiler. */
export type AnyRow = Record<string, Cell>;

/** A table as declared: what it is, and its columns in order. */
export interface Table<Columns extends readonly Column[] = readonly Column[]> {
  readonly name: string;
  /** One sentence: what a row is. */
  readonly description: string;
  readonly columns: Columns;
  /** The columns that together name a row; the first column where absent; none where empty. */
  readonly key?: readonly Columns[number]["name"][];
}

/** The columns that together name a row. */
export const keyOf = ({key, columns}: Table): readonly string[] => key ?? [columns[0]!.name];

/** Makes a column; a cell may be empty unless `required` is given. */
export function column<const C extends Omit<Column, "required"> & {required?: boolean}>(
  declared: C
): C & {required: C["required"] extends true ? true : false} {
  return {...declared, required: declared.required === true} as C & {
    required: C["required"] extends true ? true : false;
  };
}

const DATE_BASES = ["stated", "resolved", "published", "inferred"] as const;
const QUALIFIERS = [
  "exact", "about", "nearly", "over", "at-least", "up-to", "under"
] as const satisfies readonly Qualifier[]; // prettier-ignore
const CONFIDENCES = ["high", "medium", "low"] as const;

export type Confidence = (typeof CONFIDENCES)[number];

/** Columns that several tables have, told with the same words in each. */
export const dateBasis = column({
  name: "date_basis",
  kind: "choice",
  values: DATE_BASES,
  description:
    "How the date is known: stated (in full in the text), resolved (completed from a weekday, a month or a relative phrase and the article's date), published (true as of the article's date, since the text speaks in the present), inferred (worked out without a known publication date)."
});

export const qualifier = column({
  name: "qualifier",
  kind: "choice",
  values: QUALIFIERS,
  description:
    "How the text hedges the figure: exact, about (around, some, roughly), nearly (almost, close to), over (more than), at-least, up-to, under (less than, below)."
});

export const attributedTo = column({
  name: "attributed_to",
  kind: "text",
  description: "The person or body whom the text credits with the statement."
});

export const confidence = column({
  name: "confidence",
  kind: "choice",
  required: true,
  values: CONFIDENCES,
  description:
    "How far the row can be used unread: high (at least 98 of 100 such rows are right), medium, low (an editor should look first)."
});

export const articleIds = column({
  name: "article_ids",
  kind: "list",
  items: "id",
  required: true,
  description: "The articles that report the fact."
});
