/** Lists of figures under a line that says what they are: "Trade between Thailand and Laos, by year:", then "2021: $7.5bn". */
import {GOODS_NOUNS} from "../../lexicon/trade.ts";
import type {AnnotatedArticle, AnnotatedSentence, QuantityMention, VerbGroup} from "../../types.ts";
import type {Anchor} from "./anchor/shape.ts";
import type {Claim} from "./carry/claim.ts";
import type {Figure} from "./figure.ts";
import {debtGoods, goodsOf, normalGoods} from "./goods.ts";
import {textOf} from "./figure/words.ts";
import {holderOf, partiesAt} from "./parties.ts";
import {periodOf, yearOfLine} from "./time.ts";
import {nounSense, verbSense} from "./words.ts";

const LONGEST = 12;
const MEASURES = {
  trade: "trade",
  exports: "exports",
  imports: "exports",
  debt: "debt",
  investment: "investment"
} as const;

/** A line of a list: no verb, a date or year and a figure. */
export const isListed = (sentence: AnnotatedSentence): boolean =>
  sentence.verbs.length === 0 &&
  sentence.quantities.length > 0 &&
  sentence.tokens.length < 22 &&
  (sentence.dates.length > 0 || yearOfLine(sentence) !== "");

/** What the line above a list says of its figures, or null. */
export function headingOf({article, sentence, quantity}: Figure): Claim | null {
  if (!isListed(sentence)) return null;
  let i = sentence.index - 1;
  while (i > sentence.index - LONGEST && article.sentences[i] && isListed(article.sentences[i]!)) i--;
  const heading = article.sentences[i];
  return heading && heading.quantities.length === 0 ? claimOf(article, heading, quantity) : null;
}

/** "The two sides discussed trade. They set a target of $20bn": the trade that the sentence before speaks of, or null. */
export function topicOf({article, sentence, quantity}: Figure): Claim | null {
  const before = article.sentences[sentence.index - 1];
  if (!before || before.quantities.length > 0 || quantity.kind !== "money") return null;
  const claim = claimOf(article, before, quantity);
  return claim?.measure === "trade" ? claim : null;
}

/** The trade that one of the sentences before speaks of with its parties, or null. */
export function topicAbove({article, sentence, quantity}: Figure): Claim | null {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 4); i--) {
    const claim = claimOf(article, article.sentences[i]!, quantity);
    if (claim?.measure === "trade") return claim;
  }
  return null;
}

/** "the contract under which Bolivia had sold its gas to Argentina. In 2013, 16 million cubic metres a day passed": the flow that the sentence before speaks of, or null. */
export function flowOf({article, sentence, quantity}: Figure): Claim | null {
  if (quantity.kind !== "physical") return null;
  for (const before of [article.sentences[sentence.index - 1], article.sentences[sentence.index - 2]]) {
    if (!before || before.paragraph !== sentence.paragraph || before.quantities.length > 0) continue;
    const verb = before.verbs.find((v) => /^(?:sell|buy)$/.test(verbSense(before, v.head)?.is ?? ""));
    const sense = verb && verbSense(before, verb.head);
    if (!verb || !sense) continue;
    const end = before.tokens.length;
    const around = {from: 0, to: end, before: null, after: null};
    const figure: Figure = {article, sentence: before, quantity, first: end, last: end, ...around};
    const anchor: Anchor = {way: "verb", sense, token: verb.head, verb};
    const parties = partiesAt(figure, anchor, null);
    if ("reason" in parties || parties.doubts.length > 0) continue;
    const {exporter, importer} = parties;
    const goods = before.tokens.find((t) => GOODS_NOUNS.has(t.lower))?.lower;
    return {
      ...{figure, measure: "supply", exporter, importer, kind: "actual", period: ["", ""]},
      goods: goods ? normalGoods(goods) : goodsOf(figure, anchor),
      holder: holderOf(figure, anchor, parties)
    };
  }
  return null;
}

/** "Ghana has not paid Nigeria for gas. The unpaid bills come to $75 million": who owes whom, told by the sentence before, or null. */
export function owingOf({article, sentence, quantity}: Figure): Claim | null {
  for (const before of [article.sentences[sentence.index - 1], article.sentences[sentence.index - 2]]) {
    if (!before || sentence.paragraph - before.paragraph > 1 || before.quantities.length > 0) continue;
    const verb = before.verbs.find((v) => v.lemma === "owe" || isUnpaid(before, v));
    if (!verb) continue;
    const end = before.tokens.length;
    const figure: Figure = {
      ...{article, sentence: before, quantity, first: end, last: end},
      from: 0,
      to: end,
      before: null,
      after: null
    };
    const anchor: Anchor = {way: "verb", sense: {is: "owe"}, token: verb.head, verb};
    const parties = partiesAt(figure, anchor, null);
    if ("reason" in parties || parties.doubts.length > 0) continue;
    const {exporter, importer} = parties;
    return {
      ...{figure, measure: "debt", exporter, importer, kind: "actual", period: ["", ""]},
      ...{goods: debtGoods(figure), holder: importer}
    };
  }
  return null;
}

/** "has not paid", "has yet to pay", "failed to pay" */
const isUnpaid = (sentence: AnnotatedSentence, {lemma, negated, head, first}: VerbGroup): boolean =>
  lemma === "pay" &&
  (negated || /\b(?:yet|fail\w*|unable|refus\w+|still has) to\b/.test(textOf(sentence, first - 4, head)));

function claimOf(
  article: AnnotatedArticle,
  heading: AnnotatedSentence,
  quantity: QuantityMention
): Claim | null {
  const token = heading.tokens.findIndex((_, k) => isMeasure(heading, k));
  const sense = token < 0 ? null : nounSense(heading, token);
  if (!sense || !(sense.is in MEASURES)) return null;
  const anchor: Anchor = {way: "of", sense, token, verb: null};
  const end = heading.tokens.length;
  const figure: Figure = {
    article,
    sentence: heading,
    quantity,
    first: end,
    last: end,
    from: 0,
    to: end,
    before: null,
    after: null
  };
  const parties = partiesAt(figure, anchor, null);
  if ("reason" in parties) return null;
  const money = MEASURES[sense.is as keyof typeof MEASURES];
  const measure = quantity.kind === "physical" ? "supply" : money;
  return {
    ...{figure, measure, exporter: parties.exporter, importer: parties.importer, kind: "actual"},
    period: timeOf(figure, [parties.exporter, parties.importer]),
    goods: goodsOf(figure, anchor),
    holder: holderOf(figure, anchor, parties)
  };
}

/** "Turnover in seven months rose by half. That is about $43 million": the time that the line tells of. */
export function timeOf(figure: Figure, parties: readonly string[]): [string, string] {
  const {start, end} = periodOf(figure, "actual", [figure], parties);
  return [start, end];
}

const isMeasure = (sentence: AnnotatedSentence, k: number): boolean => {
  const sense = nounSense(sentence, k);
  return sense !== null && sense.is in MEASURES;
};
