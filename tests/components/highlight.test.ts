// @vitest-environment jsdom
import {expect, test} from "vitest";
import {highlighted, rangesOf} from "../../src/components/highlight.ts";
import type {FactRow} from "../../src/components/report.ts";
import {agreement, trade, troops, visit} from "../support/reportData.ts";

const marked = (text: string, row: FactRow, ...columns: string[]) =>
  rangesOf(text, row, columns).map(([start, end]) => text.slice(start, end));

test("the words of a figure are marked where they stand, whatever their spaces", () => {
  const row = trade({value_text: "nearly $ 9 billion"});
  expect(marked("Exports totaled nearly $\n9 billion, IRNA said.", row, "value", "value_text")).toEqual([
    "nearly $\n9 billion"
  ]);
  expect(marked("They stand at 2,500 in the north.", troops({count: 2500}), "count")).toEqual(["2,500"]);
  expect(marked("They stand at 12,500.", troops({count: 2500}), "count")).toEqual([]);
});

test("people are found by their family name, lists by each item", () => {
  const row = visit({counterparts: ["Almaz Bekele", "Ann Oduya"]});
  expect(marked("Wanjiru met Bekele and Ann Oduya.", row, "visitor", "counterparts")).toEqual([
    "Wanjiru", "Bekele", "Ann Oduya"
  ]); // prettier-ignore
  expect(marked("On 10 February she flew to Addis Ababa.", row, "start_date", "places")).toEqual([
    "10 February", "Addis Ababa"
  ]); // prettier-ignore
  expect(marked("She came in February.", row, "start_date")).toEqual(["February"]);
});

test("what says how a text was read is not marked, nor a column that the passage does not support", () => {
  expect(marked("It was made and exact.", visit({status: "made"}), "status", "date_basis")).toEqual([]);
  expect(marked("Trade and health.", agreement(), "title")).toEqual([]);
});

test("ranges that touch are one, and the text stays whole", () => {
  const row = agreement({title: "deal on trade", sectors: ["trade", "health"]});
  const nodes = highlighted("A deal on trade and health.", row, ["title", "sectors"]);
  const text = nodes.map((n) => (typeof n === "string" ? n : `[${n.textContent}]`)).join("");
  expect(text).toBe("A [deal on trade] and [health].");
});
