/** Where the articles disagree, and what they leave open. */
import {
  columnName,
  describe,
  forceText,
  measureText,
  periodText,
  troopsDate,
  valueText
} from "../describe.js";
import {groupBy} from "../group.js";
import {cited, linked, listedParts, stated, tallied} from "../prose.js";
import type {Part, Sentence} from "../prose.js";
import {findRow} from "../report.js";
import type {ConflictRow, FactRow, Report, TableName} from "../report.js";
import {address} from "../links.js";
import {capital, inText} from "../words.js";
import {words} from "../../words/index.js";

const {facts, findings} = words;
const text = findings.limits;

const MOST = 6;

/** `500 (The Rift and Nile Post)` */
function told(report: Report, rows: readonly ConflictRow[]): Part[] {
  const row = rows[0]!;
  const publishers = rows.map(({article_id: id}) => {
    const publisher = report.articles.find((a) => a.article_id === id)?.publisher;
    return stated(publisher || id, "articles", id, "publisher", "article_id");
  });
  const value = stated(valueText(report, row), row.table as TableName, row.row_id, row.column);
  return [...text.value(value, listedParts(publishers))];
}

/** What a fact is about, without the value that the articles differ on where that can be left out. */
function subjectText(report: Report, row: FactRow): string {
  if ("trade_id" in row) return [measureText(report, row), periodText(row)].filter(Boolean).join(", ");
  if ("troops_id" in row)
    return `${facts.forcesIn(forceText(report, row), inText(report, row.location))}, ${troopsDate(row)}`;
  return describe(report, row);
}

/** `Forces of the United States in Kenya, as of 1 May 2024: the articles differ on the count, 500 (The Rift) and 450 (Nile Post); this report uses 500.` */
function difference(report: Report, rows: readonly ConflictRow[]): Sentence[] {
  const {table, row_id, column} = rows[0]!;
  const row = findRow(report, table as TableName, row_id);
  if (!row) return [];
  const used = rows.find((r) => r.chosen === true);
  const subject = capital(subjectText(report, row));
  const values = [...groupBy(rows, (r) => r.value).values()].map((same) => told(report, same));
  const choice = used && stated(valueText(report, used), table as TableName, row_id, column);
  const fact = cited(subject, table as TableName, row_id);
  return [text.differ<Part>(fact, columnName(column), listedParts(values), choice ?? null)];
}

export function conflictsFindings(report: Report): Sentence[] {
  const facts = [...groupBy(report.conflicts, (c) => `${c.table} ${c.row_id} ${c.column}`).values()];
  if (facts.length === 0) return [[text.agree]];
  const shown = facts.slice(0, MOST).flatMap((rows) => difference(report, rows));
  if (facts.length <= MOST) return shown;
  return [...shown, text.all(linked("conflicts.csv", address("data/conflicts.csv")))];
}

export function gapsFindings(report: Report): Sentence[] {
  const gaps = [
    tallied(report, "visits", {start_date: ""}, "openVisitDate"),
    tallied(report, "visits", {visitor: ""}, "openVisitor"),
    tallied(report, "trade", {value: ""}, "openAmount"),
    tallied(report, "trade", {period_start: "", period_end: ""}, "openPeriod"),
    tallied(report, "troops", {count: ""}, "openNumber"),
    tallied(report, "agreements", {date: ""}, "openAgreementDate"),
    tallied(report, "articles", {published: ""}, "openPublished")
  ].filter((gap) => gap.n > 0);
  const doubtful = tallied(report, "facts", {confidence: "low"}, "fact");
  return [
    ...(gaps.length ? [text.open(listedParts(gaps))] : []),
    ...(doubtful.n ? [text.doubtful(doubtful)] : [])
  ];
}
