/** The part of the review page that tells what changed since the last publication, and why. */
import {parseTables} from "../../../loaders/write/index.ts";
import {escape} from "../../escape.ts";
import type {Base} from "../diff/base.ts";
import {compareSides, correctionsIn} from "../diff/compare.ts";
import {asSections, summary} from "../diff/show.ts";

/**
 * @param base what was published last, or why that is not known
 * @param files the CSV files as they are now
 * @param corrections the text of the file of corrections as it is now
 */
export function changesSection(
  base: Base | string,
  files: ReadonlyMap<string, string>,
  corrections: string
): string {
  if (typeof base === "string") return `<p>It cannot be compared: ${escape(base)}</p>`;
  const rows = compareSides(base, {tables: parseTables(files), corrections: correctionsIn(corrections)});
  return `<p>${escape(summary(rows, base.name))}</p>\n${asSections(rows)}`;
}
