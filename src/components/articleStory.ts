/** One article: what was read from it, with short passages. */
import {html} from "./html.js";
import {rowMark} from "./corrected.js";
import {dateText} from "./dates.js";
import {describe} from "./describe.js";
import {passagesOf, quoteNodes, sourceText} from "./evidence.js";
import {evidenceLink} from "./evidenceLink.js";
import {articlePage, onItsPage} from "./links.js";
import {inTime, neighbours} from "./neighbours.js";
import {listedParts, stated, tallied} from "./prose.js";
import type {Part, Sentence} from "./prose.js";
import {rowId, TABLE_TITLES, TABLES} from "./report.js";
import type {ArticleRow, FactRow, Report, TableName} from "./report.js";
import {words} from "../words/index.js";
import type {Noun} from "../words/index.js";

const told = words.findings.article;

/** Of a passage, in characters. */
const LONGEST = 240;
/** No more of an article is quoted on its page than this share of its words. */
const QUOTED = 1 / 4;

const NOUNS: Readonly<Record<TableName, Noun>> = {
  visits: "visit",
  trade: "tradeFigure",
  troops: "troopsReport",
  agreements: "agreement"
};

/** The article of a page's address. */
export function articleOf(report: Report, id: string): ArticleRow {
  const article = report.articles.find((a) => a.article_id === id);
  if (!article) throw new Error(`articles: no such article_id: ${id}`);
  return article;
}

export const articleHeading = (article: ArticleRow): string => article.title || article.article_id;

/** The heading of its page; it names its row, which holds the figures of a title. */
export const articleTitle = (article: ArticleRow): HTMLElement =>
  html`<span data-row="articles/${article.article_id}">${articleHeading(article)}</span>`;

/** What it is and what was read from it. */
export function articleFindings(report: Report, article: ArticleRow): Sentence[] {
  const id = article.article_id;
  const of = (text: string, ...columns: string[]) => stated(text, "articles", id, ...columns);
  const day = article.published ? of(dateText(article.published), "published") : null;
  const inferred = article.published_basis === "inferred";
  const who = article.publisher ? of(article.publisher, "publisher") : told.unnamed;
  const counts = TABLES.map((table) => tallied(report, table, {article_ids: id}, NOUNS[table])).filter(
    (t) => t.n > 0
  );
  return [
    article.published || article.publisher ? told.published<Part>(who, day, inferred) : [told.unknown],
    counts.length ? told.read(listedParts(counts)) : [words.sourceCards.noFact]
  ];
}

const wordsIn = (text: string) => text.split(/\s+/).length;

/** The facts of an article, each with the passage that says most of it, as far as the article's length allows. */
export function articleFacts(report: Report, article: ArticleRow): HTMLElement {
  const quoted = new Set<string>();
  let room = article.words * QUOTED;
  const quote = (table: TableName, row: FactRow): HTMLElement | null => {
    const own = passagesOf(report, {table, id: rowId(row)}).filter(
      (p) => p.article_id === article.article_id
    );
    const fullest = own.reduce((best, p) => (p.columns.length > best.columns.length ? p : best), own[0]!);
    const key = `${fullest.start} ${fullest.end}`;
    const length = Math.min(wordsIn(fullest.quote), LONGEST / 5);
    if (quoted.has(key) || length > room) return null;
    room -= length;
    quoted.add(key);
    return html`<blockquote><p>${quoteNodes([fullest], row, LONGEST)}</p></blockquote>`;
  };
  const sections = TABLES.map((table) => {
    const rows = (report[table] as FactRow[]).filter((r) => r.article_ids.includes(article.article_id));
    if (rows.length === 0) return null;
    return html`<section>
      <h3>${TABLE_TITLES[table]}</h3>
      <ul class="read">
        ${rows.map(
          (row) =>
            html`<li data-row="${table}/${rowId(row)}">
              ${evidenceLink(describe(report, row), onItsPage(table, rowId(row)))}
              ${rowMark(report, row, table)} ${quote(table, row)}
            </li>`
        )}
      </ul>
    </section>`;
  });
  return html`<div class="source">${sections}</div>`;
}

/** Where it was published. */
export const articleOriginal = (article: ArticleRow): HTMLElement =>
  article.url
    ? html`<p><a href=${article.url} rel="external noopener">${words.stories.original}</a></p>`
    : html`<p class="none">${words.stories.noAddress}</p>`;

/** The articles published before and after it. */
export const articleNeighbours = (report: Report, article: ArticleRow): HTMLElement =>
  neighbours(
    inTime(report.articles, (a) => a.published),
    article,
    {
      name: (a) => `articles/${a.article_id}`,
      href: (a) => articlePage(a.article_id),
      text: (a) => `${sourceText(a)}: ${articleHeading(a)}`
    }
  );
