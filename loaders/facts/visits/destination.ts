import {JOURNEYS, SIGHTS, SPEAKERS} from "../../lexicon/travel.ts";
import {SAYING} from "../../lexicon/verbs.ts";
import type {AnnotatedSentence, DateMention, PlaceMention, Token} from "../../types.ts";
import {ONCE, dateAfter, dateBefore} from "./destination/dates.ts";
import {landsFrom, placeFrom} from "./destination/place.ts";
import type {Stop} from "./frame.ts";

/** Farthest that a place may stand from the word that leads to it, in tokens. */
const REACH = 12;

/**
 * The stops named by a place that stands at a token, with those joined to it: "Baghdad and Najaf", "Kenya, Uganda and
 * Ethiopia", "the Iraqi capital", "the Shiite holy cities of Najaf and Karbala in Iraq". Empty where no place stands there:
 * "a visit to a monument", "visited the wounded".
 */
export function stopsAt(sentence: AnnotatedSentence, from: number): Stop[] {
  const first = sentence.places.length > 0 ? placeOrLands(sentence, from) : null;
  if (!first) return [];
  const found: Dated[] = [];
  let current: typeof first | null = first;
  let ahead: DateMention | null = null;
  for (let joined = 0; current && joined < 9; joined++) {
    const dated: {date: DateMention; next: number} | null = ahead ? null : dateAfter(sentence, current.next);
    const isCounted = ONCE.has(sentence.tokens[current.next]?.lower ?? "");
    found.push({
      place: current.place,
      date: ahead ?? dated?.date ?? null,
      apart: ahead !== null || isCounted
    });
    const after = joinedFrom(sentence, dated?.next ?? current.next);
    const opener = after < 0 ? null : dateBefore(sentence, after);
    ahead = opener?.date ?? null;
    const at = opener?.next ?? after;
    const next: typeof first | null = at < 0 ? null : placeOrLands(sentence, at);
    // "in Lusaka, US Trade Representative X said": the country is the person's
    current =
      next && sentence.people.some((m) => m.phrase.start <= next.place.start && next.place.end < m.phrase.end)
        ? null
        : next;
  }
  // "to Suva, Fiji; Apia, Samoa; and Wellington, August 5-10", "to Vietnam and the Philippines from Sunday": the time of all of them
  const [last, ...others] = [...found].reverse();
  const isWhole =
    last?.date?.from.length === 10 && (last.date.from !== last.date.to || last.date.relation === "from");
  if (last && isWhole && others.length > 0 && others.every((o) => !o.date)) last.date = null;
  return group(found);
}

const placeOrLands = (sentence: AnnotatedSentence, from: number) =>
  placeFrom(sentence, from) ?? landsFrom(sentence, from);

interface Dated {
  place: PlaceMention;
  date: DateMention | null;
  apart: boolean;
}

/** Stops after one of the prepositions, within reach and before the clause ends: "arrived on Monday in Baghdad". */
export function stopsAfter(
  sentence: AnnotatedSentence,
  token: number,
  prepositions: ReadonlySet<string>
): Stop[] {
  const {tokens} = sentence;
  const all: Stop[] = [];
  if (sentence.places.length === 0) return all;
  const end = Math.min(tokens.length, token + REACH + 1, nextClause(sentence, token));
  for (let k = token + 1; k < end; k++) {
    const t = tokens[k] as Token;
    // "returned from a visit to Tokyo": the place is the noun's
    if (CLAUSE_ENDS.has(t.lower) || (t.pos === "NOUN" && JOURNEYS.has(t.lower))) break;
    // "left here for home on Tuesday": no goal
    const isDeictic = prepositions.has("in") && (t.lower === "here" || t.lower === "there");
    if (!isDeictic && !prepositions.has(t.lower)) continue;
    const stops = stopsAt(sentence, isDeictic ? k : k + 1);
    // "the visit of the President of Turkmenistan, X, to the Kyrgyz Republic": whom he serves
    if (t.lower === "of" && stops[0] && isOfPerson(sentence, t, stops[0])) continue;
    if (stops.length > 0 && !seatsSpeaker(sentence, t, stops.at(-1)!)) return stops;
  }
  return all;
}

/** "postponed her trip to January, the palace in Manila said": where those sit who tell it. */
const seatsSpeaker = ({tokens, verbs}: AnnotatedSentence, {index, lower}: Token, {end}: Stop): boolean =>
  lower === "in" &&
  SPEAKERS.has(tokens[index - 1]?.lower ?? "") &&
  verbs.some((v) => v.start > end && v.start - end < 3 && SAYING.has(v.lemma));

const isOfPerson = ({people}: AnnotatedSentence, {start}: Token, stop: Stop): boolean =>
  people.some((m) => m.kind !== "pronoun" && m.phrase.start < start && stop.start < m.phrase.end);

/** The place in which a thing that is visited stands: "visited a base in Poland". */
export function stopOfSight(sentence: AnnotatedSentence, token: number): Stop[] {
  const {tokens} = sentence;
  if (sentence.places.length === 0) return [];
  const sight = tokens
    .slice(token + 1, token + 9)
    .find(
      (t) =>
        SIGHTS.has(t.lower) ||
        (t.pos === "NOUN" && /^(?:in|at|near|outside)$/.test(tokens[t.index + 1]?.lower ?? ""))
    );
  return sight ? stopsAfter(sentence, sight.index, AT_SIGHTS) : [];
}
const AT_SIGHTS: ReadonlySet<string> = new Set(["in", "at", "near", "outside"]);

const CLAUSE_ENDS: ReadonlySet<string> = new Set("; : — that who which whose because while where when but".split(" ")); // prettier-ignore

/** Where the next finite verb begins. */
const nextClause = ({tokens, verbs}: AnnotatedSentence, token: number): number =>
  verbs.find((v) => v.first > token && v.form === "finite" && !isAsPlanned(tokens, v.first))?.first ?? Infinity; // prettier-ignore

/** "travelled as scheduled to Cairo" */
const isAsPlanned = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === "as" && /^(?:scheduled|planned|expected|promised)$/.test(tokens[at]!.lower);

const JOINING = new Set([
  ",",
  ";",
  "and",
  "then",
  "later",
  "from",
  "there",
  "on",
  "onward",
  "onwards",
  "to",
  "in",
  "(",
  "&",
  "or",
  "before",
  "afterwards",
  "finally",
  "also",
  "next",
  "followed",
  "by",
  "as",
  "well"
]);

/** After a place: where the next one of the list begins, or -1: "…, and then to", "and from there to", "Basra in Iraq". */
function joinedFrom({tokens, verbs}: AnnotatedSentence, next: number): number {
  let k = ONCE.has(tokens[next]?.lower ?? "") ? next + 1 : next;
  while (k < next + 6) {
    const word = tokens[k]?.lower ?? "";
    // "and travel on to": a verb that was taken for a noun
    if (!JOINING.has(word) && (word !== "travel" || verbs.some((v) => v.head === k))) break;
    k++;
  }
  return k > next ? k : -1;
}

/** Mentions as stops, one a country, in order: "Najaf and Karbala in Iraq" is one. */
function group(found: Dated[]): Stop[] {
  const stops: Stop[] = [];
  for (const {place, date, apart} of found) {
    let stop = stops.find((s) => s.host === place.country);
    if (!stop)
      stops.push((stop = {host: place.country, places: [], date: null, start: place.start, end: place.end}));
    stop.end = Math.max(stop.end, place.end);
    stop.date ??= date;
    if (apart) stop.apart = true;
    if (isPlace(place) && !stop.places.includes(place.name)) stop.places.push(place.name);
  }
  return stops;
}

const isPlace = (mention: PlaceMention): boolean => mention.kind === "city" || mention.kind === "region";
