/** What goes wrong in the pages that are open: a cell that throws, a component that is not there. */
import type {Problem} from "../../loaders/errors.ts";
import {sourceOf} from "../render/where.ts";

/** What a page tells of itself, each second. */
export interface PageState {
  /** `/visits.html` */
  path: string;
  /** The text of each cell that failed, by the cell's id. */
  errors: {cell: string; text: string}[];
}

/** A page that has not told of itself for so long is closed. */
const CLOSED_MS = 10_000;

interface Open {
  problems: Problem[];
  at: number;
}

export interface PageErrors {
  note(state: PageState): Promise<void>;
  problems(): Problem[];
}

export function openPageErrors(): PageErrors {
  const pages = new Map<string, Open>();
  return {
    async note({path, errors}) {
      pages.set(path, {problems: errors.length > 0 ? await located(path, errors) : [], at: Date.now()});
    },
    problems() {
      for (const [path, {at}] of pages) if (Date.now() - at > CLOSED_MS) pages.delete(path);
      return [...pages.values()].flatMap(({problems}) => problems);
    }
  };
}

async function located(path: string, errors: PageState["errors"]): Promise<Problem[]> {
  const name = decodeURI(path)
    .replace(/^\//, "")
    .replace(/\.html$/, "");
  const source = await sourceOf(name === "" || name.endsWith("/") ? `${name}index` : name, "src").catch(
    () => null
  );
  // what is not in the file any more the page is about to lose
  const current = errors.filter(({cell}) => source === null || source.lines.has(cell));
  return current.map(({cell, text}) => {
    const where = source ? `${source.file}:${source.lines.get(cell)}` : path;
    return {severity: "error", where, reason: text.trim(), value: ""};
  });
}
