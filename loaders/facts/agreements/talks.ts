/** Agreements that are being talked of: "negotiations on a trade pact". */
import {factualityOfVerb} from "../../annotate/factuality/verb.ts";
import {DECIDING, OPENING, TALKS} from "../../lexicon/agreements.ts";
import type {Token, VerbGroup} from "../../types.ts";
import {findToken, indexOfAny} from "../near.ts";
import type {Link} from "./link.ts";
import type {Phrase} from "./phrase.ts";

/** "agreed to start negotiations on an agreement", "concurred on accelerating talks on a treaty": it is planned by those who decide so. */
export function ofTalks(phrase: Phrase): Link | null {
  const {sentence, first} = phrase;
  const {tokens, verbs} = sentence;
  const behind = talksBehind(phrase);
  if (behind) return behind;
  const isOf = tokens[first - 1]?.lower === "of" && /^negotiations?$/.test(tokens[first - 2]?.lower ?? "");
  if (!isOf && !/^(on|for|over|towards?|about)$/.test(tokens[first - 1]?.lower ?? "")) return null;
  const mandate = authorised(phrase);
  if (mandate) return mandate;
  const noun = tokens[first - 2];
  // "Work continues on a draft agreement"
  const work = noun?.pos === "VERB" ? tokens[noun.index - 1] : undefined;
  if (work && TALKS.has(work.lower)) return goesOn(phrase, work);
  if (!noun || !TALKS.has(noun.lower)) return null;
  const going = goesOn(phrase, noun);
  if (going) return going;
  const opening = verbs.findLastIndex(
    (v) => v.head < noun.index && noun.index - v.head < 6 && OPENING.has(v.lemma)
  );
  const verb = verbs[opening];
  if (!verb) return null;
  // "have concluded negotiations on a trade agreement"
  const isDone =
    /^(?:conclude|complete|finali[sz]e|finish|close)$/.test(verb.lemma) &&
    verb.form === "finite" &&
    !verb.passive;
  if (
    isDone &&
    verb.tense !== "future" &&
    verb.modal === "" &&
    factualityOfVerb(sentence, opening) === "real"
  )
    return {
      role: "object",
      act: "reach",
      verb: opening,
      token: verb.head,
      factuality: "real",
      agentFrom: verb.first,
      settled: true
    };
  const hoped = verbs[verb.governor];
  // "expects to finish negotiations on another by the end of the year"
  if (/^(?:conclude|complete|finali[sz]e|finish|close)$/.test(verb.lemma) && hoped && /^(?:expect|plan|intend|aim|hope)$/.test(hoped.lemma) && !hoped.negated && !hoped.hypothetical && !verb.negated)
    return {role: "talks", act: "plan", verb: verb.governor, token: noun.index, factuality: "planned", agentFrom: hoped.first}; // prettier-ignore
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

/** "authorised its minister of ports to confer with the Peruvian side on a draft and to sign it": it is to be signed. */
function authorised({sentence: {tokens, verbs}, first, last}: Phrase): Link | null {
  const index = verbs.findLastIndex((v) => v.head < first && MANDATING.test(v.lemma) && !v.negated);
  const verb = verbs[index];
  if (!verb || first - verb.head > 40 || !verbs.some((v) => v.head > verb.head && v.head < first && /^(?:negotiate|discuss|confer|talk)$/.test(v.lemma))) return null; // prettier-ignore
  const sign = verbs.find((v) => v.lemma === "sign" && v.first > last && v.first - last < 40);
  if (!sign || tokens.slice(last + 1, sign.first).some((t) => t.text === ";")) return null;
  return {role: "talks", act: "plan", verb: index, token: verb.head, factuality: "planned", agentFrom: verb.first}; // prettier-ignore
}

const MANDATING = /^(?:authori[sz]e|mandate|delegate|empower|commission|task)$/;

/** "a trade agreement, on which negotiations were concluded in December": the talks are over, and it is still to be signed. */
function talksBehind({sentence: {tokens, verbs}, last}: Phrase): Link | null {
  const which = findToken(tokens, last + 1, last + 9, (t, k) => t.lower === "which" && tokens[k - 1]?.lower === "on"); // prettier-ignore
  const noun = which < 0 ? undefined : tokens[indexOfAny(tokens, TALKS, which + 1, which + 4)];
  if (!noun) return null;
  const index = verbs.findIndex((v) => v.head > noun.index && v.form === "finite");
  const verb = verbs[index];
  if (!verb || verb.head - noun.index > 6 || !/^(?:conclude|complete|finali[sz]e|finish|end)$/.test(verb.lemma) || verb.negated) return null; // prettier-ignore
  return {role: "talks", act: "plan", verb: index, token: noun.index, factuality: "planned", agentFrom: noun.index}; // prettier-ignore
}

/** "Work continues on a draft agreement", "Negotiations on a transit treaty are under way". */
function goesOn({sentence, first, last}: Phrase, noun: Token): Link | null {
  const {tokens, verbs} = sentence;
  const index = verbs.findIndex(
    (v) =>
      v.form === "finite" && v.subject !== null && v.subject[0] <= noun.index && noun.index <= v.subject[1]
  );
  const verb = verbs[index];
  if (
    !verb ||
    verb.negated ||
    verb.hypothetical ||
    verb.modal !== "" ||
    factualityOfVerb(sentence, index) !== "real"
  )
    return null;
  const after = tokens.slice(verb.head + 1, verb.head + 4).map((t) => t.lower).join(" "); // prettier-ignore
  // talks alone are none; what is being drafted is
  if (noun.lower !== "work" && !tokens.slice(first, last).some((t) => t.lower === "draft")) return null;
  const isGoing =
    /^(continue|proceed|begin|start|open|resume)$/.test(verb.lemma) || (verb.lemma === "be" && /^(?:still |now |already )?(?:under ?way|ongoing|continuing|progressing|advanced)/.test(after)); // prettier-ignore
  return isGoing && (verb.head > last || verb.head < first)
    ? {role: "talks", act: "plan", verb: index, token: noun.index, factuality: "planned", agentFrom: first}
    : null;
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
