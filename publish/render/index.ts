/** Renders the cells of all pages at build, so that a page shows everything before, and without, its script. */
import {readdir, readFile} from "node:fs/promises";
import {join, sep} from "node:path";
import {JSDOM, VirtualConsole} from "jsdom";
import type {Place} from "./addresses.ts";
import {cellsAlive} from "./alive.ts";
import {NARROW} from "./layout.ts";
import {fill, outputsOf} from "./place.ts";
import {problemsOf} from "./problems.ts";
import {compileProgram} from "./program.ts";
import type {Program} from "./program.ts";
import {atRest, runCells} from "./run.ts";
import {cellScript, idleScripts, onlyCells} from "./scripts.ts";
import type {Living} from "./seal.ts";
import {strays, takeOver} from "./stray.ts";
import {clientScript, FOLDER, shipScripts} from "./ship.ts";
import type {Shipped} from "./ship.ts";
import {openStage} from "./window.ts";

export interface Rendered {
  /** Of its file in the output folder, separated by slashes. */
  path: string;
  document: Document;
  /** What its script needs; null where it has none. */
  living: Living | null;
}

export interface Rendering {
  pages: Rendered[];
  /** One line each; a build with problems must not be published. */
  problems: string[];
}

export interface RenderOptions extends Place {
  /** The folder of the pages' sources. */
  root: string;
  /** How long a cell may take, in milliseconds. */
  patience?: number;
}

const STYLE = new URL("page.css", import.meta.url);

/** A page as text. */
export const htmlOf = (document: Document): string =>
  `<!DOCTYPE html>\n${document.documentElement.outerHTML.trimEnd()}\n`;

const parsed = (html: string): Document =>
  new JSDOM(html, {virtualConsole: new VirtualConsole()}).window.document;

/** Files are registered with the time of the build, by which two builds of the same data would differ. */
export const undated = (html: string): string =>
  html.replace(/(\bregisterFile\(.{1,2000}?),"lastModified":[\d.]{1,20}/g, "$1");

async function pagesIn(output: string): Promise<[string, string][]> {
  const files = (await readdir(output, {recursive: true})).filter((f) => f.endsWith(".html")).sort();
  return Promise.all(
    files.map(
      async (f) =>
        [f.split(sep).join("/"), undated(await readFile(join(output, f), "utf8"))] as [string, string]
    )
  );
}

/** Renders all pages that Framework built into the output folder, and writes the scripts that they still need. */
export async function renderPages(options: RenderOptions): Promise<Rendering> {
  const built = await pagesIn(options.output);
  const pages = built.map(([path, html]) => ({path, html, document: parsed(html)}));
  const scripts = new Map(
    pages.flatMap(({path, document}) => {
      const script = cellScript(document);
      return script ? [[path, script.textContent] as const] : [];
    })
  );
  const program = await compileProgram(options, scripts);
  const results: Result[] = [];
  // one after the other: pages take turns, so that each is given the same answer however fast the machine is
  for (const page of pages) results.push(await renderPage(program, page, options));
  const shipped = await shipScripts(
    options,
    new Map(results.flatMap(({path, script}) => (script === null ? [] : [[path, script] as const])))
  );
  for (const result of results) await dress(result, shipped.get(result.path));
  return {
    problems: results.flatMap(({problems}) => problems),
    pages: results.map(({path, document, styles, handlers}) => {
      const ship = shipped.get(path);
      return {path, document, living: ship ? {...ship, styles, handlers} : null};
    })
  };
}

interface Result {
  path: string;
  document: Document;
  problems: string[];
  /** What is left of the page's script; null where nothing is. */
  script: string | null;
  /** Whether a cell moves by itself. */
  moves: boolean;
  /** Texts of the style elements that its cells made, and what stood in place of handlers. */
  styles: string[];
  handlers: string[];
}

async function renderPage(
  program: Program,
  {path, html, document}: {path: string; html: string; document: Document},
  options: RenderOptions
): Promise<Result> {
  const script = cellScript(document);
  if (!script) return {path, document, problems: [], script: null, moves: false, styles: [], handlers: []};
  const stage = openStage(html, path, options);
  const cells = await runCells(program, path, stage, options.patience);
  const wide = outputsOf(stage.window.document);
  stage.view = NARROW;
  const stuck = [...cells.values()].some(({state}) => state === "running");
  if (!stuck) await atRest(stage, cells, options.patience);
  const narrow = outputsOf(stage.window.document);
  const strayed = !stuck && strays(stage.window.document, document);
  let alive = cellsAlive(cells);
  // what lives would do again what it did elsewhere in the page: then all of it is left to the browser
  if (strayed && alive.size > 0) alive = new Set(cells.keys());
  else if (strayed) takeOver(stage.window.document, document);
  const problems = await problemsOf(path, options.root, stage, cells);
  const styles = [...stage.window.document.querySelectorAll("main style")].map((s) => s.textContent);
  stage.window.close();
  fill(document, wide, narrow, alive);
  script.remove();
  return {
    path,
    document,
    problems,
    script: alive.size > 0 ? onlyCells(script.textContent, alive) : null,
    moves: (strayed && alive.size > 0) || [...cells.values()].some(({moves}) => moves),
    styles,
    handlers: [...stage.handlers]
  };
}

/** Gives a page the style that rendering asks for, and the small scripts that stand in it. */
async function dress({path, document, moves}: Result, shipped: Shipped | undefined): Promise<void> {
  const links = document.querySelectorAll("link[rel=modulepreload]");
  for (const gone of [...links, ...idleScripts(document)]) gone.remove();
  const style = document.createElement("style");
  style.textContent = await readFile(STYLE, "utf8");
  document.head.append(style);
  if (leadsToFacts(document)) addModule(document, await clientScript("evidence"));
  if (document.querySelector("[data-save]")) addModule(document, await clientScript("save"));
  if (document.querySelector("main form.search")) addModule(document, await clientScript("search"));
  if (!shipped) return;
  const start = addModule(document, await clientScript("start"));
  start.dataset.start = `./${"../".repeat(path.split("/").length - 1)}${FOLDER}/${shipped.entry}`;
  if (moves) start.dataset.idle = "";
}

/** Whether a link leads to evidence on the page itself. */
function leadsToFacts(document: Document): boolean {
  const ids = [...document.querySelectorAll(".fact[id]")].map(({id}) => id);
  const facts = new Set(ids.flatMap((id) => [`#${id}`, `#${encodeURIComponent(id)}`]));
  const links = [...document.querySelectorAll("main a[href^='#']")];
  return links.some((link) => facts.has(link.getAttribute("href")!));
}

function addModule(document: Document, code: string): HTMLScriptElement {
  const script = document.createElement("script");
  script.type = "module";
  script.textContent = code;
  document.body.append(script);
  return script;
}
