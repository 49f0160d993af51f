// @vitest-environment jsdom
import {expect, it} from "vitest";
import {qualityTable, tierTable} from "../../src/components/measured.ts";
import type {MeasuredQuality} from "../../src/components/measured.ts";

const table = {table: "all", expected: 40, precision: 90, recall: 80, rowF1: 84.7, strictF1: 70.5};
const measured: MeasuredQuality = {
  sets: [
    {
      name: "gold",
      articles: 5,
      tables: [table],
      tiers: [{confidence: "high", rows: 30, right: 29}],
      blind: null
    },
    {
      name: "held-out",
      articles: 1,
      tables: [{...table, expected: 1}],
      tiers: [{confidence: "high", rows: 20, right: 20}],
      blind: null
    },
    {
      name: "other",
      articles: 2,
      tables: [table],
      tiers: [],
      blind: {rowF1: 61, strictF1: 50, tiers: [{confidence: "low", rows: 4, right: 3}]}
    }
  ]
};
const cells = (element: HTMLElement): string[] =>
  [...element.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((c) => c.textContent?.trim()).join("|")
  );

it("tells each set in a row, by its words or its name", () => {
  expect(cells(qualityTable(measured))).toEqual([
    "The articles of this report|5|40|90.0%|80.0%|84.7%|70.5%|",
    "Held out: never looked at|1|1|90.0%|80.0%|84.7%|70.5%|84.7%",
    "other|2|40|90.0%|80.0%|84.7%|70.5%|61.0%"
  ]);
});

it("adds the levels of all sets, and has no share of nothing", () => {
  expect(cells(tierTable(measured))).toEqual([
    "high|50|100.0%|98.0%|100.0%|–",
    "medium|0|0.0%|–|–|–",
    "low|0|0.0%|–|–|75.0%"
  ]);
});

it("says so where nothing was measured", () => {
  expect(qualityTable({sets: []}).textContent).not.toBe("");
});
