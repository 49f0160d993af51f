/** The data of one chart as a CSV: the table's own file where the chart draws all of it, else a file in the link itself. */
import {csvFormat} from "d3-dsv";
import {words} from "../words/index.js";
import {html} from "./html.js";
import type {ChartData} from "./figure.js";
import {address} from "./links.js";
import type {Report} from "./report.js";

function cell(value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => String(item).replaceAll(";", ",")).join(";");
  return value === null || value === undefined || value === false ? "" : String(value);
}

/** As the tables are written: the columns of the schema, lists joined by `;`, nothing for what is not stated. */
export function csvOf(report: Report, {table, rows}: ChartData): string {
  const columns = report.schema.find((t) => t.name === table)?.columns.map((c) => c.name) ?? [];
  const cells = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, cell(value)]))
  );
  return `${csvFormat(cells, columns)}\n`;
}

/** Works without script. */
export function csvLink(
  report: Report,
  data: ChartData,
  {name, part = false}: {name: string; part?: boolean}
): HTMLElement {
  const all = !part && data.rows.length === report[data.table].length;
  const href = all
    ? address(`data/${data.table}.csv`)
    : `data:text/csv;charset=utf-8,${encodeURIComponent(csvOf(report, data))}`;
  return html`<a href=${href} download="${all ? data.table : name}.csv">${words.charts.data}</a>`;
}
