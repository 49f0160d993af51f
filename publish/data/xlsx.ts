/** All tables as one workbook: a sheet that says what it is, a sheet a table, and the dictionary. */
import {unzipSync} from "fflate";
import writeExcelFile from "write-excel-file/node";
import type {Table} from "../../loaders/facts/schema.ts";
import {formatCell} from "../../loaders/write/csv.ts";
import {citation, LICENCE, NOT_LICENSED, sourceLine} from "./about.ts";
import type {About} from "./about.ts";
import {typedRow} from "./cells.ts";
import type {TypedCell} from "./cells.ts";
import {DICTIONARY_COLUMNS, dictionaryRows} from "./dictionary.ts";
import {packed} from "./zip.ts";

/** The most that a cell of Excel's holds. */
const LONGEST = 32_767;
/** Characters that XML 1.0 cannot hold: halves of pairs, controls but tab and line ends, and two that are none. */
const NOT_XML = /[\p{Cs}\ufffe\uffff]|(?![\t\n\r])\p{Cc}/gu;
const WIDTH = {least: 8, most: 60};

type Cell = {value: string | number | boolean; type: StringConstructor | NumberConstructor | BooleanConstructor} | null; // prettier-ignore

/** A text stays a text, whatever it begins with: it is no formula, and no date that is known only to its month becomes a day. */
function cell(content: TypedCell): Cell {
  if (content === null) return null;
  if (typeof content === "number") return {value: content, type: Number};
  if (content === true) return {value: true, type: Boolean};
  const text = typeof content === "string" ? content : formatCell(content);
  const value = text.replace(NOT_XML, "").slice(0, LONGEST);
  return value === "" ? null : {value, type: String};
}

const width = (texts: readonly string[]): number =>
  Math.min(WIDTH.most, Math.max(WIDTH.least, ...texts.map(({length}) => length + 2)));

function sheet(name: string, header: readonly string[], rows: readonly (readonly TypedCell[])[]) {
  const heads = header.map((value) => ({value, type: String, fontWeight: "bold" as const}));
  const shown = (i: number) => rows.map((row) => String(row[i] ?? ""));
  return {
    sheet: name,
    data: [heads, ...rows.map((row) => row.map(cell))],
    columns: header.map((head, i) => ({width: width([head, ...shown(i)])})),
    stickyRowsCount: 1
  };
}

function aboutSheet(about: About) {
  const rows = [
    ["Title", about.title],
    ["Description", about.description],
    ["Version", about.version],
    ["Version of the columns", about.schemaVersion],
    ["Licence", `${LICENCE.title}, ${LICENCE.path}`],
    ["Not licensed", NOT_LICENSED],
    ["Cite as", citation(about)],
    ["Dates", "Text in ISO 8601 at the precision known: 2024-09 is a month."],
    ["Lists", "Items are joined by ; in one cell."],
    ...about.sources.map((source) => ["Source", `${sourceLine(source)} ${source.url}`.trim()])
  ];
  return sheet("about", ["", "Dateline"], rows);
}

/**
 * The same rows give the same bytes.
 *
 * @param tables each table with its rows
 */
export async function toXlsx(
  tables: readonly (readonly [Table, readonly object[]])[],
  about: About
): Promise<Uint8Array> {
  const sheets = tables.map(([table, rows]) =>
    sheet(
      table.name,
      table.columns.map(({name}) => name),
      rows.map((row) => Object.values(typedRow(table, row)))
    )
  );
  const dictionary = sheet(
    "dictionary",
    DICTIONARY_COLUMNS,
    dictionaryRows(tables.map(([table]) => table)).map((row) => row.map((text) => text || null))
  );
  const buffer = await writeExcelFile([aboutSheet(about), ...sheets, dictionary]).toBuffer();
  return packed(new Map(Object.entries(unzipSync(buffer))));
}
