/** The scripts of all pages as one program that Node can run, once for each page, each time from fresh modules. */
import {compileFunction} from "node:vm";
import {build} from "esbuild";
import {addressOf} from "./addresses.ts";
import type {Place} from "./addresses.ts";
import {pageModule, siteModules} from "./modules.ts";
import type {Scripts} from "./modules.ts";
import type {Cell, PageWindow} from "./types.ts";

/** What a page's script is given beside the browser's own names. */
export interface Host {
  /** Sees each cell before Framework's client does, and may change it. */
  cell(cell: Cell): Cell;
}

/** Starts the script of a page in a window; fulfilled once its modules have run, which is before its cells have. */
export type Program = (path: string, window: PageWindow, host: Host) => Promise<void>;

/** Node has these and browsers don't; a module that finds them would take this for Node. */
const NOT_IN_BROWSERS = ["process", "Buffer", "global", "require", "module", "exports", "setImmediate"];
const SELF = ["window", "self", "globalThis"];

const hooked = (address: string) => `import {define as original} from ${JSON.stringify(address)};
export const define = (cell) => original(__host.cell(cell));`;

async function bundle(place: Place, scripts: Scripts): Promise<string> {
  const pages = [...scripts.keys()].map(
    (path) => `${JSON.stringify(path)}: () => import(${JSON.stringify(pageModule(path))})`
  );
  const {outputFiles} = await build({
    stdin: {contents: `await ({${pages.join(",\n")}})[__path]();`, resolveDir: place.output},
    bundle: true,
    write: false,
    // not minified: the names in a message are those of the source
    format: "esm",
    platform: "browser",
    target: "node20",
    charset: "utf8",
    logLevel: "error",
    plugins: [
      siteModules(place, scripts, {
        address: (path) => JSON.stringify(addressOf(path, place).href),
        client: hooked
      })
    ]
  });
  return outputFiles[0]!.text;
}

/** The names that the program uses of those that a browser's window gives. */
function namesOf(code: string, window: PageWindow): string[] {
  const used = new Set(code.match(/[A-Za-z_$][\w$]*/g));
  const given = new Set<string>();
  for (
    let object: object = window;
    object && object !== Object.prototype;
    object = Object.getPrototypeOf(object)
  )
    for (const name of Object.getOwnPropertyNames(object)) given.add(name);
  return [...given].filter(
    (name) => used.has(name) && !SELF.includes(name) && (!(name in globalThis) || isOfBrowsers(name, window))
  );
}

/** Of names that Node has as well (`URL`, `Event`, `setTimeout`), the window's own; not those of JavaScript. */
function isOfBrowsers(name: string, window: PageWindow): boolean {
  return (
    (window as unknown as Record<string, unknown>)[name] !== (globalThis as Record<string, unknown>)[name]
  );
}

/** Bundles the scripts. All pages share what is parsed and compiled, none shares what is run. */
export async function compileProgram(place: Place, scripts: Scripts): Promise<Program> {
  const code = await bundle(place, scripts);
  let names: string[] | undefined;
  let start: ((...values: unknown[]) => Promise<void>) | undefined;
  return (path, window, host) => {
    names ??= namesOf(code, window);
    const own = ["__path", "__host", ...SELF, ...NOT_IN_BROWSERS, ...names];
    start ??= compileFunction(`"use strict"; return (async () => {${code}\n})();`, own, {
      filename: "page.js"
    }) as (...values: unknown[]) => Promise<void>;
    const values = names.map((name) => {
      const value = (window as unknown as Record<string, unknown>)[name];
      return typeof value === "function" && !value.prototype ? value.bind(window) : value;
    });
    return start(path, host, ...SELF.map(() => window), ...NOT_IN_BROWSERS.map(() => undefined), ...values);
  };
}
