/** Runs a command of this project as a person does, in a terminal, and as a script does, in a pipe. */
import {spawn as spawnPiped} from "node:child_process";
import {fileURLToPath} from "node:url";
import {spawn as spawnPty} from "@lydell/node-pty";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface Ran {
  status: number;
  stdout: string;
  stderr: string;
}

/** In a pipe; nobody can answer a question. */
export function inPipe(script: string, args: readonly string[], cwd = ROOT): Promise<Ran> {
  const child = spawnPiped(process.execPath, ["--import", "tsx", script, ...args], {cwd});
  child.stdin.end();
  const ran = {status: 1, stdout: "", stderr: ""};
  child.stdout.on("data", (chunk: Buffer) => (ran.stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (ran.stderr += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({...ran, status: code ?? 1}));
  });
}

/** What is typed once something stands on the screen. */
export interface Answer {
  after: string | RegExp;
  type: string;
}

export const ENTER = "\r";
export const DOWN = "\u001b[B";
export const CTRL_C = "\u0003";

/** In a terminal of 100 columns; the answers are typed in their order. */
export function inTerminal(script: string, args: readonly string[], answers: Answer[] = [], cwd = ROOT) {
  const env = {...process.env, NO_COLOR: "1", CI: undefined};
  const child = spawnPty(process.execPath, ["--import", "tsx", script, ...args], {cwd, env, cols: 100, rows: 40}); // prettier-ignore
  let screen = "";
  let seen = 0;
  const left = [...answers];
  child.onData((data) => {
    // eslint-disable-next-line no-control-regex
    screen += data.replace(/\u001b(?:\[[\d;?]*[a-zA-Z]|\][^\u0007]*\u0007)/g, "");
    const [next] = left;
    const fresh = screen.slice(seen);
    if (!next || !(typeof next.after === "string" ? fresh.includes(next.after) : next.after.test(fresh))) return; // prettier-ignore
    left.shift();
    seen = screen.length;
    child.write(next.type);
  });
  return new Promise<{status: number; screen: string}>((resolve) =>
    child.onExit(({exitCode}) => resolve({status: exitCode, screen: screen.replaceAll("\r\n", "\n")}))
  );
}
