/** Scores reported rows against reference rows, as `tests/gold/README.md` says. */
import type {Confidence} from "../../loaders/facts/schema.ts";
import type {TableName} from "../../loaders/types.ts";
import {alternatives, cellText, fieldRight} from "./fields.ts";
import type {GoldField, ReportedCell} from "./fields.ts";

export type GoldRow = {optional?: true} & Record<string, GoldField>;
/** Reference rows by article and table. */
export type Gold = Record<string, Partial<Record<TableName, GoldRow[]>>>;
export type ReportedRow = Record<string, ReportedCell>;
export type ReportedTables = Record<TableName, readonly object[]>;

export const TABLES: readonly TableName[] = ["visits", "trade", "troops", "agreements"];

/** Judged for the strict figure; the columns of the key are right in any matched row. */
const STRICT: Record<TableName, readonly string[]> = {
  visits: ["visitor_role", "visitor_country", "start_date", "status"],
  trade: ["exporter", "importer", "kind", "qualifier", "period_start", "period_end", "per"],
  troops: ["force", "qualifier", "date"],
  agreements: ["kind", "count", "date", "status"]
};

/** A field that the reference row leaves out is not judged. */
const right = (gold: GoldRow, row: ReportedRow, column: string): boolean =>
  gold[column] === undefined || fieldRight(column, gold[column], row[column] ?? "");

const some = (gold: GoldRow, column: string, test: (value: string) => boolean): boolean =>
  gold[column] === undefined || alternatives(gold[column]).some(test);

const KEYS: Record<TableName, (gold: GoldRow, row: ReportedRow) => boolean> = {
  visits: (gold, row) =>
    right(gold, row, "visitor") &&
    right(gold, row, "host_country") &&
    some(gold, "start_date", (date) => compatible(date, cellText(row.start_date ?? ""))) &&
    some(gold, "status", (status) => (status === "made") === (row.status === "made")),
  trade: (gold, row) => ["measure", "value", "unit"].every((column) => right(gold, row, column)),
  troops: (gold, row) => ["location", "kind", "count"].every((column) => right(gold, row, column)),
  agreements: (gold, row) =>
    right(gold, row, "parties") &&
    some(gold, "status", (status) => reached(status) === reached(cellText(row.status ?? ""))) &&
    (isSingle(gold) && gold.title !== undefined ? right(gold, row, "title") : right(gold, row, "count"))
};

const compatible = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);
const reached = (status: string) => (status === "signed" ? "agreed" : status);
const isSingle = (gold: GoldRow) => gold.count === undefined || fieldRight("count", gold.count, 1);

export interface Pair {
  article: string;
  gold: GoldRow;
  row: ReportedRow;
  /** Judged columns, and whether each is right. */
  columns: Record<string, boolean>;
  strict: boolean;
}

export interface ArticleScore {
  pairs: Pair[];
  missed: {article: string; gold: GoldRow}[];
  /** Reported rows that no reference row stands for. */
  wrong: {article: string; row: ReportedRow}[];
}

/** Judges the rows that one article has a part in against its reference rows. */
export function scoreArticle(
  table: TableName,
  article: string,
  gold: GoldRow[],
  rows: ReportedRow[]
): ArticleScore {
  const candidates = gold.flatMap((reference) =>
    rows
      .filter((row) => KEYS[table](reference, row))
      .map((row) => judge(table, article, reference, row))
      .map((pair) => ({pair, rightFields: Object.values(pair.columns).filter(Boolean).length}))
  );
  // the pair with most fields right first; of equals one whose reference row is required
  candidates.sort(
    (a, b) =>
      b.rightFields - a.rightFields || Number(a.pair.gold.optional ?? 0) - Number(b.pair.gold.optional ?? 0)
  );
  const pairs: Pair[] = [];
  const taken = new Set<object>();
  for (const {pair} of candidates) {
    if (taken.has(pair.gold) || taken.has(pair.row)) continue;
    taken.add(pair.gold).add(pair.row);
    pairs.push(pair);
  }
  return {
    pairs,
    missed: gold.filter((row) => !taken.has(row) && !row.optional).map((row) => ({article, gold: row})),
    wrong: rows.filter((row) => !taken.has(row)).map((row) => ({article, row}))
  };
}

function judge(table: TableName, article: string, gold: GoldRow, row: ReportedRow): Pair {
  const judged = Object.keys(gold).filter((column) => column !== "optional");
  const columns = Object.fromEntries(judged.map((column) => [column, right(gold, row, column)]));
  return {article, gold, row, columns, strict: STRICT[table].every((column) => columns[column] !== false)};
}

export interface TableScore extends ArticleScore {
  /** Reference rows and reported rows, optional ones left out on both sides. */
  expected: number;
  reported: number;
  matched: number;
  strictlyMatched: number;
}

/** What is reported for an article: all rows, of which those that name it are judged. */
export type Report = (article: string) => ReportedTables;

/** Scores one table over the articles that have reference rows. */
export function scoreTable(table: TableName, gold: Gold, report: Report): TableScore {
  const scores = Object.entries(gold).map(([article, tables]) => {
    const rows = report(article)[table] as readonly ReportedRow[];
    const own = rows.filter((row) => (row.article_ids as readonly string[]).includes(article));
    return scoreArticle(table, article, tables[table] ?? [], own);
  });
  return sum(scores);
}

function sum(scores: readonly ArticleScore[]): TableScore {
  const pairs = scores.flatMap((score) => score.pairs);
  const missed = scores.flatMap((score) => score.missed);
  const wrong = scores.flatMap((score) => score.wrong);
  const required = pairs.filter(({gold}) => !gold.optional);
  return {
    pairs,
    missed,
    wrong,
    expected: required.length + missed.length,
    reported: required.length + wrong.length,
    matched: required.length,
    strictlyMatched: required.filter(({strict}) => strict).length
  };
}

export function scoreAll(gold: Gold, report: Report): Record<TableName, TableScore> & {all: TableScore} {
  const each = TABLES.map((table) => [table, scoreTable(table, gold, report)] as const);
  return {...Object.fromEntries(each), all: sum(each.map(([, score]) => score))} as ReturnType<
    typeof scoreAll
  >;
}

/** A share; 1 where there is nothing to share. */
const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

export const precision = ({matched, reported}: TableScore) => share(matched, reported);
export const recall = ({matched, expected}: TableScore) => share(matched, expected);
export const rowF1 = ({matched, expected, reported}: TableScore) => share(2 * matched, expected + reported);
export const strictF1 = ({strictlyMatched, expected, reported}: TableScore) =>
  share(2 * strictlyMatched, expected + reported);

/** Of each judged column, how many cells of matched rows are right. */
export function columnAccuracy({pairs}: TableScore): Map<string, {right: number; judged: number}> {
  const columns = new Map<string, {right: number; judged: number}>();
  for (const {gold, columns: judged} of pairs) {
    if (gold.optional) continue;
    for (const [column, isRight] of Object.entries(judged)) {
      const count = columns.get(column) ?? {right: 0, judged: 0};
      columns.set(column, {right: count.right + Number(isRight), judged: count.judged + 1});
    }
  }
  return columns;
}

export interface TierScore {
  rows: number;
  right: number;
  strictlyRight: number;
}

/** Reported rows by confidence, each counted once in each of its articles, and how many are right there. */
export function tierScores({pairs, wrong}: TableScore): Record<Confidence, TierScore> {
  const tiers = {
    high: {rows: 0, right: 0, strictlyRight: 0},
    medium: {rows: 0, right: 0, strictlyRight: 0},
    low: {rows: 0, right: 0, strictlyRight: 0}
  };
  for (const {row} of wrong) tiers[row.confidence as Confidence].rows++;
  for (const {row, strict} of pairs) {
    const tier = tiers[row.confidence as Confidence];
    tier.rows++;
    tier.right++;
    if (strict) tier.strictlyRight++;
  }
  return tiers;
}
