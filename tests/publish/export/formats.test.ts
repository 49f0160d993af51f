import {expect, describe, test} from "vitest";
import {extractArticles} from "../../../loaders/pipeline.ts";
import {readArticles} from "../../../loaders/read/index.ts";
import {formats} from "../../../publish/export/formats.ts";
import type {Exported} from "../../../publish/export/formats.ts";
import {webAnnotations} from "../../../publish/data/webAnnotations.ts";

/** What may stand before a passage: nothing, pairs of UTF-16 units, marks that combine, right-to-left script. */
const OPENINGS = ["", "😀 👨‍👩‍👧‍👦 🇮🇶🇮🇷\n", "العراق e\u0301\u0302 𝔘𝔫𝔦 𠮷\n\n"];

const read = readArticles("data/articles").articles;
const exportedAfter = (opening: string): Exported => {
  const articles = read.map((article) => ({...article, body: opening + article.body}));
  return {articles, dataset: extractArticles(articles).dataset};
};

describe.each(OPENINGS)("after %j every annotation points at its words", (opening) => {
  const exported = exportedAfter(opening);
  const {evidence} = exported.dataset;
  const bodyOf = (id: string) => exported.articles.find((article) => article.id === id)!.body;
  /** As Python slices strings. */
  const slice = (text: string, start: number, end: number) => Array.from(text).slice(start, end).join("");

  test("brat", () => {
    const files = formats.brat!(exported);
    let count = 0;
    for (const {id} of exported.articles) {
      const text = files.get(`${id}.txt`)!;
      expect(text).toBe(bodyOf(id));
      const lines = files
        .get(`${id}.ann`)!
        .split("\n")
        .filter((line) => line.startsWith("T"));
      for (const line of lines) {
        const [, type, parts, words] = /^T\d+\t(\S+) ([\d ;]+)\t(.+)$/.exec(line)!;
        expect(files.get("annotation.conf")).toContain(`\n${type}\n`);
        const spans = parts!.split(";").map((part) => part.split(" ").map(Number) as [number, number]);
        expect(spans.map(([start, end]) => slice(text, start, end)).join(" ")).toBe(words);
        count++;
      }
    }
    expect(count).toBe(evidence.length);
    expect(count).toBeGreaterThan(20);
  });

  test("Label Studio", () => {
    const files = formats["label-studio"]!(exported);
    const tasks = JSON.parse(files.get("tasks.json")!) as {
      data: {text: string};
      predictions: {result: {value: {start: number; end: number; text: string; labels: string[]}}[]}[];
    }[];
    expect(tasks).toHaveLength(exported.articles.length);
    const regions = tasks.flatMap(({predictions}) => predictions[0]!.result);
    expect(regions).toHaveLength(evidence.length);
    for (const task of tasks)
      for (const {value} of task.predictions[0]!.result) {
        expect(slice(task.data.text, value.start, value.end)).toBe(value.text);
        for (const label of value.labels) expect(files.get("interface.xml")).toContain(`value="${label}"`);
      }
  });

  test("Web Annotation", () => {
    const files = formats["web-annotation"]!(exported);
    const {first, total} = JSON.parse(files.get("annotations.jsonld")!) as {
      total: number;
      first: {items: {id: string; target: {selector: [Quote, Position]}}[]};
    };
    interface Quote {
      exact: string;
      prefix: string;
      suffix: string;
    }
    interface Position {
      start: number;
      end: number;
    }
    expect(total).toBe(evidence.length);
    expect(new Set(first.items.map(({id}) => id)).size).toBe(total);
    first.items.forEach(({target: {selector}}, i) => {
      const [{exact, prefix, suffix}, {start, end}] = selector;
      const text = files.get(`${evidence[i]!.article_id}.txt`)!;
      expect(slice(text, start, end)).toBe(exact);
      expect(text).toContain(prefix + exact + suffix);
    });
  });
});

test("brat: a passage over a line end is given in parts", () => {
  const [line] = exportedAfter("").dataset.evidence;
  const quote = "One 😀\ntwo";
  const {article_id} = line!;
  const dataset = {...exportedAfter("").dataset, evidence: [{...line!, quote, start: 3, end: 12}]};
  const files = formats.brat!({articles: read, dataset});
  expect(files.get(`${article_id}.ann`)).toMatch(/^T1\t\w+ 3 8;9 12\tOne 😀 two\n/);
});

test("what is published holds no more of an article than the passages", () => {
  const {dataset} = exportedAfter("");
  const published = JSON.stringify(webAnnotations(dataset.evidence, dataset.articles, {address: ""}));
  expect(published).not.toContain('"prefix"');
  expect(published).not.toContain('"suffix"');
});
