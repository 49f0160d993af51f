/** What went wrong in code, as `where: reason: value` tells it. */
import {relative} from "node:path";
import {fileURLToPath} from "node:url";
import {stripVTControlCharacters} from "node:util";
import type {Problem} from "../../loaders/errors.ts";

/** What Vite adds to the errors in a file that it cannot understand. */
interface Located extends Error {
  id?: string;
  loc?: {line: number};
}

/** A file of the project with its line, in a line of a stack. */
const FRAME = /(file:\/\/[^\s()]+|\/[^\s():]+):(\d+):\d+/g;

/** Where an error comes from, if the project's own files have a part in it: the innermost of them. */
export function codeProblem(failure: unknown): Problem {
  const given = failure instanceof Error ? failure : new Error(String(failure));
  const error = ((given as AggregateError).errors?.[0] ?? given) as Located;
  const [reason = ""] = stripVTControlCharacters(error.message).trim().split("\n");
  return {
    severity: "error",
    where: placeOf(error) ?? "the code",
    reason: reason.replace(/^\[\w+\] /, ""),
    value: ""
  };
}

function placeOf({id, loc, stack}: Located): string | undefined {
  if (id) return ownFile(id) + (loc ? `:${loc.line}` : "");
  for (const [, path, line] of (stack ?? "").matchAll(FRAME)) {
    const own = ownFile(path!.startsWith("file:") ? fileURLToPath(path!) : path!);
    if (!own.startsWith("..") && !own.startsWith("node_modules")) return `${own}:${line}`;
  }
}

const ownFile = (file: string) => relative(process.cwd(), file.replace(/\?.*$/, ""));
