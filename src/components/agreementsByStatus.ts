/** What was signed, what is in force, what is only planned or proposed: one square for each agreement. */
import {words as text} from "../words/index.js";
import {MOST_ROWS} from "./chartOptions.js";
import type {ChartOptions} from "./chartOptions.js";
import {chartMark, describeMarked, marksIn} from "./corrected.js";
import {dataTable, twoLines} from "./dataTable.js";
import {dateText} from "./dates.js";
import {agreementText, confidenceText, partiesText, statusText} from "./describe.js";
import {MOST_UNITS, unitRows} from "./draw/units.js";
import type {UnitsRow} from "./draw/units.js";
import {evidenceLink} from "./evidenceLink.js";
import {figure, inWords} from "./figure.js";
import {inTime, latestOf} from "./inTime.js";
import {here} from "./links.js";
import type {Link} from "./links.js";
import type {AgreementRow, Report} from "./report.js";
import {capital, commas, listed, number} from "./words.js";

const told = text.charts.agreements;

/** Columns whose cells the drawing shows. */
const SHOWN = [
  "title",
  "kind",
  "count",
  "qualifier",
  "parties",
  "sectors",
  "status",
  "date",
  "attributed_to"
];

/** From the firmest to the loosest. */
export const STATUSES = ["signed", "agreed", "planned", "proposed", "ended"] as const;

const FILLS = {
  signed: "solid",
  agreed: "solid",
  planned: "hollow",
  proposed: "hollow",
  ended: "hatched"
} as const;

const sum = (rows: readonly AgreementRow[]) => rows.reduce((total, row) => total + (row.count ?? 0), 0);

/** `14 agreements signed, 2 agreed, 1 proposed`. A number not stated ("several") counts as at least so many. */
function agreementsTitle(rows: readonly AgreementRow[]): string {
  if (rows.length === 0) return told.none;
  const each = STATUSES.flatMap((status) => {
    const own = rows.filter((r) => r.status === status);
    const several = own.some((r) => r.count === null);
    const total = sum(own);
    if (own.length === 0) return [];
    const name = text.values.status[status];
    if (total === 0) return [told.several(name)];
    return [(several ? told.moreThan : told.exactly)(number(total), name)];
  });
  return capital(told.title(listed(each)));
}

function row(report: Report, agreement: AgreementRow, link: Link): UnitsRow {
  const {status, count, attributed_to: source} = agreement;
  return {
    group: capital(statusText(agreement)),
    label: capital(agreementText(agreement)),
    details: [
      partiesText(report, agreement),
      dateText(agreement.date) || text.facts.noDate,
      agreement.sectors.length ? listed(agreement.sectors) : "",
      source && text.facts.accordingTo(source),
      chartMark(report, "agreements", agreement, SHOWN)
    ],
    href: link("agreements", agreement.agreement_id),
    units: [{count, fill: FILLS[status], crossed: status === "ended"}]
  };
}

/** The chart of these agreements. */
export function agreementsByStatus(
  report: Report,
  options: ChartOptions & {rows?: readonly AgreementRow[]} = {}
): HTMLElement {
  const {link = here, most = MOST_ROWS, name = "agreements"} = options;
  const rows = inTime(options.rows ?? report.agreements);
  const some = latestOf(rows, most);
  const shown = STATUSES.flatMap((status) => some.filter((r) => r.status === status));
  const drawn = shown.map((agreement) => row(report, agreement, link));
  const title = agreementsTitle(rows);
  const {charts} = text;
  return figure(
    report,
    {
      id: `chart-${name}`,
      title,
      subtitle: [
        told.subtitle,
        shown.some((r) => FILLS[r.status] === "hollow") && charts.dashed,
        shown.some((r) => r.count === null) && told.threeSquares,
        shown.some((r) => (r.count ?? 0) > MOST_UNITS) && told.bar,
        shown.length < rows.length && charts.latestOf(number(shown.length), number(rows.length))
      ],
      draw: rows.length ? (canvas) => unitRows(canvas, drawn) : null,
      words: inWords(
        title,
        some.map((r) => describeMarked(report, "agreements", r))
      ),
      table: agreementsTable(report, {rows: some, link}),
      data: {table: "agreements", rows}
    },
    options
  );
}

/** Agreements as a table; each title leads to the evidence. */
export function agreementsTable(
  report: Report,
  {rows = report.agreements, link = here}: {rows?: readonly AgreementRow[]; link?: Link} = {}
): HTMLElement {
  const {columns} = told;
  return dataTable(
    inTime(rows),
    [
      {
        label: columns.agreement,
        of: ["agreement_id", "title", "kind", "count", "qualifier", "sectors"],
        value: (r) =>
          twoLines(
            evidenceLink(capital(agreementText(r)), link("agreements", r.agreement_id)),
            commas(r.sectors)
          )
      },
      {label: columns.parties, of: ["parties"], value: (r) => partiesText(report, r)},
      {
        label: columns.status,
        of: ["status", "date"],
        value: (r) => twoLines(statusText(r), dateText(r.date) || text.facts.noDate)
      },
      {label: columns.accordingTo, of: ["attributed_to"], value: (r) => r.attributed_to},
      {label: columns.articles, value: (r) => r.article_ids.length, numeric: true},
      {label: columns.confidence, of: ["confidence"], value: confidenceText}
    ],
    {
      caption: text.tables.agreements,
      empty: told.empty,
      mark: marksIn(report, "agreements", link)
    }
  );
}
