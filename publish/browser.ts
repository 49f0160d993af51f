/**
 * Finds a Chrome or Chromium for the tests and for printing, or fetches one: `npm ci && npm test` needs no other step on
 * a fresh machine.
 */
import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {createRequire} from "node:module";
import {delimiter, join} from "node:path";
import {chromium} from "playwright-core";
import type {Browser} from "playwright-core";

/** In a container there is no user namespace for the sandbox, and the browser has nobody to phone. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];

/** Names on the PATH, then the usual places of macOS and Windows. */
const COMMANDS = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe"
];

const ADVICE =
  "No browser: install Google Chrome or Chromium (Debian: apt-get install chromium), or name one by CHROME_PATH.";

/** What the search does to the machine; tests put others in its place. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  exists(path: string): boolean;
  /** Runs a command to its end; true where it succeeded. */
  run(command: string, args: readonly string[]): boolean;
  /** Where Playwright keeps the browser that it downloads. */
  downloaded(): string;
  isRoot: boolean;
}

export const thisMachine: Machine = {
  env: process.env,
  exists: existsSync,
  run: (command, args) =>
    spawnSync(command, args, {stdio: ["ignore", "ignore", "inherit"], timeout: 600_000}).status === 0,
  downloaded: () => chromium.executablePath(),
  isRoot: process.getuid?.() === 0
};

/** A file may be there and not start, for want of a library. */
const starts = (machine: Machine, path: string): boolean =>
  machine.exists(path) && machine.run(path, ["--version", "--no-sandbox"]);

function installed(machine: Machine): string | undefined {
  const folders = (machine.env.PATH ?? "").split(delimiter).filter(Boolean);
  const paths = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...paths, ...PLACES].find((path) => machine.exists(path));
}

/** Playwright's own download. */
function download(machine: Machine): string | undefined {
  const path = machine.downloaded();
  if (!machine.exists(path)) {
    const cli = join(createRequire(import.meta.url).resolve("playwright-core/package.json"), "../cli.js");
    machine.run(process.execPath, [cli, "install", "chromium"]);
  }
  return starts(machine, path) ? path : undefined;
}

/** Debian's package, which brings the libraries that a download lacks. */
function fromDebian(machine: Machine): string | undefined {
  if (!machine.isRoot || !machine.exists("/etc/debian_version")) return undefined;
  machine.run("apt-get", ["update"]);
  machine.run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  return installed(machine);
}

/** The path of a browser: the one named, else one installed, else one fetched. Fails with what to install. */
export function findBrowser(machine: Machine = thisMachine): string {
  const named = machine.env.CHROME_PATH;
  if (named !== undefined && named !== "") {
    if (machine.exists(named)) return named;
    throw new Error(`CHROME_PATH: no such file: ${named}`);
  }
  const path = installed(machine) ?? download(machine) ?? fromDebian(machine);
  if (path === undefined) throw new Error(ADVICE);
  return path;
}

/** Starts the browser, without a window. */
export const openBrowser = (path: string): Promise<Browser> =>
  chromium.launch({executablePath: path, args: FLAGS});
