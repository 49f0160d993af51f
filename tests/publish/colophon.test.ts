import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {bibtex, citation, citationText, colophon, howKnown} from "../../publish/colophon.ts";
import type {Page} from "../../publish/page.ts";
import {emptyReport, fullReport, oneOfEach} from "../support/reportData.ts";

const BODY =
  '<main><h1>Visits & more_100%</h1></main><footer id="observablehq-footer"><nav></nav><div>Text</div></footer>';

function pageOf(path: string, address = "", report = fullReport): Page {
  const {document} = new JSDOM(BODY).window;
  const site = {
    title: "Dateline", description: "", lang: "en-GB", dir: "ltr", address, output: "dist"
  } as Page["site"]; // prettier-ignore
  return {document, path, site, report, downloads: []};
}

test("how the facts are known is counted by confidence", () => {
  expect(howKnown(oneOfEach)).toBe(
    "Fixed rules read 4 facts from 1 article: 3 with high confidence and 1 with medium confidence. They are what the articles say; whether it is so was not checked."
  );
  expect(howKnown(emptyReport)).toBe("No facts have been read yet.");
});

test("a page is cited by its heading, the day of its data and its address where that is known", () => {
  expect(citationText(pageOf("visits.html", "https://example.org/"))).toBe(
    "The Dateline authors: Visits & more_100%. In: Dateline, as of 12 February 2024. https://example.org/visits.html. CC BY 4.0."
  );
  expect(citationText(pageOf("", "", emptyReport))).toBe(
    "The Dateline authors: Visits & more_100%. In: Dateline. CC BY 4.0."
  );
  expect(citation(pageOf("countries/KEN.html"))).toEqual({
    id: "dateline-countries-KEN",
    type: "webpage",
    title: "Visits & more_100%",
    "container-title": "Dateline",
    author: [{literal: "The Dateline authors"}],
    issued: {"date-parts": [[2024, 2, 12]]}
  });
  expect(bibtex(pageOf("", "https://example.org/"))).toBe(
    "@misc{dateline,\n  title = {{Visits \\& more\\_100\\%}},\n  author = {{The Dateline authors}},\n  howpublished = {Dateline},\n  year = {2024},\n  month = {2},\n  url = {https://example.org/},\n  note = {CC BY 4.0}\n}"
  );
});

test("both stand below each page, with links that fit its folder", () => {
  const page = pageOf("visits/x.html");
  colophon(page);
  const footer = page.document.querySelector("footer")!;
  expect([...footer.children].map((c) => c.tagName)).toEqual(["NAV", "DIV", "DIV"]);
  expect([...footer.querySelectorAll("h2")].map((h) => h.textContent)).toEqual([
    "How we know",
    "Cite this page"
  ]);
  expect([...footer.querySelectorAll("a")].map((a) => a.getAttribute("href"))).toEqual([
    "../method.html", "../corrections.html"
  ]); // prettier-ignore
  const error = pageOf("404.html");
  colophon(error);
  expect(error.document.querySelector(".colophon")).toBeNull();
});
