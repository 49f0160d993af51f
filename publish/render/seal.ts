/** Closes a finished page: its style in one place, its scripts known, and a policy that allows these alone. */
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {Place} from "./addresses.ts";
import {setPolicy} from "./policy.ts";
import {classedStyles, inlineSheets, oneOfEach} from "./styles.ts";
import {filesIn, needed, OURS} from "./sweep.ts";
import type {Shipped} from "./ship.ts";

/** A page's script, and what its cells make. */
export interface Living extends Shipped {
  /** Texts of the style elements that its cells made. */
  styles: readonly string[];
  /** What htl writes in place of an event's handler before it sets the handler. */
  handlers: readonly string[];
}

interface Finished {
  path: string;
  document: Document;
  living: Living | null;
}

/** Seals all pages of a site; nothing may be added to them after that. */
export async function sealPages(pages: readonly Finished[], place: Place): Promise<void> {
  const scripts = (await filesIn(place.output)).filter((file) => OURS.test(file) && file.endsWith(".js"));
  for (const page of pages) await seal(page, scripts, place);
}

async function seal(
  {path, document, living}: Finished,
  files: readonly string[],
  place: Place
): Promise<void> {
  const inline = [...document.querySelectorAll("script")].map(
    (s) => s.textContent + s.src + (s.dataset.start ?? "")
  );
  const shipped = await needed(inline, files, place.output);
  const texts = await Promise.all([...shipped].map((file) => readFile(join(place.output, file), "utf8")));
  classedStyles(document);
  oneOfEach(document);
  await inlineSheets(document, path, place, [...inline, ...texts]);
  setPolicy(document, living);
}
