import {daysBetween, precision} from "../../calendar.ts";
import type {AnnotatedArticle} from "../../types.ts";
import {daysApart} from "../when.ts";
import type {CompleteFrame, Frame} from "./frame.ts";
import {withEnd} from "./timing/ends.ts";

/** Days within which a visit that has begun is taken to be under way when the article appears. */
const UNDER_WAY = 7;
/** Days after the first in which another place of the country is a stage of the same trip. */
export const LONGEST_STAGE = 9;

const ANOTHER_TRIP = /\b(?:again|returned|came back|later this year|next|second visit|another)\b/;

/** Sets what is told of a stage of a trip to the time of the trip that it belongs to. */
export function withStages(
  article: AnnotatedArticle,
  frame: CompleteFrame,
  frames: readonly CompleteFrame[]
): CompleteFrame {
  return underWay(article, laterStage(frame, frames), frames);
}

/** "concludes her trip in Wellington": the present of an itinerary that is told as a plan. */
export function ofItinerary(frame: CompleteFrame, frames: readonly CompleteFrame[]): CompleteFrame {
  const {factuality, timing, sentence, token} = frame;
  if (factuality !== "real" || timing.start !== "") return frame;
  const verb = sentence.verbs.findLast((v) => v.head <= token && v.form === "finite");
  const isPresent =
    verb !== undefined &&
    verb.tense === "present" &&
    !verb.perfect &&
    !verb.passive &&
    /^(?:begin|start|conclude|end|finish|open|wrap|close|continue|complete|go|travel|fly|head|move|proceed)$/.test(
      verb.lemma
    );
  const planned = frames.some(
    (other) =>
      other.factuality === "planned" &&
      frame.stops.every((s) => other.stops.some((t) => t.host === s.host)) &&
      other.travellers.some((t) => frame.travellers.some((u) => u.person === t.person))
  );
  return isPresent && planned ? {...frame, factuality: "planned"} : frame;
}

/** "Arrived in Amman on Monday … on Thursday he toured the port of Aqaba": the second is no trip of its own. */
function laterStage(frame: CompleteFrame, frames: readonly CompleteFrame[]): CompleteFrame {
  const {timing, stops, factuality, sentence} = frame;
  if (precision(timing.start) !== "day" || stops.length !== 1 || ANOTHER_TRIP.test(sentence.text))
    return frame;
  const trip = frames.find((other) => {
    if (other.stops.length !== 1 || !isSameJourney(frame, other)) return false;
    // "arrived in Washington on Wednesday and will travel to Los Angeles on Saturday": still under way
    const isAhead = factuality === "planned" && other.factuality === "real";
    if (other.factuality !== factuality && !isAhead) return false;
    // "is in Jakarta this week … will fly to Kalimantan on Thursday"
    if (isAhead && precision(other.timing.start) === "month" && isPresent(other))
      return timing.start.startsWith(other.timing.start);
    if (precision(other.timing.start) !== "day") return false;
    const later = daysBetween(other.timing.start, timing.start);
    return later > 0 && later <= LONGEST_STAGE && !leftBetween(frame, other, frames);
  });
  if (!trip) return frame;
  const {start, earliest, basis} = trip.timing;
  return {
    ...frame,
    factuality: trip.factuality,
    timing: {...timing, start, earliest, basis, end: timing.end || trip.timing.end}
  };
}

const isPresent = ({sentence, token}: Frame): boolean => {
  const verb = sentence.verbs.find((v) => v.head === token);
  return verb?.lemma === "be" && verb.tense === "present" && !verb.perfect;
};

const isSameJourney = (a: Frame, b: Frame): boolean =>
  b.stops.some((s) => s.host === a.stops[0]?.host) &&
  b.travellers.some((t) => a.travellers.some((u) => u.person === t.person));

/** The traveller was in another country between the two. */
const leftBetween = (late: Frame, early: Frame, frames: readonly Frame[]): boolean =>
  frames.some(
    ({timing, stops, travellers}) =>
      timing.start > early.timing.start &&
      timing.start <= late.timing.start &&
      stops.every((s) => s.host !== late.stops[0]?.host) &&
      travellers.some((t) => late.travellers.some((u) => u.person === t.person))
  );

/** "landed in Hanoi on Monday … will be in Vietnam until Thursday": when it is to end. */
const staysUntil = ({sentence: {verbs}, token, timing}: Frame): boolean =>
  timing.start === "" &&
  timing.end !== "" &&
  verbs.some((v) => v.head === token && /^(?:be|stay|remain)$/.test(v.lemma));

/** "started a visit on Monday. The President, whose visit to Finland will last three days": how long it is to be. */
const lasts = ({sentence: {tokens, verbs}, token, timing}: Frame): boolean =>
  timing.days > 0 &&
  /^(?:visit|trip|stay|tour)$/.test(tokens[token]?.lower ?? "") &&
  verbs.some((v) => v.lemma === "last" && v.head > token && v.head - token < 9);

/**
 * "Also intends to visit Iraqi Kurdistan": a place told without a date as still to come, in a country where the traveller
 * has just arrived, is a stop of the trip under way, and no trip of its own.
 */
function underWay(
  article: AnnotatedArticle,
  frame: CompleteFrame,
  frames: readonly CompleteFrame[]
): CompleteFrame {
  const {published} = article.article;
  const [stop] = frame.stops;
  const isLeg =
    frame.factuality === "planned" &&
    frame.timing.start === "" &&
    stop !== undefined &&
    (stop.places.length > 0 || frame.rule === "visits/received" || lasts(frame) || staysUntil(frame));
  if (!isLeg || /\b(?:again|return|later this year|next)\b/.test(frame.sentence.text)) return frame;
  const trip = frames.find(
    (other) =>
      other.factuality === "real" &&
      other.stops.some((s) => s.host === stop.host) &&
      other.travellers.some((t) => frame.travellers.some((u) => u.person === t.person)) &&
      (published === "" ||
        other.timing.start === "" ||
        (daysApart(other.timing.start, published) ?? 0) <= UNDER_WAY)
  );
  return trip
    ? {
        ...frame,
        factuality: "real",
        timing: staysUntil(frame)
          ? {...trip.timing, end: trip.timing.end || frame.timing.end}
          : lasts(frame)
            ? withEnd({...trip.timing, days: trip.timing.days || frame.timing.days})
            : trip.timing,
        doubts: [...frame.doubts, "stop of the trip under way"]
      }
    : frame;
}
