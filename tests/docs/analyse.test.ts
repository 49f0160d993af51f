/** The recipes of docs/analyse.md in a copy of the project: their types, what they compute, and the new kind of fact. */
import {spawnSync} from "node:child_process";
import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3-dsv";
import {JSDOM} from "jsdom";
import {afterAll, beforeAll, expect, test, vi} from "vitest";
import type {Report} from "../../src/components/report.ts";
import {follow, recipes} from "../support/guide.ts";
import {copyProject, removeProject} from "../support/project.ts";
import type {Project} from "../support/project.ts";
import {agreement, emptyReport, reportOf, visit} from "../support/reportData.ts";
import {inPipe} from "../support/terminal.ts";

// the compiler takes long where the machine is busy
vi.setConfig({testTimeout: 600_000, hookTimeout: 60_000});

let project: Project;
beforeAll(async () => {
  const {window} = new JSDOM();
  // what is asked of a browser while a chart is made
  const {document, Node, NodeList, HTMLCollection} = window;
  for (const [name, value] of Object.entries({window, document, Node, NodeList, HTMLCollection}))
    vi.stubGlobal(name, value);
  project = await copyProject();
  for (const recipe of await recipes()) await follow(recipe, project.folder);
});
afterAll(() => {
  vi.unstubAllGlobals();
  return removeProject(project);
});

const module = (name: string) =>
  import(join(project.folder, `src/components/${name}.ts`)) as Promise<unknown>;

const report = reportOf({
  visits: [
    visit({visit_id: "a", host_country: "ETH", start_date: "2024-02-28", end_date: "2024-03-01"}),
    visit({visit_id: "b", host_country: "ETH", start_date: "2024-03", end_date: ""}),
    visit({visit_id: "c", host_country: "UGA", start_date: "2023-03-04", status: "cancelled"})
  ],
  agreements: [agreement({parties: ["ETH", "KEN"]})]
});

test("all of it has its types", () => {
  const config = {extends: "./tsconfig.json", include: ["loaders", "src", "publish", "*.ts"]};
  writeFileSync(join(project.folder, "tsconfig.recipes.json"), JSON.stringify(config));
  const args = ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "tsconfig.recipes.json"];
  const {status, stdout} = spawnSync(process.execPath, args, {cwd: project.folder, encoding: "utf8"});
  expect(stdout).toBe("");
  expect(status).toBe(0);
});

test("tables are filtered, grouped and joined", async () => {
  const {hosts} = (await module("hosts")) as {hosts: (report: Report) => object[]};
  expect(hosts(report)).toEqual([{host_country: "ETH", visits: 2, agreements: 1}]);
  expect(hosts(emptyReport)).toEqual([]);
});

test("a column is worked out from real dates, over a leap day; a month is no day", async () => {
  const {daysOf} = (await module("lengths")) as {daysOf: (report: Report) => Map<string, number | null>};
  expect([...daysOf(report)].slice(0, 2)).toEqual([["a", 3], ["b", null]]); // prettier-ignore
});

test("the chart says its point, and that there is nothing", async () => {
  const {visitsByYear} = (await module("visitsByYear")) as {visitsByYear: (report: Report) => HTMLElement};
  const chart = visitsByYear(report);
  expect(chart.querySelector(".chart-title")!.textContent).toBe("Most visits were in 2024: 2");
  expect(chart.querySelectorAll("svg.wide rect")).toHaveLength(1);
  expect(visitsByYear(emptyReport).querySelector("svg")).toBeNull();
});

test("the new kind of fact is read, merged, written, and has its evidence", async () => {
  const articles = join(project.folder, "calls");
  mkdirSync(articles);
  const write = (name: string, text: string) =>
    writeFileSync(join(articles, name), `---\npublished: 2024-05-06\n---\n${text}\n`);
  write("a.md", "Kenyan President William Ruto telephoned Ugandan President Yoweri Museveni on 3 May 2024.");
  write(
    "b.md",
    "President William Ruto of Kenya spoke by phone with President Museveni of Uganda on 3 May 2024."
  );
  const ran = await inPipe("loaders/cli.ts", ["--articles", "calls", "--out", "called"], project.folder);
  expect(ran).toMatchObject({status: 0, stderr: ""});
  const table = (name: string) => [
    ...csvParse(readFileSync(join(project.folder, `called/${name}.csv`), "utf8"))
  ];
  expect(table("calls")).toEqual([
    {
      ...{call_id: "2024-05-03-ruto-museveni", caller: "William Ruto", called: "Yoweri Museveni"},
      ...{date: "2024-05-03", confidence: "high", article_ids: "a;b"}
    }
  ]);
  expect(table("evidence").filter((line) => line.rule === "calls/verb-of-calling")).toHaveLength(2);
});
