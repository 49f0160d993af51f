import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {csvParse} from "d3-dsv";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import type {Browser} from "playwright-core";
import {extractFolder} from "../../loaders/pipeline.ts";
import {allTables} from "../../loaders/write/index.ts";
import {openBrowser} from "../support/browser.ts";
import {openPage} from "../support/page.ts";

const site = inject("site");
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(site.browser);
});
afterAll(() => browser.close());

test("every table stands at its address, with the bytes of the extraction command", async () => {
  const {files} = extractFolder(join(site.project.folder, "data/articles"));
  for (const [name, text] of files) {
    const response = await fetch(`${site.address}data/${name}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(text);
  }
});

test.each(allTables.map((table) => [table.name, table] as const))(
  "%s.csv downloads from the data page and has the columns of its schema",
  async (name, table) => {
    const {page, close} = await openPage(browser, `${site.address}data.html`);
    const started = page.waitForEvent("download");
    await page.getByRole("link", {name: `${name}.csv`, exact: true}).click();
    const download = await started;
    expect(download.url()).toBe(`${site.address}data/${name}.csv`);
    expect(download.suggestedFilename()).toBe(`${name}.csv`);
    const rows = csvParse(await readFile(await download.path(), "utf8"));
    expect(rows.columns).toEqual(table.columns.map((column) => column.name));
    if (name === "articles") expect(rows.length).toBeGreaterThan(0);
    await close();
  }
);

test("the data page tells what each column holds", async () => {
  const {page, close} = await openPage(browser, `${site.address}data.html`);
  for (const table of allTables) {
    const told = await page.locator(`#table-${table.name}`).textContent();
    for (const column of table.columns) expect(told).toContain(column.description);
  }
  await close();
});
