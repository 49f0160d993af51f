/** Writes the folder of data into the built site. */
import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {Report} from "../../src/components/report.ts";
import type {Site} from "../site.ts";
import {aboutData} from "./about.ts";
import {folderPage} from "./folderPage.ts";
import {dataFiles} from "./index.ts";
import type {Files} from "./index.ts";

export async function writeFiles(folder: string, files: Files): Promise<void> {
  await mkdir(folder, {recursive: true});
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
}

/** The folder `data/`: the tables in every format, with what explains them, and the page of the folder, `index.html`. */
export async function dataFolder(report: Report, address: string): Promise<{files: Files; page: string}> {
  const about = aboutData(report, address, "data/");
  const files = await dataFiles(report, about, report.corrections);
  return {files, page: folderPage(about, files, "../data.html")};
}

/** Writes the files of `data/`. Gives the page of the folder. */
export async function publishData(report: Report, {address, output}: Site): Promise<string> {
  const {files, page} = await dataFolder(report, address);
  await writeFiles(join(output, "data"), files);
  return page;
}
