import {verbOfNoun} from "../../../annotate/factuality/role.ts";
import {NOUN_TOWARDS, TRAVEL_NOUNS, UNDERTAKING_VERBS, WEAK_TRAVEL_NOUNS} from "../../../lexicon/travel.ts";
import type {AnnotatedArticle, AnnotatedSentence, Token} from "../../../types.ts";
import {stopsAfter, stopsAt} from "../destination.ts";
import type {Frame, Stop, Traveller} from "../frame.ts";
import {agentsAfter, asTraveller, travellersOf, travellersOfNoun} from "../traveller.ts";
import {isAfter} from "../../when.ts";
import {abroad} from "../abroad.ts";
import {datelineOf} from "../deixis.ts";
import {isForeign, isGuestOf, openingOf} from "./acts.ts";
import {clausesAround, frame} from "./make.ts";
import {factualityOfTravel} from "./nounFactuality.ts";
import {relativeClause} from "./relative.ts";

const ABOUT = new Set(["visit", "trip", "tour", "journey"]);

/** "his three-day visit to Baghdad", "a tour of Kenya and Uganda", "on a visit". */
export function ofNouns(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  return sentence.tokens.filter(mayTravel).flatMap((t) => {
    if (isReferred(sentence, t)) return ofRelative(article, sentence, t.index, []);
    if (isThatOf(sentence, t)) return ofThat(article, sentence, t.index);
    const lemma = singular(t.lower);
    if (!TRAVEL_NOUNS.has(lemma)) return [];
    const after = stopsAfter(sentence, t.index, NOUN_TOWARDS);
    const named =
      [after, stopBefore(sentence, t.index, lemma), stopAfterAgent(sentence, t.index)].find(
        (s) => s.length > 0
      ) ?? [];
    if (named.length === 0 && !ABOUT.has(lemma)) return [];
    const stage = stageOfTour(article, sentence, t, after);
    if (stage.length > 0) return stage;
    if (after.length > 0 && !isGoal(sentence, t.index, lemma, named)) return [];
    const related = ofRelative(article, sentence, t.index, named);
    if (related.length > 0) return related;
    const own = travellersOfNoun(article, sentence, t.index);
    const found = own.length > 0 ? own : fromVerb(article, sentence, t.index);
    const by = abroad(article, sentence, found, named);
    const around = named.length > 0 ? named : opening(article, sentence, t.index, by);
    const inviting = around.length > 0 ? around : countryThatActs(article, sentence, t.index, own);
    const told = inviting.length > 0 ? inviting : theCountry(article, sentence, t.index, by);
    const stops = told.length > 0 ? told : whereItStands(article, sentence, t.index, by);
    const doubts = named.length === 0 && stops.length > 0 ? ["host from context"] : [];
    return [frame(sentence, t.index, by, stops, factualityOfTravel(sentence, t.index), doubts)];
  });
}

const mayTravel = ({lower, pos}: Token): boolean =>
  ((pos === "NOUN" || pos === "PROPN") && TRAVEL_NOUNS.has(singular(lower))) || STAND_INS.has(lower);

/** "the visit of the Minister of Investment, X, to Bangkok": the place stands after whose it was. */
function stopAfterAgent(sentence: AnnotatedSentence, token: number): Stop[] {
  const last = agentsAfter(sentence, token).at(-1);
  const end = last ? sentence.tokens.findLast((t) => t.end <= last.phrase.end) : undefined;
  const next = end && sentence.tokens.slice(end.index + 1, end.index + 3).find((t) => t.text !== ",");
  return next?.lower === "to" ? stopsAt(sentence, next.index + 1) : [];
}

const STAND_INS = new Set(["another", "one", "that"]);

/** "The visit returns the one that X paid to Rome": "one" for a visit named before it. */
const isReferred = ({tokens}: AnnotatedSentence, {lower, index}: Token): boolean =>
  (lower === "another" || (lower === "one" && /^(?:the|that)$/.test(tokens[index - 1]?.lower ?? ""))) &&
  tokens.slice(0, index).some((t) => ABOUT.has(singular(t.lower)));

/** "The visit followed that of the External Affairs Minister to Kathmandu on 4 January". */
const isThatOf = ({tokens}: AnnotatedSentence, {lower, index}: Token): boolean =>
  lower === "that" &&
  /^(?:of|by)$/.test(tokens[index + 1]?.lower ?? "") &&
  tokens.slice(0, index).some((t) => ABOUT.has(singular(t.lower)));

function ofThat(article: AnnotatedArticle, sentence: AnnotatedSentence, token: number): Frame[] {
  const stops = stopAfterAgent(sentence, token);
  const people = agentsAfter(sentence, token).map((m) => asTraveller(article, m));
  return stops.length > 0 && people.length > 0
    ? [frame(sentence, token, people, stops, "real", [], new Set([token]))]
    : [];
}

const singular = (word: string): string => (word.endsWith("s") ? word.slice(0, -1) : word);

/** "the visit that X paid to Rome in May", "a trip which she had planned to Paris". */
function ofRelative(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  token: number,
  named: Stop[]
): Frame[] {
  const clause = relativeClause(article, sentence, token);
  if (!clause) return [];
  const stops = named.length > 0 ? named : stopsAfter(sentence, clause.verbs.at(-1)?.head ?? token, TO);
  const own = new Set(clause.verbs.map((v) => v.head));
  return [frame(sentence, token, clause.travellers, stops, clause.factuality, [], own)];
}

/** "Algeria has put off a visit by the Spanish minister": with no goal named, it is to the country that acts. */
function countryThatActs(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  token: number,
  own: Traveller[]
): Stop[] {
  const owner = verbOfNoun(sentence, token);
  const subject = owner?.role === "object" ? sentence.verbs[owner.verb]?.subject : null;
  if (!subject || own.length === 0) return [];
  const [start, end] = [sentence.tokens[subject[0]]?.start ?? 0, sentence.tokens[subject[1]]?.end ?? 0];
  const place = sentence.places.find(
    (p) => p.start >= start && p.end <= end && (p.kind === "country" || p.kind === "city")
  );
  if (!place || place.end < end - 20) return [];
  const stop = {host: place.country, places: [], date: null, start: place.start, end: place.end};
  return own.every((t) => isForeign(article, t, stop)) ? [stop] : [];
}

const TO = new Set(["to"]);

/** "In Dhaka, the minister concluded a two-day visit": the place that opens the clause, if he is abroad there. */
function opening(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  token: number,
  by: Traveller[]
): Stop[] {
  const owner = verbOfNoun(sentence, token);
  const verb = owner?.role === "object" ? sentence.verbs[owner.verb] : undefined;
  if (!verb || !UNDERTAKING_VERBS.has(verb.lemma) || by.length === 0) return [];
  const stop = openingOf(sentence, verb);
  return stop && by.every((t) => isForeign(article, t, stop) || isGuestOf(article, sentence, t, stop))
    ? [stop]
    : [];
}

/** "his Tehran visit", "the Iraq trip": the place as a modifier of the noun. */
function stopBefore({tokens, places}: AnnotatedSentence, token: number, lemma: string): Stop[] {
  if (!ABOUT.has(lemma) || lemma === "tour") return [];
  const place = places.find(
    (p) => p.end + 1 === tokens[token]?.start && (p.kind === "country" || p.kind === "city")
  );
  if (!place) return [];
  const {country: host, name, kind, start, end} = place;
  return [{host, places: kind === "city" ? [name] : [], date: null, start, end}];
}

/**
 * Whether the place after a noun of travel is its goal: "a mission to Cairo", "a stop in Muscat", "a tour of Kenya"; not
 * "ended a tour of the Pacific in Port Moresby", nor "a mission in Mali".
 */
function isGoal(sentence: AnnotatedSentence, token: number, lemma: string, [first]: Stop[]): boolean {
  const {tokens} = sentence;
  const preposition = tokens.findLast((k) => k.end <= (first?.start ?? 0) && k.pos === "ADP")?.lower ?? "";
  if (lemma === "tour")
    return (
      preposition === "to" ||
      (/^(?:of|in|through)$/.test(tokens[token + 1]?.lower ?? "") && preposition === tokens[token + 1]?.lower)
    );
  if (
    !WEAK_TRAVEL_NOUNS.has(lemma) ||
    lemma === "arrival" ||
    lemma === "landing" ||
    lemma === "stay" ||
    lemma === "layover" ||
    lemma.startsWith("stop")
  )
    return true;
  return preposition === "to" || preposition === "through";
}

/** "kicked off a tour of Latin America in Lima", "ended his African tour in Nairobi": its first or its last stop. */
function stageOfTour(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  {index, lower}: Token,
  [stop]: Stop[]
): Frame[] {
  const owner = verbOfNoun(sentence, index);
  const verb = owner?.role === "object" ? sentence.verbs[owner.verb] : undefined;
  if (
    !stop ||
    stop.places.length === 0 ||
    singular(lower) !== "tour" ||
    !verb ||
    verb.passive ||
    !TOUR_ENDS.test(verb.lemma)
  )
    return [];
  const people = travellersOf(article, sentence, verb).filter((t) => isForeign(article, t, stop));
  if (people.length === 0) return [];
  const told = frame(
    sentence,
    index,
    people,
    [stop],
    factualityOfTravel(sentence, index),
    [],
    new Set([verb.head])
  );
  // the day on which the tour ended is that of the stop; where it ends tomorrow, he may be there already
  const {end, start, basis} = told.timing;
  const day = TOUR_LASTS.test(verb.lemma) ? end || start : start;
  if (day === end && isAfter(day, article.article.published)) return [told];
  return [{...told, timing: {...told.timing, start: day, earliest: day, end: "", days: 0, basis}}];
}

const TOUR_ENDS =
  /^(?:begin|start|open|kick|launch|end|conclude|finish|wrap|wind|wound|complete|close|cap|round|continue|resume|interrupt)$/;
const TOUR_LASTS = /^(?:end|conclude|finish|wrap|wind|wound|complete|close|cap|round)$/;

/** "a visit to the country": the one named last before, other than the traveller's own. */
function theCountry(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  token: number,
  by: Traveller[]
): Stop[] {
  const words = sentence.tokens.slice(token + 1, token + 6).map((t) => t.lower).join(" "); // prettier-ignore
  if (
    !/^(?:to|of|in) (?:the|this|that) (?:\w+ ){0,2}(?:country|nation|kingdom|republic|island|state)\b/.test(
      words
    )
  )
    return [];
  const home = new Set(by.map((t) => article.people[t.person]?.country));
  const at = sentence.tokens[token]?.start ?? 0;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 2); i--) {
    const named = article.sentences[i]?.places.findLast(
      (p) => p.start < at && p.kind !== "body" && !home.has(p.country)
    );
    if (named) return [{host: named.country, places: [], date: null, start: named.start, end: named.end}];
  }
  return [];
}

/** "is on a two-day visit", "at the end of a three-day trip": the words before the noun. */
const IN_PROGRESS =
  /\b(?:(?:is|was|are) on|(?:end|start|outset|beginning|conclusion) of|concluding|during) an? (?:[\w-]+ ){0,4}$/;

/** "signed in Muscat, during a visit by Iraq's premier"; "is on a two-day visit" in a report from Yerevan: there, if he is abroad there. */
function whereItStands(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  token: number,
  by: Traveller[]
): Stop[] {
  const at = (sentence.tokens[token]?.start ?? 0) - sentence.start;
  if (by.length === 0 || !IN_PROGRESS.test(sentence.text.slice(Math.max(0, at - 60), at))) return [];
  const here = sentence.places.find(
    (p) =>
      p.kind === "city" &&
      p.end - sentence.start <= at &&
      /\bin $/.test(sentence.text.slice(0, p.start - sentence.start))
  );
  const place = here ?? datelineOf(article);
  if (!place) return [];
  const {country: host, name, start, end} = place;
  const stop = {
    host,
    places: [name],
    date: null,
    start: here ? start : sentence.start,
    end: here ? end : sentence.start
  };
  return by.every((t) => isForeign(article, t, stop)) ? [stop] : [];
}

/** The traveller told by the verb: "embarked on a visit", and for "said during a visit to" the subject of the clause. */
function fromVerb(article: AnnotatedArticle, sentence: AnnotatedSentence, token: number): Traveller[] {
  const owner = verbOfNoun(sentence, token);
  const verb = owner && sentence.verbs[owner.verb];
  if (verb && owner.role === "object" && !verb.passive && UNDERTAKING_VERBS.has(verb.lemma))
    return travellersOf(article, sentence, verb);
  if (!isAdjunct(sentence, token)) return [];
  const aside = personBeforeAside(article, sentence, token);
  if (aside.length > 0) return aside;
  for (const clause of clausesAround(sentence, token)) {
    const people = travellersOf(article, sentence, clause);
    if (people.length > 0) return people;
  }
  return [];
}

/** "during", "on", "in", "amid" a visit. */
const isAdjunct = (sentence: AnnotatedSentence, token: number): boolean =>
  sentence.tokens
    .slice(Math.max(0, token - 8), token)
    .some((t) =>
      [
        "during",
        "on",
        "in",
        "amid",
        "after",
        "before",
        "for",
        "following",
        "from",
        "at",
        "of",
        "with",
        "upon",
        "while",
        "ahead"
      ].includes(t.lower)
    );

/** "Blinken, during an unannounced visit to Iraq, met": the person just before the comma that opens the aside. */
function personBeforeAside(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  token: number
): Traveller[] {
  const comma = sentence.tokens.slice(Math.max(0, token - 9), token).findLast((t) => t.text === ",");
  const person =
    comma &&
    sentence.people.find(
      (m) => m.phrase.end >= comma.start - 1 && m.phrase.start < comma.start && !m.possessive
    );
  return person ? [asTraveller(article, person)] : [];
}
