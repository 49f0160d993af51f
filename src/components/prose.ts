/** Sentences made from the tables. A part that states a figure or a fact names the row that it comes from. */
import {evidenceLink} from "./evidenceLink.js";
import {html} from "./html.js";
import {here} from "./links.js";
import type {Link, Ref} from "./links.js";
import type {TableName} from "./report.js";
import {listed} from "./words.js";

export interface Cited extends Ref {
  text: string;
}
/** A figure made of many rows: it leads to where they stand. */
export interface Linked {
  text: string;
  href: string;
}
export type Part = string | Cited | Linked;
export type Sentence = readonly Part[];

export const cited = (text: string, table: TableName, id: string): Cited => ({text, table, id});

export const linked = (text: string, href: string): Linked => ({text, href});

/** The rows that sentences rest on, each once, in the order of their first mention. */
export function refsOf(sentences: readonly Sentence[]): Ref[] {
  const parts = sentences.flat().filter((part) => typeof part !== "string" && "id" in part);
  return [...new Map(parts.map(({table, id}) => [`${table} ${id}`, {table, id}])).values()];
}

/** `[a, b, c]` as the parts of `a, b and c`. */
export function listedParts(items: readonly Part[]): Part[] {
  const frame = listed(items.map((_, i) => `\u0000${i}\u0000`)).split("\u0000");
  return frame
    .map((text, i) => (i % 2 === 1 ? (items[Number(text)] ?? "") : text))
    .filter((part) => part !== "");
}

export const plainText = (sentence: Sentence): string =>
  sentence.map((part) => (typeof part === "string" ? part : part.text)).join("");

/** One paragraph; each cited part is a link to its evidence. */
export function paragraph(sentences: readonly Sentence[], {link = here}: {link?: Link} = {}): HTMLElement {
  const node = (part: Part) => {
    if (typeof part === "string") return part;
    return evidenceLink(part.text, "href" in part ? part.href : link(part.table, part.id));
  };
  return html`<p>${sentences.flatMap((sentence, i) => [i ? " " : "", ...sentence.map(node)])}</p>`;
}
