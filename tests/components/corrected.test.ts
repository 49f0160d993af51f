// @vitest-environment jsdom
import {expect, test} from "vitest";
import {agreementSectors} from "../../src/components/agreementSectors.ts";
import {agreementsTable} from "../../src/components/agreementsByStatus.ts";
import {articleFacts} from "../../src/components/articleStory.ts";
import {correctionsList} from "../../src/components/correctionsList.ts";
import {evidenceList} from "../../src/components/evidence.ts";
import {refsOfTable} from "../../src/components/methodFigures.ts";
import type {Report} from "../../src/components/report.ts";
import {tradeTable} from "../../src/components/tradeFigures.ts";
import {troopsTable} from "../../src/components/troopsTimeline.ts";
import {visitRoutes} from "../../src/components/visitRoutes.ts";
import {visitsTable, visitsTimeline} from "../../src/components/visitsTimeline.ts";
import {visitsBetween} from "../../src/components/visitStory.ts";
import {agreement, fullReport, oneOfEach, trade, troops, visit} from "../support/reportData.ts";

const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, " ").trim() ?? "";

type Correction = Report["corrections"][number];
const line = (of: Partial<Correction>): Correction => ({
  ...{date: "2025-02-03", table: "visits", row_id: visit().visit_id, column: "", from: "", to: ""},
  ...{reason: "The third paragraph says so", by: "A. Editor", deleted: null},
  ...of
});
const withLines = (report: Report, ...corrections: Partial<Correction>[]): Report => ({
  ...report,
  corrections: corrections.map(line)
});
const dated = withLines(oneOfEach, {column: "end_date", from: "2024-02-11", to: visit().end_date});

test("the evidence of a row tells each correction: what was read, what is right, when, why and by whom", () => {
  const report = withLines(
    oneOfEach,
    {column: "end_date", from: "2024-02-11", to: "2024-02-12"},
    {column: "places", from: "", to: "Addis Ababa;Jimma"}
  );
  const [note, more] = evidenceList(report, refsOfTable(report, "visits")).querySelectorAll(
    ".correction > li"
  );
  expect(text(note)).toBe(
    "Corrected on 3 February 2025: End date: “12 February 2024”, not “11 February 2024”. Reason: The third paragraph says so (A. Editor)."
  );
  expect(text(more)).toContain("Places: “Addis Ababa, Jimma”, not left open.");
  expect(note!.querySelector("a")!.getAttribute("href")).toBe(
    `./corrections.html#correction-visits-${visit().visit_id}`
  );
  expect(evidenceList(oneOfEach, refsOfTable(oneOfEach, "visits")).querySelector(".correction")).toBeNull();
});

test("its place on the page of corrections is where the notes lead, once, with several lines too", () => {
  const report = withLines(
    fullReport,
    {column: "places", to: "Jimma"},
    {column: "end_date", to: "2024-02-12"}
  );
  const list = correctionsList(report);
  expect(list.querySelectorAll(`[id="correction-visits-${visit().visit_id}"]`)).toHaveLength(1);
});

test("a table marks the cell, and no other, with what was read; the mark leads to the evidence", () => {
  const marks = visitsTable(dated).querySelectorAll<HTMLAnchorElement>(".corrected");
  expect([...marks].map(text)).toEqual(["corrected; read as 11 February 2024"]);
  expect(marks[0]!.closest("td")!.cellIndex).toBe(2);
  expect(marks[0]!.getAttribute("href")).toBe(`#visits-${visit().visit_id}`);
  expect(visitsTable(oneOfEach).querySelector(".corrected")).toBeNull();
});

test.each([
  ["visits", visitsTable, visit()],
  ["trade", tradeTable, trade()],
  ["troops", troopsTable, troops()],
  ["agreements", agreementsTable, agreement()]
] as const)(
  "every cell of %s that its table shows is marked there, and an added row once",
  (table, draw, row) => {
    const [row_id] = Object.values(row) as string[];
    for (const column of Object.keys(row).slice(1)) {
      if (["article_ids", "date_basis", "first_trip"].includes(column)) continue;
      const marked = draw(withLines(oneOfEach, {table, row_id, column, from: "2023", to: "2024"}));
      expect(marked.querySelectorAll(".corrected"), column).toHaveLength(1);
    }
    const added = draw(withLines(oneOfEach, {table, row_id, column: "row", to: "added"}));
    expect([...added.querySelectorAll(".corrected")].map(text)).toEqual(["added by an editor"]);
  }
);

test("rows told in one line say that something of them was corrected", () => {
  expect(text(articleFacts(dated, dated.articles[0]!).querySelector(".corrected"))).toBe("corrected");
  const [first, second] = [visit(), visit({visit_id: "2024-03-wanjiru-eth"})];
  const report = {...dated, visits: [first, second]};
  expect(visitsBetween(report, second).querySelectorAll(".corrected")).toHaveLength(1);
  expect(visitsBetween(report, first).querySelectorAll(".corrected")).toHaveLength(0);
});

test("a chart says at a mark which cells of it were corrected, and its words say so too", () => {
  const chart = visitsTimeline(dated);
  for (const svg of chart.querySelectorAll("svg")) {
    const rows = [...svg.querySelectorAll("a")].map(text);
    expect(rows.filter((row) => row.includes("end date corrected"))).toHaveLength(1);
  }
  expect(text(chart.querySelector("details p"))).toContain("[corrected]");
  expect(text(visitsTimeline(oneOfEach))).not.toContain("corrected");
  // a cell that the chart does not show
  const places = withLines(oneOfEach, {column: "places", to: "Addis Ababa"});
  expect(text(visitsTimeline(places).querySelector("svg"))).not.toContain("corrected");
  const added = withLines(oneOfEach, {column: "row", to: "added"});
  expect(text(visitsTimeline(added).querySelector("svg"))).toContain("added by an editor");
});

test("a number that counts a corrected row has a star, which the chart explains", () => {
  const report = withLines(oneOfEach, {column: "host_country", from: "UGA", to: "ETH"});
  const chart = visitRoutes(report);
  expect(text(chart.querySelector("svg"))).toContain("1*");
  expect(text(chart.querySelector(".chart-subtitle"))).toContain("A star:");
  expect(text(visitRoutes(dated).querySelector("svg"))).not.toContain("*");
  const sectors = withLines(oneOfEach, {
    table: "agreements",
    row_id: agreement().agreement_id,
    column: "sectors",
    to: "trade;health"
  });
  expect(text(agreementSectors(sectors).querySelector("svg"))).toContain("*");
});
