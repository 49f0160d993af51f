import {precision} from "../../calendar.ts";
import type {AnnotatedArticle} from "../../types.ts";
import {tripsOf} from "./complete/company.ts";
import {earlierTrip} from "./complete/earlier.ts";
import {compatibleTimes, isOff, isVouched} from "./complete/fits.ts";
import {atDateline, besideOther, calledOff, inScene} from "./complete/goals.ts";
import {forOccasion} from "./complete/occasion.ts";
import {besides, fromContext, itinerary, nearest, whoseIsOff} from "./complete/lenders.ts";
import {isAfter} from "../when.ts";
import type {CompleteFrame, Frame} from "./frame.ts";
import {isPastime} from "./vouched.ts";
import {ofProtagonist} from "./complete/protagonist.ts";
import {withEnd} from "./timing/ends.ts";

/**
 * Fills what a frame lacks from the frames nearest to it: the traveller of "the visit to Iraq" from one to the same
 * country. A mention without a country of its own ("his three-day trip", "the visit") adds its time, its length and
 * whether it was the first to the visit that it refers to. What cannot be filled or referred is left out.
 */
export function completeFrames(article: AnnotatedArticle, frames: readonly Frame[]): CompleteFrame[] {
  const whole = frames
    .filter((f) => f.travellers.length > 0 && f.stops.length > 0)
    .map((f): CompleteFrame => ({...f, additions: []}));
  const vouched = whole.filter(isVouched);
  const complete = [...whole];
  for (const frame of frames) {
    if (frame.travellers.length > 0 && frame.stops.length > 0) continue;
    if (isPastime(frame)) continue;
    if (frame.leader >= 0) {
      const home = article.people[frame.leader]?.country;
      const abroad = vouched.filter((f) => f.stops.every((s) => s.host !== home));
      for (const trip of tripsOf(frame, abroad))
        complete.push({
          ...frame,
          stops: trip.stops,
          timing: trip.timing,
          factuality: trip.factuality,
          additions: trip.additions
        });
      continue;
    }
    if (frame.travellers.length === 0 && !frame.open) {
      const going = ofProtagonist(article, frame, vouched);
      if (going) complete.push(going);
      continue;
    }
    const earlier = earlierTrip(frame, vouched);
    if (earlier) {
      complete.push(earlier);
      continue;
    }
    const off = whoseIsOff(frame, whole);
    if (off) {
      off.additions.push(frame);
      continue;
    }
    // "returns to Lisbon tonight" is no journey that its own end could be of
    const others = vouched.filter(
      (f) => frame.timing.start !== "" || f.sentence !== frame.sentence || f.token !== frame.token
    );
    const lender = nearest(frame, others) ?? (isOff(frame) ? itinerary(frame, vouched) : undefined);
    if (!lender) {
      const here =
        calledOff(article, frame) ??
        atDateline(article, frame) ??
        besideOther(article, frame, vouched) ??
        forOccasion(article, frame) ??
        inScene(article, frame) ??
        ofProtagonist(article, frame, vouched);
      if (here) complete.push(here);
      continue;
    }
    // "A third visit, in May 2024, was cancelled": another one than the one that it is told beside
    if (frame.stops.length === 0 && isOff(frame) && !compatibleTimes(frame, lender))
      complete.push(besides(frame, lender));
    else if (frame.stops.length === 0) lender.additions.push(frame);
    else complete.push({...frame, travellers: lender.travellers.map(fromContext), additions: []});
  }
  return complete.map(enriched);
}

/** The frame with the time that its additions tell, where its own words tell none. */
function enriched(frame: CompleteFrame): CompleteFrame {
  const timing = {...frame.timing};
  for (const {timing: more} of frame.additions) {
    // "left Lima on Wednesday for Bogotá, the second leg of a tour that ends on Friday": no first day behind the last
    const isBehind = isAfter(more.start, timing.end);
    if (precision(more.start).length > 0 && more.start.length > timing.start.length && !isBehind)
      Object.assign(timing, {start: more.start, earliest: more.earliest, basis: more.basis});
    timing.end ||= more.end;
    timing.days ||= more.days;
  }
  // "was due on Thursday. The trip has been postponed to 10 September"
  const moved = frame.additions.find((f) => f.factuality === "postponed" && MOVED.test(f.sentence.text) && precision(f.timing.start) === "day"); // prettier-ignore
  if (moved && frame.factuality === "postponed")
    Object.assign(timing, {start: moved.timing.start, earliest: moved.timing.earliest, basis: moved.timing.basis, end: ""}); // prettier-ignore
  // "was expected on Oct. 19, but the visit was cancelled"
  const off = frame.additions.find(
    (f) =>
      isOff(f) && (f.sentence === frame.sentence || f.sentence.people.length === 0 || f.travellers.length > 0)
  );
  return {
    ...frame,
    factuality: off && frame.factuality === "planned" ? off.factuality : frame.factuality,
    timing: withEnd(timing),
    firstTrip: frame.firstTrip || frame.additions.some((f) => f.firstTrip)
  };
}

const MOVED =
  /\b(?:postponed|put off|put back|pushed back|delayed|deferred|rescheduled|moved) (?:to|until|till|for) /;
