/**
 * The descriptors as an outside program takes them: DuckDB makes its tables from a descriptor alone, with every type,
 * constraint and key that it declares, and has to take every row. No checker of Data Package 2.0 or of CSV on the Web is
 * to be had as a package for Node; what the standards allow besides is in metadata.test.ts.
 */
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {strFromU8, unzipSync} from "fflate";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {allTables} from "../../../loaders/write/index.ts";
import type {CorrectionRow} from "../../../loaders/resolve/corrections/index.ts";
import type {Dataset} from "../../../loaders/write/index.ts";
import {sha256} from "../../../publish/data/dataPackage.ts";
import {dataFiles} from "../../../publish/data/index.ts";
import {about, corpus, nothing, odd} from "../../support/dataset.ts";
import {createTable, fillTable, inCsvw, inDataPackage, inOrder} from "../../support/descriptors.ts";
import type {Declared} from "../../support/descriptors.ts";
import {execute} from "../../support/duckdb.ts";

vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000});
type Json = Record<string, unknown>;

const SETS: Record<string, Dataset> = {corpus, nothing, odd};
const correction: CorrectionRow = {
  ...{date: "2024-10-02", table: "visits", row_id: "v1", column: "visitor", from: "", to: "=1+1"},
  ...{reason: 'She said "no", and left', by: "A. Editor"}
};
const folders = new Map<string, string>();
let base = "";

/** The folders as they are downloaded: `/data/`, and what `dateline.zip` unpacks to. */
beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), "outside-"));
  const put = (name: string, files: Iterable<[string, Uint8Array]>) => {
    const folder = mkdtempSync(join(base, `${name}-`));
    for (const [file, bytes] of files) writeFileSync(join(folder, file), bytes);
    folders.set(name, folder);
  };
  for (const [name, dataset] of Object.entries(SETS)) {
    const files = await dataFiles(dataset, about(dataset), [correction, correction]);
    put(name, files);
    const packed = Object.entries(unzipSync(files.get("dateline.zip")!));
    put(`zip of ${name}`, packed.map(([path, bytes]) => [path.replace("dateline/", ""), bytes]));
    contents.set(name, files);
  }
});
afterAll(() => rmSync(base, {recursive: true}));
const contents = new Map<string, ReadonlyMap<string, Uint8Array>>();

const json = (set: string, file: string) => JSON.parse(strFromU8(contents.get(set)!.get(file)!)) as Json;
const tablesOf = (set: string): Record<string, () => Declared[]> => ({
  "datapackage.json": () => inDataPackage(json(set, "datapackage.json")),
  "csv-metadata.json": () => (json(set, "csv-metadata.json").tables as Json[]).map(inCsvw),
  "<table>.csv-metadata.json": () => allTables.map(({name}) => inCsvw(json(set, `${name}.csv-metadata.json`)))
});

const fill = (tables: readonly Declared[], folder: string) =>
  execute(inOrder(tables).flatMap((one) => [createTable(one), fillTable(one, join(folder, one.file))]));

describe.each(["datapackage.json", "csv-metadata.json", "<table>.csv-metadata.json"])("by %s", (descriptor) => {
  test.each(Object.keys(SETS))("every row of %s is taken", async (set) => {
    const tables = tablesOf(set)[descriptor]!();
    expect(tables.map(({file}) => file)).toEqual(allTables.map(({name}) => `${name}.csv`));
    await fill(tables, folders.get(set)!);
    await fill(tables, folders.get(`zip of ${set}`)!);
  });
});

test.each(Object.keys(SETS))("every CSV file of %s has its own metadata, that says what it holds", async (set) => {
  const files = contents.get(set)!;
  const csv = [...files.keys()].filter((file) => file.endsWith(".csv"));
  expect(csv).toHaveLength(2 * allTables.length + 2);
  const tables = csv.map((file) => {
    const metadata = json(set, `${file}-metadata.json`);
    expect(metadata["dc:license"]).toEqual({"@id": "https://creativecommons.org/licenses/by/4.0/"});
    expect(metadata["dc:bibliographicCitation"]).toContain("CC BY 4.0");
    return inCsvw(metadata);
  });
  expect(tables.map(({file}) => file)).toEqual(csv);
  await fill(tables, folders.get(set)!);
});

test("a datatype of CSV on the Web that is not the cells' is refused", async () => {
  const metadata = json("corpus", "visits.csv-metadata.json") as {tableSchema: {columns: Json[]}};
  const column = metadata.tableSchema.columns.find(({name}) => name === "visitor")!;
  column.datatype = {base: "string", format: "[0-9]+"};
  await expect(fill([inCsvw(metadata)], folders.get("corpus")!)).rejects.toThrow(/CHECK constraint/);
  column.datatype = "date";
  await expect(fill([inCsvw(metadata)], folders.get("corpus")!)).rejects.toThrow(/Could not convert|Conversion/);
});

describe("what is wrong in a descriptor is refused", () => {
  type Spoil = (field: Json, table: Json) => void;
  const spoils: [string, Spoil, RegExp][] = [
    ["a column that is not there", (field) => (field.name = "visitors_name"), /visitors_name/],
    ["a type that is not the cells'", (field) => (field.type = "number"), /Could not convert/],
    ["a type that the standard lacks", (field) => (field.type = "text"), /not in the standard: text/],
    ["a constraint that it lacks", (field) => (field.constraints = {mandatory: true}), /not in the standard: mandatory/],
    ["values that leave out some", (field) => (field.constraints = {enum: ["nobody"]}), /CHECK constraint/],
    ["a pattern that they don't have", (field) => (field.constraints = {pattern: "\\d+"}), /CHECK constraint/],
    ["a key that is not one", (_, schema) => (schema.primaryKey = ["status"]), /[Dd]uplicate key/]
  ];
  test.each(spoils)("%s", async (_, spoil, complaint) => {
    const descriptor = json("corpus", "datapackage.json");
    const {schema} = (descriptor.resources as Json[]).find(({name}) => name === "visits") as {schema: Json};
    const field = (schema.fields as Json[]).find(({name}) => name === "visitor")!;
    spoil(field, schema);
    await expect((async () => fill(inDataPackage(descriptor), folders.get("corpus")!))()).rejects.toThrow(complaint);
  });

  test("a foreign key to rows that are not there", async () => {
    const articles = contents.get("corpus")!.get("articles.csv")!;
    const folder = mkdtempSync(join(base, "short-"));
    for (const [file, bytes] of contents.get("corpus")!) writeFileSync(join(folder, file), bytes);
    writeFileSync(join(folder, "articles.csv"), strFromU8(articles).split("\n").slice(0, 2).join("\n"));
    for (const descriptor of ["datapackage.json", "csv-metadata.json"])
      await expect(fill(tablesOf("corpus")[descriptor]!(), folder)).rejects.toThrow(/foreign key/);
  });
});

test("every resource has the size and the sum that datapackage.json tells, in the zip too", () => {
  const {resources} = json("corpus", "datapackage.json") as {resources: {path: string; bytes: number; hash: string}[]};
  const packed = unzipSync(contents.get("corpus")!.get("dateline.zip")!);
  for (const {path, bytes, hash} of resources)
    for (const content of [contents.get("corpus")!.get(path)!, packed[`dateline/${path}`]!]) {
      expect(content.length).toBe(bytes);
      expect(`sha256:${sha256(content)}`).toBe(hash);
    }
});
