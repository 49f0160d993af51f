/** Writes what an editor decided on the review page into the file of corrections. */
import {writeFileSync} from "node:fs";
import type {Problem} from "../../loaders/errors.ts";
import {correctionsText} from "../corpus.ts";
import {CORRECTIONS} from "../paths.ts";
import type {Live} from "./code.ts";
import type {Reader} from "./reading.ts";

/** Lines are written one after the other: two that are sent at once must not start from one text. */
let last: Promise<unknown> = Promise.resolve();

/** Adds the line that was sent, unless something is wrong with it: then the file stays as it is, and this is told. */
export function writeCorrection(reader: Reader, live: Live, given: unknown): Promise<Problem[]> {
  const written = last.then(() => write(reader, live, given));
  last = written.catch(() => {});
  return written;
}

async function write(reader: Reader, live: Live, given: unknown): Promise<Problem[]> {
  const before = correctionsText();
  const after = live.withLine(before, given as Record<string, unknown>);
  const problems = await reader.tryOut(after);
  if (problems.length > 0) return problems;
  // saved by somebody else while the line was tried
  if (correctionsText() !== before) return write(reader, live, given);
  writeFileSync(CORRECTIONS, after);
  await reader.again();
  return [];
}
