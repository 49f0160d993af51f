/** What the search finds beside the pages' own words: each fact, at its evidence, by its words and its quotes. */
import {describe} from "../src/components/describe.ts";
import {onItsPage} from "../src/components/links.ts";
import {rowId, TABLES} from "../src/components/report.ts";
import type {Report} from "../src/components/report.ts";
import {loadedReport} from "./report.ts";

export interface Found {
  path: string;
  title: string;
  text: string;
}

/** One entry a row. */
export function* factEntries(report: Report): Generator<Found> {
  for (const table of TABLES) {
    for (const row of report[table]) {
      const id = rowId(row);
      const quotes = report.evidence.filter((e) => e.table === table && e.row_id === id).map((e) => e.quote);
      yield {path: onItsPage(table, id).slice(1), title: describe(report, row), text: quotes.join(" ")};
    }
  }
}

/** Framework asks for this once it has run the loader; before that, in a preview, there is nothing to find. */
export async function* searchIndex(): AsyncGenerator<Found> {
  const report = await loadedReport();
  if (report) yield* factEntries(report);
}
