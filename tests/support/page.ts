/** Opens a page of the site and writes down what goes wrong in it. */
import type {Browser, Page} from "playwright-core";

export interface View {
  width?: number;
  scheme?: "light" | "dark";
}

export interface Opened {
  page: Page;
  /** Errors of the console and of scripts, and requests that failed. */
  errors: string[];
  /** Requests to any other host. */
  strangers: string[];
  close(): Promise<void>;
}

/** Gives the page once its cells have run and nothing more is being fetched. */
export async function openPage(
  browser: Browser,
  address: string,
  {width = 1280, scheme = "light"}: View = {}
): Promise<Opened> {
  const context = await browser.newContext({viewport: {width, height: 900}, colorScheme: scheme});
  const page = await context.newPage();
  const errors: string[] = [];
  const strangers: string[] = [];
  const home = new URL(address).origin;
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("requestfailed", (request) => errors.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== home && url.protocol !== "data:" && url.protocol !== "blob:") strangers.push(url.href);
  });
  await page.goto(address, {waitUntil: "networkidle"});
  await page.waitForFunction(() => document.querySelector("observablehq-loading:empty") === null);
  return {page, errors, strangers, close: () => context.close()};
}
