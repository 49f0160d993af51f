/** What the tables say of visits, in sentences. */
import {spanText, isDay} from "../dates.js";
import {visitorText} from "../describe.js";
import {countBy} from "../group.js";
import {cited, linked} from "../prose.js";
import type {Part, Sentence} from "../prose.js";
import type {Report, VisitRow} from "../report.js";
import {counted, inText, listed, number} from "../words.js";

const MOST = 4;

const when = (row: VisitRow) => {
  const text = spanText(row.start_date, row.end_date);
  if (text === "") return "";
  return row.end_date !== "" && row.end_date !== row.start_date
    ? ` (${text})`
    : ` ${isDay(row.start_date) ? "on" : "in"} ${text}`;
};

const office = (report: Report, row: VisitRow) =>
  row.visitor && row.visitor_role && row.visitor_country
    ? `, ${row.visitor_role} of ${inText(report, row.visitor_country)},`
    : "";

const whoWhere = (report: Report, row: VisitRow): Part[] => [
  cited(visitorText(report, row), "visits", row.visit_id),
  `${office(report, row)} to ${inText(report, row.host_country)}`
];

function hosts(report: Report, made: readonly VisitRow[]): Sentence {
  const counts = countBy(made, (r) => r.host_country).map(
    (h) => `${number(h.count)} to ${inText(report, h.key)}`
  );
  const some = counts.length > MOST ? [...counts.slice(0, MOST), "the rest elsewhere"] : counts;
  return [
    "The articles tell of ",
    linked(counted(made.length, "visit"), "./visits.html"),
    ` that took place: ${listed(some)}.`
  ];
}

/** `In the latest, X, Prime Minister of Y, went to Z on 8 January 2025 and met A and B.` */
function latest(report: Report, row: VisitRow): Sentence {
  const met = row.counterparts.length ? ` and met ${listed(row.counterparts)}` : "";
  return [
    "In the latest, ",
    cited(visitorText(report, row), "visits", row.visit_id),
    `${office(report, row)} went to ${inText(report, row.host_country)}${when(row)}${met}.`
  ];
}

function firstTrips(report: Report, rows: readonly VisitRow[]): Sentence[] {
  if (rows.length === 0) return [];
  const trips = rows
    .slice(0, MOST)
    .map((r) => [
      cited(visitorText(report, r), "visits", r.visit_id),
      ` to ${inText(report, r.host_country)}${when(r)}`
    ]);
  const parts = trips.flatMap((trip, i) =>
    i === 0 ? trip : [i === trips.length - 1 ? " and of " : ", of ", ...trip]
  );
  const noun =
    trips.length === 1
      ? "A first foreign trip in office is that of "
      : "First foreign trips in office are those of ";
  return [[noun, ...parts, "."]];
}

function notMade(report: Report, rows: readonly VisitRow[]): Sentence[] {
  const told = rows.slice(0, MOST).map((r): Sentence => {
    const date = when(r);
    return [
      "A visit of ",
      ...whoWhere(report, r),
      `${date} ${r.status === "planned" ? "is" : "was"} ${r.status}.`
    ];
  });
  const rest = rows.length - told.length;
  return rest > 0
    ? [...told, [linked(counted(rest, "moreVisit"), "./visits.html"), " did not take place, or not yet."]]
    : told;
}

export function visitsFindings(report: Report): Sentence[] {
  const rows = report.visits;
  if (rows.length === 0) return [["The articles report no visits."]];
  const made = rows.filter((r) => r.status === "made");
  const dated = made.filter((r) => r.start_date !== "");
  const last = dated.reduce<VisitRow | undefined>(
    (a, b) => (a && a.start_date >= b.start_date ? a : b),
    undefined
  );
  return [
    made.length ? hosts(report, made) : ["The articles tell of no visit that took place."],
    ...(last && made.length > 1 ? [latest(report, last)] : []),
    ...firstTrips(
      report,
      made.filter((r) => r.first_trip)
    ),
    ...notMade(
      report,
      rows.filter((r) => r.status !== "made")
    )
  ];
}
