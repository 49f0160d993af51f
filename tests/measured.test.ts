import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {methodWords} from "../src/words/en/method.ts";
import {MEASURED_FILE, measuredText} from "./support/measured.ts";
import {SETS} from "./support/sets.ts";

// after a change of rules: npm run evaluate -- --write
it("the quality that the method page shows is the one measured now", {timeout: 120_000}, () => {
  expect(readFileSync(MEASURED_FILE, "utf8")).toBe(measuredText());
});

it("the method page has words for every set", () => {
  const {sets} = methodWords.measured;
  expect(Object.keys(SETS).filter((name) => !(name in sets))).toEqual([]);
});
