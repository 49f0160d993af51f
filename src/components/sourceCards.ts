/** The articles, each with how much was read from it; its own page has the passages. */
import {articleFindings, articleHeading} from "./articleStory.js";
import {html} from "./html.js";
import {articlePage} from "./links.js";
import {paragraph} from "./prose.js";
import type {ArticleRow, Report} from "./report.js";
import {letter} from "./sourceMatrix.js";
import {words} from "../words/index.js";

function card(report: Report, article: ArticleRow, i: number): HTMLElement {
  const id = article.article_id;
  return html`<article class="source" id=${`article-${id}`}>
    <h3>${letter(i)}. <a href=${articlePage(id)} data-row="articles/${id}">${articleHeading(article)}</a></h3>
    ${paragraph(articleFindings(report, article))}
  </article>`;
}

export function sourceCards(report: Report): HTMLElement {
  if (report.articles.length === 0) return html`<p class="none">${words.sourceCards.none}</p>`;
  return html`<div>${report.articles.map((article, i) => card(report, article, i))}</div>`;
}
