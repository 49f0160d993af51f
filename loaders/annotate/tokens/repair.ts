import type {Token} from "../../types.ts";
import {repairName} from "./names.ts";
import {
  NO_VERBS,
  repairAttribute,
  repairInTurn,
  repairLast,
  repairModifier,
  repairPart,
  repairOwned,
  repairSpent
} from "./noVerbs.ts";
import {repairPasts} from "./pasts.ts";
import {PRESENT_AND_NOUN, repairPresent} from "./presents.ts";
import {MISTAKEN_VERBS, repairAfterModal, repairPast, repairPlanning, repairSealing} from "./verbs.ts";

/** Most repairs look for some words alone: no other word need be shown to them. */
const LOOKED_FOR = new Set([...MISTAKEN_VERBS, ...NO_VERBS, ...PRESENT_AND_NOUN.keys()]);

/** Mends the tags of a sentence where its words show that the tagger was wrong; a repair may rest on those before it. */
export function repairTags(tokens: Token[]): void {
  repairPasts(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.pos === "PUNCT" || t.pos === "DET" || t.pos === "ADP") continue;
    const isLookedFor = LOOKED_FOR.has(t.lower);
    if (isLookedFor) repairListed(tokens, t, i);
    if (t.pos === "VERB") repairModifier(tokens, t, i);
    if (t.pos === "VERB") repairAttribute(tokens, t, i);
    if (t.pos === "ADJ" && /^\d/.test(t.text) && isDayOfMonth(tokens, i)) t.pos = "NUM";
    repairName(tokens, t, i);
    repairPast(tokens, t, i);
    if (isLookedFor) repairPresent(tokens, t, i);
  }
}

function repairListed(tokens: Token[], t: Token, i: number): void {
  repairAfterModal(tokens, t, i);
  repairPlanning(tokens, t, i);
  repairSealing(tokens, t, i);
  repairOwned(tokens, t, i);
  repairInTurn(tokens, t, i);
  repairPart(tokens, t, i);
  repairLast(tokens, t, i);
  repairSpent(tokens, t, i);
}

const MONTHS = new Set(["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]); // prettier-ignore

/** "March 27th", "the 1st of July": the day of a date, as "March 27" tells it. */
const isDayOfMonth = (tokens: readonly Token[], i: number): boolean =>
  /^\d{1,2}(?:st|nd|rd|th)$/.test(tokens[i]!.lower) &&
  (MONTHS.has(tokens[i - 1]?.lower ?? "") ||
    MONTHS.has(tokens[i + 1]?.lower ?? "") ||
    (tokens[i + 1]?.lower === "of" && MONTHS.has(tokens[i + 2]?.lower ?? "")));
