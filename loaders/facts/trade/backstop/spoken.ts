/** Who delivers, owes or invests, by what the text said last of such a flow without a figure: "It sells Lebanon a good deal of milk powder". */
import {GOODS_NOUNS} from "../../../lexicon/trade.ts";
import type {AnnotatedSentence} from "../../../types.ts";
import type {Anchor} from "../anchor/shape.ts";
import type {Figure, Measure} from "../figure.ts";
import {normalGoods} from "../goods.ts";
import {partiesAt} from "../parties.ts";
import {nounSense, verbSense} from "../words.ts";

export interface Flow {
  exporter: string;
  importer: string;
  goods: string;
  naming: AnnotatedSentence[];
}

/** Sentences back that a flow is looked for in. */
const REACH = 4;

const SENSES: Readonly<Record<string, RegExp>> = {
  exports: /^(?:exports|imports|sell|send|buy|take)$/,
  supply: /^(?:exports|imports|sell|send|buy|take)$/,
  debt: /^(?:debt|owe)$/,
  investment: /^(?:investment|invest)$/
};

/** The last flow of this sort before the figure whose two sides are told; else the one that the article tells of at all. */
export function flowToldBefore(figure: Figure, anchored: number, measure: Measure): Flow | null {
  const {article, sentence} = figure;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - REACH); i--) {
    const flow = flowIn(figure, article.sentences[i]!, anchored, measure);
    if (flow) return flow;
  }
  return measure === "supply" || measure === "debt" ? onlyFlow(figure, anchored, measure) : null;
}

/** The flow of an article in which every sentence that tells of one tells of the same two, in the same direction. */
function onlyFlow(figure: Figure, anchored: number, measure: Measure): Flow | null {
  const flows = figure.article.sentences.flatMap((one) => flowIn(figure, one, anchored, measure) ?? []);
  const [first, ...more] = flows;
  const same = more.every((f) => f.exporter === first!.exporter && f.importer === first!.importer);
  return first && same ? first : null;
}

function flowIn(figure: Figure, one: AnnotatedSentence, anchored: number, measure: Measure): Flow | null {
  const senses = SENSES[measure];
  if (!senses) return null;
  const end = one === figure.sentence ? figure.first : one.tokens.length;
  for (let k = end - 1; k >= 0; k--) {
    // the figure's own word is no other telling
    if (one === figure.sentence && k === anchored) continue;
    const verb = verbSense(one, k);
    const sense = verb ?? nounSense(one, k);
    if (!sense || !senses.test(sense.is)) continue;
    const own = verb ? (one.verbs.find((v) => v.head === k) ?? null) : null;
    const anchor: Anchor = {way: verb ? "verb" : "of", sense, token: k, verb: own};
    const around = {first: end, last: end, from: 0, to: end, before: null, after: null};
    const parties = partiesAt({...figure, ...around, sentence: one}, anchor, null);
    if ("reason" in parties) continue;
    const goods = one.tokens.slice(k).find((t) => GOODS_NOUNS.has(t.lower))?.lower;
    const naming = one === figure.sentence ? [] : [one, ...parties.naming];
    return {
      exporter: parties.exporter,
      importer: parties.importer,
      goods: goods ? normalGoods(goods) : "",
      naming
    };
  }
  return null;
}
