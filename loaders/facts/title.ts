/** The countries that a title names. */
import {once} from "../annotate/once.ts";
import {findPlaces} from "../annotate/places.ts";
import {splitUntagged} from "../annotate/sentences.ts";
import type {AnnotatedArticle, PlaceMention} from "../types.ts";
import {homeCountry} from "./parties.ts";

/** Countries, capitals and demonyms of the title, in order; places of the title's own text. */
export const titlePlaces = once(({article}: AnnotatedArticle): readonly PlaceMention[] => {
  const [heading] = splitUntagged(article.title);
  return (heading ? findPlaces(heading) : []).filter(
    (p) => /^[A-Z]{3}$/.test(p.country) && (p.capital || /^(?:country|demonym)$/.test(p.kind))
  );
});

/** The country that an article is about: named twice as often as any other, or the only one of its title, if the text names it too; else empty. */
export const topicCountry = once(
  (article: AnnotatedArticle): string => homeCountry(article) || titleCountry(article)
);

/** The only country of the title, where the text names it too; else empty. */
function titleCountry(article: AnnotatedArticle): string {
  const titled = [...new Set(titlePlaces(article).map((p) => p.country))];
  const [only = ""] = titled.length === 1 ? titled : [];
  const isTold = only !== "" && article.sentences.some((s) => s.places.some((p) => p.country === only));
  return isTold ? only : "";
}

const JOURNEY =
  /\b(?:visit(?:s|ed|ing)?|trips?|tours?|arriv\w+|lands?|fl(?:y|ies|ew)|travels?|heads?|talks|hosts?|welcom\w+|receiv\w+|greets?|guests?|stopover|red carpet|flown|jets?|in|to)\b/i;

/** "Moroccan leader begins Rwanda visit", "Minister in Accra for talks": the one country of a title about a journey, other than the travellers' own; else null. */
export function titleHost(article: AnnotatedArticle, own: ReadonlySet<string>): PlaceMention | null {
  if (!JOURNEY.test(article.article.title)) return null;
  const others = titlePlaces(article).filter((p) => !own.has(p.country));
  return new Set(others.map((p) => p.country)).size === 1 ? others[0]! : null;
}

const INTO = /\b(?:in|to|from|into|out of|leaves?|leaving|near|at) (?:[a-z'’-]+ ){0,2}$/i;

/** "Foreign troops in the Philippines", "Haiti: who sends what": the place that the title leads to, or opens with before a colon. */
export function titleGoal(
  {article: {title}}: AnnotatedArticle,
  places: readonly PlaceMention[]
): PlaceMention | undefined {
  return places.find((p) => INTO.test(title.slice(0, p.start)) || (p.start === 0 && title[p.end] === ":"));
}
