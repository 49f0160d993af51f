/** A page as a section of the book: ids that are unique in it, links that lead inside it, nothing that runs. */
import {fileId, idIn, sectionId, targetOf} from "./address.ts";

/** What a page may refer to. */
export interface Shelf {
  /** Pages of the book, by their paths. */
  pages: ReadonlySet<string>;
  /** Files of the site, by their paths. */
  files: ReadonlySet<string>;
  /** Files that links lead to; noted here as they are met. */
  linked: Set<string>;
  /** A file as a `data:` address. */
  inline(path: string): string;
}

const LISTS_OF_IDS = [
  "aria-labelledby",
  "aria-describedby",
  "aria-controls",
  "aria-owns",
  "headers",
  "for",
  "list"
];
/** Controls do nothing without a script. */
const DEAD = "script, link, template, button, input, select, textarea, observablehq-loading";
const HEADING_LINK = "a.observablehq-header-anchor";

function renameIds(section: Element, path: string): void {
  for (const element of section.querySelectorAll("*")) {
    for (const {name, value} of [...element.attributes]) {
      if (name === "id") element.id = idIn(path, value);
      else if (LISTS_OF_IDS.includes(name))
        element.setAttribute(
          name,
          value
            .split(/\s+/)
            .map((id) => idIn(path, id))
            .join(" ")
        );
      else if (value.includes("url(#"))
        element.setAttribute(
          name,
          value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${idIn(path, id)})`)
        );
    }
  }
}

/** Where a link leads in the book; null where it leads out of it. */
function addressIn(href: string, page: string, {pages, files, linked}: Shelf): string | null {
  const target = targetOf(href, page);
  if (!target) return null;
  const {path, fragment} = target;
  if (pages.has(path)) return `#${encodeURI(fragment ? idIn(path, fragment) : sectionId(path))}`;
  if (!files.has(path)) return null;
  linked.add(path);
  return `#${encodeURI(fileId(path))}`;
}

const LINKS = ["href", "xlink:href"];

function rewriteLinks(section: Element, page: string, shelf: Shelf): void {
  for (const link of section.querySelectorAll("a, use, textPath")) {
    for (const name of LINKS) {
      const href = link.getAttribute(name);
      const inside = href === null ? null : addressIn(href, page, shelf);
      if (inside !== null) link.setAttribute(name, inside);
      else if (href !== null && targetOf(href, page)) link.removeAttribute(name);
      if (inside !== null) link.removeAttribute("download");
    }
  }
}

function inlinePictures(section: Element, page: string, shelf: Shelf): void {
  for (const picture of section.querySelectorAll("img[src], source[src]")) {
    const target = targetOf(picture.getAttribute("src")!, page);
    if (target && shelf.files.has(target.path)) picture.setAttribute("src", shelf.inline(target.path));
  }
}

/** The section of a page; `into` is the document of the book. */
export function sectionOf(page: Document, path: string, shelf: Shelf, into: Document): HTMLElement {
  const section = into.createElement("section");
  const main = page.querySelector("#observablehq-main")!;
  section.append(...[...main.childNodes].map((node) => into.importNode(node, true)));
  for (const dead of section.querySelectorAll(DEAD)) dead.remove();
  // a heading that leads to itself
  for (const link of section.querySelectorAll(HEADING_LINK)) link.replaceWith(...link.childNodes);
  renameIds(section, path);
  rewriteLinks(section, path, shelf);
  inlinePictures(section, path, shelf);
  section.id = sectionId(path);
  return section;
}
