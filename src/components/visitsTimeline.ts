/** Who went where and when: one row a visit, by direction, with what was agreed in the same time. */
import {words as text} from "../words/index.js";
import {MOST_ROWS} from "./chartOptions.js";
import type {ChartOptions} from "./chartOptions.js";
import {chartMark, describeMarked, marksIn} from "./corrected.js";
import {dataTable, twoLines} from "./dataTable.js";
import {interval, isDay, span} from "./dates.js";
import type {Interval} from "./dates.js";
import {
  agreementText,
  confidenceText,
  officeText,
  partiesText,
  statusText,
  visitDates,
  visitorText
} from "./describe.js";
import {events} from "./draw/events.js";
import type {EventRow} from "./draw/events.js";
import type {Standing} from "./draw/time.js";
import {evidenceLink} from "./evidenceLink.js";
import {figure, inWords} from "./figure.js";
import {countBy, groupBy} from "./group.js";
import {inTime, latestOf} from "./inTime.js";
import {here, onItsPage} from "./links.js";
import type {Link} from "./links.js";
import type {AgreementRow, Report, VisitRow} from "./report.js";
import {capital, counted, commas, inText, listed, nameOf, number} from "./words.js";

export type {ChartOptions} from "./chartOptions.js";

const told = text.charts.visits;

/** Columns whose cells the drawing shows. */
const SHOWN = [
  "visitor", "visitor_role", "visitor_country", "host_country", "start_date", "end_date", "status", "counterparts", "first_trip"
]; // prettier-ignore
const CONTEXT_SHOWN = ["title", "count", "parties", "status", "date"];

const STANDINGS = {made: "dated", planned: "announced", postponed: "announced", cancelled: "off"} as const;

/** Agreements shown with the visits. */
const MOST_CONTEXT = 4;
const DAY = 864e5;
/** An agreement this long before or after the visits is no context of theirs. */
const AROUND = 60 * DAY;

function timeText(rows: readonly VisitRow[]): string {
  const years = [...new Set(rows.map((r) => r.start_date.slice(0, 4)).filter(Boolean))].sort();
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return "";
  return first === last ? told.inYear(first) : told.inYears(first, last);
}

const pair = (row: VisitRow) => [row.visitor_country, row.host_country].sort().join(" ");
const route = (row: VisitRow) => `${row.visitor_country} ${row.host_country}`;

/** `3 visits from Iraq to Iran, 2 the other way`, where most visits are between two countries, in both directions. */
function bothWays(report: Report, made: readonly VisitRow[]): string | null {
  const [top] = countBy(made, pair);
  if (!top || top.count * 2 < made.length) return null;
  const [to, back] = countBy(
    made.filter((r) => pair(r) === top.key),
    route
  );
  const row = made.find((r) => route(r) === to?.key);
  if (!to || !back || !row) return null;
  return told.bothWays(
    counted(to.count, "visit"),
    inText(report, row.visitor_country),
    inText(report, row.host_country),
    number(back.count),
    timeText(made)
  );
}

/** `6 visits made, 2020 to 2025: 3 to Iraq, 3 to Iran`. */
function visitsTitle(report: Report, rows: readonly VisitRow[]): string {
  const made = rows.filter((r) => r.status === "made");
  if (made.length === 0)
    return rows.length ? capital(told.noneMade(counted(rows.length, "visit"))) : told.none;
  const mutual = bothWays(report, made);
  if (mutual) return capital(mutual);
  const hosts = countBy(made, (r) => r.host_country);
  const named = hosts.slice(0, 3).map((h) => told.toHost(number(h.count), inText(report, h.key)));
  const rest = hosts.slice(3).reduce((sum, h) => sum + h.count, 0);
  const all = rest ? [...named, told.elsewhere(number(rest))] : named;
  return told.made(counted(made.length, "visit"), timeText(made), listed(all));
}

function words(report: Report, rows: readonly VisitRow[], some: readonly VisitRow[]): string {
  const other = countBy(
    rows.filter((r) => r.status !== "made"),
    (r) => r.status
  );
  const not = other.map((o) =>
    told.counted(number(o.count), text.values.status[o.key as VisitRow["status"]])
  );
  const said = inWords(
    visitsTitle(report, rows),
    some.map((row) => describeMarked(report, "visits", row))
  );
  return not.length ? `${said} ${told.notMade(listed(not))}` : said;
}

function event(report: Report, row: VisitRow, group: string, link: Link): EventRow {
  const met = row.counterparts.length ? told.met(listed(row.counterparts)) : "";
  const to = group === told.others ? told.to(inText(report, row.host_country)) : "";
  const standing: Standing = row.status === "made" && !isDay(row.start_date) ? "dim" : STANDINGS[row.status];
  return {
    group,
    label: visitorText(report, row),
    details: [
      officeText(report, row),
      to,
      met,
      row.first_trip ? told.first : "",
      chartMark(report, "visits", row, SHOWN)
    ],
    time: span(row.start_date, row.end_date),
    told: row.status === "made" ? visitDates(row) : told.standing(visitDates(row), statusText(row)),
    standing,
    shape: "bar",
    href: link("visits", row.visit_id)
  };
}

/** Between two countries that visited each other, or where one went often, each direction is a group. */
function grouped(report: Report, rows: readonly VisitRow[], link: Link): EventRow[] {
  const pairs = countBy(rows, pair);
  const often = new Set(pairs.filter((p) => p.count > 1).map((p) => p.key));
  const rank = new Map(pairs.map((p, i) => [p.key, i]));
  const routes = [
    ...groupBy(
      rows.filter((r) => often.has(pair(r))),
      route
    ).values()
  ].sort((a, b) => rank.get(pair(a[0]!))! - rank.get(pair(b[0]!))! || b.length - a.length);
  const single = rows.filter((r) => !often.has(pair(r)));
  const heading = (row: VisitRow) =>
    told.route(inText(report, row.visitor_country), inText(report, row.host_country));
  return [
    ...routes.flatMap((own) => own.map((row) => event(report, row, heading(row), link))),
    ...single.map((row) => event(report, row, told.others, link))
  ];
}

/** The dated agreements between the countries of these visits, in their time. */
function context(report: Report, rows: readonly VisitRow[], link: Link): EventRow[] {
  const times = rows.flatMap((r) => span(r.start_date, r.end_date) ?? []);
  const from = Math.min(...times.map((t) => +t.start)) - AROUND;
  const to = Math.max(...times.map((t) => +t.end)) + AROUND;
  const pairs = new Set(rows.map(pair));
  const within = (time: Interval | null) => time !== null && +time.end >= from && +time.start <= to;
  const between = ({parties}: AgreementRow) =>
    [...pairs].some((p) => p.split(" ").every((country) => parties.includes(country)));
  const agreements = report.agreements.filter((a) => between(a) && within(interval(a.date)));
  return latestOf(agreements, MOST_CONTEXT).map((a) => ({
    group: told.context,
    label: capital(agreementText(a)),
    details: [partiesText(report, a), chartMark(report, "agreements", a, CONTEXT_SHOWN)],
    time: interval(a.date),
    told: told.agreement(statusText(a), visitDates({start_date: a.date, end_date: ""})),
    standing:
      a.status === "planned" || a.status === "proposed" ? "announced" : isDay(a.date) ? "dated" : "dim",
    shape: "diamond",
    href: link("agreements", a.agreement_id)
  }));
}

/** The chart of these visits. */
export function visitsTimeline(
  report: Report,
  options: ChartOptions & {rows?: readonly VisitRow[]} = {}
): HTMLElement {
  const {link = here, most = MOST_ROWS, name = "visits"} = options;
  const rows = inTime(options.rows ?? report.visits);
  const some = latestOf(rows, most);
  // agreements stand on a page of their own, unless the page says otherwise
  const around = context(report, some, options.link ?? onItsPage);
  const drawn = [...grouped(report, some, link), ...around];
  const has = (standing: Standing) => drawn.some((e) => e.time && e.standing === standing);
  const title = visitsTitle(report, rows);
  return figure(
    report,
    {
      id: `chart-${name}`,
      title,
      subtitle: [
        told.subtitle,
        has("dim") && text.charts.hatchedDay,
        has("announced") && text.charts.dashed,
        has("off") && text.charts.crossed,
        around.length > 0 && told.diamond,
        some.length < rows.length && text.charts.latestOf(number(some.length), number(rows.length))
      ],
      draw: rows.length ? (canvas) => events(canvas, drawn) : null,
      words: words(report, rows, some),
      table: visitsTable(report, {rows: some, link}),
      data: {table: "visits", rows}
    },
    options
  );
}

/** The visits of one country, which are all that the report holds: as a table too where the drawing leaves some out. */
export const countryVisits = (report: Report, link: Link): HTMLElement[] => {
  const {length} = report.visits;
  return [
    ...(length > 1 ? [visitsTimeline(report, {link, part: true})] : []),
    ...(length > 1 && length <= MOST_ROWS ? [] : [visitsTable(report, {link})])
  ];
};

/** The visits as a table; each visitor leads to the evidence. */
export function visitsTable(
  report: Report,
  {rows = report.visits, link = here}: {rows?: readonly VisitRow[]; link?: Link} = {}
): HTMLElement {
  const {columns} = told;
  return dataTable(
    inTime(rows),
    [
      {
        label: columns.visitor,
        of: ["visit_id", "visitor", "visitor_role", "visitor_country"],
        value: (r) =>
          twoLines(evidenceLink(visitorText(report, r), link("visits", r.visit_id)), officeText(report, r))
      },
      {
        label: columns.to,
        of: ["host_country", "places"],
        value: (r) => twoLines(nameOf(report, r.host_country), commas(r.places))
      },
      {
        label: columns.when,
        of: ["start_date", "end_date", "status"],
        value: (r) => twoLines(visitDates(r), statusText(r))
      },
      {label: columns.met, of: ["counterparts"], value: (r) => commas(r.counterparts)},
      {label: columns.articles, value: (r) => r.article_ids.length, numeric: true},
      {label: columns.confidence, of: ["confidence"], value: confidenceText}
    ],
    {caption: text.tables.visits, empty: told.empty, mark: marksIn(report, "visits", link)}
  );
}
