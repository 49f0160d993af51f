import {readFileSync} from "node:fs";
import {join} from "node:path";
import {targetOf} from "./address.ts";
import type {Shelf} from "./section.ts";

/** What the style sheets of a page say, files that they name included. */
export function stylesOf(page: Document, path: string, folder: string, shelf: Shelf): string {
  const own = [...page.querySelectorAll("link[rel=stylesheet], style")].filter(
    (e) => !e.closest("svg, main")
  );
  return own
    .map((element) => {
      const target = targetOf(element.getAttribute("href") ?? "", path);
      if (element.localName === "style") return element.textContent;
      return target ? inlined(readFileSync(join(folder, target.path), "utf8"), target.path, shelf) : "";
    })
    .join("\n");
}

const inlined = (css: string, path: string, {files, inline}: Shelf): string =>
  css.replace(/url\(\s*["']?([^"')]+)["']?\s*\)/g, (all, href: string) => {
    const target = href.startsWith("data:") ? null : targetOf(href, path);
    return target && files.has(target.path) ? `url("${inline(target.path)}")` : all;
  });
