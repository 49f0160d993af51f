/** `npm run build`: reads the articles anew, lets Framework make the pages, and finishes them for publication. */
import {readdir, readFile, writeFile} from "node:fs/promises";
import {join, sep} from "node:path";
import {observable, prepareCache} from "./framework.ts";
import {finishPage} from "./pages.ts";
import {site} from "./site.ts";

async function finish(): Promise<number> {
  const files = await readdir(site.output, {recursive: true});
  const pages = files.filter((f) => f.endsWith(".html")).sort();
  for (const page of pages) {
    const file = join(site.output, page);
    const path = page.split(sep).join("/");
    await writeFile(file, finishPage(await readFile(file, "utf8"), path, site));
  }
  return pages.length;
}

await prepareCache();
const status = await observable(["build", ...process.argv.slice(2)]);
if (status === 0) console.log(`${await finish()} pages stand in ${site.output}/`);
process.exitCode = status;
