/** Dates that can be the time of a figure; "said on Tuesday", "the 2015 deal" date the news. */
import {dayNumber} from "../../../calendar.ts";
import type {AnnotatedSentence, DateMention} from "../../../types.ts";
import {textOf, tokensOf, wordAt} from "../figure/words.ts";
import type {Kind} from "../outlook.ts";

/** A day is a period's end or none: "said on Tuesday" dates the news. */
export function isPeriod(sentence: AnnotatedSentence, date: DateMention, kind: Kind): boolean {
  if (date.from === "" && date.to === "") return false;
  if (date.kind === "weekday") return false;
  if (
    date.from.length === 10 &&
    date.from === date.to &&
    !/^(?:as of|as at|by|until|since|to|at)$/.test(date.relation)
  )
    return false;
  const {first, last} = tokensOf(sentence, date);
  // "a debt that dates from the 1990s": when it was made
  if (/\b(?:dat(?:es?|ed|ing)|stem(?:s|med|ming)|inherited|left over)(?: back)? (?:from|to|in)?(?: the)?$/.test(textOf(sentence, first - 4, first - 1))) return false; // prettier-ignore
  const before = wordAt(sentence, first - 1);
  const word = /^(?:in|of|for|during|by|since|until|from|to|through|over|last|at|around)$/.test(before)
    ? wordAt(sentence, first - 2)
    : before;
  // "set for 2025 a goal of $500 million": when it is to be reached
  const isAim = kind === "target" && before === "for" && word === "set";
  if (
    !isAim &&
    /^(?:signed|concluded|agreed|reached|inked|sealed|struck|imposed|adopted|founded|launched|set|made|held|opened|invasion|coup|war|visit|deal|agreement|elected|office)$/.test(
      word
    )
  )
    return false;
  if (
    date.from.length === 10 &&
    date.to.length === 10 &&
    date.from !== date.to &&
    dayNumber(date.to) - dayNumber(date.from) < 8 &&
    date.kind === "relative"
  )
    return false;
  // "the 2015 nuclear deal", "after 2019"
  if (/^(?:after|before|following)$/.test(date.relation) && kind === "actual") return false;
  const next = sentence.tokens[last + 1];
  const modifies =
    !isAim &&
    date.relation === "" &&
    /^\d{4}$/.test(date.text) &&
    (next?.pos === "NOUN" || next?.pos === "ADJ") &&
    before !== ",";
  return !(
    modifies &&
    !/^(?:figure|figures|level|levels|total|target|exports|imports|trade|financial|fiscal|season|goal)$/.test(
      next?.lower ?? ""
    )
  );
}
