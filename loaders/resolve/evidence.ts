import {compare} from "./mergeFacts.ts";
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
  const gathered = new Map<string, {line: RowEvidence; supported: Set<string>}>();
  for (const line of found) {
    // nothing but an article's id, which comes last, may hold a space
    const key = `${line.table} ${line.rule} ${line.start} ${line.end} ${line.row_id} ${line.article_id}`;
    const known = gathered.get(key) ?? {line, supported: new Set<string>()};
    for (const column of line.columns) known.supported.add(column);
    gathered.set(key, known);
  }
  return [...gathered.values()]
    .map(({line, supported}) => {
      return {...line, columns: columnOrder(line.table).filter((name) => supported.has(name))};
    })
    .sort(byPlace);
}

/** By row, then by place; of passages that begin together the longest first. */
function byPlace(a: RowEvidence, b: RowEvidence): number {
  return (
    compare(a.table, b.table) ||
    compare(a.row_id, b.row_id) ||
    compare(a.article_id, b.article_id) ||
    a.start - b.start ||
    b.end - a.end ||
    compare(a.rule, b.rule)
  );
}
