/** Each article with what was read from it. */
import {words} from "../words/index.js";
import {dateText} from "./dates.js";
import {describe} from "./describe.js";
import {excerpt, passagesOf} from "./evidence.js";
import {evidenceLink} from "./evidenceLink.js";
import {html} from "./html.js";
import {onItsPage} from "./links.js";
import {rowId, TABLE_TITLES, TABLES} from "./report.js";
import type {ArticleRow, FactRow, Report, TableName} from "./report.js";
import {letter} from "./sourceMatrix.js";
import {counted, number} from "./words.js";

function fact(report: Report, article: ArticleRow, table: TableName, row: FactRow): HTMLElement {
  const id = rowId(row);
  const quotes = passagesOf(report, {table, id})
    .filter((p) => p.article_id === article.article_id)
    .map((p) => excerpt(p.quote, 240));
  return html`<li>
    ${evidenceLink(describe(report, row), onItsPage(table, id))}
    ${[...new Set(quotes)].map((quote) => html`<q>${quote}</q>`)}
  </li>`;
}

function card(report: Report, article: ArticleRow, i: number): HTMLElement {
  const day = dateText(article.published);
  const date = day && article.published_basis === "inferred" ? words.sourceCards.inferredDate(day) : day;
  const title = article.title || article.article_id;
  const tables = TABLES.map((table) => {
    const rows = (report[table] as FactRow[]).filter((r) => r.article_ids.includes(article.article_id));
    if (rows.length === 0) return null;
    return html`<h4>${TABLE_TITLES[table]} (${number(rows.length)})</h4>
      <ul>
        ${rows.map((row) => fact(report, article, table, row))}
      </ul>`;
  });
  return html`<article class="source" id=${`article-${article.article_id}`}>
    <h3>
      ${letter(i)}. ${article.url ? html`<a href=${article.url} rel="external noopener">${title}</a>` : title}
    </h3>
    <p class="fact-meta">
      ${[article.publisher, date, counted(article.words, "word")].filter(Boolean).join(" · ")}
    </p>
    ${tables.some(Boolean) ? tables : html`<p class="none">${words.sourceCards.noFact}</p>`}
  </article>`;
}

export function sourceCards(report: Report): HTMLElement {
  if (report.articles.length === 0) return html`<p class="none">${words.sourceCards.none}</p>`;
  return html`<div>${report.articles.map((article, i) => card(report, article, i))}</div>`;
}
