/** Makes a release: a copy of all data, under its day, that is never written again. */
import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {strFromU8, strToU8} from "fflate";
import {addressOfRelease, lastRelease, RELEASES} from "../../loaders/check/lastRelease.ts";
import type {Release} from "../../loaders/check/lastRelease.ts";
import {checkTables, checkTotals} from "../../loaders/check/index.ts";
import {isDay} from "../../loaders/read/values.ts";
import type {Problem} from "../../loaders/errors.ts";
import type {Extraction} from "../../loaders/pipeline.ts";
import {diffTables, parseTables} from "../../loaders/write/index.ts";
import {aboutData} from "../data/about.ts";
import {folderPage} from "../data/folderPage.ts";
import {dataFiles, sums} from "../data/index.ts";
import {writeFiles} from "../data/publish.ts";
import {changesText} from "./changes.ts";
import {raisedEnough, schemaChange} from "./schemaChange.ts";
import type {Shape} from "./schemaChange.ts";

export interface ReleaseOptions {
  /** `YYYY-MM-DD`. */
  date: string;
  /** The public address of the report, or empty. */
  address: string;
  /** True where a table may have lost more than a tenth of its rows. */
  fewerRows: boolean;
  folder?: string;
}

function refusals(date: string, folder: string, last: Release | null): Problem[] {
  const refuse = (reason: string): Problem[] => [{severity: "error", where: "--date", reason, value: date}];
  if (!isDay(date)) return refuse("no day of the calendar (YYYY-MM-DD); no article is dated, so name one");
  if (existsSync(join(folder, date)))
    return refuse("there is such a release, and a release is never written again; name another day");
  return last && date < last.name ? refuse(`before the last release, ${last.name}`) : [];
}

/** The version has to say what the change of the tables' shape breaks. */
function versionProblems(last: Release | null, after: Shape): Problem[] {
  if (!last) return [];
  const before = JSON.parse(readFileSync(join(last.folder, "datapackage.json"), "utf8")) as Shape;
  const level = schemaChange(before, after);
  if (raisedEnough(before.schemaVersion, after.schemaVersion, level)) return [];
  const reason = `a ${level} change of the schema since ${before.schemaVersion} (release ${last.name}): raise SCHEMA_VERSION`;
  return [{severity: "error", where: "loaders/write/version.ts", reason, value: after.schemaVersion}];
}

/** Writes `<folder>/<date>/`, unless something speaks against it; gives what does, and warnings. */
export async function freeze(extraction: Extraction, options: ReleaseOptions): Promise<Problem[]> {
  const {date, address, fewerRows, folder = RELEASES} = options;
  const last = lastRelease(folder);
  const tables = parseTables(extraction.files);
  const problems = [
    ...extraction.problems,
    ...refusals(date, folder, last),
    ...checkTables(extraction.files),
    ...(last && !fewerRows ? checkTotals(last.tables, tables, last.name) : [])
  ];
  if (problems.some(({severity}) => severity === "error")) return problems;
  const about = {
    ...aboutData(
      {...extraction.dataset, corrections: extraction.corrections},
      address,
      addressOfRelease(date)
    ),
    version: date
  };
  const files = await dataFiles(extraction.dataset, about, extraction.corrections);
  problems.push(...versionProblems(last, JSON.parse(strFromU8(files.get("datapackage.json")!)) as Shape));
  if (problems.some(({severity}) => severity === "error")) return problems;
  const diffs = diffTables(last?.tables ?? {}, tables);
  const changes = changesText(diffs, date, last?.name ?? null, about.schemaVersion);
  files.delete("SHA256SUMS");
  files.set("CHANGES.md", strToU8(changes));
  files.set("index.html", strToU8(folderPage(about, files, "../../data.html")));
  files.set("SHA256SUMS", strToU8(sums(files)));
  await writeFiles(join(folder, date), files);
  return problems;
}
