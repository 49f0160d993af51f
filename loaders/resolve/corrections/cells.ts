/** An editor's text as a cell of a table, or what is wrong with it. */
import {countryNames, isCountry, lookup} from "../../annotate/places/gazetteer.ts";
import {nameKey} from "../../annotate/places/words.ts";
import {daysInMonth, parts} from "../../calendar.ts";
import type {Cell, Column, ColumnKind} from "../../facts/schema.ts";
import {nearest, suggestion} from "../../suggest.ts";

export type Read = {cell: Cell; fault?: undefined} | {cell?: undefined; fault: string};

/** Reads the text of a cell as it would stand in the CSV file; empty text is an empty cell. */
export function readCell(text: string, column: Column): Read {
  if (text === "") return column.required ? {fault: `${column.name} cannot be empty`} : {cell: empty(column)};
  if (column.kind === "list") return readList(text, column);
  const fault = FAULTS[column.kind]?.(text, column);
  if (fault) return {fault};
  if (column.kind === "number" || column.kind === "integer") return {cell: Number(text)};
  return {cell: column.kind === "flag" ? true : text};
}

/** The columns of an empty row. */
export const empty = ({kind}: Column): Cell =>
  kind === "list" ? [] : kind === "number" || kind === "integer" || kind === "flag" ? null : "";

function readList(text: string, column: Column): Read {
  const items = text.split(";").map((item) => item.trim());
  const kind = column.items ?? "text";
  const fault = items
    .map((item) => (item === "" ? "an empty item between semicolons" : FAULTS[kind]?.(item, column)))
    .find(Boolean);
  if (fault) return {fault};
  // the contract: parties in alphabetical order
  return {cell: kind === "country" ? [...new Set(items)].sort() : items};
}

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

const FAULTS: Partial<Record<ColumnKind, (text: string, column: Column) => string | null>> = {
  choice: (text, {name, values = []}) =>
    values.includes(text) ? null : `no ${name}${suggestion(text, values)}`,
  flag: (text) => (text === "true" ? null : "neither true nor empty"),
  number: (text) => (/^\d+(?:\.\d+)?$/.test(text) ? null : `no plain number${plainly(text)}`),
  integer: (text) => (/^\d+$/.test(text) ? null : `no whole number${plainly(text)}`),
  day: (text) => (text.length === 10 && isDate(text) ? null : "no day of the calendar (YYYY-MM-DD)"),
  date: (text) => (isDate(text) ? null : "no date of the calendar (YYYY-MM-DD, YYYY-MM or YYYY)"),
  country: countryFault
};

const plainly = (text: string) =>
  /^\d[\d, ]*(?:\.\d+)?$/.test(text) ? `, did you mean ${text.replace(/[, ]/g, "")}?` : "";

/** True for a real date at any precision. */
export function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const [year, month = 1, day = 1] = parts(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** A country stands by its code, a body by the name of the contract; other names are those of joint forces. */
function countryFault(text: string): string | null {
  if (isCountry(text)) return null;
  const sense = lookup(nameKey(text))?.senses.find(({kind}) => kind === "country" || kind === "body");
  if (sense) return sense.country === text ? null : `not by its name here, did you mean ${sense.country}?`;
  const code = /^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : "";
  if (code) return `no ISO 3166-1 alpha-3 code${suggestion(code, [...countryNames.keys()])}`;
  const name = nearest(text, [...countryNames.values()]);
  const meant = name && [...countryNames].find(([, one]) => one === name)![0];
  return meant ? `no country or body, did you mean ${meant} (${name})?` : null;
}
