import {GRACED, JOURNEYS, LEAVINGS} from "../../../lexicon/journeys.ts";
import type {AnnotatedSentence, VerbGroup} from "../../../types.ts";
import {stopsAt} from "../destination.ts";
import type {Stop} from "../frame.ts";
import {ofVerbs} from "./verbs.ts";

/** "winged her way to Lima", "got off a plane in Lima", "called in at Lima on the way": a verb that only with other words tells of a journey. */
export const byIdiom = ofVerbs(new Set(JOURNEYS.keys()), (sentence, verb) => {
  const stops = stopsBehind(sentence, verb, JOURNEYS);
  const last = stops.at(-1);
  const rest = last ? sentence.text.slice(last.end - sentence.start) : "";
  return /^(?:grace|hono|favo)/.test(verb.lemma) && !GRACED.test(rest) ? [] : stops;
});

/** "flew out of Lima", "waved goodbye to Lima": the place that is left. */
export const leftByIdiom = (sentence: AnnotatedSentence, verb: VerbGroup): Stop[] =>
  stopsBehind(sentence, verb, LEAVINGS);

function stopsBehind(
  sentence: AnnotatedSentence,
  verb: VerbGroup,
  idioms: ReadonlyMap<string, RegExp>
): Stop[] {
  const lead = sentence.places.length > 0 ? idioms.get(verb.lemma) : undefined;
  const from = sentence.tokens[verb.head]?.end ?? verb.end;
  const match = lead?.exec(sentence.text.slice(from - sentence.start));
  if (!match) return [];
  const at = from + match[0].length;
  return stopsAt(sentence, sentence.tokens.findIndex((t) => t.end > at)); // prettier-ignore
}
