/** What the backstop leaves alone. */
import {RIVAL_VERBS} from "../../../lexicon/trade.ts";
import type {Figure} from "../figure.ts";
import {nounSense} from "../words.ts";

/** What goes to all the world, or to nobody abroad. */
export const ELSEWHERE =
  /\bas a whole\b|\bmost of (?:it|them|which) (?:to|from)\b|\b(?:to|from) (?:its|their|his|her) own\b|\bin(?:to)? (?:its|their) own (?!right|currenc|name|hands)|\babroad\b|\boverseas\b|\bworldwide\b|\brest of the world\b|\b(?:in)?to (?:the|its|a) (?:[\w-]+ ){0,2}(?:mission|force|fund)\b/i;

/** What nobody counts as trade. */
export const CONTRABAND =
  /\b(?:smuggl\w+|traffick\w+|drugs|heroin|cocaine|opium|gangs?|cartels?|contraband)\b/i;

/** What no word of exchange makes a trade of. */
export const HEAVY = /aid|budget|fine|result|loan|price/;

/** A noun or verb near the figure tells of aid, budgets, fines, prices, profits. */
export function isRivalled({sentence, first, last, before, after}: Figure, reasons: RegExp = /\w/): boolean {
  const low = Math.max((before?.last ?? -1) + 1, first - 14);
  const high = Math.min((after?.first ?? sentence.tokens.length) - 1, last + 8);
  for (let k = low; k <= high; k++) {
    const token = sentence.tokens[k];
    if (!token || (k >= first && k <= last)) continue;
    const sense = nounSense(sentence, k);
    if (sense?.is === "rival" && reasons.test(sense.reason)) return true;
    if (token.lower === "fined") return true;
    if (token.pos === "VERB" && reasons.test(RIVAL_VERBS.get(token.lemma) ?? "")) return true;
  }
  return false;
}
