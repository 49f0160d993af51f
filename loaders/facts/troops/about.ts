/** What an article is about. */
import {once} from "../../annotate/once.ts";
import {holds, wordClass} from "../../annotate/word.ts";
import type {AnnotatedArticle, AnnotatedSentence} from "../../types.ts";

/** An article on foreign forces, as its first sentences or a fifth of all tell: whom it counts are soldiers unless it says otherwise. */
export const isAboutForces = once((article: AnnotatedArticle): boolean => {
  const of = article.sentences.filter(speaksOf).length;
  const opens = article.sentences.slice(0, 3).some(({text}) => FOREIGN.test(text)) || FOREIGN.test(article.article.title); // prettier-ignore
  return opens || (of >= 4 && of * 5 >= article.sentences.length);
});

/** Whether soldiers are spoken of in the title, in this sentence, or in one of the three before it. */
export function forcesNear({
  article,
  sentence
}: {
  article: AnnotatedArticle;
  sentence: {index: number};
}): boolean {
  for (let i = sentence.index; i >= 0 && sentence.index - i <= NEAR; i--) {
    const one = article.sentences[i];
    if (one && speaksOf(one)) return true;
  }
  const {title} = article.article;
  return FORCES.test(title) || /\bbases?\b/i.test(title);
}

const NEAR = 3;

const FOREIGN = /\bforeign (?:forces|troops|soldiers|garrisons|bases)\b/i;
const FORCES =
  /\b(?:troops?|soldiers?|garrisons?|peacekeepers?|battalions?|contingents?|brigades?|regiments?|battle ?groups?|paratroopers?|marines|service ?(?:members|men)|(?:military|air|naval) base|bases|armed forces|deployments?|peacekeeping|troop)\b/i;
/** The first word of each: most sentences hold none, and are not searched. */
const OPENING = wordClass(
  /\b(?:troop|soldier|garrison|peacekeep|battalion|contingent|brigade|regiment|battle|paratroop|marines|service|military|air|naval|bases|armed|deployment)/i
);

const speaksOf = (sentence: AnnotatedSentence): boolean =>
  holds(sentence, OPENING) && FORCES.test(sentence.text);
