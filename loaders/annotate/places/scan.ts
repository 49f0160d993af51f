import {once} from "../once.ts";
import type {Sentence} from "../../types.ts";
import type {Match} from "./match.ts";
import {type Word, wordsOf} from "./words.ts";

/** A sentence's words with what the rules ask of all of them. */
export interface Scan {
  text: string;
  words: Word[];
  /** Words begin with capitals as in a headline: capitals tell nothing. */
  headline: boolean;
  /** What `matchAt` found at each word, as far as it was asked. */
  matches: (Match | null | undefined)[];
}

/** Reads a sentence once for all rules. */
export const scanOf = once(read);

/** Words that a headline leaves in lower case. */
const SMALL: ReadonlySet<string> = new Set("and the for but nor its his her are was has not out off per with from over into amid after upon than that under during before against between via about until toward towards".split(" ")); // prettier-ignore

function read({text, tokens, start}: Sentence): Scan {
  const words = wordsOf(text, tokens, start);
  return {
    text,
    words,
    matches: new Array<Match | null | undefined>(words.length),
    headline: isHeadline(words)
  };
}

const isLong = ({key, gap}: Word): boolean => key.length > 2 && gap !== "hyphen";

function isHeadline(words: readonly Word[]): boolean {
  // nearly every sentence has such a word near its beginning
  if (words.some((word) => isLong(word) && isLower(word))) return false;
  const long = words.filter(isLong);
  const capitals = long.filter(({capital}) => capital).length;
  return long.length > 4 && capitals > 0.7 * long.length;
}

const isLower = ({key, capital}: Word): boolean => !capital && !SMALL.has(key) && !/^\d/.test(key);
