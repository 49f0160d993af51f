import {readFile} from "node:fs/promises";
import {csvParse} from "d3-dsv";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import type {Browser} from "playwright-core";
import {openBrowser} from "../support/browser.ts";
import {openPage} from "../support/page.ts";

const site = inject("site");
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser(site.browser);
});
afterAll(() => browser.close());

test.each(["visits", "trade", "troops", "agreements"])(
  "%s: rows are searched, put in order and saved as they are shown",
  async (table) => {
    const {page, errors, strangers, close} = await openPage(browser, `${site.address}${table}.html`);
    const tools = page.locator(".table-tools");
    const all = csvParse(await (await fetch(`${site.address}data/${table}.csv`)).text());
    const idColumn = all.columns[0]!;
    const saved = async () => {
      const started = page.waitForEvent("download");
      await tools.getByRole("button").click();
      const file = await started;
      expect(file.suggestedFilename()).toBe(`${table}-selection.csv`);
      return csvParse(await readFile(await file.path(), "utf8"));
    };
    const told = (n: number) =>
      page.waitForFunction(
        (start) => document.querySelector(".table-tools output")?.textContent?.startsWith(start),
        `${n} of ${all.length} `
      );
    const fetchedBefore = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({name}) => name)
    );
    expect(fetchedBefore.filter((name) => name.endsWith(`/data/${table}.json`))).toEqual([]);
    // in the order of time, with what is undated last, also where the latest come first
    const isDated = (one: Record<string, string>) => !one[idColumn]!.startsWith("undated");
    const shown = [...(await saved())];
    expect(new Set(shown.map((one) => one[idColumn]))).toEqual(new Set(all.map((one) => one[idColumn])));
    const [dated, undated] = [shown.filter(isDated), shown.filter((one) => !isDated(one))];
    expect(shown).toEqual([...dated, ...undated]);
    // found by a cell that the page's table does not show
    const row = all[1]!;
    await tools.getByRole("searchbox").fill(row[idColumn]!);
    await told(1);
    expect([...(await saved())]).toEqual([row]);
    await tools.getByRole("searchbox").fill("");
    await told(all.length);
    await tools.getByRole("checkbox").check();
    const latestFirst = [...(await saved())];
    expect(latestFirst.filter(isDated)).toEqual(dated.toReversed());
    expect(latestFirst.slice(0, dated.length).every(isDated)).toBe(true);
    await tools.getByRole("combobox").selectOption(idColumn);
    const ids = (await saved()).map((one) => one[idColumn]!);
    const collator = new Intl.Collator("en", {numeric: true});
    expect(ids).toEqual(all.map((one) => one[idColumn]!).sort((a, b) => -collator.compare(a, b)));
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
    await close();
  }
);
