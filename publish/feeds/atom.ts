/** Entries to an Atom feed. Everything dated comes from the data: the same tables give the same bytes. */
import {escape} from "../escape.ts";
import {Feed} from "feed";
import {v5} from "uuid";
import {words} from "../../src/words/index.ts";
import type {Site} from "../site.ts";

export interface Entry {
  /** What it is about, for ever: its id is made of this. */
  key: string;
  title: string;
  /** ISO 8601, a day; empty where nobody knows. */
  date: string;
  /** Address below the site's. */
  path: string;
  /** HTML, made by `item` and `list`. */
  content: string;
}

/** Readers of feeds ask for news; the whole is on the site. */
const MOST = 50;

/** A line of a list, as HTML; a link where an address is given. */
export const item = (text: string, href = ""): string =>
  href ? `<li><a href="${escape(href)}">${escape(text)}</a></li>` : `<li>${escape(text)}</li>`;
export const list = (items: readonly string[]): string => (items.length ? `<ul>${items.join("")}</ul>` : "");

/** Stands for an address that is not known, since the library wants one, until the feed is written. */
const NOWHERE = "https://site.invalid/";

/** Absolute where the site's address is known, else, in the end, relative to the feed. */
export const href = ({address}: Site, path: string): string => new URL(path, address || NOWHERE).href;

/** An id of its own for what a site says of a thing, which stays when the site moves (RFC 9562, name-based). */
const idOf = ({title}: Site, key: string): string => `urn:uuid:${v5(`${title} ${key}`, v5.URL)}`;

const newestFirst = (a: Entry, b: Entry) =>
  a.date < b.date ? 1 : a.date > b.date ? -1 : a.key < b.key ? -1 : 1;

export interface FeedText {
  /** Of the feed's own file. */
  path: string;
  title: string;
  /** The day of the report, for a feed without entries. */
  date: string;
}

/** The feed. What has no date stands at its end, dated like the oldest. */
export function atom(site: Site, {path, title, date}: FeedText, entries: readonly Entry[]): string {
  const dates = entries
    .map((e) => e.date)
    .filter(Boolean)
    .sort();
  const dateOf = (entry?: Entry) => new Date(entry?.date || dates[0] || date || 0);
  const sorted = [...entries].sort(newestFirst).slice(0, MOST);
  const feed = new Feed({
    id: idOf(site, path),
    title: words.feeds.title(site.title, title),
    link: href(site, ""),
    feedLinks: {atom: href(site, path)},
    author: {name: site.publisher},
    copyright: site.license,
    generator: false,
    updated: dateOf(sorted[0])
  });
  for (const entry of sorted) {
    const {key, title, content} = entry;
    // its title is HTML as well
    const text = {title: escape(title), content};
    feed.addItem({...text, id: idOf(site, key), link: href(site, entry.path), date: dateOf(entry)});
  }
  return `${feed.atom1().replaceAll(NOWHERE, "./").trimEnd()}\n`;
}
