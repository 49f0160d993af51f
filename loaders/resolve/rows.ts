import type {FactTable} from "../facts/merge.ts";
import type {AnyRow, Cell} from "../facts/schema.ts";
import type {TableName} from "../types.ts";
import {rowConfidence} from "./confidence.ts";
import type {RowEvidence} from "./evidence.ts";
import type {Entry} from "./mergeFacts.ts";

/** A value that one article gives for a cell that the articles differ about. */
export interface Conflict {
  table: TableName;
  row_id: string;
  column: string;
  value: Cell;
  article_id: string;
  /** True for the value that the table carries. */
  chosen: boolean;
}

/** The row of an entry, with its cells in the table's order. */
export function toRow<V extends object>(table: FactTable<V>, entry: Entry<V>, id: string): AnyRow {
  const doubts = entry.accounts.flatMap(({facts}) => facts.map((fact) => fact.doubts));
  const made: AnyRow = {
    [table.idColumn]: id,
    confidence: rowConfidence(table.name, doubts, entry.disputed.length > 0),
    article_ids: [...new Set(entry.accounts.map(({telling}) => telling.articleId))].sort()
  };
  const row: AnyRow = {};
  for (const {name} of table.columns) row[name] = made[name] ?? (entry.values as AnyRow)[name]!;
  return row;
}

export function evidenceOf<V extends object>(table: TableName, entry: Entry<V>, id: string): RowEvidence[] {
  const facts = entry.accounts.flatMap((account) => account.facts);
  return facts.flatMap(({articleId, rule, evidence}) =>
    evidence.map(({columns, start, end}) => {
      return {table, row_id: id, columns, article_id: articleId, start, end, rule};
    })
  );
}

export function conflictsOf<V extends object>(table: FactTable<V>, entry: Entry<V>, id: string): Conflict[] {
  if (entry.disputed.length === 0) return [];
  return table.columns.flatMap(({name: column, kind}) => {
    const dispute = entry.disputed.find((one) => one.column === column);
    if (!dispute) return [];
    const carried = (entry.values as AnyRow)[column]!;
    return entry.accounts.flatMap(({telling}): Conflict[] => {
      const value = (telling.values as AnyRow)[column]!;
      // 2024-09 is no other date than 2024-09-11
      const coarser = kind === "date" && value !== carried && String(carried).startsWith(String(value));
      const silent =
        value === "" || value === null || !(dispute.among ?? [telling.articleId]).includes(telling.articleId);
      if (silent || coarser) return [];
      const chosen = JSON.stringify(value) === JSON.stringify(carried);
      return [{table: table.name, row_id: id, column, value, article_id: telling.articleId, chosen}];
    });
  });
}
