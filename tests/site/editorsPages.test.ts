/** The pages that an editor makes: by `npm run new`, and by the recipes of docs/analyse.md, as readers get them. */
import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {extractFolder} from "../../loaders/pipeline.ts";
import {openBrowser} from "../support/browser.ts";
import {follow, recipes} from "../support/guide.ts";
import {openPage} from "../support/page.ts";
import {build, copyProject, removeProject} from "../support/project.ts";
import type {Project} from "../support/project.ts";
import {serve} from "../support/serve.ts";
import type {Served} from "../support/serve.ts";
import {inPipe} from "../support/terminal.ts";

const site = inject("site");
const {dataset} = extractFolder("data/articles");
let browser: Browser;
let project: Project;
let served: Served;

beforeAll(async () => {
  project = await copyProject();
  for (const recipe of await recipes())
    if (recipe.file.startsWith("src/") && recipe.language !== "diff") await follow(recipe, project.folder);
  for (const [title, table] of [["Visits: “all”", "visits"], ["Gas", "trade"]] as const) // prettier-ignore
    expect(await inPipe("publish/desk/new/cli.ts", ["page", title, "--table", table], project.folder)).toMatchObject({status: 0}); // prettier-ignore
  // a condition of the editor's: the sentences then count fewer rows than the tables hold
  const page = join(project.folder, "src/gas.md");
  const condition = 'row.confidence !== "low"';
  expect(await readFile(page, "utf8")).toContain(condition);
  await writeFile(
    page,
    (await readFile(page, "utf8")).replace(
      condition,
      `row.trade_id === ${JSON.stringify(dataset.trade.at(-1)!.trade_id)}`
    )
  );
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

async function withoutScript(path: string, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto(served.address + path);
  await look(page);
  await context.close();
}

test.each([
  ["visits-all.html", "Visits: “all”", "visits", dataset.visits.filter((row) => row.confidence !== "low")],
  ["gas.html", "Gas", "trade", dataset.trade.slice(-1)]
] as const)(
  "/%s, made by npm run new, has a chart, a table, text and evidence without script",
  async (path, title, _, rows) => {
    await withoutScript(path, async (page) => {
      expect(await page.locator("h1").textContent()).toBe(title);
      expect(await page.locator("figure.chart svg:visible").count()).toBeGreaterThan(0);
      expect(await page.locator(".lead .told a.cite").count()).toBeGreaterThan(0);
      expect(
        await page
          .locator("main > .table-scroll tbody tr, main :not(details) > .table-scroll tbody tr:visible")
          .count()
      ).toBeGreaterThanOrEqual(rows.length);
      expect(await page.locator(".evidence > .fact").count()).toBe(rows.length);
      expect(await page.locator(".evidence blockquote:visible").count()).toBeGreaterThanOrEqual(rows.length);
      expect(
        await page.locator(`nav a[href$="${path}"], #observablehq-sidebar a[href$="${path}"]`).count()
      ).toBeGreaterThan(0);
    });
  }
);

test("with script it works as the others do: a figure opens its evidence", async () => {
  const {page, errors, strangers, close} = await openPage(browser, `${served.address}visits-all.html`);
  await page.locator(".lead .told a.cite[href^='#']").first().click();
  await page.locator(".evidence-popover blockquote").first().waitFor();
  expect(errors).toEqual([]);
  expect(strangers).toEqual([]);
  await close();
});

test("the page of the recipes shows its tables and its chart without script", async () => {
  await withoutScript("hosts-and-agreements.html", async (page) => {
    const made = dataset.visits.filter(({status}) => status === "made");
    const hosts = new Set(made.map((row) => row.host_country));
    const tables = page.locator("main .table-scroll:visible table");
    expect(await tables.nth(0).locator("tbody tr").count()).toBe(hosts.size);
    expect(await tables.nth(1).locator("tbody tr").count()).toBe(dataset.visits.length);
    const years = new Set(made.map((row) => row.start_date.slice(0, 4)).filter(Boolean));
    expect(await page.locator("svg.wide g[aria-label='bar'] rect").count()).toBe(years.size);
  });
  const html = await readFile(join(project.dist, "hosts-and-agreements.html"), "utf8");
  expect(html).toContain('id="chart-visits-by-year"');
});
