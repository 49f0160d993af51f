/** What went wrong at the edge, told to the person who can put it right. Imports nothing. */

export interface Problem {
  /** An `error` leaves something out; a `warning` leaves nothing out. */
  severity: "error" | "warning";
  /** The file or folder, with the line where one is known: `data/articles/a.md:3`. */
  where: string;
  reason: string;
  /** What was found there; may be empty. */
  value: string;
}

const LONGEST_VALUE = 120;

/** One line: `where: reason: value`. The value is cut and quoted so that it stays on its line. */
export function formatProblem({severity, where, reason, value}: Problem): string {
  const told = severity === "warning" ? `warning: ${reason}` : reason;
  return value === "" ? `${where}: ${told}` : `${where}: ${told}: ${shown(value)}`;
}

function shown(value: string): string {
  const short = value.length > LONGEST_VALUE ? value.slice(0, LONGEST_VALUE) + "…" : value;
  return JSON.stringify(short);
}

/** What Node reports of a file, in plain words. */
export function fileReason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? "";
  return FILE_REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

const FILE_REASONS: Record<string, string> = {
  ENOENT: "no such file or folder",
  ENOTDIR: "not a folder",
  EACCES: "no permission",
  EPERM: "no permission",
  EISDIR: "a folder, not a file",
  EEXIST: "already there, and not a folder",
  ENOSPC: "no space left on the disk",
  EROFS: "the disk can only be read",
  ELOOP: "a link that leads to itself"
};
