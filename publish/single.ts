/** `npm run single-file [-- <file>]`: the whole built report as one HTML file, which opens from a disk and asks for nothing. */
import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {dateText} from "../src/components/dates.ts";
import {asOf} from "./asOf.ts";
import {BOOK_FILES, composeBook} from "./book/index.ts";
import {loadedReport} from "./report.ts";
import {site} from "./site.ts";

const report = await loadedReport();
const book = await composeBook({site, date: report ? dateText(asOf(report)) : ""});
const file = process.argv[2] ?? join(site.output, BOOK_FILES.html);
await writeFile(file, `${book.serialize()}\n`);
console.log(`The whole report stands in ${file}`);
