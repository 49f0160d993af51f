/**
 * `npm run bench`: what the extraction and the site cost, as ratios measured in one run. Machines differ and drift, so no figure
 * here is asserted anywhere, and only the ratios are worth quoting.
 */
import winkNLP from "wink-nlp";
import model from "wink-eng-lite-web-model";
import {readArticle, listArticles} from "../../loaders/read/index.ts";
import {extractArticles} from "../../loaders/pipeline.ts";
import type {Article} from "../../loaders/types.ts";
import {articleOf} from "../support/annotate.ts";
import {siteCosts} from "./site.ts";
import {hostileTexts} from "./texts.ts";

const FOLDER = "data/articles";
const DENSE = "tests/corpus/dev/articles";
const WORDS = 500;
const HOSTILE = 100_000;

const articles = listArticles(FOLDER).files.flatMap((file) => readArticle(file).article ?? []);
const prose = articles.map((a) => a.body).join("\n");
const nlp = winkNLP(model);

/** Passes before any is counted: only then is all of it compiled. */
const WARM_UP = 300;

/**
 * Milliseconds that each of two calls takes at its least disturbed: the fastest tenth of many passes, taken in turns, so
 * that other jobs on the machine weigh on both alike.
 */
function timeBoth(
  one: () => unknown,
  other: () => unknown,
  passes = 300,
  warmUp = WARM_UP
): [number, number] {
  const times: [number[], number[]] = [[], []];
  for (let i = 0; i < warmUp + passes; i++) {
    [one, other].forEach((run, k) => {
      const taken = once(run);
      if (i >= warmUp) times[k]!.push(taken);
    });
  }
  return times.map((all) => all.sort((a, b) => a - b)[Math.floor(passes / 10)]!) as [number, number];
}

function once(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The median of a few passes, after one that is not counted. */
function time(run: () => unknown, passes: number): number {
  run();
  const times = Array.from({length: passes}, () => once(run));
  return times.sort((a, b) => a - b)[Math.floor(passes / 2)] ?? 0;
}

/** The first words of the shipped articles, as one article. */
const excerpt = (words: number): Article =>
  articleOf(prose.split(" ").slice(0, words).join(" "), "2024-09-12");

function speed(): void {
  const article = excerpt(WORDS);
  const extract = () => extractArticles([article]);
  const first = once(extract);
  const [whole, bare] = timeBoth(extract, () => tagged(article));
  console.log(
    `${WORDS} words: extraction ${whole.toFixed(2)} ms, wink-nlp's full pipeline ${bare.toFixed(2)} ms` +
      ` (both compiled; the first article of a process takes ${first.toFixed(0)} ms)`
  );
  console.log(`  ratio ${(whole / bare).toFixed(2)} (at most 5)`);
}

const tagged = ({body}: Article): unknown => nlp.readDoc(body).tokens().out(nlp.its.value);

/** The same for the articles of the development corpus, each alone: they tell a fact in every other sentence. */
function density(): void {
  const dense = listArticles(DENSE).files.flatMap((file) => readArticle(file).article ?? []);
  const ratios = dense
    .map((article) => {
      const extract = () => extractArticles([article]);
      const [whole, bare] = timeBoth(extract, () => tagged(article), 30, 10);
      return whole / bare;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => ratios[Math.floor(share * (ratios.length - 1))]!.toFixed(1);
  console.log(
    `  ${ratios.length} articles dense with facts: ratio ${at(0)} to ${at(1)}, half of them above ${at(0.5)}`
  );
}

function hostility(): void {
  const ordinary = prose.repeat(Math.ceil(HOSTILE / prose.length)).slice(0, HOSTILE);
  const perUnit = time(() => extractArticles([articleOf(ordinary)]), 3) / ordinary.length;
  console.log(
    `hostile texts of ${HOSTILE} characters, cost per character against ordinary prose (at most 10)`
  );
  const ratios = hostileTexts(HOSTILE).map(([name, text]): [number, string] => [
    time(() => extractArticles([articleOf(text)]), 1) / text.length / perUnit,
    name
  ]);
  for (const [ratio, name] of ratios.sort((a, b) => b[0] - a[0]))
    console.log(`  ${ratio.toFixed(2).padStart(7)}  ${name}`);
}

/** Heap that stays after many articles that tell nothing new: it must not grow with their number. */
function memory(): void {
  const collect = globalThis.gc;
  if (!collect) return console.log("memory: run with --expose-gc");
  const silent = articleOf("The committee met in the morning and spoke about the weather. ".repeat(60));
  const heapAfter = (count: number): number => {
    const many = Array.from({length: count}, (_, i) => ({...silent, id: `a${i}`, file: `a${i}.md`}));
    const kept = extractArticles(many);
    collect();
    const used = process.memoryUsage().heapUsed;
    if (kept.problems.length > 0) throw new Error(kept.problems[0]?.reason);
    return used;
  };
  heapAfter(50);
  const few = heapAfter(50);
  const more = heapAfter(500);
  const perArticle = (more - few) / 450 / 1024;
  console.log(
    `memory: ${perArticle.toFixed(1)} kB kept an article of ${(silent.body.length / 1024).toFixed(1)} kB`
  );
}

speed();
density();
memory();
hostility();
await siteCosts();
