/** Answers for `/data/` and the releases, with what the build would put there. */
import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {strToU8} from "fflate";
import {RELEASES} from "../../loaders/check/lastRelease.ts";
import {packed} from "../data/zip.ts";
import {LOADED} from "../framework.ts";
import type {Corpus} from "../corpus.ts";
import type {Live} from "./code.ts";
import type {Reading} from "./reading.ts";

/** Made when first asked for: the workbook alone takes longer than all of a page. */
const folders = new WeakMap<Corpus, ReturnType<Live["dataFolder"]>>();

/** The file of this name; undefined where there is none, or where nothing could be read yet. */
export async function dataFile(
  {corpus, live}: Reading,
  name: string
): Promise<string | Uint8Array | undefined> {
  if (!corpus || !live) return undefined;
  if (name === "report.json") return JSON.stringify(corpus.report);
  if (!folders.has(corpus)) folders.set(corpus, live.dataFolder(corpus.report, ""));
  const {files, page} = await folders.get(corpus)!;
  return name === "index.html" ? page : files.get(name);
}

/** A file of a release, as it was frozen. */
export const releaseFile = (day: string, name: string): Promise<Uint8Array | undefined> =>
  readFile(join(RELEASES, day, name)).catch(() => undefined);

/** Puts the report where Framework's search looks for what the data loader made. */
export async function leaveForSearch({corpus}: Reading): Promise<void> {
  if (corpus)
    await writeFile(LOADED, packed(new Map([["report.json", strToU8(JSON.stringify(corpus.report))]])));
}
