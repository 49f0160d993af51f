/** Each file to download, with what its columns mean: made from the schema that the files are written by. */
import {dataTable} from "./dataTable.js";
import {html} from "./html.js";
import {address} from "./links.js";
import type {Report, Table} from "./report.js";
import {words} from "../words/index.js";
import {capital, counted} from "./words.js";

const told = words.dictionary;

type Column = Table["columns"][number];

function typeText({kind, items, unit}: Column): string {
  const type = kind === "list" ? told.list(told.kinds[items ?? "text"]) : told.kinds[kind];
  const [, column] = /^\{(.*)\}$/.exec(unit ?? "") ?? [];
  return unit ? told.inUnit(type, column ? told.unitOf(column) : unit) : type;
}

/** What the description leaves unsaid: which values the column may hold. */
const meaning = ({description, values}: Column): HTMLElement | string =>
  values && !values.every((v) => description.includes(v))
    ? html`<span
        >${description} ${told.oneOf}
        ${values.flatMap((v, i) => [i ? ", " : "", html`<code>${v}</code>`])}</span
      >`
    : description;

/** Endings of the same table in other formats; the last opens in spreadsheets without running anything. */
const FORMATS = {json: ".json", parquet: ".parquet", spreadsheet: "-spreadsheet.csv"} as const;

const formats = (name: string): HTMLElement => {
  const {also, titles} = words.formats;
  const links = (Object.keys(FORMATS) as (keyof typeof FORMATS)[]).map(
    (key) => html`<a href=${address(`data/${name}${FORMATS[key]}`)} download>${titles[key]}</a>`
  );
  return html`<span class="formats">${also} ${links.flatMap((link, i) => [i ? ", " : "", link])}</span>`;
};

function file(report: Report, table: Table): HTMLElement {
  const rows = (report as unknown as Record<string, unknown[]>)[table.name]?.length ?? 0;
  const href = address(`data/${table.name}.csv`);
  return html`<section class="dataset" id=${`table-${table.name}`}>
    <h3><a href=${href} download>${table.name}.csv</a></h3>
    <p>${table.description} ${capital(counted(rows, "row"))}. ${formats(table.name)}</p>
    <details>
      <summary>${counted(table.columns.length, "column")}</summary>
      ${dataTable(
        table.columns,
        [
          {label: told.column, value: (c) => html`<code>${c.name}</code>`},
          {label: told.holds, value: typeText},
          {label: told.mayBeEmpty, value: (c) => (c.required ? told.no : told.yes)},
          {label: told.meaning, value: meaning}
        ],
        {caption: told.caption(`${table.name}.csv`)}
      )}
    </details>
  </section>`;
}

export const dictionary = (report: Report): HTMLElement =>
  html`<div>${report.schema.map((table) => file(report, table))}</div>`;
