/** The whole report as one document: each page of the built site a section, and nothing that asks for another file. */
import {readdir, readFile} from "node:fs/promises";
import {join, sep} from "node:path";
import {JSDOM, VirtualConsole} from "jsdom";
import {words} from "../../src/words/index.ts";
import {ERROR_PAGE, SEARCH_PAGE} from "../page.ts";
import type {Site} from "../site.ts";
import {contentsOf, inOrder} from "./contents.ts";
import {fileList, inliner} from "./files.ts";
import {sayOnce} from "./once.ts";
import {sectionOf} from "./section.ts";
import type {Shelf} from "./section.ts";
import {stylesOf} from "./styles.ts";

const FRONT = "index.html";
const OWN_STYLE = new URL("book.css", import.meta.url);
/** It asks nobody for anything, wherever it is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Names of what is made of the book; they are no pages of it. */
export const BOOK_FILES = {html: "report.html", pdf: "report.pdf"} as const;

const parsed = async (file: string): Promise<Document> =>
  new JSDOM(await readFile(file, "utf8"), {virtualConsole: new VirtualConsole()}).window.document;

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => []);
  const files = entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
  return files.map((file) =>
    file
      .slice(folder.length + 1)
      .split(sep)
      .join("/")
  );
}

const element = (document: Document, name: string, className: string, ...children: (Node | string)[]) => {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...children);
  return node;
};

const headingOf = (page: Document, path: string): string =>
  page.querySelector("h1")?.textContent?.trim().replace(/\s+/g, " ") || path;

function headOf(document: Document, site: Site, css: string): void {
  document.documentElement.lang = site.lang;
  document.documentElement.dir = site.dir;
  document.title = site.title;
  document.head.innerHTML += `<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="color-scheme" content="light dark">`;
  document.head.append(element(document, "style", "", css));
}

function titleOf(document: Document, {title, description, address}: Site, date: string): HTMLElement {
  const lines = [description, date && words.book.asOf(date), address].filter(Boolean);
  const heading = element(document, "h1", "", title);
  return element(
    document,
    "header",
    "book-title",
    heading,
    ...lines.map((t) => element(document, "p", "", t))
  );
}

export interface BookOptions {
  site: Site;
  /** The day of the newest article, in words; empty where none is dated. */
  date: string;
}

/** Composes the book from the built site. Throws where there is none. */
export async function composeBook({site, date}: BookOptions): Promise<JSDOM> {
  const files = await filesIn(site.output);
  if (!files.includes(FRONT)) throw new Error(`${site.output}: no built site: npm run build makes it`);
  const left: string[] = [ERROR_PAGE, SEARCH_PAGE, BOOK_FILES.html];
  const paths = files.filter(
    (path) => path.endsWith(".html") && !left.includes(path) && !path.startsWith("v/")
  );
  const pages = new Map<string, Document>();
  for (const path of paths) {
    const page = await parsed(join(site.output, path));
    // a list of files is no page of the report
    if (page.querySelector("#observablehq-main")) pages.set(path, page);
  }
  const front = pages.get(FRONT)!;
  const inline = inliner(site.output);
  const shelf: Shelf = {pages: new Set(pages.keys()), files: new Set(files), linked: new Set(), inline};

  const dom = new JSDOM("<!DOCTYPE html><meta charset=utf-8>");
  const {document} = dom.window;
  const css = stylesOf(front, FRONT, site.output, shelf) + (await readFile(OWN_STYLE, "utf8"));
  headOf(document, site, css);

  const main = element(document, "main", "observablehq");
  main.id = "observablehq-main";
  const chapters = [];
  for (const path of inOrder(pages)) {
    const page = pages.get(path)!;
    chapters.push({path, title: headingOf(page, path)});
    main.append(sectionOf(page, path, shelf, document));
  }
  sayOnce(main.ownerDocument, main);
  const contents = element(document, "nav", "book-contents", contentsOf(document, chapters));
  contents.prepend(element(document, "h2", "", words.book.contents));
  contents.setAttribute("aria-label", words.book.contents);
  if (shelf.linked.size > 0) {
    const heading = element(document, "h2", "", words.book.files);
    main.append(
      element(document, "section", "book-files", heading, fileList(document, shelf.linked, inline))
    );
  }
  const center = element(document, "div", "", titleOf(document, site, date), contents, main);
  center.id = "observablehq-center";
  document.body.append(center);
  return dom;
}
