import {beforeAll, describe, expect, test} from "vitest";
import {checkTables, checkTotals} from "../../loaders/check/index.ts";
import {formatProblem} from "../../loaders/errors.ts";
import {parseTables, toCsvFiles} from "../../loaders/write/index.ts";
import {corpus, nothing} from "../support/dataset.ts";

let files: Map<string, string>;
beforeAll(() => (files = toCsvFiles(corpus)));

const told = (changed: ReadonlyMap<string, string>) => checkTables(changed).map(formatProblem);
const after = (name: string, change: (text: string) => string) => {
  const text = change(files.get(name)!);
  expect(text).not.toBe(files.get(name));
  return told(new Map([...files, [name, text]]));
};

test("sound tables pass, and empty ones", () => {
  expect(told(files)).toEqual([]);
  expect(told(toCsvFiles(nothing))).toEqual([]);
});

describe("a fault is named by file, line and column", () => {
  test.each<[string, string, (text: string) => string, RegExp]>([
    ["a value of no list", "visits.csv", (t) => t.replace(",made,", ",mode,"), /^visits\.csv:\d+: status: no status, did you mean made\?: "mode"$/], // prettier-ignore
    ["a day of no calendar", "visits.csv", (t) => t.replace(/,2024-11-2\d,/, ",2024-11-31,"), /^visits\.csv:\d+: \w+: no date of the calendar/], // prettier-ignore
    ["no country", "troops.csv", (t) => t.replace(",FRA,", ",FRX,"), /^troops\.csv:\d+: \w+: no ISO 3166-1/],
    ["no number", "troops.csv", (t) => t.replace(/,(\d{3,}),/, ",about $1,"), /^troops\.csv:\d+: count: no whole number/], // prettier-ignore
    ["an empty cell that must be filled", "trade.csv", (t) => t.replace(/,actual,/, ",,"), /^trade\.csv:\d+: kind: kind cannot be empty/], // prettier-ignore
    ["an id given twice", "agreements.csv", (t) => t.replace(/\n(.*)\n/, "\n$1\n$1\n"), /^agreements\.csv:3: agreement_id: the same as in agreements\.csv:2/], // prettier-ignore
    ["evidence of no row", "evidence.csv", (t) => t.replace(/^trade,[^,]*/m, "trade,no-such-row"), /^evidence\.csv:\d+: row_id: no such row of trade: "no-such-row"$/], // prettier-ignore
    ["evidence of no table", "evidence.csv", (t) => t.replace(/^trade,/m, "traid,"), /^evidence\.csv:\d+: table: no table of facts/], // prettier-ignore
    ["evidence of no column", "evidence.csv", (t) => t.replace(";host_country", ";host_county"), /^evidence\.csv:\d+: no such column of visits: "host_county"$/], // prettier-ignore
    ["a row without evidence", "evidence.csv", (t) => t.replace(/^troops,.*\n/gm, ""), /^troops\.csv:2: no evidence of this row/], // prettier-ignore
    ["an article that is not there", "articles.csv", (t) => t.replace(/\n[^,]*,/, "\nother,"), /: article_ids: no such article: /], // prettier-ignore
    ["an offset that is one off", "evidence.csv", (t) => t.replace(/,(\d+),(\d+),/, (_, a, b) => `,${Number(a) + 1},${b},`), /^evidence\.csv:2: the quote is not as long as its place/], // prettier-ignore
    ["another header", "visits.csv", (t) => t.replace("visitor,", "visiter,"), /^visits\.csv: other columns than the schema's/], // prettier-ignore
    ["a visit that ends before it starts", "visits.csv", (t) => t.replace(/(2024-0\d-\d\d),2024[\d-]*,/, "$1,2023,"), /^visits\.csv:\d+: warning: ends before it starts: "2024-/] // prettier-ignore
  ])("%s", (_, name, change, message) => {
    expect(after(name, change)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  test("a missing file", () => {
    const rest = new Map([...files].filter(([name]) => name !== "trade.csv"));
    expect(told(rest)).toEqual(["trade.csv: missing or empty"]);
  });
});

describe("totals against the last release", () => {
  const rows = (n: number) => ({visits: Array.from({length: n}, (_, i) => ({visit_id: String(i)}))});
  test.each([
    [10, 9, false],
    [10, 8, true],
    [1, 0, true],
    [0, 0, false],
    [10, 30, false]
  ])("%d rows then, %d now: an error is %s", (was, is, wrong) => {
    const problems = checkTotals(rows(was), rows(is), "2024-01-01");
    expect(problems.map(({severity}) => severity)).toEqual(wrong ? ["error"] : []);
  });

  test("a table that is gone lost all its rows; the message says how to go on", () => {
    const [problem] = checkTotals(parseTables(files), {}, "2024-01-01");
    expect(formatProblem(problem!)).toMatch(/^visits\.csv: (\d+) of the \1 rows .* --confirm-fewer-rows$/);
  });
});
