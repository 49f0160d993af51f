/** What a page says of itself: JSON-LD first, then OpenGraph, then other metadata, then its elements. */
import {TRACKING} from "./doubles.ts";
import {strict} from "chrono-node";
import {isDay, isLanguageTag, isWebAddress} from "../../../loaders/read/values.ts";
import type {Draft} from "./draft.ts";
import {tidy} from "./text.ts";

type Metadata = Omit<Draft, "body">;
type Thing = Record<string, unknown>;

export function metadataOf(document: Document, address: string): Metadata {
  const things = linkedData(document);
  const article = things.find(({"@type": type}) => [type].flat().some((t) => /(?:Article|BlogPosting|Report)$/.test(String(t)))) ?? {}; // prettier-ignore
  const meta = (...names: string[]) => names.map((name) => metaContent(document, name));
  const publisher = first(nameOf(article.publisher, things), ...meta("og:site_name", "dc.publisher", "publisher", "application-name")); // prettier-ignore
  const published = firstDay([text(article.datePublished), ...meta(...DATES), ...times(document)]);
  return {
    title: withoutPublisher(first(text(article.headline), ...meta("og:title", "dc.title", "twitter:title"), document.title), publisher), // prettier-ignore
    publisher,
    url: addressOf(document, article, address),
    published,
    published_basis: published ? "stated" : "",
    language: languageOf([document.documentElement.lang, text(article.inLanguage), ...meta("content-language", "og:locale")]) // prettier-ignore
  };
}

const DATES = [
  "article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "dc.date.issued",
  "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created", "citation_publication_date", "citation_date", "pubdate",
  "publishdate", "publish-date", "publish_date", "publication_date", "date"
]; // prettier-ignore

/** All things of the page's JSON-LD, graphs unfolded; a block that is no JSON is passed over. */
function linkedData(document: Document): Thing[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')];
  return scripts.flatMap((script) => {
    try {
      const top = [JSON.parse(script.textContent ?? "") as Thing | Thing[]].flat();
      return top
        .flatMap((thing) => [thing, ...([thing?.["@graph"] ?? []].flat() as Thing[])])
        .filter(isThing);
    } catch {
      return [];
    }
  });
}

const isThing = (value: unknown): value is Thing => typeof value === "object" && value !== null;
const text = (value: unknown): string => tidy(typeof value === "string" ? value : "");
const first = (...candidates: string[]): string => candidates.find((one) => one !== "") ?? "";

/** An organisation stands by its name, as a thing with a name, or as a pointer to one. */
function nameOf(value: unknown, things: readonly Thing[]): string {
  const one = Array.isArray(value) ? (value[0] as unknown) : value;
  if (!isThing(one)) return text(one);
  return text(one.name) || text(things.find((thing) => thing["@id"] === one["@id"])?.name);
}

function metaContent(document: Document, name: string): string {
  const quoted = JSON.stringify(name);
  const found = document.querySelector(
    `meta[property=${quoted} i], meta[name=${quoted} i], meta[itemprop=${quoted} i], meta[http-equiv=${quoted} i]`
  );
  return tidy(found?.getAttribute("content") ?? "");
}

/** Marked dates of publication; failing that the day of all `<time>` of the page, if they name one. */
function times(document: Document): string[] {
  const marked = document.querySelectorAll('time[pubdate], time[itemprop="datePublished"]');
  const all = [...document.querySelectorAll("time[datetime]")];
  const days = new Set(all.map((time) => dayOf(time.getAttribute("datetime") ?? "")));
  return [...[...marked].map((time) => time.getAttribute("datetime") || time.textContent), ...(days.size === 1 ? days : [])]; // prettier-ignore
}

const firstDay = (candidates: string[]): string => candidates.map(dayOf).find((day) => day !== "") ?? "";

/**
 * The day of a date as its publisher writes it: of `2024-09-12T01:30:00+03:00` the twelfth, whatever day that is here. Days
 * that could be read two ways (`09/12/2024`) are not.
 */
export function dayOf(date: string): string {
  const iso = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(date.trim())?.[0] ?? "";
  if (iso) return isDay(iso) ? iso : "";
  const compact = /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(date.trim());
  if (compact) return isDay(compact.slice(1).join("-")) ? compact.slice(1).join("-") : "";
  if (!/\p{L}{3}/u.test(date)) return "";
  // a fixed day to count from: whatever needs it is not certain, and dropped
  const [found] = strict.parse(date, new Date(0));
  const certain = found && (["year", "month", "day"] as const).every((part) => found.start.isCertain(part));
  if (!certain) return "";
  const part = (name: "year" | "month" | "day", length: number) =>
    String(found.start.get(name)).padStart(length, "0");
  return [part("year", 4), part("month", 2), part("day", 2)].join("-");
}

/** `Ministers meet | The Daily Example` by The Daily Example: the headline alone. */
function withoutPublisher(title: string, publisher: string): string {
  const parts = tidy(title).split(/\s+[|–—•-]\s+/);
  const last = parts.at(-1)?.toLowerCase();
  return parts.length > 1 && publisher && last === publisher.toLowerCase()
    ? tidy(title)
        .slice(0, tidy(title).lastIndexOf(parts.at(-1)!))
        .replace(/\s+[|–—•-]\s+$/, "")
    : tidy(title);
}

function addressOf(document: Document, article: Thing, address: string): string {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute("href") ?? "";
  const main = article.mainEntityOfPage;
  const named = [canonical, metaContent(document, "og:url"), text(article.url), text(isThing(main) ? main["@id"] : main)]; // prettier-ignore
  const absolute = named.map((one) => (one && URL.canParse(one, address || undefined) ? new URL(one, address || undefined).href : "")); // prettier-ignore
  // a careless template names the front page as the address of every page
  const good = absolute.find((one) => isWebAddress(one) && new URL(one).pathname !== "/");
  return untracked(good ?? (address || savedFrom(document)));
}

/** Without what an address carries to count readers. */
function untracked(address: string): string {
  if (!URL.canParse(address) || !address.includes("?")) return address;
  const url = new URL(address);
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  return tracking.length > 0 ? url.href : address;
}

/** Browsers write the address into a page that they save. */
function savedFrom(document: Document): string {
  const comments = [...document.childNodes, ...document.documentElement.childNodes].filter((node) => node.nodeType === node.COMMENT_NODE); // prettier-ignore
  const found = comments.map((comment) => /\b(?:saved from url=\(\d+\)|url:)\s*(https?:\/\/\S+)/i.exec(comment.nodeValue ?? "")?.[1]); // prettier-ignore
  return found.find((one) => one !== undefined && isWebAddress(one)) ?? "";
}

const languageOf = (candidates: string[]): string =>
  candidates
    .map((tag) => tag.split(",")[0]!.trim().replaceAll("_", "-"))
    .filter((tag) => tag !== "" && isLanguageTag(tag))
    .map((tag) => Intl.getCanonicalLocales(tag)[0]!)[0] ?? "";
