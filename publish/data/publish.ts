/** Writes the folder of data into the built site. */
import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {strToU8} from "fflate";
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

/** Writes `data/`: the tables in every format, with what explains them. */
export async function publishData(report: Report, {address, output}: Site): Promise<void> {
  const about = aboutData(report, address, "data/");
  const files = await dataFiles(report, about);
  const page = strToU8(folderPage(about, files, "../data.html"));
  await writeFiles(join(output, "data"), new Map([...files, ["index.html", page]]));
}
