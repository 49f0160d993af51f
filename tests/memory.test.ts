import {expect, test, vi} from "vitest";
import {newMemory} from "../loaders/memory.ts";
import {extractArticles, extractFolder} from "../loaders/pipeline.ts";
import {parseArticle} from "../loaders/read/index.ts";
import type {Article} from "../loaders/types.ts";

// the first reading of a process is slow
vi.setConfig({testTimeout: 60_000});

const article = (body: string): Article => parseArticle(Buffer.from(body), "a", "a.md").article!;

test("what was remembered gives the same as what is read, however often", () => {
  const memory = newMemory();
  const read = extractFolder("data/articles", {unused: true});
  for (let i = 0; i < 3; i++) {
    const again = extractFolder("data/articles", {unused: true, memory});
    expect([...again.files]).toEqual([...read.files]);
    expect(again.unused).toEqual(read.unused);
  }
});

test("an article is read once for as long as its bytes and the code are the same", () => {
  const memory = newMemory();
  let read = 0;
  const [one, other] = [() => 1, () => 2];
  const recall = (text: string, code: readonly unknown[]) =>
    memory.recall("facts", article(text), code, () => ++read);
  expect([recall("One.", [one]), recall("One.", [one])]).toEqual([1, 1]);
  expect(recall("Two.", [one])).toBe(2);
  expect(recall("Two.", [other])).toBe(3);
  // of an article the newest state alone is kept
  expect(recall("One.", [one])).toBe(4);
});

test("an article that was edited gives what it says now", () => {
  const memory = newMemory();
  const visits = (body: string) => extractArticles([article(body)], {memory}).dataset.visits;
  const told = (day: string) => `Kenyan President William Ruto arrived in Uganda on ${day} May 2024.`;
  expect(visits(told("3")).map((row) => row.start_date)).toEqual(["2024-05-03"]);
  expect(visits(told("4")).map((row) => row.start_date)).toEqual(["2024-05-04"]);
});
