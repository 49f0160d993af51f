/** One style sheet in each page, with what the page uses of it; and no style in attributes, which a strict policy forbids. */
import {readFile} from "node:fs/promises";
import {createHash} from "node:crypto";
import {generate, parse, walk} from "css-tree";
import {addressOf, fileAt} from "./addresses.ts";
import type {Place} from "./addresses.ts";
import {assembled, partsOf, purged} from "./sheet.ts";
import type {Names, Part} from "./sheet.ts";

const WORD = /[A-Za-z_][\w-]*/g;
/** An element that a script makes: `<ol`, `"ol"`. */
const ELEMENT = /[<"'`]([a-z][a-z0-9-]*)/g;

/** The names in a document and in the scripts that it ships. */
export function namesIn(document: Document, scripts: readonly string[]): Names {
  const elements = new Set(scripts.flatMap((s) => Array.from(s.matchAll(ELEMENT), ([, name]) => name!)));
  const others = new Set(scripts.flatMap((script) => script.match(WORD) ?? []));
  for (const element of document.querySelectorAll("*")) {
    elements.add(element.localName.toLowerCase());
    if (element.id !== "") others.add(element.id);
    for (const name of element.classList) others.add(name);
    for (const {name} of element.attributes) others.add(name);
  }
  return {elements, others};
}

/** Gives the addresses in a sheet as they are from a page. */
function rebased(css: string, sheet: URL, page: URL): string {
  const tree = parse(css);
  walk(tree, {
    visit: "Url",
    enter(node) {
      if (/^(data:|#)/.test(node.value)) return;
      const {pathname, search, hash, origin} = new URL(node.value, sheet);
      const up = "../".repeat(page.pathname.split("/").length - 2);
      node.value = origin === page.origin ? `${up || "./"}${pathname.slice(1)}${search}${hash}` : node.value;
    }
  });
  return generate(tree);
}

const sheets = new Map<string, readonly Part[]>();

/** A file's parts, with addresses as they are from pages in the same folder as this one. */
async function sheetOf(file: string, address: URL, page: URL): Promise<readonly Part[]> {
  const key = `${file} ${new URL("./", page).pathname}`;
  const known = sheets.get(key) ?? partsOf(rebased(await readFile(file, "utf8"), address, page));
  sheets.set(key, known);
  return known;
}

/** Puts the style sheets that a page links to into the page. */
export async function inlineSheets(
  document: Document,
  path: string,
  place: Place,
  scripts: readonly string[]
): Promise<void> {
  const names = namesIn(document, scripts);
  const page = addressOf(path, place);
  for (const style of document.querySelectorAll("style")) {
    const text = purged(style.textContent, names);
    if (text === "") style.remove();
    else style.textContent = text;
  }
  for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet][href]")) {
    const address = new URL(link.getAttribute("href")!, page);
    const file = fileAt(address, place);
    if (file === null) continue;
    const style = document.createElement("style");
    style.textContent = assembled(await sheetOf(file, address, page), names);
    if (link.media) style.media = link.media;
    link.replaceWith(style);
  }
  for (const preload of document.querySelectorAll("link[rel=preload][as=style]")) preload.remove();
}

/**
 * Gives each style that stands in an attribute a class, and a rule that is as strong: no selector of a page is
 * stronger than three identifiers.
 */
export function classedStyles(document: Document): void {
  const rules = new Map<string, string>();
  for (const element of document.querySelectorAll("[style]")) {
    const text = element.getAttribute("style")!.trim();
    const name = `s-${createHash("sha256").update(text).digest("hex").slice(0, 8)}`;
    element.removeAttribute("style");
    if (!text.includes(":")) continue;
    element.classList.add(name);
    rules.set(name, `.${name}:not(#_#_#_){${text}}`);
  }
  if (rules.size === 0) return;
  const style = document.createElement("style");
  style.textContent = [...rules.keys()]
    .sort()
    .map((name) => rules.get(name))
    .join("");
  document.head.append(style);
}

/** Every drawing of Plot carries the same style element: one is enough. */
export function oneOfEach(document: Document): void {
  const seen = new Set<string>();
  for (const style of document.body.querySelectorAll("style")) {
    if (seen.has(style.textContent)) style.remove();
    else {
      seen.add(style.textContent);
      const moved = document.createElement("style");
      moved.textContent = style.textContent;
      document.head.append(moved);
      style.remove();
    }
  }
}
