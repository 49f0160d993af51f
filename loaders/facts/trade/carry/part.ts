/** The part of a trade told before that one of the two sells: "$2.4bn, of which Korean cars made up $1.6bn". */
import {GOODS_NOUNS, SOLD_GOODS} from "../../../lexicon/trade.ts";
import {verbBefore} from "../anchor/shape.ts";
import type {Figure} from "../figure.ts";
import {textOf, wordAt} from "../figure/words.ts";
import {goodsIn} from "../goods.ts";
import {isPartOf} from "../parties/shape.ts";
import {partiesOf} from "../places.ts";
import {nounSense} from "../words.ts";
import type {Carried, Claim} from "./claim.ts";

/** "€180 million, €120 million of it Serbian wheat", "of which oil from Iraq accounted for $1bn": what one of the pair sells the other. */
export function partSold(figure: Figure, told: Claim): Carried | null {
  const {article, sentence, first, last, before, after, quantity} = figure;
  if (told.measure !== "trade" || told.figure.quantity.unit !== quantity.unit || told.figure === figure)
    return null;
  const same = told.figure.sentence === sentence;
  if (same && before !== told.figure) return null;
  const start = same ? before!.last + 1 : figure.from;
  const which = sentence.tokens.findLastIndex((t, k) => k < first && k > start && t.lower === "which" && wordAt(sentence, k - 1) === "of"); // prettier-ignore
  if (which < 0 && !isPartOf(figure)) return null;
  const low = Math.max(start, which);
  const comma = sentence.tokens.findIndex((t, k) => k > last && /^[,;]$/.test(t.text));
  const end = Math.min(after?.first ?? sentence.tokens.length, last + 9, comma < 0 ? Infinity : comma);
  const mentions = partiesOf(sentence, article).filter((m) => m.first >= low && m.last < end);
  const ahead = mentions.filter((m) => m.last < first);
  const near = ahead.length > 0 ? ahead : mentions;
  const [owner, ...more] = near;
  if (!owner || more.length > 0 || (owner.code !== told.exporter && owner.code !== told.importer))
    return null;
  const from = owner.last + (/^['’]s?$/.test(wordAt(sentence, owner.last + 1)) ? 2 : 1);
  const words = textOf(sentence, from, from + 2);
  const noun = [from, from + 1, from + 2].find((k) => isGoods(figure, k));
  const isOwners = (owner.demonym || from > owner.last + 1) && noun !== undefined;
  const isLed = /^(?:from|to)$/.test(owner.preposition);
  if (!isOwners && !isLed) return null;
  const buys = isOwners ? /\b(?:imports?|purchases)\b/.test(words) : owner.preposition === "to";
  const other = owner.code === told.exporter ? told.importer : told.exporter;
  const verb = verbBefore(figure);
  return {
    rule: "trade/exports-part",
    anchor: {way: "carried", sense: {is: "exports"}, token: verb?.head ?? first, verb},
    measure: "exports",
    exporter: buys ? other : owner.code,
    importer: buys ? owner.code : other,
    goods: (isOwners && goodsIn(sentence, from, lastGoods(figure, noun))) || "all",
    holder: owner.code,
    period: told.period,
    doubts: same ? [] : ["measure and parties from the sentence before"],
    naming: same ? [] : [told.figure.sentence]
  };
}

/** The end of "cars and parts"; of "shipments" alone, before it. */
function lastGoods(figure: Figure, noun: number): number {
  if (FLOW.test(wordAt(figure.sentence, noun)) || nounSense(figure.sentence, noun)) return noun - 1;
  const joined = /^(?:and|,)$/.test(wordAt(figure.sentence, noun + 1)) && isGoods(figure, noun + 2);
  return joined ? lastGoods(figure, noun + 2) : noun;
}

const FLOW = /^(?:goods|products|sales|purchases|deliveries|shipments)$/;

/** What is sold, or a word for selling it. */
function isGoods({sentence}: Figure, k: number): boolean {
  const {lower = "", pos = ""} = sentence.tokens[k] ?? {};
  const is = nounSense(sentence, k)?.is;
  return (
    is === "exports" || is === "imports" || GOODS_NOUNS.has(lower) || SOLD_GOODS.has(lower) || FLOW.test(lower) || (pos === "NOUN" && /[^s]s$/.test(lower))
  ); // prettier-ignore
}
