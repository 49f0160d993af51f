/** What `npm run dev` does with the corpus, by the code as it stands now: `code.ts` loads this anew after a change. */
import {strToU8} from "fflate";
import type {Report} from "../../src/components/report.ts";
import {aboutData} from "../data/about.ts";
import {folderPage} from "../data/folderPage.ts";
import {dataFiles} from "../data/index.ts";
import type {Files} from "../data/index.ts";

export {parseCorrections} from "../../loaders/resolve/corrections/index.ts";
export {readCorpus} from "../corpus.ts";
export {withLine} from "../desk/review/withLine.ts";
export {changesSection} from "../desk/review/changes.ts";
export {reviewPage} from "../desk/review/page.ts";

/** The folder `data/` as the build makes it. */
export async function dataFolder(report: Report): Promise<Files> {
  const about = aboutData(report, "", "data/");
  const files = await dataFiles(report, about);
  return files.set("index.html", strToU8(folderPage(about, files, "../data.html")));
}
