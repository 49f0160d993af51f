/** Who went where and when, in sentences. */
import {isDay, spanText} from "../dates.js";
import {groupBy} from "../group.js";
import {cited, listedParts, stated, tallied} from "../prose.js";
import type {Part, Sentence} from "../prose.js";
import type {Report, VisitRow} from "../report.js";
import {inText, listed} from "../words.js";
import type {Noun} from "../../words/index.js";

/** Directions told, and visits told of each. */
const MOST = 5;

const DATES = ["start_date", "end_date"];

const STATUS_NOUNS: readonly [VisitRow["status"], Noun][] = [
  ["made", "visitMade"],
  ["planned", "visitPlanned"],
  ["postponed", "visitPostponed"],
  ["cancelled", "visitCancelled"]
];

/** An end that says no more than the start, or that contradicts it, is not told. */
const end = (row: VisitRow) =>
  row.end_date.length === row.start_date.length && row.end_date > row.start_date ? row.end_date : "";
const time = (row: VisitRow) => spanText(row.start_date, row.start_date ? end(row) : row.end_date);

/** `on 10 February 2024`, `on 10–12 February 2024`, `in March 2024` */
export const visitWhen = (row: VisitRow): string =>
  time(row) && `${isDay(row.start_date || row.end_date) ? "on" : "in"} ${time(row)}`;

/** `Grace Wanjiru`, `the Acting Prime Minister` */
const nameText = (row: VisitRow) =>
  row.visitor || (row.visitor_role ? `the ${row.visitor_role}` : "an official");

const visitorName = (row: VisitRow): Part =>
  stated(nameText(row), "visits", row.visit_id, "visitor", "visitor_role");

const role = (row: VisitRow): Part[] =>
  row.visitor && row.visitor_role
    ? [" (", stated(row.visitor_role, "visits", row.visit_id, "visitor_role"), ")"]
    : [];

/** `Grace Wanjiru, Foreign Minister of Kenya,`; a body may stand in the office already. */
export function visitorWithOffice(report: Report, row: VisitRow): Part[] {
  const {visitor, visitor_role: office, visitor_country: code} = row;
  const country =
    code && !(office.includes(" of ") && !(code in report.countries)) ? inText(report, code) : "";
  const serving = [office, country].filter(Boolean).join(" of ");
  const of = (text: string) =>
    stated(text, "visits", row.visit_id, "visitor", "visitor_role", "visitor_country");
  if (visitor) return [of(visitor), ...(serving ? [", ", of(serving), ","] : [])];
  return [of(office ? `the ${serving}` : country ? `an official of ${country}` : "an official")];
}

function counts(report: Report): Sentence {
  const present = STATUS_NOUNS.filter(([status]) => report.visits.some((r) => r.status === status));
  const told = present.map(([status, noun]) => tallied(report, "visits", {status}, noun));
  const none: Part[] = report.visits.some((r) => r.status === "made") ? [] : ["no visit that took place"];
  return ["The articles report ", ...listedParts([...none, ...told]), "."];
}

const citedWhen = (row: VisitRow): Part =>
  cited(visitWhen(row) || "at a time not stated", "visits", row.visit_id, ...DATES);

const samePerson = (row: VisitRow) => (row.visitor || row.visitor_role).toLowerCase();

/** `X (Foreign Minister) on 10 February 2024 and in March 2024` */
function traveller(rows: readonly VisitRow[]): Part[] {
  const [first] = rows;
  return [visitorName(first!), ...role(first!), " ", ...listedParts(rows.map(citedWhen))];
}

/** `X (Foreign Minister), Y (Finance Minister) and Z (Premier) on 10 February 2024`: each with one visit, at one time. */
function together(rows: readonly VisitRow[]): Part[] {
  const names = rows.map((row): Part[] => [
    cited(nameText(row), "visits", row.visit_id, "visitor", "visitor_role"),
    ...role(row)
  ]);
  const when = stated(visitWhen(rows[0]!), "visits", rows[0]!.visit_id, ...DATES);
  return [...listedParts(names), " ", when];
}

/** The visitors of one direction; those who went at one time are told together. */
function travellers(rows: readonly VisitRow[]): Part[][] {
  const people = [...groupBy(rows, samePerson).values()];
  const at = (own: readonly VisitRow[]) => (own.length === 1 ? visitWhen(own[0]!) : "");
  const parties = groupBy(people, (own) => at(own) || `of ${samePerson(own[0]!)}`);
  return [...parties.values()].map((party) =>
    party.length > 1 ? together(party.flat()) : traveller(party[0]!)
  );
}

const byTime = (a: VisitRow, b: VisitRow) =>
  a.start_date === b.start_date ? 0 : a.start_date < b.start_date ? -1 : 1;

function direction(report: Report, rows: readonly VisitRow[]): Sentence {
  const {visitor_country: from, host_country: to} = rows[0]!;
  const latest = [...rows].sort(byTime).slice(-MOST);
  const people = travellers(latest);
  const way = `${from ? `From ${inText(report, from)} to` : "To"} ${inText(report, to)}`;
  if (latest.length === rows.length) return [`${way} went `, ...listedParts(people), "."];
  const all = tallied(report, "visits", {status: "made", visitor_country: from, host_country: to}, "visit");
  return [`${way} `, all, " are reported, the latest by ", ...listedParts(people), "."];
}

function directions(report: Report, made: readonly VisitRow[]): Sentence[] {
  const ways = [...groupBy(made, (r) => `${r.visitor_country} ${r.host_country}`).values()];
  return ways
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST)
    .map((rows) => direction(report, rows));
}

/** `On the latest visit, to Ethiopia in March 2024, X met Y and Z.` */
function latestMet(report: Report, made: readonly VisitRow[]): Sentence[] {
  const last = [...made].sort(byTime).at(-1);
  if (!last || made.length < 2 || !visitWhen(last) || last.counterparts.length === 0) return [];
  const met = stated(listed(last.counterparts), "visits", last.visit_id, "counterparts");
  const start = ["On the latest visit, to ", inText(report, last.host_country), " ", citedWhen(last), ", "];
  return [[...start, visitorName(last), " met ", met, "."]];
}

function firstTrips(report: Report, made: readonly VisitRow[]): Sentence[] {
  const rows = made.filter((r) => r.first_trip).slice(-MOST);
  if (rows.length === 0) return [];
  const trips = rows.map((r): Part[] => [
    cited(r.visitor || "an official", "visits", r.visit_id, "visitor"),
    ` to ${inText(report, r.host_country)}`
  ]);
  const called =
    rows.length === 1
      ? "is called the visitor’s first abroad in office"
      : "are each called the visitor’s first abroad in office";
  return [[rows.length === 1 ? "The trip of " : "The trips of ", ...listedParts(trips), ` ${called}.`]];
}

/** `A visit by X, Foreign Minister of Kenya, to Uganda was planned for April 2024.` */
export function notMade(report: Report, row: VisitRow): Sentence {
  const when = time(row) && cited(time(row), "visits", row.visit_id, ...DATES);
  const status = cited(row.status, "visits", row.visit_id, "status");
  const start: Part[] = [
    "A visit by ",
    ...visitorWithOffice(report, row),
    ` to ${inText(report, row.host_country)}`
  ];
  if (row.status === "planned")
    return [...start, " was ", status, ...(when ? [" for ", when, "."] : ["; no date is given."])];
  return [...start, ...(when ? [", due ", when, ","] : []), " was ", status, "."];
}

export function visitsFindings(report: Report): Sentence[] {
  if (report.visits.length === 0) return [["The articles report no visits."]];
  const made = report.visits.filter((r) => r.status === "made");
  const others = report.visits.filter((r) => r.status !== "made");
  return [
    counts(report),
    ...directions(report, made),
    ...latestMet(report, made),
    ...firstTrips(report, made),
    ...others.slice(-MOST).map((row) => notMade(report, row))
  ];
}
