/** What the method page says in numbers. */
import {MOST_ROWS} from "./chartOptions.js";
import {dataTable} from "./dataTable.js";
import {countBy} from "./group.js";
import {inTime} from "./inTime.js";
import {rowId, TABLE_TITLES, TABLES} from "./report.js";
import type {FactRow, Report} from "./report.js";
import {number} from "./words.js";
import {words} from "../words/index.js";

const told = words.method;

const LEVELS = ["high", "medium", "low"] as const;

/** How many rows of each table stand at each level of confidence. */
export function confidenceTable(report: Report): HTMLElement {
  const of = (rows: readonly FactRow[], level: string) => rows.filter((r) => r.confidence === level).length;
  return dataTable(
    TABLES,
    [
      {label: told.table, value: (t) => TABLE_TITLES[t]},
      ...LEVELS.map((level) => ({
        label: words.values.confidence[level],
        value: (t: (typeof TABLES)[number]) => number(of(report[t], level)),
        numeric: true
      }))
    ],
    {caption: told.byConfidence}
  );
}

/** Which rules read how many facts. */
export function rulesTable(report: Report): HTMLElement {
  const facts = new Map(report.evidence.map((e) => [`${e.rule} ${e.table} ${e.row_id}`, e.rule]));
  return dataTable(
    countBy([...facts.values()], (rule) => rule),
    [
      {label: told.rule, value: (r) => r.key},
      {label: told.facts, value: (r) => number(r.count), numeric: true}
    ],
    {caption: told.byRule, empty: told.noRule}
  );
}

/** The visits whose evidence stands with the others': none of many, since each visit has a page with its own. */
export const visitsWithEvidence = (report: Report) =>
  report.visits.length > MOST_ROWS ? [] : refsOfTable(report, "visits");

/** All rows of one table as references in the order of time, for its evidence. */
export const refsOfTable = (report: Report, table: (typeof TABLES)[number]) =>
  inTime(report[table] as FactRow[]).map((row) => ({table, id: rowId(row)}));
