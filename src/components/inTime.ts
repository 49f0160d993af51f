/** When a fact was: what tables, charts and lists of evidence are ordered by. */
import {latest} from "./chartOptions.js";
import {inOrderOfTime} from "./dates.js";
import type {FactRow} from "./report.js";

/** The ISO date, of any precision, at which a fact stands: a period at its end; empty where none is known. */
function timeOf(row: FactRow): string {
  if ("visit_id" in row) return row.start_date || row.end_date;
  if ("trade_id" in row) return row.period_end || row.period_start;
  return row.date;
}

/** In the order of time; rows without one stand last. */
export const inTime = <Row extends FactRow>(rows: readonly Row[]): Row[] => inOrderOfTime(rows, timeOf);

/** Of rows in the order of time the `most` latest; those without a time give way first. */
export const latestOf = <Row extends FactRow>(rows: readonly Row[], most: number): readonly Row[] =>
  latest(rows, most, (row) => timeOf(row) !== "");
