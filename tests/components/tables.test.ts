import {expect, test} from "vitest";
import {tallied} from "../../src/components/prose.ts";
import {countOf, formatCount, parseCount} from "../../src/components/tally.ts";
import {only, rowsOf, tableOf} from "../../src/components/tables.ts";
import {reportOf, trade, visit} from "../support/reportData.ts";

const report = reportOf({
  visits: [visit({start_date: "2024-09-11", end_date: ""}), visit({visit_id: "v2", start_date: "2024-09", status: "planned"})],
  trade: [trade({value: 5e9, period_start: "2024"})]
}); // prettier-ignore

test("dates are dates, whatever their precision, and numbers numbers", () => {
  const rows = rowsOf(report, "visits");
  expect(rows.map((row) => row.start_date?.toISOString().slice(0, 10))).toEqual(["2024-09-11", "2024-09-01"]);
  expect(rows[0]!.end_date).toBeNull();
  expect(rowsOf(report, "trade")[0]!.value).toBe(5e9);
  expect(JSON.parse(JSON.stringify(rows))).toHaveLength(2);
});

test("a mistyped column or table is told with the nearest one", () => {
  const typo = () => rowsOf(report, "visits").map((row) => (row as unknown as {staus: string}).staus);
  expect(typo).toThrow("visits has no column “staus”, did you mean “status”?");
  const inTest = () => only(report, "visits", (row) => (row as unknown as {host: string}).host === "");
  expect(inTest).toThrow("visits has no column “host”, did you mean");
  expect(() => tableOf(report, "vists" as "visits")).toThrow("There is no table of facts “vists”, did you mean “visits”?"); // prettier-ignore
});

test("Arquero filters, groups and joins; a table without rows has its columns", () => {
  const counts = tableOf(report, "visits").groupby("status").count().orderby("status").objects();
  expect(counts).toEqual([{status: "made", count: 1}, {status: "planned", count: 1}]); // prettier-ignore
  expect(tableOf(report, "troops").columnNames()).toContain("location");
});

test("the report with a part of a table", () => {
  const part = only(report, "visits", (row) => row.status === "planned");
  expect(part.visits.map((row) => row.visit_id)).toEqual(["v2"]);
  expect(part.trade).toBe(report.trade);
});

test("what a sentence counts of a part, the build counts again in the whole", () => {
  const parts = [
    only(report, "visits", (row) => row.status === "planned"),
    only(report, "visits", () => false),
    only(
      only(report, "visits", () => true),
      "trade",
      (row) => row.value === 5e9
    )
  ];
  for (const part of parts)
    for (const table of ["visits", "trade", "facts"] as const) {
      const {n, count} = tallied(part, table, {}, "fact");
      expect(countOf(report, parseCount(formatCount(count))), JSON.stringify(count)).toBe(n);
    }
  expect(tallied(parts[0]!, "visits", {}, "visit").n).toBe(1);
});
