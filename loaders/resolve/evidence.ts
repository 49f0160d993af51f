import {desc, from, op} from "arquero";
import type {TableName} from "../types.ts";

/** A passage that supports a row; offsets are UTF-16 units of the article's body. */
export interface RowEvidence {
  table: TableName;
  row_id: string;
  /** In the order of the table's columns. */
  columns: string[];
  article_id: string;
  start: number;
  end: number;
  rule: string;
}

/** One line for each passage and rule of a row, with all the columns that it supports; sorted. */
export function gatherEvidence(
  found: readonly RowEvidence[],
  columnOrder: (table: TableName) => readonly string[]
): RowEvidence[] {
  if (found.length === 0) return [];
  const gathered = from([...found])
    .groupby("table", "row_id", "article_id", "start", "end", "rule")
    .rollup({columns: op.array_agg("columns")})
    .orderby("table", "row_id", "article_id", "start", desc("end"), "rule")
    .objects({limit: Infinity}) as (Omit<RowEvidence, "columns"> & {columns: string[][]})[];
  return gathered.map(({columns, ...rest}) => {
    const supported = new Set(columns.flat());
    return {...rest, columns: columnOrder(rest.table).filter((name) => supported.has(name))};
  });
}
