/** What a built page still lacks. Each step mends one thing in the parsed page. */
import {JSDOM, VirtualConsole} from "jsdom";
import {words} from "../src/words/index.ts";
import {bar} from "./bar.ts";
import {cardContent} from "./card/index.ts";
import type {CardContent} from "./card/index.ts";
import {corrected} from "./corrected.ts";
import {headSteps, language} from "./head/index.ts";
import {colophon} from "./colophon.ts";
import {headingOf} from "./page.ts";
import type {Page, Publication, Step} from "./page.ts";
import {search} from "./search.ts";

/** Framework forbids zooming: `maximum-scale=1`. */
const zoom: Step = ({document}) => {
  document
    .querySelector('meta[name="viewport"]')
    ?.setAttribute("content", "width=device-width, initial-scale=1");
};

/** No page of ours asks another host for anything. */
const strangers: Step = ({document}) => {
  const hints = "link[rel~=preconnect], link[rel~=dns-prefetch], link[rel~=preload], link[rel~=stylesheet]";
  for (const link of document.querySelectorAll(hints)) {
    if (/^(https?:)?\/\//.test(link.getAttribute("href") ?? "")) link.remove();
  }
};

/** Framework's controls come without a name for those who don't see them. */
const names: Step = ({document}) => {
  const label = (selector: string, text: string) =>
    document.querySelector(selector)?.setAttribute("aria-label", text);
  label("#observablehq-sidebar", words.page.navigation);
  label("#observablehq-toc nav", words.page.contents);
  label("#observablehq-footer nav", words.page.neighbours);
};

/** A list may hold nothing but its items; the label that closes the navigation stands in one. */
const closeLabel: Step = ({document}) => {
  const label = document.querySelector("#observablehq-sidebar-close");
  if (label) document.querySelector("#observablehq-sidebar")?.append(label);
};

/** Code may be wider than the page and scrolls then: by keyboard too. */
const code: Step = ({document}) => {
  for (const block of document.querySelectorAll("pre")) block.tabIndex = 0;
};

/** Keyboard users reach the text without passing the navigation. */
const skipLink: Step = ({document}) => {
  const main = document.querySelector("#observablehq-main");
  if (!main) return;
  const link = document.createElement("a");
  link.className = "skip-link";
  link.href = "#observablehq-main";
  link.textContent = words.page.skip;
  document.body.prepend(link);
  main.setAttribute("tabindex", "-1");
};

/** Pages in folders are made by rows, so their headings are; Framework knows a title for all of a folder alone. */
const title: Step = (page) => {
  const heading = headingOf(page);
  if (page.path.includes("/") && heading !== page.site.title)
    page.document.title = `${heading} | ${page.site.title}`;
};

const steps: readonly Step[] = [
  language,
  zoom,
  strangers,
  names,
  bar,
  search,
  closeLabel,
  code,
  skipLink,
  title,
  corrected,
  colophon,
  ...headSteps
];

export interface Finished {
  html: string;
  /** What its social card shows; null where the site's stands for it. */
  card: CardContent | null;
}

/** Finishes a parsed page. `path` is that of its file in the output folder. Gives what its social card shows. */
export function finishDocument(
  document: Document,
  path: string,
  publication: Publication
): CardContent | null {
  const page: Page = {...publication, document, path: path.replace(/(^|\/)index\.html$/, "$1")};
  for (const step of steps) step(page);
  return cardContent(page);
}

/** Gives the page as it is published. */
export function finishPage(html: string, path: string, publication: Publication): Finished {
  const dom = new JSDOM(html, {virtualConsole: new VirtualConsole()});
  const card = finishDocument(dom.window.document, path, publication);
  return {html: `${dom.serialize().trimEnd()}\n`, card};
}
