import {expect, test} from "vitest";
import {finishPage} from "../../publish/pages.ts";
import {addressOf, basePath, directionOf} from "../../publish/site.ts";
import {ADDRESS, publication, site} from "../support/publication.ts";

const BUILT = `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<link rel="preconnect" href="https://fonts.example" crossorigin>
<link rel="stylesheet" href="./style.css">
</head>
<body><main id="observablehq-main">a < b &amp; c</main></body>
</html>
`;

const finish = (path = "visits.html", address = "") => finishPage(BUILT, path, publication(address)).html;

test("a page gets its language, its direction and its freedom to zoom", () => {
  const html = finish();
  expect(html).toContain('<html lang="fa" dir="rtl">');
  expect(html).toContain('content="width=device-width, initial-scale=1"');
});

test("hints to other hosts go, its own files stay", () => {
  const html = finish();
  expect(html).not.toContain("fonts.example");
  expect(html).toContain('href="./style.css"');
});

test.each([
  ["visits.html", "https://example.org/r/visits.html"],
  ["index.html", "https://example.org/r/"],
  ["visits/index.html", "https://example.org/r/visits/"]
])("%s is canonical at %s", (path, address) => {
  expect(finish(path, ADDRESS)).toContain(`<link rel="canonical" href="${address}">`);
});

test("without an address, and for the page of errors, none is canonical", () => {
  expect(finish()).not.toContain("canonical");
  const error = finish("404.html", ADDRESS);
  expect(error).not.toContain("canonical");
});

test("finishing a page leaves its words alone, and gives the same bytes each time", () => {
  const html = finish();
  expect(html).toContain("a &lt; b &amp; c");
  expect(finish()).toBe(html);
});

test("the site's path is that of its address", () => {
  expect(basePath("")).toBe("/");
  expect(basePath("https://example.org/r/")).toBe("/r/");
});

test("a file's address is absolute where the site's is known, else relative to the page", () => {
  expect(addressOf({...site, address: ADDRESS}, "data/a.csv", "visits/x.html")).toBe(`${ADDRESS}data/a.csv`);
  expect(addressOf(site, "data/a.csv", "visits/x.html")).toBe("../data/a.csv");
  expect(addressOf(site, "data/a.csv", "")).toBe("./data/a.csv");
});

test("languages are written in their direction", () => {
  expect(directionOf("en-GB")).toBe("ltr");
  expect(["ar", "fa-IR", "he", "ur"].map(directionOf)).toEqual(["rtl", "rtl", "rtl", "rtl"]);
});
