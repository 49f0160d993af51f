/** What names a row of another table: evidence and conflicts a fact, facts their articles, and each fact its evidence. */
import type {Problem} from "../errors.ts";
import {factTables} from "../facts/index.ts";
import {fault} from "./line.ts";
import type {Line, Lines} from "./line.ts";

type Known = ReadonlyMap<string, {columns: ReadonlySet<string>; rows: ReadonlyMap<string, Line>}>;

export function checkLinks(lines: Lines): Problem[] {
  const known: Known = new Map(
    factTables.map(({name, idColumn, columns}) => [
      name,
      {
        columns: new Set(columns.map((column) => column.name)),
        rows: new Map(lines.get(name)!.map((line) => [line.row[idColumn]!, line]))
      }
    ])
  );
  const articles = new Set(lines.get("articles")!.map(({row}) => row.article_id!));
  return [
    ...factTables.flatMap(({name}) => lines.get(name)!.flatMap((line) => checkArticles(line, articles))),
    ...lines.get("evidence")!.flatMap((line) => checkReference(line, known, line.row.columns!.split(";"))),
    ...lines.get("conflicts")!.flatMap((line) => checkReference(line, known, [line.row.column!])),
    ...withoutEvidence(known, lines.get("evidence")!)
  ];
}

const articlesOf = ({row}: Line): string[] => row.article_ids!.split(";").filter(Boolean);

function checkArticles(line: Line, articles: ReadonlySet<string>): Problem[] {
  const unknown = articlesOf(line).filter((id) => !articles.has(id));
  return unknown.map((id) => fault(line, "article_ids: no such article", id));
}

/** The row that a line of evidence or of conflicts names, its columns, and that the row names the article. */
function checkReference(line: Line, known: Known, columns: readonly string[]): Problem[] {
  const {table, row_id, article_id} = line.row as {table: string; row_id: string; article_id: string};
  const target = known.get(table);
  if (!target) return [fault(line, "table: no table of facts", table)];
  const named = target.rows.get(row_id);
  if (!named) return [fault(line, `row_id: no such row of ${table}`, row_id)];
  const unknown = columns.filter((name) => !target.columns.has(name));
  const stray = articlesOf(named).includes(article_id) ? [] : [article_id];
  return [
    ...unknown.map((name) => fault(line, `no such column of ${table}`, name)),
    ...stray.map((id) => fault(line, `article_id: not among the article_ids of ${row_id}`, id))
  ];
}

function withoutEvidence(known: Known, evidence: readonly Line[]): Problem[] {
  const told = new Set(evidence.map(({row}) => JSON.stringify([row.table, row.row_id, row.article_id])));
  return [...known].flatMap(([table, {rows}]) =>
    [...rows].flatMap(([id, line]) =>
      articlesOf(line)
        .filter((article) => !told.has(JSON.stringify([table, id, article])))
        .map((article) => fault(line, "no evidence of this row from the article", article))
    )
  );
}
