/**
 * Where things of the site stand in the book: a page is a section, and what has an id on a page has one in the book that
 * begins with the section's.
 */

/** The id of a page's section: `visits`, `visits/2024-02-10-wanjiru-eth`, `index`. */
export const sectionId = (path: string): string => path.replace(/\.html$/, "");

/** The id of what has this id on the page. */
export const idIn = (path: string, id: string): string => `${sectionId(path)}:${id}`;

/** The id of a file for download in the list of files. */
export const fileId = (path: string): string => `file:${path}`;

/** Stands for the site while links are followed. */
const SITE = "http://site.invalid/";

export interface Target {
  /** Below the site's address, with its ending. */
  path: string;
  /** Without `#`; empty for the whole. */
  fragment: string;
}

/** What a link on a page leads to inside the site; null for another host. */
export function targetOf(href: string, page: string): Target | null {
  if (!URL.canParse(href, SITE + page)) return null;
  const url = new URL(href, SITE + page);
  if (!url.href.startsWith(SITE)) return null;
  const path = decodeURIComponent(url.pathname.slice(1));
  return {path: path.replace(/(^|\/)$/, "$1index.html"), fragment: decodeURIComponent(url.hash.slice(1))};
}
