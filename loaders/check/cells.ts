/** Each cell against its column, and each row's key against those of the others. */
import type {Problem} from "../errors.ts";
import {keyOf} from "../facts/schema.ts";
import type {Table} from "../facts/schema.ts";
import {readCell} from "../resolve/corrections/cells.ts";
import {fault} from "./line.ts";
import type {Line} from "./line.ts";

export function checkCells(table: Table, lines: readonly Line[]): Problem[] {
  return [...lines.flatMap((line) => badCells(table, line)), ...twice(table, lines)];
}

function badCells({columns}: Table, line: Line): Problem[] {
  return columns.flatMap((column) => {
    const cell = line.row[column.name]!;
    const {fault: reason} = readCell(cell, column);
    return reason === undefined ? [] : [fault(line, `${column.name}: ${reason}`, cell)];
  });
}

function twice(table: Table, lines: readonly Line[]): Problem[] {
  const key = keyOf(table);
  const seen = new Map<string, Line>();
  return lines.flatMap((line) => {
    const id = JSON.stringify(key.map((name) => line.row[name]));
    const first = seen.get(id);
    seen.set(id, first ?? line);
    return first ? [fault(line, `${key.join(", ")}: the same as in ${first.where}`, line.row[key[0]!])] : [];
  });
}
