/** Where a journey that is the subject of its sentence led: "Her tour began in Accra and ended in Lomé", "The visits by X began with Jakarta". */
import {factualityOfVerb, moreCautious} from "../../../annotate/factuality/verb.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import type {AnnotatedArticle, AnnotatedSentence, Token, VerbGroup} from "../../../types.ts";
import {isAfter} from "../../when.ts";
import {stopsAt} from "../destination.ts";
import type {Frame, Stop} from "../frame.ts";
import {travellersOf} from "../traveller.ts";
import {travellersOfNoun} from "../travellers/ofNoun.ts";
import {frame} from "./make.ts";

const JOURNEY = /^(?:tours?|trips?|visits?|swing|itinerary)$/;
const JOURNEYS = wordClass(JOURNEY);

/** Each leg is the object of a verb of its own; only the first and those told with it stand right behind the verb. */
export function tourLegs(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (sentence.places.length === 0 || !holds(sentence, JOURNEYS)) return [];
  return sentence.verbs.flatMap((verb, index) => {
    if (!LEG.test(verb.lemma) || verb.form !== "finite" || verb.passive || verb.negated) return [];
    const noun = journeyOf(sentence, verb);
    const stops = noun ? legAfter(sentence, verb) : [];
    if (!noun || stops.length === 0) return [];
    const own = travellersOfNoun(article, sentence, noun.index);
    const main = sentence.verbs.findLast((v) => v.head < noun.index && v.form === "finite");
    const people = own.length === 0 && isRelated(sentence, verb) && main ? travellersOf(article, sentence, main) : own; // prettier-ignore
    // "begins in Madrid on Thursday and ends in Vienna": the present of what is to come
    const isAhead = verb.tense === "present" && !verb.perfect && sentence.dates.some((d) => isAfter(d.from, article.article.published)); // prettier-ignore
    const factuality = moreCautious(factualityOfVerb(sentence, index), isAhead ? "planned" : "real");
    const told = frame(sentence, verb.head, people, stops, factuality);
    return [{...told, open: /^(?:the|his|her|this)$/.test(sentence.tokens[verb.subject![0]]?.lower ?? "")}];
  });
}

const LEG =
  /^(?:begin|start|open|kick|continue|go|move|proceed|end|conclude|close|finish|wrap|wind|culminate)$/;

/** "a tour that ends in Panama City". */
const isRelated = ({tokens}: AnnotatedSentence, {first}: VerbGroup): boolean =>
  /^(?:which|that)$/.test(tokens[first - 1]?.lower ?? "");

/** The noun at the head of the subject: "the tour of the region by X"; not "the minister on his tour". */
function journeyOf(sentence: AnnotatedSentence, verb: VerbGroup): Token | undefined {
  const {tokens} = sentence;
  const {subject, first} = verb;
  if (isRelated(sentence, verb)) return relatedTo(tokens, first - 1);
  if (!subject) return undefined;
  // "takes in Lima and Quito before it ends in Panama City": the journey told before
  if (subject[0] === subject[1] && tokens[subject[0]]?.lower === "it") return tokens.slice(0, first).find((t) => JOURNEY.test(t.lower) && t.pos === "NOUN"); // prettier-ignore
  const noun = tokens.slice(subject[0], subject[1] + 1).findLast((t) => JOURNEY.test(t.lower));
  if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.pos)) return undefined;
  const isHead = noun.index === subject[1] || /^(?:of|to|by|through|across|in)$/.test(tokens[noun.index + 1]!.lower); // prettier-ignore
  const lead = tokens.slice(subject[0], noun.index).some((t) => t.pos === "ADP");
  return isHead && !lead ? noun : undefined;
}

/** "flew to Bogotá, the first leg of a tour that ends in Panama City"; not "The journey, which began in Lima, was his first", of which the sentence says more. */
function relatedTo(tokens: readonly Token[], pronoun: number): Token | undefined {
  const noun = tokens[pronoun - 1];
  if (!noun || !JOURNEY.test(noun.lower)) return undefined;
  const article = tokens.findLast((t) => t.index < noun.index && noun.index - t.index < 5 && t.pos === "DET");
  const before = tokens[(article?.index ?? 0) - 1]?.lower ?? "";
  return /^an?$/.test(article?.lower ?? "") && /^(?:of|on|in)$/.test(before) ? noun : undefined;
}

/** "began on Monday in Accra", "kicked off with a day in Accra", "went on to Lomé". */
function legAfter(sentence: AnnotatedSentence, verb: VerbGroup): Stop[] {
  const {tokens, dates} = sentence;
  let k = verb.head + 1;
  while (/^(?:off|up|out|on|over|there)$/.test(tokens[k]?.lower ?? "")) {
    const date = dates.find((d) => d.start >= tokens[k]!.start && d.start - tokens[k]!.end <= 1);
    if (date) break;
    k++;
  }
  const date = dates.find((d) => tokens[k] && d.end > tokens[k]!.start && d.start - tokens[k]!.end <= 1);
  if (date) k = tokens.findIndex((t) => t.start >= date.end);
  const lead = tokens[k]?.lower ?? "";
  if (/^(?:go|move|proceed)$/.test(verb.lemma)) return lead === "to" ? stopsAt(sentence, k + 1) : [];
  if (lead === "in" || lead === "at" || (lead === "to" && verb.lemma === "continue")) return stopsAt(sentence, k + 1); // prettier-ignore
  if (lead !== "with" && lead !== "by") return [];
  const named = stopsAt(sentence, k + 1);
  if (named.length > 0) return named;
  const stay = STAY.exec(tokens.slice(k + 1, k + 8).map((t) => t.lower).join(" ")); // prettier-ignore
  return stay ? stopsAt(sentence, k + 1 + stay[0].split(" ").length) : [];
}

/** "a day in", "two nights at", "a stop in", "talks in". */
const STAY =
  /^(?:\w+ ){0,3}?(?:days?|nights?|stops?|visits?|talks|meetings?|stopover|weekend) (?:in|at|to)\b/;
