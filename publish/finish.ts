/** Makes of the folder that Framework built what is published: finished pages, social cards, feeds, the sitemap. */
import {readdir, writeFile} from "node:fs/promises";
import {join, sep} from "node:path";
import {figureFaults} from "./checkFigures.ts";
import {drawCards} from "./card/draw.ts";
import {siteCard} from "./card/index.ts";
import {tableFileNames} from "./data/index.ts";
import {publishData} from "./data/publish.ts";
import {mirrorStyles} from "./direction.ts";
import {feeds} from "./feeds/index.ts";
import type {Publication} from "./page.ts";
import {finishDocument} from "./pages.ts";
import {publishReleases} from "./release/publish.ts";
import {htmlOf, renderPages} from "./render/index.ts";
import type {Rendered} from "./render/index.ts";
import {sealPages} from "./render/seal.ts";
import {sweep} from "./render/sweep.ts";
import {loadedReport} from "./report.ts";
import {basePath, site} from "./site.ts";
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

/** Gives the figures that no table holds, a line each. */
async function finishPages(pages: readonly Rendered[], publication: Publication): Promise<string[]> {
  const {output} = publication.site;
  const cards = [siteCard(publication.site)];
  for (const {path, document} of pages) {
    const card = finishDocument(document, path, publication);
    if (card) cards.push(card);
  }
  const faults = pages.flatMap(({path, document}) =>
    figureFaults(document, publication.report).map((fault) => `${path}: ${fault}`)
  );
  await sealPages(pages, {output, base: basePath(publication.site.address)});
  for (const {path, document} of pages) await writeFile(join(output, path), htmlOf(document));
  await drawCards(cards, output);
  return faults;
}

/** What is made once for the site; each file's path and text. */
async function companions(pages: readonly string[], {report}: Publication): Promise<[string, string][]> {
  const files: [string, string][] = [...feeds(report, site), ["robots.txt", robots(site)]];
  const paths = pages.map((path) => path.replace(/(^|\/)index\.html$/, "$1"));
  return site.address === "" ? files : [...files, ["sitemap.xml", await sitemap(paths, site)]];
}

/** Finishes the site in its output folder; gives the number of pages, and what is wrong in them, one line each. */
export async function finishSite(): Promise<{pages: number; problems: string[]}> {
  const report = await loadedReport();
  if (!report) throw new Error(`${site.output}: built without tables`);
  const files = await filesIn(site.output);
  const paths = files.filter((path) => path.endsWith(".html"));
  // before pages take the styles in
  await mirrorStyles(files, site);
  const dataPage = await publishData(report, site);
  const downloads = tableFileNames.map((name) => `data/${name}`);
  const publication = {site, report, downloads};
  const place = {output: site.output, base: basePath(site.address), root: "src"};
  const {pages, problems} = await renderPages(place);
  const faults = await finishPages(pages, publication);
  for (const [path, text] of await companions(paths, publication))
    await writeFile(join(site.output, path), text);
  await sweep(site.output);
  // what is not made by Framework is left as it is
  await writeFile(join(site.output, "data/index.html"), dataPage);
  await publishReleases(site.output);
  return {pages: pages.length, problems: [...problems, ...faults]};
}
