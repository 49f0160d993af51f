/**
 * The one data loader: reads and extracts the articles once per build and gives every table, as CSV for the public and
 * as one JSON of typed rows for the pages. An article that cannot be read, or a correction that does not hold, fails the
 * build, since a report that silently lacks a source or carries what an editor put right must not be published. So does a
 * table that breaks its own schema, or that lost rows without a word.
 */
import {readFileSync, statSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {strToU8, zipSync} from "fflate";
import {countryName} from "../loaders/annotate/places/gazetteer.ts";
import {checkTables, checkTotals} from "../loaders/check/index.ts";
import {lastRelease, releaseNames} from "../loaders/check/lastRelease.ts";
import {formatProblem} from "../loaders/errors.ts";
import type {Problem} from "../loaders/errors.ts";
import type {Table} from "../loaders/facts/schema.ts";
import {extractFolder} from "../loaders/pipeline.ts";
import type {Extraction} from "../loaders/pipeline.ts";
import {readCorrectionsIfAny} from "../loaders/resolve/corrections/index.ts";
import {allTables, parseTables} from "../loaders/write/index.ts";
import type {Dataset} from "../loaders/write/index.ts";
import type {Report} from "./components/report.ts";

const ARTICLES = "data/articles";
/** The editor's word; without the file there is none. */
const CORRECTIONS = "data/corrections.csv";
/** What `npm run evaluate -- --write` measured; a test holds it against a fresh measure. */
const MEASURED = "data/measured.json";
/** A zip holds the time of each file; this one keeps its bytes the same. Local time, as the format has it. */
const MTIME = new Date(2000, 0, 1);

const ALPHA3 = /^[A-Z]{3}$/;

function codesIn(rows: readonly object[], {columns}: Table): string[] {
  const names = columns.filter((c) => (c.items ?? c.kind) === "country").map((c) => c.name);
  return rows.flatMap((row) =>
    names.flatMap((name) => (row as Record<string, string | string[]>)[name] ?? [])
  );
}

/** English names of the countries that occur; a code without a name is an international body's own name. */
function countriesOf(dataset: Dataset): Record<string, string> {
  const codes = new Set(allTables.flatMap((table) => codesIn(dataset[table.name as keyof Dataset], table)));
  const named = [...codes].sort().filter((code) => ALPHA3.test(code) && countryName(code) !== code);
  return Object.fromEntries(named.map((code) => [code, countryName(code)]));
}

function reportOf({dataset, corrections}: Extraction): Report {
  const measured = JSON.parse(readFileSync(MEASURED, "utf8")) as Report["measured"];
  const rest = {measured, corrections, releases: releaseNames()};
  return {...dataset, countries: countriesOf(dataset), schema: [...allTables], ...rest};
}

/** `npm run build -- --confirm-fewer-rows` sets `CONFIRM_FEWER_ROWS`; a preview is no publication and sets it too. */
function check({files}: Extraction): Problem[] {
  const last = process.env.CONFIRM_FEWER_ROWS ? null : lastRelease();
  const totals = last ? checkTotals(last.tables, parseTables(files), last.name) : [];
  return [...checkTables(files), ...totals];
}

function extract(): Extraction {
  const extraction = extractFolder(ARTICLES, {corrections: readCorrectionsIfAny(CORRECTIONS)});
  const problems = [...extraction.problems, ...(extraction.missing ? [] : check(extraction))];
  for (const problem of problems) console.error(formatProblem(problem));
  if (extraction.missing || problems.some((p) => p.severity === "error")) process.exit(1);
  return extraction;
}

/** In `npm run dev` this file is touched when an article changes; one that changes meanwhile is read again. */
function extractSettled(): Extraction {
  const touched = () => statSync(fileURLToPath(import.meta.url)).mtimeMs;
  for (;;) {
    const before = touched();
    const extraction = extract();
    if (touched() === before) return extraction;
  }
}

const extraction = extractSettled();
const entries = [...extraction.files, ["report.json", JSON.stringify(reportOf(extraction))] as const];
process.stdout.write(
  zipSync(Object.fromEntries(entries.map(([name, text]) => [name, strToU8(text)])), {mtime: MTIME})
);
