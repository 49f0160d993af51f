/** Evidence as W3C Web Annotations (w3.org/TR/annotation-model): each passage, and the fact that was read from it. */
import type {ArticleRow, EvidenceRow} from "../../loaders/write/index.ts";

/** What stands just before and after a passage, to find it in a text that changed. */
export interface Context {
  prefix: string;
  suffix: string;
}

export interface AnnotationOptions {
  /** The absolute address that the ids of annotations begin with; relative ones where empty. */
  address: string;
  /** Published annotations do without, since more of the article than the passage would be reprinted. */
  contextOf?: (line: EvidenceRow) => Context;
}

/** An IRI for an article that gives no address. */
const sourceOf = ({article_id, url}: ArticleRow): string =>
  url || `urn:dateline:article:${encodeURIComponent(article_id)}`;

/** `visits/2024-09-11-…/<article>/12-40/<rule>`: the key of the line. */
const fragment = ({row_id, article_id, start, end, rule}: EvidenceRow): string =>
  [row_id, article_id, `${start}-${end}`, rule].map((part) => part.split("/").map(encodeURIComponent).join("/")).join("/");

function target(line: EvidenceRow, article: ArticleRow, contextOf: AnnotationOptions["contextOf"]): object {
  const quote = {type: "TextQuoteSelector", exact: line.quote, ...contextOf?.(line)};
  // in code points of the article's body, as the model has it
  const position = {type: "TextPositionSelector", start: line.start, end: line.end};
  return {
    type: "SpecificResource",
    source: {id: sourceOf(article), type: "Text", language: article.language, format: "text/plain"},
    selector: [quote, position]
  };
}

function annotation(line: EvidenceRow, article: ArticleRow, {address, contextOf}: AnnotationOptions): object {
  return {
    id: `${address}annotations.jsonld#${fragment(line)}`,
    type: "Annotation",
    motivation: "identifying",
    generator: {id: `urn:dateline:rule:${encodeURI(line.rule)}`, type: "Software", name: line.rule},
    body: [
      {
        type: "SpecificResource",
        purpose: "identifying",
        source: `${address}${line.table}.json#${encodeURIComponent(line.row_id)}`
      },
      ...[line.table, ...line.columns].map((value) => ({type: "TextualBody", purpose: "tagging", value}))
    ],
    target: target(line, article, contextOf)
  };
}

/** All lines of evidence as one AnnotationCollection with one page, in the order of the table. */
export function webAnnotations(
  evidence: readonly EvidenceRow[],
  articles: readonly ArticleRow[],
  options: AnnotationOptions
): object {
  const byId = new Map(articles.map((article) => [article.article_id, article]));
  const items = evidence.map((line) => annotation(line, byId.get(line.article_id)!, options));
  const id = `${options.address}annotations.jsonld`;
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationCollection",
    label: "Passages of news articles, and the facts that were read from them",
    total: items.length,
    ...(items.length > 0 && {first: {id: `${id}#page`, type: "AnnotationPage", startIndex: 0, items}})
  };
}
