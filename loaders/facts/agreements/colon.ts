/** Agreements that a colon names after what was done with them: "did sign something: an air services agreement". */
import {factualityOfVerb} from "../../annotate/factuality/verb.ts";
import {EVENT_NOUNS} from "../../lexicon/agreements.ts";
import {actOf} from "./link.ts";
import type {Link} from "./link.ts";
import type {Phrase} from "./phrase.ts";

/** What stands for the agreement until the colon names it. */
const VAGUE = /\b(?:something|one thing|papers?|documents?|texts?|it|this|what)\b(?! \w+ (?:with|for|that))/i;

/** "did sign something once: a tax accord", "ended with a signature that both had promised: an agreement on". */
export function afterColon({sentence, first}: Phrase): Link | null {
  const {tokens, verbs, text, start} = sentence;
  const colon = tokens[first - 1];
  if (colon?.text !== ":") return null;
  const index = verbs.findLastIndex((v) => v.head < first && /^(?:sign|reach)$/.test(actOf(v, tokens) ?? "") && v.head >= first - 14); // prettier-ignore
  const verb = verbs[index];
  const lead = text.slice((verb?.end ?? colon.start) - start, colon.start - start);
  const what = /^what\b/i.test(text) && index >= 0;
  if (verb && (what || VAGUE.test(lead)) && !/[;—–]/.test(lead))
    return {role: "object", act: actOf(verb, tokens)!, verb: index, token: verb.head, factuality: factualityOfVerb(sentence, index), agentFrom: verb.first}; // prettier-ignore
  const noun = tokens.findLast((t) => t.index < first && first - t.index < 14 && t.pos === "NOUN" && EVENT_NOUNS.get(t.lower) === "sign"); // prettier-ignore
  const owner = noun ? verbs.findLastIndex((v) => v.head < noun.index && v.form === "finite") : -1;
  if (!noun || owner < 0 || verbs[owner]!.negated || verbs[owner]!.tense !== "past") return null;
  return {role: "event", act: "sign", verb: owner, token: noun.index, factuality: factualityOfVerb(sentence, owner), agentFrom: noun.index}; // prettier-ignore
}
