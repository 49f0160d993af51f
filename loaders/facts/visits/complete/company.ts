/** The trips of those who are accompanied. */
import {daysBetween, precision} from "../../../calendar.ts";
import type {CompleteFrame, Frame} from "../frame.ts";
import {LONGEST_STAGE} from "../stages.ts";
import {REACH, sharesHost} from "./fits.ts";

/** "She will be accompanied on the tour by X": all of it. */
export function tripsOf(frame: Frame, whole: readonly CompleteFrame[]): CompleteFrame[] {
  const trip = tripOf(frame, whole);
  if (!trip || !/\bon (?:the|his|her|this) (?:\w+ )?tour\b/.test(frame.sentence.text))
    return trip ? [trip] : [];
  const all = whole.filter(
    (other) => other.factuality === trip.factuality && other.travellers.some((t) => t.person === frame.leader)
  );
  return all.filter((one, i) => all.findIndex((other) => sharesHost(one, other)) === i);
}

/**
 * The trip of the person whom the travellers accompany: the nearest that has its day, told a few sentences before or right
 * after; else the nearest.
 */
function tripOf(frame: Frame, whole: readonly CompleteFrame[]): CompleteFrame | null {
  const near = (other: Frame) => {
    const sentences = frame.sentence.index - other.sentence.index;
    // "Castelo, who had spent Monday in Luanda": background, not the trip of which the article tells
    const isBackground = isPluperfect(other) && !isPluperfect(frame);
    return (
      (sentences >= 0 ? sentences : 4 - sentences) +
      (other.timing.start === "" ? 3 : 0) +
      // "was due to fly on to Riyadh. She was accompanied by X": where she was
      (other.factuality === frame.factuality ? 0 : 4) +
      (isBackground ? 4 : 0)
    );
  };
  const fits = (other: Frame) =>
    near(other) <= REACH && other.travellers.some((t) => t.person === frame.leader);
  const all = whole.filter(fits).sort((a, b) => near(a) - near(b));
  const [nearest] = all;
  if (!nearest) return onlyTripOf(frame, whole);
  // "a two-day visit, on which he saw the troops": of two in one sentence, the one whose length is told
  const isLong = (other: CompleteFrame) => other.sentence === nearest.sentence && sharesHost(other, nearest) && other.timing.days > 0; // prettier-ignore
  if (nearest.timing.start === "")
    return datedOf(nearest, frame.leader, whole) ?? all.find(isLong) ?? nearest;
  // "landed in Luanda on Tuesday … On Wednesday he toured the port of Lobito": the trip began on Tuesday
  const isEarlier = (other: CompleteFrame) =>
    sharesHost(nearest, other) && isStageApart(other.timing.start, nearest.timing.start);
  const [first] = all.filter(isEarlier).sort((a, b) => (a.timing.start < b.timing.start ? -1 : 1));
  return first ?? nearest;
}

/** "Minister X, who accompanied the President, said …", far below: the only country to which the article has him go, if he went. */
function onlyTripOf(frame: Frame, whole: readonly CompleteFrame[]): CompleteFrame | null {
  const own = whole.filter((other) => other.travellers.some((t) => t.person === frame.leader));
  const first = own.find((o) => o.factuality === frame.factuality && o.sentence.index < frame.sentence.index);
  if (!first || own.some((other) => other.stops.length !== 1 || !sharesHost(other, first))) return null;
  return datedOf(first, frame.leader, whole) ?? first;
}

/** "paid a visit from 22 to 23 October … he then saw the old town. X, who accompanied him": the one visit there that has its day, however far above. */
function datedOf(trip: CompleteFrame, leader: number, whole: readonly CompleteFrame[]): CompleteFrame | null {
  const dated = whole.filter(
    (other) =>
      precision(other.timing.start) === "day" &&
      other.sentence.index <= trip.sentence.index &&
      other.factuality === trip.factuality &&
      sharesHost(other, trip) &&
      other.travellers.some((t) => t.person === leader)
  );
  return new Set(dated.map(({timing}) => timing.start)).size === 1 ? dated[0]! : null;
}

const isPluperfect = ({sentence, token}: Frame): boolean => {
  const verb = sentence.verbs.findLast((v) => v.head <= token && v.form === "finite");
  return verb !== undefined && sentence.tokens[verb.first]?.lower === "had" && verb.head > verb.first;
};

const isStageApart = (early: string, late: string): boolean =>
  precision(early) === "day" &&
  precision(late) === "day" &&
  early < late &&
  daysBetween(early, late) <= LONGEST_STAGE;
