/** Lets esbuild follow the imports of built pages, which are addresses inside the site. */
import {readFile} from "node:fs/promises";
import {relative, resolve, sep} from "node:path";
import type {Plugin} from "esbuild";
import {addressOf, fileAt} from "./addresses.ts";
import type {Place} from "./addresses.ts";

/** Modules that exist in memory alone: the script of a page, by the path of the page. */
export type Scripts = ReadonlyMap<string, string>;

export interface ModuleOptions {
  /** An expression for the address of a file of the site, given by its path: what was the file's `import.meta.url`. */
  address: (path: string) => string;
  /** Makes the module that pages get in place of Framework's client, which it may import by the address given. */
  client?: (address: string) => string;
}

const PAGE = "page:";

/** The name by which an entry imports the script of a page. */
export const pageModule = (path: string): string => PAGE + path;

const MISSING = "this site does not hold that library; install its package, and import it by its name";

/** Framework's client, which pages take `define` from. */
const CLIENT = /\/_observablehq\/client\.[0-9a-f]+\.js$/;

/** Modules know each other, and files, by where they stood before they were bundled. */
const placed = (code: string, address: string): string =>
  code
    .replace(/\bimport\.meta\.url\b/g, address)
    .replace(/\bimport\.meta\.resolve\(/g, `((name) => new URL(name, ${address}).href)(`);

/**
 * Resolves pages and what they import. Framework's client names modules that a page might use and that are not in the
 * folder unless one does: importing such a module throws.
 */
export function siteModules(place: Place, scripts: Scripts, {address, client}: ModuleOptions): Plugin {
  const pathOf = (file: string) => relative(place.output, file).split(sep).join("/");
  return {
    name: "site-modules",
    setup(build) {
      build.onResolve({filter: /^page:/}, ({path}) => ({path: path.slice(PAGE.length), namespace: "page"}));
      build.onResolve({filter: /^[./]/}, ({path, importer, namespace}) => {
        const from = namespace === "page" ? importer : pathOf(importer);
        const found = new URL(path, addressOf(from, place));
        if (client && namespace === "page" && CLIENT.test(found.pathname))
          return {path: found.pathname, namespace: "client"};
        const file = fileAt(found, place);
        return file === null ? {path: "missing", namespace: "missing"} : {path: resolve(file)};
      });
      build.onLoad({filter: /./, namespace: "page"}, ({path}) => ({
        contents: placed(scripts.get(path)!, address(path)),
        loader: "js"
      }));
      build.onLoad({filter: /\.js$/, namespace: "file"}, async ({path}) => ({
        contents: placed(await readFile(path, "utf8"), address(pathOf(path))),
        loader: "js"
      }));
      build.onLoad({filter: /./, namespace: "client"}, ({path}) => ({
        contents: client!(path),
        loader: "js"
      }));
      build.onLoad({filter: /./, namespace: "missing"}, () => ({
        contents: `throw new Error(${JSON.stringify(MISSING)});`,
        loader: "js"
      }));
    }
  };
}
