import {expect, test} from "vitest";
import {extractArticles} from "../loaders/pipeline.ts";
import {parseArticle} from "../loaders/read/index.ts";

function unused(body: string) {
  const {article} = parseArticle(Buffer.from(`---\npublished: 2024-05-10\n---\n${body}`), "a", "a.md");
  return extractArticles([article!], {unused: true}).unused;
}

test.each([
  "The ministry of health spent $3 billion on roads.",
  "Police said 300 soldiers had fallen ill.",
  "Tourists visited the old town of Fez.",
  "The actor signed a letter to his fans."
])("%s is told with a reason", (sentence) => {
  const rows = unused(`It was a quiet day.\n${sentence}\n`);
  expect([...new Set(rows.map(({quote}) => quote))]).toEqual([sentence]);
  for (const {reason} of rows) expect(reason).not.toBe("");
});

test.each([
  "It was a quiet day in Fez.",
  "The plane landed with a thud.",
  "He was the third minister to speak of 2024."
])("%s holds nothing to look for", (sentence) => {
  expect(unused(sentence)).toEqual([]);
});

test("what a row took is not told", () => {
  const taken = "Kenyan President William Ruto visited Uganda on 3 May 2024.";
  const rows = unused(`${taken}\nThe budget grew to $3 billion.\n`);
  expect(rows.map(({quote}) => quote)).toEqual(["The budget grew to $3 billion."]);
});

test("nothing is collected unless asked for", () => {
  const {article} = parseArticle(Buffer.from("The budget grew to $3 billion."), "a", "a.md");
  expect(extractArticles([article!]).unused).toEqual([]);
});
