/** The overview's sections. */
import {dateText} from "../dates.js";
import {countBy} from "../group.js";
import {listedParts, stated, tallied} from "../prose.js";
import type {Part, Sentence} from "../prose.js";
import {countriesOf} from "../country.js";
import {TABLES} from "../report.js";
import type {FactRow, Report} from "../report.js";
import {inText} from "../words.js";
import {words} from "../../words/index.js";

export {agreementsFindings} from "./agreements.js";
export {conflictsFindings, gapsFindings} from "./limits.js";
export {tradeFindings} from "./trade.js";
export {troopsFindings} from "./troops.js";
export {visitsFindings} from "./visits.js";

const told = words.findings.lead;

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
  if (first.published === last.published) return [...told.publishedOn(day(first))];
  return [...told.publishedBetween(day(first), day(last))];
}

/** The countries that most facts are about. */
function subjects(report: Report): Sentence[] {
  const facts = TABLES.flatMap((table) => report[table] as FactRow[]);
  const known = facts.flatMap((row) => countriesOf(row)).filter((code) => code in report.countries);
  const counts = countBy(known, (code) => code);
  if (counts.length === 0) return [];
  const names = counts.slice(0, MOST_COUNTRIES).map((c) => inText(report, c.key));
  return [told.tells(report.articles.length, counts.length > MOST_COUNTRIES, listedParts(names))];
}

/** What the report rests on. */
export function leadFindings(report: Report): Sentence[] {
  if (report.articles.length === 0) return [[told.none]];
  const publishers = tallied(report, "articles", {}, "publisher", "publisher");
  return [
    told.made<Part>(
      tallied(report, "articles", {}, "article"),
      publishers.n ? publishers : null,
      published(report)
    ),
    ...subjects(report),
    [told.figures]
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
  return [told.country(listedParts(counts))];
}
