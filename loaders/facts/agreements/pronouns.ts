/** Words that stand for an agreement told before: "They signed it". */
import {ACTS, COVERING} from "../../lexicon/agreements.ts";
import {holds, wordClass} from "../../annotate/word.ts";
import type {AnnotatedSentence, Token} from "../../types.ts";
import type {Deal} from "./frame.ts";
import type {Phrase} from "./phrase.ts";
import {objectEnd} from "./title.ts";

/** Sentences back to which "it" reaches. */
const REACH = 2;

/** What is done with agreements alone, or nearly so: "signed it" needs no more than an agreement before. */
const OWN_ACTS = new Set("sign ink initial countersign ratify conclude terminate denounce annul abrogate revoke renew scrap repeal shelve suspend cancel".split(" ")); // prettier-ignore

/** "withdrew from it", "has pulled out of it". */
const LEAVING = new Set(["withdraw", "pull", "walk", "back", "opt"]);

/** "signed it in 2022", "It is to be signed in May", "They cover energy": words that stand for agreements told just before. */
export function pronounPhrases(
  sentence: AnnotatedSentence,
  before: readonly Deal[],
  here: readonly Deal[]
): Phrase[] {
  if (!holds(sentence, PRONOUN) || !holds(sentence, ACTED)) return [];
  const acted = sentence.tokens.filter((t) => PRONOUNS.has(t.lower) && isActed(sentence, t));
  return acted.flatMap((t) => {
    const plural = t.lower !== "it";
    const own = here.filter((d) => d.phrase.head < t.index);
    const origin = antecedentOf(own.length > 0 ? own : before, sentence, plural);
    return origin ? [standIn(sentence, t, origin.phrase)] : [];
  });
}

const PRONOUNS = new Set(["it", "they", "them", "both"]);
const PRONOUN = wordClass(PRONOUNS);
/** What is done with them: the verbs, by their lemmas, and the words that `isActed` looks for. */
const ACTED = wordClass(OWN_ACTS, COVERING, LEAVING, ["expire", "lapse", "effect", "force", "valid"]);

/** Of the nearest sentence that tells of agreements of that number, the first, which is its subject or what it is about. */
function antecedentOf(deals: readonly Deal[], sentence: AnnotatedSentence, plural: boolean): Deal | null {
  const near = deals.filter(
    ({phrase}) =>
      phrase.kind !== "project" &&
      !phrase.pronoun &&
      phrase.rank !== "plan" &&
      !isSaidOf(phrase) &&
      phrase.plural === plural &&
      sentence.index - phrase.sentence.index <= REACH
  );
  const last = near.at(-1)?.phrase.sentence;
  return near.find(({phrase}) => phrase.sentence === last) ?? null;
}

const PAPERS = /^(?:document|text|paper|instrument)s?$/;

/** "It is a good text," a diplomat said: what is said of the agreement that was named before. */
export const isSaidOf = ({sentence: {tokens}, first, last}: Phrase): boolean =>
  /^(?:is|was|['’]s)$/.test(tokens[first - 1]?.lower ?? "") && /^(?:it|this|that)$/.test(tokens[first - 2]?.lower ?? "") && /^(?:[,.!]|[”"»])$/.test(tokens[last + 1]?.text ?? "."); // prettier-ignore

/** Sentences back in which what "the document" is may have been named. */
const NAMED = 3;

/** "The document was signed on Tuesday": read as the agreement that it is, where the sentences before name one alone. */
export function paperOf(phrase: Phrase, before: readonly Deal[], here: readonly Deal[]): Phrase {
  const {sentence, core, head, last, definite, rank} = phrase;
  if (!definite || rank === "strong" || core !== head || last !== head) return phrase;
  const word = sentence.tokens[head]!.lower;
  if (!PAPERS.test(word)) return phrase;
  if (objectEnd(phrase) > last) return phrase;
  const told = [...before.slice(-12), ...here]
    .map((d) => d.phrase)
    .filter((p) => p.kind !== "project" && p.rank !== "plan" && !isSaidOf(p) && !p.pronoun && !p.standIn && (p.plural === phrase.plural || word === "papers") && sentence.index - p.sentence.index <= NAMED); // prettier-ignore
  const [origin, ...more] = told.filter((p) => p.sentence === told.at(-1)?.sentence);
  if (!origin || more.length > 0) return phrase;
  return {...phrase, rank: "strong", kind: origin.kind, plural: origin.plural, origin, standIn: true};
}

function isActed({verbs, tokens}: AnnotatedSentence, t: Token): boolean {
  const isObject = verbs.some((v) => v.head === t.index - 1 && !v.passive && OWN_ACTS.has(v.lemma));
  // "Signed it has never been"
  if (isLeft({tokens, verbs}, t)) return true;
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
    chain.some((v) => v.passive && OWN_ACTS.has(v.lemma)) ||
    (COVERING.has(verb.lemma) && !verb.passive && verb.tense === "present") ||
    (/^(expire|lapse)$/.test(verb.lemma) && ACTS.size > 0) ||
    (/^(take|come|enter|be|remain)$/.test(verb.lemma) &&
      /^(effect|force|valid)$/.test(tokens[verb.head + 2]?.lower ?? tokens[verb.head + 1]?.lower ?? ""))
  );
}

function isLeft({tokens, verbs}: Pick<AnnotatedSentence, "tokens" | "verbs">, {index}: Token): boolean {
  const lead = tokens[index - 1]?.lower ?? "";
  return /^(?:from|of)$/.test(lead) && verbs.some((v) => v.head < index && index - v.head < 4 && LEAVING.has(v.lemma)); // prettier-ignore
}

const standIn = (sentence: AnnotatedSentence, {index}: Token, origin: Phrase): Phrase => ({
  sentence, kind: origin.kind, rank: origin.rank, plural: origin.plural, origin,
  first: index, core: index, head: index, name: index, last: index,
  definite: true, part: false, pronoun: true
}); // prettier-ignore
