/** `npm run build`: reads the articles anew, lets Framework make the pages, and finishes them for publication. */
import {formatProblem} from "../loaders/errors.ts";
import {observable, prepareCache} from "./framework.ts";
import {site} from "./site.ts";

/** Passed on to the loader, which Framework runs. */
const FEWER_ROWS = "--confirm-fewer-rows";
const given = process.argv.slice(2);
if (given.includes(FEWER_ROWS)) process.env.CONFIRM_FEWER_ROWS = "yes";

/** Framework's log buries what is wrong with an article or a correction: it is told once more, as the last word. */
async function tellWhy(): Promise<void> {
  const {readCorpus} = await import("./corpus.ts");
  const {problems} = readCorpus({totals: !process.env.CONFIRM_FEWER_ROWS});
  const errors = problems.filter(({severity}) => severity === "error").map(formatProblem);
  if (errors.length > 0) console.error(["\nNothing was published:", ...errors].join("\n"));
}

await prepareCache();
// while Framework works, what finishes its pages is loaded
const [status, {finishSite}] = await Promise.all([
  observable(["build", ...given.filter((option) => option !== FEWER_ROWS)]),
  import("./finish.ts")
]);
if (status === 0) {
  const {pages, problems} = await finishSite();
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log(`${pages} pages stand in ${site.output}/`);
  else process.exitCode = 1;
} else {
  process.exitCode = status;
  // a rule that throws has been told by Framework
  await tellWhy().catch(() => {});
}
if (status === 0 && site.address === "")
  console.log(
    "No SITE_ADDRESS is set: without it there is no sitemap.xml, and no canonical address in pages."
  );
