/**
 * The fixed words of the interface and of the sentences made from the tables, in the language of the pages. A page's
 * language stands in its head, by which its components know it; where there is no page (the build, the search index,
 * tests) the environment's `SITE_LANG` is asked.
 *
 * To add a language: a folder like `en`, named here, in `tools.ts` (what a browser gets) and in `glossary.ts`, and
 * `SITE_LANG` or another `DEFAULT_LANG` in `locale.ts`.
 */
import {en} from "./en/index.js";
import type {Words} from "./en/index.js";
import {inLanguage} from "./locale.js";

export type {Noun, Words} from "./en/index.js";
export {DEFAULT_LANG, LOCALE} from "./locale.js";

export const words = inLanguage<Words>({en});
