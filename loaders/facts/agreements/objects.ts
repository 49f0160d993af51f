/** Agreements as objects: "signed a treaty", "agreed on a plan", "withdrew from the pact". */
import {ACTS, DEAL_NOUNS, PREPOSITIONAL_ACTS} from "../../lexicon/agreements.ts";
import type {Token, VerbGroup} from "../../types.ts";
import {lastIndexOfWord, wordsFrom} from "../near.ts";
import {hasParticle, link} from "./link.ts";
import type {Link} from "./link.ts";
import type {Phrase} from "./phrase.ts";

/** "signed in Muscat a memorandum", "signed a treaty and two memoranda": the act whose object the phrase is. */
export function asObject(phrase: Phrase): Link | null {
  const {sentence, first} = phrase;
  const {tokens, verbs} = sentence;
  const previous = tokens[first - 1];
  // "signed what they called a historic accord"
  const what = /^(?:called|termed)$/.test(previous?.lower ?? "") ? lastIndexOfWord(tokens, "what", first - 1, first - 5) : -1; // prettier-ignore
  if (what > 0) return asObject({...phrase, first: what});
  // "have put into force an agreement"
  const brought = /^(?:force|effect|operation)$/.test(previous?.lower ?? "") && tokens[first - 2]?.lower === "into" ? verbs.findIndex((v) => v.head === first - 3 && /^(?:put|bring|enter)$/.test(v.lemma)) : -1; // prettier-ignore
  if (brought >= 0) return link("object", "reach", sentence, brought, verbs[brought]!.first);
  // "has signed edicts approving drafts of agreements": tagged as an adjective
  const decree = previous && previous.pos !== "VERB" && /^(?:approving|ratifying|endorsing)$/.test(previous.lower) ? verbs.findIndex((v) => v.head < first && v.form === "finite") : -1; // prettier-ignore
  if (decree >= 0) return link("object", "reach", sentence, decree, verbs[decree]!.first);
  if (!previous || (previous.pos === "ADP" && !isParticle(previous))) return null;
  for (let i = verbs.length - 1; i >= 0; i--) {
    const verb = verbs[i] as VerbGroup;
    if (verb.head >= first) continue;
    if (isReduced(tokens, verb) || isOfPapers(tokens, verb, first)) continue;
    const act = ACTS.get(verb.lemma);
    const initialled = initialledOnly(verbs, i, tokens, first);
    if (initialled >= 0) return link("object", "reach", sentence, initialled, verbs[initialled]!.first);
    if (
      act &&
      !verb.passive &&
      hasParticle(verb, tokens) &&
      !ownsSubject(verb, verbs, first) &&
      !isWalled(tokens.slice(verb.head + 1, first), tokens, first)
    )
      return link("object", act, sentence, i, verb.first);
    if (verb.form === "finite" && !(act && verb.passive)) return null;
    if (first - verb.head > 26) return null;
  }
  return null;
}

/** "initialled, but did not sign, an agreement": what was done to it stands before what was not. -1 where nothing was. */
function initialledOnly(
  verbs: readonly VerbGroup[],
  at: number,
  tokens: readonly Token[],
  first: number
): number {
  const verb = verbs[at] as VerbGroup;
  const done = verbs[at - 1];
  if (!done || verb.lemma !== "sign" || !verb.negated || verb.tense === "future" || verb.modal !== "") return -1; // prettier-ignore
  if (!tokens.slice(verb.head + 1, first).every((t) => t.text === ",")) return -1;
  const joint = wordsFrom(tokens, done.head + 1, verb.first);
  return /^(?:initial|finali[sz]e)$/.test(done.lemma) && !done.negated && /^(?:, )?but(?: \w+)?$/.test(joint) ? at - 1 : -1; // prettier-ignore
}

/** "a defence agreement signed in 2010": a participle behind its noun, tagged as a finite verb. */
const isReduced = (tokens: readonly Token[], {first, head, form}: VerbGroup): boolean =>
  form !== "infinitive" && first === head && DEAL_NOUNS.has(tokens[first - 1]?.lower ?? "") && /^(in|on|by|at|between|with|last|this)$/.test(tokens[head + 1]?.lower ?? ""); // prettier-ignore

/** "a folder of signed papers": said of the noun, and no act. */
const isOfPapers = (tokens: readonly Token[], {first, head}: VerbGroup, noun: number): boolean =>
  first === head &&
  head === noun - 1 &&
  !tokens[head]!.lower.endsWith("ing") &&
  tokens[head - 1]?.pos === "ADP";

/** In "said he signed a pact", "said" is passed over only if "signed" is not there: a subject between is another clause. */
const ownsSubject = (verb: VerbGroup, verbs: VerbGroup[], first: number): boolean =>
  verbs.some((v) => v.head > verb.head && v.head < first && v.form === "finite");

/** Between a verb and its object: no clause mark, and a preposition only with its own noun ("in Muscat"). */
function isWalled(between: Token[], tokens: Token[], first: number): boolean {
  // "signing while there an agreement"
  if (/^(?:(?:while|when) )?there$/.test(between.map((t) => t.lower).join(" "))) return false;
  // "signed: the minutes; a programme; and a memorandum"
  const isList = between[0]?.text === ":";
  if (
    between.some(
      (t) =>
        (/^[;:?!]$/.test(t.text) && !(isList && /^[;:]$/.test(t.text))) ||
        /^(that|which|who|whose|because|whether|if|when|while|but|than)$/.test(t.lower) ||
        (/^(?:after|before)$/.test(t.lower) && between.some((v) => v.index > t.index && VERBAL.has(v.pos)))
    )
  )
    return true;
  // "agreed on a deal for the base, as their old agreement expired", and not "signed, as planned, a pact"
  const as = between.findLastIndex((t, k) => t.lower === "as" && between[k - 1]?.text === ",");
  if (as > 1 && !between.slice(as).some((t) => t.text === ",")) return true;
  const previous = tokens[first - 1] as Token;
  if (previous.pos === "VERB" || between.length === 0) return false;
  if (isList) return false;
  const nouns = between.filter((t) => /^(NOUN|PROPN|PRON)$/.test(t.pos));
  if (nouns.length === 0) return false;
  // "offered Cambodia a tax treaty"
  if (/^(?:offer|give|grant|promise)$/.test(tokens[(between[0]?.index ?? 0) - 1]?.lemma ?? "") && between.every((t) => /^(?:PROPN|DET)$/.test(t.pos))) return false; // prettier-ignore
  // "gave Chad a deal" aside, a noun between needs a preposition before it or a conjunction after it
  return (
    between[0]?.pos !== "ADP" &&
    !between.some((t) => t.pos === "CCONJ" || t.text === "," || /^(with|today|yesterday)$/.test(t.lower)) &&
    !/(?:day|^month|^week|^year)$/.test(nouns.at(-1)?.lower ?? "")
  );
}

/** "before the summer" names a time, "before they left" opens a clause. */
const VERBAL: ReadonlySet<string> = new Set(["VERB", "AUX"]);

const isParticle = (t: Token): boolean => /^(out|up|off|over|down|through|apart|home|back)$/.test(t.lower);

const BY_LEMMA = new Map<string, (typeof PREPOSITIONAL_ACTS)[number][]>();
for (const act of PREPOSITIONAL_ACTS) BY_LEMMA.set(act[0], [...(BY_LEMMA.get(act[0]) ?? []), act]);

/** "agreed on a plan", "withdrew from the treaty", "culminated in five agreements", "wrapped up his trip with an accord". */
export function ofPreposition({sentence, first}: Phrase): Link | null {
  const {tokens, verbs} = sentence;
  const preposition = tokens[first - 1];
  if (!preposition || (preposition.pos !== "ADP" && preposition.lower !== "to")) return null;
  // "put pen to paper on an agreement": "paper" is tagged as a verb
  const index = verbs.findLastIndex((v) => v.head < first - 1 && v.lemma !== "paper");
  const verb = verbs[index];
  if (!verb) return null;
  const {lemma} = verb;
  const acts = BY_LEMMA.get(lemma);
  if (!acts) return null;
  const between = tokens.slice(verb.head + 1, first - 1);
  for (const [, prepositions, act, nouns] of acts) {
    if ((verb.passive && act !== "reach") || !prepositions.has(preposition.lower)) continue;
    // "shook hands on a pact", "came to terms on a deal"
    if (nouns && !between.some((t) => nouns.has(t.lower))) continue;
    const limit = act === "yield" || lemma === "put" ? 12 : 4;
    if (between.length > limit || between.some((t) => /^[;:,]$/.test(t.text))) continue;
    // "is putting the final touches to an agreement"
    if (lemma === "put" && act === "sign" && between.some((t) => /^touch(?:es)?$/.test(t.lower)))
      return {...link("object", "plan", sentence, index, verb.first), factuality: "planned"};
    if (
      lemma === "put" &&
      !between.some((t) => /^(signatures?|autographs?|names?|pens?|ink|initials|monikers?)$/.test(t.lower))
    )
      continue;
    // "came home with a contract", not "came with a contract"
    if (/^(?:come|go)$/.test(lemma) && preposition.lower === "with" && !between.some((t) => /^(?:home|away|back)$/.test(t.lower))) continue; // prettier-ignore
    // "signed off on an access agreement": agreed to, and still to be signed
    if (lemma === "sign" && between[0]?.lower === "off") return link("object", "reach", sentence, index, verb.first); // prettier-ignore
    const inPrinciple = between.map((t) => t.lower).join(" ") === "in principle";
    if (lemma === "agree" && preposition.lower === "to" && between.length > 0 && !inPrinciple) continue;
    return link("object", act, sentence, index, verb.first);
  }
  return null;
}
