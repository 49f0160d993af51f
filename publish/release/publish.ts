/** Puts the releases into the built site, below `v/`, just as they were frozen. */
import {cp, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {releaseNames, RELEASES} from "../../loaders/check/lastRelease.ts";
import {sha256} from "../data/dataPackage.ts";
import {plainPage} from "../plainPage.ts";

/** Names the first file of a release that is not as it was frozen, or null. */
export async function alteredFile(folder: string): Promise<string | null> {
  const sums = await readFile(join(folder, "SHA256SUMS"), "utf8");
  for (const line of sums.trimEnd().split("\n")) {
    const [sum, name] = line.split("  ") as [string, string];
    const bytes = await readFile(join(folder, name)).catch(() => null);
    if (bytes === null || sha256(bytes) !== sum) return name;
  }
  return null;
}

const listPage = (names: readonly string[]): string =>
  plainPage(
    "Dateline: releases of the data",
    "Dated copies of the data that never change.",
    `<h1>Releases of the data</h1>
<p>Each is a copy that never changes. The newest data are at <a href="../data.html">the report</a>.</p>
<ul>
${names.map((name) => `<li><a href="${name}/index.html">${name}</a> (<a href="${name}/CHANGES.md">changes</a>)</li>`).join("\n")}
</ul>`
  );

/**
 * @param output the folder of the built site
 * @throws where a frozen file was changed
 */
export async function publishReleases(output: string, folder = RELEASES): Promise<void> {
  const names = releaseNames(folder);
  for (const name of names) {
    const altered = await alteredFile(join(folder, name));
    if (altered !== null)
      throw new Error(
        `${folder}/${name}/${altered}: a frozen file was changed: restore it from version control`
      );
    await cp(join(folder, name), join(output, "v", name), {recursive: true});
  }
  if (names.length > 0) await writeFile(join(output, "v/index.html"), listPage(names.reverse()));
}
