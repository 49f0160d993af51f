/** A copy of this project in a temporary folder, to build and to change without touching the real one. */
import {spawn} from "node:child_process";
import {createHash} from "node:crypto";
import {cp, mkdtemp, readdir, readFile, rm, symlink} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join, sep} from "node:path";
import {fileURLToPath} from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const COPIED = [
  "CITATION.cff",
  "data",
  "docs",
  "loaders",
  "publish",
  "src",
  "observablehq.config.ts",
  "package.json",
  "tsconfig.json"
];

export interface Project {
  folder: string;
  /** The built site. */
  dist: string;
}

export interface Built {
  status: number;
  output: string;
}

/** Copies what a build needs; Framework's cache stays behind, so the first build is one from a fresh clone. */
export async function copyProject(): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-"));
  const filter = (path: string) => !path.split(sep).includes(".observablehq");
  for (const name of COPIED) await cp(join(ROOT, name), join(folder, name), {recursive: true, filter});
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
  return {folder, dist: join(folder, "dist")};
}

export const removeProject = ({folder}: Project): Promise<void> => rm(folder, {recursive: true, force: true});

/** Runs what `npm run build` runs. */
export function build({folder}: Project, env: Record<string, string> = {}): Promise<Built> {
  const child = spawn(process.execPath, ["--import", "tsx", "publish/build.ts"], {
    cwd: folder,
    // the log is read: without colours, also where CI asks for them
    env: {...process.env, NO_COLOR: "1", ...env}
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({status: code ?? 1, output}));
  });
}

/** SHA-256 of each file below a folder, by its path. */
export async function fingerprints(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath, e.name))
    .sort();
  const pairs = files.map(async (file) => {
    const sum = createHash("sha256")
      .update(await readFile(file))
      .digest("hex");
    return [file.slice(folder.length + 1), sum] as const;
  });
  return Object.fromEntries(await Promise.all(pairs));
}
