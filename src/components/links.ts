/** Where the evidence of a row stands. Every figure, mark and cell that shows a row links there. */
import type {Report, TableName} from "./report.js";

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

/** The address of a page or file of the site (`visits.html`) as seen from the page that is shown. */
export function address(path: string): string {
  const root = globalThis.document?.querySelector('meta[name="site-root"]')?.getAttribute("content");
  return `${root ?? "./"}${path}`;
}

/** Where the rows of a table stand. */
export const TABLE_PAGES = {
  visits: "visits.html",
  trade: "trade.html",
  troops: "troops.html",
  agreements: "agreements.html",
  articles: "sources.html",
  facts: "sources.html"
} as const;

const pageOf = (folder: string, id: string) => address(`${folder}/${encodeURIComponent(id)}.html`);

export const visitPage = (id: string): string => pageOf("visits", id);
export const articlePage = (id: string): string => pageOf("articles", id);
/** Null for an international body, which has no page. */
export const countryPage = (report: Pick<Report, "countries">, code: string): string | null =>
  code in report.countries ? pageOf("countries", code) : null;

/** On the page of the visit, or of the row's table. */
export const onItsPage: Link = (table, id) =>
  (table === "visits" ? visitPage(id) : address(TABLE_PAGES[table])) + here(table, id);

/** On the page itself where it is among these, else on the page of its table. */
export function hereIfAmong(refs: readonly Ref[]): Link {
  const present = new Set(refs.map(({table, id}) => anchor(table, id)));
  return (table, id) => (present.has(anchor(table, id)) ? here : onItsPage)(table, id);
}
