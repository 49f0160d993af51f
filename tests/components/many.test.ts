// @vitest-environment jsdom
/** Reports of many rows: what is shown of them, and in what order. */
import {expect, test} from "vitest";
import {latest, MOST_ROWS} from "../../src/components/chartOptions.ts";
import {inOrderOfTime} from "../../src/components/dates.ts";
import {evidenceList} from "../../src/components/evidence.ts";
import {visitsWithEvidence} from "../../src/components/methodFigures.ts";
import {sourceCards} from "../../src/components/sourceCards.ts";
import {sourceMatrix} from "../../src/components/sourceMatrix.ts";
import {tradeByCurrency} from "../../src/components/tradeFigures.ts";
import {countryVisits, visitsTable, visitsTimeline} from "../../src/components/visitsTimeline.ts";
import {article, emptyReport, oneOfEach, reportOf, trade, visit} from "../support/reportData.ts";

const visits = Array.from({length: 100}, (_, i) => {
  const date = i < 5 ? "" : `${2000 + (i % 20)}-0${1 + (i % 9)}-10`;
  return visit({visit_id: `v${i}`, visitor: `Visitor ${i}`, start_date: date, end_date: ""});
});
const many = reportOf({visits});
const text = (node: Element | null) => node?.textContent?.replace(/\s+/g, " ").trim() ?? "";

test("rows stand in the order of time, those without a date last, in the order given", () => {
  expect(inOrderOfTime(["", "2024-05", "2023", "", "2024-02-01"], (d) => d)).toEqual([
    "2023",
    "2024-02-01",
    "2024-05",
    "",
    ""
  ]);
  const rows = [...visitsTable(many).querySelectorAll("tbody tr")].map(text);
  expect(rows).toHaveLength(100);
  expect(rows.slice(-5).every((row) => row.includes("date not stated"))).toBe(true);
  expect(rows.slice(0, 95).some((row) => row.includes("date not stated"))).toBe(false);
});

test("a chart draws the latest, and the undated only where there is room for them", () => {
  const isDated = (row: string) => row !== "";
  expect(latest(["a", "b", "c", "", ""], 2, isDated)).toEqual(["b", "c"]);
  expect(latest(["a", "b", "", "", ""], 3, isDated)).toEqual(["a", "b", ""]);
  expect(latest(["a", ""], 3, isDated)).toEqual(["a", ""]);
  const chart = visitsTimeline(many);
  expect(chart.querySelectorAll("svg.wide a")).toHaveLength(MOST_ROWS);
  expect(text(chart.querySelector(".chart-subtitle"))).toContain(`Shown are the latest ${MOST_ROWS} of 100.`);
  expect(chart.querySelectorAll("tbody tr")).toHaveLength(MOST_ROWS);
});

test("the page of a country has the table of all where the chart has not", () => {
  const parts = (n: number) =>
    countryVisits(reportOf({visits: visits.slice(0, n)}), () => "#x").map((part) => part.localName);
  expect(parts(1)).toHaveLength(1);
  expect(parts(5)).toEqual(["figure"]);
  expect(parts(100)).toHaveLength(2);
  const [, table] = countryVisits(many, () => "#x");
  expect(table!.querySelectorAll("tbody tr")).toHaveLength(100);
});

test("the evidence of many visits stands on their own pages, and it is said so", () => {
  expect(visitsWithEvidence(oneOfEach)).toHaveLength(1);
  expect(visitsWithEvidence(many)).toEqual([]);
  expect(text(evidenceList(many, [], {elsewhere: true}))).toContain("a page of its own");
  expect(text(evidenceList(emptyReport, []))).toBe("There is nothing to show evidence for.");
});

test("six currencies have charts, and the others are told", () => {
  const units = ["AUD", "BRL", "CAD", "DKK", "EUR", "GBP", "HUF", "INR"];
  const shown = (n: number) =>
    tradeByCurrency(reportOf({trade: units.slice(0, n).map((unit) => trade({trade_id: unit, unit}))}));
  expect(shown(6).every((e) => e.localName === "figure")).toBe(true);
  expect(shown(8).map((e) => e.localName)).toEqual([...Array<string>(6).fill("figure"), "p"]);
  expect(text(shown(8).at(-1)!)).toContain("HUF and INR");
});

test("many articles are told of by year, the undated last; letters are those of a chart of few", () => {
  const articles = Array.from({length: 60}, (_, i) =>
    article({article_id: `a${i}`, published: i === 0 ? "" : `20${10 + (i % 3)}-01-01`})
  );
  const report = reportOf({articles, visits: [visit({article_ids: ["a1"]})]});
  const cards = sourceCards(report);
  expect([...cards.querySelectorAll("h3")].map(text)).toEqual(["2010", "2011", "2012", "undated"]);
  expect(
    [...cards.querySelectorAll<HTMLAnchorElement>(".years a")].map((a) => a.getAttribute("href"))
  ).toEqual([...cards.querySelectorAll("h3")].map((h3) => `#${h3.id}`));
  expect(cards.querySelectorAll("h4")).toHaveLength(60);
  expect(text(cards.querySelector("#article-a59 h4"))).not.toMatch(/^[A-Z]+\./);
  expect(sourceMatrix(report).querySelectorAll("svg.wide a")).toHaveLength(MOST_ROWS);
  const facts = reportOf({articles: articles.slice(0, 5), visits});
  expect(sourceMatrix(facts).querySelectorAll("svg.wide a")).toHaveLength(5);
  expect(text(sourceCards(facts).querySelector("h3"))).not.toMatch(/^A\./);
  const few = sourceCards(reportOf({articles: articles.slice(0, 5)}));
  expect(few.querySelector("h4")).toBeNull();
  expect([...few.querySelectorAll("h3")].map((h3) => text(h3).slice(0, 2))).toEqual([
    "A.",
    "B.",
    "C.",
    "D.",
    "E."
  ]);
});
