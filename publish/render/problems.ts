/** What went wrong in a page, told by the file and the line that an editor can mend. */
import type {Ran} from "./run.ts";
import {isForBrowsers} from "./window.ts";
import type {Stage} from "./window.ts";
import {marksOf} from "./place.ts";
import {sourceOf} from "./where.ts";

interface Fault {
  cell?: string;
  reason: string;
}

const messageOf = (error: unknown): string =>
  error instanceof Error || (typeof error === "object" && error !== null && "message" in error)
    ? `${(error as Error).name}: ${(error as Error).message}`
    : String(error);

/** The faults of a page that was run; where a cell failed by itself, those that only depend on it are left out. */
function faultsOf(stage: Stage, cells: ReadonlyMap<string, Ran>): Fault[] {
  const own = [...cells.values()].flatMap(({cell: {id}, state, error}) =>
    state === "failed"
      ? [{cell: id, reason: messageOf(error)}]
      : state === "running"
        ? [{cell: id, reason: "never settles: nothing came of what it waits for"}]
        : []
  );
  return own.length > 0 ? own : shownFaults(stage.window.document);
}

/** Those that Framework shows in the page: a syntax error, a name that nothing defines. */
function shownFaults(document: Document): Fault[] {
  const marks = [...marksOf(document)];
  return [...document.querySelectorAll("#observablehq-main .observablehq--error")]
    .filter((element) => !isForBrowsers(element.textContent))
    .map((element) => {
      const mark = marks.find(([, {parentNode}]) => parentNode === element.parentNode);
      return {cell: mark?.[0], reason: element.textContent!.trim()};
    });
}

/** One line a fault: `src/visits.md:34: TypeError: …`. */
export async function problemsOf(
  path: string,
  root: string,
  stage: Stage,
  cells: ReadonlyMap<string, Ran>
): Promise<string[]> {
  const faults = faultsOf(stage, cells);
  if (faults.length === 0) return [];
  const source = await sourceOf(path.replace(/\.html$/, ""), root);
  return faults.map(({cell, reason}) => {
    const line = cell === undefined ? undefined : source?.lines.get(cell);
    const place = source ? `${source.file}${line === undefined ? "" : `:${line}`}` : path;
    return `${place}: ${reason}${source && !source.file.endsWith(path.replace(/html$/, "md")) ? ` (page ${path})` : ""}`;
  });
}
