/** What a percent is of: "of Niger's electricity needs". */
import {GOODS_NOUNS, NEED_NOUNS, NOT_A_NEED} from "../../lexicon/trade.ts";
import type {AnnotatedSentence, Token} from "../../types.ts";
import {type Figure, wordAt} from "./figure.ts";
import {goodsIn, normalGoods} from "./goods.ts";

/** What the percent is of: "of Niger's electricity needs". */
export interface Whole {
  from: number;
  to: number;
  need: boolean;
  goods: string;
  reason: string;
}

/** "of its electricity needs" after the figure. */
export function wholeAfter(figure: Figure): Whole | null {
  const {sentence, last} = figure;
  if (wordAt(sentence, last + 1) !== "of") return null;
  const from = last + 2;
  let to = from - 1;
  while (to + 1 < sentence.tokens.length && to - from < 14 && continues(sentence, from, to + 1)) to++;
  return describe(sentence, from, to);
}

/** "Of its electricity, 62% is now supplied by Romania". */
export function wholeBefore(figure: Figure): Whole | null {
  const {sentence, first, from} = figure;
  for (let k = first - 1; k >= Math.max(0, from - 1, first - 12); k--) {
    if (wordAt(sentence, k) !== "of" || (k > 0 && !/^[,;“"]$/.test(wordAt(sentence, k - 1)))) continue;
    const end = wordAt(sentence, first - 1) === "," ? first - 2 : first - 1;
    return describe(sentence, k + 1, end);
  }
  return null;
}

/** The whole goes on over "of", "for" and names; "from", "to" and verbs end it. */
function continues(sentence: AnnotatedSentence, from: number, k: number): boolean {
  const t = sentence.tokens[k] as Token;
  if (NEED_NOUNS.has(t.lower) || GOODS_NOUNS.has(t.lower)) return true;
  if (/^(?:of|for|and|['’]s?|-)$/.test(t.lower))
    return (
      !(t.lower === "and" && sentence.tokens[k + 1]?.pos === "VERB") &&
      !(t.lower === "for" && !isNeedBefore(sentence, from, k))
    );
  if (sentence.dates.some((d) => d.start <= t.start && t.end <= d.end)) return false;
  return (
    ["NOUN", "PROPN", "ADJ", "DET", "PRON", "PART", "NUM"].includes(t.pos) &&
    !/^(?:that|which|who|daily)$/.test(t.lower)
  );
}

const isNeedBefore = (sentence: AnnotatedSentence, from: number, k: number): boolean =>
  sentence.tokens.slice(from, k).some((t) => NEED_NOUNS.has(t.lower));

function describe(sentence: AnnotatedSentence, from: number, to: number): Whole {
  const words = sentence.tokens.slice(from, to + 1);
  const need = words.some((t) => NEED_NOUNS.has(t.lower));
  const other = words.find((t) => NOT_A_NEED.has(t.lower));
  const goods = goodsOfWhole(sentence, from, to);
  const good = words.some((t) => GOODS_NOUNS.has(t.lower));
  const reason =
    other && !need
      ? "a share of something else than a need"
      : !need && !good
        ? "a share of something else than a need"
        : "";
  return {from, to, need, goods, reason};
}

function goodsOfWhole(sentence: AnnotatedSentence, from: number, to: number): string {
  const hits: Token[] = [];
  for (let k = from; k <= to; k++) {
    const t = sentence.tokens[k] as Token;
    if (GOODS_NOUNS.has(t.lower) && !(t.lower === "energy" && hits.length > 0)) hits.push(t);
  }
  const head = hits.find((t) => t.lower !== "energy" && t.lower !== "power") ?? hits[0];
  if (!head) {
    const need = sentence.tokens.findIndex((t, k) => k >= from && k <= to && NEED_NOUNS.has(t.lower));
    const noun =
      need > from && sentence.tokens[need - 1]?.pos === "NOUN" ? goodsIn(sentence, need - 1, need - 1) : "";
    return noun;
  }
  const before = wordAt(sentence, head.index - 1);
  return /^(?:natural|crude|palm|cooking|jet)$/.test(before)
    ? `${before} ${head.lower}`
    : normalGoods(head.lower);
}
