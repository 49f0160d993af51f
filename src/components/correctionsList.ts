/** What an editor put right, with the reason: the newest first. */
import {dataTable} from "./dataTable.js";
import {changeText, correctionAnchor} from "./corrected.js";
import {dateText} from "./dates.js";
import {describe} from "./describe.js";
import {groupBy} from "./group.js";
import {html} from "./html.js";
import {onItsPage} from "./links.js";
import {findRow} from "./report.js";
import type {FactRow, Report} from "./report.js";
import {words} from "../words/index.js";

type Correction = Report["corrections"][number];

/** The fact as it is now, leading to its evidence; of a deleted row, as it was. */
function fact(report: Report, {table, row_id, deleted}: Correction): HTMLElement | string {
  const row = findRow(report, table, row_id);
  if (row) return html`<a href=${onItsPage(table, row_id)}>${describe(report, row)}</a>`;
  return deleted ? describe(report, deleted as unknown as FactRow) : row_id;
}

const {corrections: text} = words;

/** The first line of each row is where the notes at its cells lead. */
const places = (lines: readonly Correction[]): Map<Correction, string> =>
  new Map(
    [...groupBy(lines, (c) => correctionAnchor(c.table, c.row_id))].map(([name, own]) => [own[0]!, name])
  );

export function correctionsList(report: Report): HTMLElement {
  const newest = [...report.corrections].sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0));
  const names = places(newest);
  return dataTable(
    newest,
    [
      {label: text.date, value: (c) => html`<span id=${names.get(c) ?? null}>${dateText(c.date)}</span>`},
      {label: text.fact, value: (c) => fact(report, c)},
      {label: text.change, value: (c) => changeText(report, c)},
      {label: text.reason, value: (c) => c.reason},
      {label: text.by, value: (c) => c.by}
    ],
    {caption: text.caption, empty: text.none}
  );
}
