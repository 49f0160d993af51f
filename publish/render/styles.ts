/** One style sheet in each page, with what the page uses of it; and no style in attributes, which a strict policy forbids. */
import {readFile} from "node:fs/promises";
import {createHash} from "node:crypto";
import {generate, parse, walk} from "css-tree";
import type {CssNode, List, Selector, StyleSheet} from "css-tree";
import {addressOf, fileAt} from "./addresses.ts";
import type {Place} from "./addresses.ts";

/** Names that a page has, or that its scripts may give to what they make; others are those of classes, attributes, identifiers. */
export interface Names {
  elements: ReadonlySet<string>;
  others: ReadonlySet<string>;
}

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

/** The sheet without the rules that no element of the page can match. */
export function purged(css: string, names: Names): string {
  const sheet = parse(css) as StyleSheet;
  walk(sheet, {
    visit: "Rule",
    leave(rule, item, list) {
      if (rule.prelude.type !== "SelectorList" || this.atrule?.name.endsWith("keyframes")) return;
      const {children} = rule.prelude;
      children.forEach((selector, at) => {
        if (!possible(selector as Selector, names)) children.remove(at);
      });
      if (children.isEmpty) list.remove(item);
    }
  });
  walk(sheet, {
    visit: "Atrule",
    leave: (rule, item, list) => {
      if (rule.block?.children.isEmpty) (list as List<CssNode>).remove(item);
    }
  });
  return generate(sheet);
}

/** Whether each name that a selector asks for is there. What stands in `:not(…)`, `:is(…)` and their like is left alone. */
function possible(selector: Selector, {elements, others}: Names): boolean {
  return selector.children.toArray().every((part) => {
    if (part.type === "TypeSelector") return part.name === "*" || elements.has(part.name.toLowerCase());
    if (part.type === "ClassSelector" || part.type === "IdSelector") return others.has(part.name);
    if (part.type === "AttributeSelector") return others.has(part.name.name);
    return true;
  });
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

const sheets = new Map<string, Promise<string>>();

/** Puts the style sheets that a page links to into the page. */
export async function inlineSheets(
  document: Document,
  path: string,
  place: Place,
  scripts: readonly string[]
): Promise<void> {
  const names = namesIn(document, scripts);
  const page = addressOf(path, place);
  for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet][href]")) {
    const address = new URL(link.getAttribute("href")!, page);
    const file = fileAt(address, place);
    if (file === null) continue;
    if (!sheets.has(file)) sheets.set(file, readFile(file, "utf8"));
    const style = document.createElement("style");
    style.textContent = rebased(await sheets.get(file)!, address, page);
    if (link.media) style.media = link.media;
    link.replaceWith(style);
  }
  for (const style of document.querySelectorAll("style"))
    style.textContent = purged(style.textContent, names);
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
