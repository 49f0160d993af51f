import type {AnnotatedArticle, AnnotatedSentence} from "../types.ts";
import type {AnyFact} from "./rule.ts";
import {sentenceOf} from "./rule.ts";

/** Countries that an article names, from which on its pair is not plain. */
const MANY = 6;

/**
 * The fact, with a doubt where the sentence that tells it leaves its land or its parties to other sentences. Both were measured on
 * articles that no rule had read (`challenge-w` to `challenge-ad`), rows without another doubt. Of troops whose land the sentence does
 * not name 21 of 27 were right, of others 97 of 100; of agreements of which it does not name both parties 8 of 12 in articles
 * that name six countries or more, 33 of 34 in others; of those of which it does 43 of 44.
 */
export function doubtUnnamed(article: AnnotatedArticle, fact: AnyFact): AnyFact {
  if (fact.doubts.length > 0) return fact;
  const sentence = sentenceOf(article, fact);
  const doubt = sentence && unnamed(article, fact, sentence);
  return doubt ? {...fact, doubts: [doubt]} : fact;
}

function unnamed(article: AnnotatedArticle, {table, values}: AnyFact, sentence: AnnotatedSentence): string {
  if (table === "troops") {
    const {location} = values as {location: string};
    return sentence.places.some(({country}) => country === location)
      ? ""
      : "the sentence does not name the land";
  }
  if (table === "agreements") {
    const {parties} = values as {parties: readonly string[]};
    const isNamed = (party: string) =>
      sentence.places.some(({country}) => country === party) ||
      sentence.people.some(({person}) => article.people[person]!.country === party);
    if (parties.every(isNamed)) return "";
    const countries = new Set(article.sentences.flatMap(({places}) => places.map(({country}) => country)));
    return countries.size < MANY ? "" : "the sentence does not name both parties";
  }
  return "";
}
