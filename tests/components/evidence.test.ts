// @vitest-environment jsdom
import {expect, test} from "vitest";
import {dataTable} from "../../src/components/dataTable.ts";
import {dictionary} from "../../src/components/dictionary.ts";
import {evidenceList, excerpt} from "../../src/components/evidence.ts";
import {anchor, here, hereIfAmong, onItsPage} from "../../src/components/links.ts";
import {confidenceTable, refsOfTable, rulesTable} from "../../src/components/methodFigures.ts";
import {cited, linked, paragraph} from "../../src/components/prose.ts";
import {sourceCards} from "../../src/components/sourceCards.ts";
import {allTables} from "../../loaders/write/index.ts";
import {emptyReport, fullReport, reportOf, visit} from "../support/reportData.ts";

const text = (node: Element) => node.textContent!.replace(/\s+/g, " ").trim();

test("each row has a block at its anchor with every article's passage", () => {
  const list = evidenceList(fullReport, refsOfTable(fullReport, "visits"));
  const [first] = list.children;
  expect(first!.id).toBe("visits-2024-02-10-wanjiru-eth");
  const quotes = [...first!.querySelectorAll("blockquote")].map(text);
  expect(quotes).toHaveLength(2);
  expect(quotes[0]).toContain("“What a says of 2024-02-10-wanjiru-eth.”");
  expect(quotes[0]).toContain("The Rift, 12 February 2024: Minister in Addis Ababa");
  expect(quotes[0]).toContain("Supports status; read by visits/a-rule.");
  expect(quotes[1]).toContain("Nile Post, undated");
});

test("where articles differ, the block says so", () => {
  const list = evidenceList(fullReport, [{table: "troops", id: "r2"}]);
  expect(text(list)).toContain("The articles differ on count: 500 (The Rift, used here); 450 (Nile Post).");
});

test("what an article holds cannot become markup", () => {
  const report = reportOf({visits: [visit({visitor: '<img src=x onerror="alert(1)">'})]});
  const list = evidenceList(report, refsOfTable(report, "visits"));
  expect(list.querySelector("img")).toBeNull();
  expect(text(list)).toContain("<img src=x");
});

test("long passages are cut at a word", () => {
  expect(excerpt("  short  ")).toBe("short");
  const cut = excerpt("word ".repeat(200), 50);
  expect(cut.length).toBeLessThanOrEqual(52);
  expect(cut).toMatch(/word …$/);
  expect(excerpt("x".repeat(900), 100).length).toBeLessThan(110);
});

test("links name the table once, and lead to the page that holds the row", () => {
  expect(anchor("trade", "trade-2023-x")).toBe("trade-2023-x");
  expect(anchor("trade", "2023-x")).toBe("trade-2023-x");
  expect(here("visits", "a b")).toBe("#visits-a%20b");
  expect(onItsPage("visits", "v")).toBe("./visits.html#visits-v");
  const link = hereIfAmong([{table: "visits", id: "v"}]);
  expect([link("visits", "v"), link("visits", "w")]).toEqual(["#visits-v", "./visits.html#visits-w"]);
});

test("a paragraph links its figures", () => {
  const node = paragraph([
    ["In all ", linked("2 visits", "./visits.html"), ", by ", cited("X", "visits", "v"), "."],
    ["End."]
  ]);
  expect(text(node)).toBe("In all 2 visits, by X. End.");
  expect([...node.querySelectorAll("a")].map((a) => a.getAttribute("href"))).toEqual([
    "./visits.html",
    "#visits-v"
  ]);
});

test("a table without rows is a sentence", () => {
  expect(text(dataTable([], [], {caption: "Nothing"}))).toBe("The articles report none.");
});

test("sources show what was read from each article", () => {
  const cards = sourceCards(fullReport);
  expect(cards.querySelectorAll("article")).toHaveLength(2);
  expect(text(cards.firstElementChild!)).toContain("A. Minister in Addis Ababa");
  expect(text(cards)).toContain("What b says of t4.");
  expect(text(sourceCards(emptyReport))).toBe("No articles have been added yet.");
});

test("the dictionary has every column of the schema", () => {
  const node = text(dictionary(fullReport));
  for (const table of allTables) for (const column of table.columns) expect(node).toContain(column.name);
  expect(node).toContain("number, in the unit of the column unit");
  expect(node).toContain("list of country");
});

test("the method page counts rows by confidence and facts by rule", () => {
  expect(text(confidenceTable(fullReport))).toContain("Troops040");
  expect(text(rulesTable(fullReport))).toContain("trade/a-rule7");
  expect(text(rulesTable(emptyReport))).toBe("No rule has read a fact yet.");
});
