/** `npm run evaluate`: how right the extraction is, on articles with reference rows. */
import {existsSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {Argument, Command, Option} from "commander";
import {formatProblem} from "../../loaders/errors.ts";
import {extractArticles} from "../../loaders/pipeline.ts";
import {readArticles} from "../../loaders/read/index.ts";
import type {TableName} from "../../loaders/types.ts";
import {scoreCluster} from "./clusters.ts";
import type {Cluster} from "./clusters.ts";
import {clusterLines, clusterTotal, columns, faults, tiers, totals} from "./report.ts";
import {scoreAll, TABLES} from "./score.ts";
import type {Gold} from "./score.ts";

interface GoldSet {
  articles: string;
  gold: string;
  clusters?: string;
}

const SETS: Record<string, GoldSet> = {
  gold: {articles: "data/articles", gold: "tests/gold/seeds.json"},
  dev: corpus("dev"),
  "challenge-a": corpus("challenge-a"),
  "challenge-b": corpus("challenge-b"),
  "held-out": corpus("held-out")
};

function corpus(half: string): GoldSet {
  const folder = `tests/corpus/${half}`;
  return {articles: `${folder}/articles`, gold: `${folder}/gold.json`, clusters: `${folder}/clusters.json`};
}

const NOTHING = {visits: [], trade: [], troops: [], agreements: []};

interface Options {
  table?: TableName;
  article?: string;
  showHeldOut: boolean;
}

const program = new Command("evaluate")
  .usage("-- [sets...] [options]")
  .description(
    "Prints precision, recall, row F1, strict F1 and the accuracy of each column, with each miss and false row."
  )
  .addArgument(
    new Argument("[sets...]", "which articles").choices(Object.keys(SETS)).default(Object.keys(SETS), "all")
  )
  .addOption(new Option("--table <table>", "show the faults of one table alone").choices(TABLES))
  .option("--article <id>", "score one article alone")
  .option(
    "--show-held-out",
    "show the faults of the held-out half too, which then is held out no longer",
    false
  )
  .parse();

for (const name of program.processedArgs[0] as string[]) evaluate(name, SETS[name]!, program.opts<Options>());

function evaluate(name: string, set: GoldSet, {table, article, showHeldOut}: Options): void {
  if (!existsSync(path(set.gold))) return;
  const {articles, problems} = readArticles(path(set.articles));
  const {dataset, problems: failures} = extractArticles(articles);
  for (const problem of [...problems, ...failures]) console.error(formatProblem(problem));
  const all = readJson<Gold>(set.gold);
  const gold = article === undefined ? all : {[article]: all[article] ?? {}};
  // reference rows are what one article tells, before merging: so each is read alone, and merging is scored by itself
  const alone = new Map(articles.map((one) => [one.id, extractArticles([one]).dataset]));
  const scores = scoreAll(gold, (id) => alone.get(id) ?? NOTHING);
  const clusters = set.clusters && existsSync(path(set.clusters)) ? readJson<Cluster[]>(set.clusters) : [];
  const merging = clusters.map((cluster) => scoreCluster(cluster, dataset, dataset.conflicts));
  const hidden = name === "held-out" && !showHeldOut;

  print(`${name}: ${Object.keys(gold).length} articles, each read alone`, totals(scores));
  print("The same rows after merging", totals(scoreAll(gold, () => dataset)));
  if (!hidden) print("Columns: cells right / judged in matched rows", columns(scores));
  print("Confidence", tiers(scores));
  if (merging.length > 0 && article === undefined) {
    const details = hidden ? [] : [clusterLines(merging), ...merging.flatMap((one) => one.faults)];
    print("Merging", [clusterTotal(merging), ...details].join("\n"));
  }
  if (hidden) return;
  const shown = table === undefined ? scores : {...scoreAll({}, () => NOTHING), [table]: scores[table]};
  print("Faults", faults(shown) || "none");
}

function print(title: string, text: string): void {
  console.log(`\n${title}\n${"-".repeat(title.length)}\n${text}`);
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(path(file), "utf8")) as T;
}

function path(fromRoot: string): string {
  return fileURLToPath(new URL(`../../${fromRoot}`, import.meta.url));
}
