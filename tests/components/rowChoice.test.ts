import {describe, expect, test} from "vitest";
import {compareBy, folded, idIn, linesOf, matches, textOf} from "../../src/components/rowChoice.ts";
import {toCsv} from "../../loaders/write/index.ts";
import {visits} from "../../loaders/facts/visits/index.ts";
import {corpus} from "../support/dataset.ts";

describe("search", () => {
  test("every word must occur, without case and marks", () => {
    const text = textOf({
      id: "v1",
      visitor: "Mohammed Shia al-Sūdānī",
      places: ["Erbil", "Basra"],
      end: null,
      n: 12
    });
    for (const query of ["", "  ", "sudani", "SUDANI basra", "12", "v1"])
      expect(matches(text, query)).toBe(true);
    for (const query of ["sudani mosul", "null", "13"]) expect(matches(text, query)).toBe(false);
    expect(folded("Ğül ＡＢ")).toBe("gul ab");
  });
});

describe("order", () => {
  const rows = [{v: 10}, {v: null}, {v: 9}, {v: 100}];
  test("numbers by size, empty ones last both ways", () => {
    const sorted = (descending: boolean) => [...rows].sort(compareBy("v", descending, "en")).map(({v}) => v);
    expect(sorted(false)).toEqual([9, 10, 100, null]);
    expect(sorted(true)).toEqual([100, 10, 9, null]);
  });
  test("dates of any precision, lists, words", () => {
    const by = (values: unknown[]) =>
      values
        .map((v) => ({v}))
        .sort(compareBy("v", false, "en"))
        .map(({v}) => v);
    expect(by(["2024-09-11", "2023", "2024"])).toEqual(["2023", "2024", "2024-09-11"]);
    expect(by([["b"], [], ["a", "c"]])).toEqual([["a", "c"], ["b"], []]);
    expect(by(["Österreich", "Zypern", "aber"])).toEqual(["aber", "Österreich", "Zypern"]);
  });
});

describe("the id in an address", () => {
  const ids = new Set(["2024-09-11-x-irq", "trade-2024"]);
  test.each([
    ["#visits-2024-09-11-x-irq", "visits", "2024-09-11-x-irq"],
    ["./visits.html#visits-2024-09-11-x-irq", "visits", "2024-09-11-x-irq"],
    ["../visits/2024-09-11-x-irq.html", "visits", "2024-09-11-x-irq"],
    ["#trade-2024", "trade", "trade-2024"],
    ["#other", "visits", null],
    ["", "visits", null]
  ])("%s of %s: %s", (href, table, id) => expect(idIn(href, table, ids)).toBe(id));
});

test("the lines of some rows are those of the file, in the order asked for", () => {
  const csv = toCsv(visits, corpus.visits);
  const chosen = [corpus.visits[3]!, corpus.visits[1]!];
  expect(
    linesOf(
      csv,
      chosen.map((row) => row.visit_id)
    )
  ).toBe(toCsv(visits, chosen));
  expect(linesOf(csv, [])).toBe(toCsv(visits, []));
});
