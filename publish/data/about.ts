/** What every file of the data tells of itself: made from `CITATION.cff`, the articles and the site's address. */
import {readFileSync} from "node:fs";
import {parse} from "yaml";
import type {ArticleRow} from "../../loaders/write/index.ts";
import {SCHEMA_VERSION} from "../../loaders/write/version.ts";
import type {Report} from "../../src/components/report.ts";
import {asOf} from "../asOf.ts";

const CITATION = "CITATION.cff";

/** The licence of the tables; that of the code is another. */
export const LICENCE = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  path: "https://creativecommons.org/licenses/by/4.0/"
} as const;

/** What the licence cannot cover. */
export const NOT_LICENSED =
  "The articles, and the passages quoted from them (the column quote of evidence, titles in articles), remain their publishers’.";

export const NAME = "dateline";
export const TITLE = "Dateline: visits, trade, troops and agreements as reported by news articles";
const DESCRIPTION =
  "Facts on diplomacy read from news articles, one row a fact, each with the sentences that it was read from.";

export interface About {
  name: string;
  title: string;
  description: string;
  /** The day of the newest article or correction: the same input gives the same version. `undated` where none is dated. */
  version: string;
  /** Of the shape of the tables; see `SCHEMA_VERSION`. */
  schemaVersion: string;
  /** Public address of the folder of these files, ending in a slash; empty where not known. */
  address: string;
  /** That of the report. */
  homepage: string;
  creators: string[];
  keywords: string[];
  sources: readonly ArticleRow[];
}

interface Citation {
  authors: {name?: string; "given-names"?: string; "family-names"?: string}[];
  keywords?: string[];
}

/** What the tables were made of. */
export type Sources = Pick<Report, "articles" | "corrections">;

/**
 * @param homepage the public address of the report, or empty
 * @param folder where below it the files stand: `data/`, `v/2024-09-11/`
 */
export function aboutData(sources: Sources, homepage: string, folder: string): About {
  const {authors, keywords = []} = parse(readFileSync(CITATION, "utf8")) as Citation;
  return {
    name: NAME,
    title: TITLE,
    description: DESCRIPTION,
    version: asOf(sources) || "undated",
    schemaVersion: SCHEMA_VERSION,
    address: homepage && new URL(folder, homepage).href,
    homepage,
    creators: authors.map((a) => a.name ?? `${a["given-names"] ?? ""} ${a["family-names"] ?? ""}`.trim()),
    keywords,
    sources: sources.articles
  };
}

/** How to cite the tables, in one line. */
export function citation({creators, title, version, address}: About): string {
  const year = /^\d{4}/.exec(version)?.[0];
  const names = creators.join(", ");
  return `${names}${year ? ` (${year})` : ""}. ${title}, version ${version} [data set]. CC BY 4.0.${address && ` ${address}`}`;
}

/** One line on an article: `World Arabia: President ends visit (2024-09-12)`. */
export function sourceLine({article_id, title, publisher, published}: ArticleRow): string {
  const what = [publisher, title].filter(Boolean).join(": ") || article_id;
  return published ? `${what} (${published})` : what;
}
