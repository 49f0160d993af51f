/** Scores in words, for the terminal. */
import {formatCell} from "../../loaders/write/csv.ts";
import type {ClusterScore} from "./clusters.ts";
import {columnAccuracy, precision, recall, rowF1, strictF1, TABLES, tierScores} from "./score.ts";
import type {GoldRow, Pair, ReportedRow, scoreAll, TableScore} from "./score.ts";

type Scores = ReturnType<typeof scoreAll>;

const percent = (part: number) => (part * 100).toFixed(1).padStart(6);
const count = (n: number) => String(n).padStart(6);

export function totals(scores: Scores): string {
  const line = (name: string, score: TableScore) =>
    [
      name.padEnd(12),
      percent(precision(score)),
      percent(recall(score)),
      percent(rowF1(score)),
      percent(strictF1(score)),
      count(score.expected),
      count(score.reported),
      count(score.matched)
    ].join(" ");
  const head = [
    "table".padEnd(12),
    "  prec",
    "recall",
    "rowF1 ",
    "strict",
    "  gold",
    " found",
    " right"
  ].join(" ");
  return [head, ...TABLES.map((table) => line(table, scores[table])), line("all", scores.all)].join("\n");
}

export function columns(scores: Scores): string {
  return TABLES.map((table) => {
    const accuracy = [...columnAccuracy(scores[table])].map(
      ([column, {right, judged}]) => `${column} ${right}/${judged}`
    );
    return `${table}: ${accuracy.join(", ") || "no row matched"}`;
  }).join("\n");
}

export function tiers(scores: Scores): string {
  const byTier = Object.entries(tierScores(scores.all));
  const all = byTier.reduce((sum, [, {rows}]) => sum + rows, 0);
  return byTier
    .map(([tier, {rows, right, strictlyRight}]) => {
      const share = all === 0 ? 0 : rows / all;
      const of = (part: number) => (rows === 0 ? "     -" : percent(part / rows));
      return `${tier.padEnd(12)} ${of(right)} right ${of(strictlyRight)} strictly ${count(rows)} rows ${percent(share)} of all`;
    })
    .join("\n");
}

export function clusterTotal(scores: readonly ClusterScore[]): string {
  const sum = (count: (score: ClusterScore) => number) =>
    scores.reduce((total, score) => total + count(score), 0);
  const rows = `${sum(({rows}) => rows.merged)}/${sum(({rows}) => rows.expected)} rows with exactly their articles`;
  const told = `${sum(({conflicts}) => conflicts.found)}/${sum(({conflicts}) => conflicts.expected)} conflicts told`;
  return `${rows}, ${told}, ${sum(({conflicts}) => conflicts.wrong)} told that are none`;
}

export function clusterLines(scores: readonly ClusterScore[]): string {
  return scores
    .map(
      ({name, rows, conflicts}) =>
        `${name}: ${rows.merged}/${rows.expected} rows with exactly their articles, ${conflicts.found}/${conflicts.expected} conflicts told, ${conflicts.wrong} told that are none`
    )
    .join("\n");
}

/** Each miss, false row and wrong field, by table and article. */
export function faults(scores: Scores): string {
  return TABLES.flatMap((table) => [
    ...scores[table].missed.map(({article, gold}) => `MISS  ${table} ${article}: ${showGold(gold)}`),
    ...scores[table].wrong.map(({article, row}) => `FALSE ${table} ${article}: ${showRow(row)}`),
    ...scores[table].pairs.flatMap((pair) => wrongFields(table, pair))
  ]).join("\n");
}

function wrongFields(table: string, {article, gold, row, columns: judged, strict}: Pair): string[] {
  const wrong = Object.keys(judged).filter((column) => !judged[column]);
  if (wrong.length === 0) return [];
  const shown = wrong.map(
    (c) => `${c} is ${JSON.stringify(formatCell(row[c] ?? ""))}, not ${JSON.stringify(gold[c])}`
  );
  return [`${strict ? "field" : "FIELD"} ${table} ${article} ${idOf(row)}: ${shown.join("; ")}`];
}

const idOf = (row: ReportedRow) => formatCell(Object.values(row)[0] ?? "");

function showGold(gold: GoldRow): string {
  return Object.entries(gold)
    .map(([column, value]) => `${column}=${Array.isArray(value) ? value.join("|") : String(value)}`)
    .join(" ");
}

function showRow(row: ReportedRow): string {
  return Object.entries(row)
    .map(([column, cell]) => [column, formatCell(cell)])
    .filter(([column, text]) => text !== "" && column !== "article_ids")
    .map(([column, text]) => `${column}=${text}`)
    .join(" ");
}
