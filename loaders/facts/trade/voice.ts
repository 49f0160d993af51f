/** Whose "we" a passage is. */
import {attributionOf} from "../../annotate/attribution.ts";
import {isCountry} from "../../annotate/places.ts";
import type {AnnotatedArticle, AnnotatedSentence, Span} from "../../types.ts";
import {indexOfWord} from "../near.ts";

/** The country of the person or body whom the text credits with what stands at `span`; empty where it is not known. */
export function speakerCountry(article: AnnotatedArticle, sentence: AnnotatedSentence, span: Span): string {
  const name = attributionOf(article, sentence, span);
  if (!name) return accordingTo(sentence);
  const person = article.people.find((p) => p.name === name && isCountry(p.country));
  if (person) return person.country;
  for (const one of article.sentences.slice(Math.max(0, sentence.index - 2), sentence.index + 2)) {
    const at = one.text.indexOf(name);
    if (at < 0) continue;
    const place = one.places.find((p) => p.start >= one.start + at && p.end <= one.start + at + name.length);
    if (place && isCountry(place.country)) return place.country;
  }
  return accordingTo(sentence);
}

/** "According to figures from the Central Bank of Paraguay," */
function accordingTo({tokens, places}: AnnotatedSentence): string {
  const start = tokens.findIndex((t, k) => t.lower === "according" && tokens[k + 1]?.lower === "to");
  if (start < 0) return "";
  const end = indexOfWord(tokens, ",", start + 1);
  const limit = tokens[end < 0 ? tokens.length - 1 : end]?.start ?? 0;
  const place = places.find((p) => p.start > tokens[start]!.start && p.end <= limit);
  return place && isCountry(place.country) ? place.country : "";
}
