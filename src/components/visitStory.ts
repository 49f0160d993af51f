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

const told = words.findings.visit;

const MONTH_MS = 31 * 864e5;

/** The visit of a page's address. */
export function visitOf(report: Report, id: string): VisitRow {
  const row = report.visits.find((r) => r.visit_id === id);
  if (!row) throw new Error(`visits: no such visit_id: ${id}`);
  return row;
}

/** `Grace Wanjiru in Ethiopia` */
const visitHeading = (report: Report, row: VisitRow): string =>
  words.facts.visitHeading(visitorText(report, row), inText(report, row.host_country));

/** The heading of a visit's page, with its time where the same visitor went to the same country more than once. */
export function visitTitle(report: Report, row: VisitRow): HTMLElement {
  const heading = visitHeading(report, row);
  const again = report.visits.filter((other) => visitHeading(report, other) === heading).length > 1;
  const text = again ? visitSummary(report, row) : heading;
  return html`<span data-row=${`visits/${row.visit_id}`}>${text}</span>`;
}

const fact = (row: VisitRow, text: string, ...columns: string[]): Part =>
  cited(text, "visits", row.visit_id, ...columns);

function went(report: Report, row: VisitRow): Sentence {
  const when = visitWhen(row);
  const time: Part[] = when ? [fact(row, when, "start_date", "end_date")] : [];
  const where = fact(row, inText(report, row.host_country), "host_country");
  return told.went(opening(visitorWithOffice(report, row)), where, time);
}

/** The visit in sentences. */
export function visitFindings(report: Report, row: VisitRow): Sentence[] {
  const {places, counterparts, first_trip, date_basis, article_ids} = row;
  const articles = stated(
    countedInWords(article_ids.length, "article"),
    "visits",
    row.visit_id,
    "article_ids"
  );
  const made = row.status === "made";
  const [takes, meets] = made ? [told.tookIn, told.met] : [told.wasToTakeIn, told.wasToMeet];
  return [
    made ? went(report, row) : notMade(report, row),
    ...(places.length ? [takes(fact(row, listed(places), "places"))] : []),
    ...(counterparts.length ? [meets(fact(row, listed(counterparts), "counterparts"))] : []),
    ...(first_trip ? [[told.first]] : []),
    told.readFrom(articles),
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
  words.facts.visitSummary(visitHeading(report, row), visitDates(row));
