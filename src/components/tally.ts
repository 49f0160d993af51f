/** Counts that a sentence states, in a form by which the build can count again in the published tables. */
import type {Report, TableName} from "./report.js";
import {TABLES} from "./report.js";

/**
 * Conditions on cells, all of which must hold: `{status: "made"}`; `!` in front for anything else; empty for an empty cell;
 * `a|b` for either column, or either value. A list holds what one of its items is.
 */
export type Where = Readonly<Record<string, string>>;

export interface Count {
  /** A table of the report, or `facts` for the four tables of facts together. */
  table: TableName | "articles" | "facts";
  where: Where;
  /** Counts the different values of this column, empty ones apart, rather than rows. */
  distinct?: string;
}

type AnyRow = Record<string, unknown>;

function cells(row: AnyRow, columns: string): string[] {
  return columns.split("|").flatMap((column) => {
    const cell = row[column] ?? "";
    if (!Array.isArray(cell)) return [String(cell as string | number | boolean)];
    return cell.length === 0 ? [""] : cell.map(String);
  });
}

function holds(row: AnyRow, columns: string, wanted: string): boolean {
  const found = (values: string) => cells(row, columns).some((cell) => values.split("|").includes(cell));
  return wanted.startsWith("!") ? !found(wanted.slice(1)) : found(wanted);
}

/** The rows for which all conditions hold. */
export const matching = <Row extends object>(rows: readonly Row[], where: Where): Row[] =>
  rows.filter((row) =>
    Object.entries(where).every(([columns, wanted]) => holds(row as AnyRow, columns, wanted))
  );

/** Counts in these tables. */
export function countOf(report: Report, {table, where, distinct}: Count): number {
  const all: readonly object[] =
    table === "facts" ? TABLES.flatMap((t) => report[t] as object[]) : report[table];
  const rows = matching(all, where);
  if (distinct === undefined) return rows.length;
  return new Set(rows.flatMap((row) => cells(row as AnyRow, distinct)).filter(Boolean)).size;
}

/** `visits?status=made&host_country=KEN`; what follows `#` is the column whose values are counted. */
export const formatCount = ({table, where, distinct}: Count): string =>
  `${table}?${new URLSearchParams(where).toString()}${distinct ? `#${distinct}` : ""}`;

export function parseCount(text: string): Count {
  const [, table, query = "", distinct] = /^(\w+)\?([^#]*)(?:#(\w+))?$/.exec(text) ?? [];
  return {
    table: table as Count["table"],
    where: Object.fromEntries(new URLSearchParams(query)),
    ...(distinct && {distinct})
  };
}
