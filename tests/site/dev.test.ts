import {spawn} from "node:child_process";
import type {ChildProcess} from "node:child_process";
import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {openBrowser} from "../support/browser.ts";
import {copyProject, removeProject} from "../support/project.ts";
import type {Project} from "../support/project.ts";

const site = inject("site");
let browser: Browser;
let project: Project;
let preview: ChildProcess;
let address: string;

/** Starts what `npm run dev` starts, on a free port, and gives the address that it tells. */
function start({folder}: Project): Promise<string> {
  preview = spawn(process.execPath, ["--import", "tsx", "publish/dev.ts", "--no-open"], {cwd: folder});
  let output = "";
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const [told] = /http:\/\/127\.0\.0\.1:\d+\//.exec(output) ?? [];
      if (told) resolve(told);
    };
    preview.stdout!.on("data", read);
    preview.stderr!.on("data", read);
    preview.on("close", () => reject(new Error(`the preview ended:\n${output}`)));
  });
}

beforeAll(async () => {
  browser = await openBrowser(site.browser);
  project = await copyProject();
  address = await start(project);
});
afterAll(async () => {
  await browser.close();
  preview.removeAllListeners("close");
  const ended = new Promise((resolve) => preview.on("close", resolve));
  preview.kill("SIGTERM");
  await ended;
  await removeProject(project);
});

async function edit(path: string, from: string | RegExp, to: string): Promise<void> {
  const file = join(project.folder, path);
  const text = await readFile(file, "utf8");
  expect(text).toMatch(from);
  await writeFile(file, text.replace(from, to));
}

test("a change in an article or a rule shows on the open page by itself", async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${address}sources.html`);
  await page.locator("article.source").first().waitFor();
  await page.evaluate(() => Object.assign(window, {notReloaded: true}));

  await edit(
    "data/articles/2020-07-21-kadhimi-tehran.md",
    /^publisher: .*$/m,
    'publisher: "Gazette of Nowhere"'
  );
  await page.getByText("Gazette of Nowhere").first().waitFor({timeout: 30_000});

  await edit("loaders/write/index.ts", "title: article.title,", "title: `${article.title} (edited)`,");
  await page.getByText("(edited)").first().waitFor({timeout: 30_000});

  expect(await page.evaluate(() => "notReloaded" in window)).toBe(true);
});

test("an error in an article shows on the page, and goes when it is mended", async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${address}data.html`);
  await page.locator("#table-articles").waitFor();
  await edit("data/articles/2020-07-21-kadhimi-tehran.md", /^published: .*$/m, "published: soon");
  await page.locator(".observablehq--error").first().waitFor({timeout: 30_000});
  await edit("data/articles/2020-07-21-kadhimi-tehran.md", /^published: soon$/m, "published: 2020-07-21");
  await page.locator("#table-articles").waitFor({timeout: 30_000});
  expect(await page.locator(".observablehq--error").count()).toBe(0);
});
