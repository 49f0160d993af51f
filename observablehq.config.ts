import {readdirSync, readFileSync} from "node:fs";
import {escape} from "./publish/escape.ts";
import {dynamicPaths} from "./publish/routes.ts";
import {searchIndex} from "./publish/searchIndex.ts";
import {basePath, site} from "./publish/site.ts";

const pages = [
  {name: "Visits", path: "/visits"},
  {name: "Trade", path: "/trade"},
  {name: "Troops", path: "/troops"},
  {name: "Agreements", path: "/agreements"},
  {name: "Countries", path: "/countries"},
  {name: "Sources", path: "/sources"},
  {name: "Method", path: "/method"},
  {name: "Glossary", path: "/glossary"},
  {name: "Corrections", path: "/corrections"},
  {name: "Data", path: "/data"}
];

/** `npm run dev` sets it. */
const preview = process.env.DATELINE_DEV !== undefined;

/** In a preview what an address leads to is made by the page's script; in the built page it stands there. */
const previewScripts = ["everyPage", "save", "search"]
  .map((name) => `\n<script type="module" src="/components/${name}.js"></script>`)
  // not by its address alone: Framework would look for it among the pages
  .concat('\n<script type="module">import "/_desk/banner.js";</script>')
  .join("");

/** For whoever writes the report, and in no page that is published: `publish/dev` shows the pages of `docs/`. */
const docs = () =>
  readdirSync("docs")
    .filter((file) => file.endsWith(".md"))
    .map((file) => {
      const [, title = file] = /^# (.*)$/m.exec(readFileSync(`docs/${file}`, "utf8")) ?? [];
      return {name: title, path: `/${file.slice(0, -".md".length)}`};
    });
const whileYouWrite = () => ({
  name: "While you write",
  pages: [{name: "Review", path: "/review"}, ...docs()]
});

/** The way from a page to the site's first page, for links that components make: `../` in a folder. */
const rootFrom = (path: string) => "../".repeat(path.split("/").length - 2) || "./";

export default {
  title: site.title,
  root: "src",
  output: site.output,
  base: basePath(site.address),
  style: "style.css",
  globalStylesheets: [], // the default asks Google for a font
  preserveExtension: true, // links work on any host, also where `visits` is not served as `visits.html`
  pages: preview ? [...pages, whileYouWrite()] : pages,
  dynamicPaths,
  search: {index: searchIndex},
  pager: true,
  toc: {label: "On this page"},
  home: site.title,
  interpreters: {".ts": [process.execPath, "--no-warnings", "--import", "tsx"]},
  head: ({data, path}: {data: {description?: string}; path: string}) =>
    `<meta name="site-root" content="${rootFrom(path)}">
<meta name="site-lang" content="${site.lang}">
<meta name="description" content="${escape(data.description ?? site.description)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/icon.svg" type="image/svg+xml">${preview ? previewScripts : ""}`,
  // no date of the build: the same articles give the same bytes
  footer: `Data <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>; the articles and the passages quoted from them remain their publishers’.`
};
