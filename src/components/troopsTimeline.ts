/** Foreign forces: how many were reported where as of when, and by when they are to come or leave. */
import {words as text} from "../words/index.js";
import {MOST_ROWS} from "./chartOptions.js";
import type {ChartOptions} from "./chartOptions.js";
import {chartMark, describeMarked, marksIn} from "./corrected.js";
import {dataTable, twoLines} from "./dataTable.js";
import {interval, isDay} from "./dates.js";
import {confidenceText, countText, forceText, kindText, troopsDate, troopsText} from "./describe.js";
import {evidenceLink} from "./evidenceLink.js";
import {figures} from "./draw/figures.js";
import type {FigureRow} from "./draw/figures.js";
import {figure, inWords} from "./figure.js";
import {groupBy} from "./group.js";
import {inTime, latestOf} from "./inTime.js";
import {here} from "./links.js";
import type {Link} from "./links.js";
import type {Report, TroopsRow} from "./report.js";
import {endings} from "./tradeFigures.js";
import {capital, inText, listed, nameOf, number} from "./words.js";

const told = text.charts.troops;

/** Columns whose cells the drawing shows. */
const SHOWN = [
  "force", "location", "place", "count", "count_max", "qualifier", "kind", "date", "attributed_to"
]; // prettier-ignore

/** The latest count told as present of each force in each country. */
export function latestCounts(rows: readonly TroopsRow[]): TroopsRow[] {
  const latest = new Map<string, TroopsRow>();
  for (const row of rows.filter((r) => r.kind === "present" && r.count !== null)) {
    const key = `${row.force} ${row.location}`;
    if (row.date >= (latest.get(key)?.date ?? "")) latest.set(key, row);
  }
  return [...latest.values()].sort((a, b) => (b.count ?? 0) - (a.count ?? 0));
}

/** `the US-led coalition to withdraw from Iraq by September 2026`, `Kenya to withdraw 200 from Haiti by 2026` */
function withdrawal(report: Report, row: TroopsRow): string {
  const count = row.count === null ? "" : countText(row);
  return told.withdrawal(inText(report, row.force), count, inText(report, row.location), troopsDate(row));
}

/** `Forces of the United States: about 2,500 in Iraq and 900 in Syria; the United States to withdraw from Iraq by 2026`. */
function troopsTitle(report: Report, rows: readonly TroopsRow[]): string {
  if (rows.length === 0) return told.none;
  const counts = latestCounts(rows).slice(0, 3);
  const one = new Set(counts.map((r) => r.force)).size === 1;
  const each = counts.map((r) => {
    const country = inText(report, r.location);
    return one
      ? told.one(countText(r), country)
      : told.ofSeveral(countText(r), inText(report, r.force), country);
  });
  const all = one ? told.counts(forceText(report, counts[0]!), listed(each)) : told.several(listed(each));
  const leaving = rows.filter((r) => r.kind === "to-withdraw" && r.date !== "");
  const last = [...leaving].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))).at(-1);
  const end = last ? withdrawal(report, last) : "";
  if (counts.length === 0) return capital(end || (rows.length === 1 ? told.movement : told.movements));
  return capital(end ? told.both(all, end) : all);
}

/** When the first article told of it, as far as known. */
function announced(report: Report, row: TroopsRow): Date | null {
  const [first] = report.articles
    .filter((a) => row.article_ids.includes(a.article_id) && a.published !== "")
    .map((a) => a.published)
    .sort();
  return interval(first ?? "")?.start ?? null;
}

function figureRow(report: Report, row: TroopsRow, link: Link): FigureRow {
  const ahead = row.kind.startsWith("to-");
  return {
    group: text.facts.forcesIn(capital(forceText(report, row)), inText(report, row.location)),
    label: capital(troopsText(row)),
    details: [
      troopsDate(row),
      row.attributed_to && text.facts.accordingTo(row.attributed_to),
      chartMark(report, "troops", row, SHOWN)
    ],
    amount: {
      value: row.count,
      max: row.count_max,
      qualifier: row.qualifier,
      fill: ahead ? "hollow" : row.kind === "withdrawn" ? "hatched" : "solid"
    },
    time: interval(row.date),
    standing: ahead ? "announced" : isDay(row.date) ? "dated" : "dim",
    since: ahead ? announced(report, row) : null,
    href: link("troops", row.troops_id)
  };
}

/** The largest force first; each in the order of time. */
function byForce(report: Report, rows: readonly TroopsRow[], link: Link): FigureRow[] {
  const largest = (own: readonly TroopsRow[]) => Math.max(0, ...own.map((r) => r.count ?? 0));
  return [...groupBy(rows, (r) => `${r.force} ${r.location}`).values()]
    .sort((a, b) => largest(b) - largest(a))
    .flatMap((own) => own.map((row) => figureRow(report, row, link)));
}

/** The chart of these forces. */
export function troopsTimeline(
  report: Report,
  options: ChartOptions & {rows?: readonly TroopsRow[]} = {}
): HTMLElement {
  const {link = here, most = MOST_ROWS, name = "troops"} = options;
  const rows = inTime(options.rows ?? report.troops);
  const some = latestOf(rows, most);
  const drawn = byForce(report, some, link);
  const title = troopsTitle(report, rows);
  const {charts} = text;
  return figure(
    report,
    {
      id: `chart-${name}`,
      title,
      subtitle: [
        told.subtitle,
        drawn.some((r) => r.standing === "announced") && charts.dashed,
        drawn.some((r) => r.time && r.since) && told.line,
        drawn.some((r) => r.time && r.standing === "dim") && charts.hatchedDay,
        ...endings(drawn),
        some.length < rows.length && charts.latestOf(number(some.length), number(rows.length))
      ],
      draw: rows.length ? (canvas) => figures(canvas, drawn, {amount: told.amount}) : null,
      words: inWords(
        title,
        some.map((row) => describeMarked(report, "troops", row))
      ),
      table: troopsTable(report, {rows: some, link}),
      data: {table: "troops", rows}
    },
    options
  );
}

/** Forces as a table; each count leads to the evidence. */
export function troopsTable(
  report: Report,
  {rows = report.troops, link = here}: {rows?: readonly TroopsRow[]; link?: Link} = {}
): HTMLElement {
  const {columns} = told;
  return dataTable(
    inTime(rows),
    [
      {label: columns.force, of: ["force"], value: (r) => nameOf(report, r.force)},
      {
        label: columns.in,
        of: ["location", "place"],
        value: (r) => twoLines(nameOf(report, r.location), r.place)
      },
      {
        label: columns.people,
        of: ["troops_id", "count", "count_max", "qualifier", "kind"],
        value: (r) => twoLines(evidenceLink(countText(r), link("troops", r.troops_id)), kindText(r))
      },
      {label: columns.when, of: ["date"], value: troopsDate},
      {label: columns.accordingTo, of: ["attributed_to"], value: (r) => r.attributed_to},
      {label: columns.articles, value: (r) => r.article_ids.length, numeric: true},
      {label: columns.confidence, of: ["confidence"], value: confidenceText}
    ],
    {
      caption: told.caption,
      empty: told.empty,
      mark: marksIn(report, "troops", link)
    }
  );
}
