import {mkdir, mkdtemp, readdir, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {sweep} from "../../../publish/render/sweep.ts";

const folder = await mkdtemp(join(tmpdir(), "sweep-"));
afterAll(() => rm(folder, {recursive: true}));

const FILES: Record<string, string> = {
  "index.html":
    '<script>import("./_observablehq/search.12345678.js")</script><a href="./_file/a.12345678.csv">',
  "data/a.csv": "x",
  "_file/a.12345678.csv": "x",
  "_file/b.12345678.json": "x",
  "_observablehq/search.12345678.js": 'fetch("./mini.12345678.json")',
  "_observablehq/mini.12345678.json": "{}",
  "_npm/d3@7/_esm.js": "",
  "_import/x/y.12345678.js": ""
};

test("what no page leads to goes, with folders that are empty then", async () => {
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), text);
  }
  expect(await sweep(folder)).toBe(3);
  const left = (await readdir(folder, {recursive: true})).sort();
  expect(left).toEqual([
    "_file",
    "_file/a.12345678.csv",
    "_observablehq",
    "_observablehq/mini.12345678.json",
    "_observablehq/search.12345678.js",
    "data",
    "data/a.csv",
    "index.html"
  ]);
});
