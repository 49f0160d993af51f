/** Prints an HTML document to PDF in Chromium, and asks a PDF on which pages things stand. */
import type {Browser} from "playwright-core";
import {getDocumentProxy} from "unpdf";

/** A4, as its style sheet says; with bookmarks and tags for screen readers. */
export async function print(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage({javaScriptEnabled: false});
  await page.emulateMedia({media: "print", colorScheme: "light"});
  await page.setContent(html, {waitUntil: "load"});
  const pdf = await page.pdf({preferCSSPageSize: true, printBackground: true, outline: true, tagged: true});
  await page.close();
  return pdf;
}

/** The number of the page, from 1, on which each element with an id stands that something links to. */
export async function pagesOf(pdf: Uint8Array): Promise<Map<string, number>> {
  // the reader takes the bytes away from who gives them
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const destinations = await document.getDestinations();
  const pages = new Map<string, number>();
  for (const [id, destination] of Object.entries(
    destinations as Record<string, [{num: number; gen: number}]>
  ))
    pages.set(decodeURIComponent(id), (await document.getPageIndex(destination[0])) + 1);
  await document.cleanup();
  return pages;
}

/** The same, dated by its data instead of the clock; of the same length, so that offsets in the file stay right. */
export function dated(pdf: Uint8Array, iso: string): Uint8Array {
  const day = (iso || "1970-01-01").replaceAll("-", "").padEnd(8, "01");
  const text = Buffer.from(pdf).toString("latin1");
  const stamp = /(\/(?:CreationDate|ModDate) \(D:)\d{14}/g;
  return Buffer.from(text.replace(stamp, `$1${day}000000`), "latin1");
}
