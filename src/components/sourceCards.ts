/** The articles, each with how much was read from it; its own page has the passages. */
import {dateText, inOrderOfTime} from "./dates.js";
import {groupBy} from "./group.js";
import {articleFindings, articleHeading} from "./articleStory.js";
import {html} from "./html.js";
import {articlePage} from "./links.js";
import {paragraph} from "./prose.js";
import type {ArticleRow, Report} from "./report.js";
import {letterOf} from "./sourceMatrix.js";
import {words} from "../words/index.js";

/** No more than these are told of one after the other. */
const FEW = 20;

const anchorOf = (year: string): string => `articles-${year || "undated"}`;
const headingOf = (year: string): string => (year ? dateText(year) : words.evidence.undated);

function card(report: Report, article: ArticleRow, nested = false): HTMLElement {
  const id = article.article_id;
  const letter = letterOf(report, article);
  const name = letter && `${letter}. `;
  const title = html`<span
    >${name}<a href=${articlePage(id)} data-row="articles/${id}">${articleHeading(article)}</a></span
  >`;
  return html`<article class="source" id=${`article-${id}`}>
    ${nested ? html`<h4>${title}</h4>` : html`<h3>${title}</h3>`}
    ${paragraph(articleFindings(report, article))}
  </article>`;
}

export function sourceCards(report: Report): HTMLElement {
  if (report.articles.length === 0) return html`<p class="none">${words.sourceCards.none}</p>`;
  if (report.articles.length <= FEW) return html`<div>${report.articles.map((a) => card(report, a))}</div>`;
  const years = [
    ...groupBy(
      inOrderOfTime(report.articles, (a) => a.published),
      (a) => a.published.slice(0, 4)
    )
  ];
  return html`<div>
    <nav class="years" aria-label=${words.sourceCards.years}>
      ${years.map(([year, [first]]) => html`<a href="#${anchorOf(year)}" data-row="articles/${first!.article_id}">${headingOf(year)}</a> `)}
    </nav>
    ${years.map(
      ([year, articles]) =>
        html`<section>
          <h3 id=${anchorOf(year)} data-row="articles/${articles[0]!.article_id}">${headingOf(year)}</h3>
          ${articles.map((a) => card(report, a, true))}
        </section>`
    )}
  </div>`;
}
