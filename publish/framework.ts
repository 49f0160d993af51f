/** Runs Observable Framework's command line, with telemetry off, and knows where it keeps its cache and its parts. */
import {spawn} from "node:child_process";
import {readdir, rm} from "node:fs/promises";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {pathToFileURL} from "node:url";
import {preparePackages} from "./packages.ts";

/** The loader that makes every table; its modification time is all that Framework looks at. */
export const LOADER = "src/data.zip.ts";
const CACHE = "src/.observablehq/cache";
/** What it wrote last. */
export const LOADED = `${CACHE}/data.zip`;
/** Bundles of packages: named by version, dear to make, and independent of the data. */
const KEPT = ["_node", "_npm"];
const BIN = createRequire(import.meta.url).resolve("@observablehq/framework/dist/bin/observable.js");

/** A module of Framework that its package does not offer; `T` says which of its parts are used. */
export const frameworkModule = <T>(file: string): Promise<T> =>
  import(pathToFileURL(join(dirname(BIN), "..", file)).href) as Promise<T>;

/** Forgets what the loaders wrote, so that the articles are read anew, and makes ready the packages. */
export async function prepareCache(): Promise<void> {
  const names = await readdir(CACHE).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  await Promise.all(names.filter((n) => !KEPT.includes(n)).map((n) => rm(join(CACHE, n), {recursive: true})));
  await preparePackages(CACHE);
}

/** Runs `observable <args>` to its end, its output going to the terminal. Gives its exit status. */
export function observable(args: readonly string[]): Promise<number> {
  const env = {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true"};
  const child = spawn(process.execPath, ["--no-warnings", BIN, ...args], {stdio: "inherit", env});
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}
