import type {Problem} from "../../errors.ts";
import {factTables} from "../../facts/index.ts";
import type {FactTable} from "../../facts/merge.ts";
import type {AnyRow, Cell, Column} from "../../facts/schema.ts";
import {isDay} from "../../read/values.ts";
import {suggestion} from "../../suggest.ts";
import {empty, readCell} from "./cells.ts";
import {ADDED, DELETED, QUOTE, WHOLE_ROW, corrections} from "./columns.ts";
import type {CorrectionRow} from "./columns.ts";
import {complaint} from "./lines.ts";
import type {Line} from "./lines.ts";

export type AnyTable = FactTable<object>;

/** A passage that an added row rests on. */
export interface Quote {
  articleId: string;
  text: string;
  where: string;
}

interface Told {
  table: AnyTable;
  /** The line as it stands in the file. */
  line: CorrectionRow;
  where: string;
}
export interface CellChange extends Told {
  kind: "cell";
  column: Column;
  to: Cell;
}
export interface Deletion extends Told {
  kind: "deleted";
}
export interface Addition extends Told {
  kind: "added";
  /** The columns that rules would fill; the id, the confidence and the articles are not among them. */
  values: AnyRow;
  quotes: Quote[];
}
export type Change = CellChange | Deletion | Addition;

const TABLES = factTables.map(({name}) => name as string);

/** Columns that follow from the row itself. */
const derived = ({idColumn}: AnyTable) => [idColumn, "article_ids"];

/** What the lines ask for, in their order, and what is wrong with them; a wrong line is left out. */
export function readChanges(lines: readonly Line[]): {changes: Change[]; problems: Problem[]} {
  const changes: Change[] = [];
  const problems: Problem[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const isAddition = line.column === WHOLE_ROW && line.to === ADDED;
    const end = isAddition ? endOfAddition(lines, i) : i + 1;
    const faults = [...headFaults(line), ...(isAddition ? [] : bodyFaults(line))];
    if (faults.length > 0) problems.push(...faults);
    else if (isAddition) {
      const read = readAddition(line, lines.slice(i + 1, end));
      if (read.problems.length === 0) changes.push(read.change);
      problems.push(...read.problems);
    } else changes.push(toChange(line));
    i = end - 1;
  }
  return {changes, problems};
}

/** The lines right after an added row that speak of it, with nothing in `from`, give its cells; others its quotes. */
function endOfAddition(lines: readonly Line[], start: number): number {
  const {table, row_id} = lines[start]!;
  const own = (line: Line | undefined) =>
    line?.table === table && line.row_id === row_id && (line.column === QUOTE || isCellOfAdded(line));
  let end = start + 1;
  while (own(lines[end])) end++;
  return end;
}

/** A later correction of the same row says what it corrects. */
const isCellOfAdded = ({column, from}: Line) => column !== WHOLE_ROW && from === "";

const tableOf = (line: Line) => factTables.find(({name}) => name === line.table) as unknown as AnyTable;

/** What every line needs, but those that follow an added row. */
function headFaults(line: Line): Problem[] {
  const faults: Problem[] = [];
  const {where, date, table, row_id, reason, by} = line;
  if (!isDay(date)) faults.push(complaint(where, "date is no day of the calendar (YYYY-MM-DD)", date));
  if (!TABLES.includes(table))
    faults.push(complaint(where, `unknown table${suggestion(table, TABLES)}`, table));
  if (row_id === "") faults.push(complaint(where, "row_id is empty"));
  if (reason === "") faults.push(complaint(where, "reason is empty; the report tells it"));
  if (by === "") faults.push(complaint(where, "by is empty: who made the correction?"));
  return faults;
}

/** What is wrong with a cell's correction, or a deletion. */
function bodyFaults(line: Line): Problem[] {
  const table = tableOf(line);
  if (!table) return [];
  if (line.column === WHOLE_ROW) {
    const right = line.to === DELETED || line.to === ADDED;
    return right ? [] : [complaint(line.where, `to is no fate of a row${suggestion(line.to, [ADDED, DELETED])}`, line.to)]; // prettier-ignore
  }
  if (line.column === QUOTE)
    return [
      complaint(line.where, `a quote belongs right after the line of its row (${WHOLE_ROW}, ${ADDED})`)
    ];
  const column = columnOf(line, table);
  if ("reason" in column) return [column];
  if (line.from === line.to) return [complaint(line.where, "from and to are the same", line.to)];
  const fault = readCell(line.to, column).fault;
  return fault === undefined ? [] : [complaint(line.where, fault, line.to)];
}

function columnOf({column: name, where}: Line, table: AnyTable): Column | Problem {
  if (derived(table).includes(name))
    return complaint(where, `${name} follows from the row and is not corrected`, name);
  const known = table.columns.filter((column) => !derived(table).includes(column.name));
  const column = known.find((one) => one.name === name);
  const names = [...known.map((one) => one.name), WHOLE_ROW];
  return column ?? complaint(where, `no column of ${table.name}${suggestion(name, names)}`, name);
}

function toChange(line: Line): Change {
  const table = tableOf(line);
  const told = {table, line: bare(line), where: line.where};
  if (line.column === WHOLE_ROW) return {kind: "deleted", ...told};
  const column = columnOf(line, table) as Column;
  return {kind: "cell", ...told, column, to: readCell(line.to, column).cell!};
}

function readAddition(head: Line, lines: readonly Line[]): {change: Addition; problems: Problem[]} {
  const table = tableOf(head);
  const filled = table.columns.filter(({name}) => !derived(table).includes(name));
  const values: AnyRow = Object.fromEntries(filled.map((column) => [column.name, empty(column)]));
  // the editor vouches for it
  values.confidence = "high";
  const quotes: Quote[] = [];
  const problems: Problem[] = [];
  const given = new Set<string>();
  for (const line of lines) {
    const {where, column: name, from, to} = line;
    if (name === QUOTE) {
      if (from === "" || to === "")
        problems.push(complaint(where, "a quote names its article in from, and its words in to"));
      quotes.push({articleId: from, text: to, where});
      continue;
    }
    const column = columnOf(line, table);
    if ("reason" in column) problems.push(column);
    else if (given.has(name)) problems.push(complaint(where, "a cell of the added row given twice", name));
    else {
      const {cell, fault} = readCell(to, column);
      if (fault === undefined) values[name] = cell;
      else problems.push(complaint(where, fault, to));
    }
    given.add(name);
  }
  const missing = filled.filter(({name, required}) => required && name !== "confidence" && !given.has(name));
  problems.push(...missing.map(({name}) => complaint(head.where, "a line is missing for the cell", name)));
  if (quotes.length === 0)
    problems.push(complaint(head.where, `an added row needs a line with its ${QUOTE}`, head.row_id));
  return {change: {kind: "added", table, line: bare(head), where: head.where, values, quotes}, problems};
}

const bare = (line: Line): CorrectionRow =>
  Object.fromEntries(corrections.columns.map(({name}) => [name, line[name]])) as CorrectionRow;
