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

const scans = new WeakMap<Sentence, Scan>();

/** Reads a sentence once for all rules. */
export function scanOf(sentence: Sentence): Scan {
  let scan = scans.get(sentence);
  if (!scan) scans.set(sentence, (scan = read(sentence.text)));
  return scan;
}

/** Words that a headline leaves in lower case. */
const SMALL =
  /^(?:and|the|for|but|nor|its|his|her|are|was|has|not|out|off|per|with|from|over|into|amid|after|upon|than|that|under|during|before|against|between|via|about|until|toward|towards)$/;

function read(text: string): Scan {
  const words = wordsOf(text);
  const long = words.filter(({key, gap}) => key.length > 2 && gap !== "hyphen");
  const capitals = long.filter(({capital}) => capital).length;
  const lower = long.some(({key, capital}) => !capital && !SMALL.test(key) && !/^\d/.test(key));
  return {
    text,
    words,
    matches: new Array<Match | null | undefined>(words.length),
    headline: long.length > 4 && !lower && capitals > 0.7 * long.length
  };
}
