import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test, vi} from "vitest";
import type * as Annotate from "../loaders/annotate/index.ts";
import {extractArticles} from "../loaders/pipeline.ts";
import {parseArticle, readArticles} from "../loaders/read/index.ts";

vi.mock("../loaders/annotate/index.ts", async (original) => {
  const {annotate} = await original<typeof Annotate>();
  return {
    annotate: (...[article, known]: Parameters<typeof annotate>) => {
      if (article.id === "broken") throw new Error("a rule failed");
      if (article.id === "broken-again" && known?.length) throw new Error("a rule failed");
      return annotate(article, known);
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

test("an article that a rule fails on when it is read once more keeps its first reading, and is told", () => {
  const read = (id: string, body: string) =>
    parseArticle(Buffer.from(`---\npublished: 2024-02-01\n---\n${body}`), id, `${id}.md`).article!;
  const telling = read("telling", "Kenya's Foreign Minister Grace Wambui spoke in Nairobi on Thursday.");
  const body =
    "Grace Wambui arrived in Kampala on Wednesday. Trade between Kenya and Uganda reached $1.2 billion in 2023.";
  const {dataset, problems} = extractArticles([telling, read("broken-again", body)]);
  expect(problems.map(({where, value}) => [where, value])).toEqual([["broken-again.md", "a rule failed"]]);
  expect([dataset.visits.length, dataset.trade.length, dataset.articles.length]).toEqual([0, 1, 2]);
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
