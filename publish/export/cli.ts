/** `npm run export`: the evidence for annotators' tools. */
import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {Command, Option} from "commander";
import {fileReason, formatProblem} from "../../loaders/errors.ts";
import {extractFolder} from "../../loaders/pipeline.ts";
import {readArticles} from "../../loaders/read/index.ts";
import {readCorrections, readCorrectionsIfAny} from "../../loaders/resolve/corrections/index.ts";
import type {Corrections} from "../../loaders/resolve/corrections/index.ts";
import {ARTICLES, CORRECTIONS} from "../paths.ts";
import {formats} from "./formats.ts";

interface Options {
  format: string;
  out: string;
  articles: string;
  corrections?: string;
}

const program = new Command("export")
  .usage("-- --format <format> --out <folder>")
  .description(
    "Writes the passages that facts were read from, with the articles' whole text, for annotators. Not for publication."
  )
  .addOption(
    new Option("--format <format>", "the tool's format").choices(Object.keys(formats)).makeOptionMandatory()
  )
  .requiredOption("--out <folder>", "folder for the files; made where it is missing")
  .option("--articles <folder>", "folder of the articles", ARTICLES)
  .option(
    "--corrections <file>",
    `the editor's corrections (default: ${CORRECTIONS}, for the articles of ${ARTICLES})`
  )
  .allowExcessArguments(false)
  .showHelpAfterError("(npm run export -- --help tells the options)")
  .parse();

process.exitCode = run(program.opts<Options>());

function correctionsFor(folder: string, given?: string): Corrections {
  if (given !== undefined) return readCorrections(given);
  return readCorrectionsIfAny(folder === ARTICLES ? CORRECTIONS : "");
}

function run({format, out, articles: folder, corrections}: Options): number {
  const {dataset, problems, missing} = extractFolder(folder, {
    corrections: correctionsFor(folder, corrections)
  });
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
  if (missing) return 2;
  try {
    mkdirSync(out, {recursive: true});
    const files = formats[format]!({articles: readArticles(folder).articles, dataset});
    for (const [name, text] of files) writeFileSync(join(out, name), text);
    console.log(`${files.size} files stand in ${out}`);
  } catch (failure) {
    process.stderr.write(`${out}: ${fileReason(failure)}\n`);
    return 1;
  }
  return problems.some(({severity}) => severity === "error") ? 1 : 0;
}
