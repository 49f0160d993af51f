/**
 * The tables as the pages get them: `await FileAttachment("data/report.json").json()`. Cells are typed by the schema,
 * not guessed from their look: numbers are numbers, lists are arrays, dates stay ISO strings with their precision
 * (`2024-09`), and an empty cell is `""`, `null` or `[]`.
 */
import type {AgreementRow} from "../../loaders/facts/agreements/index.ts";
import type {Table} from "../../loaders/facts/schema.ts";
import type {TradeRow} from "../../loaders/facts/trade/index.ts";
import type {TroopsRow} from "../../loaders/facts/troops/index.ts";
import type {VisitRow} from "../../loaders/facts/visits/index.ts";
import type {AppliedCorrection} from "../../loaders/resolve/corrections/index.ts";
import type {TableName} from "../../loaders/types.ts";
import type {ArticleRow, ConflictRow, Dataset, EvidenceRow} from "../../loaders/write/index.ts";

import {words} from "../words/index.js";
import type {MeasuredQuality} from "./measured.js";
import type {Count, Where} from "./tally.js";

export type {
  AgreementRow,
  AppliedCorrection,
  ArticleRow,
  ConflictRow,
  EvidenceRow,
  Table,
  TableName,
  TradeRow,
  TroopsRow,
  VisitRow
};

export interface FactRows {
  visits: VisitRow[];
  trade: TradeRow[];
  troops: TroopsRow[];
  agreements: AgreementRow[];
}

export interface Report extends Dataset {
  /** Names of the countries that occur, in the language of the pages, by ISO 3166-1 alpha-3. */
  countries: Record<string, string>;
  /** What an editor put right, in the order of the file; `deleted` holds a row that is no longer in its table. */
  corrections: AppliedCorrection[];
  /** What each table and column is, in the order of the files. */
  schema: Table[];
  /** How right the extraction was measured to be. */
  measured: MeasuredQuality;
  /** Where these are some rows of the tables (those of one country): what they have in common. */
  scope?: Partial<Record<Count["table"], Where>>;
  /** The days of the frozen copies of the data, the oldest first. */
  releases: string[];
}

export type FactRow = FactRows[TableName][number];

export const TABLES: readonly TableName[] = ["visits", "trade", "troops", "agreements"];

export const TABLE_TITLES: Readonly<Record<TableName, string>> = words.tables;

/** The identifier of a row, whatever its table. */
export function rowId(row: FactRow): string {
  if ("visit_id" in row) return row.visit_id;
  if ("trade_id" in row) return row.trade_id;
  if ("troops_id" in row) return row.troops_id;
  return row.agreement_id;
}

/** The row of a table with this identifier. */
export function findRow(report: Report, table: TableName, id: string): FactRow | undefined {
  return (report[table] as FactRow[]).find((row) => rowId(row) === id);
}
