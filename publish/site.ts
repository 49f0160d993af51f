/**
 * The one place that names the site. `SITE_ADDRESS=https://example.org/dateline/ npm run build` sets the public
 * address, which canonical links, the sitemap and the addresses of social cards are made of; without it the pages work
 * under any address, and these are left out or relative. The language is chosen in `src/words/index.ts`, by
 * `SITE_LANG` for one build.
 */
import {LOCALE} from "../src/words/index.ts";

export interface Site {
  title: string;
  /** One sentence, for pages that don't describe themselves. */
  description: string;
  /** Who answers for the report, as search engines and feeds name them. */
  publisher: string;
  /** Of the report and its tables. */
  license: string;
  /** BCP 47: the language of the pages. */
  lang: string;
  dir: "ltr" | "rtl";
  /** Absolute, ending in a slash; empty where not known. */
  address: string;
  output: string;
}

export const site: Site = {
  title: "Dateline",
  description:
    "What news articles report of visits, trade, troops and agreements between countries, each fact with the sentence it was read from.",
  publisher: "The Dateline authors",
  license: "https://creativecommons.org/licenses/by/4.0/",
  lang: LOCALE,
  dir: directionOf(LOCALE),
  address: publicAddress(process.env.SITE_ADDRESS ?? ""),
  output: "dist"
};

/** The path below which the site is served, as Framework's `base` wants it. */
export function basePath(address: string): string {
  return address === "" ? "/" : new URL(address).pathname;
}

/** The way that a language is written, by CLDR. */
export function directionOf(lang: string): Site["dir"] {
  // a getter in Node 20, a method since; TypeScript knows neither
  const locale = new Intl.Locale(lang) as Intl.Locale & {
    textInfo?: {direction: Site["dir"]};
    getTextInfo?(): {direction: Site["dir"]};
  };
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? "ltr";
}

/**
 * The address of a file of the site, `data/visits.csv`, as a page's head gives it: absolute where the site's is known,
 * else relative to the page at `from`.
 */
export function addressOf({address}: Site, target: string, from: string): string {
  if (address !== "") return new URL(target, address).href;
  const up = "../".repeat(from.split("/").length - 1);
  return `${up || "./"}${target}`;
}

function publicAddress(given: string): string {
  if (given === "") return "";
  if (!URL.canParse(given) || !/^https?:/.test(given))
    throw new Error(`SITE_ADDRESS: not an http(s) address: ${given}`);
  return given.endsWith("/") ? given : `${given}/`;
}
