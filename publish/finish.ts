/** Makes of the folder that Framework built what is published: finished pages, social cards, feeds, the sitemap. */
import {readdir, readFile, writeFile} from "node:fs/promises";
import {join, sep} from "node:path";
import {drawCards} from "./card/draw.ts";
import {siteCard} from "./card/index.ts";
import {tableFileNames} from "./data/index.ts";
import {publishData} from "./data/publish.ts";
import {feeds} from "./feeds/index.ts";
import type {Publication} from "./page.ts";
import {finishPage} from "./pages.ts";
import {loadedReport} from "./report.ts";
import {site} from "./site.ts";
import {robots, sitemap} from "./sitemap.ts";

/** Addresses of the files below a folder, in order. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
  return files
    .map((file) =>
      file
        .slice(folder.length + 1)
        .split(sep)
        .join("/")
    )
    .sort();
}

async function finishPages(pages: readonly string[], publication: Publication): Promise<void> {
  const {output} = publication.site;
  const cards = [siteCard(publication.site)];
  for (const path of pages) {
    const file = join(output, path);
    const {html, card} = finishPage(await readFile(file, "utf8"), path, publication);
    if (card) cards.push(card);
    await writeFile(file, html);
  }
  await drawCards(cards, output);
}

/** What is made once for the site; each file's path and text. */
async function companions(pages: readonly string[], {report}: Publication): Promise<[string, string][]> {
  const files: [string, string][] = [...feeds(report, site), ["robots.txt", robots(site)]];
  const paths = pages.map((path) => path.replace(/(^|\/)index\.html$/, "$1"));
  return site.address === "" ? files : [...files, ["sitemap.xml", await sitemap(paths, site)]];
}

/** Finishes the site in its output folder; gives the number of pages. */
export async function finishSite(): Promise<number> {
  const report = await loadedReport();
  if (!report) throw new Error(`${site.output}: built without tables`);
  const pages = (await filesIn(site.output)).filter((path) => path.endsWith(".html"));
  await publishData(report, site);
  const downloads = tableFileNames.map((name) => `data/${name}`);
  const publication = {site, report, downloads};
  await finishPages(pages, publication);
  for (const [path, text] of await companions(pages, publication))
    await writeFile(join(site.output, path), text);
  return pages.length;
}
