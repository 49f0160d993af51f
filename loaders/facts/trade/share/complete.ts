/** A share with its gaps filled: the other country, the goods. */
import {GOODS_NOUNS} from "../../../lexicon/trade.ts";
import type {AnnotatedSentence} from "../../../types.ts";
import {partnerOf} from "../context.ts";
import type {Figure, Measure} from "../figure.ts";
import {textOf} from "../figure/words.ts";
import {normalGoods} from "../goods.ts";
import type {Whole} from "./whole.ts";
import type {Reading} from "./ways.ts";

export interface Share {
  exporter: string;
  importer: string;
  goods: string;
  rule: string;
  doubts: string[];
  naming: AnnotatedSentence[];
}

/** The parties of a figure told shortly before. */
export interface Told {
  exporter: string;
  importer: string;
  sentence: AnnotatedSentence;
  measure: Measure;
}

export function complete(
  figure: Figure,
  whole: Whole,
  reading: Reading,
  told: Told | null
): Share | {reason: string} {
  const {article, sentence} = figure;
  let {exporter, importer} = reading;
  if (exporter && exporter === importer) importer = null;
  const doubts: string[] = [];
  const naming: AnnotatedSentence[] = [];
  // "imports gas from Iran, which meets a third of its needs": what was just told says which way
  if (told?.sentence === sentence && told.importer === exporter && (told.exporter === importer || !importer))
    ({exporter, importer} = told);
  // "Trade with Romania came to €3.1bn, Moldova says. The country bought 61% of its power from there": of the two
  if (told?.measure === "trade" && exporter && !importer && told.importer === exporter && isOfTold(figure))
    told = {...told, exporter, importer: told.exporter};
  const known = exporter ?? importer;
  // "these energy imports, which account for 30% of its needs": the parties of the sentence before
  if (
    told &&
    (!exporter || told.exporter === exporter) &&
    (!importer || told.importer === importer) &&
    !(exporter && importer)
  ) {
    ({exporter, importer} = told);
    doubts.push("parties from context");
    if (told.sentence !== sentence) naming.push(told.sentence);
  } else if (!known) return {reason: "no country is named"};
  if (!exporter || !importer) {
    const partner = partnerOf(article, sentence, known as string);
    const other = partner.codes.length === 1 ? partner.codes[0] : undefined;
    if (!other) return {reason: "the other country is not known"};
    exporter ??= other;
    importer ??= other;
    doubts.push("parties from context");
    if (partner.sentence) naming.push(partner.sentence);
  }
  let goods = whole.goods;
  if (!goods) {
    const told = goodsBefore(figure);
    goods = told?.goods ?? "all";
    if (told?.sentence) naming.push(told.sentence);
    doubts.push("goods from context");
  }
  return {exporter, importer, goods, rule: reading.rule, doubts, naming};
}

/** The buyer is no name: "the country bought", "it gets". */
const isOfTold = ({sentence, from, first}: Figure): boolean =>
  /\b(?:the country|the republic|the kingdom|it|they)\b/.test(textOf(sentence, from, first - 1));

/** Goods named last before the figure, in its sentence or the two before. */
function goodsBefore({
  article,
  sentence,
  first
}: Figure): {goods: string; sentence: AnnotatedSentence | null} | null {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 2); i--) {
    const s = article.sentences[i];
    const end = i === sentence.index ? first : (s?.tokens.length ?? 0);
    const token = s?.tokens
      .slice(0, end)
      .findLast((t) => GOODS_NOUNS.has(t.lower) && (t.pos === "NOUN" || t.index === 0));
    if (s && token) return {goods: normalGoods(token.lower), sentence: s === sentence ? null : s};
  }
  return null;
}
