/** Words that stand for what was told before, and nouns that do not. */
import type {Figure} from "../figure.ts";
import {nounSense} from "../words.ts";

export const PRONOUN = /^(?:we|it|this|that|they|which|them|both|what)$/;

export const STAND_IN =
  /\b(?:the|that|this|last year 's|whose|its|these) (?:figure|figures|volume|volumes|value|total|number|amount|level|sum|turnover|target|indicator|exchange|flow|flows|index|goal|objective|aim|ambition)\b/;

/** Exports or imports named between the figure before and this one. */
export function ownFlow({sentence, first}: Figure, from: number): boolean {
  for (let k = from; k < first; k++)
    if (/^(?:exports|imports)$/.test(nounSense(sentence, k)?.is ?? "")) return true;
  return false;
}

/** A noun of its own between the figure before and this one: "exports were $5bn and imports $3bn". */
export function ownNoun({sentence, first}: Figure, from: number, isAside = false): boolean {
  // "11.6 bcm under existing contracts, against 10.2 bcm": what stands before the comma says nothing of the aside
  const comma = isAside ? sentence.tokens.slice(0, first).findLastIndex((t) => t.text === ",") : -1;
  for (let k = from; k < first; k++) {
    const sense = nounSense(sentence, k);
    if (sense && !(sense.is === "rival" && k < comma)) return true;
  }
  return false;
}
