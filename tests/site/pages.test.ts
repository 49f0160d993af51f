import {readdirSync} from "node:fs";
import {join} from "node:path";
import {AxeBuilder} from "@axe-core/playwright";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {openBrowser} from "../support/browser.ts";
import {openPage} from "../support/page.ts";

const site = inject("site");
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(site.browser);
});
afterAll(() => browser.close());

/** One of the pages that are made by rows. */
const firstIn = (folder: string) => `${folder}/${readdirSync(join(site.project.dist, folder)).sort()[0]!}`;

/** Each page with the charts that stand on it whatever the articles hold. */
const PAGES: Record<string, string[]> = {
  "": ["chart-visits", "chart-troops", "chart-agreements"],
  "visits.html": ["chart-visits"],
  "trade.html": ["chart-share"],
  "troops.html": ["chart-troops"],
  "agreements.html": ["chart-agreements", "chart-sectors"],
  "sources.html": ["chart-sources"],
  "countries.html": [],
  ...Object.fromEntries(["visits", "articles", "countries"].map((folder) => [firstIn(folder), []])),
  "method.html": [],
  "data.html": [],
  "search.html": [],
  "404.html": []
};
const VIEWS = [
  {width: 375, scheme: "light"},
  {width: 375, scheme: "dark"},
  {width: 1280, scheme: "light"},
  {width: 1280, scheme: "dark"}
] as const;

describe.each(Object.keys(PAGES))("/%s", (path) => {
  test.each(VIEWS)("is whole and readable at $width, $scheme", async (view) => {
    const {page, errors, strangers, close} = await openPage(browser, site.address + path, view);
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
    expect(await page.title()).toContain("Dateline");
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator(".observablehq--error").count()).toBe(0);

    const {overflow, drawn} = await page.evaluate(() => ({
      overflow: document.documentElement.scrollWidth - window.innerWidth,
      drawn: [...document.querySelectorAll("figure.chart")].map((f) => f.id)
    }));
    expect(overflow).toBeLessThanOrEqual(0);
    expect(drawn).toEqual(expect.arrayContaining(PAGES[path]!));

    const {violations} = await new AxeBuilder({page})
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    const told = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`);
    expect(told).toEqual([]);
    await close();
  });
});

test("a chart is drawn wherever its table has rows, with a title, words and a table behind it", async () => {
  const {page, close} = await openPage(browser, site.address);
  const charts = await page.locator("figure.chart").evaluateAll((figures) =>
    figures.map((figure) => ({
      // what differs on a phone stands beside it, hidden
      svg: figure.querySelectorAll("svg:not(.when-narrow)").length,
      rows: figure.querySelectorAll("tbody tr").length,
      title: figure.querySelector(".chart-title")?.textContent ?? "",
      // of the drawings for narrow and for wide columns, one is seen
      seen: [...figure.querySelectorAll("svg")].filter((svg) => svg.getBoundingClientRect().width > 0).length,
      label: document.getElementById(figure.querySelector("svg")?.getAttribute("aria-labelledby") ?? "")
        ?.textContent,
      words: figure.querySelector("details p")?.textContent ?? ""
    }))
  );
  expect(charts.length).toBeGreaterThan(0);
  for (const chart of charts) {
    expect(chart.svg).toBe(chart.rows > 0 ? 2 : 0);
    expect(chart.seen).toBe(chart.rows > 0 ? 1 : 0);
    expect(chart.title).not.toBe("");
    expect(chart.words).toContain(chart.title);
    if (chart.rows > 0) expect(chart.label).toBe(chart.title);
  }
  await close();
});

test("the text is reached, and the navigation passed, by keyboard", async () => {
  const {page, close} = await openPage(browser, site.address);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the text");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("observablehq-main");
  await close();
});

test("search finds a fact by its words, and leads to its evidence", async () => {
  const visits = await openPage(browser, `${site.address}visits.html`);
  const [visitor] = await visits.page.locator("tbody th .cite").allTextContents();
  await visits.close();
  const {page, close} = await openPage(browser, `${site.address}method.html`);
  await page.locator("#observablehq-sidebar").getByRole("searchbox").fill(visitor!);
  await page.keyboard.press("Enter");
  await page.locator(".search-results a[href*='visits/']").first().click();
  await page.locator(".fact:target").waitFor();
  expect(await page.locator(".fact:target").textContent()).toContain(visitor);
  await close();
});

test("search finds a page by its words, with no request to another host", async () => {
  const {page, errors, strangers, close} = await openPage(browser, `${site.address}search.html?q=confidence`);
  await page.locator(".search-results a[href='./method.html']").waitFor();
  const field = page.locator("main").getByRole("searchbox");
  await field.fill("xqzvwqj");
  await page.getByText("Nothing was found.").waitFor();
  expect(await page.locator(".search-results a").count()).toBe(0);
  expect(errors).toEqual([]);
  expect(strangers).toEqual([]);
  await close();
});

test("a page with nothing to click ships no script", async () => {
  const scripts = async (path: string) => {
    const {page, close} = await openPage(browser, site.address + path);
    const found = await page.locator("script:not([type='application/ld+json'])").count();
    await close();
    return found;
  };
  for (const path of ["glossary.html", "corrections.html", "404.html", firstIn("articles")])
    expect(await scripts(path), path).toBe(0);
  // links to evidence on the page, and buttons for pictures
  expect(await scripts("")).toBe(2);
});

test.each([375, 1280])(
  "an address leads to its evidence below charts not yet laid out, %i",
  async (width) => {
    const {page: first, close: closeFirst} = await openPage(browser, site.address, {width});
    const id = await first.locator(".fact").last().getAttribute("id");
    await closeFirst();
    const {page, close} = await openPage(browser, `${site.address}#${id!}`, {width});
    // until what stands around it has its own height
    await page.waitForTimeout(300);
    const seen = await page.locator(`[id="${id!}"]`).evaluate((fact) => {
      const {top, bottom} = fact.getBoundingClientRect();
      return {top, bottom, height: innerHeight};
    });
    expect(seen.top).toBeGreaterThanOrEqual(0);
    expect(seen.top).toBeLessThan(seen.height / 2);
    await close();
  }
);
