/** The scripts that pages still need, bundled: few files, small ones, which start when a reader does something. */
import {readFile} from "node:fs/promises";
import {basename, join} from "node:path";
import {fileURLToPath} from "node:url";
import {build} from "esbuild";
import type {Metafile} from "esbuild";
import type {Place} from "./addresses.ts";
import {pageModule, siteModules} from "./modules.ts";
import type {Scripts} from "./modules.ts";

export interface Shipped {
  /** The module that a page starts, and what that imports at once; names of files in the folder of scripts. */
  entry: string;
  /** True where it compiles code of its own, as Arquero and d3-dsv do: the page's policy must allow that. */
  compiles: boolean;
}

/** Where the bundles stand, below the output folder. */
export const FOLDER = "_site";
const CLIENT = fileURLToPath(new URL("client/", import.meta.url));
const TARGET = "es2022";

/** Ways of making code from text that a content security policy forbids unless told otherwise. */
const COMPILES = /\bnew Function\b|\bFunction\(["'`]|(?<![.\w$])eval\(/;

/** Bundles the scripts of pages into the output folder. Gives what each page starts. */
export async function shipScripts(place: Place, scripts: Scripts): Promise<Map<string, Shipped>> {
  if (scripts.size === 0) return new Map();
  const names = new Map(
    [...scripts.keys()].map((path) => [path.replace(/\.html$/, "").replaceAll("/", "-"), path])
  );
  const {metafile} = await build({
    entryPoints: [...names].map(([out, path]) => ({in: pageModule(path), out})),
    outdir: join(place.output, FOLDER),
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: TARGET,
    charset: "utf8",
    legalComments: "none",
    metafile: true,
    entryNames: "[name]-[hash]",
    chunkNames: "part-[hash]",
    logLevel: "error",
    plugins: [
      siteModules(place, scripts, {
        address: (path) => `new URL(${JSON.stringify(`../${path}`)}, import.meta.url).href`
      })
    ]
  });
  const shipped = Object.entries(metafile.outputs).flatMap(([file, {entryPoint}]) =>
    entryPoint?.startsWith("page:") ? [[entryPoint.slice("page:".length), file] as const] : []
  );
  return new Map(
    await Promise.all(
      shipped.map(
        async ([path, file]) =>
          [path, {entry: basename(file), compiles: await compiles(file, metafile)}] as const
      )
    )
  );
}

/** Whether a file, or one that it imports, makes code from text. */
async function compiles(file: string, {outputs}: Metafile): Promise<boolean> {
  const files = new Set([file]);
  for (const f of files) for (const {path, external} of outputs[f]!.imports) if (!external) files.add(path);
  const texts = await Promise.all([...files].map((f) => readFile(f, "utf8")));
  return texts.some((text) => COMPILES.test(text));
}

const inline = new Map<string, Promise<string>>();

/** A small script of ours, to stand in a page. */
export function clientScript(name: "evidence" | "start" | "save" | "search"): Promise<string> {
  let code = inline.get(name);
  if (!code) {
    const options = {bundle: true, write: false, minify: true, format: "esm", target: TARGET} as const;
    code = build({...options, entryPoints: [join(CLIENT, `${name}.ts`)], charset: "utf8"}).then(
      ({outputFiles}) => outputFiles[0]!.text.trim()
    );
    inline.set(name, code);
  }
  return code;
}
