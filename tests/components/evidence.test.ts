// @vitest-environment jsdom
import {expect, test} from "vitest";
import {dataTable} from "../../src/components/dataTable.ts";
import {dictionary} from "../../src/components/dictionary.ts";
import {evidenceList, excerpt} from "../../src/components/evidence.ts";
import {
  address,
  anchor,
  articlePage,
  countryPage,
  here,
  hereIfAmong,
  onItsPage
} from "../../src/components/links.ts";
import {confidenceTable, refsOfTable, rulesTable} from "../../src/components/methodFigures.ts";
import {cited, paragraph, stated, tallied} from "../../src/components/prose.ts";
import {sourceCards} from "../../src/components/sourceCards.ts";
import {allTables} from "../../loaders/write/index.ts";
import {emptyReport, fullReport, reportOf, visit} from "../support/reportData.ts";

const text = (node: Element) => node.textContent!.replace(/\s+/g, " ").trim();

test("each row has a block at its anchor with every article's passage", () => {
  const list = evidenceList(fullReport, refsOfTable(fullReport, "visits"));
  expect([...list.children].map((block) => block.id).slice(0, 2)).toEqual([
    "visits-2023-ruto-uga",
    "visits-2024-02-10-wanjiru-eth"
  ]);
  const first = list.children[1];
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

test("long passages are cut at words, about what is to be seen", () => {
  expect(excerpt("  short  ")).toBe("short");
  const cut = excerpt("word ".repeat(200), 50);
  expect(cut.length).toBeLessThanOrEqual(52);
  expect(cut).toMatch(/word …$/);
  expect(excerpt("x".repeat(900), 100).length).toBeLessThan(110);
  const late = excerpt(`${"word ".repeat(100)}nearly five billion.`, 60, 500);
  expect(late).toMatch(/^… word .* nearly five billion\.$/);
});

test("links name the table once, and lead to the page that holds the row", () => {
  expect(anchor("trade", "trade-2023-x")).toBe("trade-2023-x");
  expect(anchor("trade", "2023-x")).toBe("trade-2023-x");
  expect(here("visits", "a b")).toBe("#visits-a%20b");
  expect(onItsPage("visits", "v")).toBe("./visits/v.html#visits-v");
  expect(onItsPage("trade", "v")).toBe("./trade.html#trade-v");
  const link = hereIfAmong([{table: "visits", id: "v"}]);
  expect([link("visits", "v"), link("trade", "w")]).toEqual(["#visits-v", "./trade.html#trade-w"]);
});

test("a page in a folder links up to the site's first page", () => {
  document.head.innerHTML = '<meta name="site-root" content="../">';
  expect(address("visits.html")).toBe("../visits.html");
  expect(articlePage("a b")).toBe("../articles/a%20b.html");
  expect(countryPage(fullReport, "KEN")).toBe("../countries/KEN.html");
  expect(countryPage(fullReport, "EU")).toBeNull();
  document.head.innerHTML = "";
});

test("a paragraph links its figures, and says what each rests on", () => {
  const node = paragraph([
    [
      "In all ",
      tallied(fullReport, "visits", {status: "made"}, "visit"),
      ", by ",
      cited("X", "visits", "v", "visitor"),
      "."
    ],
    [stated("The Rift", "articles", "a", "publisher"), "."]
  ]);
  expect(text(node)).toBe("In all three visits, by X. The Rift.");
  const parts = [...node.querySelectorAll("a")];
  expect(parts.map((a) => a.getAttribute("href"))).toEqual([
    "./visits.html",
    "#visits-v",
    "./articles/a.html"
  ]);
  expect(parts.map((a) => [a.dataset.count, a.dataset.row, a.dataset.columns])).toEqual([
    ["visits?status=made", undefined, undefined],
    [undefined, "visits/v", "visitor"],
    [undefined, "articles/a", "publisher"]
  ]);
});

test("a table without rows is a sentence", () => {
  expect(text(dataTable([], [], {caption: "Nothing"}))).toBe("The articles report none.");
});

test("sources lead to the page of each article", () => {
  const cards = sourceCards(fullReport);
  expect(cards.querySelectorAll("article")).toHaveLength(2);
  expect(text(cards.firstElementChild!)).toBe(
    "A. Minister in Addis Ababa The Rift published this article on 12 February 2024. From it were read five visits, six figures of trade, four reports of forces and three agreements."
  );
  expect(cards.querySelector("h3 a")?.getAttribute("href")).toBe("./articles/a.html");
  expect(text(cards)).toContain("Nile Post published this article; the day is not known.");
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
