import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test, vi} from "vitest";
import type * as Annotate from "../loaders/annotate/index.ts";
import {factTables} from "../loaders/facts/index.ts";
import type {AnyRow} from "../loaders/facts/schema.ts";
import {extractArticles} from "../loaders/pipeline.ts";
import {readArticles} from "../loaders/read/index.ts";

vi.mock("../loaders/annotate/index.ts", async (original) => {
  const {annotate} = await original<typeof Annotate>();
  return {
    annotate: (article: Parameters<typeof annotate>[0]) => {
      if (article.id === "broken") throw new Error("a rule failed");
      return annotate(article);
    }
  };
});

const FOLDERS = ["data/articles", "tests/corpus/dev/articles"];
const articles = FOLDERS.flatMap((folder) => readArticles(folder).articles);
const {dataset, files, problems} = extractArticles(articles);

test("the order in which articles are read changes no byte", {timeout: 120_000}, () => {
  expect(problems).toEqual([]);
  for (const order of [[...articles].reverse(), [...articles.slice(7), ...articles.slice(0, 7)]]) {
    expect(extractArticles(order).files).toEqual(files);
  }
});

test("every quote stands in its body at its code points", () => {
  const bodies = new Map(articles.map(({id, body}) => [id, [...body]]));
  expect(dataset.evidence.length).toBeGreaterThan(0);
  for (const {article_id, start, end, quote} of dataset.evidence) {
    expect(bodies.get(article_id)!.slice(start, end).join("")).toBe(quote);
  }
});

test("every row has evidence from each of its articles, and every line of evidence a row", () => {
  const rows = factTables.flatMap(({name, idColumn}) =>
    (dataset[name] as readonly AnyRow[]).flatMap((row) =>
      (row.article_ids as string[]).map((article) => `${name} ${String(row[idColumn])} ${article}`)
    )
  );
  const lines = dataset.evidence.map(({table, row_id, article_id}) => `${table} ${row_id} ${article_id}`);
  expect([...new Set(lines)].sort()).toEqual(rows.sort());
});

test("ids are unique, and every cell is of its column's kind", () => {
  for (const {name, columns, idColumn} of factTables) {
    const rows = dataset[name] as readonly AnyRow[];
    expect(new Set(rows.map((row) => row[idColumn])).size).toBe(rows.length);
    for (const row of rows) {
      for (const {name: column, kind, required, ...rest} of columns) {
        const cell = row[column];
        const at = `${name} ${String(row[idColumn])} ${column}`;
        if (required) expect(cell === "" || cell === null, at).toBe(false);
        if (kind === "choice" && cell !== "")
          expect((rest as {values: readonly string[]}).values, at).toContain(cell);
        if (kind === "date") expect(cell, at).toMatch(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/);
        if (kind === "list") expect(Array.isArray(cell), at).toBe(true);
        if (kind === "number" || kind === "integer")
          expect(cell === null || Number.isFinite(cell), at).toBe(true);
        if (kind === "integer" && cell !== null) expect(Number.isInteger(cell), at).toBe(true);
        if (kind === "flag") expect([true, null], at).toContain(cell);
      }
    }
  }
});

test("an article that a rule fails on is told, and costs no other", () => {
  const good = articles[0]!;
  const {dataset, problems} = extractArticles([{...good, id: "broken"}, good]);
  expect(problems).toEqual([
    {
      severity: "error",
      where: good.file,
      reason: expect.stringMatching(/^no facts could be read/),
      value: "a rule failed"
    }
  ]);
  expect(dataset.articles.map((row) => row.article_id)).toEqual([good.id]);
});

test("no step reads the clock, the locale, chance or the network", () => {
  const sources = readdirSync("loaders", {recursive: true, encoding: "utf8"}).filter((name) =>
    /\.ts$/.test(name)
  );
  expect(sources.length).toBeGreaterThan(50);
  for (const source of sources.filter((name) => !name.startsWith("lexicon/generate/"))) {
    const text = readFileSync(join("loaders", source), "utf8");
    const word = /Date\.now|new Date\(\)|localeCompare|toLocale|Math\.random|fetch\(|node:https?/.exec(
      text
    )?.[0];
    expect(word, source).toBeUndefined();
  }
});
