import {readdirSync, readFileSync, statSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import {expect, test} from "vitest";

/** What each part of the loaders may import, beside itself and what is `SHARED`. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  "types.ts": [],
  "errors.ts": [],
  "suggest.ts": [],
  "calendar.ts": [],
  lexicon: [],
  read: ["errors.ts"],
  annotate: ["read"],
  facts: ["read", "annotate"],
  resolve: ["read", "annotate", "facts", "errors.ts"],
  write: ["read", "annotate", "facts", "resolve"],
  check: ["read", "facts", "resolve", "write", "errors.ts"],
  "memory.ts": [],
  "pipeline.ts": ["read", "annotate", "facts", "resolve", "write", "errors.ts", "memory.ts"],
  "listUnused.ts": ["read", "write", "pipeline.ts", "errors.ts"],
  "cli.ts": ["pipeline.ts", "listUnused.ts", "resolve", "write", "errors.ts"]
};
const SHARED = ["types.ts", "calendar.ts", "suggest.ts", "lexicon"];
/** Made by hand, from packages, and checked in; no part of a run. */
const TOOLS = "lexicon/generate/";

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : path.endsWith(".ts") ? [path] : []));
}

/** The relative imports of a file; those of a package have no say in the direction. */
function importsOf(file: string): Import[] {
  const text = readFileSync(file, "utf8");
  const lines = text.matchAll(
    /^(?:import|export)\s+(type\s+)?[^;"']*?from\s+["'](\.[^"']+)["']|import\(["'](\.[^"']+)["']\)/gm
  );
  return [...lines].map(([, type, to, dynamic]) => {
    return {from: file, to: join(dirname(file), (to ?? dynamic)!), typeOnly: type !== undefined};
  });
}

const part = (path: string) => relative("loaders", path).split("/")[0]!;

test("data flows one way: a step of the loaders imports only from its left", () => {
  const imports = filesIn("loaders")
    .filter((file) => !relative("loaders", file).startsWith(TOOLS))
    .flatMap(importsOf);
  expect(imports.length).toBeGreaterThan(50);
  const wrong = imports.filter(({from, to}) => {
    const [own, other] = [part(from), part(to)];
    return own !== other && !SHARED.includes(other) && !(MAY_IMPORT[own] ?? []).includes(other);
  });
  expect(wrong.map(({from, to}) => `${from} imports ${to}`)).toEqual([]);
});

test("every part of the loaders has its place in the flow", () => {
  const parts = new Set(filesIn("loaders").map(part));
  expect([...parts].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

test("imports of the loaders name files that are there, and stay inside", () => {
  for (const {from, to} of filesIn("loaders").flatMap(importsOf)) {
    expect(statSync(to, {throwIfNoEntry: false})?.isFile(), `${from} imports ${to}`).toBe(true);
    expect(to.startsWith("loaders/"), `${from} imports ${to}`).toBe(true);
  }
});

test("components take types alone from the loaders: Framework cannot load their values", () => {
  const wrong = filesIn("src/components")
    .flatMap(importsOf)
    .filter(({to, typeOnly}) => to.startsWith("loaders/") && !typeOnly);
  expect(wrong).toEqual([]);
});
