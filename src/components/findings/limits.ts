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
    ? [...told, [`${capital(counted(rest, "further difference"))} are listed in conflicts.csv.`]]
    : told;
}

export function gapsFindings(report: Report): Sentence[] {
  const {visits, trade, troops, agreements, articles} = report;
  const gaps = [
    [visits.filter((r) => r.start_date === "").length, "visit without a date", "visits without a date"],
    [visits.filter((r) => r.visitor === "").length, "visitor without a name", "visitors without a name"],
    [
      trade.filter((r) => r.value === null).length,
      "figure of trade without an amount",
      "figures of trade without an amount"
    ],
    [
      trade.filter((r) => r.period_start === "" && r.period_end === "").length,
      "figure of trade without a period",
      "figures of trade without a period"
    ],
    [
      troops.filter((r) => r.count === null).length,
      "report of forces without a number",
      "reports of forces without a number"
    ],
    [agreements.filter((r) => r.date === "").length, "agreement without a date", "agreements without a date"],
    [
      articles.filter((r) => r.published === "").length,
      "article without a date of publication",
      "articles without a date of publication"
    ]
  ] as const;
  const open = gaps.filter(([n]) => n > 0).map(([n, one, many]) => counted(n, one, many));
  return open.length ? [[`The articles leave open: ${listed(open)}.`]] : [];
}
