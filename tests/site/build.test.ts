import {appendFile, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {csvParse} from "d3-dsv";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {build, copyProject, fingerprints, removeProject} from "../support/project.ts";
import type {Built, Project} from "../support/project.ts";

const site = inject("site");
let project: Project;
let built: Built;

beforeAll(async () => {
  project = await copyProject();
  built = await build(project);
});
afterAll(() => removeProject(project));

const pages = async () =>
  (await readdir(project.dist, {recursive: true})).filter((name) => name.endsWith(".html"));
const table = (name: string) => readFile(join(project.dist, "data", `${name}.csv`), "utf8");

// each test builds on what the one before left, as an editor would

test("the articles are extracted once per build, for the pages made by rows as well", async () => {
  expect(built.status).toBe(0);
  const runs = built.output.match(/load \/data\.zip → \[\w+\]/g) ?? [];
  expect(runs.filter((run) => !run.endsWith("[fresh]"))).toEqual(["load /data.zip → [missing]"]);
  const made = await readdir(join(project.dist, "visits"));
  const rows = csvParse(await table("visits"));
  expect(made.sort()).toEqual(rows.map((row) => `${row.visit_id}.html`).sort());
});

test("two builds of the same articles give the same bytes, in another folder too", async () => {
  expect(await fingerprints(project.dist)).toEqual(await fingerprints(site.project.dist));
});

test("pages name their language, may be zoomed, and ask no other host for anything", async () => {
  for (const name of await pages()) {
    const html = await readFile(join(project.dist, name), "utf8");
    expect(html).toMatch(/<html lang="en-GB" dir="ltr">/);
    expect(html).not.toContain("maximum-scale");
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}">/);
    expect(html).not.toMatch(/<(?:link|script|img)[^>]*(?:href|src)="(?:https?:)?\/\//);
    expect(html).not.toContain("lastModified");
  }
});

test("a changed article, a changed rule and the site's address reach the next build", async () => {
  const before = await table("articles");
  const article = join(project.folder, "data/articles/2099-01-01-added.md");
  await writeFile(article, '---\ntitle: "Added"\npublished: 2099-01-01\n---\nNothing happened.\n');
  const schema = join(project.folder, "loaders/write/tables.ts");
  const text = await readFile(schema, "utf8");
  await writeFile(
    schema,
    text.replace("The articles that were read.", "The articles, as changed by a test.")
  );
  const {status} = await build(project, {SITE_ADDRESS: "https://example.org/report"});
  expect(status).toBe(0);
  expect(await table("articles")).not.toBe(before);
  expect(await table("articles")).toContain("2099-01-01-added,Added");
  const data = await readFile(join(project.dist, "data.html"), "utf8");
  expect(data).toContain("The articles, as changed by a test.");
  const html = await readFile(join(project.dist, "visits.html"), "utf8");
  expect(html).toContain('<link rel="canonical" href="https://example.org/report/visits.html">');
  await rm(article);
});

test("an article that cannot be read fails the build, and is named", async () => {
  const article = join(project.folder, "data/articles/2099-01-02-broken.md");
  await writeFile(article, "---\npublished: the day before yesterday\n---\nText.\n");
  const {status, output} = await build(project);
  expect(status).not.toBe(0);
  expect(output).toContain("2099-01-02-broken.md");
  // as the last word, where Framework's log does not bury it
  expect(output.trimEnd().split("\n").at(-1)).toMatch(
    /^data\/articles\/2099-01-02-broken\.md:2: published is no day/
  );
  await rm(article);
});

test("a sentence with a figure that no table holds fails the build, and is told", async () => {
  const page = join(project.folder, "src/troops.md");
  const text = await readFile(page, "utf8");
  await writeFile(page, `${text}\nTrade has reached $77 billion.\n`);
  const {status, output} = await build(project);
  expect(status).not.toBe(0);
  expect(output).toContain("troops.html: “Trade has reached $77 billion.”: the figure names no row");
  await writeFile(page, text);
});

test("a rule that throws fails the build", async () => {
  await appendFile(join(project.folder, "loaders/pipeline.ts"), '\nthrow new Error("thrown by a test");\n');
  const {status, output} = await build(project);
  expect(status).not.toBe(0);
  expect(output).toContain("thrown by a test");
});
