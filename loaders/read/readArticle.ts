import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {fileReason} from "../errors.ts";
import type {Problem} from "../errors.ts";
import type {Article} from "../types.ts";
import type {ArticleFile} from "./listArticles.ts";
import {readFrontMatter, splitFrontMatter} from "./frontMatter.ts";
import type {FrontMatter} from "./frontMatter.ts";

/** The article of one file, or null where an error among `problems` says why there is none. */
export interface ReadArticle {
  article: Article | null;
  problems: Problem[];
}

/** Reads one file. */
export function readArticle({id, path}: ArticleFile): ReadArticle {
  try {
    return parseArticle(readFileSync(path), id, path);
  } catch (failure) {
    return refused(path, fileReason(failure));
  }
}

/** Reads an article from the bytes of a file; `path` is for messages and for `Article.file`. */
export function parseArticle(bytes: Uint8Array, id: string, path: string): ReadArticle {
  const text = decode(bytes);
  if (text === null) return refused(path, "not UTF-8");
  const {yaml, body, unclosed} = splitFrontMatter(text.replace(/\r\n?/g, "\n"));
  if (unclosed) return refused(`${path}:1`, "the front matter is opened by --- and never closed");
  const {values, problems} = yaml === null ? {values: {}, problems: []} : readFrontMatter(yaml, path);
  if (problems.some(({severity}) => severity === "error")) return {article: null, problems};
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {
    article: {...fromFrontMatter(values), id, file: path, body, words: countWords(body), sha256},
    problems
  };
}

function fromFrontMatter(values: FrontMatter) {
  return {
    title: values.title ?? "",
    publisher: values.publisher ?? "",
    url: values.url ?? "",
    published: values.published ?? "",
    publishedBasis: (values.published_basis ?? "") as Article["publishedBasis"],
    language: values.language || "en"
  };
}

/** Null where the bytes are no UTF-8. A BOM is dropped. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(bytes);
  } catch {
    return null;
  }
}

/** Runs of characters between white space. */
export function countWords(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(/\S+/g)) words++;
  return words;
}

function refused(where: string, reason: string): ReadArticle {
  return {article: null, problems: [{severity: "error", where, reason, value: ""}]};
}
