import {join} from "node:path";
import {expect, test} from "vitest";
import {findBrowser} from "./browser.ts";
import type {Machine} from "./browser.ts";

/** A machine with these files, where each command that is run may bring further ones. */
function machine(files: string[], brings: Record<string, string> = {}, rest: Partial<Machine> = {}) {
  const there = new Set(files);
  const ran: string[] = [];
  const made: Machine = {
    env: {PATH: "/bin"},
    exists: (path) => there.has(path),
    run: (command, args) => {
      const line = [command, ...args].join(" ");
      ran.push(line);
      const found = Object.entries(brings).find(([part]) => line.includes(part));
      if (found) there.add(found[1]);
      return found !== undefined || line.includes("--version");
    },
    downloaded: () => "/cache/chrome",
    isRoot: false,
    ...rest
  };
  return {made, ran};
}

const CHROMIUM = join("/bin", "chromium");

test("the browser named by CHROME_PATH is taken before any other", () => {
  const {made, ran} = machine(["/my/chrome", CHROMIUM], {}, {env: {PATH: "/bin", CHROME_PATH: "/my/chrome"}});
  expect(findBrowser(made)).toBe("/my/chrome");
  expect(ran).toEqual([]);
});

test("a CHROME_PATH that leads nowhere is told, not passed over", () => {
  const {made} = machine([CHROMIUM], {}, {env: {PATH: "/bin", CHROME_PATH: "/my/chrom"}});
  expect(() => findBrowser(made)).toThrow("CHROME_PATH: no such file: /my/chrom");
});

test("an installed browser is taken, and nothing is fetched", () => {
  const {made, ran} = machine([CHROMIUM]);
  expect(findBrowser(made)).toBe(CHROMIUM);
  expect(ran).toEqual([]);
});

test("without one, Playwright's own is downloaded", () => {
  const {made} = machine([], {"install chromium": "/cache/chrome"});
  expect(findBrowser(made)).toBe("/cache/chrome");
});

test("a download that does not start gives way to Debian's package, for root on Debian", () => {
  const files = ["/cache/chrome", "/etc/debian_version"];
  const {made, ran} = machine(files, {"apt-get install": CHROMIUM}, {isRoot: true});
  const broken = {
    ...made,
    run: (c: string, a: readonly string[]) => !c.endsWith("/cache/chrome") && made.run(c, a)
  };
  expect(findBrowser(broken)).toBe(CHROMIUM);
  expect(ran.at(-1)).toContain("apt-get install -y");
});

test("where nothing can be had, the reader is told what to install", () => {
  const {made, ran} = machine(["/etc/debian_version"]);
  expect(() => findBrowser(made)).toThrow(/install Google Chrome or Chromium/);
  expect(ran.some((line) => line.startsWith("apt-get"))).toBe(false);
});
