/** The commands that make files, as they are run: in a terminal and in a pipe. (add, diff and new have tests of their own.) */
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test, vi} from "vitest";
import {copyProject, removeProject} from "../../support/project.ts";
import type {Project} from "../../support/project.ts";
import {inPipe, inTerminal} from "../../support/terminal.ts";

// each run starts Node and reads articles, which takes long where the machine is busy
vi.setConfig({testTimeout: 240_000, hookTimeout: 60_000});

const EXTRACT = "loaders/cli.ts";
const EXPORT = "publish/export/cli.ts";
const RELEASE = "publish/release/cli.ts";
const HEADER = "date,table,row_id,column,from,to,reason,by\n";
const CORRECTION = `2024-07-01,visits,2024-05-03-ruto-uga,places,,Kampala,The capital,A. Editor\n`;

let project: Project;
beforeAll(async () => {
  project = await copyProject();
  const articles = join(project.folder, "data/articles");
  rmSync(articles, {recursive: true});
  mkdirSync(articles);
  writeFileSync(
    join(articles, "a.md"),
    "---\npublished: 2024-05-04\n---\n😀 Kenyan President William Ruto arrived in Uganda on 3 May 2024.\n"
  );
  writeFileSync(join(project.folder, "data/corrections.csv"), HEADER + CORRECTION);
});
afterAll(() => removeProject(project));
const pipe = (script: string, ...args: string[]) => inPipe(script, args, project.folder);
const terminal = (script: string, ...args: string[]) => inTerminal(script, args, [], project.folder);
const read = (file: string) => readFileSync(join(project.folder, file), "utf8");

test("extract writes the same tables from a terminal as from a pipe", async () => {
  expect(await terminal(EXTRACT, "--out", "one")).toEqual({status: 0, screen: ""});
  expect(await pipe(EXTRACT, "--out", "two")).toEqual({status: 0, stdout: "", stderr: ""});
  expect(readdirSync(join(project.folder, "one"))).toHaveLength(7);
  for (const file of readdirSync(join(project.folder, "one")))
    expect(read(`two/${file}`)).toBe(read(`one/${file}`));
  expect(read("one/visits.csv")).toContain("2024-05-03-ruto-uga");
});

test("export writes each format, of the corrected tables", async () => {
  const {status, screen} = await terminal(EXPORT, "--format", "brat", "--out", "brat");
  expect([status, screen]).toEqual([0, "3 files stand in brat\n"]);
  expect(read("brat/a.ann")).toMatch(/^T1\tvisits \d+ \d+\t/);
  expect(await pipe(EXPORT, "--format", "label-studio", "--out", "ls")).toEqual({
    status: 0,
    stdout: "2 files stand in ls\n",
    stderr: ""
  });
  expect(await pipe(EXPORT, "--format", "web-annotation", "--out", "wa")).toMatchObject({status: 0});
  writeFileSync(
    join(project.folder, "data/corrections.csv"),
    `${HEADER}2024-07-01,visits,2024-05-03-ruto-uga,row,,deleted,It is a rumour,A. Editor\n`
  );
  await pipe(EXPORT, "--format", "brat", "--out", "without");
  expect(read("without/a.ann")).toBe("");
  writeFileSync(join(project.folder, "data/corrections.csv"), HEADER + CORRECTION);
  const wrong = await pipe(EXPORT, "--format", "bart", "--out", "never");
  expect(wrong.status).not.toBe(0);
  expect(wrong.stderr).toContain("brat, label-studio, web-annotation");
  expect(existsSync(join(project.folder, "never"))).toBe(false);
});

test("release freezes once, with the corrections; again, and with fewer rows, it refuses and says why", async () => {
  const {status, screen} = await terminal(RELEASE);
  expect([status, screen]).toEqual([0, "data/releases/2024-07-01 is frozen: commit it.\n"]);
  expect(read("data/releases/2024-07-01/corrections.csv")).toBe(HEADER + CORRECTION);
  const again = await pipe(RELEASE);
  expect(again).toMatchObject({status: 1, stdout: "Nothing was written.\n"});
  expect(again.stderr).toContain("a release is never written again");
  writeFileSync(join(project.folder, "data/articles/a.md"), "Nothing to read.\n");
  writeFileSync(join(project.folder, "data/corrections.csv"), HEADER);
  const fewer = await pipe(RELEASE, "--date", "2024-08-01");
  expect(fewer.stderr).toMatch(
    /^visits\.csv: 1 of the 1 rows of release 2024-07-01 are gone; .*--confirm-fewer-rows/m
  );
  expect(await pipe(RELEASE, "--date", "2024-08-01", "--confirm-fewer-rows")).toMatchObject({status: 0});
  expect(read("data/releases/2024-08-01/CHANGES.md")).toContain("| visits | 1 | 0 | 0 | 1 | 0 |");
});

test.each([EXTRACT, EXPORT, RELEASE])("%s tells its options, and a mistyped one", async (script) => {
  expect(await pipe(script, "--help")).toMatchObject({
    status: 0,
    stderr: "",
    stdout: expect.stringContaining("--")
  });
  const {status, stderr} = await pipe(script, "--artcles", "x");
  expect(status).not.toBe(0);
  expect(stderr).toMatch(/unknown option '--artcles'|-- --help tells the options/);
});
