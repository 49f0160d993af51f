/** Pages and components that cannot be understood, found when they are written, whether or not somebody looks at them. */
import {readdir, readFile} from "node:fs/promises";
import {extname, join, relative, sep} from "node:path";
import {transform} from "esbuild";
import type {TransformFailure} from "esbuild";
import {LineCounter, parseDocument} from "yaml";
import type {Problem} from "../../loaders/errors.ts";
import {splitFrontMatter} from "../../loaders/read/frontMatter.ts";

const FOLDER = "src";
/** What Framework keeps there is nobody's to mend. */
const CACHE = ".observablehq";

interface Fault {
  line: number;
  reason: string;
}

/** By the ending of a file. */
const CHECKS: Readonly<Record<string, (text: string) => Promise<Fault | null>>> = {
  ".ts": (text) => codeFault(text, "ts"),
  ".js": (text) => codeFault(text, "js"),
  ".md": async (text) => frontMatterFault(text)
};

export interface Sources {
  /** Looks at a file that was changed. */
  check(file: string): Promise<void>;
  problems(): Problem[];
}

/** Looks at all of them once, then at those that change. */
export function openSources(): Sources {
  const wrong = new Map<string, Problem>();
  async function check(path: string): Promise<void> {
    const file = relative(process.cwd(), path);
    const faultOf = CHECKS[extname(file)];
    if (!file.startsWith(`${FOLDER}${sep}`) || file.includes(CACHE) || !faultOf) return;
    const fault = await readFile(file, "utf8").then(faultOf, () => null);
    if (fault)
      wrong.set(file, {severity: "error", where: `${file}:${fault.line}`, reason: fault.reason, value: ""});
    else wrong.delete(file);
  }
  void readdir(FOLDER, {recursive: true}).then((names) =>
    Promise.all(names.map((name) => check(join(FOLDER, name))))
  );
  return {check, problems: () => [...wrong.values()]};
}

async function codeFault(text: string, loader: "ts" | "js"): Promise<Fault | null> {
  try {
    await transform(text, {loader, logLevel: "silent"});
    return null;
  } catch (failure) {
    const [first] = (failure as TransformFailure).errors;
    return {line: first?.location?.line ?? 1, reason: first?.text ?? String(failure)};
  }
}

function frontMatterFault(text: string): Fault | null {
  const {yaml} = splitFrontMatter(text);
  if (yaml === null) return null;
  const lines = new LineCounter();
  const [error] = parseDocument(yaml, {lineCounter: lines, prettyErrors: false}).errors;
  // the line of dashes stands before it
  return error ? {line: lines.linePos(error.pos[0]).line + 1, reason: error.message} : null;
}
