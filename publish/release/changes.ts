/** The change log of a release, as Markdown: what a user of the last one has to know. */
import {factTables} from "../../loaders/facts/index.ts";
import {isUnchanged} from "../../loaders/write/diff.ts";
import type {ChangedRow, CsvRow, TableDiff} from "../../loaders/write/diff.ts";

const TOLD: readonly string[] = [...factTables.map(({name}) => name), "articles"];

const code = (text: string) => (text === "" ? "empty" : `\`${text.replaceAll("`", "'")}\``);
const idOf = (row: CsvRow) => code(Object.values(row)[0]!);

const changedRow = ({id, cells}: ChangedRow) =>
  `- changed ${code(id)}: ${cells.map((c) => `${c.column} from ${code(c.before)} to ${code(c.after)}`).join("; ")}`;

function rowsOf({table, added, removed, changed}: TableDiff): string {
  const lines = [
    ...added.map((row) => `- added ${idOf(row)}`),
    ...removed.map((row) => `- removed ${idOf(row)}`),
    ...changed.map(changedRow)
  ];
  return `## ${table}\n\n${lines.join("\n")}\n`;
}

const countsOf = ({table, rows, added, removed, changed}: TableDiff) =>
  `| ${[table, rows.before, rows.after, added.length, removed.length, changed.length].join(" | ")} |`;

/**
 * @param release the name of the new one
 * @param last that of the one before, or null
 */
export function changesText(
  diffs: readonly TableDiff[],
  release: string,
  last: string | null,
  schemaVersion: string
): string {
  const told = last === null ? [] : diffs.filter((diff) => TOLD.includes(diff.table) && !isUnchanged(diff));
  return [
    `# Changes of the data in ${release}\n`,
    `${last === null ? "The first release." : `Since release ${last}.`} Version of the columns: ${schemaVersion}.\n`,
    "| table | rows before | rows now | added | removed | changed |\n|---|--:|--:|--:|--:|--:|",
    `${diffs.map(countsOf).join("\n")}\n`,
    ...told.map(rowsOf)
  ].join("\n");
}
