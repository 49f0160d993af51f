import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {openBrowser} from "../support/browser.ts";
import {openPage} from "../support/page.ts";

const site = inject("site");
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser(site.browser);
});
afterAll(() => browser.close());

const popover = (page: Page) => page.locator(".evidence-popover");
const figure = (page: Page) => page.locator(".told a.cite[href^='#']").first();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML ?? "");

test.each([1280, 375])(
  "a figure opens its evidence beside it, within the window (%d wide)",
  async (width) => {
    const {page, errors, close} = await openPage(browser, `${site.address}trade.html`, {width});
    await figure(page).click();
    await popover(page).waitFor();
    const box = (await popover(page).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(900);
    expect(await popover(page).locator("blockquote mark").count()).toBeGreaterThan(0);
    expect(await popover(page).locator("cite a[href^='http']").count()).toBeGreaterThan(0);
    expect(await popover(page).textContent()).toMatch(/confidence (?:high|medium|low)/);
    expect(await page.locator(".fact:target").count()).toBe(0);
    await page.getByRole("button", {name: "Close"}).click();
    expect(await popover(page).isVisible()).toBe(false);
    expect(errors).toEqual([]);
    await close();
  }
);

test("it is opened and closed by keyboard, and gives the focus back", async () => {
  const {page, close} = await openPage(browser, `${site.address}trade.html`);
  await figure(page).focus();
  const before = await focused(page);
  await page.keyboard.press("Enter");
  await popover(page).waitFor();
  expect(await focused(page)).toContain("evidence-popover");
  await page.keyboard.press("Escape");
  expect(await popover(page).isVisible()).toBe(false);
  expect(await focused(page)).toBe(before);
  await close();
});

test("a cell of a table and a mark of a chart open theirs; from there the footnote is reached", async () => {
  const {page, close} = await openPage(browser, `${site.address}trade.html`);
  for (const place of ["main .table-scroll a.cite:visible", "figure.chart svg a:visible"]) {
    const link = page.locator(place).first();
    await link.focus();
    await page.keyboard.press("Enter");
    await popover(page).waitFor();
    await page.keyboard.press("Escape");
  }
  await figure(page).click();
  await page.getByRole("link", {name: "Show it among the evidence"}).click();
  await page.locator(".fact:target").waitFor();
  expect(await popover(page).isVisible()).toBe(false);
  await close();
});
