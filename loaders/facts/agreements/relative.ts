/** Relative clauses of an agreement: "that Egypt and Jordan signed", "which expired in May". */
import {ACTS, DEAL_NOUNS, SUBJECT_ACTS} from "../../lexicon/agreements.ts";
import type {DealAct} from "../../lexicon/agreements.ts";
import type {AnnotatedSentence, Token, VerbGroup} from "../../types.ts";
import {isAttributive} from "./clause.ts";
import {force} from "./force.ts";
import {actOf, hasParticle, link} from "./link.ts";
import type {Link} from "./link.ts";
import type {Phrase} from "./phrase.ts";
import {chainLink, stands} from "./subjects.ts";

/** "came home with a contract: five more years of supply, which he and his host signed": a relative clause farther on. */
export function farRelative(phrase: Phrase): Link | null {
  const {sentence, last} = phrase;
  const {tokens, verbs} = sentence;
  const opener = tokens.find(
    (t) =>
      t.index > last + 1 && t.index - last < 30 && t.lower === "which" && tokens[t.index - 1]?.text === ","
  );
  if (!opener || tokens.slice(last + 1, opener.index).some((t) => DEAL_NOUNS.get(t.lower)?.rank === "strong"))
    return null;
  const index = verbs.findIndex((v) => v.first > opener.index && v.form === "finite");
  const verb = verbs[index];
  const isSigned = verb && verb.first > opener.index + 1 && !verb.passive && ACTS.get(verb.lemma) === "sign";
  return isSigned ? {...link("relative", "sign", sentence, index, opener.index + 1), news: true} : null;
}

export const isGivenUp = ({verbs}: AnnotatedSentence, {token}: Link): boolean =>
  verbs.some(
    (v) =>
      v.head > token && v.passive && !v.negated && /^(shelve|scrap|cancel|abandon|drop|abort)$/.test(v.lemma)
  );

/** "A deal that Beijing had announced was not signed": the main clause says more. */
export const announced = ({verbs}: AnnotatedSentence, {verb}: Link): boolean =>
  verbs[verb]?.lemma === "announce";

/** "the agreements Egypt and Jordan signed", with no "that". */
export const isContact = ({sentence, last}: Phrase, verb: VerbGroup): boolean => {
  const next = sentence.tokens[last + 1];
  return (
    next !== undefined && /^(PROPN|DET|PRON)$/.test(next.pos) && !verb.passive && verb.form === "finite" && next.index < verb.first &&
    (ACTS.get(verb.lemma) ?? "") !== "" && !sentence.dates.some((d) => d.start <= next.start && next.start < d.end)
  ); // prettier-ignore
};

/** Inside the relative clause: "that Egypt and Jordan signed", "which expired in May", "which the two plan to sign". */
export function relativeLink(phrase: Phrase, from: number, agentFrom: number): Link | null {
  const {sentence} = phrase;
  const {verbs} = sentence;
  // "which thus takes effect"
  let own = agentFrom;
  while (sentence.tokens[own]?.pos === "ADV") own++;
  for (let i = from; i < Math.min(verbs.length, from + 3); i++) {
    const verb = verbs[i] as VerbGroup;
    if (i > from && verb.form === "finite") return null;
    const act = actOfSubject(sentence, verb, own === verb.first);
    // "which both hope to sign": a verb that nothing governs is still to come
    const isOpen = verb.form === "infinitive" && verb.governor < 0 && !verb.negated && act !== null;
    if (isOpen) return {...link("relative", act, sentence, i, agentFrom), factuality: "planned"};
    if (act) return link("relative", act, sentence, i, agentFrom);
    const standing = own === verb.first ? stands(phrase, i) : null;
    if (standing) return standing;
  }
  return null;
}

/** Of the object of its relative clause: the act; of its subject: passive acts, "expired", "took effect". */
function actOfSubject(sentence: AnnotatedSentence, verb: VerbGroup, isSubject: boolean): DealAct | null {
  if (!isSubject && !verb.passive && hasParticle(verb, sentence.tokens)) return ACTS.get(verb.lemma) ?? null;
  if (verb.passive) return actOf(verb, sentence.tokens) ?? null;
  return force(sentence, verb);
}

/** The main verb after a relative clause: "The deal, which covers gas, was signed". */
export function mainAfter(phrase: Phrase, inner: number): Link | null {
  const {tokens, verbs} = phrase.sentence;
  const from = (verbs[inner] as VerbGroup).head;
  const index = verbs.findIndex(
    (v) =>
      v.head > from &&
      v.form === "finite" &&
      !isAttributive(tokens, v) &&
      (closes(phrase.sentence, v) || !isWalledOff(tokens, from, v))
  );
  const verb = verbs[index];
  // "… is to be initialled tomorrow"
  const next = verbs[index + 1];
  const isDue =
    verb?.lemma === "be" && next?.form === "infinitive" && next.passive && next.first - verb.head <= 2;
  return verb && (verb.passive || isDue || SUBJECT_ACTS.has(verb.lemma) || verb.lemma === "be")
    ? chainLink(phrase, index, false)
    : null;
}

/** "…, was finally signed": the comma before it closes the relative clause. */
function closes({tokens, verbs}: AnnotatedSentence, verb: VerbGroup): boolean {
  const next = verbs[verbs.indexOf(verb) + 1];
  const isDue = verb.lemma === "be" && next?.form === "infinitive" && next.passive;
  return (verb.passive || isDue) && tokens[verb.first - 1]?.text === ",";
}

const isWalledOff = (tokens: readonly Token[], from: number, {first}: VerbGroup): boolean =>
  tokens
    .slice(from + 1, first)
    .some((t) => t.text === ";" || t.pos === "CCONJ" || /^(that|which|who)$/.test(t.lower));
