/** What the published site costs those who build it and those who read it, as ratios measured in one run. */
import {spawn} from "node:child_process";
import type {Browser} from "playwright-core";
import {findBrowser, openBrowser} from "../support/browser.ts";
import {build, copyProject, removeProject} from "../support/project.ts";
import type {Project} from "../support/project.ts";
import {filesIn} from "../../publish/render/sweep.ts";
import {blocking} from "./blocking.ts";
import {serveCompressed} from "./serve.ts";
import {slowNetwork} from "./slow.ts";

/** How many times slower a slow phone's processor is. */
const SLOWER = 4;
const LOADS = 5;
/** Of each page beside the overview. */
const PAGE_LOADS = 3;
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Framework's own build of the same pages, with nothing before and after it but what it needs to run. */
const FRAMEWORK = `import {observable, prepareCache} from "./publish/framework.ts";
await prepareCache();
process.exitCode = await observable(["build"]);`;

function frameworkBuild({folder}: Project): Promise<void> {
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", FRAMEWORK], {
    cwd: folder,
    stdio: "ignore"
  });
  return new Promise((resolve, reject) =>
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`Framework's build: ${code}`))))
  );
}

async function fullBuild(project: Project): Promise<void> {
  const {status, output} = await build(project);
  if (status !== 0) throw new Error(output);
}

async function seconds(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1000;
}

interface Load {
  largest: number;
  lastChart: number;
  shift: number;
  blocking: number;
  bytes: number;
  strangers: number;
}

/**
 * Runs in the page before its own code: notes paints, shifts, and when the last chart came into sight. It asks for the place of
 * every chart in each frame, which costs layout: blocking is measured without.
 */
function probe(): void {
  const told = {largest: 0, lastChart: 0, charts: 0, shift: 0};
  Object.assign(window, {told});
  const on = (
    type: string,
    note: (entry: PerformanceEntry & {value: number; hadRecentInput: boolean}) => void
  ) =>
    new PerformanceObserver((list) => list.getEntries().forEach((e) => note(e as never))).observe({
      type,
      buffered: true
    });
  on("largest-contentful-paint", (e) => (told.largest = e.startTime));
  on("layout-shift", (e) => (told.shift += e.hadRecentInput ? 0 : e.value));
  const look = () => {
    const charts = [...document.querySelectorAll("main svg")].filter(
      (s) => s.getBoundingClientRect().width > 150
    );
    if (charts.length > told.charts)
      Object.assign(told, {charts: charts.length, lastChart: performance.now()});
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function load(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({viewport: {width: 375, height: 800}});
  const page = await context.newPage();
  const session = await slowNetwork(page);
  let [bytes, strangers] = [0, 0];
  session.on("Network.loadingFinished", ({encodedDataLength}) => (bytes += encodedDataLength));
  page.on("request", (r) => (strangers += r.url().startsWith(new URL(address).origin) ? 0 : 1));
  await session.send("Emulation.setCPUThrottlingRate", {rate: SLOWER});
  // what tsx calls in functions that have a name
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.addInitScript(probe);
  await page.goto(address, {waitUntil: "networkidle"});
  await page.waitForFunction(() => (window as unknown as {told: Load}).told.largest > 0);
  const told = await page.evaluate(
    () => (window as unknown as {told: Pick<Load, "largest" | "lastChart" | "shift">}).told
  );
  await context.close();
  return {...told, bytes, strangers, blocking: await blocking(browser, address, SLOWER)};
}

/** Each page of the report, with the medians of a few loads, and the most that shifted in one. */
async function everyPage(browser: Browser, address: string, folder: string): Promise<[string, Load][]> {
  const files = (await filesIn(folder)).filter((f) => f.endsWith(".html") && !/^(v|data)\//.test(f));
  const pages: [string, Load][] = [];
  for (const file of files) {
    const loads: Load[] = [];
    for (let i = 0; i < PAGE_LOADS; i++) loads.push(await load(browser, `${address}/${file}`));
    const names = Object.keys(loads[0]!) as (keyof Load)[];
    // nothing may shift in any load
    const one = (name: keyof Load) => (name === "shift" ? Math.max : (...all: number[]) => median(all));
    const told = names.map((name) => [name, one(name)(...loads.map((l) => l[name]))]);
    pages.push([file, Object.fromEntries(told) as unknown as Load]);
  }
  return pages;
}

async function reading(folder: string): Promise<void> {
  const served = await serveCompressed(folder);
  const browser = await openBrowser(findBrowser());
  const loads: Record<"page" | "bare", Load[]> = {page: [], bare: []};
  for (let i = 0; i < LOADS; i++) {
    loads.bare.push(await load(browser, `${served.address}/?bare`));
    loads.page.push(await load(browser, `${served.address}/`));
  }
  const others = await everyPage(browser, served.address, folder);
  await browser.close();
  served.close();
  const of = (which: "page" | "bare", name: keyof Load) => median(loads[which].map((l) => l[name]));
  console.log(`overview on a slow phone, against the same page without scripts (medians of ${LOADS} loads)`);
  for (const [name, words] of [
    ["largest", "largest paint"],
    ["lastChart", "last chart visible"]
  ] as const) {
    const [page, bare] = [of("page", name), of("bare", name)];
    console.log(
      `  ${words}: ${page.toFixed(0)} ms, ${bare.toFixed(0)} ms: ratio ${(page / bare).toFixed(2)} (at most 1.2)`
    );
  }
  console.log(
    `  layout shift ${of("page", "shift").toFixed(3)} (0), blocking ${of("page", "blocking").toFixed(0)} ms, ${of("bare", "blocking").toFixed(0)} without scripts (under 50)`
  );
  for (const [name, words, limit] of [
    ["blocking", "blocking", "under 50"],
    ["largest", "largest paint", "no limit of its own"],
    ["shift", "layout shift", "0"]
  ] as const) {
    const [path, worst] = others.toSorted((a, b) => b[1][name] - a[1][name])[0]!;
    console.log(
      `  most of all pages (${name === "shift" ? "any" : "medians"} of ${PAGE_LOADS}): ${words} ${worst[name].toFixed(name === "shift" ? 3 : 0)} on ${path} (${limit})`
    );
  }
  console.log(
    `  ${(of("page", "bytes") / 1000).toFixed(1)} kB before a click (at most 40), ${of("page", "strangers")} requests to other hosts (0)`
  );
}

/** Builds a copy of the project twice over and reads its overview. */
export async function siteCosts(): Promise<void> {
  const project = await copyProject();
  try {
    const first = await seconds(() => fullBuild(project));
    const bare = await seconds(() => frameworkBuild(project));
    const whole = await seconds(() => fullBuild(project));
    console.log(
      `build ${whole.toFixed(1)} s (the first ${first.toFixed(1)} s), Framework's own ${bare.toFixed(1)} s`
    );
    console.log(`  ratio ${(whole / bare).toFixed(2)} (at most 2)`);
    await reading(project.dist);
  } finally {
    await removeProject(project);
  }
}
