/** The frozen copies of the data, `data/releases/<date>/`. */
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parseTables} from "../write/diff.ts";
import type {CsvTables} from "../write/diff.ts";

export const RELEASES = "data/releases";

const NAME = /^\d{4}-\d{2}-\d{2}$/;

export interface Release {
  /** The day that it bears. */
  name: string;
  folder: string;
  tables: CsvTables;
}

/** Where a release stands below the site. */
export const addressOfRelease = (name: string): string => `v/${name}/`;

/** Names of the releases, the oldest first. */
export const releaseNames = (folder = RELEASES): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => NAME.test(name))
        .sort()
    : [];

/** The releases with their tables, the oldest first. */
export const allReleases = (folder = RELEASES): Release[] =>
  releaseNames(folder).map((name) => readRelease(folder, name));

/** The newest release with its tables, or null where there is none. */
export function lastRelease(folder = RELEASES): Release | null {
  const name = releaseNames(folder).at(-1);
  return name === undefined ? null : readRelease(folder, name);
}

function readRelease(folder: string, name: string): Release {
  const own = join(folder, name);
  const csv = readdirSync(own).filter((file) => file.endsWith(".csv"));
  const tables = parseTables(new Map(csv.map((file) => [file, readFileSync(join(own, file), "utf8")])));
  return {name, folder: own, tables};
}
