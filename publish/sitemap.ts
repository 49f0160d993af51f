/** What crawlers read first. */
import {Readable} from "node:stream";
import {SitemapStream, streamToPromise} from "sitemap";
import {ERROR_PAGE} from "./page.ts";
import type {Site} from "./site.ts";

/**
 * The pages' addresses, for a site whose address is known. It says nothing of when a page last changed: the data know the
 * days of articles and corrections, not that of a rule or a sentence, and a wrong date is worse than none.
 */
export async function sitemap(pages: readonly string[], {address}: Site): Promise<string> {
  const links = pages
    .filter((path) => path !== ERROR_PAGE)
    .map((path) => ({url: new URL(path, address).href}));
  const stream = new SitemapStream({xmlns: {news: false, xhtml: false, image: false, video: false}});
  return `${(await streamToPromise(Readable.from(links).pipe(stream))).toString()}\n`;
}

/** Everything may be read. A crawler asks for this at the root of a host alone. */
export const robots = ({address}: Site): string =>
  `User-agent: *\nAllow: /\n${address && `\nSitemap: ${new URL("sitemap.xml", address).href}\n`}`;
