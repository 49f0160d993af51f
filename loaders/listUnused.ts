/** What an editor may have missed in one article, for reading: `npm run extract -- --unused <article>`. */
import {readFileSync} from "node:fs";
import {basename, extname} from "node:path";
import type {Problem} from "./errors.ts";
import {extractArticles} from "./pipeline.ts";
import {readArticle} from "./read/index.ts";
import type {UnusedRow} from "./write/index.ts";

/** The passages of the article that no row took, in its order, each with its line and the reasons. */
export function listUnused(path: string): {text: string; problems: Problem[]} {
  const {article, problems} = readArticle({id: basename(path, extname(path)), path});
  if (!article) return {text: "", problems};
  const {unused, problems: failures} = extractArticles([article], {unused: true});
  const file = readFileSync(path, "utf8");
  const quotes = [...new Set(unused.map(({quote}) => quote))];
  const parts = quotes.map((quote) =>
    told(
      `${path}${lineOf(file, quote)}`,
      quote,
      unused.filter((row) => row.quote === quote)
    )
  );
  return {
    text: parts.join("\n") || `${path}: no passage was left out\n`,
    problems: [...problems, ...failures]
  };
}

function told(where: string, quote: string, rows: readonly UnusedRow[]): string {
  const reasons = rows.map(({reason, rule}) => `  - ${reason}${rule && ` (${rule})`}\n`);
  return `${where}\n  ${quote.replace(/\s+/g, " ")}\n${[...new Set(reasons)].join("")}`;
}

function lineOf(file: string, quote: string): string {
  const at = file.indexOf(quote);
  return at < 0 ? "" : `:${file.slice(0, at).split("\n").length}`;
}
