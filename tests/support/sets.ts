/** The articles that have reference rows, by set, and what the extraction makes of them. */
import {existsSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import type {Problem} from "../../loaders/errors.ts";
import {extractArticles} from "../../loaders/pipeline.ts";
import {readArticles} from "../../loaders/read/index.ts";
import {scoreCluster} from "./clusters.ts";
import type {Cluster, ClusterScore} from "./clusters.ts";
import {scoreAll} from "./score.ts";
import type {Gold} from "./score.ts";

export interface GoldSet {
  articles: string;
  gold: string;
  clusters?: string;
}

/** In the order in which they are told; `held-out` is not looked at while rules are written. */
const ALL: Readonly<Record<string, GoldSet>> = {
  gold: {articles: "data/articles", gold: "tests/gold/seeds.json"},
  dev: corpus("dev"),
  "challenge-a": corpus("challenge-a"),
  "challenge-b": corpus("challenge-b"),
  "challenge-c": corpus("challenge-c"),
  "challenge-d": corpus("challenge-d"),
  "challenge-e": corpus("challenge-e"),
  "challenge-f": corpus("challenge-f"),
  "challenge-g": corpus("challenge-g"),
  "challenge-h": corpus("challenge-h"),
  "challenge-i": corpus("challenge-i"),
  "challenge-j": corpus("challenge-j"),
  "challenge-k": corpus("challenge-k"),
  "challenge-l": corpus("challenge-l"),
  "challenge-m": corpus("challenge-m"),
  "challenge-n": corpus("challenge-n"),
  "challenge-o": corpus("challenge-o"),
  "challenge-p": corpus("challenge-p"),
  "challenge-q": corpus("challenge-q"),
  "challenge-r": corpus("challenge-r"),
  "challenge-s": corpus("challenge-s"),
  "challenge-t": corpus("challenge-t"),
  "challenge-u": corpus("challenge-u"),
  "challenge-v": corpus("challenge-v"),
  "challenge-w": corpus("challenge-w"),
  "challenge-x": corpus("challenge-x"),
  "challenge-y": corpus("challenge-y"),
  "challenge-z": corpus("challenge-z"),
  "challenge-aa": corpus("challenge-aa"),
  "challenge-ab": corpus("challenge-ab"),
  "challenge-ac": corpus("challenge-ac"),
  "challenge-ad": corpus("challenge-ad"),
  "challenge-ae": corpus("challenge-ae"),
  "challenge-af": corpus("challenge-af"),
  "challenge-ag": corpus("challenge-ag"),
  "challenge-ah": corpus("challenge-ah"),
  "challenge-ai": corpus("challenge-ai"),
  "challenge-aj": corpus("challenge-aj"),
  "challenge-ak": corpus("challenge-ak"),
  "challenge-al": corpus("challenge-al"),
  "challenge-am": corpus("challenge-am"),
  "challenge-an": corpus("challenge-an"),
  "challenge-ao": corpus("challenge-ao"),
  "challenge-ap": corpus("challenge-ap"),
  "challenge-aq": corpus("challenge-aq"),
  "challenge-ar": corpus("challenge-ar"),
  "challenge-as": corpus("challenge-as"),
  "challenge-at": corpus("challenge-at"),
  "challenge-au": corpus("challenge-au"),
  "challenge-av": corpus("challenge-av"),
  clusters: corpus("clusters"),
  trade: corpus("trade"),
  "held-out": corpus("held-out")
};

/** The sets that stand in the checkout. */
export const SETS: Readonly<Record<string, GoldSet>> = Object.fromEntries(
  Object.entries(ALL).filter(([, {gold}]) => existsSync(path(gold)))
);

function corpus(name: string): GoldSet {
  const folder = `tests/corpus/${name}`;
  return {articles: `${folder}/articles`, gold: `${folder}/gold.json`, clusters: `${folder}/clusters.json`};
}

export interface Measured {
  articles: number;
  problems: Problem[];
  /** Each article read by itself: reference rows are what one article tells, before merging. */
  alone: ReturnType<typeof scoreAll>;
  /** The rows of the whole set, merged, held against each article that they name. */
  merged: ReturnType<typeof scoreAll>;
  clusters: ClusterScore[];
}

const NOTHING = {visits: [], trade: [], troops: [], agreements: []};

/** Extracts a set, or one article of it, and scores it against its reference rows. */
export function measure(set: GoldSet, article?: string): Measured {
  const {articles, problems} = readArticles(path(set.articles));
  const {dataset, problems: failures} = extractArticles(articles);
  const all = readGold(set);
  const gold = article === undefined ? all : {[article]: all[article] ?? {}};
  const alone = new Map(articles.map((one) => [one.id, extractArticles([one]).dataset]));
  const clusters = set.clusters && existsSync(path(set.clusters)) ? readJson<Cluster[]>(set.clusters) : [];
  return {
    articles: Object.keys(gold).length,
    problems: [...problems, ...failures],
    alone: scoreAll(gold, (id) => alone.get(id) ?? NOTHING),
    merged: scoreAll(gold, () => dataset),
    clusters: article === undefined ? clusters.map((c) => scoreCluster(c, dataset, dataset.conflicts)) : []
  };
}

/** Scores without rows: what a table shows whose faults are not asked for. */
export const noScores = (): ReturnType<typeof scoreAll> => scoreAll({}, () => NOTHING);

export const readGold = (set: GoldSet): Gold => readJson<Gold>(set.gold);

export const setFolder = (set: GoldSet): string => path(set.articles);

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(path(file), "utf8")) as T;
}

function path(fromRoot: string): string {
  return fileURLToPath(new URL(`../../${fromRoot}`, import.meta.url));
}
