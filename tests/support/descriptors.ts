/**
 * Tables as a stranger's program makes them from a descriptor alone, for DuckDB to fill: nothing of the loaders' schema
 * is known here. A name, a type or a constraint that the standards don't have throws.
 */

export interface Declared {
  /** The CSV file, from the folder of the descriptor. */
  file: string;
  columns: {name: string; type: string; separator: string; limits: string[]}[];
  primaryKey: string[];
  foreignKeys: {columns: string[]; table: string; to: string[]}[];
}

type Json = Record<string, unknown>;
const text = (value: unknown): string => {
  if (typeof value !== "string") throw new Error(`no text: ${JSON.stringify(value)}`);
  return value;
};
const known = <T>(types: Readonly<Record<string, T>>, name: string): T => {
  if (!(name in types)) throw new Error(`not in the standard: ${name}`);
  return types[name]!;
};
const sql = (value: unknown): string =>
  typeof value === "number" ? String(value) : `'${text(value).replaceAll("'", "''")}'`;
const column = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Types of Table Schema 2.0 (datapackage.org/standard/table-schema). */
const FIELD_TYPES = {
  string: "VARCHAR",
  number: "DOUBLE",
  integer: "BIGINT",
  boolean: "BOOLEAN",
  date: "DATE"
};
/** Its constraints, as those of SQL. */
const CONSTRAINTS: Record<string, (value: unknown, name: string) => string> = {
  required: () => "NOT NULL",
  unique: () => "UNIQUE",
  enum: (values, name) => `CHECK (${name} IN (${(values as unknown[]).map(sql).join()}))`,
  pattern: (value, name) => `CHECK (regexp_full_match(${name}, ${sql(value)}))`,
  minimum: (value, name) => `CHECK (${name} >= ${sql(value)})`,
  maximum: (value, name) => `CHECK (${name} <= ${sql(value)})`
};

function field({name, type, "dateline:list": list, constraints = {}}: Json): Declared["columns"][number] {
  const own = column(text(name));
  const limits = Object.entries(constraints as Json).map(([key, value]) =>
    known(CONSTRAINTS, key)(value, own)
  );
  const separator = list ? text((list as Json).delimiter) : "";
  const cell = known(FIELD_TYPES, text(type));
  return {name: text(name), type: separator ? `${cell}[]` : cell, separator, limits};
}

/** Of a `datapackage.json` (Data Package 2.0). */
export const inDataPackage = ({resources}: Json): Declared[] =>
  (resources as Json[]).map(({path, schema}) => {
    const {fields, primaryKey = [], foreignKeys = []} = schema as Record<string, Json[]>;
    return {
      file: text(path),
      columns: fields!.map(field),
      primaryKey: primaryKey.map(text),
      foreignKeys: foreignKeys.map(({fields: own, reference}) => {
        const {resource, fields: theirs} = reference as Json;
        return {columns: own as string[], table: `${text(resource)}.csv`, to: theirs as string[]};
      })
    };
  });

/** Datatypes of CSV on the Web (w3.org/TR/tabular-metadata, section 5.11.1), with what else SQL has to look at. */
const DATATYPES = {
  string: "VARCHAR",
  anyURI: "VARCHAR",
  decimal: "DOUBLE",
  nonNegativeInteger: "UBIGINT",
  boolean: "BOOLEAN",
  date: "DATE"
};

function csvwColumn({
  name,
  datatype = "string",
  separator = "",
  required
}: Json): Declared["columns"][number] {
  const {base, format, minimum} = (typeof datatype === "string" ? {base: datatype} : datatype) as Json;
  const own = column(text(name));
  const type = known(DATATYPES, text(base));
  return {
    name: text(name),
    type: separator ? `${type}[]` : type,
    separator: text(separator),
    limits: [
      ...(required ? ["NOT NULL"] : []),
      ...(base === "string" && format !== undefined && !separator ? [CONSTRAINTS.pattern!(format, own)] : []),
      ...(minimum === undefined ? [] : [CONSTRAINTS.minimum!(minimum, own)])
    ]
  };
}

/** Of one table's description in CSV on the Web. */
export const inCsvw = ({url, tableSchema}: Json): Declared => {
  const {columns, primaryKey = [], foreignKeys = []} = tableSchema as Record<string, Json[]>;
  return {
    file: text(url),
    columns: columns!.map(csvwColumn),
    primaryKey: [primaryKey].flat().map(text),
    foreignKeys: foreignKeys.map(({columnReference, reference}) => {
      const {resource, columnReference: theirs} = reference as Json;
      return {
        columns: [columnReference].flat() as string[],
        table: text(resource),
        to: [theirs].flat() as string[]
      };
    })
  };
};

const list = (names: readonly string[]) => `(${names.map(column).join()})`;

/** Makes the table; those that it names are there already. */
export function createTable({file, columns, primaryKey, foreignKeys}: Declared): string {
  const parts = [
    ...columns.map(({name, type, limits}) => [column(name), type, ...limits].join(" ")),
    ...(primaryKey.length > 0 ? [`PRIMARY KEY ${list(primaryKey)}`] : []),
    ...foreignKeys.map(
      ({columns: own, table, to}) => `FOREIGN KEY ${list(own)} REFERENCES ${column(table)} ${list(to)}`
    )
  ];
  return `CREATE TABLE ${column(file)} (${parts.join()})`;
}

/** Fills it with the rows of the file at that path, by the names in its header. */
export function fillTable({file, columns}: Declared, path: string): string {
  const cells = columns.map(({name, type, separator}) => {
    const cell = separator ? `string_split(${column(name)}, ${sql(separator)})` : column(name);
    return `CAST(${cell} AS ${type})`;
  });
  const csv = `read_csv(${sql(path)}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')`;
  return `INSERT INTO ${column(file)} SELECT ${cells.join()} FROM ${csv}`;
}

/** Those that others name come first. */
export const inOrder = (tables: readonly Declared[]): Declared[] =>
  [...tables].sort((a, b) => a.foreignKeys.length - b.foreignKeys.length);
