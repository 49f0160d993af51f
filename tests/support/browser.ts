/** The browser that the tests open pages in: the same that prints the report. */
export * from "../../publish/browser.ts";
