/**
 * `npm run dev`: Framework's preview, which shows a changed page or component by itself. It looks at a loader's own
 * file alone, so a change in the articles, the corrections or the rules is passed on by touching that file.
 */
import {existsSync, watch} from "node:fs";
import {utimes} from "node:fs/promises";
import {join} from "node:path";
import {LOADER, observable, prepareCache} from "./framework.ts";

const WATCHED = ["data", "loaders"];
/** Editors write a file in several steps; one change is passed on for all of them. */
const SETTLE_MS = 80;

let pending: NodeJS.Timeout | undefined;

function changed(name: string): void {
  clearTimeout(pending);
  pending = setTimeout(() => {
    console.log(`changed ${name}: reading the articles again`);
    const now = new Date();
    void utimes(LOADER, now, now);
  }, SETTLE_MS);
}

process.env.CONFIRM_FEWER_ROWS = "yes";
await prepareCache();
for (const folder of WATCHED.filter((f) => existsSync(f))) {
  watch(folder, {recursive: true}, (_event, name) => changed(join(folder, name ?? "")));
}
process.exit(await observable(["preview", ...process.argv.slice(2)]));
