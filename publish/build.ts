/** `npm run build`: reads the articles anew, lets Framework make the pages, and finishes them for publication. */
import {finishSite} from "./finish.ts";
import {observable, prepareCache} from "./framework.ts";
import {site} from "./site.ts";

await prepareCache();
const status = await observable(["build", ...process.argv.slice(2)]);
if (status === 0) console.log(`${await finishSite()} pages stand in ${site.output}/`);
if (status === 0 && site.address === "")
  console.log(
    "No SITE_ADDRESS is set: without it there is no sitemap.xml, and no canonical address in pages."
  );
process.exitCode = status;
