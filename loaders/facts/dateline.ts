import {once} from "../annotate/once.ts";
import {isBareDateline} from "../annotate/places/dateline.ts";
import type {AnnotatedArticle, AnnotatedSentence, DateMention, PlaceMention} from "../types.ts";

/** "TASHKENT, June 21 (Agency) -- The minister …": the day of the report, not of the trip. */
export function isDateline(sentence: AnnotatedSentence, date: DateMention): boolean {
  const before = sentence.text.slice(0, date.start - sentence.start);
  const after = sentence.text.slice(date.end - sentence.start, date.end - sentence.start + 40);
  return (
    before.length < 45 &&
    !sentence.verbs.some((v) => v.form === "finite" && v.end <= date.start) &&
    /^\p{Lu}/u.test(before) &&
    (isOfWire(before, after) ||
      /^[^a-z]{0,3}(?:\([^)]{1,30}\)\s*)?(?:[-–—]{1,2}\s|:)/u.test(after) ||
      AGENCY.test(after))
  );
}

/** "TOKYO, April 24, Nippon Dispatch - Prime Minister X": the agency without brackets. */
const AGENCY = /^, (?:\p{Lu}[\p{L}.]+ ){1,4}[-–—]{1,2} \p{Lu}/u;

/** "SUVA Feb 14 Fijian President …": a place in capitals, the day, and the sentence right behind it. */
const isOfWire = (before: string, after: string): boolean =>
  /^\p{Lu}{3}[\p{Lu} .'-]*,? $/u.test(before) && /^ \p{Lu}\p{Ll}/u.test(after);

/** "MALE, Sept 11 (PTI) -", "Dhaka:", "PARIS (AP) —": what may stand between the place and the mark that ends a dateline. */
const DATELINE_END =
  /^(?:\s?\[[^\]]{1,30}\])?(?:,[^—–:(]{0,30})?(?:\s{0,2}(?:\([^)]{1,30}\))?\s{0,2}(?:[—–:]|-{1,2}\s)|\s\(\p{Lu}{2,}[^)]{0,20}\)\.?\s\p{Lu})/u;

/** "VILSECK, Germany —": a town that no list knows, in capitals, and its country. */
const UNKNOWN_TOWN = /^\p{Lu}[\p{Lu}\p{M} .'’-]{2,30}, $/u;

/** The place from which the article is sent, or null. */
export const datelineOf = once(findDateline);

function findDateline(article: AnnotatedArticle): PlaceMention | null {
  for (const sentence of article.sentences.slice(0, 3)) {
    const place = sentence.places.find((p) => p.start === sentence.start && p.kind === "city");
    const rest = place && sentence.text.slice(place.end - sentence.start, place.end - sentence.start + 80);
    if (place && (isBareDateline(place, rest ?? "") || DATELINE_END.test(rest ?? ""))) return place;
    const country = sentence.places.find((p) => p.kind === "country");
    if (
      country &&
      UNKNOWN_TOWN.test(sentence.text.slice(0, country.start - sentence.start)) &&
      DATELINE_END.test(sentence.text.slice(country.end - sentence.start, country.end - sentence.start + 80))
    )
      return country;
  }
  return null;
}
