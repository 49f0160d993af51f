import {readFile} from "node:fs/promises";
import {AxeBuilder} from "@axe-core/playwright";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {filesIn} from "../../publish/render/sweep.ts";
import {openBrowser} from "../support/browser.ts";

const site = inject("site");
let browser: Browser;
/** One page of each kind. */
let paths: string[];

beforeAll(async () => {
  browser = await openBrowser(site.browser);
  const {page, close} = await open("", {}, false);
  const first = async (from: string, folder: string) => {
    await page.goto(site.address + from);
    const href = await page.locator(`#observablehq-main a[href*="${folder}/"]`).first().getAttribute("href");
    return new URL(href!, page.url()).pathname.slice(1);
  };
  const own = [
    await first("visits.html", "visits"),
    await first("sources.html", "articles"),
    await first("countries.html", "countries")
  ];
  paths = [
    "",
    "visits.html",
    "trade.html",
    "troops.html",
    "agreements.html",
    "sources.html",
    "method.html",
    "data.html",
    ...own
  ];
  await close();
});
afterAll(() => browser.close());

async function open(path: string, options: BrowserContextOptions = {}, go = true) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options});
  const page = await context.newPage();
  if (go) await page.goto(site.address + path, {waitUntil: "networkidle"});
  return {page, close: () => context.close()};
}

async function findings(page: Page, disabled: string[] = []): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const {violations} = await new AxeBuilder({page}).withTags(tags).disableRules(disabled).analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`);
}

describe("axe finds nothing on a page of each kind", () => {
  const CASES: Record<string, BrowserContextOptions> = {
    "on a phone, in dark": {viewport: {width: 375, height: 800}, colorScheme: "dark"},
    "in forced colours": {forcedColors: "active"},
    "zoomed to 400 percent": {viewport: {width: 320, height: 256}}
  };
  test.each(Object.entries(CASES))("%s", async (_, options) => {
    const found: Record<string, string[]> = {};
    for (const path of paths) {
      const {page, close} = await open(path, options);
      const told = await findings(page);
      if (told.length > 0) found[path] = told;
      await close();
    }
    expect(found).toEqual({});
  });

  test("printed", async () => {
    const found: Record<string, string[]> = {};
    for (const path of paths) {
      const {page, close} = await open(path);
      await page.emulateMedia({media: "print"});
      // nothing is pressed on paper
      const told = await findings(page, ["target-size"]);
      if (told.length > 0) found[path] = told;
      await close();
    }
    expect(found).toEqual({});
  });
});

test("at 320 pixels a page scrolls in one direction, but for tables in regions of their own", async () => {
  const wide: Record<string, string[]> = {};
  for (const path of paths) {
    const {page, close} = await open(path, {viewport: {width: 320, height: 640}});
    const over = await page.evaluate(() =>
      [...document.querySelectorAll("body *")]
        .filter((e) => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".table-scroll, svg"))
        .filter(
          (e) => getComputedStyle(e).position !== "absolute" && getComputedStyle(e).visibility !== "hidden"
        )
        .map((e) => `${e.tagName} ${e.className}`)
    );
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    if (scrolls) wide[path] = over;
    const regions = page.locator(".table-scroll");
    for (const region of await regions.all()) expect(await region.getAttribute("tabindex")).toBe("0");
    await close();
  }
  expect(wide).toEqual({});
});

test.each([375, 1280])("the whole overview is walked by keyboard at %i, each stop seen", async (width) => {
  const {page, close} = await open("", {viewport: {width, height: 900}});
  const stops: {name: string; seen: boolean; outlined: boolean; row: string | null}[] = [];
  for (let i = 0; i < 600; i++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const e = document.activeElement;
      if (!e || e === document.body) return null;
      const box = e.getBoundingClientRect();
      const style = getComputedStyle(e.closest("label") ?? e);
      return {
        name: (e.getAttribute("aria-label") ?? e.textContent ?? "").trim().slice(0, 40) || e.tagName,
        seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
        outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1,
        row: e.closest("figure svg") ? e.getAttribute("href") : null
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  expect(stops.length).toBeGreaterThan(20);
  expect(stops.length).toBeLessThan(600);
  expect(stops.filter((s) => !s.seen).map((s) => s.name)).toEqual([]);
  expect(stops.filter((s) => !s.outlined).map((s) => s.name)).toEqual([]);
  const rows = stops.flatMap((s) => s.row ?? []);
  expect(rows.length).toBeGreaterThan(0);
  await close();
});

test("what can be pressed is at least 24 pixels high or wide enough apart", async () => {
  for (const width of [375, 1280]) {
    const {page, close} = await open("", {viewport: {width, height: 900}});
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("figure svg a, .save, .bar label, summary, nav a")]
        .filter((e) => e.getClientRects().length > 0)
        .map((e) => ({text: e.textContent?.trim().slice(0, 30), height: e.getBoundingClientRect().height}))
        .filter(({height}) => height > 0 && height < 24)
    );
    expect(small).toEqual([]);
    await close();
  }
});

test("the links of every page are tall enough, or far enough from each other, to be hit", async () => {
  const pages = (await filesIn(site.project.dist)).filter((f) => /^(?!(v|data)\/).*\.html$/.test(f));
  const found: Record<string, string[]> = {};
  for (const path of pages) {
    const {page, close} = await open(path);
    const {violations} = await new AxeBuilder({page}).withRules(["target-size"]).analyze();
    const small = violations.flatMap((v) => v.nodes.map((n) => n.target.join(" ")));
    if (small.length > 0) found[path] = small;
    await close();
  }
  expect(pages.length).toBeGreaterThan(20);
  expect(found).toEqual({});
});

test("a chart is saved as a picture that stands by itself", async () => {
  const {page, close} = await open("visits.html");
  for (const format of ["svg", "png"]) {
    const started = page.waitForEvent("download");
    await page.locator(`#chart-visits [data-save=${format}]`).click();
    const download = await started;
    expect(download.suggestedFilename()).toBe(`chart-visits.${format}`);
    const bytes = await readFile(await download.path());
    if (format === "png") expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    else {
      const svg = bytes.toString("utf8");
      const title = (await page.locator("#chart-visits .chart-title").textContent())!;
      expect(svg.replace(/<[^>]*>/g, " ")).toContain(title.trim().split(" ").slice(0, 3).join(" "));
      expect(svg).not.toMatch(/var\(|href=/);
    }
  }
  await close();
});

test("without script the charts and their data are there, and nothing that needs one", async () => {
  const {page, close} = await open("visits.html", {javaScriptEnabled: false});
  expect(await page.locator("#chart-visits svg:visible").count()).toBe(1);
  expect(await page.locator(".save:visible").count()).toBe(0);
  expect(await page.locator("nav#observablehq-sidebar a:visible").count()).toBeGreaterThan(5);
  await close();
  const phone = await open("visits.html", {javaScriptEnabled: false, viewport: {width: 375, height: 800}});
  expect(await phone.page.locator("nav#observablehq-sidebar a:visible").count()).toBe(0);
  await phone.page.locator(".bar label").click();
  await phone.page.locator("nav#observablehq-sidebar a").first().waitFor();
  expect(await phone.page.locator("nav#observablehq-sidebar a:visible").count()).toBeGreaterThan(5);
  await phone.close();
});

test("on paper stand the text, its charts and tables, and no controls", async () => {
  const {page, close} = await open("visits.html", {colorScheme: "dark"});
  await page.emulateMedia({media: "print", colorScheme: "dark"});
  for (const gone of ["#observablehq-sidebar", "#observablehq-toc", ".bar", ".get", ".chart details"])
    expect(await page.locator(`${gone}:visible`).count(), gone).toBe(0);
  expect(await page.locator("figure.chart svg:visible").count()).toBeGreaterThan(0);
  const colours = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue("--paper")
  );
  expect(colours.trim()).toBe("#fff");
  await close();
});
