/** The only file that knows every step: read → annotate → facts → resolve → write. */
import {annotate} from "./annotate/index.ts";
import {isMeant} from "./annotate/people/register.ts";
import type {Problem} from "./errors.ts";
import {findFacts} from "./facts/find.ts";
import {leftoverOf, nothingLeft} from "./facts/retold/index.ts";
import type {Leftover} from "./facts/retold/index.ts";
import type {AnyFact} from "./facts/rule.ts";
import {unusedPassages} from "./facts/unused.ts";
import {freed, noMemory} from "./memory.ts";
import type {Memory} from "./memory.ts";
import {legible, listArticles, readArticle} from "./read/index.ts";
import {applyChanges, findQuote, quoteKey} from "./resolve/corrections/index.ts";
import type {AppliedCorrection, Corrections, Quote} from "./resolve/corrections/index.ts";
import {resolve} from "./resolve/index.ts";
import {daysApart} from "./facts/when.ts";
import type {Article, Introduced, Official, Span} from "./types.ts";
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
  const harvest = newHarvest(options, files.length);
  for (const file of files) {
    const again = () => readArticle(file).article;
    const {article, problems: found} = readArticle(file);
    problems.push(...found);
    if (article) problems.push(...reap(article, again, harvest));
  }
  const assembled = assemble(harvest);
  return {...assembled, problems: [...problems, ...assembled.problems], missing};
}

/** As `extractFolder`, of articles that are in memory. */
export function extractArticles(
  articles: readonly Article[],
  options: ExtractOptions = {}
): Omit<Extraction, "missing"> {
  const harvest = newHarvest(options, articles.length);
  const problems = articles.flatMap((article) => reap(article, () => article, harvest));
  const assembled = assemble(harvest);
  return {...assembled, problems: [...problems, ...assembled.problems]};
}

/** What is kept of an article that was read. */
interface Sheaf {
  facts: AnyFact[];
  /** Where the quotes of added rows stand, by `quoteKey`. */
  located: Map<string, Span>;
  passages: Passages;
  source: ArticleRow;
  unused: UnusedRow[];
  introduced: Introduced;
  leftover: Leftover;
  /** Gets the article anew. */
  again: () => Article | null;
}

/** Of all articles, by id, in the order in which they were read. */
interface Harvest {
  sheaves: Map<string, Sheaf>;
  options: ExtractOptions;
  /** Only beside others can an article retell what they tell. */
  several: boolean;
}

function newHarvest(options: ExtractOptions, articles: number): Harvest {
  return {sheaves: new Map(), options, several: articles > 1};
}

/** Adds what one article tells, or puts it in the place of its first reading; a failure inside a rule costs that reading alone, and is told. */
function reap(
  article: Article,
  again: Sheaf["again"],
  {sheaves, options, several}: Harvest,
  known: readonly Official[] = []
): Problem[] {
  try {
    sheaves.set(article.id, {...sheafOf(article, known, options, several), again});
    return [];
  } catch (failure) {
    const value = failure instanceof Error ? failure.message : String(failure);
    return [
      {severity: "error", where: article.file, reason: `no facts could be read${placeOf(failure)}`, value}
    ];
  }
}

function sheafOf(
  article: Article,
  known: readonly Official[],
  options: ExtractOptions,
  several: boolean
): Omit<Sheaf, "again"> {
  const {annotated, place, facts, declined} = readFacts(article, known, options);
  const inBody = facts.map((fact) => {
    return {
      ...fact,
      evidence: fact.evidence.map((passage) => ({...passage, ...place(passage)}))
    } as AnyFact;
  });
  const located = locate(article, quotesOf(options.corrections));
  const left = several ? leftoverOf(annotated, facts) : nothingLeft(article.id);
  const leftover = {...left, clues: left.clues.map((clue) => ({...clue, ...place(clue)}))};
  const spans = [...inBody.flatMap(({evidence}): Span[] => evidence), ...leftover.clues, ...located.values()];
  const unused = options.unused ? unusedPassages(annotated, facts, declined) : [];
  const placed = unused.map((passage) => ({...passage, ...place(passage)}));
  return {
    ...freed({facts: inBody, introduced: annotated.introduced, leftover}),
    located,
    passages: cutPassages(article.body, spans, article.id),
    source: articleRow(article),
    unused: unusedRows(article.body, placed, article.id)
  };
}

/** Days between articles of which one introduces whom the other takes for known: offices change hands. */
const SAME_TIME = 366;

/** Reads once more, with their introduction, the articles that name somebody whom only others introduce. */
function acquaint(harvest: Harvest): Problem[] {
  const first = [...harvest.sheaves.values()];
  return first.flatMap(({source, introduced, again}) => {
    const known = first
      .filter((other) => other.source !== source && isOfSameTime(other.source, source))
      .flatMap((other) => other.introduced.officials)
      .filter((official) => isMeant(official, introduced));
    const article = known.length > 0 ? again() : null;
    // where it fails, the first reading stands
    return article ? reap(article, again, harvest, known) : [];
  });
}

const isOfSameTime = (a: ArticleRow, b: ArticleRow): boolean =>
  (daysApart(a.published, b.published) ?? 0) < SAME_TIME;

/** The line of code where it failed, for whoever changes a rule. */
function placeOf(failure: unknown): string {
  const [place] = /\bloaders\/[\w./-]+:\d+/.exec((failure as Error).stack ?? "") ?? [];
  return place ? ` (${place})` : "";
}

/** What the rules find in an article, or found when it, whom it takes for known and they were the same. */
function readFacts(article: Article, known: readonly Official[], {memory = noMemory}: ExtractOptions) {
  const time = known.length > 0 ? " again" : "";
  const by = JSON.stringify(known);
  const {annotated, place} = memory.recall(`annotated${time}`, article, [legible, annotate, by], () => {
    const {text, place} = legible(article.body);
    return {annotated: annotate({...article, body: text}, known), place};
  });
  const rules = [legible, annotate, by, findFacts];
  const found = memory.recall(`facts${time}`, article, rules, () => findFacts(annotated));
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

function assemble(harvest: Harvest): Omit<Extraction, "missing"> {
  const failures = acquaint(harvest);
  const all = [...harvest.sheaves.values()];
  const sources = all.map(({source}) => source);
  const published = new Map(sources.map((source) => [source.article_id, source.published]));
  const located = new Map(all.flatMap((sheaf) => [...sheaf.located]));
  const passages = new Map(all.map((sheaf) => [sheaf.source.article_id, sheaf.passages]));
  const facts = all.flatMap((sheaf) => sheaf.facts);
  const {changes, problems} = harvest.options.corrections ?? {changes: [], problems: []};
  const leftovers = all.map(({leftover}) => leftover);
  const corrected = applyChanges(resolve(facts, published, leftovers), changes, published, located);
  const dataset = toDataset(corrected.resolved, passages, sources.sort(byId));
  return {
    dataset,
    files: toCsvFiles(dataset),
    corrections: corrected.applied,
    problems: [...failures, ...problems, ...corrected.problems],
    unused: all.flatMap((sheaf) => sheaf.unused)
  };
}

function byId(a: ArticleRow, b: ArticleRow): number {
  return a.article_id < b.article_id ? -1 : a.article_id > b.article_id ? 1 : 0;
}
