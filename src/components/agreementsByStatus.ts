/** What was signed, what is in force, what is only planned or proposed: one bar an agreement, as long as their number. */
import {bars} from "./bars.js";
import type {Bar} from "./bars.js";
import {dataTable, twoLines} from "./dataTable.js";
import {dateText} from "./dates.js";
import {agreementText, describe, partiesText} from "./describe.js";
import {evidenceLink} from "./evidenceLink.js";
import {figure} from "./figure.js";
import {here} from "./links.js";
import type {Link} from "./links.js";
import {latest, legend, someOf} from "./paint.js";
import type {AgreementRow, Report} from "./report.js";
import type {ChartOptions} from "./visitsTimeline.js";
import {capital, counted, listed, number} from "./words.js";

/** From the firmest to the loosest. */
export const STATUSES = ["signed", "agreed", "planned", "proposed", "ended"] as const;

const MEANINGS = {filled: "signed or agreed", hollow: "planned or proposed", pale: "ended"} as const;

const sum = (rows: readonly AgreementRow[]) => rows.reduce((total, row) => total + (row.count ?? 0), 0);

/** `14 agreements signed, 2 agreed, 1 proposed`. A number not stated ("several") counts as at least so many. */
export function agreementsTitle(rows: readonly AgreementRow[]): string {
  if (rows.length === 0) return "No agreements are reported";
  const told = STATUSES.flatMap((status) => {
    const own = rows.filter((r) => r.status === status);
    const several = own.some((r) => r.count === null);
    const total = sum(own);
    if (own.length === 0) return [];
    return [`${total === 0 ? "several" : (several ? "more than " : "") + number(total)} ${status}`];
  });
  return capital(`agreements: ${listed(told)}`);
}

function bar(report: Report, row: AgreementRow, link: Link): Bar {
  const sectors = row.sectors.length ? counted(row.sectors.length, "sector") : "";
  const told = row.attributed_to && `according to ${row.attributed_to}`;
  return {
    group: capital(row.status),
    label: capital(agreementText(row)),
    details: [partiesText(report, row), dateText(row.date) || "date not stated", sectors, told],
    value: row.count,
    max: null,
    style:
      row.status === "signed" || row.status === "agreed"
        ? "filled"
        : row.status === "ended"
          ? "pale"
          : "hollow",
    soft: row.qualifier !== "exact" && row.qualifier !== "",
    href: link("agreements", row.agreement_id),
    title: describe(report, row)
  };
}

/** The chart of these agreements. */
export function agreementsByStatus(
  report: Report,
  {width = 640, link = here, most = Infinity}: ChartOptions = {}
): HTMLElement {
  const rows = report.agreements;
  const shown = latest(rows, most);
  const byStatus = STATUSES.flatMap((status) => shown.filter((r) => r.status === status));
  const drawn = byStatus.map((row) => bar(report, row, link));
  const dashed = drawn.some((b) => b.value === null) ? " Dashed: several, number not stated." : "";
  return figure({
    id: "chart-agreements",
    title: agreementsTitle(rows),
    subtitle: `The length of a bar is the number of agreements. ${legend(
      drawn.map((b) => b.style),
      MEANINGS
    )}${dashed}${someOf(drawn.length, rows.length)}`,
    drawing: bars(drawn, width),
    words: `${agreementsTitle(rows)}. ${rows.map((row) => `${describe(report, row)}.`).join(" ")}`,
    table: agreementsTable(report, {rows, link}),
    data: "agreements"
  });
}

/** Agreements as a table; each title leads to the evidence. */
export function agreementsTable(
  report: Report,
  {rows = report.agreements, link = here}: {rows?: readonly AgreementRow[]; link?: Link} = {}
): HTMLElement {
  return dataTable(
    rows,
    [
      {
        label: "Agreement",
        value: (r) =>
          twoLines(
            evidenceLink(capital(agreementText(r)), link("agreements", r.agreement_id)),
            r.sectors.join(", ")
          )
      },
      {label: "Parties", value: (r) => partiesText(report, r)},
      {label: "Status", value: (r) => twoLines(r.status, dateText(r.date) || "date not stated")},
      {label: "According to", value: (r) => r.attributed_to},
      {label: "Articles", value: (r) => r.article_ids.length, numeric: true},
      {label: "Confidence", value: (r) => r.confidence}
    ],
    {caption: "Agreements", empty: "The articles report no agreements."}
  );
}
