/** The same told once more of another partner, who stands to the figure as the first did: "$3bn went to Chile and $2bn to Peru". */
import {MEASURING} from "../../../lexicon/trade.ts";
import type {AnnotatedSentence} from "../../../types.ts";
import type {Figure} from "../figure.ts";
import {wordAt} from "../figure/words.ts";
import {partiesOf} from "../places.ts";
import type {PartyMention} from "../places.ts";
import {isComparison} from "../time/comparison.ts";
import {nounSense, verbSense} from "../words.ts";
import type {Claim} from "./claim.ts";

/**
 * "$210 million came from Austria and $94 million from Turkey", "the debt to Japan stands at $2bn and that to India at $1bn",
 * "Japan's stock amounts to $71bn, Korea's to $87bn": the partner that is led to by the same word on the same side of its figure.
 */
export function paralleled(figure: Figure, told: Claim): {exporter: string; importer: string} | null {
  const {article, sentence, before, after, first, last, quantity} = figure;
  if (!before || before !== told.figure || before.quantity.unit !== quantity.unit || isComparison(figure))
    return null;
  const mentions = partiesOf(sentence, article);
  const pair = [told.exporter, told.importer];
  const between = mentions.filter((m) => m.first > before.last && m.last < first);
  const end = after?.first ?? sentence.tokens.length;
  const behind = mentions.filter((m) => m.first > last && m.last < end && m.first - last < 5);
  // the partner of each figure stands behind it
  const [next] = behind;
  const led = between.find((m) => pair.includes(m.code) && m.first - before.last < 7);
  if (next && led && between.every((m) => pair.includes(m.code)) && isLike(sentence, led, next))
    return isPlain(sentence, led.last + 1, next.first - 1, first) ? replaced(told, led, next) : null;
  // … or before it
  const [own, ...more] = between;
  if (!own || more.length > 0 || behind.some((m) => m.code !== own.code)) return null;
  const lead = mentions.findLast(
    (m) =>
      pair.includes(m.code) &&
      m.last < before.first &&
      m.first > (before.before?.last ?? -1) &&
      isLike(sentence, m, own)
  );
  return lead && isPlain(sentence, before.last + 1, first - 1, first) ? replaced(told, lead, own) : null;
}

/** Both led to by the same preposition, or both owners. */
const isLike = (sentence: AnnotatedSentence, a: PartyMention, b: PartyMention): boolean =>
  isOwner(sentence, a) || isOwner(sentence, b)
    ? isOwner(sentence, a) && isOwner(sentence, b)
    : /^(?:to|from|with|in|into|for)$/.test(a.preposition) && a.preposition === b.preposition;

const isOwner = (sentence: AnnotatedSentence, {last}: PartyMention): boolean =>
  /^['’]s?$/.test(wordAt(sentence, last + 1));

/** Nothing between names another flow, and no verb but one that measures. */
function isPlain(sentence: AnnotatedSentence, from: number, to: number, figure: number): boolean {
  for (let k = from; k <= to; k++) {
    if (k === figure) continue;
    if (/^(?:of|which|who)$/.test(wordAt(sentence, k)) || wordAt(sentence, k) === ";") return false;
    if (nounSense(sentence, k) || verbSense(sentence, k)) return false;
  }
  return sentence.verbs.every((v) => v.head < from || v.head > to || MEASURING.has(v.lemma));
}

/** The pair told, with one partner for the other. */
function replaced(
  {exporter, importer, measure}: Claim,
  {code: old}: PartyMention,
  {code}: PartyMention
): {exporter: string; importer: string} | null {
  if (code === exporter || code === importer) return null;
  const now = old === exporter ? {exporter: code, importer} : {exporter, importer: code};
  return measure === "trade" && now.importer < now.exporter
    ? {exporter: now.importer, importer: now.exporter}
    : now;
}
