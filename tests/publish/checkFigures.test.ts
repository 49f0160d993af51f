// @vitest-environment jsdom
import {expect, test} from "vitest";
import {figureFaults, numbersIn} from "../../publish/checkFigures.ts";
import {articleTitle} from "../../src/components/articleStory.ts";
import * as findings from "../../src/components/findings/index.ts";
import {cited, paragraph, stated, tallied} from "../../src/components/prose.ts";
import type {Sentence} from "../../src/components/prose.ts";
import {article, emptyReport, fullReport, oneOfEach, reportOf} from "../support/reportData.ts";
import type {Report} from "../../src/components/report.ts";

function faults(content: string | Element, report: Report = fullReport): string[] {
  const page = document.implementation.createHTMLDocument();
  const main = page.createElement("main");
  if (typeof content === "string") main.innerHTML = content;
  else main.append(content);
  page.body.append(main);
  // a document without a window has no NodeFilter; its constants are those of any
  Object.defineProperty(page, "defaultView", {value: window});
  return figureFaults(page, report);
}
const told = (...sentence: Sentence) => faults(paragraph([sentence]));

test("numbers are read as the pages write them, and names are no numbers", () => {
  expect(numbersIn("nearly US$1.2 billion, about 2,500 to 3,000, 40%")).toEqual([1.2e9, 2500, 3000, 40]);
  expect(numbersIn("11–13 September 2024. KES 5\u00a0million")).toEqual([11, 13, 2024, 5e6]);
  expect(numbersIn("G20, UTF-8, F1 and 5G")).toEqual([]);
  expect(numbersIn("24news, 1,500m and 12.5bn")).toEqual([]);
});

test("a figure that its row holds passes, any other fails and is told", () => {
  expect(told(cited("US$1.2 billion", "trade", "2023-ken-uga-trade", "value"), ".")).toEqual([]);
  expect(told(cited("US$1.3 billion", "trade", "2023-ken-uga-trade", "value"), ".")).toEqual([
    "“US$1.3 billion”: the row trade/2023-ken-uga-trade does not hold 1300000000"
  ]);
  expect(told(cited("2023", "trade", "2023-ken-uga-trade", "value"))).toHaveLength(1);
  expect(told(cited("2024", "trade", "2023-ken-uga-trade", "period_start"))).toHaveLength(1);
  expect(
    told(cited("10–12 February 2024", "visits", "2024-02-10-wanjiru-eth", "start_date", "end_date"))
  ).toEqual([]);
  expect(told(cited("11 February 2024", "visits", "2024-02-10-wanjiru-eth", "start_date"))).toHaveLength(1);
  expect(told(cited("11 March 2024", "visits", "2024-03-ruto-nld", "start_date"))).toHaveLength(1);
  expect(told(cited("450", "troops", "none", "count"))).toEqual(["“450”: there is no row troops/none"]);
  expect(told(stated("450", "troops", "r2", "count"))).toEqual([]); // a value of conflicts.csv
});

test("a number that names no row fails, in sentences also when it is spelled", () => {
  const why = "the figure names no row of the tables, and no source elsewhere by a link";
  expect(told("They signed 14 memoranda.")).toEqual([`“They signed 14 memoranda.”: ${why}`]);
  expect(told("They made three visits.")).toEqual([`“They made three visits.”: ${why}`]);
  expect(faults("<p>Trade reached $5 billion.</p>")).toHaveLength(1);
  expect(faults("<h2>The 12 visits</h2><li>Of 2024</li>")).toHaveLength(2);
  expect(faults("<p>Two or more countries, by ISO-8601 and UTF-8.</p>")).toEqual([]);
});

test("what shows other things than findings is left to other checks", () => {
  const shown =
    '<blockquote>“12”</blockquote><table><tr><td>3</td></tr></table><figure>5</figure><p><code>2024-09</code> <a href="https://example.org">ISO 8601</a></p>';
  expect(faults(shown)).toEqual([]);
});

test("a count is counted again, by its conditions", () => {
  const count = tallied(fullReport, "visits", {status: "made"}, "visit");
  expect(count.text).toBe("three visits");
  expect(told("The articles tell of ", count, ".")).toEqual([]);
  expect(told({...count, text: "four visits"})).toEqual(["“four visits”: the tables count 3"]);
  expect(told({...count, text: "many visits"})).toHaveLength(1);
  expect(told(tallied(fullReport, "articles", {}, "publisher", "publisher"))).toEqual([]);
  expect(told(tallied(fullReport, "trade", {value: "", kind: "!target"}, "figure"))).toEqual([]);
});

test("a percentage is worked out again", () => {
  const ratio = {text: "60%", part: "trade/2023-ken-uga-trade/value", whole: "trade/t2/value"};
  expect(told(ratio)).toEqual([]);
  expect(told({...ratio, text: "61%"})).toEqual(["“61%”: the tables give 60"]);
});

test("the title of an article may hold a figure: it names its row", () => {
  const title = "NATO says its force is now 4,500 strong";
  const report = reportOf({articles: [article({title})]});
  expect(faults(articleTitle(report.articles[0]!), report)).toEqual([]);
  expect(faults(`<h1>${title}</h1>`, report)).toHaveLength(1);
});

test("the name of a publisher may hold a figure, beside what he tells", () => {
  const row = fullReport.trade[0]!;
  const articles = row.article_ids.map((article_id) => article({article_id, publisher: "Channel 24"}));
  const report = {...fullReport, articles};
  const note = `<p data-row="trade/${row.trade_id}">1.2 billion (Channel 24)</p>`;
  expect(faults(note, report)).toEqual([]);
  expect(faults(note, fullReport)).toHaveLength(1);
  expect(faults(note.replace("Channel 24", "after 24 days"), report)).toHaveLength(1);
});

test.each([
  ["nothing", emptyReport],
  ["one of each", oneOfEach],
  ["all kinds", fullReport]
])("the findings of %s pass", (_, report) => {
  const all = [
    findings.leadFindings, findings.visitsFindings, findings.tradeFindings, findings.troopsFindings,
    findings.agreementsFindings, findings.conflictsFindings, findings.gapsFindings
  ]; // prettier-ignore
  for (const find of all) expect(faults(paragraph(find(report)), report)).toEqual([]);
});
