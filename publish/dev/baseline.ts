/** What was published last, for the review page: found in another process, since reading a whole revision takes a while. */
import {execFile} from "node:child_process";
import {fileURLToPath} from "node:url";
import {promisify} from "node:util";
import {releaseNames} from "../../loaders/check/lastRelease.ts";
import type {Base} from "../desk/diff/base.ts";

const run = promisify(execFile);
const SCRIPT = fileURLToPath(new URL("baselineProcess.ts", import.meta.url));
/** Bytes of all its tables. */
const LARGEST = 1 << 28;

let kept: {of: string; base: Promise<Base | string>} | undefined;

/** The last release, or else the last commit; where there is neither, the reason. Looked up anew when there is another. */
export async function baseline(): Promise<Base | string> {
  const commit = await run("git", ["rev-parse", "HEAD"]).catch(() => ({stdout: ""}));
  const of = `${releaseNames().at(-1) ?? ""} ${commit.stdout}`;
  if (kept?.of !== of) kept = {of, base: look()};
  return kept.base;
}

async function look(): Promise<Base | string> {
  try {
    const {stdout} = await run(process.execPath, ["--import", "tsx", SCRIPT], {maxBuffer: LARGEST});
    return JSON.parse(stdout) as Base;
  } catch (failure) {
    return (failure as {stderr?: string}).stderr?.trim() || String(failure);
  }
}
