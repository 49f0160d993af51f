/** CSV for spreadsheets: what Excel and LibreOffice would run as a formula is text, and letters are read as UTF-8. */
import {csvFormatRows} from "d3-dsv";
import type {AnyRow, Column, Table} from "../../loaders/facts/schema.ts";
import {formatCell} from "../../loaders/write/csv.ts";

/** How a cell begins that a spreadsheet takes for a formula, the wide forms of East Asia too (owasp.org, CSV Injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMERIC: readonly Column["kind"][] = ["number", "integer"];

/** With a byte order mark and CRLF; an apostrophe stands before a text that begins like a formula. */
export function toSpreadsheetCsv({columns}: Table, rows: readonly object[]): string {
  const cells = rows.map((row) =>
    columns.map(({name, kind}) => {
      const text = formatCell((row as AnyRow)[name] ?? "");
      return NUMERIC.includes(kind) ? text : harmless(text);
    })
  );
  const csv = csvFormatRows([columns.map(({name}) => name), ...cells]);
  return `\ufeff${csv.replaceAll("\n", "\r\n")}\r\n`;
}

export const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
