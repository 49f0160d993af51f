/**
 * What must hold of the tables before they are published: each against its own schema, the keys that link them, ranges,
 * and totals against the last release. Works on the CSV text, so that what is checked is what is published.
 */
import {csvParseRows} from "d3-dsv";
import type {Problem} from "../errors.ts";
import type {Table} from "../facts/schema.ts";
import {allTables} from "../write/all.ts";
import {checkCells} from "./cells.ts";
import {checkLinks} from "./links.ts";
import {checkSense} from "./sense.ts";
import type {Line, Lines} from "./line.ts";

export {checkTotals} from "./totals.ts";

/**
 * Every fault of the seven files, each with its file and line. An `error` must not be published; a `warning` (a visit
 * that ends before it starts) is for an editor to look at.
 *
 * @param files CSV text by file name
 */
export function checkTables(files: ReadonlyMap<string, string>): Problem[] {
  const problems: Problem[] = [];
  const lines = new Map(allTables.map((table) => [table.name, read(table, files, problems)]));
  // a table that lacks a column cannot be looked at further
  if (problems.length > 0) return problems;
  return [
    ...allTables.flatMap((table) => checkCells(table, lines.get(table.name)!)),
    ...checkLinks(lines as Lines),
    ...allTables.flatMap(({name}) => lines.get(name)!.flatMap(checkSense))
  ];
}

function read({name, columns}: Table, files: ReadonlyMap<string, string>, problems: Problem[]): Line[] {
  const file = `${name}.csv`;
  const [header, ...rows] = csvParseRows(files.get(file) ?? "");
  const expected = columns.map((column) => column.name);
  if (header?.join() !== expected.join()) {
    const reason = header ? "other columns than the schema's" : "missing or empty";
    problems.push({severity: "error", where: file, reason, value: header?.join() ?? ""});
    return [];
  }
  return rows.map((cells, i) => ({
    table: name,
    where: `${file}:${i + 2}`,
    row: Object.fromEntries(expected.map((column, k) => [column, cells[k] ?? ""]))
  }));
}
