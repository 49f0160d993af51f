/** Which fields the agreements are about, and how firm they are. */
import {STATUSES} from "./agreementsByStatus.js";
import {dataTable} from "./dataTable.js";
import {describe} from "./describe.js";
import {figure} from "./figure.js";
import {countBy} from "./group.js";
import {here} from "./links.js";
import {matrix} from "./matrix.js";
import type {MatrixCell, MatrixRow} from "./matrix.js";
import type {AgreementRow, Report} from "./report.js";
import type {ChartOptions} from "./visitsTimeline.js";
import {capital, counted, listed, number} from "./words.js";

interface SectorRow {
  sector: string;
  agreement: AgreementRow;
}

const perSector = (rows: readonly AgreementRow[]): SectorRow[] =>
  rows.flatMap((agreement) => agreement.sectors.map((sector) => ({sector, agreement})));

export function sectorsTitle(pairs: readonly SectorRow[]): string {
  const counts = countBy(pairs, (p) => p.sector);
  const [first] = counts;
  if (!first) return "No sectors are named";
  const top = counts.filter((c) => c.count === first.count).map((c) => c.key);
  if (first.count === 1)
    return `${counted(counts.length, "sector")} named, each in one agreement or one group of them`;
  const named = top.length > 3 ? `${number(top.length)} sectors` : listed(top);
  return capital(`${named}, named most often: ${number(first.count)} times`);
}

/** Rows are sectors, columns how firm the agreements are; a number counts rows of the table, not signatures. */
export function agreementSectors(report: Report, {width = 640, link = here}: ChartOptions = {}): HTMLElement {
  const pairs = perSector(report.agreements);
  const sectors = countBy(pairs, (p) => p.sector);
  const statuses = STATUSES.filter((s) => pairs.some((p) => p.agreement.status === s));
  const cell = (own: readonly SectorRow[], sector: string, status: string): [string, MatrixCell] => {
    const rows = own.filter((p) => p.agreement.status === status);
    const only = rows.length === 1 ? rows[0] : undefined;
    return [
      status,
      {
        text: rows.length > 1 ? number(rows.length) : "",
        title: only ? describe(report, only.agreement) : `${sector}, ${status}: ${number(rows.length)}`,
        href: rows[0] ? link("agreements", rows[0].agreement.agreement_id) : null
      }
    ];
  };
  const rows: MatrixRow[] = sectors.map(({key}) => {
    const own = pairs.filter((p) => p.sector === key);
    const present = statuses.filter((s) => own.some((p) => p.agreement.status === s));
    return {
      group: "",
      label: capital(key),
      href: null,
      title: key,
      cells: new Map(present.map((s) => cell(own, key, s)))
    };
  });
  return figure({
    id: "chart-sectors",
    title: sectorsTitle(pairs),
    subtitle:
      "A dot stands where an agreement, or a group signed together, names the sector; a number where several do.",
    drawing: matrix(rows, statuses, width, 84),
    words: `${sectorsTitle(pairs)}. ${sectors.map((s) => `${capital(s.key)}: ${number(s.count)}.`).join(" ")}`,
    table: dataTable(
      sectors,
      [
        {label: "Sector", value: (s) => capital(s.key)},
        {label: "Agreements that name it", value: (s) => number(s.count), numeric: true}
      ],
      {caption: "Sectors", empty: "No agreement names its sectors."}
    ),
    data: "agreements"
  });
}
