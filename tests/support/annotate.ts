import {annotate} from "../../loaders/annotate/index.ts";
import type {AnnotatedArticle, Article} from "../../loaders/types.ts";

/** An article made of a text, for tests. */
export function articleOf(body: string, published = "2024-09-12", id = "test"): Article {
  return {
    id,
    file: `${id}.md`,
    title: "",
    publisher: "",
    url: "",
    published,
    publishedBasis: published ? "stated" : "",
    language: "en",
    body,
    words: body.split(/\s+/).length,
    sha256: ""
  };
}

/** The text with every layer of annotation, as if published on 12 September 2024 (a Thursday) unless told. */
export const annotated = (body: string, published?: string): AnnotatedArticle =>
  annotate(articleOf(body, published));
