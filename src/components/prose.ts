/**
 * Sentences made from the tables. Each part that states something names the rows that it rests on, so that a reader gets
 * to the passage, and the build can hold every figure against the tables (`publish/checkFigures.ts`). Plain strings are
 * the words in between: they hold no figure and no cell.
 */
import {html} from "./html.js";
import {address, articlePage, here, TABLE_PAGES} from "./links.js";
import type {Link, Ref} from "./links.js";
import type {Report, TableName} from "./report.js";
import {countOf, formatCount} from "./tally.js";
import type {Count, Where} from "./tally.js";
import {capital, countedInWords, listed} from "./words.js";
import type {Noun} from "../words/index.js";

/** What cells of a row say; it leads to the row's evidence. */
export interface Cited extends Ref {
  text: string;
  columns: readonly string[];
}
/** The same without a link, or of an article. */
export interface Stated {
  text: string;
  table: TableName | "articles";
  row: string;
  columns: readonly string[];
}
/** A number of rows; it leads to where they stand. */
export interface Tallied {
  text: string;
  n: number;
  count: Count;
  href: string;
}
/** One cell as a percentage of another. */
export interface Ratio {
  text: string;
  /** `trade/<id>/value` */
  part: string;
  whole: string;
}
/** Words that lead somewhere. */
export interface Linked {
  text: string;
  href: string;
}
export type Part = string | Cited | Stated | Tallied | Ratio | Linked;
export type Sentence = readonly Part[];

export const cited = (text: string, table: TableName, id: string, ...columns: string[]): Cited => ({
  text,
  table,
  id,
  columns
});

export const stated = (text: string, table: Stated["table"], row: string, ...columns: string[]): Stated => ({
  text,
  table,
  row,
  columns
});

export const linked = (text: string, href: string): Linked => ({text, href});

/** How many rows of a table of this report meet the conditions, in words: `three visits`. */
export function tallied(
  report: Report,
  table: Count["table"],
  where: Where,
  noun: Noun,
  distinct?: string
): Tallied {
  const count: Count = {table, where: {...report.scope?.[table], ...where}, ...(distinct && {distinct})};
  const n = countOf(report, count);
  return {text: countedInWords(n, noun), n, count, href: address(TABLE_PAGES[table])};
}

const isCited = (part: Part): part is Cited => typeof part !== "string" && "id" in part;

/** The rows that sentences rest on, each once, in the order of their first mention. */
export function refsOf(sentences: readonly Sentence[]): Ref[] {
  const parts = sentences.flat().filter(isCited);
  return [...new Map(parts.map(({table, id}) => [`${table} ${id}`, {table, id}])).values()];
}

/** `[a, b, c]`, of one or more parts each, as the parts of `a, b and c`. */
export function listedParts(items: readonly (Part | readonly Part[])[]): Part[] {
  const frame = listed(items.map((_, i) => `\u0000${i}\u0000`)).split("\u0000");
  return frame
    .flatMap((text, i) => (i % 2 === 1 ? (items[Number(text)] ?? "") : text))
    .filter((part) => part !== "");
}

/** The parts with a capital at their start. */
export function opening([first = "", ...rest]: Sentence): Part[] {
  return [typeof first === "string" ? capital(first) : {...first, text: capital(first.text)}, ...rest];
}

export const plainText = (sentence: Sentence): string =>
  sentence.map((part) => (typeof part === "string" ? part : part.text)).join("");

/** `<a>` where it leads somewhere; the data are what the build checks the figure by. */
function node(part: Part, link: Link): Node | string {
  if (typeof part === "string") return part;
  if ("count" in part)
    return html`<a class="cite" href=${part.href} data-count=${formatCount(part.count)}>${part.text}</a>`;
  if ("whole" in part) return html`<span data-ratio="${part.part} ${part.whole}">${part.text}</span>`;
  if ("href" in part) return html`<a href=${part.href}>${part.text}</a>`;
  const columns = part.columns.join(" ") || null;
  if ("id" in part)
    return html`<a
      class="cite"
      href=${link(part.table, part.id)}
      data-row="${part.table}/${part.id}"
      data-columns=${columns}
      >${part.text}</a
    >`;
  const data = {"data-row": `${part.table}/${part.row}`, "data-columns": columns};
  return part.table === "articles"
    ? html`<a href=${articlePage(part.row)} ${data}>${part.text}</a>`
    : html`<span ${data}>${part.text}</span>`;
}

/** The parts as nodes, for a heading or an item of a list. */
export const partNodes = (parts: Sentence, {link = here}: {link?: Link} = {}): (Node | string)[] =>
  parts.map((part) => node(part, link));

/** One paragraph; each cited part is a link to its evidence. */
export function paragraph(sentences: readonly Sentence[], {link = here}: {link?: Link} = {}): HTMLElement {
  return html`<p class="told">
    ${sentences.flatMap((sentence, i) => [i ? " " : "", ...partNodes(sentence, {link})])}
  </p>`;
}
