/** `npm run release`: freezes a copy of the data. */
import {join} from "node:path";
import {Command} from "commander";
import {RELEASES} from "../../loaders/check/lastRelease.ts";
import {formatProblem} from "../../loaders/errors.ts";
import {extractFolder} from "../../loaders/pipeline.ts";
import {readCorrectionsIfAny} from "../../loaders/resolve/corrections/index.ts";
import {asOf} from "../asOf.ts";
import {ARTICLES, CORRECTIONS} from "../paths.ts";
import {site} from "../site.ts";
import {freeze} from "./freeze.ts";

interface Options {
  date?: string;
  confirmFewerRows?: boolean;
}

const {date, confirmFewerRows} = new Command("release")
  .usage("-- [--date <day>] [--confirm-fewer-rows]")
  .description(
    `Freezes a copy of the data in ${RELEASES}/<day>/, with a log of what changed. The build publishes it below v/<day>/. A release is never written again. SITE_ADDRESS gives the address that its citation names.`
  )
  .option(
    "--date <day>",
    "the day that it bears, YYYY-MM-DD (default: that of the newest article or correction)"
  )
  .option("--confirm-fewer-rows", "a table may have lost more than a tenth of its rows")
  .allowExcessArguments(false)
  .showHelpAfterError("(npm run release -- --help tells the options)")
  .parse()
  .opts<Options>();

const extraction = extractFolder(ARTICLES, {corrections: readCorrectionsIfAny(CORRECTIONS)});
const day = date ?? asOf({articles: extraction.dataset.articles, corrections: extraction.corrections});
const problems = await freeze(extraction, {
  date: day,
  address: site.address,
  fewerRows: confirmFewerRows === true
});
for (const problem of problems) console.error(formatProblem(problem));
const failed = problems.some(({severity}) => severity === "error");
console.log(failed ? "Nothing was written." : `${join(RELEASES, day)} is frozen: commit it.`);
process.exitCode = failed ? 1 : 0;
