/** A plain table of rows, for readers who want the values: behind every chart, and on the pages of the tables. */
import {words} from "../words/index.js";
import {html} from "./html.js";

interface TableColumn<Row> {
  label: string;
  value: (row: Row) => unknown;
  /** Aligned to the right, so that digits stand under digits. */
  numeric?: boolean;
  /** The columns of the published table that it shows. */
  of?: readonly string[];
}

/** From so many rows on a table is laid out when the reader comes near; tables.css leaves room for its rows. */
const LONG = 40;

/** A cell's value with what qualifies it below. */
export const twoLines = (value: unknown, below: string): HTMLElement =>
  html`<span>${value}${below && html`<small>${below}</small>`}</span>`;

interface TableOptions<Row> {
  caption: string;
  /** What is said below the value, of the columns that it shows. */
  mark?: (row: Row, columns: readonly string[]) => Node | null;
  /** Said instead of a table without rows. */
  empty?: string;
}

/** The first column heads its row. Wide tables scroll within themselves, by keyboard too. */
export function dataTable<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  {caption, mark, empty = words.dataTable.none}: TableOptions<Row>
): HTMLElement {
  if (rows.length === 0) return html`<p class="none">${empty}</p>`;
  const cell = (row: Row, column: TableColumn<Row>, i: number) => {
    const style = column.numeric ? "numeric" : null;
    const note = mark?.(row, column.of ?? []);
    const value = [column.value(row), note && html`<small>${note}</small>`];
    return i === 0
      ? html`<th scope="row" class=${style}>${value}</th>`
      : html`<td class=${style}>${value}</td>`;
  };
  const long = rows.length >= LONG;
  return html`<div
    class=${long ? "table-scroll long" : "table-scroll"}
    style=${long ? `--rows: ${rows.length}` : null}
    role="region"
    aria-label=${caption}
    tabindex="0"
  >
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((c) => html`<th scope="col" class=${c.numeric ? "numeric" : null}>${c.label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${columns.map((column, i) => cell(row, column, i))}
            </tr>`
        )}
      </tbody>
    </table>
  </div>`;
}
