/** Which fields the agreements are about, and how firm they are. */
import {words as text} from "../words/index.js";
import {STATUSES} from "./agreementsByStatus.js";
import type {ChartOptions} from "./chartOptions.js";
import {describeMarked, isCorrected} from "./corrected.js";
import {dataTable} from "./dataTable.js";
import {agreementText} from "./describe.js";
import {DOT, matrix} from "./draw/matrix.js";
import type {MatrixCell, MatrixRow} from "./draw/matrix.js";
import {figure} from "./figure.js";
import {countBy} from "./group.js";
import {here} from "./links.js";
import type {Link} from "./links.js";
import type {AgreementRow, Report} from "./report.js";
import {capital, counted, listed, number} from "./words.js";

const told = text.charts.sectors;
const {star, starred} = text.charts;

interface SectorRow {
  sector: string;
  agreement: AgreementRow;
}

/** Sectors named once each are drawn as far as this many rows go, and told of in words beyond. */
const MOST_ROWS = 12;
const COLUMN = 76;

const perSector = (rows: readonly AgreementRow[]): SectorRow[] =>
  rows.flatMap((agreement) => agreement.sectors.map((sector) => ({sector, agreement})));

function sectorsTitle(pairs: readonly SectorRow[]): string {
  const counts = countBy(pairs, (p) => p.sector);
  const [first] = counts;
  if (!first) return told.none;
  const agreements = new Set(pairs.map((p) => p.agreement));
  if (agreements.size === 1)
    return capital(told.one(agreementText(pairs[0]!.agreement), counted(counts.length, "sector")));
  const top = counts.filter((c) => c.count === first.count).map((c) => c.key);
  if (first.count === 1) return capital(told.eachOnce(counted(counts.length, "sector")));
  const named = top.length > 3 ? counted(top.length, "sector") : listed(top);
  return capital(told.most(named, number(first.count)));
}

/** Whether what is counted of it was put right. */
const isStarred = (report: Report, row: AgreementRow) =>
  isCorrected(report, "agreements", row, ["sectors", "status"]);

function cell(report: Report, rows: readonly SectorRow[], link: Link): MatrixCell {
  const firm = rows.some((r) => ["signed", "agreed"].includes(r.agreement.status));
  const last = rows.at(-1)!.agreement;
  const n = rows.length > 1 ? number(rows.length) : "";
  return {
    text: rows.some((r) => isStarred(report, r.agreement)) ? star(n) : n,
    fill: firm ? "solid" : "hollow",
    radius: rows.length > 1 ? DOT + 3 : DOT,
    href: link("agreements", last.agreement_id),
    told: listed(
      rows.map((r) =>
        describeMarked(report, "agreements", r.agreement, (_, row) => agreementText(row as AgreementRow))
      )
    )
  };
}

function row(report: Report, pairs: readonly SectorRow[], sector: string, link: Link): MatrixRow {
  const own = pairs.filter((p) => p.sector === sector);
  const cells = STATUSES.flatMap((status) => {
    const rows = own.filter((p) => p.agreement.status === status);
    return rows.length ? [[text.values.status[status], cell(report, rows, link)] as const] : [];
  });
  return {group: "", label: capital(sector), href: null, cells: new Map(cells)};
}

/** Rows are sectors, columns how firm the agreements are; a number counts rows of the table, not signatures. */
export function agreementSectors(
  report: Report,
  options: ChartOptions & {rows?: readonly AgreementRow[]} = {}
): HTMLElement {
  const {rows = report.agreements, link = here, name = "sectors"} = options;
  const pairs = perSector(rows);
  const sectors = countBy(pairs, (p) => p.sector);
  const statuses = STATUSES.filter((s) => pairs.some((p) => p.agreement.status === s));
  const often = sectors.filter((s) => s.count > 1);
  const shown = sectors.length > MOST_ROWS && often.length > 0 ? often : sectors;
  const once = sectors.filter((s) => !shown.includes(s)).map((s) => s.key);
  const title = sectorsTitle(pairs);
  return figure(
    report,
    {
      id: `chart-${name}`,
      title,
      subtitle: [
        told.subtitle,
        statuses.some((s) => s === "planned" || s === "proposed") && told.hollow,
        pairs.some((p) => isStarred(report, p.agreement)) && starred,
        once.length > 0 && `${capital(told.once(number(once.length), listed(once)))}.`
      ],
      draw: pairs.length
        ? (canvas) =>
            matrix(
              canvas,
              shown.map((s) => row(report, pairs, s.key, link)),
              statuses.map((s) => text.values.status[s]),
              Math.min(COLUMN, (canvas.width * 0.55) / statuses.length)
            )
        : null,
      words: `${title}. ${sectors.map((s) => `${capital(s.key)}: ${number(s.count)}.`).join(" ")}`,
      table: dataTable(
        sectors,
        [
          {label: told.columns.sector, value: (s) => capital(s.key)},
          {label: told.columns.agreements, value: (s) => number(s.count), numeric: true}
        ],
        {caption: told.caption, empty: told.empty}
      ),
      data: {table: "agreements", rows: rows.filter((r) => r.sectors.length > 0)}
    },
    options
  );
}
