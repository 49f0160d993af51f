import {factualityOfVerb} from "../../../annotate/factuality/verb.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import type {AnnotatedArticle, AnnotatedSentence, Token, VerbGroup} from "../../../types.ts";
import {stopsAfter} from "../destination.ts";
import type {Frame, Stop, Traveller} from "../frame.ts";
import {travellersOf} from "../traveller.ts";
import {frame} from "./make.ts";

const TO = new Set(["to", "in"]);
const REACH = 6;

/** "General X is to repay the visit in February", "she will return the call": a journey to the country of whoever came. */
export function returned(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (!holds(sentence, PAID_BACK)) return [];
  return sentence.verbs.flatMap((verb, index) => {
    if (!RETURNING.has(verb.lemma) || verb.passive) return [];
    const visit = objectOf(sentence, verb);
    if (!visit || stopsAfter(sentence, visit.index, TO).length > 0) return [];
    const people = travellersOf(article, sentence, verb);
    const stop = people.length > 0 ? homeOfGuest(article, sentence, people) : null;
    return stop
      ? [frame(sentence, verb.head, people, [stop], factualityOfVerb(sentence, index), ["host from context"])]
      : [];
  });
}

const RETURNING: ReadonlySet<string> = new Set("repay return reciprocate pay make undertake go come travel fly".split(" ")); // prettier-ignore
/** What is paid back, or the way that is gone: without one of these words nothing is. */
const PAID_BACK = wordClass("visit call compliment courtesy reciprocate way direction journey trip".split(" ")); // prettier-ignore
const GOING = /^(?:go|come|travel|fly|make)$/;

/** "the other way", "in the other direction", "the opposite journey". */
const OTHER_WAY =
  /^ (?:the (?:journey|trip) )?(?:(?:in )?the (?:other|opposite|reverse) (?:way|direction)|the (?:return|opposite|reverse) (?:journey|trip))\b/;

/** What is paid back: "the visit", "a return visit", nothing behind "reciprocated". */
function objectOf({tokens, text, start, end}: AnnotatedSentence, verb: VerbGroup): Token | undefined {
  const {lemma, head} = verb;
  if (GOING.test(lemma) && OTHER_WAY.test(text.slice(verb.end - start))) return tokens[head + 2];
  if (lemma === "reciprocate" && /^(?:in|on|last|next|,|\.)$/.test(tokens[head + 1]?.lower ?? ".") && end > verb.end) return tokens[head]; // prettier-ignore
  return tokens
    .slice(head + 1, head + 5)
    .find(
      (t) =>
        /^(?:visit|call|compliment|courtesy)$/.test(t.lower) &&
        (/^(?:repay|return|reciprocate)$/.test(lemma)
          ? /^(?:the|a|his|her|their|that|this)$/.test(tokens[t.index - 1]?.lower ?? "")
          : /^(?:return|reciprocal)$/.test(tokens[t.index - 1]?.lower ?? ""))
    );
}

/** The other country of the officials who are named around it. */
function homeOfGuest(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  people: readonly Traveller[]
): Stop | null {
  const own = article.people[people[0]!.person]?.country ?? "";
  if (own === "") return null;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - REACH); i--) {
    const others = (article.sentences[i]?.people ?? []).filter((m) => {
      const person = article.people[m.person];
      return person?.official && /^[A-Z]{3}$/.test(person.country) && person.country !== own;
    });
    const guest = others.at(-1);
    if (guest)
      return {
        host: article.people[guest.person]!.country,
        places: [],
        date: null,
        start: guest.start,
        end: guest.end
      };
  }
  return null;
}
