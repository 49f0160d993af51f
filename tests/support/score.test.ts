import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import type {TableName} from "../../loaders/types.ts";
import {scoreCluster} from "./clusters.ts";
import {fieldRight, sameSurname, shareWords} from "./fields.ts";
import {
  columnAccuracy,
  precision,
  recall,
  rowF1,
  scoreAll,
  scoreTable,
  strictF1,
  tierScores
} from "./score.ts";
import type {Gold, GoldRow} from "./score.ts";

const visit = (over: object = {}) => ({
  visit_id: "v",
  visitor: "Masoud Pezeshkian",
  visitor_role: "President",
  visitor_country: "IRN",
  host_country: "IRQ",
  places: ["Baghdad"],
  start_date: "2024-09-11",
  status: "made",
  first_trip: true,
  counterparts: [],
  confidence: "high",
  article_ids: ["a"],
  ...over
});
const goldVisit: GoldRow = {
  visitor: ["Masoud Pezeshkian"],
  visitor_role: "President",
  visitor_country: "IRN",
  host_country: "IRQ",
  start_date: ["2024-09-11", "2024-09"],
  status: "made",
  first_trip: "true"
};
const none = {visits: [], trade: [], troops: [], agreements: []};
const scoreRows = (table: TableName, gold: Gold, rows: object[]) =>
  scoreTable(table, gold, () => ({...none, [table]: rows}));
const score = (gold: GoldRow[], rows: object[]) => scoreRows("visits", {a: {visits: gold}}, rows);

test("names compare by surname without diacritics, case, apostrophes and al-", () => {
  expect(sameSurname("Mohammed Shia al-Sudani", "Al-Sudani")).toBe(true);
  expect(sameSurname("Recep Tayyip Erdoğan", "Erdogan")).toBe(true);
  expect(sameSurname("Xi Jinping", "Xi")).toBe(true);
  expect(sameSurname("Hassan Rouhani", "Ali Khamenei")).toBe(false);
  expect(sameSurname("Li Qiang", "Li Keqiang")).toBe(false);
});

test("titles and places compare by shared content words", () => {
  expect(shareWords("security agreement", "agreement on border security")).toBe(true);
  expect(shareWords("security agreement", "trade agreement")).toBe(false);
  expect(shareWords("border economic zones", "joint economic zone")).toBe(true);
  expect(shareWords("agreement", "the agreement")).toBe(true);
  expect(shareWords("memoranda of understanding", "agreement of intent")).toBe(false);
});

test("numbers compare within a thousandth, empty only with empty", () => {
  expect(fieldRight("value", 5e9, 5_004_000_000)).toBe(true);
  expect(fieldRight("value", 5e9, 5_006_000_000)).toBe(false);
  expect(fieldRight("value", "", null)).toBe(true);
  expect(fieldRight("count", "", 0)).toBe(false);
  expect(fieldRight("count", ["", 1000], null)).toBe(true);
});

test("sets overlap by three quarters; an empty alternative allows an empty cell", () => {
  const gold = ["trade", "sports", "media", "health"];
  expect(fieldRight("sectors", gold, ["trade", "sports", "media"])).toBe(true);
  expect(fieldRight("sectors", gold, ["trade", "sports"])).toBe(false);
  expect(fieldRight("sectors", gold, [...gold, "a", "b"])).toBe(false);
  expect(fieldRight("places", ["Tehran", ""], [])).toBe(true);
  expect(fieldRight("places", ["Tehran"], [])).toBe(false);
  expect(fieldRight("places", "", ["Tehran"])).toBe(false);
  expect(fieldRight("counterparts", ["Ali Khamenei"], ["Khamenei"])).toBe(true);
});

test("flags and lists stand as in CSV", () => {
  expect(fieldRight("first_trip", "true", true)).toBe(true);
  expect(fieldRight("first_trip", "", null)).toBe(true);
  expect(fieldRight("parties", "IRN;IRQ", ["IRN", "IRQ"])).toBe(true);
});

test("a right row counts for precision, recall and both F1", () => {
  const result = score([goldVisit], [visit()]);
  expect([precision(result), recall(result), rowF1(result), strictF1(result)]).toEqual([1, 1, 1, 1]);
});

test.each([
  ["another visitor", {visitor: "Abbas Araqchi"}],
  ["another host", {host_country: "SYR"}],
  ["another day", {start_date: "2024-10-12"}],
  ["not made", {status: "planned"}]
])("%s is another row: one missed, one false", (_, over) => {
  const result = score([goldVisit], [visit(over)]);
  expect(result.missed).toHaveLength(1);
  expect(result.wrong).toHaveLength(1);
  expect(rowF1(result)).toBe(0);
});

test("a date at another precision or unknown matches, and a wrong field costs the strict figure alone", () => {
  expect(rowF1(score([goldVisit], [visit({start_date: ""})]))).toBe(1);
  expect(strictF1(score([goldVisit], [visit({start_date: ""})]))).toBe(0);
  expect(strictF1(score([goldVisit], [visit({start_date: "2024-09"})]))).toBe(1);
  expect(strictF1(score([goldVisit], [visit({visitor_role: "Minister"})]))).toBe(0);
  expect(strictF1(score([goldVisit], [visit({first_trip: null})]))).toBe(1);
});

test("what the reference row leaves out is not judged", () => {
  const {start_date: _, visitor_role: __, ...loose} = goldVisit;
  expect(strictF1(score([loose], [visit({start_date: "1999", visitor_role: "Envoy"})]))).toBe(1);
});

test("optional rows count on neither side", () => {
  const optional: GoldRow = {...goldVisit, optional: true};
  expect(score([optional], [])).toMatchObject({expected: 0, reported: 0, matched: 0, missed: []});
  expect(score([optional], [visit()])).toMatchObject({expected: 0, reported: 0, matched: 0, wrong: []});
  const both = score([goldVisit, optional], [visit()]);
  expect(both).toMatchObject({expected: 1, reported: 1, matched: 1});
});

test("of several candidates the one with most fields right is matched", () => {
  const poor = visit({visit_id: "poor", visitor_role: "", first_trip: null, start_date: ""});
  const result = score([goldVisit], [poor, visit({visit_id: "good"})]);
  expect(result.pairs.map(({row}) => row.visit_id)).toEqual(["good"]);
  expect(result.wrong.map(({row}) => row.visit_id)).toEqual(["poor"]);
  expect([precision(result), recall(result)]).toEqual([0.5, 1]);
});

test("a merged row counts once in each of its articles", () => {
  const gold: Gold = {a: {visits: [goldVisit]}, b: {visits: [goldVisit]}, c: {}};
  const row = visit({article_ids: ["a", "b", "c", "not judged"]});
  const result = scoreRows("visits", gold, [row]);
  expect(result).toMatchObject({expected: 2, reported: 3, matched: 2});
  expect(result.wrong.map(({article}) => article)).toEqual(["c"]);
});

test("trade is keyed by measure, value and unit; troops by location, kind and count", () => {
  const gold: Gold = {
    a: {
      trade: [
        {measure: "exports", exporter: "IRN", importer: "IRQ", value: 9e9, unit: "USD", qualifier: "nearly"}
      ],
      troops: [{force: "USA", location: "IRQ", kind: "present", count: ""}]
    }
  };
  const trade = {
    measure: "exports",
    exporter: "IRN",
    importer: "TUR",
    value: 9e9,
    unit: "USD",
    article_ids: ["a"]
  };
  const troops = {force: "FRA", location: "IRQ", kind: "present", count: null, article_ids: ["a"]};
  const scores = scoreAll(gold, () => ({...none, trade: [trade], troops: [troops]}));
  expect([rowF1(scores.all), strictF1(scores.all)]).toEqual([1, 0]);
  for (const other of [{measure: "trade"}, {unit: "EUR"}, {value: 8e9}]) {
    expect(rowF1(scoreRows("trade", gold, [{...trade, ...other}]))).toBe(0);
  }
  expect(rowF1(scoreRows("troops", gold, [{...troops, count: 1}]))).toBe(0);
});

test("agreements are keyed by the count where it is not 1, else by the title; signed and agreed are one", () => {
  const row = (over: object) => ({
    kind: "memorandum",
    title: "memoranda",
    count: 14,
    parties: ["IRN", "IRQ"],
    status: "signed",
    article_ids: ["a"],
    ...over
  });
  const matched = (gold: GoldRow, over: object) =>
    scoreRows("agreements", {a: {agreements: [gold]}}, [row(over)]).matched;
  const several: GoldRow = {count: 14, parties: "IRN;IRQ", status: "signed"};
  expect(matched(several, {})).toBe(1);
  expect(matched(several, {status: "agreed"})).toBe(1);
  expect(matched(several, {status: "planned"})).toBe(0);
  expect(matched(several, {count: 13})).toBe(0);
  expect(matched(several, {parties: ["IRQ", "USA"]})).toBe(0);
  const one: GoldRow = {count: 1, title: ["security agreement"], parties: "IRN;IRQ", status: "agreed"};
  expect(matched(one, {count: 1, title: "agreement on security"})).toBe(1);
  expect(matched(one, {count: 1, title: "trade agreement"})).toBe(0);
});

test("columns and tiers are counted over rows", () => {
  const rows = [visit({visitor_role: "King"}), visit({visitor: "Nobody", confidence: "low"})];
  const result = score([goldVisit], rows);
  expect(columnAccuracy(result).get("visitor_role")).toEqual({right: 0, judged: 1});
  expect(columnAccuracy(result).get("host_country")).toEqual({right: 1, judged: 1});
  expect(tierScores(result)).toEqual({
    high: {rows: 1, right: 1, strictlyRight: 0},
    medium: {rows: 0, right: 0, strictlyRight: 0},
    low: {rows: 1, right: 0, strictlyRight: 0}
  });
});

test("a cluster wants one row with exactly its articles, and its conflicts", () => {
  const cluster = {
    name: "c",
    articles: ["a", "b"],
    rows: [{table: "visits" as const, match: {host_country: "IRQ"}, article_ids: ["a", "b"]}],
    conflicts: [
      {
        table: "visits" as const,
        match: {host_country: "IRQ"},
        column: "end_date",
        values: {a: "2024-09-13", b: "2024-09-14"}
      }
    ]
  };
  const conflict = (article_id: string, value: string, column = "end_date") => ({
    table: "visits",
    row_id: "v",
    column,
    value,
    article_id,
    chosen: null
  });
  const merge = (rows: object[], conflicts = [conflict("a", "2024-09-13"), conflict("b", "2024-09-14")]) =>
    scoreCluster(cluster, {visits: rows, trade: [], troops: [], agreements: []}, conflicts);

  expect(merge([visit({article_ids: ["b", "a"]})])).toMatchObject({
    rows: {merged: 1},
    conflicts: {found: 1, wrong: 0},
    faults: []
  });
  expect(merge([visit({article_ids: ["a"]}), visit({article_ids: ["b"]})]).rows.merged).toBe(0);
  expect(merge([visit({article_ids: ["a"]})]).rows.merged).toBe(0);
  expect(merge([]).faults).toHaveLength(2);
  const both = [visit({article_ids: ["a", "b"]})];
  expect(merge(both, [conflict("a", "2024-09-13")]).conflicts.found).toBe(0);
  expect(merge(both, [conflict("a", "2024-09-13"), conflict("b", "2024-09-15")]).conflicts.found).toBe(0);
  expect(merge(both, [conflict("a", "x", "visitor_country")]).conflicts.wrong).toBe(1);
});

test("the reference rows of the five articles use known tables and columns", async () => {
  const {factTables} = await import("../../loaders/facts/index.ts");
  const gold = JSON.parse(readFileSync("tests/gold/seeds.json", "utf8")) as Gold;
  for (const tables of Object.values(gold)) {
    for (const [name, rows] of Object.entries(tables)) {
      const known = factTables
        .find((table) => table.name === name)!
        .columns.map((column) => column.name as string);
      for (const row of rows) {
        expect([...known, "optional"]).toEqual(expect.arrayContaining(Object.keys(row)));
      }
    }
  }
});
