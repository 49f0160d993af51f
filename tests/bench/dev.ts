/**
 * `npm run bench:dev`: how long a change takes to be on the screen in `npm run dev`, for a corpus of a hundred articles: those
 * of the corpora that rules may be written for, in a folder that is removed afterwards.
 */
import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {performance} from "node:perf_hooks";
import type {Browser, Page} from "playwright-core";
import {findBrowser, openBrowser} from "../support/browser.ts";
import {startPreview} from "../support/preview.ts";
import type {Preview} from "../support/preview.ts";
import {copyProject, removeProject} from "../support/project.ts";
import type {Project} from "../support/project.ts";

const ARTICLES = 100;
const TIMES = 5;
const CORPORA = "tests/corpus";
/** Framework watches a page's files a little after it has shown it. */
const WATCHES_MS = 5000;

/** Each time another text, which the page then shows. */
interface Change {
  what: string;
  page: string;
  make(project: Project, text: string): void;
}

function hundred({folder}: Project): void {
  const articles = readdirSync(CORPORA, {withFileTypes: true})
    .filter((corpus) => corpus.isDirectory() && corpus.name !== "held-out")
    .flatMap(({name}) => {
      const from = join(CORPORA, name, "articles");
      return readdirSync(from).map((file) => readFileSync(join(from, file), "utf8"));
    });
  // the shipped ones are among the hundred
  for (let i = readdirSync(join(folder, "data/articles")).length; i < ARTICLES; i++) {
    const text = articles[i % articles.length]!.replace(/^url: .*$/m, `url: https://example.org/${i}`);
    writeFileSync(join(folder, `data/articles/bench-${i}.md`), text);
  }
}

/** Replaces in a file; what was put there the last time is found by its prefix. */
function put({folder}: Project, path: string, place: RegExp, text: string): void {
  const file = join(folder, path);
  const before = readFileSync(file, "utf8");
  const after = before.replace(place, () => text);
  if (after === before) throw new Error(`${path}: nothing to replace`);
  writeFileSync(file, after);
}

const OWN = "data/articles/2020-07-21-kadhimi-tehran.md";
const RULES = "loaders/facts/visits/triggers/index.ts";
const RULE = /"visits\/noun-of-travel[\w-]*"/;

const CHANGES: Change[] = [
  {
    what: "an article",
    page: "sources.html",
    make: (project, text) => put(project, OWN, /^publisher: .*$/m, `publisher: "${text}"`)
  },
  {
    what: "a correction",
    page: "visits.html",
    make({folder}, text) {
      const line = `2024-01-01,visits,2020-07-19-zarif-irq,visitor,Mohammad Javad Zarif,${text},bench,bench\n`;
      writeFileSync(
        join(folder, "data/corrections.csv"),
        `date,table,row_id,column,from,to,reason,by\n${line}`
      );
    }
  },
  {
    what: "a page",
    page: "visits.html",
    make: (project, text) => put(project, "src/visits.md", /^## In time.*$/m, `## In time ${text}`)
  },
  {
    what: "a rule of one kind of fact",
    page: "visits.html",
    make: (project, text) => put(project, RULES, RULE, `"visits/noun-of-travel-${text}"`)
  },
  {
    what: "a list of words that all rules use",
    page: "visits.html",
    make(project, text) {
      put(project, "loaders/lexicon/verbs.ts", /$/, `// ${text}\n`);
      put(project, RULES, RULE, `"visits/noun-of-travel-${text}"`);
    }
  }
];

async function secondsToScreen(page: Page, make: () => void, text: string): Promise<number> {
  const start = performance.now();
  make();
  await page.waitForFunction((said) => document.body.textContent.includes(said), text, {timeout: 60_000});
  return (performance.now() - start) / 1000;
}

async function measure(browser: Browser, project: Project, preview: Preview, change: Change): Promise<void> {
  const page = await browser.newPage();
  await page.goto(preview.address + change.page, {timeout: 120_000});
  await page.locator("main table, main article").first().waitFor({state: "attached", timeout: 120_000});
  await page.waitForTimeout(WATCHES_MS);
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    const text = `bench${i}`;
    times.push(await secondsToScreen(page, () => change.make(project, text), text));
    await page.waitForTimeout(1000);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const [least, median] = [sorted[0]!, sorted[TIMES >> 1]!].map((time) => `${time.toFixed(2)} s`);
  console.log(`  ${change.what}: ${median} (the median of ${TIMES}; the least disturbed ${least})`);
  await page.close();
}

const project = await copyProject();
hundred(project);
const browser = await openBrowser(findBrowser());
const preview = await startPreview(project);
console.log(`npm run dev over ${ARTICLES} articles, from a changed file to the screen (at most 2 s)`);
try {
  for (const change of CHANGES) await measure(browser, project, preview, change);
} finally {
  await browser.close();
  await preview.end();
  await removeProject(project);
}
