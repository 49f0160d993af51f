/** Where the articles disagree, and what they leave open. */
import {describe} from "../describe.js";
import {groupBy} from "../group.js";
import {cited} from "../prose.js";
import type {Sentence} from "../prose.js";
import {findRow} from "../report.js";
import type {Report, TableName} from "../report.js";
import {capital, counted, listed} from "../words.js";

const MOST = 6;

export function conflictsFindings(report: Report): Sentence[] {
  const facts = [...groupBy(report.conflicts, (c) => `${c.table} ${c.row_id} ${c.column}`).values()];
  if (facts.length === 0) return [["Where several articles report one fact, they agree on it."]];
  const publisher = (id: string) => report.articles.find((a) => a.article_id === id)?.publisher || id;
  const told = facts.slice(0, MOST).flatMap((rows): Sentence[] => {
    const [first] = rows;
    const table = first?.table as TableName;
    const row = first && findRow(report, table, first.row_id);
    if (!first || !row) return [];
    const values = rows.map((r) => `${r.value || "nothing"} (${publisher(r.article_id)})`);
    return [
      [
        cited(describe(report, row), table, first.row_id),
        ` – the articles differ on the ${first.column.replaceAll("_", " ")}: ${listed(values)}.`
      ]
    ];
  });
  const rest = facts.length - told.length;
  return rest > 0
    ? [...told, [`${capital(counted(rest, "furtherDifference"))} are listed in conflicts.csv.`]]
    : told;
}

export function gapsFindings(report: Report): Sentence[] {
  const {visits, trade, troops, agreements, articles} = report;
  const gaps = [
    [visits.filter((r) => r.start_date === "").length, "visitUndated"],
    [visits.filter((r) => r.visitor === "").length, "visitorUnnamed"],
    [trade.filter((r) => r.value === null).length, "tradeWithoutAmount"],
    [trade.filter((r) => r.period_start === "" && r.period_end === "").length, "tradeWithoutPeriod"],
    [troops.filter((r) => r.count === null).length, "troopsWithoutNumber"],
    [agreements.filter((r) => r.date === "").length, "agreementUndated"],
    [articles.filter((r) => r.published === "").length, "articleUndated"]
  ] as const;
  const open = gaps.filter(([n]) => n > 0).map(([n, noun]) => counted(n, noun));
  return open.length ? [[`The articles leave open: ${listed(open)}.`]] : [];
}
