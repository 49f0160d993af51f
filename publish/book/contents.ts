/** The order of the book's pages, and the table of contents. */
import {sectionId, targetOf} from "./address.ts";

const FRONT = "index.html";

/** The pages that the navigation names, in its order. */
function named(pages: ReadonlyMap<string, Document>): string[] {
  const links = pages.get(FRONT)?.querySelectorAll("#observablehq-sidebar a[href]") ?? [];
  const paths = [...links].flatMap((a) => targetOf(a.getAttribute("href")!, FRONT)?.path ?? []);
  return [...new Set([FRONT, ...paths])].filter((path) => pages.has(path));
}

/** The page that others of a folder stand below, where it has not the folder's name. */
const PARENTS: Readonly<Record<string, string>> = {articles: "sources.html"};

function parentOf(path: string, tops: readonly string[]): string {
  const folder = path.split("/")[0]!;
  const parent = PARENTS[folder] ?? `${folder}.html`;
  return tops.includes(parent) ? parent : FRONT;
}

/** Pages in the order of the navigation, after each those that stand below it, by name. */
export function inOrder(pages: ReadonlyMap<string, Document>): string[] {
  const paths = [...pages.keys()].sort();
  const tops = [...new Set([...named(pages), ...paths.filter((path) => !path.includes("/"))])];
  const rest = paths.filter((path) => path.includes("/"));
  return tops.flatMap((top) => [top, ...rest.filter((path) => parentOf(path, tops) === top)]);
}

export interface Chapter {
  path: string;
  title: string;
}

const isPart = ({path}: Chapter) => path.includes("/");

function line(document: Document, {path, title}: Chapter): HTMLElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = `#${encodeURI(sectionId(path))}`;
  link.textContent = title;
  item.append(link);
  return item;
}

/** A list of links to the sections; pages of a folder stand below the page before them. */
export function contentsOf(document: Document, chapters: readonly Chapter[]): HTMLElement {
  const list = document.createElement("ol");
  for (const chapter of chapters) {
    const item = line(document, chapter);
    const last = list.lastElementChild;
    if (!isPart(chapter) || !last) list.append(item);
    else {
      const below = last.querySelector("ol") ?? document.createElement("ol");
      below.append(item);
      last.append(below);
    }
  }
  return list;
}
