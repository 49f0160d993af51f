/** The language of the pages. */

/** BCP 47. English with dates as `11 September 2024`. */
export const DEFAULT_LANG = "en-GB";

/** The environment of a program; a browser has none. */
const environment = (globalThis as {process?: {env?: Record<string, string | undefined>}}).process?.env;

/** BCP 47, for Intl. */
export const LOCALE: string = ofPage() || environment?.SITE_LANG || DEFAULT_LANG;

function ofPage(): string | null | undefined {
  return globalThis.document?.querySelector('meta[name="site-lang"]')?.getAttribute("content");
}

/** What is said in this language, by primary subtag; in English where the language is not there. */
export const inLanguage = <Said>(languages: Readonly<Record<string, Said>> & {en: Said}): Said =>
  languages[new Intl.Locale(LOCALE).language] ?? languages.en;
