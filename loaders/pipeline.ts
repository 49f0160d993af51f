/** The only file that knows every step: read → annotate → facts → resolve → write. */
import {annotate} from "./annotate/index.ts";
import type {Problem} from "./errors.ts";
import {findFacts} from "./facts/find.ts";
import type {AnyFact} from "./facts/rule.ts";
import {unusedPassages} from "./facts/unused.ts";
import {noMemory} from "./memory.ts";
import type {Memory} from "./memory.ts";
import {legible, listArticles, readArticle} from "./read/index.ts";
import {applyChanges, findQuote, quoteKey} from "./resolve/corrections/index.ts";
import type {AppliedCorrection, Corrections, Quote} from "./resolve/corrections/index.ts";
import {resolve} from "./resolve/index.ts";
import type {Article, Span} from "./types.ts";
import {articleRow, cutPassages, toCsvFiles, toDataset, unusedRows} from "./write/index.ts";
import type {ArticleRow, Dataset, Passages, UnusedRow} from "./write/index.ts";

export interface Extraction {
  dataset: Dataset;
  /** The seven CSV files by name, in the contract's order. */
  files: Map<string, string>;
  /** The editor's corrections that hold, in the order of their file. */
  corrections: AppliedCorrection[];
  problems: Problem[];
  /** Passages that no row took, by article; empty unless asked for. */
  unused: UnusedRow[];
  /** True where the folder itself cannot be read. */
  missing: boolean;
}

export interface ExtractOptions {
  /** The editor's word on what is read; none unless given. */
  corrections?: Corrections;
  /** Where what was read of each article is kept for the next time; none unless given. */
  memory?: Memory;
  /** Whether to collect the passages that no row took. */
  unused?: boolean;
}

/** Reads all articles of a folder. They are taken one by one: only their facts, quotes and front matter are kept. */
export function extractFolder(folder: string, options: ExtractOptions = {}): Extraction {
  const {files, problems, missing} = listArticles(folder);
  const harvest = newHarvest(options);
  for (const file of files) {
    const {article, problems: found} = readArticle(file);
    problems.push(...found);
    if (article) problems.push(...reap(article, harvest));
  }
  const assembled = assemble(harvest);
  return {...assembled, problems: [...problems, ...assembled.problems], missing};
}

/** As `extractFolder`, of articles that are in memory. */
export function extractArticles(
  articles: readonly Article[],
  options: ExtractOptions = {}
): Omit<Extraction, "missing"> {
  const harvest = newHarvest(options);
  const problems = articles.flatMap((article) => reap(article, harvest));
  const assembled = assemble(harvest);
  return {...assembled, problems: [...problems, ...assembled.problems]};
}

/** What is kept of the articles that were read. */
interface Harvest {
  facts: AnyFact[];
  /** Where the quotes of added rows stand, by `quoteKey`. */
  located: Map<string, Span>;
  passages: Map<string, Passages>;
  sources: ArticleRow[];
  unused: UnusedRow[];
  options: ExtractOptions;
}

function newHarvest(options: ExtractOptions): Harvest {
  return {facts: [], located: new Map(), passages: new Map(), sources: [], unused: [], options};
}

/** Adds what one article tells; a failure inside a rule costs its article alone, and is told. */
function reap(article: Article, harvest: Harvest): Problem[] {
  try {
    const {annotated, place, facts, declined} = readFacts(article, harvest.options);
    const inBody = facts.map((fact) => {
      return {
        ...fact,
        evidence: fact.evidence.map((passage) => ({...passage, ...place(passage)}))
      } as AnyFact;
    });
    const quotes = locate(article, quotesOf(harvest.options.corrections));
    const spans = [...inBody.flatMap(({evidence}): Span[] => evidence), ...quotes.values()];
    harvest.passages.set(article.id, cutPassages(article.body, spans, article.id));
    for (const [key, span] of quotes) harvest.located.set(key, span);
    // a clone, because a string cut out of the body keeps the whole body in memory
    harvest.facts.push(...structuredClone(inBody));
    if (harvest.options.unused) {
      const unused = unusedPassages(annotated, facts, declined);
      const placed = unused.map((passage) => ({...passage, ...place(passage)}));
      harvest.unused.push(...unusedRows(article.body, placed, article.id));
    }
    harvest.sources.push(articleRow(article));
    return [];
  } catch (failure) {
    const value = failure instanceof Error ? failure.message : String(failure);
    return [
      {severity: "error", where: article.file, reason: `no facts could be read${placeOf(failure)}`, value}
    ];
  }
}

/** The line of code where it failed, for whoever changes a rule. */
function placeOf(failure: unknown): string {
  const [place] = /\bloaders\/[\w./-]+:\d+/.exec((failure as Error).stack ?? "") ?? [];
  return place ? ` (${place})` : "";
}

/** What the rules find in an article, or found when it and they were the same. */
function readFacts(article: Article, {memory = noMemory}: ExtractOptions) {
  const {annotated, place} = memory.recall("annotated", article, [legible, annotate], () => {
    const {text, place} = legible(article.body);
    return {annotated: annotate({...article, body: text}), place};
  });
  const found = memory.recall("facts", article, [legible, annotate, findFacts], () => findFacts(annotated));
  return {annotated, place, ...found};
}

/** The passages that the rows rest on which an editor added. */
function quotesOf(corrections: Corrections | undefined): Quote[] {
  return (corrections?.changes ?? []).flatMap((change) => (change.kind === "added" ? change.quotes : []));
}

function locate({id, body}: Article, quotes: readonly Quote[]): Map<string, Span> {
  const found = new Map<string, Span>();
  for (const quote of quotes.filter(({articleId}) => articleId === id)) {
    const span = findQuote(body, quote.text);
    if (span) found.set(quoteKey(quote), span);
  }
  return found;
}

function assemble({
  facts,
  located,
  passages,
  sources,
  unused,
  options
}: Harvest): Omit<Extraction, "missing"> {
  const published = new Map(sources.map((source) => [source.article_id, source.published]));
  const {changes, problems} = options.corrections ?? {changes: [], problems: []};
  const corrected = applyChanges(resolve(facts, published), changes, published, located);
  const dataset = toDataset(corrected.resolved, passages, [...sources].sort(byId));
  return {
    dataset,
    files: toCsvFiles(dataset),
    corrections: corrected.applied,
    problems: [...problems, ...corrected.problems],
    unused
  };
}

function byId(a: ArticleRow, b: ArticleRow): number {
  return a.article_id < b.article_id ? -1 : a.article_id > b.article_id ? 1 : 0;
}
