/** The editor's word: corrections of cells, and rows added or deleted, applied to the rows that were read. */
import {existsSync, readFileSync} from "node:fs";
import {fileReason} from "../../errors.ts";
import type {Problem} from "../../errors.ts";
import {readChanges} from "./changes.ts";
import type {Change} from "./changes.ts";
import {complaint, readLines} from "./lines.ts";

export {applyChanges, quoteKey} from "./apply.ts";
export type {AppliedCorrection, Located} from "./apply.ts";
export {readCell} from "./cells.ts";
export type {Change, Quote} from "./changes.ts";
export {corrections} from "./columns.ts";
export type {CorrectionRow} from "./columns.ts";
export {findQuote} from "./quotes.ts";

/** What a corrections file asks for, and what is wrong with its lines. */
export interface Corrections {
  changes: Change[];
  problems: Problem[];
}

/** Reads the text of a corrections file; `file` is for messages. A wrong line is told and left out, the others hold. */
export function parseCorrections(text: string, file: string): Corrections {
  const {lines, problems} = readLines(text, file);
  const read = readChanges(lines);
  return {changes: read.changes, problems: [...problems, ...read.problems]};
}

/** Reads a corrections file (UTF-8). */
export function readCorrections(file: string): Corrections {
  try {
    const text = new TextDecoder("utf-8", {fatal: true}).decode(readFileSync(file));
    return parseCorrections(text, file);
  } catch (failure) {
    const reason = failure instanceof TypeError ? "not UTF-8" : fileReason(failure);
    return {changes: [], problems: [complaint(file, reason)]};
  }
}

/** As `readCorrections`; where there is no such file, there are no corrections. */
export function readCorrectionsIfAny(file: string): Corrections {
  return existsSync(file) ? readCorrections(file) : {changes: [], problems: []};
}
