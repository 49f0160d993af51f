/** All that the report is made from, read in one go: for the build's data loader, and for `npm run dev`. */
import {existsSync, readFileSync} from "node:fs";
import {checkTables, checkTotals} from "../loaders/check/index.ts";
import {lastRelease, releaseNames} from "../loaders/check/lastRelease.ts";
import type {Problem} from "../loaders/errors.ts";
import type {Table} from "../loaders/facts/schema.ts";
import {extractFolder} from "../loaders/pipeline.ts";
import type {Extraction, ExtractOptions} from "../loaders/pipeline.ts";
import {withoutMarkup} from "../loaders/read/index.ts";
import {readCorrectionsIfAny} from "../loaders/resolve/corrections/index.ts";
import {allTables, parseTables} from "../loaders/write/index.ts";
import type {Dataset, UnusedRow} from "../loaders/write/index.ts";
import type {Report} from "../src/components/report.ts";
import {LOCALE} from "../src/words/index.ts";
import {countryNameIn} from "./countryNames.ts";
import {ARTICLES, CORRECTIONS} from "./paths.ts";

export const correctionsText = (): string =>
  existsSync(CORRECTIONS) ? readFileSync(CORRECTIONS, "utf8") : "";
/** What `npm run evaluate -- --write` measured; a test holds it against a fresh measure. */
const MEASURED = "data/measured.json";

const nameOf = countryNameIn(LOCALE);

const ALPHA3 = /^[A-Z]{3}$/;

export interface Corpus {
  report: Report;
  /** The CSV files by name. */
  files: Map<string, string>;
  /** Passages that no row took; empty unless asked for. */
  unused: UnusedRow[];
  /** An `error` among them forbids a publication. */
  problems: Problem[];
}

export interface CorpusOptions extends ExtractOptions {
  /** Whether to hold the number of rows against that of the last release. */
  totals?: boolean;
}

/** Reads the articles and the corrections, and checks the tables. */
export function readCorpus({totals = false, ...options}: CorpusOptions = {}): Corpus {
  const corrections = options.corrections ?? readCorrectionsIfAny(CORRECTIONS);
  const extraction = extractFolder(ARTICLES, {...options, corrections});
  const {files, unused, problems, missing} = extraction;
  const checked = missing ? [] : [...checkTables(files), ...(totals ? totalsSinceRelease(files) : [])];
  return {report: reportOf(extraction), files, unused, problems: [...problems, ...checked]};
}

function totalsSinceRelease(files: Map<string, string>): Problem[] {
  const last = lastRelease();
  return last ? checkTotals(last.tables, parseTables(files), last.name) : [];
}

function reportOf({dataset, corrections}: Extraction): Report {
  const measured = JSON.parse(readFileSync(MEASURED, "utf8")) as Report["measured"];
  // a page shows what the marks mean, the CSV file the passage to the letter
  const evidence = dataset.evidence.map((row) => ({...row, quote: withoutMarkup(row.quote)}));
  const rest = {measured, corrections, releases: releaseNames()};
  return {...dataset, evidence, countries: countriesOf(dataset), schema: [...allTables], ...rest};
}

/** Names of the countries that occur, in the language of the pages; a code without a name is an international body's own name. */
function countriesOf(dataset: Dataset): Record<string, string> {
  const codes = new Set(allTables.flatMap((table) => codesIn(dataset[table.name as keyof Dataset], table)));
  const named = [...codes].sort().map((code) => [code, nameOf(code)] as const);
  return Object.fromEntries(named.filter(([code, name]) => ALPHA3.test(code) && name !== code));
}

function codesIn(rows: readonly object[], {columns}: Table): string[] {
  const names = columns.filter((c) => (c.items ?? c.kind) === "country").map((c) => c.name);
  return rows.flatMap((row) =>
    names.flatMap((name) => (row as Record<string, string | string[]>)[name] ?? [])
  );
}
