import fc from "fast-check";
import {beforeAll, describe, expect, test, vi} from "vitest";
import {extractArticles} from "../loaders/pipeline.ts";
import {readArticles} from "../loaders/read/index.ts";
import type {Article} from "../loaders/types.ts";
import {articleOf} from "./support/annotate.ts";
import {breaches} from "./support/invariants.ts";
import {hostileTexts} from "./bench/texts.ts";

/** The same inputs in every run; a failure prints the smallest one. */
const SEED = 20240912;
const RUNS = 150;
vi.setConfig({testTimeout: 120_000});

let sentences: string[] = [];
let words: string[] = [];
beforeAll(() => {
  const {articles} = ["data/articles", "tests/corpus/dev/articles"]
    .map(readArticles)
    .reduce((all, one) => ({articles: [...all.articles, ...one.articles], problems: []}));
  sentences = articles.flatMap(({body}) => body.split(/(?<=[.!?”"])\s+(?=[\p{Lu}“"])|\n+/u)).filter(Boolean);
  words = [...new Set(sentences.flatMap((sentence) => sentence.split(" ")))];
});

/** Read once, it keeps the contract; read again, it gives the same bytes. */
function holds(...articles: Article[]): void {
  const {files, problems} = extractArticles(articles, {unused: true});
  expect(problems).toEqual([]);
  expect(breaches(files, articles)).toEqual([]);
  expect(extractArticles([...articles].reverse()).files).toEqual(files);
}

const pick = (list: () => readonly string[]) => fc.nat().map((n) => list()[n % list().length]!);
const sentence = pick(() => sentences);
const text = (size: number) => fc.array(sentence, {minLength: 1, maxLength: size});
const published = fc.constantFrom("", "2024-09-12", "2000-02-29", "2023-01-01", "1999-12-31");

const ODD = [
  "\u00a0", "\u200b", "\u00ad", "\ufeff", "\u2028", "\t", "\u0000", "\u0301", "\u202e", "😀", "🇮🇶", "👨‍👩‍👧", "𝔘", "İ", "ß", "ﬁ", "الع", "中", "½", "…", "—", "«", "»", "„", "”", "‘", "’", '"', "(", "[", "$", "%", ";", "#", "|", "\n", "0", "9", ",", ".", "-", "'s"
]; // prettier-ignore

type Change = {at: number; kind: string; odd: string; length: number};
const change = fc.record({
  at: fc.nat({max: 100_000}),
  kind: fc.constantFrom("drop", "double", "odd", "instead", "case", "swap"),
  odd: fc.constantFrom(...ODD),
  length: fc.integer({min: 1, max: 12})
});

/** Changes characters; whole ones, as a file holds no half. */
function mutate(body: string, {at, kind, odd, length}: Change): string {
  const characters = Array.from(body);
  const i = at % Math.max(1, characters.length);
  const cut = characters.splice(i, length);
  const put: Record<string, string[]> = {
    drop: [],
    double: [...cut, ...cut],
    odd: [odd, ...cut],
    instead: [odd],
    case: cut.map((c) => (c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase())),
    swap: cut.reverse()
  };
  characters.splice(i, 0, ...put[kind]!);
  return characters.join("");
}

const options = {seed: SEED, numRuns: RUNS, endOnFailure: false};

describe("sentences of the corpus keep the contract", () => {
  test("put together anew, in one line or in many", () => {
    const joint = fc.constantFrom(" ", "\n", "\n\n", "; ", ", and ", " “", "” ");
    fc.assert(
      fc.property(text(12), joint, published, (parts, by, day) => holds(articleOf(parts.join(by), day))),
      options
    );
  });

  test("with characters dropped, doubled, swapped or made odd", () => {
    const changes = fc.array(change, {minLength: 1, maxLength: 10});
    fc.assert(
      fc.property(text(4), changes, published, (parts, all, day) =>
        holds(articleOf(all.reduce(mutate, parts.join(" ")), day))
      ),
      options
    );
  });

  test("with their words shuffled together", () => {
    const salad = fc.array(
      pick(() => words),
      {minLength: 1, maxLength: 60}
    );
    fc.assert(
      fc.property(salad, published, (parts, day) => holds(articleOf(parts.join(" "), day))),
      options
    );
  });

  test("cut off anywhere", () => {
    fc.assert(
      fc.property(text(3), fc.nat(), fc.nat(), (parts, a, b) => {
        const characters = Array.from(parts.join(" "));
        const [from, to] = [a % characters.length, b % characters.length].sort((x, y) => x - y);
        holds(articleOf(characters.slice(from, to).join("")));
      }),
      options
    );
  });

  test("in several articles that tell of the same in other words", () => {
    fc.assert(
      fc.property(text(4), text(2), fc.array(change, {maxLength: 3}), (same, other, all) =>
        holds(
          articleOf(same.join(" "), "2024-09-12", "a"),
          articleOf([...other, ...same].join(" "), "2024-09-13", "b"),
          articleOf(all.reduce(mutate, same.join("\n")), "", "c")
        )
      ),
      {...options, numRuns: RUNS / 2}
    );
  });
});

describe("hostile texts", () => {
  test.each(hostileTexts(20_000))("20 kB of %s", (_, body) => {
    const article = articleOf(body);
    const {files, problems} = extractArticles([article], {unused: true});
    expect(problems).toEqual([]);
    expect(breaches(files, [article])).toEqual([]);
  });

  test.each(hostileTexts(2_000))("%s amid a sentence", (_, body) => {
    holds(articleOf(`Iranian President Masoud Pezeshkian arrived in ${body} Baghdad on Wednesday.`));
  });
});
