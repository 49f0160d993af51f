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

/** All nouns that may say what a figure is; a noun that `senseAt` asks for by itself stands here too. */
export const TELLING: ReadonlySet<string> = new Set([
  ...BILL_NOUNS,
  ...DEBT_NOUNS,
  ...EXCHANGE_NOUNS,
  ...EXPORT_NOUNS,
  ...IMPORT_NOUNS,
  ...INVESTMENT_NOUNS,
  ...TRADE_NOUNS,
  ...RIVALS.keys(),
  ..."value figure figures business transactions flow movement goods merchandise products cargo receipts capital".split(
    " "
  )
]);

const POINTING = wordClass("we us our ours country there it they".split(" "));

/** Whether a sentence holds a word that may stand for a country. */
export const mayPoint = (sentence: AnnotatedSentence): boolean => holds(sentence, POINTING);
