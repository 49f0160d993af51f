import {factualityOfVerb} from "../../../annotate/factuality/verb.ts";
import {isCountry} from "../../../annotate/places.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import {EVENTS, MEETING_VERBS} from "../../../lexicon/travel.ts";
import {SAYING} from "../../../lexicon/verbs.ts";
import type {AnnotatedArticle, AnnotatedSentence, PersonMention, Token, VerbGroup} from "../../../types.ts";
import {stopsAfter, stopsAt} from "../destination.ts";
import {datelineOf} from "../../dateline.ts";
import type {Frame, Stop, Traveller} from "../frame.ts";
import {asTraveller, travellersOf} from "../traveller.ts";
import {joinedTo} from "../travellers/lists.ts";
import {isForeign} from "./acts.ts";
import {IN, frame} from "./make.ts";

const MEETING = wordClass(MEETING_VERBS, ["call", "calls", "shake", "see"]);

/** "had talks with", "held a meeting"; "has 350 soldiers in Senegal" is none. */
const isMeeting = (sentence: AnnotatedSentence, verb: VerbGroup): boolean => {
  const {tokens} = sentence;
  return (
    // "called on the minister in New Delhi"
    callOn(sentence, verb) !== undefined ||
    (verb.lemma === "shake" && /^hands?$/.test(tokens[verb.head + 1]?.lower ?? "")) ||
    (!/^(?:have|conduct|call)$/.test(verb.lemma) && MEETING_VERBS.has(verb.lemma)) ||
    (MEETING_VERBS.has(verb.lemma) && hasTalks(sentence, verb))
  );
};

/** "saw the Chilean president in Santiago", "Chile, whose president Ek saw in Santiago": an official, and nothing else. */
function sawWhom(article: AnnotatedArticle, sentence: AnnotatedSentence, verb: VerbGroup): boolean {
  const {people, tokens} = sentence;
  if (verb.lemma !== "see" || !(verb.tense === "past" || isToSee(sentence, verb))) return false;
  const whom = people.find((m) => m.phrase.start >= verb.end && m.phrase.start - verb.end <= 5 && m.kind !== "pronoun"); // prettier-ignore
  if (whom) return article.people[whom.person]?.official === true && !whom.possessive;
  const whose = tokens.findLast((t) => t.lower === "whose" && t.index < verb.first);
  return whose !== undefined && verb.first - whose.index < 9 && /^(?:in|on|at)$/.test(tokens[verb.head + 1]?.lower ?? ""); // prettier-ignore
}

/** "is to see Brazil's president in Brasília on July 5", "sees her in Rome next week": on a day to come. */
const isToSee = ({verbs, dates}: AnnotatedSentence, verb: VerbGroup): boolean =>
  (verb.tense === "future" ||
    (verb.tense === "present" && !verb.perfect) ||
    (verb.form === "infinitive" && /^(?:be|expect|schedule|plan|set|due|hope|intend)$/.test(verbs[verb.governor]?.lemma ?? ""))) && // prettier-ignore
  dates.some((d) => d.from !== "" && d.start > verb.end);

/** A meeting that the verb itself has for its object: not "had no plans to attend a summit". */
const hasTalks = ({tokens, verbs}: AnnotatedSentence, verb: VerbGroup): boolean =>
  tokens
    .slice(
      verb.head + 1,
      Math.min(verb.head + 8, verbs.find((v) => v.head > verb.head)?.head ?? tokens.length)
    )
    .some(
      (t) =>
        EVENTS.has(t.lower) || /^(?:discussions?|consultations?|exchanges?|chats?|audience)$/.test(t.lower)
    );

/** "will discuss the future of the battalion with her Irish colleague, X, in Dublin": right behind whom he meets. */
function behindTheOther(sentence: AnnotatedSentence, verb: VerbGroup): Stop | undefined {
  const other = sentence.people.find(
    (m) => m.start >= verb.end && m.start - verb.end < 120 && !m.possessive && m.kind !== "pronoun"
  );
  const last = other && [other, ...joinedTo(sentence, other)].at(-1);
  const next = last && sentence.tokens.find((t) => t.start >= last.phrase.end && t.text !== ",");
  // "…, at his residence in Suva"
  const at = next && AT_OFFICE.exec(sentence.text.slice(next.start - sentence.start))?.[0].length;
  const place = at ? sentence.tokens.find((t) => t.start >= next.start + at)?.index : undefined;
  return next?.lower === "in" || place !== undefined
    ? stopsAt(sentence, place ?? next!.index + 1)[0]
    : undefined;
}

const AT_OFFICE =
  /^at (?:his|her|the) (?:\w+ )?(?:offices?|residence|palace|ministry|headquarters|chancellery) in /;

/** "signed in Cairo on 14 August, when Somali President X met Egypt's president": the place of what was done then. */
function beforeWhen(sentence: AnnotatedSentence, verb: VerbGroup): Stop | undefined {
  const when = sentence.tokens.findLast((t) => t.index < verb.first && t.lower === "when");
  if (!when || sentence.tokens[when.index - 1]?.text !== ",") return undefined;
  const lead = sentence.tokens.findLast(
    (t) => t.index < when.index && t.lower === "in" && stopsAt(sentence, t.index + 1).length > 0
  );
  const [stop] = lead ? stopsAt(sentence, lead.index + 1) : [];
  return stop && stop.places.length > 0 ? stop : undefined;
}

/** "met at State House, Windhoek, on Tuesday": the city after the name of the house. */
function behindHouse({text, start, places}: AnnotatedSentence, verb: VerbGroup): Stop | undefined {
  const city = places.find((p) => p.kind === "city" && p.start > verb.end && !p.modifier);
  if (
    !city ||
    !/^ (?:\w+ )?at (?:the )?\p{Lu}[^,.;]{2,50}, $/u.test(text.slice(verb.end - start, city.start - start))
  )
    return undefined;
  return {host: city.country, places: [city.name], date: null, start: city.start, end: city.end};
}

/** "WINDHOEK (Agency) - X held talks on Tuesday with Y": whence the line is sent that tells it. */
function atDateline(article: AnnotatedArticle, sentence: AnnotatedSentence): Stop | undefined {
  const place =
    sentence.index < 3 && sentence.people.length > 1 && sentence.places.length > 1
      ? datelineOf(article)
      : null;
  return place && place.start >= sentence.start && place.start - sentence.start < 3
    ? {host: place.country, places: [place.name], date: null, start: place.start, end: place.end}
    : undefined;
}

/** "Denmark's minister X called on Botswana's Vice President Y": at whose door he came; not "called on him to resign", and not at a gathering. */
function calledOn(article: AnnotatedArticle, sentence: AnnotatedSentence, verb: VerbGroup): Stop | undefined {
  const {text, start, people, places} = sentence;
  const on = callOn(sentence, verb);
  if (!on || AT_GATHERING.test(text)) return undefined;
  const whom = people.find((m) => m.phrase.start - on.end <= 5 && m.phrase.start > verb.end && !m.possessive);
  const host = whom && article.people[whom.person];
  if (!whom || !host || !isCountry(host.country) || host.countryInferred) return undefined;
  // "called on Prime Minister X to withdraw": a demand
  if (
    (verb.lemma === "call" && !ENDS_THERE.test(text.slice(whom.phrase.end - start))) ||
    places.some((p) => p.kind === "city")
  )
    return undefined;
  return {host: host.country, places: [], date: null, start: whom.start, end: whom.end};
}
/** "called on", "paid a courtesy call on", "made an introductory call on": the word that leads to whom. */
function callOn({tokens}: AnnotatedSentence, verb: VerbGroup): Token | undefined {
  if (verb.lemma === "call") return tokens[verb.head + 1]?.lower === "on" ? tokens[verb.head + 1] : undefined;
  const on = /^(?:pay|make)$/.test(verb.lemma) ? tokens.slice(verb.head + 2, verb.head + 6).find((t) => t.lower === "on" || (verb.lemma === "pay" && t.lower === "to")) : undefined; // prettier-ignore
  return on && /^calls?$/.test(tokens[on.index - 1]!.lower) ? on : undefined;
}
/** What may follow a call that is a visit: its day, its place, what was discussed. */
const ENDS_THERE =
  /^(?: (?:here|today|yesterday|on (?:\w+day\b|\p{Lu}\w+ \d+|\d+ \p{Lu}\w+)))?(?:,? (?:and discussed|to discuss|where|during|at|in)\b[^;:]*)?[.]?$/u;
const AT_GATHERING =
  /\b(?:sidelines?|margins?|fringes?|summit|assembly|conference|forum|funeral|online|virtually|phone)\b/i;

/** "held talks in Niamey on Thursday, as a visit by Nigeria's minister bore fruit": where another clause begins, whose people are not met. */
const clauseEnd = ({tokens, end}: AnnotatedSentence, verb: VerbGroup): number =>
  tokens.find((t) => t.index > verb.head && t.text === "," && /^(?:as|while|because|though|although|whereas|days|hours|weeks|months)$/.test(tokens[t.index + 1]?.lower ?? ""))?.start ?? end; // prettier-ignore

/** "…, ministry spokesman X told reporters": who tells of the meeting was not in it. */
const isSayer = ({text, start, verbs}: AnnotatedSentence, {phrase}: PersonMention): boolean =>
  text.slice(phrase.start - start - 2, phrase.start - start) === ", " &&
  verbs.some((v) => v.start - phrase.end === 1 && SAYING.has(v.lemma) && v.form === "finite");

/** "met Sudani in Baghdad": of the two who met, the one to whom the place is foreign travelled, if it is the other's. */
export function metIn(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (sentence.places.length === 0 || !holds(sentence, MEETING)) return [];
  return sentence.verbs.flatMap((verb, index) => {
    if (verb.passive || !(isMeeting(sentence, verb) || sawWhom(article, sentence, verb))) return [];
    const told =
      behindTheOther(sentence, verb) ??
      stopsAfter(sentence, verb.head, IN)[0] ??
      beforeWhen(sentence, verb) ??
      behindHouse(sentence, verb);
    const stop = told ?? atDateline(article, sentence) ?? calledOn(article, sentence, verb);
    if (!stop) return [];
    const subjects = travellersOf(article, sentence, verb);
    const close = clauseEnd(sentence, verb);
    const others = sentence.people.filter(
      (m) =>
        m.start >= verb.end &&
        m.start - verb.end < 120 &&
        m.start < close &&
        !m.possessive &&
        !isSayer(sentence, m)
    );
    const all = [...subjects, ...others.map((m) => asTraveller(article, m))];
    const isHome = (t: Traveller) => article.people[t.person]?.country === stop.host;
    const guests = all.filter(
      (t, i) =>
        !isHome(t) && all.findIndex((u) => u.person === t.person) === i && article.people[t.person]?.country
    );
    if (guests.length === 0 || guests.length > 4) return [];
    // "WINDHOEK - Zambian President X held talks with his Namibian counterpart, Y": only with somebody who is at home there
    if (
      !told &&
      (factualityOfVerb(sentence, index) !== "real" ||
        !all.some(isHome) ||
        guests.length > 1 ||
        !isForeign(article, guests[0]!, stop))
    )
      return [];
    // "President X met his Zambian counterpart in Windhoek": he of whom no country is told
    const isHost = !all.some(isHome) && guests.length === 1 && all.length === 2 && isForeign(article, guests[0]!, stop) && all.some((t) => article.people[t.person]?.country === ""); // prettier-ignore
    // two guests in a third country: only where the article says whom they serve
    if (
      !all.some(isHome) &&
      !isHost &&
      (guests.length !== all.length || !guests.every((t) => isForeign(article, t, stop)))
    )
      return [];
    return [
      frame(sentence, verb.head, guests, [stop], factualityOfVerb(sentence, index), [
        "visit from meeting",
        ...(told ? [] : ["host from context"])
      ])
    ];
  });
}
