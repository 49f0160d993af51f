/** `npm run build`: reads the articles anew, lets Framework make the pages, and finishes them for publication. */
import {observable, prepareCache} from "./framework.ts";
import {site} from "./site.ts";

/** Passed on to the loader, which Framework runs. */
const FEWER_ROWS = "--confirm-fewer-rows";
const given = process.argv.slice(2);
if (given.includes(FEWER_ROWS)) process.env.CONFIRM_FEWER_ROWS = "yes";

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
} else process.exitCode = status;
if (status === 0 && site.address === "")
  console.log(
    "No SITE_ADDRESS is set: without it there is no sitemap.xml, and no canonical address in pages."
  );
