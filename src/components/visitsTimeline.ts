/** Who went where and when: one row a visit, under the country visited. */
import {dataTable, twoLines} from "./dataTable.js";
import {isDay, span} from "./dates.js";
import {describe, officeText, visitDates, visitorText} from "./describe.js";
import {evidenceLink} from "./evidenceLink.js";
import {figure} from "./figure.js";
import {countBy} from "./group.js";
import {lanes} from "./lanes.js";
import type {Lane} from "./lanes.js";
import {here} from "./links.js";
import type {Link} from "./links.js";
import {latest, legend, someOf} from "./paint.js";
import type {Report, VisitRow} from "./report.js";
import {counted, inText, listed, nameOf, number} from "./words.js";

const STYLES = {made: "filled", planned: "hollow", postponed: "hollow", cancelled: "crossed"} as const;
const MEANINGS = {
  filled: "made",
  pale: "made, on a day that is not stated",
  hollow: "planned or postponed",
  crossed: "cancelled"
} as const;

const years = (rows: readonly VisitRow[]) =>
  [...new Set(rows.map((r) => r.start_date.slice(0, 4)).filter(Boolean))].sort();

/** `6 visits made in 2020–2025: 3 to Iraq, 3 to Iran`. */
export function visitsTitle(report: Report, rows: readonly VisitRow[]): string {
  const made = rows.filter((r) => r.status === "made");
  if (made.length === 0)
    return rows.length ? `${counted(rows.length, "visit")} told of, none made` : "No visits are reported";
  const hosts = countBy(made, (r) => r.host_country);
  const named = hosts.slice(0, 3).map((h) => `${number(h.count)} to ${inText(report, h.key)}`);
  const rest = hosts.slice(3).reduce((sum, h) => sum + h.count, 0);
  const [first, last] = [years(made)[0], years(made).at(-1)];
  const when = !first ? "" : first === last ? ` in ${first}` : `, ${first} to ${last}`;
  return `${counted(made.length, "visit")} made${when}: ${listed(rest ? [...named, `${number(rest)} elsewhere`] : named)}`;
}

function words(report: Report, rows: readonly VisitRow[]): string {
  const other = countBy(
    rows.filter((r) => r.status !== "made"),
    (r) => r.status
  );
  const not = other.map((o) => `${number(o.count)} ${o.key}`);
  return [
    `${visitsTitle(report, rows)}.`,
    not.length ? `Told of but not made: ${listed(not)}.` : "",
    ...rows.map((row) => `${describe(report, row)}.`)
  ]
    .filter(Boolean)
    .join(" ");
}

function lane(report: Report, row: VisitRow, link: Link): Lane {
  const status = row.status === "made" ? "" : ` · ${row.status}`;
  return {
    group: `To ${inText(report, row.host_country)}`,
    label: visitorText(report, row),
    details: [officeText(report, row), visitDates(row) + status],
    time: span(row.start_date, row.end_date),
    style: row.status === "made" && !isDay(row.start_date) ? "pale" : STYLES[row.status],
    href: link("visits", row.visit_id),
    title: describe(report, row)
  };
}

export interface ChartOptions {
  /** In pixels. */
  width?: number;
  /** Where the evidence of a row stands. */
  link?: Link;
  /** Draws the latest so many rows; the title, the words and the table are about all of them. */
  most?: number;
}

/** The chart of these visits. */
export function visitsTimeline(
  report: Report,
  {
    rows = report.visits,
    width = 640,
    link = here,
    most = Infinity
  }: ChartOptions & {rows?: readonly VisitRow[]} = {}
): HTMLElement {
  const order = new Map(countBy(rows, (r) => r.host_country).map((h, i) => [h.key, i]));
  const rank = (row: VisitRow) => order.get(row.host_country) ?? 0;
  const sorted = [...latest(rows, most)].sort((a, b) => rank(a) - rank(b));
  const drawn = sorted.map((row) => lane(report, row, link));
  const shown = drawn.filter((l) => l.time).map((l) => l.style);
  return figure({
    id: "chart-visits",
    title: visitsTitle(report, rows),
    subtitle: `Each mark is a visit, as long as it lasted or as the month or year that is known. ${legend(shown, MEANINGS)}${someOf(drawn.length, rows.length)}`,
    drawing: lanes(drawn, width),
    words: words(report, rows),
    table: visitsTable(report, {rows, link}),
    data: "visits"
  });
}

/** The visits as a table; each visitor leads to the evidence. */
export function visitsTable(
  report: Report,
  {rows = report.visits, link = here}: {rows?: readonly VisitRow[]; link?: Link} = {}
): HTMLElement {
  return dataTable(
    rows,
    [
      {
        label: "Visitor",
        value: (r) =>
          twoLines(evidenceLink(visitorText(report, r), link("visits", r.visit_id)), officeText(report, r))
      },
      {label: "To", value: (r) => twoLines(nameOf(report, r.host_country), r.places.join(", "))},
      {label: "When", value: (r) => twoLines(visitDates(r), r.status)},
      {label: "Met", value: (r) => r.counterparts.join(", ")},
      {label: "Articles", value: (r) => r.article_ids.length, numeric: true},
      {label: "Confidence", value: (r) => r.confidence}
    ],
    {caption: "Visits", empty: "The articles report no visits."}
  );
}
