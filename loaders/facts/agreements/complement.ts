/** How far the words go that say what an agreement is about. */
import type {Token} from "../../types.ts";
import {isAttributive, ownVerb, startsAnother} from "./clause.ts";
import type {Phrase} from "./phrase.ts";
import {objectEnd} from "./title.ts";

/** Last token of what goes on from the phrase without a verb: "on the protection of workers in Malaysia". */
export function complementEnd(phrase: Phrase): number {
  const {tokens, verbs} = phrase.sentence;
  let end = Math.max(phrase.last, objectEnd(phrase));
  for (let k = phrase.last + 1; k < tokens.length && k - phrase.last < 45; k++) {
    const t = tokens[k] as Token;
    if (
      /^[;:?!—]$/.test(t.text) ||
      (/^(that|which|who|whose|while|when|where|because|but)$/.test(t.lower) &&
        (t.pos !== "DET" || (t.lower === "which" && tokens[k - 1]?.text === ",")))
    )
      break;
    if (
      verbs.some(
        (v) =>
          v.first === k &&
          !isAttributive(tokens, v) &&
          v.form !== "gerund" &&
          !(v.form === "infinitive" && k === phrase.last + 1)
      )
    )
      break;
    // "the signing of the agreement on the Japanese side"
    if (t.lower === "on" && tokens.slice(k + 2, k + 5).some((n) => n.lower === "side")) break;
    // "under a contract from 2013, and an agreement with Washington has been talked about"
    if (t.pos === "CCONJ" && startsAnother(tokens, t) && ownVerb(phrase.sentence, k + 1, k + 7)) break;
    if (t.text !== ",") end = k;
  }
  return end;
}
