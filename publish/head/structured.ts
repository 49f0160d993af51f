/** What the page and its data are, for machines: schema.org as JSON-LD, which runs nothing. */
import type {Article, DataDownload, Dataset, Graph, NewsArticle, Organization, WebSite} from "schema-dts";
import type {ArticleRow, Report} from "../../src/components/report.ts";
import {asOf} from "../asOf.ts";
import {cardOf} from "../card/index.ts";
import {addToHead, descriptionOf, ERROR_PAGE, headingOf} from "../page.ts";
import type {Page, Step} from "../page.ts";
import {addressOf} from "../site.ts";
import {formatOf} from "./formats.ts";

/** Pages that carry the whole description of the data; others refer to it. */
const DATA_PAGE = "data.html";
/** Google shows no more of a headline. */
const HEADLINE = 110;

const at = ({site, path}: Page, target: string) => addressOf(site, target, path);
const publisher = ({site}: Page): Organization => ({"@type": "Organization", name: site.publisher});

function website(page: Page): WebSite {
  const {title, description, lang} = page.site;
  return {
    "@type": "WebSite",
    "@id": at(page, "#site"),
    url: at(page, ""),
    name: title,
    description,
    inLanguage: lang
  };
}

const cited = (article: ArticleRow): NewsArticle => ({
  "@type": "NewsArticle",
  headline: article.title || article.article_id,
  ...(article.url && {url: article.url}),
  ...(article.publisher && {publisher: {"@type": "Organization", name: article.publisher}}),
  ...(article.published && {datePublished: article.published}),
  ...(article.language && {inLanguage: article.language})
});

/** The articles that the page links to. */
function sources({document, report}: Page): NewsArticle[] {
  const links = new Set([...document.querySelectorAll("main a[href]")].map((a) => a.getAttribute("href")));
  return report.articles.filter((a) => a.url !== "" && links.has(a.url)).map(cited);
}

function article(page: Page): Article {
  const {path, site, report} = page;
  const date = asOf(report);
  return {
    "@type": "Article",
    "@id": `${at(page, path)}#article`,
    url: at(page, path),
    headline: headingOf(page).slice(0, HEADLINE),
    description: descriptionOf(page),
    inLanguage: site.lang,
    ...(date && {dateModified: date}),
    image: at(page, cardOf(page)),
    author: publisher(page),
    publisher: publisher(page),
    license: site.license,
    isAccessibleForFree: true,
    isPartOf: {"@id": at(page, "#site")},
    isBasedOn: [{"@id": at(page, `${DATA_PAGE}#dataset`)}, ...sources(page)]
  } as Article;
}

/** `2020-03/2025-06`: the time that dated rows speak of. */
function coverage({visits, trade, troops, agreements}: Report): string {
  const dates = [
    ...visits.flatMap((r) => [r.start_date, r.end_date]),
    ...trade.flatMap((r) => [r.period_start, r.period_end]),
    ...[...troops, ...agreements].map((r) => r.date)
  ].filter(Boolean);
  dates.sort();
  return dates.length ? `${dates[0]}/${dates.at(-1)}` : "";
}

const download = (page: Page, path: string): DataDownload => ({
  "@type": "DataDownload",
  name: path.slice(path.lastIndexOf("/") + 1),
  encodingFormat: formatOf(path),
  contentUrl: at(page, path)
});

function dataset(page: Page): Dataset {
  const {site, report, downloads} = page;
  const time = coverage(report);
  const date = asOf(report);
  return {
    "@type": "Dataset",
    "@id": at(page, `${DATA_PAGE}#dataset`),
    url: at(page, DATA_PAGE),
    name: site.title,
    description: site.description,
    inLanguage: site.lang,
    license: site.license,
    isAccessibleForFree: true,
    creator: publisher(page),
    ...(date && {dateModified: date}),
    ...(time && {temporalCoverage: time}),
    spatialCoverage: Object.values(report.countries).map((name) => ({"@type": "Country", name})),
    variableMeasured: report.schema.map((table) => ({
      "@type": "PropertyValue",
      name: table.name,
      description: table.description
    })),
    distribution: downloads.map((path) => download(page, path))
  } as Dataset;
}

/** The page's graph. */
export function structuredData(page: Page): Graph {
  const graph = [website(page), article(page), ...(page.path === DATA_PAGE ? [dataset(page)] : [])];
  return {"@context": "https://schema.org", "@graph": graph};
}

export const structured: Step = (page) => {
  if (page.path === ERROR_PAGE) return;
  const script = addToHead(page.document, "script", {type: "application/ld+json"});
  // `<` could end the element
  script.textContent = JSON.stringify(structuredData(page)).replaceAll("<", "\\u003c");
};
