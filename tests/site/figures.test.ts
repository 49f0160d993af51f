import {readdir, readFile} from "node:fs/promises";
import {join, sep} from "node:path";
import {strFromU8, unzipSync} from "fflate";
import {JSDOM} from "jsdom";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {figureFaults} from "../../publish/checkFigures.ts";
import {LOADED} from "../../publish/framework.ts";
import type {Report} from "../../src/components/report.ts";
import {openBrowser} from "../support/browser.ts";
import {openPage} from "../support/page.ts";

const site = inject("site");
let browser: Browser;
let report: Report;

beforeAll(async () => {
  browser = await openBrowser(site.browser);
  const zip = unzipSync(await readFile(join(site.project.folder, LOADED)));
  report = JSON.parse(strFromU8(zip["report.json"]!)) as Report;
});
afterAll(() => browser.close());

test("no page, once its script has run, states a figure that the tables don't hold", async () => {
  const files = await readdir(site.project.dist, {recursive: true});
  const pages = files.filter((file) => file.endsWith(".html")).map((file) => file.split(sep).join("/"));
  expect(pages.length).toBeGreaterThan(20);
  for (const path of pages) {
    const {page, close} = await openPage(
      browser,
      site.address + path.split("/").map(encodeURIComponent).join("/")
    );
    const {document} = new JSDOM(await page.content()).window;
    const parts = document.querySelectorAll("main [data-row], main [data-count]").length;
    if (/^(?:index|visits|articles)/.test(path)) expect(parts, path).toBeGreaterThan(0);
    expect(figureFaults(document, report), path).toEqual([]);
    await close();
  }
});
