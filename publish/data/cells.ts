/** Cells as values that formats with types carry: what is empty is null, a list is never null. */
import type {AnyRow, Cell, Column, Table} from "../../loaders/facts/schema.ts";

export type TypedCell = string | number | true | null | readonly string[];

export function typedCell(cell: Cell | undefined): TypedCell {
  return cell === undefined || cell === "" || cell === false ? null : cell;
}

/** The cells of a column, in the order of the rows. */
export const cellsOf = (rows: readonly object[], {name}: Column): TypedCell[] =>
  rows.map((row) => typedCell((row as AnyRow)[name]));

/** A row with its cells in the table's order. */
export const typedRow = ({columns}: Table, row: object): Record<string, TypedCell> =>
  Object.fromEntries(columns.map(({name}) => [name, typedCell((row as AnyRow)[name])]));
