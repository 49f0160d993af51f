import {expect, test} from "vitest";
import {cellsAlive} from "../../../publish/render/alive.ts";
import type {Ran} from "../../../publish/render/run.ts";

const ran = (id: string, inputs: string[], outputs: string[], moves: Partial<Ran> = {}): [string, Ran] => [
  id,
  {
    cell: {id, inputs, outputs, body: () => undefined},
    state: "settled",
    changes: false,
    listens: false,
    moves: false,
    ...moves
  }
];

test("a page where nothing moves keeps no cell", () => {
  expect(cellsAlive(new Map([ran("a", [], ["data"]), ran("b", ["data", "display"], [])]))).toEqual(new Set());
});

test("what moves is kept with all that it needs and all that follows it, and nothing else", () => {
  const cells = new Map([
    ran("data", [], ["data"]),
    ran("input", ["data", "view"], ["chosen"], {changes: true}),
    ran("other", [], ["other"]),
    ran("chart", ["chosen", "other", "display"], []),
    ran("still", ["data", "display"], [])
  ]);
  expect(cellsAlive(cells)).toEqual(new Set(["input", "chart", "data", "other"]));
});

test("a cell that listens is kept", () => {
  expect(cellsAlive(new Map([ran("a", [], []), ran("b", [], [], {listens: true})]))).toEqual(new Set(["b"]));
});
