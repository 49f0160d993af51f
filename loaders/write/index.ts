/** Rows → CSV. */
import type {Conflict, Resolved, RowEvidence, Tables} from "../resolve/index.ts";
import type {Article, Declined} from "../types.ts";
import {allTables} from "./all.ts";
import {formatCell, toCsv} from "./csv.ts";
import {cutPassages, passageKey} from "./passages.ts";
import type {Passages} from "./passages.ts";
import {unused} from "./tables.ts";
import type {ArticleRow, ConflictRow, EvidenceRow, UnusedRow} from "./tables.ts";

export {allTables} from "./all.ts";
export {toCsv} from "./csv.ts";
export {diffTables, isUnchanged, parseTables, rowKey} from "./diff.ts";
export type {ChangedCell, ChangedRow, CsvRow, CsvTables, TableDiff} from "./diff.ts";
export {cutPassages} from "./passages.ts";
export type {Passages} from "./passages.ts";
export type {ArticleRow, ConflictRow, EvidenceRow, UnusedRow} from "./tables.ts";

/** What the seven files hold, as rows. */
export interface Dataset extends Tables {
  evidence: EvidenceRow[];
  conflicts: ConflictRow[];
  articles: ArticleRow[];
}

/**
 * @param passages the passages of each article, by its id
 * @param sources the articles' rows
 */
export function toDataset(
  resolved: Resolved,
  passages: ReadonlyMap<string, Passages>,
  sources: ArticleRow[]
): Dataset {
  return {
    ...resolved.tables,
    evidence: resolved.evidence.map((line) => evidenceRow(line, passages.get(line.article_id)!)),
    conflicts: resolved.conflicts.map(conflictRow),
    articles: sources
  };
}

/** File names and their text, in the order of `allTables`. */
export function toCsvFiles(dataset: Dataset): Map<string, string> {
  return new Map(
    allTables.map((table) => [`${table.name}.csv`, toCsv(table, dataset[table.name as keyof Dataset])])
  );
}

export function articleRow(article: Article): ArticleRow {
  return {
    article_id: article.id,
    title: article.title,
    publisher: article.publisher,
    url: article.url,
    published: article.published,
    published_basis: article.publishedBasis,
    language: article.language,
    words: article.words,
    sha256: article.sha256
  };
}

/** The passages of one article that no row took, with their words. */
export function unusedRows(body: string, passages: readonly Declined[], articleId: string): UnusedRow[] {
  const cut = cutPassages(body, passages, articleId);
  return passages.map(({reason, rule, ...span}) => {
    return {article_id: articleId, ...cut.get(passageKey(span))!, reason, rule};
  });
}

export function toUnusedCsv(rows: readonly UnusedRow[]): string {
  return toCsv(unused, rows);
}

function evidenceRow({start, end, ...line}: RowEvidence, passages: Passages): EvidenceRow {
  return {...line, ...passages.get(passageKey({start, end}))!};
}

function conflictRow({value, chosen, ...rest}: Conflict): ConflictRow {
  return {...rest, value: formatCell(value), chosen: chosen || null};
}
