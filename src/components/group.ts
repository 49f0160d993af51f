/** Counting and grouping with Arquero, which does not know the columns of an empty table. */
import * as aq from "arquero";

export interface Count {
  key: string;
  count: number;
}

/** How many rows there are of each value, most first, then by name. */
export function countBy<Row>(rows: readonly Row[], key: (row: Row) => string): Count[] {
  if (rows.length === 0) return [];
  return aq
    .table({key: rows.map(key)})
    .groupby("key")
    .count()
    .orderby(aq.desc("count"), "key")
    .objects() as Count[];
}

/** The rows of each value, in the order in which the values first occur. */
export function groupBy<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = key(row);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}
