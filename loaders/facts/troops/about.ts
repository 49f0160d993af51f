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

const ABOUT = new WeakMap<AnnotatedArticle, boolean>();
const FORCES = /\b(?:troops?|soldiers?|garrisons?|peacekeepers?|battalions?|contingents?)\b/i;
