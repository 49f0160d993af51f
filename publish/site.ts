/**
 * The one place that names the site. `SITE_ADDRESS=https://example.org/dateline/ npm run build` sets the public
 * address, which canonical links are made of; without it the pages carry none and work under any address.
 */
export interface Site {
  title: string;
  /** One sentence, for pages that don't describe themselves. */
  description: string;
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
  lang: "en",
  dir: "ltr",
  address: publicAddress(process.env.SITE_ADDRESS ?? ""),
  output: "dist"
};

/** The path below which the site is served, as Framework's `base` wants it. */
export function basePath(address: string): string {
  return address === "" ? "/" : new URL(address).pathname;
}

function publicAddress(given: string): string {
  if (given === "") return "";
  if (!URL.canParse(given) || !/^https?:/.test(given))
    throw new Error(`SITE_ADDRESS: not an http(s) address: ${given}`);
  return given.endsWith("/") ? given : `${given}/`;
}
