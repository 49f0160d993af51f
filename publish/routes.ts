/** The pages that exist because the tables hold something: one for each visit, article and country. */
import type {Report} from "../src/components/report.ts";
import {allTables} from "../loaders/write/index.ts";
import {loadedReport} from "./report.ts";

/** What anybody may link to; the pages themselves ask for copies that carry a hash in their name. */
const tablePaths = allTables.map((table) => `/data/${table.name}.csv`);

/** Addresses below the site's, without ending: `/visits/2024-02-10-wanjiru-eth`. */
export function* rowPaths(report: Report): Generator<string> {
  for (const visit of report.visits) yield `/visits/${visit.visit_id}`;
  for (const article of report.articles) yield `/articles/${article.article_id}`;
  for (const code of Object.keys(report.countries)) yield `/countries/${code}`;
}

/**
 * For Framework's `dynamicPaths`. It handles each path before it asks for the next: having copied the tables it has run
 * the loader, so that the rows are known by the time that their pages are asked for, and nothing is read twice.
 */
export async function* dynamicPaths(): AsyncGenerator<string> {
  yield* tablePaths;
  const report = await loadedReport();
  if (report) yield* rowPaths(report);
}
