/** Who goes on a journey that is told without its traveller. */
import {verbOfNoun} from "../../../annotate/factuality/role.ts";
import type {AnnotatedArticle, AnnotatedSentence, PersonMention} from "../../../types.ts";
import type {CompleteFrame, Frame, Traveller} from "../frame.ts";
import {asTraveller} from "../traveller.ts";
import {distinct} from "../travellers/lists.ts";
import {isForeign} from "../triggers/acts.ts";
import {isVouched} from "./fits.ts";
import {fromContext} from "./lenders.ts";

/** Sentences back in which he was named. */
const REACH = 2;
const JOURNEY = /^(?:visits?|trips?|tours?|journeys?|stops?|stopovers?|legs?)$/;

/**
 * "Peru's president is under fire at home. A visit to Oslo is planned for Saturday", "… The trip continues on Friday in Quito": the
 * one official of whom the text has just spoken.
 */
export function ofProtagonist(
  article: AnnotatedArticle,
  frame: Frame,
  vouched: readonly CompleteFrame[]
): CompleteFrame | null {
  const {sentence, travellers, stops, timing} = frame;
  if (travellers.length > 0 || stops.length === 0 || timing.start === "" || !isVouched(frame)) return null;
  if (!isNobodys(article, frame)) return null;
  const before = vouched.filter((other) => other.sentence.index < sentence.index && sentence.index - other.sentence.index <= REACH); // prettier-ignore
  const going = before.at(-1)?.travellers ?? spokenOf(article, sentence);
  if (going.length === 0 || !going.every((t) => stops.every((stop) => isForeign(article, t, stop)))) return null; // prettier-ignore
  return {...frame, travellers: going.map(fromContext), additions: []};
}

/** The journey is the subject, and nobody is named as the one who makes it. */
function isNobodys({people}: AnnotatedArticle, {sentence, token}: Frame): boolean {
  const {tokens, text, start, end} = sentence;
  if (sentence.people.some((m) => m.kind !== "pronoun" && people[m.person]?.official)) return false;
  const verb = sentence.verbs.find((v) => v.head === token);
  if (verb) {
    const [first, last] = verb.subject ?? [0, -1];
    return tokens.slice(first, last + 1).some((t) => JOURNEY.test(t.lower)) && !/\b(?:of|by)\b/.test(text.slice((tokens[first]?.start ?? start) - start, verb.start - start)); // prettier-ignore
  }
  if (!JOURNEY.test(tokens[token]?.lower ?? "")) return false;
  // "the team's trip"
  if (tokens.slice(Math.max(0, token - 3), token).some((t) => /^['’]s?$/.test(t.lower))) return false;
  const owner = verbOfNoun(sentence, token);
  return owner?.role !== "object" && !/^[^,;.]{0,60}\b(?:of|by|for)\b/.test(text.slice((tokens[token]?.end ?? end) - start).replace(/\bfor (?:\w+day|the \d|\d|\p{Lu}\w+ \d|next|early|late|mid)/u, "")); // prettier-ignore
}

/** The one official of the sentences before, if he is a subject there or stands alone. */
function spokenOf(article: AnnotatedArticle, {index, paragraph}: AnnotatedSentence): readonly Traveller[] {
  const named: PersonMention[] = [];
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const one = article.sentences[i]!;
    if (paragraph - one.paragraph > REACH) break;
    named.push(...one.people.filter((m) => m.kind !== "pronoun" && article.people[m.person]?.official));
  }
  const [only, ...others] = distinct(named);
  return only && others.length === 0 ? [asTraveller(article, only)] : [];
}
