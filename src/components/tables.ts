/** The tables for pages that editors write: real dates, real numbers, and a word for whoever mistypes a column. */
import * as aq from "arquero";
import {closest} from "fastest-levenshtein";
import {interval} from "./dates.js";
import {rowId, TABLES} from "./report.js";
import type {FactRows, Report, Table, TableName} from "./report.js";

/** The names of the columns that hold dates. */
type DateColumn = "start_date" | "end_date" | "date" | "period_start" | "period_end";

/** A row with dates as `Date`s: the first moment of the day, month or year, in UTC; null where no date is stated. */
export type Dated<Row> = {[C in keyof Row]: C extends DateColumn ? Date | null : Row[C]};

/** The rows of a table with real dates. To read a column that is not there throws an error that names the nearest one. */
export function rowsOf<T extends TableName>(report: Report, table: T): Dated<FactRows[T][number]>[] {
  const {columns} = schemaOf(report, table);
  const dates = columns.filter(({kind}) => kind === "date").map(({name}) => name);
  return (report[table] as readonly object[]).map((row) => {
    const dated = dates.map((name) => [
      name,
      interval((row as Record<string, string>)[name]!)?.start ?? null
    ]);
    return guarded({...row, ...Object.fromEntries(dated)}, table);
  }) as unknown as Dated<FactRows[T][number]>[];
}

/** The same as an Arquero table, to filter, group and join: `tableOf(report, "visits").groupby("host_country").count()`. */
export function tableOf(report: Report, table: TableName): ReturnType<typeof aq.table> {
  const names = schemaOf(report, table).columns.map(({name}) => name);
  const rows = rowsOf(report, table) as unknown as Record<string, unknown>[];
  // by column, so that a table without rows has its columns all the same
  return aq.table(names.map((name) => [name, rows.map((row) => row[name])]));
}

/** The report with only those rows of a table that pass the test: what every chart and table then shows. */
export function only<T extends TableName>(
  report: Report,
  table: T,
  test: (row: FactRows[T][number]) => boolean
): Report {
  const idColumn = schemaOf(report, table).columns[0]!.name;
  const rows = (report[table] as FactRows[T][number][]).filter((row) => test(guarded(row, table)));
  const ids = rows.map(rowId);
  // sentences count these rows, and the build counts again in all: by their ids, which rows of other tables don't have
  const scope = {
    ...report.scope,
    [table]: {...report.scope?.[table], [idColumn]: ids.join("|")},
    facts: {...report.scope?.facts, [idColumn]: ["", ...ids].join("|")}
  };
  return {...report, [table]: rows, scope};
}

function schemaOf(report: Report, table: TableName): Table {
  const found = report.schema.find(({name}) => name === table);
  if (!found || !TABLES.includes(table))
    throw new Error(`There is no table of facts “${table}”, did you mean “${closest(table, [...TABLES])}”?`);
  return found;
}

/** What JavaScript itself asks of any object. */
const ASKED = new Set(["then", "toJSON", "constructor", "toString", "valueOf", "nodeType"]);

function guarded<Row extends object>(row: Row, table: string): Row {
  return new Proxy(row, {
    get(target, name, receiver) {
      if (typeof name === "string" && !(name in target) && !ASKED.has(name))
        throw new Error(
          `${table} has no column “${name}”, did you mean “${closest(name, Object.keys(target))}”?`
        );
      return Reflect.get(target, name, receiver) as unknown;
    }
  });
}
