/** The day and the town that the item of a bulletin, a diary or a chronicle opens with: "Tuesday, June 11. The minister travelled to Helsinki". */
import type {AnnotatedArticle} from "../../types.ts";
import {itemOf} from "../layout.ts";
import type {Frame} from "./frame.ts";
import {withEnd} from "./timing/ends.ts";

/** The frame of a journey told without a time, on the day of its item. */
export function onItemDay(article: AnnotatedArticle, frame: Frame): Frame {
  const {sentence, token, timing, factuality, rule} = frame;
  if (timing.start !== "" || timing.end !== "" || /return|back-from/.test(rule)) return frame;
  const {date} = itemOf(article, sentence);
  const at = sentence.tokens[token]?.start ?? 0;
  if (!date || sentence.dates.some((d) => d.from !== "" && d.start < at)) return frame;
  // "Saturday, June 14. The minister is due in Juba", in a diary of the days to come
  const isAhead = date.from >= article.article.published && article.article.published !== "";
  if (factuality !== "real" && !(isAhead && /^(?:planned|cancelled|postponed)$/.test(factuality)))
    return frame;
  if (factuality === "real" && !isOfToday(frame)) return frame;
  const {from: start, basis} = date;
  return {
    ...frame,
    timing: withEnd({...timing, start, earliest: start, basis, spans: [...timing.spans, date]}),
    doubts: [...frame.doubts, "day from the heading"]
  };
}

/** Not so "Monday. He recalled the visit that he had paid to Oslo": of another day. */
function isOfToday({sentence, token}: Frame): boolean {
  const verb = sentence.verbs.findLast((v) => v.form === "finite" && v.head <= token);
  return verb !== undefined && !verb.perfect && verb.tense !== "future" && !RECALLING.test(verb.lemma);
}

const RECALLING =
  /^(?:recall|remember|praise|welcome|hail|thank|discuss|review|prepare|congratulate|commend|brief)$/;

/** "- JUBA: Uganda's defence minister is due in South Sudan": in the town of the item. */
export function inItemTown(article: AnnotatedArticle, frame: Frame): Frame {
  const [stop, ...others] = frame.stops;
  const {town, first} = itemOf(article, frame.sentence);
  if (!town || first !== frame.sentence.index || stop?.host !== town.country) return frame;
  return stop.places.length > 0 || others.length > 0
    ? frame
    : {...frame, stops: [{...stop, places: [town.name]}]};
}
