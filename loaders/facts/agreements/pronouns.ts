/** Words that stand for an agreement told before: "They signed it". */
import {ACTS, COVERING} from "../../lexicon/agreements.ts";
import type {AnnotatedSentence, Token} from "../../types.ts";
import type {Deal} from "./frame.ts";
import type {Phrase} from "./phrase.ts";

/** Sentences back to which "it" reaches. */
const REACH = 2;

/** What is done with agreements alone, or nearly so: "signed it" needs no more than an agreement before. */
const OWN_ACTS =
  /^(?:sign|ink|initial|countersign|ratify|conclude|terminate|denounce|annul|abrogate|revoke|renew|scrap|repeal|shelve|suspend)$/;

/** "signed it in 2022", "It is to be signed in May", "They cover energy": words that stand for agreements told just before. */
export function pronounPhrases(
  sentence: AnnotatedSentence,
  before: readonly Deal[],
  here: readonly Deal[]
): Phrase[] {
  const acted = sentence.tokens.filter((t) => PRONOUNS.has(t.lower) && isActed(sentence, t));
  return acted.flatMap((t) => {
    const plural = t.lower !== "it";
    const own = here.filter((d) => d.phrase.head < t.index);
    const origin = antecedentOf(own.length > 0 ? own : before, sentence, plural);
    return origin ? [standIn(sentence, t, origin.phrase)] : [];
  });
}

const PRONOUNS = new Set(["it", "they", "them", "both"]);

/** Of the nearest sentence that tells of agreements of that number, the first, which is its subject or what it is about. */
function antecedentOf(deals: readonly Deal[], sentence: AnnotatedSentence, plural: boolean): Deal | null {
  const near = deals.filter(
    ({phrase}) =>
      phrase.kind !== "project" &&
      !phrase.pronoun &&
      phrase.rank !== "plan" &&
      phrase.plural === plural &&
      sentence.index - phrase.sentence.index <= REACH
  );
  const last = near.at(-1)?.phrase.sentence;
  return near.find(({phrase}) => phrase.sentence === last) ?? null;
}

function isActed({verbs, tokens}: AnnotatedSentence, t: Token): boolean {
  const isObject = verbs.some((v) => v.head === t.index - 1 && !v.passive && OWN_ACTS.test(v.lemma));
  // "Signed it has never been"
  if (isObject) return t.lower !== "they" && tokens[t.index + 1]?.pos !== "AUX";
  // "came into force, nine months after it was signed"
  const verb = verbs.find((v) => v.first > t.index && v.first - t.index < 4);
  // "had a treaty until it lapsed in 1998"
  const isUntilEnd = tokens[t.index - 1]?.lower === "until" && verb !== undefined && (/^(?:expire|lapse)$/.test(verb.lemma) || (verb.passive && ACTS.get(verb.lemma) === "end")); // prettier-ignore
  if (
    !isUntilEnd &&
    /^(after|since|before|until|once|if|when|whether)$/.test(tokens[t.index - 1]?.lower ?? "")
  )
    return false;
  if (t.lower === "them") return false;
  const own = verb?.subject;
  if (!verb || !own || own[0] !== t.index || own[1] !== t.index) return false;
  const chain = verbs.filter((v) => v.head >= verb.head && v.head - verb.head < 7);
  return (
    chain.some((v) => v.passive && OWN_ACTS.test(v.lemma)) ||
    (COVERING.has(verb.lemma) && !verb.passive && verb.tense === "present") ||
    (/^(expire|lapse)$/.test(verb.lemma) && ACTS.size > 0) ||
    (/^(take|come|enter|be|remain)$/.test(verb.lemma) &&
      /^(effect|force|valid)$/.test(tokens[verb.head + 2]?.lower ?? tokens[verb.head + 1]?.lower ?? ""))
  );
}

const standIn = (sentence: AnnotatedSentence, {index}: Token, origin: Phrase): Phrase => ({
  sentence, kind: origin.kind, rank: origin.rank, plural: origin.plural, origin,
  first: index, core: index, head: index, name: index, last: index,
  definite: true, part: false, pronoun: true
}); // prettier-ignore
