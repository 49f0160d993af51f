import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {csvParse} from "d3-dsv";
import {strFromU8, unzipSync} from "fflate";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {allTables, toCsvFiles} from "../../../loaders/write/index.ts";
import {dataFiles} from "../../../publish/data/index.ts";
import type {Files} from "../../../publish/data/index.ts";
import {about, ODD_TEXTS, odd} from "../../support/dataset.ts";

let files: Files;
let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "spreadsheets-"));
  files = await dataFiles(odd, about(odd));
});
afterAll(() => rmSync(folder, {recursive: true}));
vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000});

const FORMULAS = ODD_TEXTS.filter((text) => /^[=+\-@\t＝]/.test(text));

test("the canonical CSV is pure: cells are what the tables hold", () => {
  const visitors = csvParse(strFromU8(files.get("visits.csv")!)).map(({visitor}) => visitor);
  expect(visitors).toEqual(ODD_TEXTS);
  expect(strFromU8(files.get("visits.csv")!)).toBe(toCsvFiles(odd).get("visits.csv"));
});

test("in the CSV for spreadsheets no text begins like a formula, and nothing else is changed", () => {
  const bytes = files.get("visits-spreadsheet.csv")!;
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = csvParse(new TextDecoder().decode(bytes));
  expect(rows.columns[0]).toBe("visit_id");
  const expected = ODD_TEXTS.map((text) => (FORMULAS.includes(text) ? `'${text}` : text));
  expect(rows.map(({visitor}) => visitor)).toEqual(expected);
  const counterparts = rows.map((row) => row.counterparts!);
  expect(counterparts.filter((text) => /^[=+\-@\t＝]/.test(text))).toEqual([]);
});

test("the workbook holds no formula; every text is typed as one", () => {
  const entries = unzipSync(files.get("dateline.xlsx")!);
  const sheets = Object.keys(entries).filter((name) => /worksheets\/sheet/.test(name));
  expect(sheets).toHaveLength(allTables.length + 2);
  for (const name of sheets) expect(strFromU8(entries[name]!)).not.toMatch(/<f[\s>]/);
});

const office = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);
if (!office) console.warn("skipped: LibreOffice is not here to open dateline.xlsx (Debian: libreoffice-calc)");

describe.skipIf(!office)("LibreOffice opens dateline.xlsx", () => {
  // text as shown, all sheets, UTF-8, quotes where needed
  const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

  test("and shows every cell as it is in the CSV", {timeout: 120_000}, () => {
    const file = join(folder, "dateline.xlsx");
    writeFileSync(file, files.get("dateline.xlsx")!);
    const home = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const args = [home, "--headless", "--convert-to", CSV, "--outdir", folder, file];
    const {status, stderr} = spawnSync(office!, args, {encoding: "utf8"});
    expect(status, stderr).toBe(0);
    for (const {name} of allTables) {
      const shown = csvParse(readFileSync(join(folder, `dateline-${name}.csv`), "utf8"));
      const meant = csvParse(strFromU8(files.get(`${name}.csv`)!));
      expect(shown.columns).toEqual(meant.columns);
      // what XML cannot hold is left out; a flag shows as the spreadsheet writes it
      const cells = (rows: typeof shown) =>
        rows.map((row) => Object.values(row).map((cell) => cell.replaceAll("\u0007", "").replace("TRUE", "true"))); // prettier-ignore
      expect(cells(shown)).toEqual(cells(meant));
    }
  });
});
