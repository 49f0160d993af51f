/** What the ways of the backstop share: whose visit is told already, and the visit that a verb and a place make. */
import {addMonths} from "../../../calendar.ts";
import {factualityOfVerb} from "../../../annotate/factuality/verb.ts";
import type {AnnotatedArticle, AnnotatedSentence, Fact, Factuality, Person, PlaceMention, VerbGroup} from "../../../types.ts"; // prettier-ignore
import {samePerson} from "../../names.ts";
import type {Who} from "../../names.ts";
import type {Frame, Stop, Traveller} from "../frame.ts";
import type {VisitValues} from "../index.ts";
import {onItemDay} from "../itemDay.ts";
import {withSameDay} from "../sameDay.ts";
import {NO_TIMING} from "../timing.ts";
import {frame} from "../triggers/make.ts";
import {ahead} from "../triggers/sent.ts";
import {visitOf} from "../visitOf.ts";
import {unvouched} from "../vouched.ts";

export type Visit = Fact<VisitValues>;

/** Two, so that a row is low by them alone. */
export const DOUBTS: readonly string[] = ["read by the backstop", "told by few words"];

export const isOf = ({values: {visitor, visitor_role, visitor_country}}: Visit, person: Who): boolean =>
  samePerson({name: visitor, role: visitor_role, country: visitor_country}, person);

/** One visit to a country is enough: of two, the backstop would more often tell one twice than find another. */
export const isTold = (
  {people}: AnnotatedArticle,
  person: number,
  host: string,
  told: readonly Visit[]
): boolean => told.some((visit) => visit.values.host_country === host && isBy(visit, people[person]!));

/** "the ministers of Peru and Chile": of two without a name, the office and the country tell all that is known. */
const isBy = (visit: Visit, person: Person): boolean =>
  isOf(visit, person) ||
  (person.name === "" && visit.values.visitor === "" && visit.values.visitor_role === person.role && visit.values.visitor_country === person.country); // prettier-ignore

/** Places of a sentence that are countries or towns and stand for themselves, not in somebody's title. */
export const isSomewhere = ({people}: AnnotatedSentence, place: PlaceMention): boolean =>
  (place.kind === "country" || place.kind === "city") &&
  !place.modifier &&
  /^[A-Z]{3}$/.test(place.country) &&
  !people.some(
    ({kind, phrase}) => kind !== "pronoun" && phrase.start <= place.start && place.end <= phrase.end
  );

/** The visit, if the words vouch for it: its status and its time are those of the verb. */
export function visitBy(
  rule: string,
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  verb: VerbGroup,
  traveller: Traveller,
  {country: host, kind, name, start, end}: PlaceMention,
  isDated = true
): Visit | null {
  const factuality = readingOf(sentence, verb);
  if (!factuality) return null;
  const stop: Stop = {host, places: kind === "city" ? [name] : [], date: null, start, end};
  const bare = {
    ...frame(sentence, verb.head, [traveller], [stop], factuality, [...DOUBTS, "presence only"]),
    rule
  };
  const told = isDated ? inTime(article, bare) : {...bare, timing: {...NO_TIMING}};
  const meant = isTimetable(verb) && told.timing.start === "" ? {...told, factuality: "planned" as const} : told; // prettier-ignore
  if (unvouched(meant)) return null;
  const found = visitOf(article, {...meant, additions: []}, traveller, stop, new Set());
  return "reason" in found ? null : found;
}

function readingOf(sentence: AnnotatedSentence, verb: VerbGroup): Factuality | null {
  // "is awaited here on the 20th", and not "expects the guest in Lima"
  if (/^(?:await|expect)$/.test(verb.lemma)) return verb.passive ? "planned" : null;
  const factuality = factualityOfVerb(sentence, sentence.verbs.indexOf(verb));
  return factuality === "real" || factuality === "planned" ? factuality : null;
}

/** "who arrives on the same day": to come. */
const isTimetable = ({lemma, tense, perfect, progressive}: VerbGroup): boolean =>
  tense === "present" && !perfect && !progressive && /^(?:arrive|come|go|leave|fly|travel)$/.test(lemma);

function inTime(article: AnnotatedArticle, told: Frame): Frame {
  const placed = told.factuality === "planned" ? (nextMonth(article, told) ?? ahead(article, told)) : told;
  return withSameDay(article, onItemDay(article, placed));
}

/** "is awaited on the 20th", where the 20th of this month is past: of the next one. */
function nextMonth({article: {published}}: AnnotatedArticle, told: Frame): Frame | null {
  const {timing, sentence} = told;
  const isBare = sentence.dates.some(
    ({start, text}) =>
      timing.spans.some((span) => span.start === start) && /^(?:the )?\d+(?:st|nd|rd|th)$/.test(text)
  );
  if (!isBare || published === "" || timing.start.length < 10 || timing.start >= published) return null;
  const start = addMonths(timing.start, 1);
  return {...told, timing: {...timing, start, earliest: start}};
}
