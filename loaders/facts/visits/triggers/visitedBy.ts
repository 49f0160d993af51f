import {factualityOfVerb} from "../../../annotate/factuality/verb.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import type {AnnotatedArticle, AnnotatedSentence} from "../../../types.ts";
import {stopsAt} from "../destination.ts";
import type {Frame} from "../frame.ts";
import {asTraveller} from "../traveller.ts";
import {agentsAfter} from "../travellers/ofNoun.ts";
import {frame} from "./make.ts";

const VISITED = wordClass(["visited", "toured"]);

/** "Ndola was visited on Monday by the Peruvian minister, X": the place is the subject. */
export function visitedBy(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (!holds(sentence, VISITED)) return [];
  return sentence.verbs.flatMap((verb, index) => {
    if (!verb.passive || !verb.subject || !/^(?:visit|tour)$/.test(verb.lemma)) return [];
    const stops = stopsAt(sentence, verb.subject[0]);
    const people = stops.length > 0 ? agentsAfter(sentence, verb.head) : [];
    if (people.length === 0) return [];
    return [
      frame(
        sentence,
        verb.head,
        people.map((m) => asTraveller(article, m)),
        stops,
        factualityOfVerb(sentence, index)
      )
    ];
  });
}
