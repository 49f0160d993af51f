/** The report as the build made it: what the search, the addresses of pages and the checks on them are made from. */
import {readFile} from "node:fs/promises";
import {strFromU8, unzipSync} from "fflate";
import type {Report} from "../src/components/report.ts";
import {LOADED} from "./framework.ts";

/** Null before the loader has run, as in a preview that was just started. */
export async function loadedReport(): Promise<Report | null> {
  const zip = await readFile(LOADED).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  const json = zip && unzipSync(zip)["report.json"];
  return json ? (JSON.parse(strFromU8(json)) as Report) : null;
}
