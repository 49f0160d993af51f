import {factualityOfNoun, factualityOfVerb} from "../../annotate/factuality.ts";
import {EVENT_NOUNS, EVENT_PREPOSITIONS, WITNESSING} from "../../lexicon/agreements.ts";
import type {Token} from "../../types.ts";
import type {Link} from "./link.ts";
import type {Phrase} from "./phrase.ts";

/** "the signing of 13 agreements", "a proposal for a free-trade agreement", "its withdrawal from the treaty". */
export function ofEvent(phrase: Phrase): Link | null {
  const {sentence, first} = phrase;
  const {tokens, verbs} = sentence;
  if (!EVENT_PREPOSITIONS.has(tokens[first - 1]?.lower ?? "")) return null;
  const noun = overAside(tokens, first - 2);
  const act = noun && EVENT_NOUNS.get(noun.lower);
  if (!noun || !act) return null;
  const owner = verbs.findLastIndex((v) => v.head < noun.index && v.head > noun.index - 8);
  const witnessed = owner >= 0 && WITNESSING.has(verbs[owner]?.lemma ?? "");
  const own = witnessed ? factualityOfVerb(sentence, owner) : factualityOfNoun(sentence, noun.index);
  // a proposal that is proposed is one
  const factuality = own === "proposed" && (act === "propose" || act === "end") ? "real" : own;
  return {
    role: act === "propose" ? "proposal" : "event",
    act,
    verb: owner,
    token: noun.index,
    factuality,
    agentFrom: noun.index
  };
}

/** "the signing, in 2014, of the agreements": the noun before the commas. */
function overAside(tokens: readonly Token[], at: number): Token | undefined {
  if (tokens[at]?.text !== ",") return tokens[at];
  for (let k = at - 1; k > 0 && at - k < 7; k--) if (tokens[k]?.text === ",") return tokens[k - 1];
  return undefined;
}
