/**
 * The language of the pages: its fixed words, and the locale that numbers, dates and lists are written for. A page's
 * language stands in its head, by which its components know it; where there is no page (the build, the search index,
 * tests) the environment's `SITE_LANG` is asked.
 *
 * To add a language: a file like `en.ts`, a line in `LANGUAGES`, and `SITE_LANG` or another `DEFAULT_LANG`. The sentences
 * that `components/findings` make from the tables are English, and would have to be written anew.
 */
import {en} from "./en.js";
import type {Words} from "./en.js";

export type {Noun, Words} from "./en.js";

/** BCP 47. English with dates as `11 September 2024`. */
export const DEFAULT_LANG = "en-GB";

/** Each language that has a file of words, by its primary subtag. */
const LANGUAGES: Readonly<Record<string, Words>> = {en};

/** The environment of a program; a browser has none. */
const environment = (globalThis as {process?: {env?: Record<string, string | undefined>}}).process?.env;

/** BCP 47, for Intl. */
export const LOCALE: string = ofPage() || environment?.SITE_LANG || DEFAULT_LANG;

/** The fixed words of the interface; English where the language has no file of its own. */
export const words: Words = LANGUAGES[new Intl.Locale(LOCALE).language] ?? en;

function ofPage(): string | null | undefined {
  return globalThis.document?.querySelector('meta[name="site-lang"]')?.getAttribute("content");
}
