import {verbOfNoun} from "../../../annotate/factuality/role.ts";
import type {AnnotatedArticle, AnnotatedSentence, Token} from "../../../types.ts";
import {isAfter} from "../../when.ts";
import type {Frame, Stop} from "../frame.ts";
import {travellersOf} from "../traveller.ts";
import {isForeign} from "./acts.ts";
import {frame} from "./make.ts";
import {factualityOfTravel} from "./nounFactuality.ts";
import {singular} from "./nounGoals.ts";

/** "kicked off a tour of Latin America in Lima", "ended his African tour in Nairobi": its first or its last stop. */
export function stageOfTour(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  {index, lower}: Token,
  [stop]: Stop[]
): Frame[] {
  if (!stop || stop.places.length === 0 || singular(lower) !== "tour") return [];
  const owner = verbOfNoun(sentence, index);
  const verb = owner?.role === "object" ? sentence.verbs[owner.verb] : undefined;
  if (!verb || verb.passive || !TOUR_ENDS.test(verb.lemma)) return [];
  const people = travellersOf(article, sentence, verb).filter((t) => isForeign(article, t, stop));
  if (people.length === 0) return [];
  const told = frame(
    sentence,
    index,
    people,
    [stop],
    factualityOfTravel(sentence, index),
    [],
    new Set([verb.head])
  );
  // the day on which the tour ended is that of the stop; where it ends tomorrow, he may be there already
  const {end, start, basis} = told.timing;
  const day = TOUR_LASTS.test(verb.lemma) ? end || start : start;
  if (day === end && isAfter(day, article.article.published)) return [told];
  return [{...told, timing: {...told.timing, start: day, earliest: day, end: "", days: 0, basis}}];
}

const TOUR_ENDS =
  /^(?:begin|start|open|kick|launch|end|conclude|finish|wrap|wind|wound|complete|close|cap|round|continue|resume|interrupt)$/;

const TOUR_LASTS = /^(?:end|conclude|finish|wrap|wind|wound|complete|close|cap|round)$/;
