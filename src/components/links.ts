/** Where the evidence of a row stands. Every figure, mark and cell that shows a row links there. */
import type {TableName} from "./report.js";

/** A fact as a link needs it. */
export interface Ref {
  table: TableName;
  id: string;
}

/** Gives the address of a row's evidence. */
export type Link = (table: TableName, id: string) => string;

/** The fragment of a row: `trade-2024-…`; the table's name is not said twice. */
export const anchor = (table: TableName, id: string): string =>
  id.startsWith(`${table}-`) ? id : `${table}-${id}`;

/** On the page itself. */
export const here: Link = (table, id) => `#${encodeURIComponent(anchor(table, id))}`;

/** On the page of the row's table. */
export const onItsPage: Link = (table, id) => `./${table}.html${here(table, id)}`;

/** On the page itself where it is among these, else on the page of its table. */
export function hereIfAmong(refs: readonly Ref[]): Link {
  const present = new Set(refs.map(({table, id}) => anchor(table, id)));
  return (table, id) => (present.has(anchor(table, id)) ? here : onItsPage)(table, id);
}
