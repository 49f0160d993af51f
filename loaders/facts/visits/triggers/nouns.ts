import {JOURNEYS, NOUN_TOWARDS, RECEIVING_VERBS, TRAVEL_NOUNS} from "../../../lexicon/travel.ts";
import type {AnnotatedArticle, AnnotatedSentence, Token, VerbGroup} from "../../../types.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import {abroad} from "../abroad.ts";
import {stopsAfter, stopsAt} from "../destination.ts";
import type {Frame, Stop, Traveller} from "../frame.ts";
import {asTraveller} from "../traveller.ts";
import {agentsAfter, travellersOfNoun} from "../travellers/ofNoun.ts";
import {frame} from "./make.ts";
import {factualityOfTravel} from "./nounFactuality.ts";
import {
  ABOUT,
  countryThatActs,
  isGoal,
  opening,
  singular,
  stopAfterAgent,
  stopBefore,
  stopsIncluded,
  theCountry,
  whereItStands
} from "./nounGoals.ts";
import {fromVerb} from "./nounTravellers.ts";
import {relativeClause} from "./relative.ts";
import {ahead} from "./sent.ts";
import {stageOfTour} from "./stageOfTour.ts";

/** "his three-day visit to Baghdad", "a tour of Kenya and Uganda", "on a visit". */
export function ofNouns(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (!holds(sentence, TRAVELS)) return [];
  return sentence.tokens
    .filter((t) => mayTravel(t) || isTravel(sentence, t) || (t.pos === "VERB" && isMistagged(sentence, t)))
    .flatMap((t) => {
      if (isReferred(sentence, t)) return ofRelative(article, sentence, t.index, []);
      if (isOneTo(sentence, t) || isThatOf(sentence, t)) return ofStandIn(article, sentence, t.index);
      const lemma = isTravel(sentence, t) ? "trip" : singular(t.lower);
      if (!TRAVEL_NOUNS.has(lemma)) return [];
      // "the visit paid to Baghdad by"
      const isPaid = /^(?:paid|made)$/.test(sentence.tokens[t.index + 1]?.lower ?? "");
      const from = isPaid ? t.index + 1 : t.index;
      const after = stopsAfter(sentence, ofRegion(sentence, from), NOUN_TOWARDS);
      const named = goalOf(sentence, t.index, lemma, after);
      if (named.length === 0 && !ABOUT.has(lemma) && !isCalledOff(sentence, t) && !isWholeStay(sentence, t))
        return [];
      const stage = stageOfTour(article, sentence, t, after);
      if (stage.length > 0) return stage;
      if (after.length > 0 && !isGoal(sentence, t.index, lemma, named)) return [];
      const related = ofRelative(article, sentence, t.index, named);
      if (related.length > 0) return related;
      const own = travellersOfNoun(article, sentence, t.index);
      const found = own.length > 0 ? own : fromVerb(article, sentence, t.index);
      const by = abroad(article, sentence, guestReceived(article, sentence, t.index, found), named);
      const around = named.length > 0 ? named : opening(article, sentence, t.index, by);
      const inviting = around.length > 0 ? around : countryThatActs(article, sentence, t.index, own);
      const told = inviting.length > 0 ? inviting : theCountry(article, sentence, t.index, by);
      const stops = told.length > 0 ? told : whereItStands(article, sentence, t.index, by);
      const doubts = named.length === 0 && stops.length > 0 ? ["host from context"] : [];
      const goal = named.length > 0 ? predicate(sentence, t.index) : undefined;
      // "His first trip abroad since taking office was to Lima on Monday"
      const heads = goal ? new Set([t.index, goal.head]) : undefined;
      const visit = frame(sentence, t.index, by, stops, factualityOfTravel(sentence, t.index), doubts, heads);
      return lemma === "leg" && by.length === 0 ? ofLeg(article, visit) : [visit];
    });
}

/** "The Lima leg has been dropped": of the journey told before, with Lima; a race has legs too. */
function ofLeg(article: AnnotatedArticle, visit: Frame): Frame[] {
  const {sentence, token} = visit;
  const isOpen = isToldBefore(article, sentence, visit.stops[0]);
  if (!isOpen && !isOnJourney(article, sentence)) return [];
  const leg = {...visit, open: isOpen || visit.open};
  return [isToBe(sentence, token) ? ahead(article, {...leg, factuality: "planned"}) : leg];
}

/** "The minister received his guest X during his visit to the country": whoever is received came, not who receives. */
function guestReceived(
  article: AnnotatedArticle,
  {verbs, people, text, start, tokens}: AnnotatedSentence,
  token: number,
  found: readonly Traveller[]
): readonly Traveller[] {
  const at = tokens[token]!.end;
  const welcomed = WELCOMED.exec(text.slice(0, tokens[token]!.start - start));
  const whom = welcomed && people.find((m) => m.kind !== "pronoun" && !m.possessive && m.phrase.end - start === welcomed.index); // prettier-ignore
  if (
    whom &&
    WELCOME.test(text.slice(Math.max(0, whom.phrase.start - start - 60), whom.phrase.start - start))
  )
    return [asTraveller(article, whom)];
  if (found.length !== 1 || !/^ to (?:the|this) (?:country|kingdom|republic|sultanate|emirate|state)\b/.test(text.slice(at - start, at - start + 20))) return found; // prettier-ignore
  const verb = verbs.findLast((v) => v.head < token && v.form === "finite");
  if (!verb || verb.passive || !RECEIVING_VERBS.has(verb.lemma)) return found;
  const own = article.people[found[0]!.person];
  const isReceiver = people.some((m) => m.person === found[0]!.person && m.phrase.end <= verb.start);
  const guest = people.find((m) => m.kind === "name" && !m.possessive && m.phrase.start >= verb.end && m.phrase.end < at); // prettier-ignore
  const other = guest && article.people[guest.person];
  return isReceiver && other && other.country !== own?.country ? [asTraveller(article, guest)] : found;
}

/** "thanked her for the warm reception given to Deputy Minister X during her working visit to Peru": the visit of whom they received. */
const WELCOMED = /,? (?:during|on|upon|throughout) (?:his|her|their) (?:[\w-]+ ){0,4}$/;
const WELCOME =
  /\b(?:reception|welcome|hospitality|courtes(?:y|ies)|honours?|care|attention)\b(?: [\w-]+){0,2} (?:given|accorded|extended|shown|afforded|reserved|offered) (?:to|for) (?:the )?$/i;

const isToldBefore = ({sentences}: AnnotatedArticle, {index}: AnnotatedSentence, stop: Stop | undefined): boolean =>
  stop !== undefined && sentences.slice(Math.max(0, index - 2), index).some((s) => s.places.some((p) => p.country === stop.host && !p.modifier)); // prettier-ignore

/** "The Madrid leg is on Sunday": still to come. */
const isToBe = ({verbs, tokens}: AnnotatedSentence, index: number): boolean =>
  verbs.some((v) => v.first === index + 1 && v.lemma === "be" && v.tense === "present" && !v.perfect && /^(?:on|in|this|next)$/.test(tokens[v.head + 1]?.lower ?? "")); // prettier-ignore

/** A journey is told of in this sentence or in the two before it. */
const isOnJourney = ({sentences}: AnnotatedArticle, {index}: AnnotatedSentence): boolean =>
  sentences.slice(Math.max(0, index - 2), index + 1).some((s) => holds(s, JOURNEYING));
const JOURNEYING = wordClass(["trip", "trips", "visit", "visits", "visited", "tour", "tours", "toured", "journey", "swing", "travel", "travels", "travelled", "traveled"]); // prettier-ignore

/** Ways to name the goal of a noun of travel, beside "to" after it. */
const GOALS = [predicated, stopBefore, stopAfterAgent, stopsIncluded, whichWas];

/** The goal that the first of these ways finds; most goals stand after the noun. */
function goalOf(sentence: AnnotatedSentence, token: number, lemma: string, after: Stop[]): Stop[] {
  let named = after;
  for (let k = 0; named.length === 0 && k < GOALS.length; k++) named = GOALS[k]!(sentence, token, lemma);
  return named;
}

const mayTravel = ({lower, pos}: Token): boolean =>
  ((pos === "NOUN" || pos === "PROPN") && TRAVEL_NOUNS.has(singular(lower))) || STAND_INS.has(lower);

/** "is on travel to Chile", "after her travel to Belgium": a trip; not "travel to Chile has grown". */
const isTravel = ({tokens}: AnnotatedSentence, {lower, index}: Token): boolean =>
  /^travels?$/.test(lower) &&
  tokens[index + 1]?.lower === "to" &&
  (/^(?:his|her|'s|’s)$/.test(tokens[index - 1]?.lower ?? "") ||
    (tokens[index - 1]?.lower === "on" &&
      /^(?:is|are|was|were|been|being|be|while|currently)$/.test(tokens[index - 2]?.lower ?? "")));

/** "cancelled an earlier trip to Kampala": taken for a verb. */
const isMistagged = ({tokens}: AnnotatedSentence, {lower, index}: Token): boolean =>
  (lower === "stay" && /^(?:day|week)$/.test(tokens[index - 1]?.lower ?? "")) ||
  (/^(?:trip|visit|tour)$/.test(lower) &&
    /^(?:DET|ADJ|ADV|PRON)$/.test(tokens[index - 1]?.pos ?? "") &&
    /^(?:to|by|of)$/.test(tokens[index + 1]?.lower ?? ""));

/** "During the four-day stay she is to open a school", "The stay will run until Saturday": the visit that the text tells of. */
const isWholeStay = ({tokens}: AnnotatedSentence, {lower, index}: Token): boolean =>
  lower === "stay" &&
  (/^(?:day|week)$/.test(tokens[index - 1]?.lower ?? "") ||
    (/^(?:the|his|her)$/.test(tokens[index - 1]?.lower ?? "") && /^(?:will|ends?|ended|is|runs|lasts)$/.test(tokens[index + 1]?.lower ?? ""))); // prettier-ignore

/** "rounded off a tour of the region in Dakar": past the words that name no country. */
const ofRegion = ({tokens}: AnnotatedSentence, token: number): number => {
  const at = tokens
    .slice(token + 1, token + 6)
    .findIndex((t) => /^(?:region|continent|area|neighbou?rhood)$/.test(t.lower));
  const isOf =
    tokens[token + 1]?.lower === "of" && /^(?:in|at|to)$/.test(tokens[token + at + 2]?.lower ?? "");
  return at > 0 && isOf ? token + 1 + at : token;
};

const STAND_INS = new Set(["another", "one", "that"]);
/** What stands in for a noun of travel does so only beside one. */
const TRAVELS = wordClass(JOURNEYS, ["travel", "travels"]);

/** "The visit returns the one that X paid to Rome": "one" for a visit named before it. */
const isReferred = ({tokens}: AnnotatedSentence, {lower, index}: Token): boolean =>
  (lower === "another" || (lower === "one" && /^(?:the|that)$/.test(tokens[index - 1]?.lower ?? ""))) &&
  tokens.slice(0, index).some((t) => ABOUT.has(singular(t.lower)));

/** "The visit followed that of the External Affairs Minister to Kathmandu on 4 January". */
const isThatOf = ({tokens}: AnnotatedSentence, {lower, index}: Token): boolean =>
  lower === "that" &&
  /^(?:of|by)$/.test(tokens[index + 1]?.lower ?? "") &&
  tokens.slice(0, index).some((t) => ABOUT.has(singular(t.lower)));

/** "Her visit to Rome was followed by one to Doha on Monday": of whom the visit told before it was. */
const isOneTo = ({tokens}: AnnotatedSentence, {lower, index}: Token): boolean =>
  lower === "one" &&
  /^(?:by|after|with|before|and)$/.test(tokens[index - 1]?.lower ?? "") &&
  tokens[index + 1]?.lower === "to" &&
  tokens.slice(0, index).some((t) => ABOUT.has(singular(t.lower)));

/** Whoever is told behind it, "that of X to Kathmandu", "one to Doha by Y on Monday"; else who was on the journey before it. */
function ofStandIn(article: AnnotatedArticle, sentence: AnnotatedSentence, token: number): Frame[] {
  const {tokens, text, start} = sentence;
  const isTo = tokens[token + 1]?.lower === "to";
  const stops = isTo ? stopsAt(sentence, token + 2) : stopAfterAgent(sentence, token);
  if (stops.length === 0) return [];
  const agents = agentsAfter(sentence, token).map((m) => asTraveller(article, m));
  // "by his deputy": of one without a name
  const isOfOther = !isTo || BY.test(text.slice(stops.at(-1)!.end - start));
  const noun = tokens.slice(0, token).findLast((t) => ABOUT.has(singular(t.lower)))!;
  const people = agents.length > 0 || isOfOther ? agents : travellersOfNoun(article, sentence, noun.index);
  if (people.length === 0) return [];
  const factuality = isTo ? factualityOfTravel(sentence, token) : "real";
  return [frame(sentence, token, people, stops, factuality, [], isTo ? undefined : new Set([token]))];
}
const BY = /^(?: of\b|[^,.;]{0,24} by\b)/;

/** "the visit that X paid to Rome in May", "a trip which she had planned to Paris". */
function ofRelative(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  token: number,
  named: Stop[]
): Frame[] {
  const clause = relativeClause(article, sentence, token);
  if (!clause) return [];
  const last = clause.verbs.at(-1);
  const after =
    named.length > 0 ? named : stopsAfter(sentence, last?.head ?? token, last?.lemma === "carry" ? IN : TO);
  // "will be signed in Santiago in October, during a visit that the minister has accepted to make"
  const stops = after.length > 0 ? after : whereItStands(article, sentence, token, clause.travellers);
  const main = after.length > 0 ? undefined : sentence.verbs.findLast((v) => v.form === "finite" && v.head < token); // prettier-ignore
  const own = new Set([...clause.verbs, ...(main ? [main] : [])].map((v) => v.head));
  return [frame(sentence, token, clause.travellers, stops, clause.factuality, [], own)];
}

const TO = new Set(["to"]);
const IN = new Set(["in", "to"]);

/** "his only trip this month will be to Washington". */
function predicated(sentence: AnnotatedSentence, token: number): Stop[] {
  const verb = predicate(sentence, token);
  return verb ? stopsAt(sentence, verb.head + 2) : nextStop(sentence, token);
}

/** "The next stop is the Finnish capital, on Friday". */
function nextStop(sentence: AnnotatedSentence, token: number): Stop[] {
  const {tokens, verbs} = sentence;
  if (!/^(?:stop|leg|destination)$/.test(tokens[token]?.lower ?? "") || !/^(?:next|first|second|third|last|final|other)$/.test(tokens[token - 1]?.lower ?? "")) return []; // prettier-ignore
  const verb = verbs.find((v) => v.first === token + 1 && v.form === "finite");
  const stops = verb?.lemma === "be" ? stopsAt(sentence, verb.head + 1) : [];
  // "where the minister landed on Friday" tells of it in full
  return stops.some((s) => /^,? where\b/.test(sentence.text.slice(s.end - sentence.start).replace(/^ capital/, ""))) ? [] : stops; // prettier-ignore
}

function predicate(sentence: AnnotatedSentence, token: number): VerbGroup | undefined {
  const verb = sentence.verbs.find((v) => v.first > token && v.form === "finite");
  const isGoal = verb?.lemma === "be" && sentence.tokens[verb.head + 1]?.lower === "to";
  return isGoal && verb.first - token < 16 ? verb : undefined;
}

/** "Kathmandu was the first stop of Bangladesh's new foreign minister, X": the subject tells where. */
function whichWas(sentence: AnnotatedSentence, token: number): Stop[] {
  const verb = sentence.verbs.findLast((v) => v.head < token && v.form === "finite");
  if (verb?.lemma !== "be" || verb.subject?.[0] !== 0 || token - verb.head > 5) return [];
  return /^(?:first|second|third|last|next|final|only)$/.test(sentence.tokens[token - 1]?.lower ?? "") ? stopsAt(sentence, 0) : []; // prettier-ignore
}

/** "called off a stopover in February": with no place named. */
const isCalledOff = (sentence: AnnotatedSentence, {lower, index}: Token): boolean =>
  /^(?:stop|stopover)$/.test(lower) && /^(?:cancelled|postponed)$/.test(factualityOfTravel(sentence, index));
