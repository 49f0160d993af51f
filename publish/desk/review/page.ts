/** The review page: rows by confidence, the least sure first, what no row took, and what changed since the last publication. */
import {factTables} from "../../../loaders/facts/index.ts";
import type {Table} from "../../../loaders/facts/schema.ts";
import {readArticles} from "../../../loaders/read/index.ts";
import {parseTables} from "../../../loaders/write/index.ts";
import type {UnusedRow} from "../../../loaders/write/index.ts";
import {TABLE_TITLES} from "../../../src/components/report.ts";
import {ARTICLES} from "../../paths.ts";
import type {Corpus} from "../../corpus.ts";
import {escape} from "../../escape.ts";
import {count} from "../words.ts";
import {rowArticle} from "./row.ts";
import type {Desk, Listed} from "./row.ts";

const CONFIDENCES = ["low", "medium", "high"];

/**
 * @param token what a decision must bear
 * @param version of the reading that is shown
 */
export function reviewPage({report, files, unused}: Corpus, token: string, version: number): string {
  const bodies = new Map(readArticles(ARTICLES).articles.map(({id, body}) => [id, Array.from(body)]));
  const rows = rowsOf(files);
  const options = factTables.map(({name}) => `<option value="${name}">${TABLE_TITLES[name]}</option>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="desk-token" content="${token}">
<meta name="desk-version" content="${version}">
<title>Review · Dateline</title>
<link rel="icon" href="/_file/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/_import/style.css">
<link rel="stylesheet" href="/_desk/review.css">
<script type="module" src="/_desk/banner.js"></script>
<script type="module" src="/_desk/review.js"></script>
<header>
<nav aria-label="Review"><a href="/">Report</a> <a href="#rows">Rows</a> <a href="#unused">Not used</a> <a href="#changes">Changes</a></nav>
<h1>Review</h1>
<p>The least sure rows stand first. What you decide is a line in <code>data/corrections.csv</code>; the report follows by itself.</p>
<form id="editor"><label>Your name, as the corrections tell it <input name="by" autocomplete="name"></label>
<label>Day <input name="date" type="date"></label>
<label>Show <select name="table"><option value="">All tables</option>${options.join("")}</select></label></form>
</header>
<main>
<p id="said" role="status"></p>
<section id="rows" aria-labelledby="rows-heading"><h2 id="rows-heading">${count(rows.length, "row")}</h2>
${CONFIDENCES.map((confidence) => group({report, bodies}, confidence, rows)).join("")}</section>
<section id="unused" aria-labelledby="unused-heading"><h2 id="unused-heading">Not used</h2>
<p>Passages with money, head counts, visiting or signing verbs that no row took, and why.</p>
${unused.length === 0 ? "<p>None.</p>" : `<details id="passages"><summary>${count(unused.length, "passage")}</summary>${unused.map(passage).join("")}</details>`}</section>
<section id="changes" aria-labelledby="changes-heading"><h2 id="changes-heading">Changed since the last publication</h2>
<div id="changed"><p>Comparing …</p></div></section>
</main>
</html>
`;
}

function rowsOf(files: ReadonlyMap<string, string>): Listed[] {
  const tables = parseTables(files);
  return factTables.flatMap((table): Listed[] =>
    (tables[table.name] ?? []).map((cells) => ({table: table as Table, id: cells[table.idColumn]!, cells}))
  );
}

function group(desk: Desk, confidence: string, rows: readonly Listed[]): string {
  const own = rows.filter(({cells}) => cells.confidence === confidence);
  if (own.length === 0) return "";
  const open = confidence === "high" ? "" : " open";
  return `<details id="${confidence}"${open}><summary>${count(own.length, "row")} of ${confidence} confidence</summary>
${own.map((row) => rowArticle(desk, row)).join("")}</details>
`;
}

const passage = ({article_id, quote, reason}: UnusedRow) =>
  `<blockquote><p>${escape(quote)}</p><footer><a href="/articles/${encodeURIComponent(article_id)}.html">${escape(article_id)}</a>: ${escape(reason)}</footer></blockquote>
`;
