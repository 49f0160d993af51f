import {MENDED, NOTICE_HEADS, OWN_TEXT} from "../lexicon/notices.ts";
import type {Sentence} from "../types.ts";
import {holds, wordClass} from "./word.ts";

/** "Correction:", "CLARIFICATION (13 May):", "Correction. An earlier …"; not "Corrections officers from Kenya". */
const OPENING = new RegExp(`^\\W{0,4}(?:${NOTICE_HEADS})(?:[^:.–—]{0,50}[:–—]|\\.\\s)`, "i");
/** A heading by itself: "CORRECTION", "Corrections and clarifications". */
const HEADING = new RegExp(
  `^\\W{0,4}(?:${NOTICE_HEADS})(?: and (?:clarifications?|amplifications?))?(?: ?\\([^)]{0,40}\\))?\\W{0,3}$`,
  "i"
);
/** A line of a wire: "(Corrects paragraph 3 to show 14 memoranda)", "Refiles to fix the date". */
const WIRE = /^\W{0,3}(?:corrects|refiles|clarifies|adds dropped)\b/i;

const EARLIER = new RegExp(
  [
    `\\b(?:earlier|previous|prior|original|initial) versions? of (?:this|the|our) (?:news )?(?:${OWN_TEXT})`,
    // "An earlier version gave the wrong date": of this text, since none is named
    `^\\W{0,4}(?:in )?an (?:earlier|previous|original) version\\b(?! of)`,
    `\\bthis (?:\\d{1,2} \\p{L}{3,9} )?(?:news )?(?:${OWN_TEXT}) (?:has (?:since )?been|was|is) (?:${MENDED})`,
    `\\bthe (?:news )?(?:article|story|item|headline|text) (?:has (?:since )?been|was) (?:${MENDED})`,
    `\\b(?:this|the) (?:article|story|report|headline|text|version)(?: above| below)? (?:originally|previously|incorrectly|wrongly|mistakenly|erroneously) (?:said|stated|gave|reported|put|named|misstated|referred|described|identified)`,
    `\\ba correction was (?:made|appended|added)`,
    `\\b(?:due to|because of|owing to) an (?:editing|editor[’']s|reporting|production|agency) (?:error|mistake)`
  ].join("|"),
  "iu"
);

/** Nearly no sentence is a notice: one of these words stands in each of them. */
const NOTICING = wordClass(
  new RegExp(
    `\\b(?:${NOTICE_HEADS}|editor|note|corrects|refiles|clarifies|adds|versions?|${MENDED}|originally|previously|wrongly|incorrectly|mistakes?|mistakenly|erroneously|errors?)\\b`,
    "i"
  )
);

/**
 * Parts a text from the correction notices at its end or beginning: what a notice says overrides what the article
 * said before, and is no report of its own. A notice reaches to the end of its paragraph; where that is a heading, of
 * the next one.
 */
export function partNotices<S extends Sentence>(sentences: readonly S[]): {text: S[]; notices: S[]} {
  const text: S[] = [];
  const notices: S[] = [];
  let open = -1;
  let heading = false;
  for (const sentence of sentences) {
    const mayStart = holds(sentence, NOTICING);
    const isHeading = mayStart && HEADING.test(sentence.text);
    const starts = isHeading || (mayStart && isNotice(sentence.text));
    if (starts || (heading && sentence.paragraph > open)) open = sentence.paragraph;
    heading = isHeading;
    (sentence.paragraph === open ? notices : text).push(sentence);
  }
  return {text, notices};
}

/** "Correction facilities" and the correction of a market open no notice: they have no stop, colon or dash behind them. */
const isNotice = (text: string): boolean => OPENING.test(text) || WIRE.test(text) || EARLIER.test(text);
