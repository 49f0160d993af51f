/** The glossary in the language of the pages. */
import {glossaryEn} from "./glossaryEn.js";
import {LOCALE} from "./index.js";

export interface Term {
  term: string;
  /** How sentences word it, where not every reader knows it: they then lead to its meaning. */
  forms?: readonly string[];
  meaning: string;
}

const GLOSSARIES: Readonly<Record<string, readonly Term[]>> = {en: glossaryEn};

export const glossary: readonly Term[] = GLOSSARIES[new Intl.Locale(LOCALE).language] ?? glossaryEn;
