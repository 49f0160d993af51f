import {readFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test, vi} from "vitest";
import {factTables} from "../../../loaders/facts/index.ts";
import {pageText} from "../../../publish/desk/new/page.ts";
import {copyProject, removeProject} from "../../support/project.ts";
import type {Project} from "../../support/project.ts";
import {inPipe, inTerminal} from "../../support/terminal.ts";

vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000});

const NEW = "publish/desk/new/cli.ts";
let project: Project;
beforeAll(async () => {
  project = await copyProject();
});
afterAll(() => removeProject(project));
const read = (file: string) => readFileSync(join(project.folder, file), "utf8");

test.each(factTables.map(({name}) => name))("the page of %s can be made anew under another title", (name) => {
  const text = pageText(readFileSync(`src/${name}.md`, "utf8"), 'Title: "quoted"', name);
  expect(text).toMatch(/^---\ntitle: .*Title: "quoted".*\n/);
  expect(text).toContain('\n# Title: "quoted"\n');
  expect(text).toContain(`const report = only(all, "${name}", (row)`);
  for (const part of ["evidenceSection(report", "paragraph(", "Table(report"]) expect(text).toContain(part);
});

test("a page and its line in the navigation, from a terminal and from a pipe", async () => {
  const {status, screen} = await inTerminal(NEW, ["page", "Visits to Iraq"], [], project.folder);
  expect(status).toBe(0);
  expect(screen).toContain("src/visits-to-iraq.md is made");
  expect(read("src/visits-to-iraq.md")).toContain("# Visits to Iraq");
  expect(await inPipe(NEW, ["page", "Gas", "--table", "trade"], project.folder)).toMatchObject({status: 0, stderr: ""}); // prettier-ignore
  expect(read("observablehq.config.ts")).toMatch(
    /\{name: "Visits to Iraq", path: "\/visits-to-iraq"\},\n {2}\{name: "Gas", path: "\/gas"\}\n\];/
  );
});

test("what cannot be made is told, with the nearest right word, and changes nothing", async () => {
  const before = read("observablehq.config.ts");
  const cases: [string[], string][] = [
    [["pgae", "Title"], 'new: cannot be made, did you mean page?: "pgae"'],
    [["page", "Title", "--table", "visit"], '--table: no such table, did you mean visits?: "visit"'],
    [["page", "Visits"], "src/visits.md: is there already"]
  ];
  for (const [args, told] of cases) {
    const {status, stderr} = await inPipe(NEW, args, project.folder);
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(told);
  }
  expect(read("observablehq.config.ts")).toBe(before);
});
