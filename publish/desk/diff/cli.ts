/** `npm run diff`: what changed in the tables since the last release, or since a git revision, and why. */
import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {fileReason} from "../../../loaders/errors.ts";
import {parseTables} from "../../../loaders/write/index.ts";
import {ARTICLES, CORRECTIONS} from "../../paths.ts";
import {readAll} from "../add/gain.ts";
import {command, Refusal, start, warn} from "../command.ts";
import {baseOf} from "./base.ts";
import {compareSides, correctionsIn} from "./compare.ts";
import {asPage, asText} from "./show.ts";

const program = command("diff")
  .usage("-- [revision] [options]")
  .description(
    "Tells which rows were added, changed or are gone since the last release, and why: by an article, a correction or the rules."
  )
  .argument("[revision]", "a git revision to compare with instead of the last release")
  .option("--page <file>", "also write it as a page (HTML)")
  .addHelpText(
    "after",
    `
Where there is no release yet, the last commit is compared with. A revision's articles are read by its own rules.

Exit status:
  0  compared, whether or not anything changed
  1  it cannot be compared, and standard error says why
  2  the command is not understood

Example:
  npm run diff -- HEAD~3 --page changes.html`
  );

await start(program, () => {
  const {page} = program.opts<{page?: string}>();
  const base = baseOf(program.args[0] ?? "");
  const {files, problems} = readAll(ARTICLES, CORRECTIONS);
  problems.forEach(warn);
  const corrections = existsSync(CORRECTIONS) ? correctionsIn(readFileSync(CORRECTIONS, "utf8")) : [];
  const rows = compareSides(base, {tables: parseTables(files), corrections});
  process.stdout.write(asText(rows, base.name));
  if (page) write(page, asPage(rows, base.name));
});

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (failure) {
    throw new Refusal(file, fileReason(failure));
  }
}
