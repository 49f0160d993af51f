/** Counts of a list, one a line or a sentence, under a heading: "Troops by contributing country", "India – 2,239"; "British garrisons abroad", "Kenya: 230". */
import {shared} from "../../calendar.ts";
import type {AnnotatedArticle, AnnotatedSentence} from "../../types.ts";
import {forcesIn} from "./force.ts";
import {isCount} from "./group.ts";
import {homeOf} from "./joint.ts";
import {sitesIn} from "./location.ts";
import {presentCount} from "./presentCount.ts";
import type {Found} from "./reading.ts";
import {isRefusal} from "./reading.ts";
import {viewOf} from "./view.ts";
import type {View} from "./view.ts";

/** Longest list, in lines. */
const LONGEST = 40;

const LINE = /^[\s•*·–—-]{0,4}(?:the )?\p{Lu}[\p{L}’'. -]{2,40}?\s?[:–—\t(-]\s?(?:(?:about|around|some|nearly|over|roughly) )?\d[\d,.]*\)?(?: (?:troops|soldiers|personnel|peacekeepers))?[;.,]?\s*$/u; // prettier-ignore

const HEADING =
  /\b(?:troops?|soldiers|contingents?|peacekeepers|military personnel|garrisons?|(?:military|air|naval) bases)\b/i;
const OTHERS = /\b(?:police|killed|deaths|dead|casualties|refugees|fallen|fatalities|medals?|cost|spending)\b/i; // prettier-ignore

export function* inLines(view: View): Generator<Found> {
  const {article, sentence, numbers, placeAt} = view;
  const [number, ...more] = numbers;
  if (!number || more.length > 0 || !LINE.test(sentence.text) || !isCount(view, number)) return;
  const place = placeAt.find((laid) => laid?.mention.kind === "country");
  const heading = place && headingOf(article, sentence.index);
  if (!heading) return;
  const named = place.mention.country;
  const {force, location} = ownersUnder(article, heading, named);
  if (force === "" || location === "" || force === location || !/^[A-Z]{3}$/.test(location)) return;
  const read = presentCount(view, "count-in-line", number, force, location, ["a list", "location from the heading"]); // prettier-ignore
  yield isRefusal(read) ? read : {...read, values: {...read.values, ...dateOf(heading)}};
}

/** What a list stands under, if that speaks of troops: the last sentence before that is no line of it. */
function headingOf({sentences}: AnnotatedArticle, index: number): AnnotatedSentence | null {
  let head = index - 1;
  while (head >= 0 && index - head < LONGEST && LINE.test(sentences[head]!.text)) head--;
  const heading = sentences[head];
  return heading && HEADING.test(heading.text) && !OTHERS.test(heading.text) ? heading : null;
}

/**
 * Of the mission that the heading names, or the sentence before it, the lines are who sends them; else, under the one force named, they
 * are where it stands, and under the one land, whose troops stand there.
 */
function ownersUnder(
  article: AnnotatedArticle,
  heading: AnnotatedSentence,
  named: string
): {force: string; location: string} {
  for (const one of [heading, article.sentences[heading.index - 1]]) {
    const homes = new Set((one?.places ?? []).map((p) => homeOf(p.country)).filter((home) => home !== ""));
    if (homes.size === 1) return {force: named, location: [...homes][0]!};
  }
  const view = viewOf(article, heading);
  const lands = new Set(sitesIn(view, 0, view.tokens.length - 1, "at").map(({country}) => country).filter((land) => land !== "")); // prettier-ignore
  const forces = forcesIn(view, 0, view.tokens.length - 1).filter(({name}) => !lands.has(name));
  // "the list of the Ministry of Defence in London gives these garrisons"
  const capital = forces.length === 0 ? heading.places.find((p) => p.capital && lands.size === 1 && lands.has(p.country) && MINISTRY.test(heading.text)) : undefined; // prettier-ignore
  if (capital) return {force: capital.country, location: named};
  if (forces.length === 1 && lands.size === 0) return {force: forces[0]!.name, location: named};
  return forces.length === 0 && lands.size === 1
    ? {force: named, location: [...lands][0]!}
    : {force: "", location: ""};
}

const MINISTRY = /\b(?:ministry|government|general staff|army|pentagon)\b/i;

/** The one day or month that the heading gives its list. */
function dateOf({dates}: AnnotatedSentence) {
  const [date, ...more] = dates.filter(({from}) => from !== "");
  const day = date ? shared(date.from, date.to) : "";
  return date && more.length === 0 && day !== "" ? {date: day, date_basis: date.basis} : {};
}
