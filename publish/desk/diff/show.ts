/** A comparison as text for the terminal, and as a page. */
import {TABLE_TITLES} from "../../../src/components/report.ts";
import {count} from "../words.ts";
import {escape} from "../../escape.ts";
import type {ChangedRow} from "./compare.ts";

const SIGNS: Readonly<Record<ChangedRow["what"], string>> = {added: "+", changed: "~", gone: "-"};
const GROUPS = ["added", "changed", "gone"] as const;

const empty = (text: string) => text || "empty";

export function asText(rows: readonly ChangedRow[], base: string): string {
  const lines = rows.flatMap(({table, id, words, what, cells, why}) => [
    `${SIGNS[what]} ${table} ${id}`,
    `    ${words}`,
    ...cells.map(({column, before, after}) => `    ${column}: ${empty(before)} → ${empty(after)}`),
    ...why.map((cause) => `    because: ${cause}`)
  ]);
  return `${summary(rows, base)}\n${lines.map((line) => `${line}\n`).join("")}`;
}

/** `Since revision 1a2b3c4: 2 rows added, 1 row changed, no row gone.` */
export function summary(rows: readonly ChangedRow[], base: string): string {
  const [added, changed, gone] = GROUPS.map((group) => {
    const n = rows.filter(({what}) => what === group).length;
    return `${n === 0 ? "no row" : count(n, "row")} ${group}`;
  });
  return `Since ${base}: ${added}, ${changed}, ${gone}.`;
}

/** One file, without scripts, that asks no other for anything. */
export function asPage(rows: readonly ChangedRow[], base: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What changed since ${escape(base)}</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 1rem/1.5 system-ui, sans-serif; max-inline-size: 50rem; margin: 2rem auto; padding-inline: 1rem; }
  article { border-inline-start: 4px solid; padding-inline-start: 1rem; margin-block: 1rem; overflow-wrap: anywhere; }
  .added { border-color: #2e7d32; } .changed { border-color: #b26a00; } .gone { border-color: #c62828; }
  h3 { font-size: 1rem; margin: 0; } ul, dl, p { margin-block: .25rem; } dt { float: inline-start; margin-inline-end: .5rem; } dt::after { content: ":"; }
</style>
<h1>What changed</h1>
<p>${escape(summary(rows, base))}</p>
${asSections(rows)}</html>
`;
}

/** The rows under a heading for each thing that can happen to one. */
export const asSections = (rows: readonly ChangedRow[]): string =>
  GROUPS.map((group) => groupAsSection(group, rows)).join("");

const HEADINGS = {added: "Added", changed: "Changed", gone: "Gone"};

function groupAsSection(group: ChangedRow["what"], rows: readonly ChangedRow[]): string {
  const own = rows.filter(({what}) => what === group);
  return own.length === 0 ? "" : `<h2>${HEADINGS[group]}</h2>\n${own.map(rowAsArticle).join("")}`;
}

function rowAsArticle({table, id, words, what, cells, why}: ChangedRow): string {
  const cell = ({column, before, after}: ChangedRow["cells"][number]) =>
    `<dt>${escape(column)}</dt><dd><del>${escape(empty(before))}</del> → <ins>${escape(empty(after))}</ins></dd>`;
  return `<article class="${what}"><h3>${escape(words)}</h3>
<p>${TABLE_TITLES[table]}, <code>${escape(id)}</code></p>
${cells.length > 0 ? `<dl>${cells.map(cell).join("")}</dl>\n` : ""}<ul>${why.map((cause) => `<li>${escape(cause)}</li>`).join("")}</ul></article>
`;
}
