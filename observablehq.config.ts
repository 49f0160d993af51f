import {readdirSync, readFileSync} from "node:fs";
import {escape} from "./publish/escape.ts";
import {dynamicPaths} from "./publish/routes.ts";
import {searchIndex} from "./publish/searchIndex.ts";
import {basePath, site} from "./publish/site.ts";
import {words} from "./src/words/index.ts";

const pages = [
  {name: words.pages.visits, path: "/visits"},
  {name: words.pages.trade, path: "/trade"},
  {name: words.pages.troops, path: "/troops"},
  {name: words.pages.agreements, path: "/agreements"},
  {name: words.pages.countries, path: "/countries"},
  {name: words.pages.sources, path: "/sources"},
  {name: words.pages.method, path: "/method"},
  {name: words.pages.glossary, path: "/glossary"},
  {name: words.pages.corrections, path: "/corrections"},
  {name: words.pages.data, path: "/data"}
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
  toc: {label: words.page.contents},
  home: site.title,
  interpreters: {".ts": [process.execPath, "--no-warnings", "--import", "tsx"]},
  head: ({data, path}: {data: {description?: string}; path: string}) =>
    `<meta name="site-root" content="${rootFrom(path)}">
<meta name="site-lang" content="${site.lang}">
<meta name="description" content="${escape(data.description ?? site.description)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/icon.svg" type="image/svg+xml">${preview ? previewScripts : ""}`,
  // no date of the build: the same articles give the same bytes
  footer: words.page.licence(`<a href="${site.license}">CC BY 4.0</a>`).join("")
};
