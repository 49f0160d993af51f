import type {Problem} from "../errors.ts";

/** A row of a CSV file, with where it stands. */
export interface Line {
  table: string;
  /** `visits.csv:12`; the header is line 1. */
  where: string;
  row: Readonly<Record<string, string>>;
}

/** All rows, by table. */
export type Lines = ReadonlyMap<string, readonly Line[]>;

export const fault = (
  {where}: Line,
  reason: string,
  value = "",
  severity: Problem["severity"] = "error"
): Problem => ({severity, where, reason, value});
