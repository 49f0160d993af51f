import {csvParseRows} from "d3-dsv";
import type {Problem} from "../../errors.ts";
import {suggestion} from "../../suggest.ts";
import {corrections} from "./columns.ts";
import type {CorrectionRow} from "./columns.ts";

/** A line of the file with its cells as text, trimmed, and the number of the line that it begins on. */
export interface Line extends Record<keyof CorrectionRow, string> {
  /** `data/corrections.csv:4` */
  where: string;
}

const HEADER = corrections.columns.map(({name}) => name as string);

export const complaint = (where: string, reason: string, value = ""): Problem => {
  return {severity: "error", where, reason, value};
};

/** The lines of a corrections file; its columns may stand in any order. Empty lines are passed over. */
export function readLines(text: string, file: string): {lines: Line[]; problems: Problem[]} {
  const [header = [], ...rows] = csvParseRows(text.replace(/^\ufeff/, ""));
  const problems = headerProblems(header, `${file}:1`);
  if (problems.length > 0) return {lines: [], problems};
  const lines: Line[] = [];
  let number = 1 + height(header);
  for (const cells of rows) {
    const where = `${file}:${number}`;
    number += height(cells);
    if (cells.every((cell) => cell.trim() === "")) continue;
    if (cells.length === header.length) lines.push({...toLine(header, cells), where});
    else problems.push(complaint(where, cellCount(cells.length), cells.join()));
  }
  return {lines, problems};
}

/** A cell in quotation marks may hold line ends. */
const height = (cells: readonly string[]) =>
  1 + cells.reduce((ends, cell) => ends + (cell.match(/\n/g)?.length ?? 0), 0);

function toLine(header: readonly string[], cells: readonly string[]): Omit<Line, "where"> {
  const named = header.map((name, i) => [name, cells[i]!.trim()]);
  return Object.fromEntries(named) as Omit<Line, "where">;
}

function headerProblems(header: readonly string[], where: string): Problem[] {
  const unknown = header.filter((name) => !HEADER.includes(name));
  const missing = HEADER.filter((name) => !header.includes(name));
  const doubled = header.filter((name, i) => header.indexOf(name) < i);
  if (header.length === 1 && header[0]!.includes(";"))
    return [complaint(where, "the cells are parted by semicolons, not by commas", header[0])];
  return [
    ...unknown.map((name) => complaint(where, `unknown column${suggestion(name, missing)}`, name)),
    ...doubled.map((name) => complaint(where, "a column named twice", name)),
    ...(unknown.length > 0 ? [] : missing.map((name) => complaint(where, "a column is missing", name)))
  ];
}

const cellCount = (count: number) =>
  `${count} cells, not ${HEADER.length}` +
  (count > HEADER.length ? "; a cell that holds a comma needs quotation marks around it" : "");
