/** What stands below every page: how its facts are known, and how to cite it. Made from the data, never from the clock. */
import {dateText} from "../src/components/dates.ts";
import {counted, listed, number} from "../src/components/words.ts";
import {TABLES} from "../src/components/report.ts";
import type {FactRow, Report} from "../src/components/report.ts";
import {words} from "../src/words/index.ts";
import {asOf} from "./asOf.ts";
import {ERROR_PAGE, headingOf, SEARCH_PAGE} from "./page.ts";
import type {Page, Step} from "./page.ts";
import {addressOf} from "./site.ts";

const LEVELS = ["high", "medium", "low"] as const;

/** `22 facts from 5 articles …: 15 with high confidence, …` */
export function howKnown(report: Report): string {
  const rows = TABLES.flatMap((table) => report[table] as FactRow[]);
  if (rows.length === 0) return words.colophon.nothing;
  const levels = LEVELS.map((level) => [rows.filter((r) => r.confidence === level).length, level] as const);
  return words.colophon.known(
    counted(rows.length, "fact"),
    counted(report.articles.length, "article"),
    listed(
      levels
        .filter(([n]) => n > 0)
        .map(([n, level]) => words.colophon.level(number(n), words.values.confidence[level]))
    )
  );
}

/** What a citation holds, in the names of CSL. */
export function citation(page: Page): Record<string, unknown> {
  const {site, report} = page;
  const date = asOf(report);
  const title = headingOf(page);
  return {
    id: `dateline${page.path
      .replace(/(?:\.html)?$/, "")
      .replace(/[^\w-]+/g, "-")
      .replace(/^(?=[\w])/, "-")}`,
    type: "webpage",
    title,
    "container-title": site.title,
    author: [{literal: words.colophon.authors(site.title)}],
    ...(date && {issued: {"date-parts": [date.split("-").map(Number)]}}),
    ...(site.address && {URL: addressOf(site, page.path, page.path)})
  };
}

/** `The Dateline authors: Visits. In: Dateline, as of 10 January 2025. <address>. CC BY 4.0.` */
export function citationText(page: Page): string {
  const {site, report} = page;
  const date = dateText(asOf(report));
  const address = site.address && addressOf(site, page.path, page.path);
  return words.colophon.citation(
    words.colophon.authors(site.title),
    headingOf(page),
    site.title,
    date,
    address
  );
}

/** TeX's own characters; braces keep capitals. */
const tex = (text: string) => text.replace(/[\\{}]/g, "").replace(/[&%$#_]/g, "\\$&");

export function bibtex(page: Page): string {
  const {site, report} = page;
  const [year = "", month = ""] = asOf(report).split("-");
  const fields: [string, string][] = [
    ["title", `{${tex(headingOf(page))}}`],
    ["author", `{${tex(words.colophon.authors(site.title))}}`],
    ["howpublished", tex(site.title)],
    ["year", year],
    ["month", month && String(Number(month))],
    ["url", site.address && addressOf(site, page.path, page.path)],
    ["note", "CC BY 4.0"]
  ];
  const lines = fields.filter(([, value]) => value !== "").map(([key, value]) => `  ${key} = {${value}}`);
  return `@misc{${String(citation(page).id)},\n${lines.join(",\n")}\n}`;
}

/** An element with text or elements in it. */
function make(document: Document, tag: string, ...content: (string | Element)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}

function link(page: Page, path: string, text: string): Element {
  const a = make(page.document, "a", text);
  a.setAttribute("href", `${"../".repeat(page.path.split("/").length - 1) || "./"}${path}`);
  return a;
}

/** Puts both before the footer's other words. */
export const colophon: Step = (page) => {
  const {document, report} = page;
  const footer = document.querySelector("#observablehq-footer");
  if (!footer || page.path === ERROR_PAGE || page.path === SEARCH_PAGE) return;
  const section = (heading: string, ...content: Element[]) =>
    make(document, "section", make(document, "h2", heading), ...content);
  const more = words.colophon.more(
    link(page, "method.html", words.colophon.method),
    link(page, "corrections.html", words.colophon.corrections)
  );
  const copies = [bibtex(page), JSON.stringify(citation(page), null, 2)].map((text) =>
    make(document, "pre", text)
  );
  const details = make(document, "details", make(document, "summary", words.colophon.formats), ...copies);
  const parts = make(
    document,
    "div",
    section(words.colophon.how, make(document, "p", howKnown(report), " ", ...more)),
    section(words.colophon.cite, make(document, "p", citationText(page)), details)
  );
  parts.className = "colophon";
  // after the links to the pages before and after this one
  const nav = footer.querySelector("nav");
  if (nav) nav.after(parts);
  else footer.prepend(parts);
};
