/** What holds of any extraction, checked on the CSV text alone and without the loaders' own arithmetic. */
import {csvParse, csvParseRows} from "d3-dsv";
import iso from "i18n-iso-countries";
import type {Column, Table} from "../../loaders/facts/schema.ts";
import {factTables} from "../../loaders/facts/index.ts";
import type {Article} from "../../loaders/types.ts";
import {allTables} from "../../loaders/write/index.ts";

export type Row = Record<string, string>;
export type Files = ReadonlyMap<string, string>;

/** The rows of one of the seven files, cells as text. */
export const rowsOf = (files: Files, table: string): Row[] => csvParse(files.get(`${table}.csv`)!);

/** Every breach of the contract that the seven files show, in words; none if all is well. */
export function breaches(files: Files, articles: readonly Article[]): string[] {
  return [
    ...allTables.flatMap((table) => formOf(files.get(`${table.name}.csv`), table)),
    ...factTables.flatMap((table) => rowsOf(files, table.name).flatMap((row) => cellsOf(table, row))),
    ...factTables.flatMap(({name, idColumn, dateColumn}) => orderOf(files, name, idColumn, dateColumn)),
    ...factTables.flatMap(({name, idColumn}) =>
      rowsOf(files, name).flatMap((row) => senseOf(name, row).map((fault) => `${row[idColumn]}: ${fault}`))
    ),
    ...evidenceOf(files, articles),
    ...conflictsOf(files),
    ...articlesOf(files, articles)
  ];
}

function formOf(text: string | undefined, {name, columns}: Table): string[] {
  if (text === undefined) return [`${name}.csv is missing`];
  const [header, ...rows] = csvParseRows(text);
  const faults = rows.filter((row) => row.length !== columns.length).map((row) => `cells: ${row.join()}`);
  if (header?.join() !== columns.map((column) => column.name).join()) faults.push("another header");
  if (!text.endsWith("\n")) faults.push("no line end at its end");
  if (text.includes("\r")) faults.push("a carriage return");
  if (text.startsWith("\ufeff")) faults.push("a byte order mark");
  if (/\p{Cs}/u.test(text)) faults.push("half a character");
  return faults.map((fault) => `${name}.csv: ${fault}`);
}

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const isDay = (date: string) => {
  const full = new Date(`${date.padEnd(10, "-01-01".slice(date.length - 10))}T00:00:00Z`);
  return !Number.isNaN(full.getTime()) && full.toISOString().startsWith(date);
};

/** ISO alpha-3; what else stands in such a cell is a body's or a joint force's name, which has small letters or is short. */
const isCountry = (cell: string) =>
  !/^[A-Z]{3}$/.test(cell) || cell === "XKX" || iso.alpha3ToAlpha2(cell) !== undefined;

const FORMS: Partial<Record<Column["kind"], (cell: string, column: Column) => boolean>> = {
  choice: (cell, {values}) => values!.includes(cell),
  flag: (cell) => cell === "true",
  date: (cell) => DATE.test(cell) && isDay(cell),
  number: (cell) => /^\d+(?:\.\d+)?$/.test(cell),
  integer: (cell) => /^\d+$/.test(cell),
  country: isCountry,
  id: (cell) => !/[\s;]/.test(cell),
  list: (cell, column) =>
    cell
      .split(";")
      .every((item) => item !== "" && item.trim() === item && (column.items !== "country" || isCountry(item)))
};

function cellsOf({name, columns}: Table, row: Row): string[] {
  return columns.flatMap((column) => {
    const cell = row[column.name]!;
    const at = `${name} ${row[columns[0]!.name]} ${column.name} ${JSON.stringify(cell)}`;
    if (cell === "") return column.required ? [`${at}: empty`] : [];
    const faults = FORMS[column.kind]?.(cell, column) === false ? [`${at}: no ${column.kind}`] : [];
    // what a reader cannot see has no place in a cell
    if (cell.trim() !== cell || /[\p{Cc}\p{Cf}\u2028\u2029]|[^\S ]|\s{2}/u.test(cell))
      faults.push(`${at}: odd white space`);
    return faults;
  });
}

function orderOf(files: Files, name: string, idColumn: string, dateColumn: string): string[] {
  const keys = rowsOf(files, name).map((row) => [row[dateColumn]!, row[idColumn]!] as const);
  const ids = keys.map(([, id]) => id);
  const unsorted = keys.filter(([date, id], i) => {
    const [before, idBefore] = keys[i - 1] ?? ["", ""];
    return before > date || (before === date && idBefore > id);
  });
  return [
    ...unsorted.map(([, id]) => `${name} ${id}: out of order`),
    ...ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `${name} ${id}: an id given twice`)
  ];
}

/** Two dates of different precision are in order where the coarser holds the finer. */
const after = (a: string, b: string) =>
  a !== "" && b !== "" && a.slice(0, b.length) > b.slice(0, a.length) && !a.startsWith(b);

/** What a row of each table cannot say. */
function senseOf(table: string, row: Row): string[] {
  const faults: string[] = [];
  const never = (wrong: boolean, fault: string) => void (wrong && faults.push(fault));
  const parties = (row.parties ?? "").split(";");
  never(
    table === "visits" && row.visitor_country === row.host_country,
    "a visit to the visitor's own country"
  );
  never(table === "visits" && after(row.start_date!, row.end_date!), "it ends before it starts");
  never(
    table === "trade" && after(row.period_start!, row.period_end!),
    "a period that ends before it starts"
  );
  never(table === "trade" && row.exporter !== "" && row.exporter === row.importer, "one party on both sides");
  never(table === "trade" && row.measure === "trade" && row.exporter! > row.importer! && row.importer !== "", "parties out of order"); // prettier-ignore
  never(table === "troops" && row.force === row.location, "a force on its own soil");
  never(table === "troops" && row.count === "" && row.kind === "present", "present, and nobody counted");
  never(
    table === "agreements" && parties.join() !== [...new Set(parties)].sort().join(),
    "parties out of order"
  );
  never(Number(row.value_max || Infinity) <= Number(row.value || 0), "a range that does not rise");
  never(Number(row.count_max || Infinity) <= Number(row.count || 0), "a range that does not rise");
  return faults;
}

function evidenceOf(files: Files, articles: readonly Article[]): string[] {
  const bodies = new Map(articles.map(({id, body}) => [id, Array.from(body)]));
  const lines = rowsOf(files, "evidence");
  const told = new Set(lines.map((line) => `${line.table} ${line.row_id} ${line.article_id}`));
  const rows = factTables.flatMap(({name, idColumn}) =>
    rowsOf(files, name).flatMap((row) =>
      row.article_ids!.split(";").map((article) => `${name} ${row[idColumn]} ${article}`)
    )
  );
  const faults = [
    ...rows.filter((row) => !told.has(row)).map((row) => `${row}: no evidence`),
    ...[...told].filter((line) => !rows.includes(line)).map((line) => `${line}: evidence of no row`)
  ];
  for (const {table, row_id, columns, article_id, start, end, quote, rule} of lines) {
    const at = `evidence of ${table} ${row_id} in ${article_id} at ${start}`;
    const known: readonly Column[] = factTables.find(({name}) => name === table)?.columns ?? [];
    const slice = bodies.get(article_id!)?.slice(Number(start), Number(end)).join("");
    if (slice !== quote || quote === "")
      faults.push(`${at}: ${JSON.stringify(quote)} is not the body's words`);
    if (!rule!.startsWith(`${table}/`)) faults.push(`${at}: read by ${rule}`);
    if (!columns!.split(";").every((name) => known.some((column) => column.name === name)))
      faults.push(`${at}: no columns ${columns}`);
  }
  return faults;
}

function conflictsOf(files: Files): string[] {
  return rowsOf(files, "conflicts").flatMap(({table, row_id, column, value, article_id, chosen}) => {
    const at = `conflict of ${table} ${row_id} ${column}`;
    const idColumn = factTables.find(({name}) => name === table)?.idColumn ?? "";
    const row = rowsOf(files, table!).find((one) => one[idColumn] === row_id);
    if (!row || row[column!] === undefined) return [`${at}: no such cell`];
    const faults = row.article_ids!.split(";").includes(article_id!) ? [] : [`${at}: not of ${article_id}`];
    if ((value === row[column!]) !== (chosen === "true")) faults.push(`${at}: ${value} chosen=${chosen}`);
    return faults;
  });
}

function articlesOf(files: Files, articles: readonly Article[]): string[] {
  const ids = rowsOf(files, "articles").map(({article_id}) => article_id);
  const given = articles.map(({id}) => id).sort();
  return ids.join() === given.join() ? [] : [`articles.csv: ${ids.join()}`];
}
