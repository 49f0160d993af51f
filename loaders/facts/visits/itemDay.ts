/** The day that the item of a bulletin or a chronicle opens with: "Tuesday, June 11. The minister travelled to Helsinki". */
import type {AnnotatedArticle} from "../../types.ts";
import {itemOf} from "../layout.ts";
import type {Frame} from "./frame.ts";

/** The frame of a journey told without a time, on the day of its item. */
export function onItemDay(article: AnnotatedArticle, frame: Frame): Frame {
  const {sentence, token, timing, factuality, rule} = frame;
  if (timing.start !== "" || timing.end !== "" || factuality !== "real" || /return|back-from/.test(rule))
    return frame;
  const {date} = itemOf(article, sentence);
  const at = sentence.tokens[token]?.start ?? 0;
  if (!date || sentence.dates.some((d) => d.from !== "" && d.start < at)) return frame;
  // "Monday. He recalled the visit that he had paid to Oslo": of another day
  const verb = sentence.verbs.findLast((v) => v.form === "finite" && v.head <= token);
  const isToday =
    verb !== undefined && !verb.perfect && verb.tense !== "future" && !RECALLING.test(verb.lemma);
  if (!isToday) return frame;
  const {from: start, basis} = date;
  return {
    ...frame,
    timing: {...timing, start, earliest: start, basis, spans: [...timing.spans, date]},
    doubts: [...frame.doubts, "day from the heading"]
  };
}

const RECALLING =
  /^(?:recall|remember|praise|welcome|hail|thank|discuss|review|prepare|congratulate|commend|brief)$/;
