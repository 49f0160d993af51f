/** Foreign forces: how many were reported where as of when, and by when they are to come or leave. */
import {dataTable, twoLines} from "./dataTable.js";
import {dateText, interval, isDay} from "./dates.js";
import {countText, describe, forceText, troopsDate, troopsText} from "./describe.js";
import {evidenceLink} from "./evidenceLink.js";
import {figure} from "./figure.js";
import {lanes} from "./lanes.js";
import type {Lane} from "./lanes.js";
import {here} from "./links.js";
import type {Link} from "./links.js";
import {latest, legend, someOf} from "./paint.js";
import type {Report, TroopsRow} from "./report.js";
import type {ChartOptions} from "./visitsTimeline.js";
import {capital, inText, listed, nameOf} from "./words.js";

const MEANINGS = {
  filled: "reported as of the day",
  pale: "reported as of the month or year",
  hollow: "announced, to be done by then",
  crossed: "called off"
} as const;

/** The latest count told as present of each force in each country. */
export function latestCounts(rows: readonly TroopsRow[]): TroopsRow[] {
  const latest = new Map<string, TroopsRow>();
  for (const row of rows.filter((r) => r.kind === "present" && r.count !== null)) {
    const key = `${row.force} ${row.location}`;
    if (row.date >= (latest.get(key)?.date ?? "")) latest.set(key, row);
  }
  return [...latest.values()].sort((a, b) => (b.count ?? 0) - (a.count ?? 0));
}

/** `Forces of the United States: about 2,500 in Iraq and 900 in Syria; withdrawals announced by 2026`. */
export function troopsTitle(report: Report, rows: readonly TroopsRow[]): string {
  if (rows.length === 0) return "No foreign forces are reported";
  const counts = latestCounts(rows).slice(0, 3);
  const one = new Set(counts.map((r) => r.force)).size === 1;
  const each = counts.map(
    (r) => `${countText(r)} ${one ? "" : `of ${inText(report, r.force)} `}in ${inText(report, r.location)}`
  );
  const told = counts.length ? `${one ? forceText(report, counts[0]!) : "forces"}: ${listed(each)}` : "";
  const leaving = rows.filter((r) => r.kind === "to-withdraw" && r.date !== "");
  const last = leaving
    .map((r) => r.date)
    .sort()
    .at(-1);
  const end = last ? `withdrawal announced by ${dateText(last)}` : "";
  return capital(
    [told, end].filter(Boolean).join("; ") ||
      `${rows.length === 1 ? "A movement" : "Movements"} of forces, no counts`
  );
}

function lane(report: Report, row: TroopsRow, link: Link): Lane {
  const told = row.attributed_to && `according to ${row.attributed_to}`;
  return {
    group: `${capital(forceText(report, row))} in ${inText(report, row.location)}`,
    label: capital(troopsText(row)),
    details: [troopsDate(row), told],
    time: interval(row.date),
    style: row.kind.startsWith("to-") ? "hollow" : isDay(row.date) ? "filled" : "pale",
    href: link("troops", row.troops_id),
    title: describe(report, row)
  };
}

/** The chart of these forces. */
export function troopsTimeline(
  report: Report,
  {width = 640, link = here, most = Infinity}: ChartOptions = {}
): HTMLElement {
  const rows = report.troops;
  const drawn = latest(rows, most).map((row) => lane(report, row, link));
  const shown = drawn.filter((l) => l.time).map((l) => l.style);
  return figure({
    id: "chart-troops",
    title: troopsTitle(report, rows),
    subtitle: `Each mark is one report of forces, at the time it speaks of. ${legend(shown, MEANINGS)}${someOf(drawn.length, rows.length)}`,
    drawing: lanes(drawn, width),
    words: `${troopsTitle(report, rows)}. ${rows.map((row) => `${describe(report, row)}.`).join(" ")}`,
    table: troopsTable(report, {rows, link}),
    data: "troops"
  });
}

/** Forces as a table; each count leads to the evidence. */
export function troopsTable(
  report: Report,
  {rows = report.troops, link = here}: {rows?: readonly TroopsRow[]; link?: Link} = {}
): HTMLElement {
  return dataTable(
    rows,
    [
      {label: "Force", value: (r) => nameOf(report, r.force)},
      {label: "In", value: (r) => twoLines(nameOf(report, r.location), r.place)},
      {
        label: "People",
        value: (r) =>
          twoLines(evidenceLink(countText(r), link("troops", r.troops_id)), r.kind.replace("-", " "))
      },
      {label: "When", value: troopsDate},
      {label: "According to", value: (r) => r.attributed_to},
      {label: "Articles", value: (r) => r.article_ids.length, numeric: true},
      {label: "Confidence", value: (r) => r.confidence}
    ],
    {caption: "Foreign forces", empty: "The articles report no foreign forces."}
  );
}
