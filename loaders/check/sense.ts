/** What the cells of one row say together. */
import type {Problem} from "../errors.ts";
import {fault} from "./line.ts";
import type {Line} from "./line.ts";

/** Days, months and years are in order where one does not hold the other. */
const after = (a: string, b: string): boolean =>
  a !== "" && b !== "" && a.slice(0, b.length) > b.slice(0, a.length);

const falls = (low = "", high = ""): boolean => low !== "" && high !== "" && Number(high) <= Number(low);

interface Rule {
  table: string;
  broken: (row: Line["row"]) => boolean;
  reason: string;
  /** The columns that are shown. */
  columns: readonly string[];
  severity: Problem["severity"];
}

const rules: readonly Rule[] = [
  {
    table: "visits",
    broken: (row) => after(row.start_date!, row.end_date!),
    reason: "ends before it starts",
    columns: ["start_date", "end_date"],
    severity: "warning"
  },
  {
    table: "trade",
    broken: (row) => after(row.period_start!, row.period_end!),
    reason: "a period that ends before it starts",
    columns: ["period_start", "period_end"],
    severity: "warning"
  },
  {
    table: "trade",
    broken: (row) => falls(row.value, row.value_max),
    reason: "a range that does not rise",
    columns: ["value", "value_max"],
    severity: "warning"
  },
  {
    table: "trade",
    broken: (row) => row.measure === "share" && row.unit === "percent" && Number(row.value) > 100,
    reason: "a share above 100 percent",
    columns: ["value", "unit"],
    severity: "warning"
  },
  {
    table: "troops",
    broken: (row) => falls(row.count, row.count_max),
    reason: "a range that does not rise",
    columns: ["count", "count_max"],
    severity: "warning"
  },
  {
    table: "evidence",
    broken: (row) => Array.from(row.quote!).length !== Number(row.end) - Number(row.start),
    reason: "the quote is not as long as its place",
    columns: ["start", "end", "quote"],
    severity: "error"
  }
];

export function checkSense(line: Line): Problem[] {
  return rules
    .filter((rule) => rule.table === line.table && rule.broken(line.row))
    .map(({reason, columns, severity}) => {
      const cells = columns.map((column) => line.row[column]).join(" ");
      return fault(line, reason, cells, severity);
    });
}
