/** Files → articles. */
import type {Problem} from "../errors.ts";
import type {Article} from "../types.ts";
import {listArticles} from "./listArticles.ts";
import {readArticle} from "./readArticle.ts";

export {legible} from "./legible.ts";
export {withoutMarkup} from "./markup.ts";
export {listArticles} from "./listArticles.ts";
export type {ArticleFile} from "./listArticles.ts";
export {parseArticle, readArticle} from "./readArticle.ts";

/** All articles of a folder at once, by id; for a corpus that fits in memory. The pipeline reads one by one. */
export function readArticles(folder: string): {articles: Article[]; problems: Problem[]} {
  const {files, problems} = listArticles(folder);
  const read = files.map(readArticle);
  return {
    articles: read.flatMap(({article}) => article ?? []),
    problems: [...problems, ...read.flatMap((one) => one.problems)]
  };
}
