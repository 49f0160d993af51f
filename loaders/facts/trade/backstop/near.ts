/** Figures whose word stands in another clause of the sentence, or that goods and countries alone tell of. */
import {found, verbBefore} from "../anchor/shape.ts";
import type {Claim} from "../carry/claim.ts";
import type {Figure} from "../figure.ts";
import {textOf} from "../figure/words.ts";
import {debtGoods, goodsOf} from "../goods.ts";
import {measureOf} from "../measure.ts";
import {holderOf, partiesAt} from "../parties.ts";
import {investorOf} from "../parties/investor.ts";
import {partiesOf} from "../places.ts";
import type {Reading} from "../reading.ts";
import {nounSense, verbSense} from "../words.ts";
import {completed, SOFT} from "./completed.ts";

/** "Chile is Peru's second investor, with a stock of more than US$22 billion" */
export function byInvestor(figure: Figure): Reading | null {
  const {sentence, quantity, first} = figure;
  if (quantity.kind !== "money" || !/\b(?:investors?)\b/.test(textOf(sentence, first - 14, first - 1)))
    return null;
  const anchor = found("near", {is: "investment"}, first, verbBefore(figure));
  const parties = investorOf({...figure, from: 0, to: sentence.tokens.length - 1}, anchor);
  return (
    parties && {
      rule: "trade/investment-backstop-investor",
      anchor,
      measure: "investment",
      ...parties,
      goods: "all",
      holder: parties.exporter,
      period: ["", ""],
      doubts: ["measure from a word of another clause", "a backstop read it"]
    }
  );
}

/** "Nepal wants 1.5 lakh tonnes of potatoes from Bangladesh": goods by weight, of one country and for another, whatever the verb. */
export function goodsMoved(figure: Figure): Reading | null {
  const {article, sentence, quantity, first, last, after} = figure;
  // "3,000 tonnes of tea valued at $9 million": told in money
  if (after?.quantity.kind === "money") return null;
  if (quantity.kind !== "physical" || !/^of \w/.test(textOf(sentence, last + 1, last + 2))) return null;
  const mentions = partiesOf(sentence, article).filter((m) => m.first >= figure.from && m.last <= figure.to);
  const codes = [...new Set(mentions.map((m) => m.code))];
  if (codes.length !== 2) return null;
  const led = mentions.find((m) => m.first > last && /^(?:from|to)$/.test(m.preposition));
  const maker = mentions.find((m) => m.demonym && m.first > last && m.first - last <= 3);
  const exporter =
    led?.preposition === "from" ? led.code : (maker?.code ?? (led ? codes.find((c) => c !== led.code)! : ""));
  const importer = codes.find((c) => c !== exporter);
  if (!exporter || !importer || (led && led.preposition === "to" && led.code !== importer)) return null;
  if (!led && !(maker && mentions.some((m) => m.last < first && m.preposition === ""))) return null;
  const verb = verbBefore(figure);
  const anchor = found("near", {is: "exports"}, verb?.head ?? first, verb);
  if (typeof measureOf(figure, anchor, null) !== "string") return null;
  return {
    rule: "trade/supply-backstop-goods",
    anchor,
    measure: "supply",
    exporter,
    importer,
    goods: goodsOf(figure, anchor),
    holder: exporter,
    period: ["", ""],
    naming: [],
    doubts: ["measure from the goods alone", "a backstop read it"]
  };
}

/** "the exchange reached", "exchange barely two million": of two countries' goods, where nothing else is said of it. */
const EXCHANGE = /^(?:exchanges?|turnover)$/;

/** The word of exchange nearest before the figure, in whatever clause of the sentence; then the nearest behind it. */
export function byWordNear(figure: Figure, told: Claim | null): Reading | null {
  const {sentence, first, last, before, after} = figure;
  // "Exchange of $20 billion": a heading repeats what the text below tells
  if (sentence.verbs.length === 0) return null;
  const low = (before?.last ?? -1) + 1;
  const high = (after?.first ?? sentence.tokens.length) - 1;
  const wide: Figure = {...figure, from: 0, to: sentence.tokens.length - 1};
  for (const k of [
    ...range(first - 1, low, -1),
    ...(verbBefore(figure) ? [] : range(last + 1, Math.min(high, last + 12, figure.to), 1))
  ]) {
    const noun =
      nounSense(sentence, k) ??
      (EXCHANGE.test(sentence.tokens[k]?.lower ?? "") && k < first ? ({is: "trade"} as const) : null);
    const sense = noun ?? verbSense(sentence, k);
    if (!sense || sense.is === "rival") continue;
    const anchor = noun
      ? found("near", sense, k, verbBefore(figure))
      : found("verb", sense, k, sentence.verbs.find((v) => v.head === k) ?? null);
    const measure = measureOf(wide, anchor, told);
    if (typeof measure !== "string") continue;
    const parties = partiesAt(wide, anchor, null);
    if (!("reason" in parties)) {
      const goods =
        measure === "debt" ? debtGoods(figure) : measure === "investment" ? "all" : goodsOf(wide, anchor);
      return {
        rule: `trade/${measure}-backstop-word`,
        anchor,
        measure,
        ...parties,
        goods,
        holder: holderOf(figure, anchor, parties),
        period: ["", ""],
        doubts: [...parties.doubts, "measure from a word of another clause", "a backstop read it"]
      };
    }
    if (SOFT.has(parties.reason)) return completed(wide, anchor, measure, parties, told);
    return null;
  }
  return null;
}

function range(from: number, to: number, step: number): number[] {
  const found: number[] = [];
  for (let k = from; step > 0 ? k <= to : k >= to; k += step) found.push(k);
  return found;
}
