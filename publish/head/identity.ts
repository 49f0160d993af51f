/** What a page is: its language, its description, and the one address that it is known by. */
import {words} from "../../src/words/index.ts";
import {FEEDS} from "../feeds/index.ts";
import {addToHead, descriptionOf, ERROR_PAGE, headingOf} from "../page.ts";
import type {Step} from "../page.ts";
import {addressOf} from "../site.ts";

/** Comes before anything is rendered: components ask the page which language to speak. */
export const language: Step = ({document, site}) => {
  document.documentElement.lang = site.lang;
  document.documentElement.dir = site.dir;
};

/** Search engines show about this much. */
const LONGEST = 300;

/** The first sentences that fit. */
function opening(text: string): string {
  const plain = text.trim().replace(/\s+/g, " ");
  if (plain.length <= LONGEST) return plain;
  const end = plain.lastIndexOf(". ", LONGEST);
  return end > 0 ? plain.slice(0, end + 1) : `${plain.slice(0, plain.lastIndexOf(" ", LONGEST))} …`;
}

/** Pages in folders are made for rows: what their source says of itself is the same for all of them. */
const isMade = (path: string): boolean => path.includes("/");

/** A page made for a row is named by its heading. */
export const title: Step = (page) => {
  if (isMade(page.path)) page.document.title = `${headingOf(page)} | ${page.site.title}`;
};

/** A page that nothing describes but its words is described by its lead, which is made from the tables. */
export const description: Step = (page) => {
  const lead = page.document.querySelector(".lead")?.textContent ?? "";
  if (lead.trim() === "" || (descriptionOf(page) !== page.site.description && !isMade(page.path))) return;
  page.document.querySelector('meta[name="description"]')?.setAttribute("content", opening(lead));
};

export const canonical: Step = ({document, path, site}) => {
  if (path !== ERROR_PAGE && site.address !== "")
    addToHead(document, "link", {rel: "canonical", href: addressOf(site, path, path)});
};

/** Readers of feeds find them from any page. */
export const feedLinks: Step = ({document, path, site}) => {
  for (const feed of FEEDS) {
    const href = addressOf(site, feed.path, path);
    const title = words.feeds.title(site.title, feed.title);
    addToHead(document, "link", {rel: "alternate", type: "application/atom+xml", title, href});
  }
};
