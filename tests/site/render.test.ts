/** A page as an editor would write it: shown before any script, alive after. */
import {readdir, readFile, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {openBrowser} from "../support/browser.ts";
import {build, copyProject, removeProject} from "../support/project.ts";
import type {Built, Project} from "../support/project.ts";
import {serve} from "../support/serve.ts";
import type {Served} from "../support/serve.ts";

const site = inject("site");
let browser: Browser;
let project: Project;
let built: Built;
let served: Served;

const EDITORS = `---
title: Written by an editor
---

# Written by an editor

\`\`\`js
const rows = FileAttachment("editor.csv").csv({typed: true});
const least = view(Inputs.range([0, 10], {label: "At least", step: 1, value: 2}));
\`\`\`

<p id="told">There are \${rows.filter((row) => row.value >= least).length} of \${rows.length} rows.</p>

\`\`\`js
Plot.plot({width, marks: [Plot.barX(rows.filter((row) => row.value >= least), {x: "value", y: "name"})]})
\`\`\`

<div class="card" id="still">\${resize((width) => Plot.plot({width, marks: [Plot.barX([1, 2, 3])]}))}</div>

\`\`\`js
await new Promise((resolve) => setTimeout(resolve, 20));
display(html\`<p id="late" style="color: rgb(200, 0, 0)">late</p>\`);
\`\`\`

\`\`\`js
const clicks = Mutable(0);
const up = () => ++clicks.value;
\`\`\`

\`\`\`js
Inputs.button([["Up", up]])
\`\`\`

<p id="clicks">\${clicks}</p>
`;

const BROKEN = `# Broken

Text.

\`\`\`js
const fine = 1;
\`\`\`

\`\`\`js
throw new Error("thrown by a cell");
\`\`\`

A \${Promise.reject(new Error("rejected by an expression"))} here.

\`\`\`js
await new Promise(() => {});
\`\`\`

\${resize(() => { throw new Error("thrown while drawing"); })}
`;

beforeAll(async () => {
  project = await copyProject();
  await writeFile(join(project.folder, "src/editor.md"), EDITORS);
  await writeFile(join(project.folder, "src/editor.csv"), "name,value\na,1\nb,2\nc,5\n");
  built = await build(project);
  expect(built.output).toContain("pages stand in");
  served = await serve(project.dist);
  browser = await openBrowser(site.browser);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await removeProject(project);
});

async function withoutScript(
  address: string,
  width: number,
  look: (page: Page) => Promise<void>
): Promise<void> {
  const context = await browser.newContext({viewport: {width, height: 900}, javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto(address);
  await look(page);
  await context.close();
}

interface Watched {
  page: Page;
  errors: string[];
  asked: string[];
}

async function withScript(look: (watched: Watched) => Promise<void>): Promise<void> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  const errors: string[] = [];
  const asked: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, {shifts});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as {value: number}).value);
    }).observe({type: "layout-shift", buffered: true});
  });
  await page.goto(`${served.address}editor.html`, {waitUntil: "networkidle"});
  await look({page, errors, asked});
  expect(errors).toEqual([]);
  await context.close();
}

const shown = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((all) => all.filter((element) => element.getBoundingClientRect().width > 0).length);

test.each([375, 1280])("an editor's page is whole without script, %i pixels wide", async (width) => {
  await withoutScript(`${served.address}editor.html`, width, async (page) => {
    expect(await page.locator("#told").textContent()).toBe("There are 2 of 3 rows.");
    expect(await shown(page, "main svg[class^=plot]")).toBe(2);
    expect(await page.locator("input[type=range]").inputValue()).toBe("2");
    expect(await page.locator("#late").evaluate((p) => getComputedStyle(p).color)).toBe("rgb(200, 0, 0)");
    expect(await shown(page, "main button")).toBe(1);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test("its script comes when the reader does, takes over in place, and works", async () => {
  await withScript(async ({page, asked}) => {
    expect(asked.filter((path) => path.endsWith(".js"))).toEqual([]);
    const before = await page.locator("main").boundingBox();
    await page.mouse.move(500, 200);
    await page.waitForFunction(() => document.querySelector("observablehq-loading") === null);
    await page.waitForTimeout(1000);
    expect(await page.evaluate(() => (window as unknown as {shifts: number[]}).shifts)).toEqual([]);
    expect(await page.locator("main").boundingBox()).toEqual(before);
    await page.locator("input[type=range]").fill("4");
    await page.locator("#told", {hasText: "There are 1 of 3 rows."}).waitFor();
    await page.getByText("Up", {exact: true}).click();
    await page.locator("#clicks", {hasText: "1"}).waitFor();
  });
});

test("what the reader does before the script is there is done once it is", async () => {
  await withScript(async ({page}) => {
    await page.locator("input[type=range]").fill("4");
    await page.locator("#told", {hasText: "There are 1 of 3 rows."}).waitFor();
  });
  await withScript(async ({page}) => {
    await page.getByText("Up", {exact: true}).evaluate((button: HTMLElement) => button.click());
    await page.locator("main").evaluate((main) => main.dispatchEvent(new Event("touchstart")));
    await page.locator("#clicks", {hasText: "1"}).waitFor();
  });
});

/** Looks at the page while its script is under way; `arrive` lets it come, and waits until it has taken over. */
const withLateScript = (look: (page: Page, arrive: () => Promise<void>) => Promise<void>) =>
  withScript(async ({page}) => {
    let letCome = () => {};
    const held = new Promise<void>((resolve) => (letCome = resolve));
    await page.route("**/_site/**", async (route) => {
      await held;
      await route.continue();
    });
    await look(page, async () => {
      letCome();
      await page.waitForFunction(() => document.querySelector("observablehq-loading") === null);
    });
  });

test("a button that is replaced between press and release is clicked once; not if released elsewhere", async () => {
  for (const [x, clicks] of [
    [0, "1"],
    [200, "0"]
  ] as const)
    await withLateScript(async (page, arrive) => {
      const up = page.getByText("Up", {exact: true});
      const {x: left, y: top, width, height} = (await up.boundingBox())!;
      await page.mouse.move(left + width / 2, top + height / 2);
      await page.mouse.down();
      await arrive();
      await page.mouse.move(left + width / 2 + x, top + height / 2);
      await page.mouse.up();
      await page.waitForTimeout(300);
      expect(await page.locator("#clicks").textContent()).toBe(clicks);
    });
});

test("a button that is replaced while the space bar is down is clicked once", async () => {
  await withLateScript(async (page, arrive) => {
    await page.getByText("Up", {exact: true}).focus();
    await page.keyboard.down("Space");
    await arrive();
    await page.waitForFunction(() => document.activeElement?.localName === "button");
    await page.keyboard.up("Space");
    await page.locator("#clicks", {hasText: "1"}).waitFor();
    await page.waitForTimeout(300);
    expect(await page.locator("#clicks").textContent()).toBe("1");
  });
});

test("a button that has the focus keeps it when its cell comes alive", async () => {
  await withLateScript(async (page, arrive) => {
    await page.getByText("Up", {exact: true}).focus();
    await arrive();
    await page.waitForFunction(() => document.activeElement?.localName === "button");
    await page.keyboard.press("Enter");
    await page.locator("#clicks", {hasText: "1"}).waitFor();
    expect(await page.locator("#clicks").textContent()).toBe("1");
  });
});

test("only what lives is in the script: a chart that stands still is not drawn again", async () => {
  await withScript(async ({page}) => {
    const still = await page.locator("#still").innerHTML();
    expect(still).not.toContain("<!--:");
    await page.mouse.move(500, 200);
    await page.waitForFunction(() => document.querySelector("observablehq-loading") === null);
    expect(await page.locator("#still").innerHTML()).toBe(still);
  });
});

test("every page shows its charts and tables without script, and ships none of Framework's where nothing lives", async () => {
  const pages = (await readdir(project.dist, {recursive: true})).filter((name) => name.endsWith(".html"));
  for (const path of pages) {
    const html = await readFile(join(project.dist, path), "utf8");
    expect(html, path).toContain('http-equiv="Content-Security-Policy"');
    if (!html.includes("data-start=")) expect(html, path).not.toMatch(/observablehq-loading>|<!--:|define\(/);
  }
  for (const path of [
    "index.html",
    "visits.html",
    "trade.html",
    "troops.html",
    "agreements.html",
    "sources.html"
  ]) {
    await withoutScript(served.address + path, 375, async (page) => {
      const bare = await page.locator("figure.chart").evaluateAll((figures) =>
        figures
          .filter((figure) => {
            const drawn = [...figure.querySelectorAll("svg")].some(
              (svg) => svg.getBoundingClientRect().width > 150
            );
            return figure.querySelector("tbody tr") !== null && !drawn;
          })
          .map((figure) => figure.id)
      );
      expect(bare, path).toEqual([]);
      expect(await shown(page, "figure.chart"), path).toBeGreaterThan(0);
    });
  }
});

test("nothing stands in the folder that no page needs", async () => {
  const names = await readdir(project.dist);
  expect(names).not.toContain("_import");
  expect(names).not.toContain("_node");
});

test("cells that throw, reject or never settle fail the build, each named by page and line", async () => {
  await rm(join(project.folder, "src/editor.md"));
  await writeFile(join(project.folder, "src/broken.md"), BROKEN);
  const {status, output} = await build(project);
  expect(status).not.toBe(0);
  expect(output).toContain("src/broken.md:10: Error: thrown by a cell");
  expect(output).toContain("src/broken.md:13: Error: rejected by an expression");
  expect(output).toMatch(/src\/broken\.md:16: never settles/);
  expect(output).toContain("src/broken.md:19: Error: thrown while drawing");
  expect(output).not.toContain("pages stand in");
});
