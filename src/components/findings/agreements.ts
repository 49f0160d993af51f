/** What the tables say of agreements, in sentences. */
import {STATUSES} from "../agreementsByStatus.js";
import {dateText} from "../dates.js";
import {agreementText, partiesText} from "../describe.js";
import {cited, linked} from "../prose.js";
import type {Part, Sentence} from "../prose.js";
import type {AgreementRow, Report} from "../report.js";
import {capital, listed, number} from "../words.js";

const MOST = 4;

function told(report: Report, row: AgreementRow): Part[] {
  const by = row.attributed_to && `according to ${row.attributed_to}`;
  const about = [partiesText(report, row), dateText(row.date), by].filter(Boolean).join(", ");
  const sectors = row.sectors.length ? ` on ${listed(row.sectors)}` : "";
  return [cited(agreementText(row), "agreements", row.agreement_id), `${sectors} (${about})`];
}

/** `Signed: 14 memoranda of understanding on trade and sports (Iran and Iraq, 11 September 2024); …` */
function ofStatus(report: Report, status: string, rows: readonly AgreementRow[]): Sentence {
  const shown = rows.slice(0, MOST).flatMap((row, i) => [i ? "; " : "", ...told(report, row)]);
  const rest = rows.length - MOST;
  const more: Part[] = rest > 0 ? ["; and ", linked(`${number(rest)} more`, "./agreements.html")] : [];
  return [`${capital(status)}: `, ...shown, ...more, "."];
}

export function agreementsFindings(report: Report): Sentence[] {
  if (report.agreements.length === 0) return [["The articles report no agreements."]];
  return STATUSES.flatMap((status) => {
    const rows = report.agreements.filter((r) => r.status === status);
    return rows.length ? [ofStatus(report, status, rows)] : [];
  });
}
