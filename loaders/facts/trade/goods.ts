/** What is traded: the words before "exports", after "of", or `all`. */
import {GOODS_NOUNS, NO_GOODS} from "../../lexicon/trade.ts";
import type {AnnotatedSentence, Token} from "../../types.ts";
import type {Anchor} from "./anchor/shape.ts";
import type {Figure} from "./figure.ts";
import {textOf, wordAt} from "./figure/words.ts";

const NON_OIL = /^non ?-? ?(?:oil|petroleum|hydrocarbon|energy|crude)s?$/;
const NAMES: Record<string, string> = {
  power: "electricity",
  electric: "electricity",
  electrical: "electricity",
  gas: "natural gas",
  "electric power": "electricity",
  "electrical energy": "electricity",
  "electric energy": "electricity"
};

/** What a unit measures where no goods are named: "imports 10 million cubic meters a day". */
const BY_UNIT: Record<string, string> = {
  m3: "natural gas",
  MW: "electricity",
  MWh: "electricity",
  bbl: "oil"
};

/** Goods of a figure, `all` where none are named; "1,000 megawatts in its first phase" are of electricity, whatever noun stands by. */
export function goodsOf(figure: Figure, anchor: Anchor): string {
  const named = namedGoods(figure, anchor);
  const goods = named === "all" && leavesOilOut(figure) ? "non-oil" : named;
  const byUnit = /^MWh?$/.test(figure.quantity.unit) && !/power|energy|electric/.test(goods);
  return byUnit ? "electricity" : goods;
}

/** "Kuwaiti exports to Oman, oil aside, rose to": in the figure's own clause. */
const leavesOilOut = ({sentence, from, to}: Figure): boolean =>
  sentence.tokens.some((t) => OILS.test(t.lower)) && OIL_ASIDE.test(textOf(sentence, from, to));

const OILS = /^(?:oil|petroleum|hydrocarbons|crude)$/;
const OIL_ASIDE =
  /\b(?:oil|petroleum|hydrocarbons|crude) (?:aside|apart|excluded|left out|not counted)\b|\b(?:excluding|without|other than|except|apart from|leaving out|not counting|outside) (?:crude )?(?:oil|petroleum|hydrocarbons|crude)\b(?! (?:products|derivatives))/;

function namedGoods(figure: Figure, anchor: Anchor): string {
  const {sentence, last, to, after} = figure;
  const end = after ? Math.min(to, after.first - 1) : to;
  if (/^partners?$/.test(wordAt(sentence, anchor.token))) return "all";
  if (anchor.way !== "verb") {
    const before = goodsBefore(sentence, anchor.token);
    if (before) return before;
    const of = goodsAfterOf(sentence, anchor.token + 1, Math.max(end, anchor.token + 8));
    if (of) return of;
  }
  return (
    goodsAfterOf(sentence, last + 1, end, anchor.verb?.lemma === "spend") ||
    // "tea worth $40 million and cement worth $20 million": what stands before its own worth
    (anchor.way === "verb" && figure.before && figure.before.first > anchor.token
      ? goodsOfWorth(figure)
      : "") ||
    (anchor.way === "verb" ? objectGoods(figure, anchor) || goodsOfWorth(figure) : "") ||
    BY_UNIT[figure.quantity.unit] ||
    (figure.quantity.kind === "physical" ? goodsToldBefore(figure) : "") ||
    "all"
  );
}

/** "a contract for the supply of liquefied natural gas, under which Qatar will deliver two million tonnes": a weight is of the goods named last. */
function goodsToldBefore({article, sentence, first}: Figure): string {
  for (const one of [
    sentence,
    article.sentences[sentence.index - 1],
    article.sentences[sentence.index - 2]
  ]) {
    if (!one || one.paragraph !== sentence.paragraph) continue;
    const end = one === sentence ? first : one.tokens.length;
    const at = one.tokens.slice(0, end).findLastIndex((t) => GOODS_NOUNS.has(t.lower) && t.pos === "NOUN");
    if (at < 0) continue;
    let start = at;
    while (/^(?:natural|liquefied|liquified|crude|petroleum|palm|cashew|iron|sunflower|olive)$/.test(wordAt(one, start - 1))) start--; // prettier-ignore
    return normalGoods(textOf(one, start, at));
  }
  return "";
}

/** "debt for electricity", "owes $70 million for the gas of two winters": what was not paid for, where it is one of the goods that are traded by need. */
export function debtGoods(figure: Figure): string {
  const {from, to, last, before, after} = figure;
  // "owes Peru $20m for water and Bolivia $40m for gas": of several sums, what stands behind its own
  const own = before || after ? owedFor(figure, last + 1, Math.min(to, (after?.first ?? to + 1) - 1)) : "";
  return own || owedFor(figure, from, to) || "all";
}

function owedFor({sentence}: Figure, from: number, to: number): string {
  for (let k = from; k <= to; k++) {
    const t = sentence.tokens[k] as Token;
    if (!GOODS_NOUNS.has(t.lower) || isInside(sentence, k)) continue;
    const next = wordAt(sentence, k + 1);
    const unpaid = /^(?:debts?|bills?|arrears|dues|supplies|supply|deliveries|imports|purchases)$/.test(next);
    const body = ["NOUN", "PROPN"].includes(sentence.tokens[k + 1]?.pos ?? "");
    if (unpaid || (!body && isAfterFor(sentence, k))) return normalGoods(t.lower);
  }
  return "";
}

const isAfterFor = ({tokens}: AnnotatedSentence, k: number): boolean =>
  tokens.slice(Math.max(0, k - 5), k).some((t) => t.lower === "for");

export const normalGoods = (goods: string): string => NAMES[goods] ?? goods;

function isInside(sentence: AnnotatedSentence, k: number): boolean {
  const t = sentence.tokens[k] as Token;
  const hit = (x: {start: number; end: number}) => x.start <= t.start && t.end <= x.end;
  return (
    sentence.places.some(hit) || sentence.dates.some(hit) || sentence.quantities.some((q) => hit(q.core))
  );
}

/** "Iran's non-oil exports", "Colombian palm oil exports", "arms imports". */
function goodsBefore(sentence: AnnotatedSentence, token: number): string {
  const words: string[] = [];
  for (let k = token - 1; k >= 0 && k > token - 6; k--) {
    const t = sentence.tokens[k] as Token;
    const hyphen = t.text === "-" || t.text === "‑";
    if (
      !hyphen &&
      (isInside(sentence, k) ||
        !(["NOUN", "ADJ"].includes(t.pos) || opensText(sentence, k)) ||
        NO_GOODS.has(t.lower))
    )
      break;
    words.unshift(t.lower);
  }
  return named(words);
}

/** First word of a sentence, or after its dateline: "ISLAMABAD: Non-oil trade". */
const opensText = (sentence: AnnotatedSentence, k: number): boolean =>
  /\p{L}/u.test(wordAt(sentence, k)) && (k === 0 || (k < 12 && /^[:—–]$/.test(wordAt(sentence, k - 1))));

/** "exports of Colombian palm oil to", "$3bn worth of wheat and maize from". */
function goodsAfterOf(sentence: AnnotatedSentence, from: number, to: number, isSpent = false): string {
  for (let k = from; k <= to && k < from + 6; k++) {
    const word = wordAt(sentence, k);
    // "spent $40 million a year on fuel"
    if (word !== "of" && !(word === "in" && k === from) && !(isSpent && word === "on")) {
      if (/^(?:['’]s?|worth|value|a|per|day|year|month|daily|each|every|annually)$/.test(word)) continue;
      return "";
    }
    const words: string[] = [];
    for (let i = k + 1; i <= to && i < sentence.tokens.length && words.length < 5; i++) {
      const t = sentence.tokens[i] as Token;
      if (isInside(sentence, i) || /^(?:its|their|the|his|various|all)$/.test(t.lower)) {
        if (words.length > 0) break;
        continue;
      }
      const joins = t.lower === "and" && words.length > 0 && sentence.tokens[i + 1]?.pos === "NOUN";
      if (!joins && !(["NOUN", "ADJ", "PROPN"].includes(t.pos) || t.text === "-")) break;
      // "exports of maize accounting for $41 million", tagged as a noun
      if ((t.pos === "PROPN" && /^\p{Lu}\p{Ll}/u.test(t.text)) || MEASURING.has(t.lower)) break;
      words.push(t.lower);
    }
    return named(words);
  }
  return "";
}

/** What leads from goods to their sum. */
const MEASURING: ReadonlySet<string> = new Set(
  "accounting amounting totalling totaling making reaching exceeding topping surpassing representing contributing fetching earning".split(" ") // prettier-ignore
);

/** "bought gas worth $3bn", "sold arms worth": the object between the verb and the figure. */
function objectGoods({sentence, first, last, to}: Figure, anchor: Anchor): string {
  const words: string[] = [];
  // "earned $3bn by exporting electricity to India"
  const end = anchor.token > last ? Math.min(to + 1, anchor.token + 6) : first;
  for (let k = anchor.token + 1; k < end; k++) {
    const t = sentence.tokens[k] as Token;
    if (isInside(sentence, k)) continue;
    // "sold its neighbour liquefied gas"
    if (BUYER.test(textOf(sentence, k, k + 1)) || BUYER.test(textOf(sentence, k - 1, k))) continue;
    if (!["NOUN", "ADJ"].includes(t.pos)) break;
    words.push(t.lower);
  }
  return named(words);
}

/** "tea worth $40 million was sold to": the goods right before what they are worth. */
function goodsOfWorth({sentence, first}: Figure): string {
  for (let k = first - 1; k > first - 7; k--)
    if (
      wordAt(sentence, k) === "worth" ||
      (wordAt(sentence, k) === "valued" && wordAt(sentence, k + 1) === "at")
    )
      return goodsBefore(sentence, k);
  return "";
}

const BUYER = /^(?:its|their|the) (?:neighbou?r|partner|ally)$/;

function named(words: string[]): string {
  const text = words.join(" ").replace(/ ?[-‑] ?/g, "-");
  const plain = text.replace(/-/g, " ");
  if (NON_OIL.test(plain) || /^non.oil\b/.test(text)) return "non-oil";
  const telling = words.filter((w) => w !== "-").filter((w) => !NO_GOODS.has(w) && w !== "and" && w !== "-");
  // "$1.7 billion in the same months"
  if (
    /^(?:same|corresponding|comparable) (?:months?|period|quarters?|weeks?|half|year|time|span)$/.test(plain)
  )
    return "";
  const worth = telling.filter((w) => !/^(?:worth|daily|cumulative|energy-related|piped|pipeline)$/.test(w));
  if (worth.length === 0) return "";
  const kept = text.split(" ").filter((w) => w !== "worth" && !/^(?:daily|annual|total|piped|pipeline|more|additional)$/.test(w)).join(" ").replace(/^(?:and | -)|^-\w+ ?| and$/g, "").trim(); // prettier-ignore
  return normalGoods(kept);
}

export const goodsIn = (sentence: AnnotatedSentence, from: number, to: number): string =>
  named(textOf(sentence, from, to).split(" "));
