/** The site's files, as the book takes them in. */
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {formatOf} from "../head/formats.ts";
import {fileId} from "./address.ts";

/** Gives a file of a folder as a `data:` address. */
export const inliner =
  (folder: string) =>
  (path: string): string =>
    `data:${formatOf(path)};base64,${readFileSync(join(folder, path)).toString("base64")}`;

/** A list of files that are saved on a click, each once, however many links lead to it. */
export function fileList(
  document: Document,
  paths: Iterable<string>,
  inline: (path: string) => string
): HTMLElement {
  const list = document.createElement("ul");
  for (const path of [...paths].sort()) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = inline(path);
    link.download = link.textContent = path.slice(path.lastIndexOf("/") + 1);
    item.id = fileId(path);
    item.append(link);
    list.append(item);
  }
  return list;
}
