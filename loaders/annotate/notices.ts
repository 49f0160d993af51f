import type {Sentence} from "../types.ts";

/** "Correction:", "Clarification (12 May):", "Editor's note:", "This article has been amended", "An earlier version of this story said". */
const OPENING =
  /^\W{0,3}(?:corrections?|corrigend(?:um|a)|clarifications?|errat(?:um|a)|editor[’']?s[’']? note|amendment)\b/i;
const EARLIER =
  /\b(?:an? (?:earlier|previous|original) version of (?:this|the) (?:article|story|report|piece|page|dispatch|text)|this (?:article|story|report|piece|dispatch|text) (?:has been|was) (?:corrected|amended|updated|changed|revised)|(?:article|story|report|headline) (?:incorrectly|wrongly|mistakenly|erroneously) (?:said|stated|gave|reported|put|named|misstated))\b/i;

/**
 * Parts a text from the correction notices at its end or beginning: what a notice says overrides what the article
 * said before, and is no report of its own. A notice reaches to the end of its paragraph.
 */
export function partNotices<S extends Sentence>(sentences: readonly S[]): {text: S[]; notices: S[]} {
  const text: S[] = [];
  const notices: S[] = [];
  let open = -1;
  let heading = false;
  for (const sentence of sentences) {
    const starts = OPENING.test(sentence.text) || EARLIER.test(sentence.text);
    if (starts || (heading && sentence.paragraph > open)) open = sentence.paragraph;
    // "CORRECTION" on a line of its own: the notice is the next paragraph.
    heading = starts && sentence.tokens.length <= 4;
    (sentence.paragraph === open ? notices : text).push(sentence);
  }
  return {text, notices};
}
