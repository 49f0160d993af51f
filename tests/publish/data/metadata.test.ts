import {readFileSync} from "node:fs";
import {csvParse} from "d3-dsv";
import {describe, expect, test} from "vitest";
import {parse} from "yaml";
import {allTables, toCsvFiles} from "../../../loaders/write/index.ts";
import {SCHEMA_VERSION} from "../../../loaders/write/version.ts";
import {citation} from "../../../publish/data/about.ts";
import {groupMetadata, tableMetadata} from "../../../publish/data/csvw.ts";
import {dataPackage, sha256} from "../../../publish/data/dataPackage.ts";
import {citationFile} from "../../../publish/data/readme.ts";
import {about, corpus, nothing} from "../../support/dataset.ts";

const files = toCsvFiles(corpus);
const bytes = new Map([...files].map(([name, text]) => [name.replace(".csv", ""), Buffer.from(text)]));
const rowsOf = (name: string) => csvParse(files.get(`${name}.csv`)!);
const ADDRESS = "https://example.org/report/";

/** What Table Schema 2.0 allows of each of the types used here (datapackage.org/standard/table-schema). */
const CONSTRAINTS: Record<string, string[]> = {
  string: ["required", "unique", "pattern", "enum", "minLength", "maxLength"],
  integer: ["required", "unique", "enum", "minimum", "maximum"],
  number: ["required", "unique", "enum", "minimum", "maximum"],
  boolean: ["required", "enum"],
  date: ["required", "unique", "enum", "minimum", "maximum"]
};

interface Field {
  name: string;
  type: string;
  constraints?: Record<string, unknown>;
}
interface Resource {
  name: string;
  path: string;
  hash: string;
  bytes: number;
  schema: {fields: Field[]; primaryKey: string[]; foreignKeys?: object[]; missingValues: string[]};
}

describe("datapackage.json", () => {
  const descriptor = dataPackage(allTables, bytes, about(corpus, ADDRESS)) as {resources: Resource[]};

  test("says what the standard asks for", () => {
    expect(descriptor).toMatchObject({
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: expect.stringMatching(/^[a-z0-9._-]+$/),
      homepage: ADDRESS,
      version: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      licenses: [{name: "CC-BY-4.0"}],
      contributors: [{title: expect.any(String), roles: ["creator"]}]
    });
    expect((descriptor as unknown as {sources: object[]}).sources).toHaveLength(corpus.articles.length);
  });

  test.each(descriptor.resources.map((resource) => [resource.name, resource] as const))(
    "describes %s.csv: sum, size, fields in order, types and constraints that the standard knows",
    (name, resource) => {
      expect(resource.path).toBe(`${name}.csv`);
      expect(resource.hash).toBe(`sha256:${sha256(bytes.get(name)!)}`);
      expect(resource.bytes).toBe(bytes.get(name)!.length);
      expect(resource.schema.missingValues).toEqual([""]);
      expect(resource.schema.fields.map((field) => field.name)).toEqual(rowsOf(name).columns);
      for (const {type, constraints = {}} of resource.schema.fields)
        expect(CONSTRAINTS[type]).toEqual(expect.arrayContaining(Object.keys(constraints)));
    }
  );

  test.each(descriptor.resources.map((resource) => [resource.name, resource] as const))(
    "its patterns, enums, keys and required cells hold in every row of %s",
    (name, {schema}) => {
      const rows = rowsOf(name);
      for (const field of schema.fields) {
        const {pattern, enum: values, required} = (field.constraints ?? {}) as Record<string, never>;
        for (const row of rows) {
          const cell = row[field.name]!;
          if (cell === "") expect(required, `${name} ${field.name}`).toBeFalsy();
          else if (pattern) expect(cell).toMatch(new RegExp(pattern));
          else if (values) expect(values).toContain(cell);
        }
      }
      const keys = rows.map((row) => JSON.stringify(schema.primaryKey.map((column) => row[column])));
      expect(new Set(keys).size).toBe(rows.length);
    }
  );

  test("foreign keys name rows that are there", () => {
    const articles = new Set(rowsOf("articles").map((row) => row.article_id));
    const linked = descriptor.resources.filter(({schema}) => schema.foreignKeys);
    expect(linked.map(({name}) => name)).toEqual(["evidence", "conflicts"]);
    for (const {name} of linked) for (const row of rowsOf(name)) expect(articles).toContain(row.article_id);
  });

  test("needs neither an address nor articles", () => {
    const bare = dataPackage(allTables, new Map(bytes), about(nothing)) as Record<string, unknown>;
    expect(bare.version).toBe("undated");
    expect(bare).not.toHaveProperty("homepage");
    expect(bare).not.toHaveProperty("sources");
  });
});

/** The datatypes of CSV on the Web that are used here (w3.org/TR/tabular-data-model, section 5.11). */
const DATATYPES = ["string", "anyURI", "decimal", "nonNegativeInteger", "boolean", "date"];

describe("CSV on the Web", () => {
  interface Column {
    name: string;
    titles: string;
    separator?: string;
    required?: boolean;
    datatype: string | {base: string; format?: string};
  }
  interface Metadata {
    url: string;
    tableSchema: {columns: Column[]; primaryKey: string[]; foreignKeys?: object[]};
  }

  test.each(allTables.map((table) => [table.name, table] as const))(
    "%s.csv-metadata.json: columns in order, known datatypes, formats that every cell has",
    (name, table) => {
      const metadata = tableMetadata(table, about(corpus)) as Metadata;
      expect(metadata.url).toBe(`${name}.csv`);
      expect(metadata.tableSchema.columns.map(({titles}) => titles)).toEqual(rowsOf(name).columns);
      // a table alone may name no other: the standard wants both in one group
      expect(metadata.tableSchema.foreignKeys).toBeUndefined();
      for (const {name: column, datatype, separator, required} of metadata.tableSchema.columns) {
        const {base, format} = typeof datatype === "string" ? {base: datatype, format: ""} : datatype;
        expect(DATATYPES).toContain(base);
        for (const row of rowsOf(name)) {
          if (row[column] === "") expect(required, column).toBeFalsy();
          const items = separator ? row[column]!.split(separator) : [row[column]!];
          if (base === "string" && format && row[column] !== "")
            for (const item of items) expect(item).toMatch(new RegExp(`^(?:${format})$`));
        }
      }
    }
  );

  test("csv-metadata.json links the tables", () => {
    const {tables} = groupMetadata(allTables, about(corpus)) as {tables: Metadata[]};
    expect(tables.map(({url}) => url)).toEqual(allTables.map(({name}) => `${name}.csv`));
    expect(tables.find(({url}) => url === "evidence.csv")!.tableSchema.foreignKeys).toEqual([
      {
        columnReference: "article_id",
        reference: {resource: "articles.csv", columnReference: "article_id"}
      }
    ]);
  });
});

describe("citation", () => {
  const ours = parse(readFileSync("CITATION.cff", "utf8")) as Record<string, unknown>;

  test("the citation of the data names the authors of CITATION.cff, and a year", () => {
    const line = citation(about(corpus, ADDRESS));
    for (const {name} of ours.authors as {name: string}[]) expect(line).toContain(name);
    expect(line).toMatch(/\(\d{4}\)/);
    expect(citation(about(nothing))).not.toContain("(");
    const file = parse(citationFile(about(corpus, ADDRESS))) as Record<string, unknown>;
    expect(file).toMatchObject({type: "dataset", authors: ours.authors, license: "CC-BY-4.0"});
  });

  test("CITATION.cff has the version of package.json", () => {
    const {version} = JSON.parse(readFileSync("package.json", "utf8")) as {version: string};
    expect(ours.version).toBe(version);
  });

  test("the version of the schema is a version", () => expect(SCHEMA_VERSION).toMatch(/^\d+\.\d+\.\d+$/));
});
