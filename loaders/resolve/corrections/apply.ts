import type {Problem} from "../../errors.ts";
import {factTables} from "../../facts/index.ts";
import type {AnyRow, Cell} from "../../facts/schema.ts";
import {nearest} from "../../suggest.ts";
import type {Span} from "../../types.ts";
import {gatherEvidence} from "../evidence.ts";
import type {RowEvidence} from "../evidence.ts";
import {slug} from "../ids.ts";
import type {Resolved, Tables} from "../index.ts";
import {compare} from "../mergeFacts.ts";
import type {Published} from "../mergeFacts.ts";
import {readCell, empty} from "./cells.ts";
import type {Addition, AnyTable, CellChange, Change, Deletion, Quote} from "./changes.ts";
import type {CorrectionRow} from "./columns.ts";
import {complaint} from "./lines.ts";

/** A correction that holds: what its line says. */
export interface AppliedCorrection extends CorrectionRow {
  /** The row as it was read, where it was deleted; else null. */
  deleted: AnyRow | null;
}

export interface Corrected {
  resolved: Resolved;
  applied: AppliedCorrection[];
  problems: Problem[];
}

/** Where quotes of added rows stand, by `quoteKey`; UTF-16 units of the article's body. */
export type Located = ReadonlyMap<string, Span>;

export const quoteKey = ({articleId, text}: Quote): string => `${articleId}\n${text}`;

/** What changes are made on: the rows of each table, and what is told of them. */
interface Draft {
  rows: Map<string, AnyRow[]>;
  evidence: RowEvidence[];
  conflicts: Resolved["conflicts"];
  published: Published;
  located: Located;
}

/** What came of one change; without `applied`, the problem says why it was left out. */
interface Outcome {
  applied?: AppliedCorrection;
  problem?: Problem;
}

/**
 * Makes the changes, one after the other, on copies of the rows. A change whose `from` is no longer what was read is left
 * out and told; the others are made.
 */
export function applyChanges(
  {tables, evidence, conflicts}: Resolved,
  changes: readonly Change[],
  published: Published,
  located: Located
): Corrected {
  if (changes.length === 0) return {resolved: {tables, evidence, conflicts}, applied: [], problems: []};
  const rows = new Map(Object.entries(tables).map(([name, of]) => [name, (of as AnyRow[]).slice()]));
  const draft: Draft = {rows, evidence: [...evidence], conflicts: [...conflicts], published, located};
  const outcomes = changes.map((change) => make(change, draft));
  for (const {table} of changes) rows.get(table.name)!.sort(byDate(table));
  return {
    resolved: {
      tables: Object.fromEntries(rows) as unknown as Tables,
      evidence: gatherEvidence(draft.evidence, columnNames),
      conflicts: draft.conflicts
    },
    applied: outcomes.flatMap(({applied}) => applied ?? []),
    problems: outcomes.flatMap(({problem}) => problem ?? [])
  };
}

function make(change: Change, draft: Draft): Outcome {
  if (change.kind === "added") return addRow(change, draft);
  const rows = draft.rows.get(change.table.name)!;
  const at = rows.findIndex((row) => row[change.table.idColumn] === change.line.row_id);
  if (at < 0) return {problem: noRow(change, rows)};
  return change.kind === "deleted" ? deleteRow(change, draft, at) : changeCell(change, draft, at);
}

function changeCell({table, line, where, column, to}: CellChange, draft: Draft, at: number): Outcome {
  const rows = draft.rows.get(table.name)!;
  const read = rows[at]![column.name]!;
  const applied = {...line, deleted: null};
  if (same(read, to)) {
    const reason = `${column.name} of ${line.row_id} is read so without this line`;
    return {applied, problem: {severity: "warning", where, reason, value: line.to}};
  }
  const from = line.from === "" ? empty(column) : readCell(line.from, column).cell;
  if (from === undefined || !same(read, from)) {
    const reason = `${column.name} of ${line.row_id} is no longer ${JSON.stringify(line.from)}; look at it anew: mend from, or take the line out. It is now`;
    return {problem: complaint(where, reason, textOf(read) || "empty")};
  }
  rows[at] = {...rows[at]!, [column.name]: to};
  draft.conflicts = draft.conflicts.map((one) => {
    const own = one.table === table.name && one.row_id === line.row_id && one.column === column.name;
    return own ? {...one, chosen: same(one.value, to)} : one;
  });
  return {applied};
}

function deleteRow({table, line}: Deletion, draft: Draft, at: number): Outcome {
  const [deleted] = draft.rows.get(table.name)!.splice(at, 1);
  const stays = (one: {table: string; row_id: string}) =>
    one.table !== table.name || one.row_id !== line.row_id;
  draft.evidence = draft.evidence.filter(stays);
  draft.conflicts = draft.conflicts.filter(stays);
  return {applied: {...line, deleted: deleted!}};
}

function addRow({table, line, where, values, quotes}: Addition, draft: Draft): Outcome {
  const {row_id} = line;
  const rows = draft.rows.get(table.name)!;
  if (rows.some((row) => row[table.idColumn] === row_id))
    return {problem: complaint(where, "the row is read without this line; take its lines out", row_id)};
  const missing = quotes.find((quote) => !draft.located.has(quoteKey(quote)));
  if (missing) return {problem: noQuote(missing, draft.published)};
  const id = idOf(table, values, quotes[0]!.articleId, draft.published);
  // a second row of the same key is numbered
  if (row_id !== id && !(row_id.startsWith(id) && /^-\d+$/.test(row_id.slice(id.length))))
    return {problem: complaint(where, `the id does not follow from the row, did you mean ${id}?`, row_id)};
  const article_ids = [...new Set(quotes.map(({articleId}) => articleId))].sort();
  const cells: AnyRow = {...values, [table.idColumn]: row_id, article_ids};
  const row = Object.fromEntries(table.columns.map(({name}) => [name, cells[name]!]));
  const columns = Object.keys(values).filter((name) => name !== "confidence" && textOf(values[name]!) !== "");
  rows.push(row);
  draft.evidence.push(
    ...quotes.map((quote): RowEvidence => {
      const span = draft.located.get(quoteKey(quote))!;
      return {table: table.name, row_id, columns, article_id: quote.articleId, ...span, rule: `${table.name}/correction`}; // prettier-ignore
    })
  );
  return {applied: {...line, deleted: null}};
}

function idOf(table: AnyTable, values: AnyRow, articleId: string, published: Published): string {
  const telling = {articleId, published: published.get(articleId) ?? "", values};
  return slug(table.policy.id(values, [telling]));
}

function noRow({table, line, where}: Change, rows: readonly AnyRow[]): Problem {
  const ids = rows.map((row) => String(row[table.idColumn]));
  // the date is what most often changes in an id
  const undated = (id: string) => id.replace(/^(?:undated|[\d-]+)-/, "");
  const near = ids.find((id) => undated(id) === undated(line.row_id)) ?? nearest(line.row_id, ids);
  return complaint(
    where,
    `no such row in ${table.name}${near ? `, did you mean ${near}?` : ""}`,
    line.row_id
  );
}

function noQuote({articleId, text, where}: Quote, published: Published): Problem {
  if (published.has(articleId)) return complaint(where, `the quote does not stand in ${articleId}`, text);
  const near = nearest(articleId, [...published.keys()]);
  return complaint(where, `no such article${near ? `, did you mean ${near}?` : ""}`, articleId);
}

const same = (a: Cell, b: Cell) => JSON.stringify(a) === JSON.stringify(b);
const textOf = (cell: Cell) => (Array.isArray(cell) ? cell.join(";") : String(cell ?? ""));

const byDate =
  ({dateColumn, idColumn}: AnyTable) =>
  (a: AnyRow, b: AnyRow) =>
    compare(
      String((a as Record<string, Cell>)[dateColumn]),
      String((b as Record<string, Cell>)[dateColumn])
    ) || compare(String(a[idColumn]), String(b[idColumn]));

const columnNames = (name: string): readonly string[] =>
  factTables.find((table) => table.name === name)!.columns.map((column) => column.name);
