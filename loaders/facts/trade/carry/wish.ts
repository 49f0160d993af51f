/** Sums that are aimed at, and where those who speak stand, for nothing named. */
import type {VerbGroup} from "../../../types.ts";
import type {Figure} from "../figure.ts";
import {textOf, wordAt} from "../figure/words.ts";
import type {Claim} from "./claim.ts";

export const isNextTo = ({sentence, quantity}: Figure, {figure}: Claim): boolean =>
  sentence.index - figure.sentence.index <= (sentence.paragraph === figure.sentence.paragraph ? 5 : 1) &&
  sentence.paragraph - figure.sentence.paragraph <= 1 &&
  // "1.4 billion lari ($510 million)": in the one currency or the other
  figure.sentence.quantities.some((q) => q.unit === quantity.unit);

/** "Suva and Wellington would like to see NZ$2 billion by 2030", "They hope for $5bn": a sum that is aimed at, and for nothing named. */
export const isWish = ({sentence, first, last, quantity}: Figure, lemma: string): boolean =>
  quantity.kind === "money" &&
  /^(?:work|push|press|see|speak|talk|dream|reach|hit|strive|aim|target|hope|want|eye|seek|achieve|attain|expect|forecast|top|pass|exceed|get)$/.test(
    lemma
  ) &&
  !["NOUN", "PROPN", "ADJ"].includes(sentence.tokens[first - 1]?.pos ?? "") &&
  /^(?:$|[.,;”"»]|by\b|in (?:\d|the (?:next|coming|near)|two|three|five|ten|a)|within\b|before\b|next\b|this\b|for (?:next|this|the|20)|a year\b|per\b|annually\b|over the\b|at the end\b)/.test(
    textOf(sentence, last + 1, last + 3)
  );

/** "We are at $2.6 billion": where those who speak stand. */
export const isLevel = ({sentence, first}: Figure, {lemma, head}: VerbGroup): boolean =>
  lemma === "be" &&
  /^(?:we|they|both)$/.test(wordAt(sentence, head - 1)) &&
  /^(?:already |now |currently )?at(?: (?:about|around|some|nearly|over|almost|just|more|than))*$/.test(
    textOf(sentence, head + 1, first - 1)
  );

/** "The customs in Conakry recorded 9.2 billion francs in 2023": what those who count trade counted, and of nothing named. */
export const isCounted = (
  {sentence, first, last, from}: Figure,
  told: Claim,
  {lemma, subject, head}: VerbGroup
): boolean =>
  sentence.index - told.figure.sentence.index === 1 &&
  /^(?:record|count|register|log|tally|note)$/.test(lemma) &&
  /\b(?:customs|statistic(?:s|ians?)|statistical)\b/.test(
    subject ? textOf(sentence, subject[0], subject[1]) : textOf(sentence, from, head - 1)
  ) &&
  /^(?:only|just|barely|about|some|around|nearly|almost|over|a|an|mere)*$/.test(
    textOf(sentence, head + 1, first - 1)
  ) &&
  /^(?:$|[.,;]|(?:in|for|during) (?:\d|the (?:first|last|whole|same))|last\b|this\b)/.test(
    textOf(sentence, last + 1, last + 3)
  );
