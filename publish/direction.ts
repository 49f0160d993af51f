/** Mirrors the style sheets of a site that is written from right to left. */
import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import rtlcss from "rtlcss";
import type {Site} from "./site.ts";

/** `text-anchor: start` would be the right end of a label; time and amounts run in a chart as in its numbers. */
const DRAWINGS = "\nsvg {\n  direction: ltr;\n}\n";

/**
 * Framework's styles say left and right. rtlcss turns them round; what says start and end, as ours do, stays as it is.
 */
export async function mirrorStyles(files: readonly string[], {dir, output}: Site): Promise<void> {
  if (dir === "ltr") return;
  for (const path of files.filter((f) => f.endsWith(".css"))) {
    const file = join(output, path);
    await writeFile(file, rtlcss.process(await readFile(file, "utf8")) + DRAWINGS);
  }
}
