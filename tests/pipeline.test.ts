import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test, vi} from "vitest";
import type * as Annotate from "../loaders/annotate/index.ts";
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

test("an article that a rule fails on is told, and costs no other", () => {
  const good = readArticles("data/articles").articles[0]!;
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
  for (const source of sources) {
    const text = readFileSync(join("loaders", source), "utf8");
    const word = /Date\.now|new Date\(\)|localeCompare|toLocale|Math\.random|fetch\(|node:https?/.exec(
      text
    )?.[0];
    expect(word, source).toBeUndefined();
  }
});
