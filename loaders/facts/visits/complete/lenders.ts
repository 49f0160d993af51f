/** The frames from which one takes what it lacks. */
import type {CompleteFrame, Frame, Traveller} from "../frame.ts";
import {REACH, compatibleTimes, isOff, sharesHost, sharesTraveller} from "./fits.ts";

export const besides = (frame: Frame, lender: CompleteFrame): CompleteFrame => ({
  ...frame,
  travellers: frame.travellers.length > 0 ? frame.travellers : lender.travellers.map(fromContext),
  stops: lender.stops.slice(0, 1).map((stop) => ({...stop, places: [], date: null})),
  additions: [],
  doubts: [...frame.doubts, "host from context"]
});

export const fromContext = (t: Traveller): Traveller => ({
  ...t,
  doubts: [...t.doubts, "visitor from context"]
});

export function nearest(frame: Frame, whole: readonly CompleteFrame[]): CompleteFrame | null {
  const distance = (other: Frame) => {
    const sentences = frame.sentence.index - other.sentence.index;
    // What was told before is referred to; what comes after only where nothing did. Of two in one sentence, a made one.
    const isMade = other.factuality === "real" ? 0 : 0.5;
    // "returned on Tuesday after a two-day visit, on which he visited the troops": of the visit whose length is told
    const isWhole = frame.timing.end === "" || other.timing.days > 0 ? 0 : 0.25;
    return (sentences >= 0 ? sentences : 2 * -sentences + 3) + isMade + isWhole;
  };
  const fits = (other: Frame) =>
    sharesTraveller(frame, other) && sharesHost(frame, other) && compatibleTimes(frame, other);
  const named = frame.travellers.length > 0 || frame.stops.length > 0;
  const candidates = whole.filter((other) => fits(other) && (named || distance(other) <= REACH));
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** "was due in Koh Kong on Thursday. The trip has been postponed": the one of which the sentence before told, and what became of it. */
export const whoseIsOff = (frame: Frame, whole: readonly CompleteFrame[]): CompleteFrame | undefined =>
  frame.travellers.length === 0 && frame.stops.length === 0 && isOff(frame)
    ? whole.findLast(
        (other) => isOff(other) && other.sentence.index === frame.sentence.index - 1 && other.sentence.paragraph === frame.sentence.paragraph // prettier-ignore
      )
    : undefined;

/** "A stop in Tokyo has been cancelled": a leg of the trip told just before. */
export function itinerary(frame: Frame, whole: readonly CompleteFrame[]): CompleteFrame | undefined {
  if (frame.travellers.length > 0) return undefined;
  const before = whole.filter((other) => other.sentence.index <= frame.sentence.index);
  // in the order of the text, and not of the rules
  const last = before.sort((a, b) => a.sentence.index - b.sentence.index || a.token - b.token).at(-1);
  const [only, ...others] = new Set(before.flatMap((other) => other.travellers.map((t) => t.person)));
  const isNear = last && frame.sentence.index - last.sentence.index <= REACH;
  return isNear || (only !== undefined && others.length === 0) ? last : undefined;
}
