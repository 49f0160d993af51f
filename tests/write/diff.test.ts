import {expect, test} from "vitest";
import {column} from "../../loaders/facts/schema.ts";
import {diffTables, isUnchanged, parseTables, rowKey} from "../../loaders/write/index.ts";
import {allTables} from "../../loaders/write/index.ts";

const table = {
  name: "ships",
  description: "",
  columns: ["ship_id", "flag", "port"].map((name) => column({name, kind: "text", description: ""}))
};
const row = (ship_id: string, flag: string, port = "") => ({ship_id, flag, port});

test("rows are compared by their key: added, removed, changed", () => {
  const before = {ships: [row("a", "KEN"), row("b", "UGA", "Jinja"), row("c", "TZA")]};
  const after = {ships: [row("b", "UGA", "Entebbe"), row("c", "TZA"), row("d", "RWA")]};
  expect(diffTables(before, after, [table])).toEqual([
    {
      table: "ships",
      rows: {before: 3, after: 3},
      added: [row("d", "RWA")],
      removed: [row("a", "KEN")],
      changed: [{id: "b", cells: [{column: "port", before: "Jinja", after: "Entebbe"}]}]
    }
  ]);
});

test("another order of rows is no change", () => {
  const rows = [row("a", "KEN"), row("b", "UGA")];
  const [diff] = diffTables({ships: rows}, {ships: [...rows].reverse()}, [table]);
  expect(isUnchanged(diff!)).toBe(true);
});

test("a column that one side lacks is empty there; a table that it lacks has no rows", () => {
  const [diff] = diffTables({ships: [{ship_id: "a", flag: "KEN"}]}, {ships: [row("a", "KEN", "Lamu")]}, [
    table
  ]);
  expect(diff!.changed).toEqual([{id: "a", cells: [{column: "port", before: "", after: "Lamu"}]}]);
  expect(diffTables({}, {ships: [row("a", "KEN")]}, [table])[0]).toMatchObject({
    rows: {before: 0, after: 1},
    added: [row("a", "KEN")]
  });
});

test("CSV files become tables; the key of evidence is where it stands", () => {
  const files = new Map([
    ["evidence.csv", 'table,row_id,article_id,start,end,quote,rule\nvisits,x,a,0,4,"He, w",visits/r\n'],
    ["notes.csv", "a\n1\n"]
  ]);
  const tables = parseTables(files);
  expect(Object.keys(tables)).toEqual(["evidence"]);
  const evidence = allTables.find(({name}) => name === "evidence")!;
  expect(rowKey(evidence, tables.evidence![0]!)).toBe("visits x a 0 4 visits/r");
});
