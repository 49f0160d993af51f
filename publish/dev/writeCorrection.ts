/** Writes what an editor decided on the review page into the file of corrections. */
import {writeFileSync} from "node:fs";
import type {Problem} from "../../loaders/errors.ts";
import {CORRECTIONS, correctionsText} from "../corpus.ts";
import type {Reader} from "./reading.ts";

/** Adds the line that was sent, unless something is wrong with it: then the file stays as it is, and this is told. */
export async function writeCorrection(reader: Reader, given: unknown): Promise<Problem[]> {
  const {live} = await reader.now();
  if (!live) return [];
  const after = live.withLine(correctionsText(), given as Record<string, unknown>);
  const problems = await reader.tryOut(after);
  if (problems.length > 0) return problems;
  writeFileSync(CORRECTIONS, after);
  await reader.again();
  return [];
}
