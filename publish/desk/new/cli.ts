/** `npm run new -- page "Title"`: a page with a chart, a table, text and evidence, to change from there. */
import {factTables} from "../../../loaders/facts/index.ts";
import {suggestion} from "../../../loaders/suggest.ts";
import {command, Refusal, start} from "../command.ts";
import {makePage} from "./page.ts";

const TABLES: readonly string[] = factTables.map(({name}) => name);
const KINDS = ["page"];

const program = command("new")
  .usage('-- page "Title" [options]')
  .description("Makes a page of the report with a chart, a table, text and evidence.")
  .argument("<kind>", "what to make: page")
  .argument("<title>", "its title")
  .option("--table <name>", `the table that it shows: ${TABLES.join(", ")}`, "visits")
  .addHelpText(
    "after",
    `
Exit status:
  0  the page is made
  1  it is not, and standard error says why
  2  the command is not understood

Example:
  npm run new -- page "Trade in gas" --table trade`
  );

await start(program, () => {
  const [kind = "", title = ""] = program.args;
  const {table} = program.opts<{table: string}>();
  if (!KINDS.includes(kind)) throw new Refusal("new", `cannot be made${suggestion(kind, KINDS)}`, kind);
  if (!TABLES.includes(table)) throw new Refusal("--table", `no such table${suggestion(table, TABLES)}`, table); // prettier-ignore
  const {path, listed} = makePage(title.trim(), table);
  const rest = listed ? "" : "Give it a line in the pages of observablehq.config.ts.\n";
  process.stdout.write(`${path} is made; npm run dev shows it as you write.\n${rest}`);
});
