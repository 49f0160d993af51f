/** Writes the folders of data into the built site. */
import {mkdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {strFromU8, strToU8, unzipSync} from "fflate";
import type {Dataset} from "../../loaders/write/index.ts";
import {LOADED} from "../framework.ts";
import type {Site} from "../site.ts";
import {aboutData} from "./about.ts";
import {folderPage} from "./folderPage.ts";
import {dataFiles} from "./index.ts";
import type {Files} from "./index.ts";

/** The tables as the pages of this build have them. */
async function loaded(): Promise<Dataset> {
  return JSON.parse(strFromU8(unzipSync(await readFile(LOADED))["report.json"]!)) as Dataset;
}

async function writeFiles(folder: string, files: Files): Promise<void> {
  await mkdir(folder, {recursive: true});
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
}

/** Writes `data/`: the tables in every format, with what explains them. */
export async function publishData({address, output}: Site): Promise<void> {
  const dataset = await loaded();
  const about = aboutData(dataset.articles, address, "data/");
  const files = await dataFiles(dataset, about);
  const page = strToU8(folderPage(about, files, "../data.html"));
  await writeFiles(join(output, "data"), new Map([...files, ["index.html", page]]));
}
