/** The glossary in the language of the pages. */
import {glossary as glossaryEn} from "./en/glossary.js";
import {inLanguage} from "./locale.js";

export interface Term {
  term: string;
  /** How sentences word it, where not every reader knows it: they then lead to its meaning. */
  forms?: readonly string[];
  meaning: string;
}

export const glossary = inLanguage<readonly Term[]>({en: glossaryEn});
