/** What of a row an editor put right, told wherever the row is shown: a mark at the cell, a note with its evidence. */
import {dateText} from "./dates.js";
import {columnName, describe, valueText} from "./describe.js";
import {html} from "./html.js";
import {address, onItsPage} from "./links.js";
import type {Link, Ref} from "./links.js";
import {rowId} from "./report.js";
import type {FactRow, Report, TableName} from "./report.js";
import {capital, listed} from "./words.js";
import {words} from "../words/index.js";

type Correction = Report["corrections"][number];

const {corrections: text} = words;

/** Lines of the file about a row that is shown; a passage that was added stands among its evidence. */
const linesOf = (report: Report, {table, id}: Ref): Correction[] =>
  report.corrections.filter((c) => c.table === table && c.row_id === id && c.column !== "quote");

/** A value as the file has it, in words. */
const value = (report: Report, {table, row_id, column}: Correction, cell: string): string =>
  cell && valueText(report, {table, row_id, column, value: cell} as Parameters<typeof valueText>[1]);

/** `End date: “13 September 2024”, not “12 September 2024”.` */
export function changeText(report: Report, correction: Correction): string {
  const {column, from, to} = correction;
  if (column === "row") return to === "deleted" ? text.deleted : text.added;
  if (column === "quote") return text.quote(to);
  return text.cell(
    capital(columnName(column)),
    value(report, correction, from),
    value(report, correction, to)
  );
}

/** Where a row's corrections stand on their page. */
export const correctionAnchor = (table: string, id: string): string => `correction-${table}-${id}`;

/** What was put right in a row, when and why: an item a line of the file. Null where nothing was. */
export function correctionNotes(report: Report, ref: Ref): HTMLElement | null {
  const lines = linesOf(report, ref);
  if (lines.length === 0) return null;
  const href = `${address("corrections.html")}#${encodeURIComponent(correctionAnchor(ref.table, ref.id))}`;
  return html`<ul class="correction">
    ${lines.map(
      (line) =>
        html`<li>
          <a href=${href}>${text.on(dateText(line.date))}</a> ${changeText(report, line)}
          ${text.because(line.reason, line.by)}
        </li>`
    )}
  </ul>`;
}

/** The word that stands at a cell that was corrected; it leads to the note, which tells what was read. */
const correctionMark = (word: string, href: string): HTMLElement =>
  html`<a class="corrected" href=${href}>${word}</a>`;

/**
 * What `dataTable` puts into the cells of a table of facts. A column is marked where it shows a corrected cell, that of
 * the id where the row was added.
 */
export const marksIn =
  (report: Report, table: TableName, link: Link) =>
  (row: FactRow, columns: readonly string[]): HTMLElement | null => {
    const id = rowId(row);
    const lines = linesOf(report, {table, id});
    const idColumn = Object.keys(row)[0]!;
    const line = lines.findLast((l) => columns.includes(l.column === "row" ? idColumn : l.column));
    if (!line) return null;
    const was = value(report, line, line.from);
    return correctionMark(line.column === "row" ? text.wasAdded : text.was(was), link(table, id));
  };

/** The columns of a row that an editor put right, of those asked for; that of the id where the row was added. */
function correctedColumns(
  report: Report,
  table: TableName,
  row: FactRow,
  columns?: readonly string[]
): string[] {
  const lines = linesOf(report, {table, id: rowId(row)});
  const idColumn = Object.keys(row)[0]!;
  const own = lines.map((l) => (l.column === "row" ? idColumn : l.column));
  return [...new Set(own)].filter((column) => column === idColumn || (columns?.includes(column) ?? true));
}

/** What a chart says at a row of which it shows corrected cells: `end date corrected`. Empty where there is none. */
export function chartMark(
  report: Report,
  table: TableName,
  row: FactRow,
  columns: readonly string[]
): string {
  const own = correctedColumns(report, table, row, columns);
  if (own.length === 0) return "";
  if (own.includes(Object.keys(row)[0]!)) return text.wasAdded;
  return text.inChart(listed(own.map(columnName)));
}

/** Whether a chart that counts rows counts one that an editor put right in these columns. */
export const isCorrected = (report: Report, table: TableName, row: FactRow, columns: readonly string[]) =>
  correctedColumns(report, table, row, columns).length > 0;

/** The row in one line, as `describe` tells it, marked where anything of it was put right. */
export const describeMarked = (report: Report, table: TableName, row: FactRow, told = describe): string =>
  [told(report, row), correctedColumns(report, table, row).length > 0 && text.inSentence]
    .filter(Boolean)
    .join(" ");

/** Behind a row told in one line: whether anything of it was put right. */
export function rowMark(
  report: Report,
  row: FactRow,
  table: TableName,
  link: Link = onItsPage
): HTMLElement | null {
  const [line] = linesOf(report, {table, id: rowId(row)});
  return line
    ? correctionMark(line.column === "row" ? text.wasAdded : text.mark, link(table, rowId(row)))
    : null;
}
