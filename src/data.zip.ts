/**
 * The one data loader: gives every table, as CSV for the public and as one JSON of typed rows for the pages. An article
 * that cannot be read, or a correction that does not hold, fails the build, since a report that silently lacks a source or
 * carries what an editor put right must not be published. So does a table that breaks its own schema, or that lost rows
 * without a word. In `npm run dev` it does not run: `publish/dev` answers for these files.
 */
import {strToU8} from "fflate";
import {formatProblem} from "../loaders/errors.ts";
import {readCorpus} from "../publish/corpus.ts";
import {packed} from "../publish/data/zip.ts";

// `npm run build -- --confirm-fewer-rows` sets it
const {report, files, problems} = readCorpus({totals: !process.env.CONFIRM_FEWER_ROWS});
for (const problem of problems) console.error(formatProblem(problem));
if (problems.some(({severity}) => severity === "error")) process.exit(1);
const entries = [...files, ["report.json", JSON.stringify(report)] as const];
process.stdout.write(packed(new Map(entries.map(([name, text]) => [name, strToU8(text)]))));
