import {expect, test} from "vitest";
import {factEntries} from "../../publish/searchIndex.ts";
import {TABLES} from "../../src/components/report.ts";
import {fullReport} from "../support/reportData.ts";

test("the search knows each fact by its words and its quotes, at its own address", () => {
  const entries = [...factEntries(fullReport)];
  expect(entries).toHaveLength(TABLES.reduce((n, table) => n + fullReport[table].length, 0));
  expect(entries[0]).toEqual({
    path: "/visits/2024-02-10-wanjiru-eth.html#visits-2024-02-10-wanjiru-eth",
    title: "Grace Wanjiru, Foreign Minister, Kenya, to Ethiopia, 10–12 February 2024",
    text: "What a says of 2024-02-10-wanjiru-eth. What b says of 2024-02-10-wanjiru-eth."
  });
  expect(new Set(entries.map((e) => e.path)).size).toBe(entries.length);
});
