import {readFile, writeFile} from "node:fs/promises";
import {request} from "node:http";
import {join} from "node:path";
import {AxeBuilder} from "@axe-core/playwright";
import type {Browser, BrowserContext, Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach, expect, inject, test, vi} from "vitest";
import {openBrowser} from "../support/browser.ts";
import {startPreview} from "../support/preview.ts";
import type {Preview} from "../support/preview.ts";
import {copyProject, removeProject} from "../support/project.ts";
import type {Project} from "../support/project.ts";

/** A busy machine needs its time; no test measures it. */
const LONG = {timeout: 90_000};
vi.setConfig({testTimeout: 300_000});

const site = inject("site");
const ARTICLE = "data/articles/2020-07-21-kadhimi-tehran.md";
let browser: Browser;
let context: BrowserContext;
let project: Project;
let preview: Preview;

beforeAll(async () => {
  browser = await openBrowser(site.browser);
  project = await copyProject();
  preview = await startPreview(project);
});
beforeEach(async () => {
  await context?.close();
  context = await browser.newContext();
});
afterAll(async () => {
  await browser?.close();
  await preview?.end();
  await removeProject(project);
});

const read = (path: string) => readFile(join(project.folder, path), "utf8");
const write = (path: string, text: string) => writeFile(join(project.folder, path), text);

async function changed(path: string, from: string | RegExp, to: string): Promise<string> {
  const text = await read(path);
  expect(text).toMatch(from);
  return text.replace(from, () => to);
}

interface Limit {
  timeout: number;
}

/**
 * Writes a file, and waits until what it makes is seen. Framework begins to watch a little after it has shown a page, and what
 * is written in between passes it by: so it is written again.
 */
async function see(path: string, text: string, seen: (limit: Limit) => Promise<unknown>): Promise<void> {
  for (let left = 8; left >= 0; left--) {
    await write(path, text);
    try {
      return void (await seen({timeout: 10_000}));
    } catch (failure) {
      if (left === 0) throw failure;
    }
  }
}

async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(LONG.timeout);
  await page.goto(preview.address + path);
  return page;
}

/** Waits until the banner tells this, or nothing. */
const tells = (page: Page, what: RegExp) => (limit: Limit) =>
  page.waitForFunction(
    ([source, flags]) =>
      new RegExp(source!, flags).test(document.querySelector("#desk-problems")?.textContent ?? "-"),
    [what.source, what.flags],
    limit
  );
const toldInTerminal = (what: RegExp) => vi.waitFor(() => expect(preview.output()).toMatch(what), LONG);

test("a change in an article, a rule or a page shows on the open page by itself", async () => {
  const page = await open("sources.html");
  await page.locator("article.source").first().waitFor();
  await page.evaluate(() => Object.assign(window, {notReloaded: true}));
  const shows = (text: string) => (limit: Limit) => page.getByText(text).first().waitFor(limit);

  const article = await changed(ARTICLE, /^publisher: .*$/m, 'publisher: "Gazette of Nowhere"');
  await see(ARTICLE, article, shows("Gazette of Nowhere"));
  const rule = "loaders/write/index.ts";
  await see(rule, await changed(rule, "title: article.title,", "title: `${article.title} (edited)`,"), shows("(edited)")); // prettier-ignore
  const source = "src/sources.md";
  await see(source, await changed(source, /^# .*$/m, "# Where it was read"), shows("Where it was read"));

  expect(await page.evaluate(() => "notReloaded" in window)).toBe(true);
});

test("an error in an article is told on the page and in the terminal, the rest stays, and it goes when it is mended", async () => {
  const page = await open("sources.html");
  await page.locator("article.source").nth(4).waitFor();
  const shown = (count: number) => (limit: Limit) =>
    page.waitForFunction((n) => document.querySelectorAll("article.source").length === n, count, limit);
  const right = await read(ARTICLE);
  const where = /^data\/articles\/2020-07-21-kadhimi-tehran\.md:\d+: published is no day of the calendar/m;
  await see(ARTICLE, await changed(ARTICLE, /^published: .*$/m, "published: soon"), shown(4));
  await tells(page, where)(LONG);
  await toldInTerminal(where);
  await see(ARTICLE, right, shown(5));
  await tells(page, /^$/)(LONG);
  await toldInTerminal(/mended\n$/);
});

test.each<[what: string, file: string, from: string, to: string, told: RegExp]>([
  ["a rule that cannot be understood", "loaders/facts/visits/timing.ts", "\nexport const", "\nexport export const", /^loaders\/facts\/visits\/timing\.ts:\d+: /m],
  ["a rule that throws", "loaders/facts/visits/timing.ts", "\nexport const", "\nnobody.knows();\nexport const", /^loaders\/facts\/visits\/timing\.ts:\d+: nobody is not defined/m],
  ["a component", "src/components/visitsTimeline.ts", "\nexport function", "\nexport export function", /^src\/components\/visitsTimeline\.ts:\d+: /m],
  ["a cell", "src/visits.md", "const report =", "const missing = nobody.knows;\nconst report =", /^src\/visits\.md:\d+: \w+: nobody is not defined/m],
  ["a page's front matter", "src/visits.md", "title: Visits", "title: : Visits", /^src\/visits\.md:\d+: /m]
])("an error in %s is told with its file and line, and goes when it is mended", async (_what, file, from, to, told) => {
  const page = await open("visits.html");
  await page.locator("figure.chart").first().waitFor();
  const right = await read(file);
  try {
    await see(file, await changed(file, from, to), tells(page, told));
    await toldInTerminal(told);
    await see(file, right, tells(page, /^$/));
    await page.locator("figure.chart").first().waitFor();
  } finally {
    await write(file, right);
  }
}); // prettier-ignore

test("every file of the data page is there, as in the built site", async () => {
  const page = await open("data.html");
  await page.locator("#table-articles").waitFor();
  const links = await page.locator("main a[download]").evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href)); // prettier-ignore
  expect(links.length).toBeGreaterThan(20);
  for (const link of [...links, `${preview.address}data/index.html`]) {
    const response = await fetch(link);
    expect(response.status, link).toBe(200);
    expect((await response.arrayBuffer()).byteLength, link).toBeGreaterThan(0);
  }
  expect(await (await fetch(`${preview.address}data/visits.csv`)).text()).toMatch(/^visit_id,/);
});

test("the guide's folder is part of the preview", async () => {
  const page = await open("contract.html");
  await page.getByRole("heading", {level: 1}).waitFor();
  const line = "A line that was written just now.";
  const text = `${await read("docs/contract.md")}\n${line}\n`;
  await see("docs/contract.md", text, (limit) => page.getByText(line).waitFor(limit));
});

const corrections = () => read("data/corrections.csv");
const statuses = (page: Page) => page.locator("#said");

async function review(): Promise<Page> {
  const page = await open("review");
  await page.locator(".row").first().waitFor({state: "attached"});
  await page.locator("#high > summary").click();
  await page.getByLabel("Your name").fill("A Tester");
  return page;
}

test("the review page lists the rows, the least sure first, with their passages in context, what was not used, and what changed", async () => {
  const page = await review();
  const order = await page.locator(".row").evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.confidence)); // prettier-ignore
  const ranks = order.map((confidence) => ["low", "medium", "high"].indexOf(confidence!));
  expect(ranks).toEqual(ranks.toSorted());
  expect(new Set(ranks).size).toBeGreaterThan(1);
  for (const row of await page.locator(".row").all())
    expect(await row.locator("blockquote mark").count()).toBeGreaterThan(0);
  await page.locator("#passages > summary").click();
  expect(await page.locator("#unused blockquote").count()).toBeGreaterThan(0);
  // the copy is no repository, and has no release
  await page.locator("#changed").getByText("It cannot be compared: HEAD: no such revision").waitFor();
});

test("axe finds nothing on the review page, with its forms open", async () => {
  const page = await review();
  await page.locator(".row").first().getByRole("button", {name: "Correct…"}).click();
  await page.locator(".row").nth(1).getByRole("button", {name: "Reject…"}).click();
  const {violations} = await new AxeBuilder({page}).analyze();
  expect(violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])).toEqual([]);
});

test("a row is accepted, corrected and rejected from the review page, and the report follows", async () => {
  const page = await review();
  const report = await open("visits.html");
  await report.locator("figure.chart").first().waitFor();

  const unsure = page.locator('.row:not([data-confidence="high"])').first();
  const {id, table, confidence} = await unsure.evaluate((row) => ({...(row as HTMLElement).dataset}));
  await unsure.getByRole("button", {name: "Accept"}).click();
  await statuses(page).getByText(`Written to data/corrections.csv: ${id}, confidence`).waitFor();
  expect(await corrections()).toMatch(new RegExp(`^\\d{4}-\\d\\d-\\d\\d,${table},${id},confidence,${confidence},high,[^,]+,A Tester$`, "m")); // prettier-ignore
  await page.locator(`.row[data-id="${id}"][data-confidence="high"]`).waitFor();

  const visit = page.locator('.row[data-table="visits"][data-confidence="high"]').first();
  const before = await corrections();
  const answers = async (cell: string, to: string, reason: string) => {
    await visit.getByLabel("Cell").selectOption(cell);
    await visit.getByLabel("is right as").fill(to);
    await visit.getByLabel("Reason").fill(reason);
    await visit.getByRole("button", {name: "Write the correction"}).click();
  };
  await visit.getByRole("button", {name: "Correct…"}).click();
  await answers("status", "mad", "A test");
  await statuses(page).getByText("no status, did you mean made?").waitFor();
  await answers("visitor", "Somebody Else", "");
  await statuses(page).getByText("reason is empty").waitFor();
  expect(await corrections()).toBe(before);
  await answers("visitor", "Somebody Else", 'A "test", with a comma');
  await statuses(page).getByText("Written to").waitFor();
  expect(await corrections()).toMatch(/,visitor,[^,]+,Somebody Else,"A ""test"", with a comma",A Tester$/m);
  await report.getByText("Somebody Else").first().waitFor();

  const troops = page.locator('.row[data-table="troops"]').first();
  const rejected = (await troops.getAttribute("data-id"))!;
  await troops.getByRole("button", {name: "Reject…"}).click();
  await troops.getByLabel("Reason").fill("No count of forces");
  await troops.getByRole("button", {name: "Reject the row"}).click();
  await page.locator(`.row[data-id="${rejected}"]`).waitFor({state: "detached"});
  expect(await corrections()).toContain(`,troops,${rejected},row,,deleted,No count of forces,A Tester`);
});

/** The status that a request with these headers gets. */
function status(method: string, path: string, headers: Record<string, string>, body = ""): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, preview.address), {method, headers}, (response) => {
      response.resume();
      resolve(response.statusCode!);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

test("the desk answers nobody else: other names, other origins, pages without its token", async () => {
  const before = await corrections();
  const origin = preview.address.slice(0, -1);
  const html = await (await fetch(`${preview.address}review`)).text();
  const token = /name="desk-token" content="(\w+)"/.exec(html)![1]!;
  const json = {"content-type": "application/json"};
  // of a row that is still there: nothing but the guard refuses it
  const [, table, id] = /<article class="row"[^>]* data-table="(\w+)" data-id="([^"]+)"/.exec(html)!;
  const line = JSON.stringify({
    date: "2024-01-01",
    table,
    row_id: id,
    column: "row",
    to: "deleted",
    reason: "x",
    by: "y"
  });
  const post = (headers: Record<string, string>) =>
    status("POST", "_desk/correction", {...json, ...headers}, line);

  expect(await post({origin: "http://example.org", "x-desk-token": token})).toBe(403);
  expect(await post({origin: "http://127.0.0.1:1", "x-desk-token": token})).toBe(403);
  expect(await post({"x-desk-token": token})).toBe(403);
  expect(await post({origin, "x-desk-token": "0".repeat(token.length)})).toBe(403);
  expect(await post({origin})).toBe(403);
  expect(await post({origin, "x-desk-token": token, "sec-fetch-site": "cross-site"})).toBe(403);
  expect(await post({origin: "http://rebound.example", host: "rebound.example", "x-desk-token": token})).toBe(
    403
  );
  expect(await status("GET", "review", {host: "rebound.example"})).toBe(403);
  expect(await status("GET", "review", {"sec-fetch-site": "cross-site"})).toBe(403);
  expect(await corrections()).toBe(before);
  expect(await post({origin, "x-desk-token": token})).toBe(200);
  expect(await corrections()).toContain(`,${table},${id},row,,deleted,x,y`);
});

test("nothing of the desk is in the built site", async () => {
  for (const name of ["index.html", "visits.html"]) {
    const html = await (await fetch(site.address + name)).text();
    expect(html).not.toMatch(/_desk|desk-token|review\.html/);
  }
  for (const name of ["review.html", "_desk/banner.js", "contract.html", "analyse.html"])
    expect((await fetch(site.address + name)).status, name).toBe(404);
});
