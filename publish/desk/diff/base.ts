/** The tables that today's are compared with: the last release, or what a git revision gives. */
import {spawnSync} from "node:child_process";
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {csvParse} from "d3-dsv";
import {lastRelease} from "../../../loaders/check/lastRelease.ts";
import {parseTables} from "../../../loaders/write/index.ts";
import type {CorrectionRow} from "../../../loaders/resolve/corrections/index.ts";
import type {CsvTables} from "../../../loaders/write/index.ts";
import {CORRECTIONS} from "../../paths.ts";
import {Refusal} from "../command.ts";
import {correctionsIn} from "./compare.ts";
import type {Side} from "./compare.ts";

/** A repository's text, packed. */
const LARGEST = 1 << 30;

export interface Base extends Side {
  /** `the release of 2024-10-01`, `revision 1a2b3c4` */
  name: string;
}

/** @param revision a git revision; empty for the last release, and where there is none for the last commit */
export function baseOf(revision: string): Base {
  if (revision) return fromRevision(revision);
  const last = lastRelease();
  if (!last) return fromRevision("HEAD");
  const told = readFileSync(join(last.folder, "corrections.csv"), "utf8");
  const corrections = [...csvParse(told)] as unknown as CorrectionRow[];
  return {name: `the release of ${last.name}`, tables: last.tables, corrections};
}

function tablesIn(folder: string): {tables: CsvTables} {
  const names = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  return {tables: parseTables(new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")])))}; // prettier-ignore
}

/** Reads the revision's articles by the revision's own rules, in a folder that is removed afterwards. */
function fromRevision(revision: string): Base {
  const commit = git(revision, ["rev-parse", "--verify", "--short", "--end-of-options", `${revision}^{commit}`]); // prettier-ignore
  const name = `revision ${commit.toString().trim()}`;
  const folder = mkdtempSync(join(tmpdir(), "dateline-diff-"));
  try {
    const packed = git(revision, ["archive", "--format=tar", commit.toString().trim()]);
    run("tar", ["-x", "-C", folder], {input: packed});
    if (!existsSync(join(folder, "loaders/cli.ts"))) throw new Refusal(revision, "has no rules to read articles with"); // prettier-ignore
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
    const has = existsSync(join(folder, CORRECTIONS));
    const corrections = has ? correctionsIn(readFileSync(join(folder, CORRECTIONS), "utf8")) : [];
    const given = has ? ["--corrections", CORRECTIONS] : [];
    const {status, stderr} = run(process.execPath, ["--import", "tsx", "loaders/cli.ts", "--out", "diffed", ...given], {cwd: folder}); // prettier-ignore
    const failed = (status !== 0 && status !== 1) || !existsSync(join(folder, "diffed"));
    if (failed)
      throw new Refusal(revision, "its own rules cannot read its articles today", errorLine(stderr));
    return {name, ...tablesIn(join(folder, "diffed")), corrections};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** The line of Node's output that says what went wrong. */
const errorLine = (stderr: Buffer) =>
  /^\w*Error.*$/m.exec(stderr.toString())?.[0] ?? stderr.toString().trim();

function git(revision: string, args: string[]): Buffer {
  const {status, stdout, stderr} = run("git", args);
  if (status !== 0) throw new Refusal(revision, "no such revision of this project", stderr.toString().trim());
  return stdout;
}

function run(program: string, args: string[], options: {input?: Buffer; cwd?: string} = {}) {
  const ran = spawnSync(program, args, {...options, maxBuffer: LARGEST});
  if (ran.error) throw new Refusal(program, "cannot be run", ran.error.message);
  return ran;
}
