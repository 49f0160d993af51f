/** All files of the folder `/data/`, made from the tables. The same tables give the same bytes. */
import {strToU8} from "fflate";
import {corrections} from "../../loaders/resolve/corrections/index.ts";
import type {CorrectionRow} from "../../loaders/resolve/corrections/index.ts";
import {allTables, toCsv, toCsvFiles} from "../../loaders/write/index.ts";
import type {Dataset} from "../../loaders/write/index.ts";
import type {About} from "./about.ts";
import {groupMetadata, tableMetadata} from "./csvw.ts";
import {dataPackage, sha256} from "./dataPackage.ts";
import {dictionaryCsv, dictionaryTable} from "./dictionary.ts";
import {prettyJson, toJson} from "./json.ts";
import {toParquet} from "./parquet.ts";
import {citationFile, readme} from "./readme.ts";
import {toSpreadsheetCsv} from "./spreadsheetCsv.ts";
import {webAnnotations} from "./webAnnotations.ts";
import {toXlsx} from "./xlsx.ts";
import {packed} from "./zip.ts";

export type Files = Map<string, Uint8Array>;

const names = allTables.map(({name}) => name);
const spreadsheet = (name: string) => `${name}-spreadsheet.csv`;
const metadataOf = (file: string) => `${file}-metadata.json`;

/** Of all files the tables themselves, for lists of what may be downloaded. */
export const tableFileNames: readonly string[] = [
  ...["csv", "json", "parquet"].flatMap((format) => names.map((name) => `${name}.${format}`)),
  ...["dateline.zip", "dateline.xlsx"]
];

/** The names of all files, which never change with their content. */
export const dataFileNames: readonly string[] = [
  ...names.map((name) => `${name}.csv`),
  ...names.map((name) => metadataOf(`${name}.csv`)),
  ...["csv-metadata.json", "datapackage.json"],
  ...["corrections.csv", "dictionary.csv"].flatMap((file) => [file, metadataOf(file)]),
  ...["annotations.jsonld", "README.md", "CITATION.cff", "dateline.zip", "dateline.xlsx"],
  ...names.flatMap((name) => [`${name}.json`, `${name}.parquet`]),
  ...names.map(spreadsheet).flatMap((file) => [file, metadataOf(file)]),
  "SHA256SUMS"
];

/** `<sum>  <file>`, a line a file, as `sha256sum` writes and checks it. */
export const sums = (files: Files): string =>
  [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join("");

/** What `dateline.zip` holds, in a folder: the CSV files with all that explains them. */
function core(dataset: Dataset, about: About, corrected: readonly CorrectionRow[]): Files {
  const csv = new Map([...toCsvFiles(dataset)].map(([name, text]) => [name, strToU8(text)]));
  const bytes = new Map([...csv].map(([name, text]) => [name.replace(/\.csv$/, ""), text]));
  const annotations = webAnnotations(dataset.evidence, dataset.articles, {address: about.address});
  const texts: [string, string][] = [
    ...[...allTables, corrections, dictionaryTable].map((t): [string, string] => [
      metadataOf(`${t.name}.csv`),
      prettyJson(tableMetadata(t, about))
    ]),
    ["csv-metadata.json", prettyJson(groupMetadata(allTables, about))],
    ["datapackage.json", prettyJson(dataPackage(allTables, bytes, about))],
    ["corrections.csv", toCsv(corrections, corrected)],
    ["dictionary.csv", dictionaryCsv(allTables)],
    ["annotations.jsonld", prettyJson(annotations)],
    ["README.md", readme(allTables, about)],
    ["CITATION.cff", citationFile(about)]
  ];
  return new Map([...csv, ...texts.map(([name, text]) => [name, strToU8(text)] as const)]);
}

/** Files by name. */
export async function dataFiles(
  dataset: Dataset,
  about: About,
  corrected: readonly CorrectionRow[] = []
): Promise<Files> {
  const files = core(dataset, about, corrected);
  const archive = new Map([...files, ["SHA256SUMS", strToU8(sums(files))]]);
  const tables = allTables.map((table) => [table, dataset[table.name as keyof Dataset]] as const);
  files.set("dateline.zip", packed(archive, "dateline/"));
  files.set("dateline.xlsx", await toXlsx(tables, about));
  for (const [table, rows] of tables) {
    files.set(`${table.name}.json`, strToU8(toJson(table, rows)));
    files.set(`${table.name}.parquet`, toParquet(table, rows, about));
    const file = spreadsheet(table.name);
    files.set(file, strToU8(toSpreadsheetCsv(table, rows)));
    files.set(metadataOf(file), strToU8(prettyJson(tableMetadata(table, about, file))));
  }
  return files.set("SHA256SUMS", strToU8(sums(files)));
}
