/** Takes out of the output folder what no page needs any more: modules that were run at build, data that only they read. */
import {readdir, readFile, rm, rmdir} from "node:fs/promises";
import {basename, dirname, join, relative, sep} from "node:path";

/** Folders whose files nobody knows by name: Framework puts hashes into their names. */
export const OURS = /^_(import|node|npm|jsr|observablehq|file|site)\//;
const BUNDLE = /^_site\//;
const TEXT = /\.(html|js|css|json|xml|webmanifest)$/;

/** Files of the folder, separated by slashes, in order. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter((e) => e.isFile()).map((e) => relative(folder, join(e.parentPath, e.name)));
  return files.map((file) => file.split(sep).join("/")).sort();
}

/** A name that no other file has; most carry a hash. */
function nameOf(file: string): string {
  const name = basename(file);
  return /[.-][0-9A-Za-z]{8}\.\w+$/.test(name) ? name : join(basename(dirname(file)), name);
}

/** The files that are named in a text. */
export const namedIn = (text: string, files: readonly string[]): string[] =>
  files.filter((file) => text.includes(nameOf(file)));

/** What pages need of these files: those that a page names, and those that such a file names. */
export async function needed(
  texts: readonly string[],
  files: readonly string[],
  folder: string
): Promise<Set<string>> {
  const found = new Set(texts.flatMap((text) => namedIn(text, files)));
  // a bundle holds the modules that it names
  const besideBundles = files.filter((file) => BUNDLE.test(file) || !file.endsWith(".js"));
  // a set that grows while it is walked is walked to its end
  for (const file of found) {
    if (!TEXT.test(file)) continue;
    const text = await readFile(join(folder, file), "utf8");
    for (const other of namedIn(text, BUNDLE.test(file) ? besideBundles : files)) found.add(other);
  }
  return found;
}

/** Removes what is not needed, and folders that are empty then. Gives the number of files removed. */
export async function sweep(folder: string): Promise<number> {
  const files = await filesIn(folder);
  const ours = files.filter((file) => OURS.test(file));
  const pages = files.filter((file) => !OURS.test(file) && TEXT.test(file));
  const texts = await Promise.all(pages.map((file) => readFile(join(folder, file), "utf8")));
  const kept = await needed(texts, ours, folder);
  const removed = ours.filter((file) => !kept.has(file));
  await Promise.all(removed.map((file) => rm(join(folder, file))));
  for (const file of removed) await prune(folder, dirname(file));
  return removed.length;
}

async function prune(folder: string, path: string): Promise<void> {
  if (path === "." || (await readdir(join(folder, path)).catch(() => ["?"])).length > 0) return;
  await rmdir(join(folder, path)).catch(() => undefined);
  await prune(folder, dirname(path));
}
