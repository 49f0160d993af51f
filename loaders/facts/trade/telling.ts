/** Words that may tell something at all: no other needs to be looked at. */
import {holds, wordClass} from "../../annotate/word.ts";
import {
  BILL_NOUNS,
  DEBT_NOUNS,
  EXCHANGE_NOUNS,
  EXPORT_NOUNS,
  IMPORT_NOUNS,
  INVESTMENT_NOUNS,
  RIVALS,
  TRADE_NOUNS
} from "../../lexicon/trade.ts";
import type {AnnotatedSentence} from "../../types.ts";

/** All nouns that may say what a figure is. */
export const TELLING: ReadonlySet<string> = new Set([
  ...BILL_NOUNS,
  ...DEBT_NOUNS,
  ...EXCHANGE_NOUNS,
  ...EXPORT_NOUNS,
  ...IMPORT_NOUNS,
  ...INVESTMENT_NOUNS,
  ...TRADE_NOUNS,
  ...RIVALS.keys(),
  ..."turnover volume value revenue revenues figure figures import imports export exports exchange exchanges business dealings transactions flow flows movement goods merchandise products cargo spending expenditure outlay outlays bill bills earnings receipts proceeds income trade capital".split(
    " "
  )
]);

/** Verbs that are taken for nouns. */
export const LIKE_NOUNS: ReadonlySet<string> = new Set(
  "exports imports supplies ships pumps export import supply owes buys sells trade".split(" ")
);

const POINTING = wordClass("we us our ours country there it they".split(" "));

/** Whether a sentence holds a word that may stand for a country. */
export const mayPoint = (sentence: AnnotatedSentence): boolean => holds(sentence, POINTING);
