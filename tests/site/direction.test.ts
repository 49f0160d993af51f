/** The site in a language that is written from right to left, with words that tell that they come from its files. */
import {readdir} from "node:fs/promises";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {openBrowser} from "../support/browser.ts";
import {openPage} from "../support/page.ts";
import {build, copyProject, removeProject} from "../support/project.ts";
import type {Project} from "../support/project.ts";
import {addPseudoArabic, dataOf, textsShown} from "../support/pseudo.ts";
import {serve} from "../support/serve.ts";
import type {Served} from "../support/serve.ts";

const site = inject("site");
let browser: Browser;
let project: Project;
let served: Served;

beforeAll(async () => {
  project = await copyProject();
  await addPseudoArabic(project.folder);
  const {status, output} = await build(project, {SITE_LANG: "ar"});
  expect(status, output).toBe(0);
  served = await serve(project.dist);
  browser = await openBrowser(site.browser);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await removeProject(project);
});

describe.each(["", "visits.html", "trade.html", "sources.html", "data.html"])("/%s", (path) => {
  test.each([375, 1280])("is mirrored, fits, and its charts can be read at %i", async (width) => {
    const {page, errors, close} = await openPage(browser, served.address + path, {width});
    expect(errors).toEqual([]);
    const found = await page.evaluate(() => {
      const texts = [...document.querySelectorAll<SVGTextElement>("figure.chart svg text")];
      const outside = texts.filter((text) => {
        const [own, svg] = [text.getBoundingClientRect(), text.ownerSVGElement!.getBoundingClientRect()];
        // the wrong direction puts a label's end where its start belongs
        return own.width > 0 && (own.left < svg.left - 2 || own.left > svg.right);
      });
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      return {
        lang: document.documentElement.lang,
        direction: getComputedStyle(document.body).direction,
        align: getComputedStyle(document.querySelector("h1")!).textAlign,
        overflow: document.documentElement.scrollWidth - innerWidth,
        sidebar: box("#observablehq-sidebar"),
        heading: box("h1"),
        main: box("#observablehq-main"),
        outside: outside.map((text) => text.textContent),
        drawings: [...document.querySelectorAll("figure.chart svg")].map(
          (svg) => getComputedStyle(svg).direction
        )
      };
    });
    expect(found).toMatchObject({lang: "ar", direction: "rtl", outside: []});
    expect(["start", "right"]).toContain(found.align);
    expect(found.overflow).toBeLessThanOrEqual(0);
    // the navigation stands at the right, or is closed
    if (width > 1000) expect(found.sidebar!.right).toBe(width);
    else expect(found.sidebar!.width).toBe(0);
    expect(Math.abs(found.heading!.right - found.main!.right)).toBeLessThan(width / 2);
    // time runs in a chart as in its numbers
    expect(found.drawings.every((direction) => direction === "ltr")).toBe(true);
    await close();
  });
});

describe("no English is left but what the articles and the pages' authors wrote", () => {
  let isData: (text: string) => boolean;
  beforeAll(async () => {
    isData = await dataOf(project);
  });
  const pages = [
    "", "visits.html", "trade.html", "troops.html", "agreements.html", "countries.html", "sources.html",
    "method.html", "glossary.html", "corrections.html", "data.html", "search.html"
  ]; // prettier-ignore
  test("a sentence that a component made would be found", () => {
    for (const text of ["The articles report no visits.", "Foreign Minister of Iraq"])
      expect(isData(text), text).toBe(false);
  });
  test.each([...pages, "visits/", "articles/", "countries/"])("/%s", async (path) => {
    const file = path.endsWith("/") ? path + (await readdir(join(project.dist, path))).sort()[0]! : path;
    const {page, close} = await openPage(browser, served.address + file);
    const texts = await page.evaluate(textsShown);
    await close();
    expect(texts.length).toBeGreaterThan(3);
    expect([...new Set(texts)].filter((text) => !isData(text))).toEqual([]);
  });
});
