/** What an article is about. */
import type {AnnotatedArticle} from "../../types.ts";

/** An article on foreign forces, as its first sentences or a fifth of all tell: whom it counts are soldiers unless it says otherwise. */
export function isAboutForces(article: AnnotatedArticle): boolean {
  const known = ABOUT.get(article);
  if (known !== undefined) return known;
  const of = article.sentences.filter(({text}) => FORCES.test(text)).length;
  const opens = article.sentences.slice(0, 3).some(({text}) => /\bforeign (?:forces|troops|soldiers|garrisons|bases)\b/i.test(text)) || /\bforeign (?:forces|troops|soldiers|garrisons|bases)\b/i.test(article.article.title); // prettier-ignore
  const about = opens || (of >= 4 && of * 5 >= article.sentences.length);
  ABOUT.set(article, about);
  return about;
}

/** Whether soldiers are spoken of in the title, in this sentence, or in one of the three before it. */
export function forcesNear({
  article,
  sentence
}: {
  article: AnnotatedArticle;
  sentence: {index: number};
}): boolean {
  if (FORCES.test(article.article.title) || /\bbases?\b/i.test(article.article.title)) return true;
  for (let i = sentence.index; i >= 0 && sentence.index - i <= NEAR; i--)
    if (FORCES.test(article.sentences[i]?.text ?? "")) return true;
  return false;
}

const NEAR = 3;

const ABOUT = new WeakMap<AnnotatedArticle, boolean>();
const FORCES =
  /\b(?:troops?|soldiers?|garrisons?|peacekeepers?|battalions?|contingents?|brigades?|regiments?|battle ?groups?|paratroopers?|marines|service ?(?:members|men)|(?:military|air|naval) base|bases|armed forces|deployments?|peacekeeping|troop)\b/i;
