/**
 * The backstop behind the fine rules: a figure that none of them could read for want of a governing word or of a party, in a text whose
 * trade is known. What is read here is always doubted twice, so that an editor looks at it.
 */
import {AID_GOODS} from "../../lexicon/trade.ts";
import {completed, SOFT} from "./backstop/completed.ts";
import {CONTRABAND, ELSEWHERE, HEAVY, isRivalled} from "./backstop/gates.ts";
import {byInvestor, byWordNear, goodsMoved} from "./backstop/near.ts";
import {aimed, ofYear} from "./backstop/told.ts";
import type {Claim} from "./carry/claim.ts";
import {type Figure, isPrice} from "./figure.ts";
import {textOf} from "./figure/words.ts";
import type {Reading, Refusal} from "./reading.ts";

/** Sums below these are prices, fines and fees. */
const LEAST_MONEY = 500_000;
const UNITS = new Set(["m3", "t", "bbl", "MWh", "MW"]);

export function backstop(
  figure: Figure,
  refusal: Refusal | null,
  told: Claim | null,
  total: Claim | null
): Reading | null {
  const {quantity} = figure;
  if (quantity.value === null || quantity.kind === "percent" || isPrice(figure)) return null;
  if (quantity.kind === "money" ? quantity.value < LEAST_MONEY : !UNITS.has(quantity.unit)) return null;
  if (refusal) {
    const {reason, anchor, measure} = refusal;
    if (!SOFT.has(reason) || !anchor || !measure || isElsewhere(figure) || isRivalled(figure, HEAVY))
      return null;
    return completed(figure, anchor, measure, refusal, told);
  }
  if (isElsewhere(figure) || isRivalled(figure)) return null;
  const isBare = quantity.recognizer === "trade/bare-number";
  return (
    aimed(figure, told, total) ??
    (isBare
      ? null
      : (ofYear(figure, told) ?? byInvestor(figure) ?? byWordNear(figure, told) ?? goodsMoved(figure)))
  );
}

/** Aid, contraband, or what goes to all the world. */
const isElsewhere = ({sentence, first, last}: Figure): boolean =>
  AID_GOODS.test(textOf(sentence, first - 6, last + 10)) ||
  ELSEWHERE.test(sentence.text) ||
  CONTRABAND.test(sentence.text);
