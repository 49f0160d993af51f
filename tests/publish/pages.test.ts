import {expect, test} from "vitest";
import {finishPage} from "../../publish/pages.ts";
import {basePath} from "../../publish/site.ts";
import type {Site} from "../../publish/site.ts";

const site: Site = {title: "T", description: "D", lang: "fa", dir: "rtl", address: "", output: "dist"};
const BUILT = `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<link rel="preconnect" href="https://fonts.example" crossorigin>
<link rel="stylesheet" href="./style.css">
<script type="module">registerFile("./a.csv", {"name":"./a.csv","lastModified":1700000000123.5,"size":7});</script>
</head>
<body><main id="observablehq-main">a < b &amp; c</main></body>
</html>
`;

test("a page gets its language, its direction and its freedom to zoom", () => {
  const html = finishPage(BUILT, "visits.html", site);
  expect(html).toContain('<html lang="fa" dir="rtl">');
  expect(html).toContain('content="width=device-width, initial-scale=1"');
});

test("hints to other hosts go, its own files stay", () => {
  const html = finishPage(BUILT, "visits.html", site);
  expect(html).not.toContain("fonts.example");
  expect(html).toContain('href="./style.css"');
});

test("the time of the build goes, the rest of the script stays", () => {
  expect(finishPage(BUILT, "visits.html", site)).toContain('{"name":"./a.csv","size":7}');
});

test.each([
  ["visits.html", "https://example.org/r/visits.html"],
  ["index.html", "https://example.org/r/"],
  ["visits/index.html", "https://example.org/r/visits/"]
])("%s is canonical at %s", (path, address) => {
  const html = finishPage(BUILT, path, {...site, address: "https://example.org/r/"});
  expect(html).toContain(`<link rel="canonical" href="${address}">`);
});

test("without an address, and for the page of errors, none is canonical", () => {
  expect(finishPage(BUILT, "visits.html", site)).not.toContain("canonical");
  expect(finishPage(BUILT, "404.html", {...site, address: "https://example.org/"})).not.toContain(
    "canonical"
  );
});

test("finishing a page leaves its words alone, and gives the same bytes each time", () => {
  const html = finishPage(BUILT, "visits.html", site);
  expect(html).toContain("a &lt; b &amp; c");
  expect(finishPage(BUILT, "visits.html", site)).toBe(html);
});

test("the site's path is that of its address", () => {
  expect(basePath("")).toBe("/");
  expect(basePath("https://example.org/r/")).toBe("/r/");
});
