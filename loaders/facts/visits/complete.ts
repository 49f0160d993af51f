import {daysBetween, precision} from "../../calendar.ts";
import type {AnnotatedArticle} from "../../types.ts";
import {datelineOf} from "../dateline.ts";
import type {Frame, Traveller} from "./frame.ts";
import {sceneOf} from "./scene.ts";
import {textBefore} from "./sequel.ts";
import {LONGEST_STAGE} from "./stages.ts";
import {withEnd} from "./timing/ends.ts";
import {AT_A_SIGHT} from "./triggers/ends.ts";
import {isForeign} from "./triggers/acts.ts";

/** A frame with nothing missing, and the mentions that only add to it: "this three-day visit, his first". */
export interface CompleteFrame extends Frame {
  additions: Frame[];
}

const REACH = 6;

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
    if (frame.leader >= 0) {
      for (const trip of tripsOf(frame, vouched))
        complete.push({
          ...frame,
          stops: trip.stops,
          timing: trip.timing,
          factuality: trip.factuality,
          additions: trip.additions
        });
      continue;
    }
    if (frame.travellers.length === 0 && !frame.open) continue;
    const earlier = earlierTrip(frame, vouched);
    if (earlier) {
      complete.push(earlier);
      continue;
    }
    const lender = nearest(frame, vouched) ?? (isOff(frame) ? itinerary(frame, vouched) : undefined);
    if (!lender) {
      const here =
        calledOff(article, frame) ??
        atDateline(article, frame) ??
        besideOther(article, frame, vouched) ??
        inScene(article, frame);
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

const besides = (frame: Frame, lender: CompleteFrame): CompleteFrame => ({
  ...frame,
  travellers: frame.travellers.length > 0 ? frame.travellers : lender.travellers.map(fromContext),
  stops: lender.stops.slice(0, 1).map((stop) => ({...stop, places: [], date: null})),
  additions: [],
  doubts: [...frame.doubts, "host from context"]
});

const fromContext = (t: Traveller): Traveller => ({...t, doubts: [...t.doubts, "visitor from context"]});

const isVouched = (f: Frame): boolean => f.factuality === "real" || f.factuality === "planned";

function nearest(frame: Frame, whole: readonly CompleteFrame[]): CompleteFrame | null {
  const distance = (other: Frame) => {
    const sentences = frame.sentence.index - other.sentence.index;
    // What was told before is referred to; what comes after only where nothing did. Of two in one sentence, a made one.
    return (sentences >= 0 ? sentences : 2 * -sentences + 3) + (other.factuality === "real" ? 0 : 0.5);
  };
  const fits = (other: Frame) =>
    sharesTraveller(frame, other) && sharesHost(frame, other) && compatibleTimes(frame, other);
  const named = frame.travellers.length > 0 || frame.stops.length > 0;
  const candidates = whole.filter((other) => fits(other) && (named || distance(other) <= REACH));
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** "A stop in Tokyo has been cancelled": a leg of the trip told just before. */
function itinerary(frame: Frame, whole: readonly CompleteFrame[]): CompleteFrame | undefined {
  if (frame.travellers.length > 0) return undefined;
  const before = whole.filter((other) => other.sentence.index <= frame.sentence.index);
  const last = before.at(-1);
  const [only, ...others] = new Set(before.flatMap((other) => other.travellers.map((t) => t.person)));
  const isNear = last && frame.sentence.index - last.sentence.index <= REACH;
  return isNear || (only !== undefined && others.length === 0) ? last : undefined;
}

/**
 * "President Mwansa arrived in Luanda on Monday … In April he paid a state visit": with no goal of its own, a visit of
 * another time by the same person is one to the country of which the article speaks.
 */
function earlierTrip(frame: Frame, whole: readonly CompleteFrame[]): CompleteFrame | null {
  const {sentence, token, factuality, travellers, timing, stops} = frame;
  if (factuality !== "real" || timing.start === "" || travellers.length === 0 || stops.length > 0)
    return null;
  if (!PAID.test(textBefore(sentence, token)) && !isDatedVisit(sentence, token) && !isAgain(sentence, token))
    return null;
  const before = whole.filter(
    (other) => other.sentence.index <= sentence.index && sharesTraveller(frame, other)
  );
  const hosts = new Set(before.flatMap((other) => other.stops.map((s) => s.host)));
  const last = before.at(-1);
  if (!last || hosts.size !== 1 || sentence.index - last.sentence.index > REACH) return null;
  if (before.every((other) => compatibleTimes(frame, other))) return null;
  const [stop] = last.stops;
  return {
    ...frame,
    stops: [{...stop!, places: [], date: null}],
    additions: [],
    doubts: [...frame.doubts, "host from context"]
  };
}

/**
 * "LUSAKA, Sept 12 - The visit of Angola's foreign minister has been postponed", "… arrived on Tuesday for talks": with no goal
 * named anywhere, the journey of a foreign official is to the country from which the article is sent.
 */
function atDateline(article: AnnotatedArticle, frame: Frame): CompleteFrame | null {
  const {sentence, travellers, stops} = frame;
  const place = travellers.length > 0 && stops.length === 0 ? datelineOf(article) : null;
  if (!place || (frame.timing.start === "" && !isOff(frame))) return null;
  const {country: host, name, start, end} = place;
  const stop = {host, places: frame.factuality === "real" ? [name] : [], date: null, start, end};
  if (
    !travellers.every((t) => isForeign(article, t, stop)) ||
    (GONE.test(sentence.text) && !toNeighbour(frame))
  )
    return null;
  return {...frame, stops: [stop], additions: [], doubts: [...frame.doubts, "host from the dateline"]};
}

/** "VIENTIANE – … began a two-day visit to her country's northern neighbour": the goal told without its name. */
const toNeighbour = ({sentence, token}: Frame): boolean =>
  /^ to (?:his|her|their) (?:own )?country['’]s (?:[\w-]+ ){0,2}neighbou?r\b(?!ing|s)/.test(
    sentence.text.slice((sentence.tokens[token]?.end ?? sentence.end) - sentence.start)
  );

/** "was to have represented her at a fair in Paris, but his trip was cancelled": the place where he was to be. */
function calledOff(article: AnnotatedArticle, frame: Frame): CompleteFrame | null {
  const {sentence, token, travellers, stops} = frame;
  if (!isOff(frame) || travellers.length === 0 || stops.length > 0) return null;
  const at = sentence.tokens[token]?.start ?? 0;
  const place = sentence.places.findLast(
    (p) =>
      p.end <= at &&
      (p.kind === "city" || p.kind === "country") &&
      /\b(?:in|at|to) $/.test(sentence.text.slice(0, p.start - sentence.start))
  );
  if (!place) return null;
  const {country: host, name, kind, start, end} = place;
  const stop = {host, places: kind === "city" ? [name] : [], date: null, start, end};
  if (!travellers.every((t) => isForeign(article, t, stop))) return null;
  return {...frame, stops: [stop], additions: [], doubts: [...frame.doubts, "host from context"]};
}

/**
 * "The Emirati minister spent three days in Kigali. Turkey's president called off a stopover in February": where the journey of
 * the sentence before went.
 */
function besideOther(
  article: AnnotatedArticle,
  frame: Frame,
  whole: readonly CompleteFrame[]
): CompleteFrame | null {
  const {sentence, travellers, stops} = frame;
  if (!isOff(frame) || travellers.length === 0 || stops.length > 0) return null;
  const hosts = new Set(
    whole
      .filter((other) => other.sentence.index === sentence.index - 1)
      .flatMap((other) => other.stops.filter((s) => !isHome(article, other, s)).map((s) => s.host))
  );
  const [host] = hosts;
  if (!host || hosts.size > 1 || GONE.test(sentence.text)) return null;
  const stop = {host, places: [], date: null, start: sentence.start, end: sentence.start};
  if (!travellers.every((t) => isForeign(article, t, stop))) return null;
  return {...frame, stops: [stop], additions: [], doubts: [...frame.doubts, "host from context"]};
}

/** "will be back in Oslo by the weekend". */
const isHome = ({people}: AnnotatedArticle, {travellers}: Frame, {host}: Frame["stops"][number]): boolean =>
  travellers.some((t) => people[t.person]?.country === host);

/** "He was in Nicosia last month. Britain's Europe minister called in September": where the text is. */
function inScene(article: AnnotatedArticle, frame: Frame): CompleteFrame | null {
  const {sentence, token, travellers, stops, timing} = frame;
  if (travellers.length === 0 || stops.length > 0 || (timing.start === "" && !isOff(frame))) return null;
  if (/\b(?:foreign|overseas) (?:[\w-]+ )?$/.test(textBefore(sentence, token))) return null;
  if (/^ (?:home|abroad|overseas|elsewhere)\b/.test(sentence.text.slice((sentence.tokens[token]?.end ?? sentence.end) - sentence.start))) return null; // prettier-ignore
  const stop = sceneOf(
    article,
    sentence,
    token,
    travellers,
    frame.doubts.includes(AT_A_SIGHT) ? "sight" : "any"
  );
  if (!stop || !travellers.every((t) => isForeign(article, t, stop))) return null;
  return {...frame, stops: [stop], additions: [], doubts: [...frame.doubts, "host from context"]};
}

/** Words of another goal, which is not named. */
const GONE =
  /\b(?:abroad|overseas|home|back|there|elsewhere|tours?|region|continent|neighbou?r(?:ing|s)?)\b/i;

const PAID = /\b(?:paid|pays?|made|undertook) an? (?:[\w-]+ ){0,4}$/;

/** "came to Vienna in June and came again in January", "was back in March": where he was before. */
const isAgain = ({tokens}: Frame["sentence"], token: number): boolean =>
  /^(?:come|came|comes|return|returned|returns|visited|was|went|flew)$/.test(tokens[token]?.lower ?? "") &&
  /^(?:again|back|once)$/.test(tokens[token + 1]?.lower ?? "");

/** "quite unlike his visit in March": whose, and right behind it when. */
function isDatedVisit(sentence: Frame["sentence"], token: number): boolean {
  const next = sentence.tokens[token + 1];
  const date = sentence.dates.find((d) => next && d.start >= next.start && d.start - next.end <= 1);
  return (
    date !== undefined &&
    /\b(?:his|her|their) (?:(?:previous|earlier|last|first|official|state|own) ){0,3}$/.test(
      textBefore(sentence, token)
    )
  );
}

/** "She will be accompanied on the tour by X": all of it. */
function tripsOf(frame: Frame, whole: readonly CompleteFrame[]): CompleteFrame[] {
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
  if (!nearest) return null;
  // "landed in Luanda on Tuesday … On Wednesday he toured the port of Lobito": the trip began on Tuesday
  const isEarlier = (other: CompleteFrame) =>
    sharesHost(nearest, other) && isStageApart(other.timing.start, nearest.timing.start);
  const [first] = all.filter(isEarlier).sort((a, b) => (a.timing.start < b.timing.start ? -1 : 1));
  return first ?? nearest;
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

const sharesTraveller = (a: Frame, b: Frame): boolean =>
  a.travellers.length === 0 || a.travellers.some((t) => b.travellers.some((u) => u.person === t.person));

const sharesHost = (a: Frame, b: Frame): boolean =>
  a.stops.length === 0 || a.stops.some((s) => b.stops.some((t) => t.host === s.host));

const compatibleTimes = ({timing: a}: Frame, {timing: b}: Frame): boolean =>
  !(a.end !== "" && a.end < b.start) &&
  (a.start === "" || b.start === "" || a.start.startsWith(b.start) || b.start.startsWith(a.start));

/** The frame with the time that its additions tell, where its own words tell none. */
function enriched(frame: CompleteFrame): CompleteFrame {
  const timing = {...frame.timing};
  for (const {timing: more} of frame.additions) {
    if (precision(more.start).length > 0 && more.start.length > timing.start.length)
      Object.assign(timing, {start: more.start, earliest: more.earliest, basis: more.basis});
    timing.end ||= more.end;
    timing.days ||= more.days;
  }
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

const isOff = (f: Frame): boolean => f.factuality === "cancelled" || f.factuality === "postponed";

const POSTED =
  /^(?:\w+ )?(?:Ambassador|Consul|Consul General|Chargé d.Affaires|Charge d.Affaires|Envoy Extraordinary)(?! (?:at Large|to the (?:UN|United Nations)))\b/;

/** Country whom a person serves, if it can be told; null where he is no official. */
export function countryOf(article: AnnotatedArticle, traveller: Traveller): string | null {
  const person = article.people[traveller.person];
  if (!person || !(person.official || person.late)) return null;
  // his errands in the country where he is posted are no travels
  if (POSTED.test(person.role) && /^[A-Z]{3}$/.test(person.country)) return null;
  if (person.country === "" && person.role === "") return null;
  return person.country;
}
