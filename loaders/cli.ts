import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {Command, CommanderError} from "commander";
import {fileReason, formatProblem} from "./errors.ts";
import type {Problem} from "./errors.ts";
import {listUnused} from "./listUnused.ts";
import {extractFolder} from "./pipeline.ts";
import {readCorrections} from "./resolve/corrections/index.ts";
import {toUnusedCsv} from "./write/index.ts";

/** All articles were read and all files written. */
const ALL_READ = 0;
/** Some file could not be read or written; the others were. */
const SOME_LEFT_OUT = 1;
/** The command cannot be understood, or the folder of articles is not there. */
const NOT_STARTED = 2;

const program = new Command("extract")
  .usage("-- --articles <folder> --out <folder>")
  .description(
    "Reads every article (.md, .txt) of a folder and writes what they tell of visits, trade, troops and agreements."
  )
  .option("--articles <folder>", "folder of the articles", "data/articles")
  .option("--out <folder>", "folder for the seven CSV files; made where it is missing", "data/tables")
  .option(
    "--corrections <file>",
    "apply an editor's corrections, as the report does with data/corrections.csv"
  )
  .option(
    "--unused <file>",
    "the passages that no row took, with the reasons: of an article (.md, .txt) they are listed and nothing is " +
      "written; a .csv file is written, of all articles"
  )
  .addHelpText(
    "after",
    `
Writes visits.csv, trade.csv, troops.csv, agreements.csv, evidence.csv, conflicts.csv and articles.csv.

Exit status:
  0  all articles were read
  1  a file could not be read, or a correction does not hold; it is named on standard error with its reason, the
     others are written
  2  the command is not understood, or there is no such folder of articles

Example:
  npm run extract -- --articles data/articles --out data/tables
  npm run extract -- --unused data/articles/2024-09-12-example.md`
  )
  .allowExcessArguments(false)
  .showHelpAfterError("(npm run extract -- --help tells the options)")
  .exitOverride();

interface Options {
  articles: string;
  out: string;
  corrections?: string;
  unused?: string;
}

process.exitCode = run();

function run(): number {
  try {
    program.parse();
  } catch (failure) {
    if (failure instanceof CommanderError) return failure.exitCode === 0 ? ALL_READ : NOT_STARTED;
    throw failure;
  }
  const options = program.opts<Options>();
  if (/\.(?:md|txt)$/i.test(options.unused ?? "")) return list(options.unused!);
  if (options.unused && !/\.csv$/i.test(options.unused)) {
    const reason = "neither an article to look at (.md, .txt) nor a .csv file to write";
    process.stderr.write(
      formatProblem({severity: "error", where: "--unused", reason, value: options.unused}) + "\n"
    );
    return NOT_STARTED;
  }
  const {files, problems, missing, unused} = extractFolder(options.articles, {
    ...(options.corrections && {corrections: readCorrections(options.corrections)}),
    unused: Boolean(options.unused)
  });
  const failures = missing ? [] : writeFiles(options.out, files);
  if (options.unused && !missing) failures.push(...writeFile(options.unused, toUnusedCsv(unused)));
  for (const problem of [...problems, ...failures]) process.stderr.write(formatProblem(problem) + "\n");
  if (missing) return NOT_STARTED;
  return [...problems, ...failures].some(({severity}) => severity === "error") ? SOME_LEFT_OUT : ALL_READ;
}

function list(article: string): number {
  const {text, problems} = listUnused(article);
  process.stdout.write(text);
  for (const problem of problems) process.stderr.write(formatProblem(problem) + "\n");
  return problems.some(({severity}) => severity === "error") ? SOME_LEFT_OUT : ALL_READ;
}

function writeFiles(folder: string, files: ReadonlyMap<string, string>): Problem[] {
  try {
    mkdirSync(folder, {recursive: true});
  } catch (failure) {
    return [{severity: "error", where: folder, reason: fileReason(failure), value: ""}];
  }
  return [...files].flatMap(([name, text]) => writeFile(join(folder, name), text));
}

function writeFile(path: string, text: string): Problem[] {
  try {
    writeFileSync(path, text);
    return [];
  } catch (failure) {
    return [{severity: "error", where: path, reason: fileReason(failure), value: ""}];
  }
}
