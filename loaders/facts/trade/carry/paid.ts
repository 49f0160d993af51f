/** What a delivery told before cost. */
import {verbBefore} from "../anchor/shape.ts";
import type {Figure} from "../figure.ts";
import {textOf} from "../figure/words.ts";
import type {Carried, Claim} from "./claim.ts";

/** "bought 1,100 MW from Mozambique last year and paid 4.2 billion rand for them": what the delivery told before cost. */
export function paidForTold(figure: Figure, told: Claim): Carried | null {
  const {sentence, quantity, from, last} = figure;
  const verb = verbBefore(figure);
  const pays =
    verb &&
    /^(?:pay|spend)$/.test(verb.lemma) &&
    (/^(?:for|on) (?:it|them|these|those|this|that)\b/.test(textOf(sentence, last + 1, last + 2)) ||
      /\bfor which\b/.test(textOf(sentence, from - 2, verb.head)));
  if (told.measure !== "supply" || quantity.kind !== "money" || !pays) return null;
  const same = told.figure.sentence === sentence;
  return {
    rule: "trade/exports-paid",
    anchor: {way: "carried", sense: {is: "buy"}, token: verb.head, verb},
    ...{measure: "exports", exporter: told.exporter, importer: told.importer, goods: told.goods},
    ...{holder: told.holder, period: told.period},
    doubts: same ? [] : ["measure and parties from the sentence before"],
    naming: same ? [] : [told.figure.sentence]
  };
}
