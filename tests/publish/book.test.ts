import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {composeBook} from "../../publish/book/index.ts";
import {addNotes, pagePlaces, unfold} from "../../publish/book/notes.ts";
import {dated} from "../../publish/book/print.ts";
import {site} from "../support/publication.ts";

const page = (main: string) => `<!DOCTYPE html><html><head><link rel="stylesheet" href="./a.css">
<script>alert(1)</script></head><body><nav id="observablehq-sidebar"><a href="./">Home</a><a href="./visits.html">Visits</a>
<a href="./sources.html">Sources</a></nav><main id="observablehq-main">${main}</main></body></html>`;
const fact = (id: string, words: string) =>
  `<li class="fact" id="${id}"><p class="fact-title">${id}</p>${words}</li>`;

const FILES: Record<string, string> = {
  "index.html": page(
    `<h1 id="a"><a class="observablehq-header-anchor" href="#a">Over</a></h1><a class="in" href="./visits.html#v-1">V</a>
<a class="csv" href="./data/visits.csv" download>CSV</a><a class="out" href="https://example.org/x">X</a><a class="out" href="https://example.org/x">X</a>
<figure aria-labelledby="t"><p id="t">T</p><svg><g clip-path="url(#c)"></g><clipPath id="c"></clipPath><a href="./visits/x.html"></a></svg>
<details><p>drawn</p></details></figure><img src="./p.png"><button>Do</button><script>1</script>`
  ),
  "visits.html": page(`<h1 id="a">Visits</h1><ol>${fact("v-1", "quote")}${fact("v-2", "all of it")}</ol>`),
  "visits/x.html": page(
    `<h1>X</h1><ol>${fact("v-1", "quote")}${fact("v-2", "part")}</ol><a class="up" href="../">Home</a><details><p>more</p></details>`
  ),
  "sources.html": page(`<h1>Sources</h1><a href="./articles/b.html">B</a>`),
  "articles/b.html": page(`<h1>B</h1>`),
  "404.html": page("<h1>Error</h1>"),
  "data/visits.csv": "visit_id\n1\n",
  "a.css": `body { background: url("./p.png") }`,
  "p.png": "picture"
};

let output = "";
let document: Document;
beforeAll(async () => {
  output = await mkdtemp(join(tmpdir(), "dateline-book-"));
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(output, path)), {recursive: true});
    await writeFile(join(output, path), text);
  }
  document = (await composeBook({site: {...site, output}, date: "1 May 2024"})).window.document;
});
afterAll(() => rm(output, {recursive: true}));

const all = (selector: string) => [...document.querySelectorAll(selector)];
const href = (selector: string) => document.querySelector(selector)?.getAttribute("href");

test("each page but that of errors is a section, in the order of the navigation, each folder under its page", () => {
  const ids = all("main > section[id]").map((s) => s.id);
  expect(ids).toEqual(["index", "visits", "visits/x", "sources", "articles/b"]);
  expect(all(".book-contents a").map((a) => [a.getAttribute("href"), a.textContent])).toEqual([
    ["#index", "Over"],
    ["#visits", "Visits"],
    ["#visits/x", "X"],
    ["#sources", "Sources"],
    ["#articles/b", "B"]
  ]);
  expect(document.querySelector(".book-contents ol ol a")?.textContent).toBe("X");
});

test("ids are unique, and what refers to them follows", () => {
  const ids = all("[id]").map((e) => e.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(document.querySelector("figure")?.getAttribute("aria-labelledby")).toBe("index:t");
  expect(document.querySelector("g")?.getAttribute("clip-path")).toBe("url(#index:c)");
  for (const link of all('a[href^="#"]'))
    expect(ids, link.outerHTML).toContain(decodeURI(link.getAttribute("href")!.slice(1)));
});

test("links lead inside the book, those to files to the file, those to other hosts out of it", () => {
  expect(href("a.in")).toBe("#visits:v-1");
  expect(href("a.up")).toBe("#index");
  expect(href("svg a")).toBe("#visits/x");
  expect(href("a.csv")).toBe("#file:data/visits.csv");
  expect(href("[id='file:data/visits.csv'] a")).toBe(
    `data:text/csv;base64,${btoa(FILES["data/visits.csv"]!)}`
  );
  expect(href("a.out")).toBe("https://example.org/x");
});

test("nothing runs and nothing is asked for", () => {
  expect(all("script, link, button")).toEqual([]);
  expect(document.querySelector("img")?.getAttribute("src")).toMatch(/^data:image\/png;base64,/);
  expect(document.querySelector("style")?.textContent).toContain('url("data:image/png;base64,');
  expect(document.querySelector("meta[http-equiv]")?.getAttribute("content")).toContain("default-src 'none'");
});

test("the title page tells the site and the day of its newest article", () => {
  expect(document.documentElement.lang).toBe("fa");
  expect(document.documentElement.dir).toBe("rtl");
  expect(document.querySelector(".book-title")?.textContent).toContain("1 May 2024");
});

test("evidence that stands on several pages is told once", () => {
  expect(
    all("li.fact").map((f) => [
      f.id,
      f.textContent!.includes("quote"),
      f.querySelector("a")?.getAttribute("href")
    ])
  ).toEqual([
    ["visits:v-1", true, undefined],
    ["visits:v-2", false, undefined],
    ["visits/x:v-1", false, "#visits:v-1"],
    ["visits/x:v-2", false, undefined]
  ]);
});

test("on paper links out are notes, what is folded is shown, and there is room for the numbers of pages", () => {
  unfold(document);
  addNotes(document);
  expect(all("#index .book-notes li").map((li) => li.textContent)).toEqual(["https://example.org/x"]);
  expect(all("#index a.out").map((a) => a.textContent)).toEqual(["X1", "X1"]);
  expect(all(".book-notes")).toHaveLength(1);
  expect(all("figure details")).toEqual([]);
  expect(all("details").every((d) => (d as HTMLDetailsElement).open)).toBe(true);
  expect(pagePlaces(document).map(([id]) => id)).toEqual([
    "index",
    "visits",
    "visits/x",
    "sources",
    "articles/b",
    "visits:v-1"
  ]);
});

test("without a built site it says what makes one", async () => {
  await expect(composeBook({site: {...site, output: join(output, "none")}, date: ""})).rejects.toThrow(
    "npm run build"
  );
});

test("a print is dated by its data, and keeps its length", () => {
  const pdf = new TextEncoder().encode(
    "/CreationDate (D:20991231235959+00'00')\n/ModDate (D:20991231235959+00'00')"
  );
  const text = new TextDecoder().decode(dated(pdf, "2024-05-01"));
  expect(text).toBe("/CreationDate (D:20240501000000+00'00')\n/ModDate (D:20240501000000+00'00')");
});
