/** What changed in the tables of facts, and why. */
import {factTables} from "../../../loaders/facts/index.ts";
import {parseCorrections} from "../../../loaders/resolve/corrections/index.ts";
import type {CorrectionRow} from "../../../loaders/resolve/corrections/index.ts";
import {diffTables} from "../../../loaders/write/index.ts";
import type {ChangedCell, CsvRow, CsvTables} from "../../../loaders/write/index.ts";
import type {TableName} from "../../../src/components/report.ts";
import {csvInWords} from "../words.ts";

export interface ChangedRow {
  table: TableName;
  id: string;
  /** The row in words: as it is, or as it was where it is gone. */
  words: string;
  what: "added" | "changed" | "gone";
  /** Of a changed row. */
  cells: ChangedCell[];
  /** At least one: articles, corrections, or else the rules. */
  why: string[];
}

/** One side of the comparison. */
export interface Side {
  tables: CsvTables;
  /** The corrections that were in force; of an added row, its first line. */
  corrections: readonly CorrectionRow[];
}

/** The corrections that a file's text asks for. */
export const correctionsIn = (text: string): CorrectionRow[] =>
  parseCorrections(text, "").changes.map(({line}) => line);

export function compareSides(before: Side, after: Side): ChangedRow[] {
  const why = causesOf(before, after);
  return diffTables(before.tables, after.tables, factTables).flatMap(({table, added, changed, removed}) => {
    const name = table as TableName;
    const idColumn = factTables.find((one) => one.name === name)!.idColumn;
    const rowNow = (id: string) => after.tables[name]!.find((row) => row[idColumn] === id)!;
    const rowThen = (id: string) => before.tables[name]!.find((row) => row[idColumn] === id)!;
    const made = (what: ChangedRow["what"], row: CsvRow, cells: ChangedCell[] = []): ChangedRow => {
      const id = row[idColumn]!;
      const sides = [what === "added" ? undefined : rowThen(id), what === "gone" ? undefined : rowNow(id)];
      return {table: name, id, words: csvInWords(name, row), what, cells, why: why(name, id, cells, sides)};
    };
    return [
      ...added.map((row) => made("added", row)),
      ...changed.map(({id, cells}) => made("changed", rowNow(id), cells)),
      ...removed.map((row) => made("gone", row))
    ];
  });
}

/**
 * The same articles, corrections and rules give the same row. So a row differs by an article of its own that is new, changed
 * or gone; by a correction of it that is new or gone; or, where neither is, by the rules.
 */
function causesOf(before: Side, after: Side) {
  const articles = changedArticles(before.tables, after.tables);
  const corrections = changedCorrections(before.corrections, after.corrections);
  return (table: TableName, id: string, cells: ChangedCell[], rows: readonly (CsvRow | undefined)[]): string[] => {
    const own = [...new Set(rows.flatMap((row) => row?.article_ids?.split(";") ?? []))];
    const columns = cells.map(({column}) => column);
    const told = [
      ...own.flatMap((article) => articles.get(article) ?? []),
      ...corrections.filter(({line}) => line.table === table && line.row_id === id)
        .filter(({line}) => line.column === "row" || columns.includes(line.column))
        .map(({line, made}) => `${made ? "correction" : "correction taken out"}: ${line.column}: ${line.reason} (${line.by}, ${line.date})`)
    ];
    return told.length > 0 ? told : [rulesOf(table, id, after.tables, before.tables)];
  };
} // prettier-ignore

function changedArticles(before: CsvTables, after: CsvTables): Map<string, string> {
  const sums = ({articles = []}: CsvTables) => new Map(articles.map((row) => [row.article_id!, row.sha256!]));
  const [old, now] = [sums(before), sums(after)];
  const told = new Map<string, string>();
  for (const [id, sum] of now)
    if (old.get(id) !== sum) told.set(id, `article ${old.has(id) ? "changed" : "new"}: ${id}`);
  for (const id of old.keys()) if (!now.has(id)) told.set(id, `article gone: ${id}`);
  return told;
}

function changedCorrections(before: readonly CorrectionRow[], after: readonly CorrectionRow[]) {
  const keys = (lines: readonly CorrectionRow[]) => new Set(lines.map((line) => JSON.stringify(line)));
  const notIn = (known: ReadonlySet<string>, lines: readonly CorrectionRow[]) =>
    lines.filter((line) => !known.has(JSON.stringify(line)));
  return [
    ...notIn(keys(before), after).map((line) => ({line, made: true})),
    ...notIn(keys(after), before).map((line) => ({line, made: false}))
  ];
}

function rulesOf(table: string, id: string, ...sides: CsvTables[]): string {
  const lines = sides.map(({evidence = []}) => evidence.filter((line) => line.table === table && line.row_id === id)); // prettier-ignore
  const rules = new Set((lines.find((own) => own.length > 0) ?? []).map(({rule}) => rule));
  return `rules: ${[...rules].sort().join(", ") || "merging"}`;
}
