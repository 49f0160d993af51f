import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {csvParse} from "d3-dsv";
import {strFromU8, unzipSync} from "fflate";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import type {ColumnKind} from "../../../loaders/facts/schema.ts";
import {allTables, toCsvFiles} from "../../../loaders/write/index.ts";
import type {Dataset} from "../../../loaders/write/index.ts";
import {sha256} from "../../../publish/data/dataPackage.ts";
import {dataFileNames, dataFiles} from "../../../publish/data/index.ts";
import type {Files} from "../../../publish/data/index.ts";
import {about, corpus, nothing, odd} from "../../support/dataset.ts";
import {query, quoted} from "../../support/duckdb.ts";

const SETS: Record<string, Dataset> = {corpus, nothing, odd};
const built = new Map<string, Files>();
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "data-files-"));
  for (const [name, dataset] of Object.entries(SETS)) {
    const files = await dataFiles(dataset, about(dataset));
    built.set(name, files);
    for (const [file, bytes] of files) writeFileSync(join(folder, `${name}.${file}`), bytes);
  }
});
afterAll(() => rmSync(folder, {recursive: true}));
vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000});

const path = (set: string, file: string) => quoted(join(folder, `${set}.${file}`));
const text = (set: string, file: string) => strFromU8(built.get(set)!.get(file)!);

/** What DuckDB calls the kinds of column. */
const PARQUET: Partial<Record<ColumnKind, string>> = {
  number: "DOUBLE",
  integer: "BIGINT",
  flag: "BOOLEAN",
  day: "DATE",
  list: "VARCHAR[]"
};
const inCsv = (kind: ColumnKind) => (kind === "list" ? "VARCHAR" : (PARQUET[kind] ?? "VARCHAR"));

describe.each(Object.keys(SETS))("of %s", (set) => {
  test("every file has its name, and its sum in SHA256SUMS", () => {
    const files = built.get(set)!;
    expect([...files.keys()].sort()).toEqual([...dataFileNames].sort());
    const sums = text(set, "SHA256SUMS").trim().split("\n");
    expect(sums).toHaveLength(files.size - 1);
    for (const line of sums) {
      const [sum, name] = line.split("  ");
      expect(sha256(files.get(name!)!), name).toBe(sum);
    }
  });

  test("the same tables give the same bytes", async () => {
    const again = await dataFiles(SETS[set]!, about(SETS[set]!));
    expect(strFromU8(again.get("SHA256SUMS")!)).toBe(text(set, "SHA256SUMS"));
  });

  test.each(allTables.map((table) => [table.name, table] as const))(
    "DuckDB reads %s.parquet, .csv and .json alike, with the declared types",
    async (name, {columns}) => {
      const rows = JSON.parse(text(set, `${name}.json`)) as Record<string, unknown>[];
      expect(rows).toHaveLength(SETS[set]![name as keyof Dataset].length);
      const parquet = await query(`select * from ${path(set, `${name}.parquet`)}`);
      expect(parquet.types).toEqual(columns.map((c) => `${c.name} ${PARQUET[c.kind] ?? "VARCHAR"}`));
      expect(parquet.rows).toEqual(rows);
      const types = columns.map((c) => `'${c.name}': '${inCsv(c.kind)}'`).join();
      const csv = await query(
        `select * from read_csv(${path(set, `${name}.csv`)}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', columns = {${types}})`
      );
      const lists = columns.filter((c) => c.kind === "list").map((c) => c.name);
      const joined = rows.map((row) => ({
        ...row,
        ...Object.fromEntries(lists.map((list) => [list, (row[list] as string[]).join(";") || null]))
      }));
      expect(csv.rows).toEqual(joined);
    }
  );

  test("the zip holds the tables with all that explains them", () => {
    const entries = unzipSync(built.get(set)!.get("dateline.zip")!);
    const names = Object.keys(entries).map((name) => name.replace(/^dateline\//, ""));
    for (const {name} of allTables) expect(names).toContain(`${name}.csv`);
    for (const name of ["README.md", "CITATION.cff", "datapackage.json", "dictionary.csv", "SHA256SUMS"])
      expect(names).toContain(name);
    for (const [name, csv] of toCsvFiles(SETS[set]!))
      expect(strFromU8(entries[`dateline/${name}`]!)).toBe(csv);
  });

  test("README says licence, date, citation, sources and each column", () => {
    const told = text(set, "README.md");
    const {version, sources} = about(SETS[set]!);
    expect(told).toContain("Creative Commons Attribution 4.0");
    expect(told).toContain(`Version: ${version}`);
    expect(told).toContain("Cite as: ");
    for (const article of sources) expect(told).toContain(article.title);
    for (const {columns} of allTables) for (const {name} of columns) expect(told).toContain(`\`${name}\``);
  });
});

test("dictionary.csv has a row for every column", () => {
  const rows = csvParse(text("nothing", "dictionary.csv"));
  expect(rows).toHaveLength(allTables.flatMap(({columns}) => columns).length);
  expect(rows.every(({meaning}) => meaning!.length > 5)).toBe(true);
});

test("Parquet says its licence and columns by itself", async () => {
  const {rows} = await query(
    `select key::varchar as key, value::varchar as value from parquet_kv_metadata(${path("odd", "visits.parquet")})`
  );
  const told = new Map(rows.map(({key, value}) => [key, value]));
  expect(told.get("license")).toContain("creativecommons.org/licenses/by/4.0");
  expect(told.get("column:visitor")).toContain("fullest name");
});
