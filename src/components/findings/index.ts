/** The overview's sections. */
import {dateText} from "../dates.js";
import {countBy} from "../group.js";
import {listedParts, stated, tallied} from "../prose.js";
import type {Part, Sentence} from "../prose.js";
import {countriesOf} from "../country.js";
import {TABLES} from "../report.js";
import type {FactRow, Report} from "../report.js";
import {inText} from "../words.js";

export {agreementsFindings} from "./agreements.js";
export {conflictsFindings, gapsFindings} from "./limits.js";
export {tradeFindings} from "./trade.js";
export {troopsFindings} from "./troops.js";
export {visitsFindings} from "./visits.js";

const MOST_COUNTRIES = 3;

/** `, published between 12 February 2024 and March 2024` */
function published(report: Report): Part[] {
  const dated = report.articles.filter((a) => a.published !== "");
  const sorted = [...dated].sort((a, b) =>
    a.published < b.published ? -1 : a.published > b.published ? 1 : 0
  );
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return [];
  const day = (a: typeof first) => stated(dateText(a.published), "articles", a.article_id, "published");
  if (first.published === last.published) return [", published on ", day(first)];
  return [", published between ", day(first), " and ", day(last)];
}

/** The countries that most facts are about. */
function subjects(report: Report): Sentence[] {
  const facts = TABLES.flatMap((table) => report[table] as FactRow[]);
  const known = facts.flatMap((row) => countriesOf(row)).filter((code) => code in report.countries);
  const counts = countBy(known, (code) => code);
  if (counts.length === 0) return [];
  const names = counts.slice(0, MOST_COUNTRIES).map((c) => inText(report, c.key));
  const they = report.articles.length === 1 ? "It tells " : "They tell ";
  const most = counts.length > MOST_COUNTRIES ? `${they}mostly of ` : `${they}of `;
  return [[most, ...listedParts(names), "."]];
}

/** What the report rests on. */
export function leadFindings(report: Report): Sentence[] {
  if (report.articles.length === 0) return [["No articles have been added yet."]];
  const publishers = tallied(report, "articles", {}, "publisher", "publisher");
  return [
    [
      "This report is made from ",
      tallied(report, "articles", {}, "article"),
      ...(publishers.n ? [" by ", publishers] : []),
      ...published(report),
      "."
    ],
    ...subjects(report),
    ["Each figure leads to the sentence that it was read from."]
  ];
}

/** How much is told of the one country that a report is about. */
export function countryFindings(report: Report): Sentence[] {
  const counts = (
    [
      ["visits", "visit"],
      ["trade", "tradeFigure"],
      ["troops", "troopsReport"],
      ["agreements", "agreement"]
    ] as const
  )
    .map(([table, noun]) => tallied(report, table, {}, noun))
    .filter((count) => count.n > 0);
  return [["The articles hold ", ...listedParts(counts), " that concern it."]];
}
