/** The site in a language that is written from right to left, with words that tell that they come from its file. */
import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {openBrowser} from "../support/browser.ts";
import {openPage} from "../support/page.ts";
import {build, copyProject, removeProject} from "../support/project.ts";
import type {Project} from "../support/project.ts";
import {serve} from "../support/serve.ts";
import type {Served} from "../support/serve.ts";

/** English, each text led by an Arabic letter: what stands on a page without it is no word of the file. */
const PSEUDO_ARABIC = `import {en} from "./en.js";
const marked = (word) =>
  typeof word === "string" ? "ع " + word
  : typeof word === "function" ? (...values) => told(word(...values))
  : Array.isArray(word) ? word // numerals: the check of figures reads them as words by themselves
  : Object.fromEntries(Object.entries(word).map(([key, value]) => [key, marked(value)]));
const told = (parts) => (Array.isArray(parts) ? ["ع", ...parts] : marked(parts));
export const ar = marked(en);
`;

const site = inject("site");
let browser: Browser;
let project: Project;
let served: Served;

beforeAll(async () => {
  project = await copyProject();
  await writeFile(join(project.folder, "src/words/ar.ts"), PSEUDO_ARABIC);
  const index = join(project.folder, "src/words/index.ts");
  const text = await readFile(index, "utf8");
  const line = "Readonly<Record<string, Words>> = {en}";
  expect(text).toContain(line);
  await writeFile(
    index,
    `import {ar} from "./ar.js";\n${text.replace(line, line.replace("{en}", "{en, ar}"))}`
  );
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

test("the words of the interface come from the language's file", async () => {
  const {page, close} = await openPage(browser, `${served.address}visits.html`);
  const labels = await page.evaluate(() => [
    ...[...document.querySelectorAll("figure.chart summary, figure.chart figcaption, .skip-link")].map((e) =>
      e.textContent!.trim()
    ),
    document.querySelector(".search input")!.getAttribute("aria-label")!
  ]);
  expect(labels.length).toBeGreaterThan(3);
  for (const label of labels) expect(label).toMatch(/^ع/);
  await close();
});
