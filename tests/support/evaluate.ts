/** `npm run evaluate`: how right the extraction is, on articles with reference rows. */
import {writeFileSync} from "node:fs";
import {Argument, Command, Option} from "commander";
import {formatProblem} from "../../loaders/errors.ts";
import type {TableName} from "../../loaders/types.ts";
import {doubtLines, judgeSet} from "./doubts.ts";
import {MEASURED_FILE, measuredText} from "./measured.ts";
import {clusterLines, clusterTotal, columns, faults, tiers, totals} from "./report.ts";
import {TABLES} from "./score.ts";
import {measure, noScores, SETS} from "./sets.ts";

interface Options {
  table?: TableName;
  article?: string;
  showHeldOut: boolean;
  write: boolean;
  doubts: boolean;
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
  .option("--doubts", "show how right the rows of each rule and doubt are, all sets together", false)
  .option("--write", `write what the method page shows, to ${MEASURED_FILE}`, false)
  .parse();

if (program.opts<Options>().write) writeFileSync(MEASURED_FILE, measuredText());
else if (program.opts<Options>().doubts) showDoubts(program.processedArgs[0] as string[]);
else for (const name of program.processedArgs[0] as string[]) evaluate(name, program.opts<Options>());

/** What is held out stays so: its rows are not counted. */
function showDoubts(names: string[]): void {
  const judged = names.filter((name) => name !== "held-out").flatMap((name) => judgeSet(name, SETS[name]!));
  console.log(doubtLines(judged));
}

function evaluate(name: string, {table, article, showHeldOut}: Options): void {
  const measured = measure(SETS[name]!, article);
  for (const problem of measured.problems) console.error(formatProblem(problem));
  const hidden = name === "held-out" && !showHeldOut;

  print(`${name}: ${measured.articles} articles, each read alone`, totals(measured.alone));
  print("The same rows after merging", totals(measured.merged));
  if (!hidden) print("Columns: cells right / judged in matched rows", columns(measured.alone));
  print("Confidence", tiers(measured.alone));
  if (measured.clusters.length > 0) {
    const details = hidden
      ? []
      : [clusterLines(measured.clusters), ...measured.clusters.flatMap((one) => one.faults)];
    print("Merging", [clusterTotal(measured.clusters), ...details].join("\n"));
  }
  if (hidden) return;
  const shown = table === undefined ? measured.alone : {...noScores(), [table]: measured.alone[table]};
  print("Faults", faults(shown) || "none");
}

function print(title: string, text: string): void {
  console.log(`\n${title}\n${"-".repeat(title.length)}\n${text}`);
}
