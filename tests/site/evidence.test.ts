import {readdirSync} from "node:fs";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {listArticles, readArticle} from "../../loaders/read/index.ts";
import {openBrowser} from "../support/browser.ts";
import {openPage} from "../support/page.ts";

const site = inject("site");
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(site.browser);
});
afterAll(() => browser.close());

const bodies = listArticles("data/articles").files.map((file) => readArticle(file).article?.body ?? "");
const plain = (text: string) => text.replace(/\s{1,9}/g, " ");

/** Links from figures, names, labels and marks to evidence; in SVG the address has a namespace of its own. */
const citations = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const address = (a: Element) => a.getAttribute("href") ?? a.getAttribute("xlink:href") ?? "";
    const links = document.querySelectorAll("a.cite, figure.chart svg a");
    const all = [...links].map(address).filter((href) => href.includes("#"));
    return [...new Set(all)].map((href) => new URL(href, location.href).href);
  });

/** The quotes below an anchor of the page, as they stand there. */
const quotesAt = (page: Page, id: string): Promise<string[] | null> =>
  page.evaluate((id) => {
    const block = document.getElementById(id);
    return block && [...block.querySelectorAll("blockquote > p")].map((p) => p.textContent ?? "");
  }, id);

const firstIn = (folder: string) => `${folder}/${readdirSync(join(site.project.dist, folder)).sort()[0]!}`;

test.each([
  "",
  "visits.html",
  "trade.html",
  "troops.html",
  "agreements.html",
  "sources.html",
  firstIn("visits"),
  firstIn("articles"),
  firstIn("countries")
])("each figure of /%s leads to a quote that stands in an article", async (path) => {
  const {page, close} = await openPage(browser, site.address + path);
  const links = await citations(page);
  const rows = await page.locator(".fact").count();
  if (rows > 0) expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    const url = new URL(link);
    if (url.pathname !== new URL(page.url()).pathname) await page.goto(link, {waitUntil: "networkidle"});
    const quotes = await quotesAt(page, decodeURIComponent(url.hash.slice(1)));
    expect(quotes, link).not.toBeNull();
    expect(quotes, link).not.toEqual([]);
    for (const quote of quotes!) {
      const words = plain(quote.replace(/^“(… )?|( …)?”$/g, ""));
      expect(
        bodies.some((body) => plain(body).includes(words)),
        quote
      ).toBe(true);
    }
  }
  await close();
});

test("the address of a row opens the page at its evidence", async () => {
  const first = await openPage(browser, `${site.address}visits.html`);
  const id = await first.page.locator(".fact").last().getAttribute("id");
  await first.close();
  const {page, close} = await openPage(browser, `${site.address}visits.html#${encodeURIComponent(id!)}`);
  const seen = () => page.locator(".fact:target").evaluate((f) => f.getBoundingClientRect().top);
  await expect.poll(seen).toBeLessThan(900);
  expect(await seen()).toBeGreaterThanOrEqual(0);
  await close();
});

test("what an article says is quoted with its source, date and address", async () => {
  const {page, close} = await openPage(browser, `${site.address}visits.html`);
  const cites = await page.locator(".fact blockquote").evaluateAll((quotes) =>
    quotes.map((q) => ({
      text: q.querySelector("cite")?.textContent ?? "",
      links: [...q.querySelectorAll("cite a")].map((a) => a.getAttribute("href")),
      rule: q.querySelector(".rule")?.textContent ?? ""
    }))
  );
  expect(cites.length).toBeGreaterThan(0);
  for (const {text, links, rule} of cites) {
    expect(text).toMatch(/^.{2,80}, \d{1,2} \w+ \d{4}/);
    expect(links).toEqual([
      expect.stringMatching(/^\.\/articles\/[\w.-]+\.html/),
      expect.stringMatching(/^https?:/)
    ]);
    expect(rule).toMatch(/read by [a-z]+\/[a-z-]+/);
  }
  await close();
});
