/** Who went where and when, in sentences. */
import {isDay, spanText} from "../dates.js";
import {officeOf, statusText} from "../describe.js";
import {groupBy} from "../group.js";
import {cited, listedParts, stated, tallied} from "../prose.js";
import type {Part, Sentence} from "../prose.js";
import type {Report, VisitRow} from "../report.js";
import {inText, listed} from "../words.js";
import {words} from "../../words/index.js";
import type {Noun} from "../../words/index.js";

const {names} = words;
const text = words.findings.visits;

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
  time(row) && words.dates[isDay(row.start_date || row.end_date) ? "onDay" : "inTime"](time(row));

/** `Grace Wanjiru`, `the Acting Prime Minister` */
const nameText = ({visitor, visitor_role: office}: VisitRow) =>
  visitor || (office ? names.theOffice(office) : names.anOfficial);

const visitorName = (row: VisitRow): Part =>
  stated(nameText(row), "visits", row.visit_id, "visitor", "visitor_role");

const role = (row: VisitRow): readonly Part[] =>
  row.visitor && row.visitor_role
    ? text.role(stated(row.visitor_role, "visits", row.visit_id, "visitor_role"))
    : [];

/** `Grace Wanjiru, Foreign Minister of Kenya,`; a body may stand in the office already. */
export function visitorWithOffice(report: Report, row: VisitRow): readonly Part[] {
  const {visitor, visitor_role: office, visitor_country: code} = row;
  const country =
    code && !(office.includes(" of ") && !(code in report.countries)) ? inText(report, code) : "";
  const serving = officeOf(office, country);
  const of = (told: string) =>
    stated(told, "visits", row.visit_id, "visitor", "visitor_role", "visitor_country");
  if (visitor) return serving ? text.withOffice(of(visitor), of(serving)) : [of(visitor)];
  if (office) return [of(names.theOffice(serving))];
  return [of(country ? names.anOfficialOf(country) : names.anOfficial)];
}

function counts(report: Report): Sentence {
  const present = STATUS_NOUNS.filter(([status]) => report.visits.some((r) => r.status === status));
  const told = present.map(([status, noun]) => tallied(report, "visits", {status}, noun));
  const none: Part[] = report.visits.some((r) => r.status === "made") ? [] : [text.noneMade];
  return text.counts(listedParts([...none, ...told]));
}

const citedWhen = (row: VisitRow): Part =>
  cited(visitWhen(row) || text.noTime, "visits", row.visit_id, ...DATES);

const samePerson = (row: VisitRow) => (row.visitor || row.visitor_role).toLowerCase();

/** `X (Foreign Minister) on 10 February 2024 and in March 2024` */
function traveller(rows: readonly VisitRow[]): readonly Part[] {
  const [first] = rows;
  return text.traveller([visitorName(first!), ...role(first!)], listedParts(rows.map(citedWhen)));
}

/** `X (Foreign Minister), Y (Finance Minister) and Z (Premier) on 10 February 2024`: each with one visit, at one time. */
function together(rows: readonly VisitRow[]): readonly Part[] {
  const party = rows.map((row): Part[] => [
    cited(nameText(row), "visits", row.visit_id, "visitor", "visitor_role"),
    ...role(row)
  ]);
  const when = stated(visitWhen(rows[0]!), "visits", rows[0]!.visit_id, ...DATES);
  return text.traveller(listedParts(party), [when]);
}

/** The visitors of one direction; those who went at one time are told together. */
function travellers(rows: readonly VisitRow[]): (readonly Part[])[] {
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
  const way = text.way(from && inText(report, from), inText(report, to));
  if (latest.length === rows.length) return text.went(way, listedParts(people));
  const all = tallied(report, "visits", {status: "made", visitor_country: from, host_country: to}, "visit");
  return text.wentOften(way, all, listedParts(people));
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
  return [text.latestMet(inText(report, last.host_country), citedWhen(last), visitorName(last), met)];
}

function firstTrips(report: Report, made: readonly VisitRow[]): Sentence[] {
  const rows = made.filter((r) => r.first_trip).slice(-MOST);
  if (rows.length === 0) return [];
  const trips = rows.map((r) =>
    text.trip<Part>(
      cited(r.visitor || names.anOfficial, "visits", r.visit_id, "visitor"),
      inText(report, r.host_country)
    )
  );
  return [text.firstTrips(rows.length, listedParts(trips))];
}

/** `A visit by X, Foreign Minister of Kenya, to Uganda was planned for April 2024.` */
export function notMade(report: Report, row: VisitRow): Sentence {
  const when = time(row) ? [cited(time(row), "visits", row.visit_id, ...DATES)] : [];
  const status = cited(statusText(row), "visits", row.visit_id, "status");
  const say = row.status === "planned" ? text.planned : text.off;
  return say<Part>(visitorWithOffice(report, row), inText(report, row.host_country), status, when);
}

export function visitsFindings(report: Report): Sentence[] {
  if (report.visits.length === 0) return [[text.none]];
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
