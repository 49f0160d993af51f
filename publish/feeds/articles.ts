/** The report's feed: an entry for each article, with the facts that were read from it. */
import {describe} from "../../src/components/describe.ts";
import {onItsPage} from "../../src/components/links.ts";
import {rowId, TABLES} from "../../src/components/report.ts";
import type {ArticleRow, FactRow, Report} from "../../src/components/report.ts";
import {words} from "../../src/words/index.ts";
import type {Site} from "../site.ts";
import {href, item, list} from "./atom.ts";
import type {Entry} from "./atom.ts";

function facts(report: Report, {article_id}: ArticleRow, site: Site): string[] {
  return TABLES.flatMap((table) =>
    (report[table] as FactRow[])
      .filter((row) => row.article_ids.includes(article_id))
      .map((row) => item(describe(report, row), href(site, onItsPage(table, rowId(row)))))
  );
}

export function articleEntries(report: Report, site: Site): Entry[] {
  return report.articles.map((article) => {
    const {article_id, title, publisher, published, url} = article;
    const told = facts(report, article, site);
    const original = url ? [item(words.feeds.original, url)] : [];
    return {
      key: `article ${article_id}`,
      title: words.feeds.article(title || article_id, publisher),
      date: published,
      path: `sources.html#article-${encodeURIComponent(article_id)}`,
      content: list([...(told.length ? told : [item(words.sourceCards.noFact)]), ...original])
    };
  });
}
