/** One visit: what was reported of it, and what stands near it in time. */
import {rowMark} from "./corrected.js";
import {html} from "./html.js";
import {interval, span} from "./dates.js";
import type {Interval} from "./dates.js";
import {brief, describe, visitDates, visitorText} from "./describe.js";
import {visitWhen, visitorWithOffice, notMade} from "./findings/visits.js";
import {onItsPage, visitPage} from "./links.js";
import {inTime, neighbours} from "./neighbours.js";
import {cited, opening, stated} from "./prose.js";
import type {Part, Sentence} from "./prose.js";
import {rowId} from "./report.js";
import type {AgreementRow, Report, VisitRow} from "./report.js";
import {countedInWords, inText, listed} from "./words.js";
import {words} from "../words/index.js";

const MONTH_MS = 31 * 864e5;

/** The visit of a page's address. */
export function visitOf(report: Report, id: string): VisitRow {
  const row = report.visits.find((r) => r.visit_id === id);
  if (!row) throw new Error(`visits: no such visit_id: ${id}`);
  return row;
}

/** `Grace Wanjiru in Ethiopia` */
export const visitHeading = (report: Report, row: VisitRow): string =>
  `${visitorText(report, row)} in ${inText(report, row.host_country)}`;

const fact = (row: VisitRow, text: string, ...columns: string[]): Part =>
  cited(text, "visits", row.visit_id, ...columns);

function went(report: Report, row: VisitRow): Sentence {
  const when = visitWhen(row);
  const time: Part[] = when ? [" ", fact(row, when, "start_date", "end_date")] : [];
  const open = when ? "" : "; the articles give no date";
  const where = fact(row, inText(report, row.host_country), "host_country");
  return [...opening(visitorWithOffice(report, row)), " visited ", where, ...time, `${open}.`];
}

const WAS_TO = {took: "The trip was to take in ", met: "The visitor was to meet "};
const TOOK_IN = {
  made: "The trip took in ",
  planned: WAS_TO.took,
  postponed: WAS_TO.took,
  cancelled: WAS_TO.took
};
const MET = {made: "The visitor met ", planned: WAS_TO.met, postponed: WAS_TO.met, cancelled: WAS_TO.met};

/** The visit in sentences. */
export function visitFindings(report: Report, row: VisitRow): Sentence[] {
  const {places, counterparts, first_trip, date_basis, article_ids} = row;
  const articles = stated(
    countedInWords(article_ids.length, "article"),
    "visits",
    row.visit_id,
    "article_ids"
  );
  return [
    row.status === "made" ? went(report, row) : notMade(report, row),
    ...(places.length ? [[TOOK_IN[row.status], fact(row, listed(places), "places"), "."]] : []),
    ...(counterparts.length ? [[MET[row.status], fact(row, listed(counterparts), "counterparts"), "."]] : []),
    ...(first_trip ? [["It is called the visitor’s first trip abroad in office."]] : []),
    ["This is read from ", articles, "."],
    ...(date_basis && date_basis !== "stated" ? [[words.dateBasis[date_basis]]] : [])
  ];
}

const near = (a: Interval | null, b: Interval | null) =>
  a !== null && b !== null && +a.start - +b.end < MONTH_MS && +b.start - +a.end < MONTH_MS;

const links = (report: Report, table: "visits" | "agreements", rows: readonly (VisitRow | AgreementRow)[]) =>
  html`<ul>
    ${rows.map((row) => {
      const href = onItsPage(table, rowId(row));
      return html`<li>
        <a href=${href} data-row="${table}/${rowId(row)}">${describe(report, row)}</a>
        ${rowMark(report, row, table)}
      </li>`;
    })}
  </ul>`;

/** Agreements of the two countries within a month of the visit. */
export function agreementsNear(report: Report, row: VisitRow): HTMLElement {
  const time = span(row.start_date, row.end_date);
  const both = [row.visitor_country, row.host_country];
  const rows = report.agreements.filter(
    (a) => both.every((code) => a.parties.includes(code)) && near(interval(a.date), time)
  );
  return rows.length
    ? links(report, "agreements", rows)
    : html`<p class="none">${words.stories.noAgreements}</p>`;
}

/** The other visits between the two countries, in either direction. */
export function visitsBetween(report: Report, row: VisitRow): HTMLElement {
  const pair = (r: VisitRow) => [r.visitor_country, r.host_country].sort().join(" ");
  const rows = report.visits.filter((r) => r !== row && pair(r) === pair(row));
  return rows.length
    ? links(report, "visits", rows)
    : html`<p class="none">${words.stories.noOtherVisits}</p>`;
}

/** The visits before and after it, of whomever. */
export const visitNeighbours = (report: Report, row: VisitRow): HTMLElement =>
  neighbours(
    inTime(report.visits, (r) => r.start_date),
    row,
    {
      name: (r) => `visits/${r.visit_id}`,
      href: (r) => visitPage(r.visit_id),
      text: (r) => brief(report, r)
    }
  );

export const visitSummary = (report: Report, row: VisitRow): string =>
  `${visitHeading(report, row)}, ${visitDates(row)}`;
