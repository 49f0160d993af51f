/** What the tables hold about one country. */
import type {FactRow, Report} from "./report.js";
import {matching} from "./tally.js";
import type {Where} from "./tally.js";

/** The countries and bodies that a fact is about. */
export function countriesOf(row: FactRow): string[] {
  if ("visit_id" in row) return [row.visitor_country, row.host_country];
  if ("trade_id" in row) return [row.exporter, row.importer];
  if ("troops_id" in row) return [row.force, row.location];
  return row.parties;
}

/** The report with the facts of one country alone. */
export function ofCountry(report: Report, code: string): Report {
  const scope = {
    visits: {"visitor_country|host_country": code},
    trade: {"exporter|importer": code},
    troops: {"force|location": code},
    agreements: {parties: code},
    facts: {"visitor_country|host_country|exporter|importer|force|location|parties": code}
  } satisfies Record<string, Where>;
  return {
    ...report,
    visits: matching(report.visits, scope.visits),
    trade: matching(report.trade, scope.trade),
    troops: matching(report.troops, scope.troops),
    agreements: matching(report.agreements, scope.agreements),
    scope
  };
}

/** The country of a page's address, with the facts about it. */
export function countryOf(report: Report, code: string): {name: string; report: Report} {
  const name = report.countries[code];
  if (name === undefined) throw new Error(`countries: no such country: ${code}`);
  return {name, report: ofCountry(report, code)};
}
