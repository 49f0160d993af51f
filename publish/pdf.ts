/** `npm run pdf [-- <file>]`: the whole built report as one PDF: contents, page numbers, and links as notes. */
import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {dateText} from "../src/components/dates.ts";
import {number} from "../src/components/words.ts";
import {words} from "../src/words/index.ts";
import {asOf} from "./asOf.ts";
import {BOOK_FILES, composeBook} from "./book/index.ts";
import {addNotes, pagePlaces, unfold} from "./book/notes.ts";
import {dated, pagesOf, print} from "./book/print.ts";
import {findBrowser, openBrowser} from "./browser.ts";
import {loadedReport} from "./report.ts";
import {site} from "./site.ts";

const report = await loadedReport();
const day = report ? asOf(report) : "";
const book = await composeBook({site, date: dateText(day)});
const {document} = book.window;
unfold(document);
addNotes(document);
const places = pagePlaces(document);

const browser = await openBrowser(findBrowser());
// the first print tells where each section falls, the second says so
const pages = await pagesOf(await print(browser, book.serialize()));
for (const [id, place] of places) place.textContent = numberOf(id, place);
const pdf = await print(browser, book.serialize());
await browser.close();

function numberOf(id: string, place: Element): string {
  const page = number(pages.get(id) ?? 0);
  return place.closest(".book-contents") ? page : `(${words.book.page(page)})`;
}

const file = process.argv[2] ?? join(site.output, BOOK_FILES.pdf);
await writeFile(file, dated(pdf, day));
console.log(`The whole report stands in ${file}`);
