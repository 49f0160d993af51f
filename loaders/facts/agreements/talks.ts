import {factualityOfVerb} from "../../annotate/factuality.ts";
import {DECIDING, OPENING, TALKS} from "../../lexicon/agreements.ts";
import type {Token, VerbGroup} from "../../types.ts";
import type {Link} from "./link.ts";
import type {Phrase} from "./phrase.ts";

/** "agreed to start negotiations on an agreement", "concurred on accelerating talks on a treaty": it is planned by those who decide so. */
export function ofTalks(phrase: Phrase): Link | null {
  const {sentence, first} = phrase;
  const {tokens, verbs} = sentence;
  if (!/^(on|for|over|towards?|about)$/.test(tokens[first - 1]?.lower ?? "")) return null;
  const noun = tokens[first - 2];
  if (!noun || !TALKS.has(noun.lower)) return null;
  const opening = verbs.findLastIndex(
    (v) => v.head < noun.index && noun.index - v.head < 6 && OPENING.has(v.lemma)
  );
  const verb = verbs[opening];
  if (!verb) return null;
  const index = decidingBefore(tokens, verbs, verb);
  if (index < 0 || factualityOfVerb(sentence, index) !== "real") return null;
  return {
    role: "talks",
    act: "plan",
    verb: index,
    token: noun.index,
    factuality: "planned",
    agentFrom: verb.first
  };
}

/** Index of "agreed" before "to start" or "on accelerating", or -1. */
function decidingBefore(tokens: readonly Token[], verbs: readonly VerbGroup[], opening: VerbGroup): number {
  const governor = verbs[opening.governor];
  if (governor && DECIDING.has(governor.lemma)) return opening.governor;
  const index = verbs.findLastIndex((v) => v.head < opening.first && DECIDING.has(v.lemma));
  const between = index < 0 ? [] : tokens.slice((verbs[index] as VerbGroup).head + 1, opening.first);
  return between.length > 0 && between.length < 5 && /^(on|upon|to)$/.test(between.at(-1)?.lower ?? "")
    ? index
    : -1;
}
