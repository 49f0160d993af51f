import type {CompleteFrame} from "./frame.ts";
/** A journey that goes on from another one. */
import {precision} from "../../calendar.ts";

const ONWARD =
  /^From\b|\b(?:on to|onwards?|proceed\w*|continue\w*|next (?:stop|leg)|flies from|travels from|headed from)\b/;
const GOES = /^(?:go|continue|fly|travel|head|proceed|move|leave|depart|journey)$/;

/**
 * "ended his visit to Doha on Thursday … From there he went on to Kuwait": on the day on which he left; "from there she goes on to
 * Wellington": still to come.
 */
export function ofNextLeg(frame: CompleteFrame, frames: readonly CompleteFrame[]): CompleteFrame {
  const {sentence, token, timing, stops, factuality} = frame;
  if (factuality === "real" && isStillToArrive(frame)) return {...frame, factuality: "planned"};
  if (factuality !== "real" || timing.start !== "" || !ONWARD.test(sentence.text)) return frame;
  const before = frames.filter(
    (other) =>
      other.sentence.index <= sentence.index &&
      other !== frame &&
      other.stops.every((s) => stops.every((t) => t.host !== s.host)) &&
      other.travellers.some((t) => frame.travellers.some((u) => u.person === t.person))
  );
  if (before.length === 0) return frame;
  const verb = sentence.verbs.find((v) => v.head === token);
  if (verb && GOES.test(verb.lemma) && verb.tense === "present" && !verb.perfect)
    return {...frame, factuality: "planned"};
  const left = before.findLast((other) => precision(other.timing.end) === "day")?.timing;
  return left && verb?.tense === "past"
    ? {
        ...frame,
        timing: {...timing, start: left.end, earliest: left.end, basis: left.basis || "resolved"},
        doubts: [...frame.doubts, "date of leaving the place before"]
      }
    : frame;
}

/** "held talks here before flying on to Port Vila, where he is due today": not there yet. */
function isStillToArrive({sentence, token, stops}: CompleteFrame): boolean {
  const {text, start, verbs, tokens} = sentence;
  const verb = verbs.find((v) => v.head === token);
  const last = stops.at(-1);
  return (
    verb?.form === "gerund" &&
    tokens[verb.first - 1]?.lower === "before" &&
    last !== undefined &&
    DUE_THERE.test(text.slice(last.end - start))
  );
}
const DUE_THERE = /^, where (?:he|she|they) (?:is|are) (?:also )?(?:due|scheduled|expected|set|to|awaited)\b/;
