import {factualityOfVerb} from "../../../annotate/factuality/verb.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import type {AnnotatedArticle, AnnotatedSentence} from "../../../types.ts";
import {stopsAfter} from "../destination.ts";
import type {Frame} from "../frame.ts";
import {asTraveller} from "../traveller.ts";
import {joinedTo} from "../travellers/lists.ts";
import {isForeign} from "./acts.ts";
import {IN, frame} from "./make.ts";

const REPRESENTING = wordClass(["represent"]);

/** "Paraguay was represented in Montevideo by its vice-president, X": who represents it is there. */
export function represented(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (sentence.people.length === 0 || !holds(sentence, REPRESENTING)) return [];
  return sentence.verbs.flatMap((verb, index) => {
    if (verb.lemma !== "represent" || !verb.passive) return [];
    const by = sentence.tokens.find(
      (t) => t.index > verb.head && t.index - verb.head < 16 && t.lower === "by"
    );
    const first =
      by &&
      sentence.people.find((m) => m.phrase.start >= by.end && m.phrase.start - by.end <= 12 && !m.possessive);
    const [stop] = stopsAfter(sentence, verb.head, IN);
    if (!first || !stop) return [];
    const guests = [first, ...joinedTo(sentence, first)]
      .map((m) => asTraveller(article, m))
      .filter((t) => isForeign(article, t, stop));
    return guests.length > 0
      ? [
          frame(sentence, verb.head, guests, [stop], factualityOfVerb(sentence, index), [
            "presence at an event"
          ])
        ]
      : [];
  });
}
