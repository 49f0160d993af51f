/** DuckDB, an outside reader of the published files. */
import {DuckDBInstance} from "@duckdb/node-api";

export interface Answer {
  /** `name TYPE` of each column. */
  types: string[];
  rows: Record<string, unknown>[];
}

/** Numbers that DuckDB gives as text, since they may be larger than JavaScript's. */
const plain = (type: string, value: unknown) => (type === "BIGINT" && value !== null ? Number(value) : value);

/** Runs one query, in a database of its own. */
export async function query(sql: string): Promise<Answer> {
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  try {
    const reader = await connection.runAndReadAll(sql);
    const names = reader.columnNames();
    const types = reader.columnTypes().map(String);
    const rows = reader
      .getRowsJson()
      .map((row) => Object.fromEntries(row.map((cell, i) => [names[i]!, plain(types[i]!, cell)])));
    return {types: names.map((name, i) => `${name} ${types[i]}`), rows};
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}

/** Runs statements one after the other, in a database of their own; throws what it has against one. */
export async function execute(statements: readonly string[]): Promise<void> {
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  try {
    for (const statement of statements) await connection.run(statement);
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}

/** A file's name as SQL has it. */
export const quoted = (path: string): string => `'${path.replaceAll("'", "''")}'`;
