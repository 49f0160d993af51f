/** Scores merging: each fact of a group of articles is one row, with exactly its articles, and its conflicts are told. */
import type {ConflictRow} from "../../loaders/write/index.ts";
import type {TableName} from "../../loaders/types.ts";
import {fieldRight} from "./fields.ts";
import type {GoldField} from "./fields.ts";
import {TABLES} from "./score.ts";
import type {ReportedRow, ReportedTables} from "./score.ts";

type Match = Record<string, GoldField>;

export interface Cluster {
  name: string;
  articles: string[];
  rows: {table: TableName; match: Match; article_ids: string[]}[];
  conflicts: {table: TableName; match: Match; column: string; values: Record<string, string>}[];
}

export interface ClusterScore {
  name: string;
  rows: {expected: number; merged: number};
  conflicts: {expected: number; found: number; wrong: number};
  /** One line for each fault. */
  faults: string[];
}

/** `missing`: no such row; `split`: several; `articles`: one, with other articles. */
export function scoreCluster(
  cluster: Cluster,
  tables: ReportedTables,
  conflicts: readonly ConflictRow[]
): ClusterScore {
  const faults: string[] = [];
  const ofCluster = (table: TableName) =>
    (tables[table] as readonly ReportedRow[]).filter((row) =>
      (row.article_ids as string[]).some((id) => cluster.articles.includes(id))
    );
  const find = (table: TableName, match: Match) => ofCluster(table).filter((row) => fits(row, match));

  const merged = cluster.rows.filter(({table, match, article_ids}) => {
    const found = find(table, match);
    const fault = rowFault(found, article_ids);
    if (fault) faults.push(`${table}: ${fault}: ${JSON.stringify(match)}`);
    return fault === "";
  });

  const known = new Set<string>();
  const told = cluster.conflicts.filter(({table, match, column, values}) => {
    const ids = find(table, match).map((row) => String(row[idColumn(table)]));
    const lines = conflicts.filter(
      (line) => line.table === table && ids.includes(line.row_id) && line.column === column
    );
    for (const line of lines) known.add(`${line.table} ${line.row_id} ${line.column}`);
    const right =
      lines.length === Object.keys(values).length &&
      lines.every(({article_id, value}) => fieldRight(column, values[article_id] ?? "none", value));
    if (!right) {
      const found = lines.map(({article_id, value}) => `${article_id}=${value}`).join(", ") || "nothing";
      faults.push(`${table}: conflict in ${column} not told: ${JSON.stringify(values)}, found ${found}`);
    }
    return right;
  });
  const rowIds = new Set(
    TABLES.flatMap((table) => ofCluster(table).map((row) => `${table} ${String(row[idColumn(table)])}`))
  );
  const wrong = new Set(
    conflicts
      .map(({table, row_id, column}) => `${table} ${row_id} ${column}`)
      .filter((key) => !known.has(key) && rowIds.has(key.split(" ").slice(0, 2).join(" ")))
  );
  for (const key of wrong) faults.push(`conflict that is none: ${key}`);
  return {
    name: cluster.name,
    rows: {expected: cluster.rows.length, merged: merged.length},
    conflicts: {expected: cluster.conflicts.length, found: told.length, wrong: wrong.size},
    faults
  };
}

function idColumn(table: TableName): string {
  return {visits: "visit_id", trade: "trade_id", troops: "troops_id", agreements: "agreement_id"}[table];
}

function fits(row: ReportedRow, match: Match): boolean {
  return Object.entries(match).every(([column, gold]) => fieldRight(column, gold, row[column] ?? ""));
}

function rowFault(found: ReportedRow[], articleIds: string[]): string {
  if (found.length === 0) return "missing";
  if (found.length > 1) return `split into ${found.length}`;
  const actual = [...(found[0]!.article_ids as string[])].sort();
  const same = actual.join() === [...articleIds].sort().join();
  return same ? "" : `articles are ${actual.join(", ")}, not ${articleIds.join(", ")}`;
}
