/**
 * `npm run lighthouse`: every page of the built site as Lighthouse sees it, on a phone and a desk, or those that are named:
 * `npm run lighthouse -- index.html visits.html`. Lighthouse is no package of this project (it brings 200 others, 185 MB):
 * npx fetches it, and it is told to report to nobody.
 */
import {spawn} from "node:child_process";
import {findBrowser} from "../support/browser.ts";
import {site} from "../../publish/site.ts";
import {filesIn} from "../../publish/render/sweep.ts";
import {serveCompressed} from "./serve.ts";

const PACKAGE = "lighthouse@12"; // 13 asks for Node 22
const ARGUMENTS = [
  ...["--quiet", "--no-enable-error-reporting", "--output=json", "--output-path=stdout"],
  "--only-categories=performance,accessibility,best-practices,seo",
  "--chrome-flags=--headless --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync"
];

interface Result {
  categories: Record<string, {score: number; auditRefs: {id: string; weight: number}[]}>;
  audits: Record<string, {score: number | null}>;
}

async function audit(address: string, desk: boolean): Promise<Result> {
  const args = ["--yes", PACKAGE, address, ...ARGUMENTS, ...(desk ? ["--preset=desktop"] : [])];
  const child = spawn("npx", args, {
    env: {...process.env, CHROME_PATH: findBrowser()},
    stdio: ["ignore", "pipe", "inherit"],
    shell: process.platform === "win32"
  });
  let text = "";
  for await (const chunk of child.stdout) text += String(chunk);
  return JSON.parse(text) as Result;
}

/** The audits of a category that found something. */
const findings = ({categories, audits}: Result, name: string): string[] =>
  categories[name]!.auditRefs.filter(({id, weight}) => weight > 0 && (audits[id]?.score ?? 1) < 1).map(
    ({id}) => id
  );

const files = await filesIn(site.output);
// frozen releases stay as they are, and the folder of the data is no page of the report
const all = files.filter((file) => file.endsWith(".html") && !/^(v|data)\//.test(file));
const named = process.argv.slice(2);
const unknown = named.find((name) => !all.includes(name));
if (unknown !== undefined) throw new Error(`${site.output}/${unknown}: no page that was built`);
const pages = named.length > 0 ? named : all;
const served = await serveCompressed(site.output);
for (const path of pages) {
  for (const desk of [false, true]) {
    const result = await audit(`${served.address}/${path}`, desk);
    const told = Object.entries(result.categories).map(([name, {score}]) =>
      score < 1 ? `${name} ${Math.round(score * 100)} (${findings(result, name).join(", ")})` : `${name} 100`
    );
    console.log(`${path}, ${desk ? "desk" : "phone"}: ${told.join("; ")}`);
    if (Object.entries(result.categories).some(([name, {score}]) => name !== "performance" && score < 1))
      process.exitCode = 1;
  }
}
served.close();
