/** The countries that a title names. */
import {findPlaces} from "../annotate/places.ts";
import {splitSentences} from "../annotate/sentences.ts";
import type {AnnotatedArticle, PlaceMention} from "../types.ts";
import {homeCountry} from "./parties.ts";

const known = new WeakMap<AnnotatedArticle, readonly PlaceMention[]>();

/** Countries, capitals and demonyms of the title, in order; places of the title's own text. */
export function titlePlaces(article: AnnotatedArticle): readonly PlaceMention[] {
  let places = known.get(article);
  if (!places) {
    const [heading] = splitSentences(article.article.title);
    places = (heading ? findPlaces(heading) : []).filter(
      (p) => /^[A-Z]{3}$/.test(p.country) && (p.capital || /^(?:country|demonym)$/.test(p.kind))
    );
    known.set(article, places);
  }
  return places;
}

const topics = new WeakMap<AnnotatedArticle, string>();

/** The country that an article is about: named twice as often as any other, or the only one of its title, if the text names it too; else empty. */
export function topicCountry(article: AnnotatedArticle): string {
  let topic = topics.get(article);
  if (topic === undefined) {
    const titled = [...new Set(titlePlaces(article).map((p) => p.country))];
    const [only = ""] = titled.length === 1 ? titled : [];
    const isTold = only !== "" && article.sentences.some((s) => s.places.some((p) => p.country === only));
    topic = homeCountry(article) || (isTold ? only : "");
    topics.set(article, topic);
  }
  return topic;
}

const INTO = /\b(?:in|to|from|into|out of|leaves?|leaving|near|at) (?:[a-z'’-]+ ){0,2}$/i;

/** "Foreign troops in the Philippines", "Haiti: who sends what": the place that the title leads to, or opens with before a colon. */
export function titleGoal(
  {article: {title}}: AnnotatedArticle,
  places: readonly PlaceMention[]
): PlaceMention | undefined {
  return places.find((p) => INTO.test(title.slice(0, p.start)) || (p.start === 0 && title[p.end] === ":"));
}
