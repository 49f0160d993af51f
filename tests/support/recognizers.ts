/**
 * Measures the number and currency layers against the English cases of Microsoft Recognizers-Text (MIT), which this
 * project does not carry: `npx tsx tests/support/recognizers.ts <folder with NumberModel.json and CurrencyModel.json>`.
 * A case passes when exactly its results are found: same place, same value, same unit.
 */
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {readNumerals} from "../../loaders/annotate/numbers/numerals.ts";
import {findNumbers} from "../../loaders/annotate/numbers.ts";
import {findQuantities} from "../../loaders/annotate/quantities.ts";
import {ANY_CLASS} from "../../loaders/annotate/word.ts";
import type {Sentence} from "../../loaders/types.ts";
import {UNIT_NAMES} from "./recognizerUnits.ts";

interface Case {
  Input: string;
  Results: {Start: number; End: number; Text: string; Resolution: {value: string | null; unit?: string}}[];
}

const folder = process.argv[2];
if (!folder) throw new Error("recognizers: folder missing: npx tsx tests/support/recognizers.ts <folder>");

const sentence = (text: string): Sentence => ({start: 0, end: text.length, text, index: 0, paragraph: 0, tokens: [], classes: ANY_CLASS, quotes: []}); // prettier-ignore
const close = (a: number | null, b: number | null) =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1e-12, Math.abs(a), Math.abs(b));

type Found = {start: number; end: number; value: number | null; unit: string};

/** Numbers are measured on the base reading, which keeps years, labels and parts of dates as the cases do. */
const numbers = (text: string): Found[] =>
  readNumerals(text)
    .numerals.filter((n) => n.kind !== "ordinal" && !n.glued)
    .map((n) => ({start: n.start, end: n.end, value: n.value, unit: ""}));

const money = (text: string): Found[] => {
  const one = sentence(text);
  return findQuantities(one, findNumbers(one))
    .filter((q) => q.kind === "money")
    .map((q) => ({start: q.core.start, end: q.core.end, value: q.value, unit: q.unit}));
};

for (const [file, find] of [
  ["NumberModel.json", numbers],
  ["CurrencyModel.json", money]
] as const) {
  const cases = JSON.parse(readFileSync(join(folder, file), "utf8").replace(/^\uFEFF/, "")) as Case[];
  let passed = 0;
  let lenient = 0;
  for (const one of cases) {
    const found = find(one.Input);
    const expected = one.Results.map((r) => {
      const {code, factor} = UNIT_NAMES[r.Resolution.unit ?? ""] ?? {code: "", factor: 1};
      const value = r.Resolution.value == null ? null : Number(r.Resolution.value) * factor;
      return {start: r.Start, end: r.End + 1, value, unit: code};
    });
    const same = (a: Found, b: Found) =>
      a.start === b.start && a.end === b.end && close(a.value, b.value) && a.unit === b.unit;
    const all = expected.every((e) => found.some((f) => same(f, e)));
    if (all) lenient++;
    if (all && found.length === expected.length) passed++;
    else console.log(`${file} ${JSON.stringify(one.Input.slice(0, 300))}\n   want ${JSON.stringify(expected)}\n   got  ${JSON.stringify(found)}`); // prettier-ignore
  }
  const share = (n: number) => `${n}/${cases.length} = ${((100 * n) / cases.length).toFixed(1)} %`;
  console.log(`${file}: ${share(passed)} exact; ${share(lenient)} with all results found`);
}
