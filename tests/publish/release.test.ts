import {appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, beforeEach, describe, expect, test, vi} from "vitest";
import {formatProblem} from "../../loaders/errors.ts";
import {extractArticles} from "../../loaders/pipeline.ts";
import type {Extraction} from "../../loaders/pipeline.ts";
import {readArticles} from "../../loaders/read/index.ts";
import {lastRelease, releaseNames} from "../../loaders/check/lastRelease.ts";
import {dataFileNames} from "../../publish/data/index.ts";
import {freeze} from "../../publish/release/freeze.ts";
import {alteredFile, publishReleases} from "../../publish/release/publish.ts";
import {raisedEnough, schemaChange} from "../../publish/release/schemaChange.ts";
import type {Shape} from "../../publish/release/schemaChange.ts";

vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000});

const {articles} = readArticles("data/articles");
let all: Extraction;
let fewer: Extraction;
let folder = "";
beforeAll(() => {
  all = {...extractArticles(articles), missing: false};
  fewer = {...extractArticles(articles.slice(0, 2)), missing: false};
});
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "releases-"))));
afterAll(() => rmSync(folder, {recursive: true}));

const release = async (extraction: Extraction, date: string, fewerRows = false) => {
  const problems = await freeze(extraction, {date, address: "https://example.org/", fewerRows, folder});
  return problems.map(formatProblem);
};
const text = (name: string, file: string) => readFileSync(join(folder, name, file), "utf8");

describe("npm run release", () => {
  test("freezes every file, names its own address, and is published as it is", async () => {
    expect(await release(fewer, "2025-01-01")).toEqual([]);
    const files = readdirSync(join(folder, "2025-01-01"));
    expect(files).toEqual(expect.arrayContaining([...dataFileNames, "CHANGES.md", "index.html"]));
    expect(text("2025-01-01", "README.md")).toContain("https://example.org/v/2025-01-01/");
    expect(text("2025-01-01", "CHANGES.md")).toContain("The first release.");
    const output = join(folder, "dist");
    await publishReleases(output, folder);
    for (const file of files)
      expect(readFileSync(join(output, "v/2025-01-01", file)).equals(readFileSync(join(folder, "2025-01-01", file)))).toBe(true); // prettier-ignore
    expect(readFileSync(join(output, "v/index.html"), "utf8")).toContain('href="2025-01-01/index.html"');
  });

  test("tells what changed since the last", async () => {
    await release(fewer, "2025-01-01");
    expect(await release(all, "2025-02-01")).toEqual([]);
    const log = text("2025-02-01", "CHANGES.md");
    expect(log).toContain("Since release 2025-01-01.");
    const added = articles.slice(2).map(({id}) => `- added \`${id}\``);
    for (const line of added) expect(log).toContain(line);
    expect(releaseNames(folder)).toEqual(["2025-01-01", "2025-02-01"]);
    expect(lastRelease(folder)!.tables.articles).toHaveLength(articles.length);
  });

  test("never writes a release again, nor one before the last, nor one without a day", async () => {
    await release(fewer, "2025-01-01");
    const before = text("2025-01-01", "SHA256SUMS");
    expect(await release(all, "2025-01-01")).toEqual([expect.stringContaining("never written again")]);
    expect(await release(all, "2024-12-31")).toEqual([expect.stringContaining("before the last release")]);
    expect(await release(all, "2025-02-30")).toEqual([expect.stringContaining("no day of the calendar")]);
    expect(text("2025-01-01", "SHA256SUMS")).toBe(before);
    expect(existsSync(join(folder, "2024-12-31"))).toBe(false);
  });

  test("asks for a word where a table lost more than a tenth of its rows", async () => {
    await release(all, "2025-01-01");
    const problems = await release(fewer, "2025-02-01");
    expect(problems.join("\n")).toMatch(/articles\.csv: 3 of the 5 rows .*--confirm-fewer-rows/);
    expect(existsSync(join(folder, "2025-02-01"))).toBe(false);
    expect(await release(fewer, "2025-02-01", true)).toEqual([]);
  });

  test("a frozen file that was changed stops the build", async () => {
    await release(all, "2025-01-01");
    expect(await alteredFile(join(folder, "2025-01-01"))).toBeNull();
    appendFileSync(join(folder, "2025-01-01/visits.csv"), "x\n");
    expect(await alteredFile(join(folder, "2025-01-01"))).toBe("visits.csv");
    await expect(publishReleases(join(folder, "dist"), folder)).rejects.toThrow("visits.csv: a frozen file");
  });

  test("the same tables and day give the same bytes", async () => {
    await release(all, "2025-01-01");
    const first = text("2025-01-01", "SHA256SUMS");
    rmSync(join(folder, "2025-01-01"), {recursive: true});
    await release(all, "2025-01-01");
    expect(text("2025-01-01", "SHA256SUMS")).toBe(first);
  });
});

describe("the version of the schema", () => {
  const field = (name: string, more = {}) => ({name, type: "string", description: "", ...more});
  const shape = (...fields: ReturnType<typeof field>[]): Shape => ({
    schemaVersion: "1.0.0",
    resources: [{name: "t", schema: {fields, primaryKey: ["a"]}}]
  });
  const choice = (...values: string[]) => field("b", {constraints: {enum: values}});
  const required = field("b", {constraints: {required: true}});

  test.each<[string, Shape, Shape, string]>([
    ["nothing", shape(field("a")), shape(field("a")), "none"],
    ["a description", shape(field("a")), shape(field("a", {description: "x"})), "patch"],
    ["a column more", shape(field("a")), shape(field("a"), field("b")), "minor"],
    ["a column before others", shape(field("a")), shape(field("b"), field("a")), "major"],
    ["a column less", shape(field("a"), field("b")), shape(field("a")), "major"],
    ["another type", shape(field("a")), shape(field("a", {type: "date"})), "major"],
    ["another unit", shape(field("a", {unit: "m"})), shape(field("a", {unit: "km"})), "major"],
    ["a value more", shape(choice("x")), shape(choice("x", "y")), "minor"],
    ["a value less", shape(choice("x", "y")), shape(choice("x")), "major"],
    ["a cell that may now be empty", shape(required), shape(field("b")), "major"],
    ["a cell that is now filled", shape(field("b")), shape(required), "none"],
    ["a table less", shape(field("a")), {...shape(), resources: []}, "major"],
    ["a table more", {...shape(), resources: []}, shape(field("a")), "minor"]
  ])("%s", (_, before, after, level) => expect(schemaChange(before, after)).toBe(level));

  test.each([
    ["1.2.3", "1.2.3", "none", true],
    ["1.2.3", "1.2.3", "patch", false],
    ["1.2.3", "1.2.4", "patch", true],
    ["1.2.3", "1.2.4", "minor", false],
    ["1.2.3", "1.3.0", "minor", true],
    ["1.2.3", "1.3.0", "major", false],
    ["1.2.3", "2.0.0", "major", true],
    ["1.2.3", "2.0.0", "patch", true],
    ["1.2.3", "1.1.9", "none", false]
  ] as const)("from %s to %s for a %s change: %s", (before, after, level, enough) =>
    expect(raisedEnough(before, after, level)).toBe(enough)
  );
});
