/** The whole report as one file, in a browser and on paper. */
import {spawnSync} from "node:child_process";
import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Browser} from "playwright-core";
import {extractText, getDocumentProxy} from "unpdf";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {openBrowser} from "../support/browser.ts";

const site = inject("site");
let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await openBrowser(site.browser);
  folder = await mkdtemp(join(tmpdir(), "dateline-book-"));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, {recursive: true});
});

/** Runs a command of the project, which writes a file. */
function run(program: string, name: string): string {
  const file = join(folder, name);
  const env = {...process.env, CHROME_PATH: site.browser};
  const args = ["--import", "tsx", `publish/${program}.ts`, file];
  const {status, stderr} = spawnSync(process.execPath, args, {
    cwd: site.project.folder,
    env,
    encoding: "utf8"
  });
  expect(stderr).not.toMatch(/Error/);
  expect(status).toBe(0);
  return file;
}

test("one file holds the report: it opens from a disk, asks for nothing, and its links lead inside", async () => {
  const file = run("single", "report.html");
  const page = await browser.newPage({viewport: {width: 375, height: 900}});
  const asked: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => errors.push(message.text()));
  await page.goto(pathToFileURL(file).href);
  expect(asked.filter((url) => !url.startsWith("data:"))).toHaveLength(1);
  expect(errors).toEqual([]);
  const found = await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map((a) =>
      a.getAttribute("href")!
    );
    return {
      sections: document.querySelectorAll("main > section[id]").length,
      charts: document.querySelectorAll("figure.chart svg").length,
      scripts: document.scripts.length,
      overflow: document.documentElement.scrollWidth - innerWidth,
      relative: links.filter((href) => !/^(#|https?:|data:|mailto:)/.test(href)),
      broken: links.filter(
        (href) => href.startsWith("#") && !document.getElementById(decodeURI(href.slice(1)))
      )
    };
  });
  expect(found).toMatchObject({scripts: 0, relative: [], broken: []});
  expect(found.overflow).toBeLessThanOrEqual(0);
  expect(found.sections).toBeGreaterThan(8);
  expect(found.charts).toBeGreaterThan(0);
  await page.locator(".book-contents a").nth(3).click();
  expect(await page.evaluate(() => document.querySelector(":target")?.localName)).toBe("section");
  await page.close();
});

test("the PDF has a title page, contents with the pages that are meant, page numbers, and links as notes", async () => {
  const file = run("pdf", "report.pdf");
  const bytes = new Uint8Array(await readFile(file));
  const pdf = await getDocumentProxy(bytes.slice());
  const {text} = await extractText(pdf);
  expect(text[0]).toContain("Dateline");
  expect(text[0]).toMatch(/\d{4}/);

  const contents = text.findIndex((page) => page.includes("Contents"));
  expect(contents).toBe(1);
  // each line of the contents ends in the number of the page that its section begins on
  const lines = [...text[1]!.matchAll(/(How this was made|Agreements|Trade|Troops|Sources)\s+(\d+)/g)];
  expect(lines.length).toBeGreaterThanOrEqual(5);
  for (const [, title, number] of lines) {
    // the margin's text, the number of the page, comes first
    const page = text[Number(number) - 1]!.trim().split(/\s+/).join(" ");
    expect(page.startsWith(`${number} ${title}`), `${title} on ${number}: ${page.slice(0, 60)}`).toBe(true);
  }
  expect(text.join("\n")).toMatch(/^\s*1\.\s*https?:\/\//m);
  expect(await pdf.getOutline()).not.toHaveLength(0);
}, 240_000);
