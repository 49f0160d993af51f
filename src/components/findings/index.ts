/** The overview's sections. */
import {dateText} from "../dates.js";
import {linked} from "../prose.js";
import type {Sentence} from "../prose.js";
import {TABLES} from "../report.js";
import type {Report} from "../report.js";
import {counted} from "../words.js";

export {agreementsFindings} from "./agreements.js";
export {conflictsFindings, gapsFindings} from "./limits.js";
export {tradeFindings} from "./trade.js";
export {troopsFindings} from "./troops.js";
export {visitsFindings} from "./visits.js";

/** What the report rests on. */
export function leadFindings(report: Report): Sentence[] {
  const {articles} = report;
  if (articles.length === 0) return [["No articles have been added yet."]];
  const dates = articles
    .map((a) => a.published)
    .filter(Boolean)
    .sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const time =
    first === last
      ? `on ${dateText(first ?? "")}`
      : `between ${dateText(first ?? "")} and ${dateText(last ?? "")}`;
  const when = first ? `, published ${time}` : "";
  const publishers = new Set(articles.map((a) => a.publisher).filter(Boolean)).size;
  const facts = TABLES.reduce((n, table) => n + report[table].length, 0);
  return [
    [
      "This report rests on ",
      linked(counted(articles.length, "article"), "./sources.html"),
      publishers ? ` of ${counted(publishers, "publisher")}` : "",
      `${when}. From them ${counted(facts, "fact")} ${facts === 1 ? "was" : "were"} read; each figure leads to the sentence it stands in.`
    ]
  ];
}
