import type {Token} from "../../types.ts";
import {repairName} from "./names.ts";
import {
  repairAttribute,
  repairInTurn,
  repairLast,
  repairModifier,
  repairPart,
  repairOwned,
  repairSpent
} from "./noVerbs.ts";
import {repairPasts} from "./pasts.ts";
import {repairPresent} from "./presents.ts";
import {repairAfterModal, repairPast, repairPlanning, repairSealing} from "./verbs.ts";

/** Mends the tags of a sentence where its words show that the tagger was wrong; a repair may rest on those before it. */
export function repairTags(tokens: Token[]): void {
  repairPasts(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.pos === "PUNCT" || t.pos === "DET" || t.pos === "ADP") continue;
    repairAfterModal(tokens, t, i);
    repairPlanning(tokens, t, i);
    repairSealing(tokens, t, i);
    repairOwned(tokens, t, i);
    repairInTurn(tokens, t, i);
    repairModifier(tokens, t, i);
    repairPart(tokens, t, i);
    repairAttribute(tokens, t, i);
    repairLast(tokens, t, i);
    repairSpent(tokens, t, i);
    repairName(tokens, t, i);
    repairPast(tokens, t, i);
    repairPresent(tokens, t, i);
  }
}
