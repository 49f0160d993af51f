import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {MEASURED_FILE, measuredText} from "./support/measured.ts";

// after a change of rules: npm run evaluate -- --write
it("the quality that the method page shows is the one measured now", {timeout: 120_000}, () => {
  expect(readFileSync(MEASURED_FILE, "utf8")).toBe(measuredText());
});
