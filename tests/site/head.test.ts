/** What each built page tells machines: search engines, those who share links, readers of feeds. */
import {readdir, readFile} from "node:fs/promises";
import {join, sep} from "node:path";
import {JSDOM, VirtualConsole} from "jsdom";
import {beforeAll, expect, inject, test} from "vitest";

const {dist} = inject("site").project;
let pages: {path: string; document: Document}[];

beforeAll(async () => {
  const files = (await readdir(dist, {recursive: true})).map((f) => f.split(sep).join("/")).sort();
  // those of the report; `data/` lists files
  const paths = files.filter((f) => f.endsWith(".html") && !/^(data|v)\//.test(f));
  pages = await Promise.all(
    paths.map(async (path) => {
      const html = await readFile(join(dist, path), "utf8");
      return {path, document: new JSDOM(html, {virtualConsole: new VirtualConsole()}).window.document};
    })
  );
});

const meta = (document: Document, name: string) =>
  document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute("content") ?? "";
const articles = () => pages.filter(({path}) => path !== "404.html");

test("there are pages for rows beside those of the navigation", () => {
  expect(pages.length).toBeGreaterThan(15);
});

test("each page has a language, a direction, and a title and a description of its own", () => {
  for (const {path, document} of pages) {
    expect(document.documentElement.lang, path).toBe("en-GB");
    expect(document.documentElement.dir, path).toBe("ltr");
    expect(document.querySelectorAll("title")).toHaveLength(1);
    expect(document.querySelectorAll('meta[name="description"]'), path).toHaveLength(1);
    expect(meta(document, "description").length, path).toBeGreaterThan(20);
  }
  const titles = pages.map(({document}) => document.title);
  expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
});

test("each page's social card is there, 1200 by 630", async () => {
  for (const {path, document} of articles()) {
    const image = meta(document, "og:image");
    const png = await readFile(join(dist, path, "..", image));
    expect(png.toString("latin1", 1, 4), path).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
    for (const name of ["og:title", "og:description", "og:locale", "twitter:card"])
      expect(meta(document, name), `${path} ${name}`).not.toBe("");
  }
  const cards = new Set(
    articles().map(({document}) => meta(document, "og:image").replace(/^(\.\.?\/)+/, ""))
  );
  expect(cards.size).toBeGreaterThan(4);
});

test("each page's structured data has what an article needs, the data's page what a data set needs", () => {
  for (const {path, document} of articles()) {
    const scripts = document.querySelectorAll('script[type="application/ld+json"]');
    expect(scripts, path).toHaveLength(1);
    const data = JSON.parse(scripts[0]!.textContent) as {
      "@context": string;
      "@graph": Record<string, unknown>[];
    };
    expect(data["@context"]).toBe("https://schema.org");
    const of = (type: string) => data["@graph"].find((node) => node["@type"] === type);
    for (const name of [
      "headline",
      "description",
      "inLanguage",
      "author",
      "publisher",
      "image",
      "url",
      "dateModified"
    ])
      expect(of("Article"), path).toHaveProperty(name);
    if (path !== "data.html") continue;
    for (const name of ["name", "description", "license", "creator", "distribution", "temporalCoverage"])
      expect(of("Dataset"), path).toHaveProperty(name);
  }
});

test("feeds and robots.txt are there, and pages name the feeds", async () => {
  for (const {path, document} of pages) {
    const links = [...document.querySelectorAll('link[type="application/atom+xml"]')];
    expect(links, path).toHaveLength(2);
    for (const link of links)
      expect(await readFile(join(dist, path, "..", link.getAttribute("href")!), "utf8")).toContain("<feed");
  }
  expect(await readFile(join(dist, "robots.txt"), "utf8")).toContain("Allow: /");
});
