/** What `npm run dev` does with the corpus, by the code as it stands now: `code.ts` loads this anew after a change. */
export {parseCorrections} from "../../loaders/resolve/corrections/index.ts";
export {readCorpus} from "../corpus.ts";
export {dataFolder} from "../data/publish.ts";
export {changesSection} from "../desk/review/changes.ts";
export {reviewPage} from "../desk/review/page.ts";
export {withLine} from "../desk/review/withLine.ts";
