import {zipSync} from "fflate";

/** A zip holds the time of each file; this one keeps its bytes the same. Local time, as the format has it. */
const MTIME = new Date(2000, 0, 1);

/** Packs files, in the order given, below a folder of the zip where one is named. */
export function packed(files: ReadonlyMap<string, Uint8Array>, folder = ""): Uint8Array {
  const entries = [...files].map(([name, bytes]) => [folder + name, bytes] as const);
  return zipSync(Object.fromEntries(entries), {mtime: MTIME, os: 3});
}
