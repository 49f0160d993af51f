import {csvFormatRows} from "d3-dsv";
import type {AnyRow, Cell, Table} from "../facts/schema.ts";

/** A table as CSV (RFC 4180, `\n`): the header always, then the rows in the order given. */
export function toCsv(table: Table, rows: readonly object[]): string {
  const cells = rows.map((row) => table.columns.map(({name}) => formatCell((row as AnyRow)[name] ?? "")));
  const lines = cells.length === 0 ? "" : csvFormatRows(cells) + "\n";
  return csvFormatRows([table.columns.map(({name}) => name)]) + "\n" + lines;
}

/** One cell: a list is joined by `;`, a number has no exponent, what is empty or false is empty. */
export function formatCell(cell: Cell): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return plainNumber(cell);
  if (typeof cell === "boolean") return cell ? "true" : "";
  // a semicolon inside an item would part it in two
  return cell === null ? "" : cell.map((item) => item.replaceAll(";", ",")).join(";");
}

/** Digits that a double holds without noise: 1.15e9 from 1.15 * 1e9 stays 1150000000. */
const DIGITS = 15;

function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return "";
  if (Number.isInteger(value) && Math.abs(value) < 10 ** DIGITS) return String(value);
  const rounded = Number(value.toPrecision(DIGITS));
  const text = String(rounded);
  if (!text.includes("e")) return text;
  return Number.isInteger(rounded) ? BigInt(rounded).toString() : rounded.toFixed(20).replace(/0+$/, "");
}
