/** What a built page still lacks. Each step mends one thing in the parsed page; their order does not matter. */
import {JSDOM, VirtualConsole} from "jsdom";
import type {Site} from "./site.ts";

export interface Page {
  document: Document;
  /** Address below the site's, `visits.html`; empty for the front page. */
  path: string;
  site: Site;
}

type Step = (page: Page) => void;

const language: Step = ({document, site}) => {
  document.documentElement.lang = site.lang;
  document.documentElement.dir = site.dir;
};

/** Framework forbids zooming: `maximum-scale=1`. */
const zoom: Step = ({document}) => {
  document
    .querySelector('meta[name="viewport"]')
    ?.setAttribute("content", "width=device-width, initial-scale=1");
};

const canonical: Step = ({document, path, site}) => {
  if (site.address === "" || path === "404.html") return;
  const link = document.createElement("link");
  link.rel = "canonical";
  link.href = new URL(path, site.address).href;
  document.head.append(link);
};

/** No page of ours asks another host for anything. */
const strangers: Step = ({document}) => {
  const hints = "link[rel~=preconnect], link[rel~=dns-prefetch], link[rel~=preload], link[rel~=stylesheet]";
  for (const link of document.querySelectorAll(hints)) {
    if (/^(https?:)?\/\//.test(link.getAttribute("href") ?? "")) link.remove();
  }
};

/** Files are registered with the time of the build, by which two builds of the same data would differ. */
const undated: Step = ({document}) => {
  for (const script of document.querySelectorAll("script[type=module]")) {
    script.textContent = script.textContent.replace(/,"lastModified":[\d.]{1,20}/g, "");
  }
};

/** Framework's controls come without a name for those who don't see them. */
const names: Step = ({document}) => {
  const label = (selector: string, text: string) =>
    document.querySelector(selector)?.setAttribute("aria-label", text);
  label("#observablehq-sidebar-toggle", "Show the navigation");
  label("#observablehq-sidebar", "Pages");
  label("#observablehq-search input", "Search the report");
  label("#observablehq-toc nav", "On this page");
  label("#observablehq-footer nav", "Previous and next page");
};

/** A list may hold nothing but its items; the label that closes the navigation stands in one. */
const closeLabel: Step = ({document}) => {
  const label = document.querySelector("#observablehq-sidebar-close");
  if (label) document.querySelector("#observablehq-sidebar")?.append(label);
};

/** Keyboard users reach the text without passing the navigation. */
const skipLink: Step = ({document}) => {
  const link = document.createElement("a");
  link.className = "skip-link";
  link.href = "#observablehq-main";
  link.textContent = "Skip to the text";
  document.body.prepend(link);
  document.querySelector("#observablehq-main")?.setAttribute("tabindex", "-1");
};

const steps: readonly Step[] = [language, zoom, canonical, strangers, undated, names, closeLabel, skipLink];

/** Gives the page as it is published. `path` is that of its file in the output folder. */
export function finishPage(html: string, path: string, site: Site): string {
  const dom = new JSDOM(html, {virtualConsole: new VirtualConsole()});
  const page: Page = {
    document: dom.window.document,
    path: path.replace(/(^|\/)index\.html$/, "$1"),
    site
  };
  for (const step of steps) step(page);
  return `${dom.serialize().trimEnd()}\n`;
}
