/** A site with a corrected cell, an added and a deleted row: each is told wherever it shows, also without script. */
import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {csvFormatRows} from "d3-dsv";
import {JSDOM} from "jsdom";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {extractFolder} from "../../loaders/pipeline.ts";
import {openBrowser} from "../support/browser.ts";
import {openPage} from "../support/page.ts";
import {build, copyProject, removeProject} from "../support/project.ts";
import type {Project} from "../support/project.ts";
import {serve} from "../support/serve.ts";
import type {Served} from "../support/serve.ts";

const {dataset} = extractFolder("data/articles");
const visit = dataset.visits.find((row) => row.places.length > 0 && row.start_date.length === 10)!;
const gone = dataset.troops[0]!;
const [article] = dataset.articles;
const {quote} = dataset.evidence.find((line) => line.article_id === article!.article_id)!;
const ADDED = "2024-05-04-exampleson-omn";
const REASON = "So the second paragraph says";

const lines = [
  ["date", "table", "row_id", "column", "from", "to", "reason", "by"],
  [
    "2025-02-03",
    "visits",
    visit.visit_id,
    "places",
    visit.places.join(";"),
    "Exampleville",
    REASON,
    "A. Editor"
  ],
  ["2025-02-03", "troops", gone.troops_id, "row", "", "deleted", "It is of another place", "A. Editor"],
  ["2025-02-04", "visits", ADDED, "row", "", "added", "No rule reads it", "B. Editor"],
  ...Object.entries({
    visitor: "Eve Exampleson",
    visitor_country: "KEN",
    host_country: "OMN",
    start_date: "2024-05-04",
    status: "made"
  }).map(([column, to]) => ["", "visits", ADDED, column, "", to, "", ""]),
  ["", "visits", ADDED, "quote", article!.article_id, quote, "", ""]
];

const site = inject("site");
let browser: Browser;
let project: Project;
let served: Served;
beforeAll(async () => {
  project = await copyProject();
  await writeFile(join(project.folder, "data/corrections.csv"), `${csvFormatRows(lines)}\n`);
  const {status, output} = await build(project);
  expect(status, output).toBe(0);
  served = await serve(project.dist);
  browser = await openBrowser(site.browser);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await removeProject(project);
});

/** The page as it is published: no script has run. */
const published = async (path: string) =>
  new JSDOM(await readFile(join(project.dist, path), "utf8")).window.document;
const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, " ").trim() ?? "";

test.each(["visits.html", `visits/${visit.visit_id}.html`])(
  "/%s tells with the evidence what was read, what is right, when, why, and leads to the correction",
  async (path) => {
    const document = await published(path);
    const note = document.querySelector(`[id="visits-${visit.visit_id}"] .correction li`)!;
    expect(text(note)).toBe(
      `Corrected on 3 February 2025: Places: “Exampleville”, not “${visit.places.join(", ")}”. Reason: ${REASON} (A. Editor).`
    );
    const target = new URL(note.querySelector("a")!.getAttribute("href")!, `http://x/${path}`);
    expect(target.pathname).toBe("/corrections.html");
    const place = (await published("corrections.html")).getElementById(
      decodeURIComponent(target.hash.slice(1))
    );
    expect(text(place!.closest("tr"))).toContain(REASON);
  }
);

test("the cell is marked in the tables of all pages that show it, by a word", async () => {
  for (const path of ["visits.html", `countries/${visit.host_country}.html`]) {
    const marks = [...(await published(path)).querySelectorAll("td .corrected")].map(text);
    expect(marks, path).toContain(`corrected; read as ${visit.places.join(", ")}`);
  }
});

test("the sentence that states it is marked, and the article's list of what was read from it", async () => {
  const told = text((await published(`visits/${visit.visit_id}.html`)).querySelector(".told"));
  expect(told).toMatch(/Exampleville \[corrected\]/);
  const list = (await published(`articles/${visit.article_ids[0]}.html`)).querySelector(
    `[data-row="visits/${visit.visit_id}"]`
  );
  expect(text(list)).toContain("corrected");
});

test("an added row is told as such; a deleted one stands on the page of corrections alone", async () => {
  const added = await published(`visits/${ADDED}.html`);
  expect(text(added.querySelector(".correction"))).toContain(
    "The row was added. Reason: No rule reads it (B. Editor)."
  );
  expect(text((await published("visits.html")).querySelector("th .corrected"))).toBe("added by an editor");
  const rows = [...(await published("corrections.html")).querySelectorAll("tbody tr")].map(text);
  expect(rows[0]).toContain("Eve Exampleson");
  expect(rows.join("\n")).toContain("The row was deleted.It is of another place");
  expect((await published("troops.html")).querySelector(`[id$="${gone.troops_id}"]`)).toBeNull();
  const feed = await readFile(join(project.dist, "changes.xml"), "utf8");
  for (const told of ["Corrected: ", "Added: Eve Exampleson", "Deleted: ", REASON])
    expect(feed).toContain(told);
});

test("with script the mark opens the note beside the cell", async () => {
  const {page, errors, close} = await openPage(browser, `${served.address}visits.html`);
  await page.locator("td .corrected:visible").first().click();
  const popover = page.locator(".evidence-popover");
  await popover.waitFor();
  expect(await popover.locator(".correction").textContent()).toContain(REASON);
  expect(errors).toEqual([]);
  await close();
});
