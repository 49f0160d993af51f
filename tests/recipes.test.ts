/** The recipes of the data page, run as a reader would run them, where the tool is installed. */
import {spawnSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test, vi} from "vitest";
import {dataFiles} from "../publish/data/index.ts";
import {about, corpus} from "./support/dataset.ts";
import {query} from "./support/duckdb.ts";

vi.setConfig({testTimeout: 120_000, hookTimeout: 60_000});

let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "recipes-"));
  mkdirSync(join(folder, "data"));
  for (const [name, bytes] of await dataFiles(corpus, about(corpus)))
    writeFileSync(join(folder, "data", name), bytes);
});
afterAll(() => rmSync(folder, {recursive: true}));

const page = readFileSync("src/data.md", "utf8");
const blocks = (language: string, holds: string): string => {
  const fences = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, name, code]) => ({
    name,
    code: code!
  }));
  const found = fences.filter(({name, code}) => name === language && code.includes(holds));
  expect(found, `${language} with ${holds}`).toHaveLength(1);
  return found[0]!.code;
};
const made = corpus.visits.filter(({status}) => status === "made");

/** True where the command runs; else the test is skipped, and says why. */
function here(command: string, args: string[], name: string): boolean {
  const runs = spawnSync(command, args).status === 0;
  if (!runs) console.warn(`skipped: ${name} is not here to run its recipe`);
  return runs;
}
function run(command: string, args: string[]): string {
  const {status, stdout, stderr} = spawnSync(command, args, {cwd: folder, encoding: "utf8"});
  expect(status, stderr).toBe(0);
  return stdout;
}
const counts = `${corpus.visits.length} ${made.length}`;

test.skipIf(!here("Rscript", ["-e", "library(readr)"], "R with readr"))("R", () => {
  expect(run("Rscript", ["-e", `${blocks("r", "readr")}\ncat(nrow(visits), nrow(made))`])).toBe(counts);
});

test.skipIf(!here("python3", ["--version"], "Python"))("Python", () => {
  expect(run("python3", ["-c", `${blocks("python", "import csv")}\nprint(len(visits), len(made))`])).toBe(`${counts}\n`); // prettier-ignore
});

test.skipIf(!here("python3", ["-c", "import pandas"], "pandas"))("pandas", () => {
  expect(run("python3", ["-c", `${blocks("python", "pandas")}\nprint(len(visits), len(made))`])).toBe(`${counts}\n`); // prettier-ignore
});

test.skipIf(!here("sqlite3", ["--version"], "SQLite"))("SQLite", () => {
  expect(
    run("sh", ["-c", blocks("sh", "sqlite3")])
      .trim()
      .split("\n")
  ).toEqual(made.map((v) => v.visit_id));
});

const sql = (holds: string) =>
  /-c "(.*)"/.exec(blocks("sh", holds))![1]!.replaceAll("'data/", `'${folder}/data/`);

test("DuckDB over Parquet", async () => {
  const {rows} = await query(sql(".parquet"));
  const lines = corpus.evidence.filter(({table}) => table === "visits");
  const places = (id: string) => corpus.visits.find(({visit_id}) => visit_id === id)!.places.length;
  expect(rows).toHaveLength(lines.reduce((n, {row_id}) => n + places(row_id), 0));
});

test("DuckDB over CSV", async () => {
  const {rows} = await query(sql("read_csv"));
  expect(rows.map(({visit_id}) => visit_id)).toEqual(made.map((v) => v.visit_id));
});
