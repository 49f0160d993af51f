import type {AnnotatedArticle} from "../../../types.ts";
import type {CompleteFrame, Frame} from "../frame.ts";
import {isForeign} from "../triggers/acts.ts";

const FOR =
  /^(?: in| over)? (?:(?:specially|expressly) )?for (?:it|(?:the|that|this) (?:[\w-]+ ){0,2}(?:ceremony|signing|occasion|event|opening|inauguration|launch|summit|meeting|funeral))\b(?! (?:in|at|of)\b)/;

/** "The two signed an accord in Kigali on Monday. Minister X, who made the trip for the ceremony, …": where that took place, and when. */
export function forOccasion(article: AnnotatedArticle, frame: Frame): CompleteFrame | null {
  const {sentence, token, travellers, stops, timing, factuality} = frame;
  if (factuality !== "real" || travellers.length === 0 || stops.length > 0 || timing.start !== "")
    return null;
  if (!FOR.test(sentence.text.slice((sentence.tokens[token]?.end ?? sentence.end) - sentence.start))) return null; // prettier-ignore
  const before = article.sentences[sentence.index - 1];
  const cities = before?.places.filter((p) => p.kind === "city" && !p.modifier) ?? [];
  const [city] = cities;
  if (!city || cities.length > 1 || before?.paragraph !== sentence.paragraph) return null;
  const {country: host, name, start, end} = city;
  const stop = {host, places: [name], date: null, start, end};
  if (!travellers.every((t) => isForeign(article, t, stop))) return null;
  const date = before.dates.find((d) => d.from.length >= 7);
  const when = date ? {start: date.from, earliest: date.from, basis: date.basis, spans: [date]} : {};
  return {
    ...frame,
    stops: [stop],
    timing: {...timing, ...when},
    additions: [],
    doubts: [...frame.doubts, "host from context"]
  };
}
