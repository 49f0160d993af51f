import type {AnnotatedArticle} from "../../types.ts";
import type {Frame, Traveller} from "./frame.ts";

/** A frame with nothing missing. `linked` is the frame that lent it its traveller or its stops, if one did. */
export interface CompleteFrame extends Frame {
  linked: Frame | null;
}

const REACH = 6;

/**
 * Fills what a frame lacks from the frames nearest to it: the traveller of "the visit to Iraq" from one to the same
 * country, the country of "his three-day trip" from one of the same traveller, both for "the visit". What cannot be
 * filled is left out of the result.
 */
export function completeFrames(frames: readonly Frame[]): CompleteFrame[] {
  const whole = frames.filter((f) => f.travellers.length > 0 && f.stops.length > 0 && isVouched(f));
  return frames.flatMap((frame) => {
    if (frame.travellers.length > 0 && frame.stops.length > 0) return [{...frame, linked: null}];
    if (frame.travellers.length === 0 && !frame.open) return [];
    const lender = nearest(frame, whole);
    if (!lender) return [];
    return [filled(frame, lender)];
  });
}

const isVouched = (f: Frame): boolean =>
  f.factuality !== "hypothetical" && f.factuality !== "denied" && f.factuality !== "proposed";

function nearest(frame: Frame, whole: readonly Frame[]): Frame | null {
  const fits = (other: Frame) => other !== frame && sharesTraveller(frame, other) && sharesHost(frame, other);
  const distance = (other: Frame) => {
    const sentences = frame.sentence.index - other.sentence.index;
    // What was told before is referred to; what comes after only where nothing did.
    return sentences >= 0 ? sentences : 2 * -sentences + 3;
  };
  const named = frame.travellers.length > 0 || frame.stops.length > 0;
  const candidates = whole.filter((other) => fits(other) && (named || distance(other) <= REACH));
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

const sharesTraveller = (a: Frame, b: Frame): boolean =>
  a.travellers.length === 0 || a.travellers.some((t) => b.travellers.some((u) => u.person === t.person));

const sharesHost = (a: Frame, b: Frame): boolean =>
  a.stops.length === 0 || a.stops.some((s) => b.stops.some((t) => t.host === s.host));

function filled(frame: Frame, lender: Frame): CompleteFrame {
  const doubts = [...frame.doubts];
  let {travellers, stops} = frame;
  if (travellers.length === 0) {
    travellers = lender.travellers.map((t): Traveller => ({
      ...t,
      doubts: [...t.doubts, "visitor from context"]
    }));
  }
  if (stops.length === 0) {
    stops = lender.stops;
    doubts.push("host from context");
  }
  return {...frame, travellers, stops, doubts, linked: lender};
}

/** Country whom a person serves, if it can be told; null where he is no official. */
export function countryOf(article: AnnotatedArticle, traveller: Traveller): string | null {
  const person = article.people[traveller.person];
  if (!person || !person.official) return null;
  if (person.country === "" && person.role === "") return null;
  return person.country;
}
