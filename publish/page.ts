/** A built page on its way to be published, and what the steps that finish it may ask of it. */
import type {Report} from "../src/components/report.ts";
import type {Site} from "./site.ts";

/** What all pages of a build have in common. */
export interface Publication {
  site: Site;
  report: Report;
  /** Files for download, by their addresses below the site's: `data/visits.csv`. In order. */
  downloads: readonly string[];
}

export interface Page extends Publication {
  document: Document;
  /** Address below the site's, `visits.html`; empty for the front page. */
  path: string;
}

/** Mends or adds one thing. */
export type Step = (page: Page) => void;

export const ERROR_PAGE = "404.html";
export const SEARCH_PAGE = "search.html";

/** The page's own heading. */
export const headingOf = ({document, site}: Page): string =>
  document.querySelector("h1")?.textContent?.trim().replace(/\s+/g, " ") || site.title;

/** What the page says it is about. */
export const descriptionOf = ({document, site}: Page): string =>
  document.querySelector('meta[name="description"]')?.getAttribute("content") || site.description;

/** Adds an element to the head. */
export function addToHead(document: Document, name: string, attributes: Record<string, string>): Element {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  document.head.append(element, "\n");
  return element;
}
