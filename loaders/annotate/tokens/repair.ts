import type {Token} from "../../types.ts";
import {monthOf} from "../dates/terms.ts";
import {repairName} from "./names.ts";
import {NO_VERBS, repairAttribute, repairModifier} from "./noVerbs.ts";
import {repairPasts} from "./pasts.ts";
import {repairPresent} from "./presents.ts";
import {MISTAKEN_VERBS, repairPast} from "./verbs.ts";
import {byWord} from "./words.ts";

const LISTED = byWord(MISTAKEN_VERBS, NO_VERBS);

/** Mends the tags of a sentence where its words show that the tagger was wrong; a repair may rest on those before it. */
export function repairTags(tokens: Token[]): void {
  repairPasts(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.pos === "PUNCT" || t.pos === "DET" || t.pos === "ADP") continue;
    for (const repair of LISTED.get(t.lower) ?? []) repair(tokens, t, i);
    if (t.pos === "VERB") repairModifier(tokens, t, i);
    if (t.pos === "VERB") repairAttribute(tokens, t, i);
    if (t.pos === "ADJ" && /^\d/.test(t.text) && isDayOfMonth(tokens, i)) t.pos = "NUM";
    repairName(tokens, t, i);
    repairPast(tokens, t, i);
    if (t.pos === "NOUN") repairPresent(tokens, t, i);
  }
}

/** "March 27th", "Sept. 5th", "the 1st of July": the day of a date, as "March 27" tells it. */
const isDayOfMonth = (tokens: readonly Token[], i: number): boolean =>
  /^\d{1,2}(?:st|nd|rd|th)$/.test(tokens[i]!.lower) &&
  (isMonth(tokens[i - 1]) ||
    isMonth(tokens[i + 1]) ||
    (tokens[i + 1]?.lower === "of" && isMonth(tokens[i + 2])));

const isMonth = (t: Token | undefined): boolean => t !== undefined && monthOf(t.lower) > 0;
