/** Where a visit, a trip or a tour goes. */
import {verbOfNoun} from "../../../annotate/factuality/role.ts";
import {ISLANDS, PLACE_NOUNS, UNDERTAKING_VERBS, WEAK_TRAVEL_NOUNS} from "../../../lexicon/travel.ts";
import type {AnnotatedArticle, AnnotatedSentence} from "../../../types.ts";
import {datelineOf} from "../../dateline.ts";
import {stopsAt} from "../destination.ts";
import type {Stop, Traveller} from "../frame.ts";
import {agentsAfter} from "../travellers/ofNoun.ts";
import {isForeign, isGuestOf, openingOf} from "./acts.ts";

export const ABOUT = new Set(["visit", "trip", "tour", "journey"]);

/** "the visit of the Minister of Investment, X, to Bangkok": the place stands after whose it was. */
export function stopAfterAgent(sentence: AnnotatedSentence, token: number): Stop[] {
  const last = agentsAfter(sentence, token).at(-1);
  const end = last ? sentence.tokens.findLast((t) => t.end <= last.phrase.end) : undefined;
  const next = end && sentence.tokens.slice(end.index + 1, end.index + 3).find((t) => t.text !== ",");
  return next?.lower === "to" ? stopsAt(sentence, next.index + 1) : [];
}

/** "a trip that includes Chad and Togo", "a tour which will take in three capitals": the countries that make it up. */
export function stopsIncluded(sentence: AnnotatedSentence, token: number, lemma: string): Stop[] {
  if (!/^(?:trip|tour|journey|mission|swing)$/.test(lemma)) return [];
  const at = (sentence.tokens[token]?.end ?? 0) - sentence.start;
  const words = INCLUDING.exec(sentence.text.slice(at, at + 90))?.[0];
  if (words === undefined) return [];
  const end = sentence.start + at + words.length;
  return stopsAt(
    sentence,
    sentence.tokens.findIndex((t) => t.start >= end)
  );
}

const INCLUDING =
  /^(?: (?:of|to|in|through|across) [\p{L} -]{3,30}?)?(?:,? (?:that|which)(?: (?:will|would|is|was|to|also|due|expected|set|has|had)){0,5}|,)? (?:include[sd]?|including|comprising|comprise[sd]?|cover(?:s|ed|ing)?|featur(?:es?|ed|ing)|involv(?:es?|ed|ing)|span(?:s|ned|ning)|tak(?:es?|en|ing) in|took in)(?: (?:stops|visits|legs|stopovers) (?:to|in))?\s/u;

export const singular = (word: string): string => (word.endsWith("s") ? word.slice(0, -1) : word);

/** "Algeria has put off a visit by the Spanish minister": with no goal named, it is to the country that acts. */
export function countryThatActs(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  token: number,
  own: readonly Traveller[]
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

/** "In Dhaka, the minister concluded a two-day visit": the place that opens the clause, if he is abroad there. */
export function opening(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  token: number,
  by: readonly Traveller[]
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
export function stopBefore({tokens, places}: AnnotatedSentence, token: number, lemma: string): Stop[] {
  // "The Lima leg has been dropped": a leg is some journey's, told before
  const isLeg = lemma === "leg" && tokens[token - 2]?.lower === "the";
  if ((!ABOUT.has(lemma) || lemma === "tour") && !isLeg) return [];
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
export function isGoal(sentence: AnnotatedSentence, token: number, lemma: string, [first]: Stop[]): boolean {
  const {tokens} = sentence;
  // "made the journey to the Icelandic city of Akureyri": the one that leads to the city
  const preposition =
    tokens.findLast(
      (k) =>
        k.end <= (first?.start ?? 0) &&
        k.pos === "ADP" &&
        !(k.lower === "of" && PLACE_NOUNS.has(tokens[k.index - 1]?.lower ?? ""))
    )?.lower ?? "";
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

/** "a visit to the country": the one named last before, other than the traveller's own. */
export function theCountry(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  token: number,
  by: readonly Traveller[]
): Stop[] {
  const words = sentence.tokens.slice(token + 1, token + 6).map((t) => t.lower).join(" "); // prettier-ignore
  if (
    !/^(?:to|of|in) (?:the|this|that) (?:\w+ ){0,2}(?:country|nation|kingdom|republic|island|state)\b/.test(
      words
    )
  )
    return [];
  const isIsland = /\bisland\b/.test(words);
  const home = new Set(by.map((t) => article.people[t.person]?.country));
  const at = sentence.tokens[token]?.start ?? 0;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 2); i--) {
    const named = article.sentences[i]?.places.findLast(
      (p) =>
        p.start < at && p.kind !== "body" && !home.has(p.country) && (!isIsland || ISLANDS.has(p.country))
    );
    if (named) return [{host: named.country, places: [], date: null, start: named.start, end: named.end}];
  }
  return [];
}

/** "is on a two-day visit", "at the end of a three-day trip": the words before the noun. */
const IN_PROGRESS =
  /\b(?:(?:left|departed|flew home|went home|returned(?: home)?)\b[^.;,]{0,30} after|(?:is|was|are) on|(?:end|close|start|outset|beginning|conclusion) of|concluding|during) an? (?:[\w-]+ ){0,4}$|\p{Lu}[\p{L}\p{M}'’-]+, on an? (?:[\w-]+ ){0,4}$/u;

/** "signed in Muscat, during a visit by Iraq's premier"; "is on a two-day visit" in a report from Yerevan: there, if he is abroad there. */
export function whereItStands(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  token: number,
  by: readonly Traveller[]
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
