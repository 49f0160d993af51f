import type {
  AnnotatedArticle,
  AnnotatedSentence,
  DateMention,
  Declined,
  Evidence,
  Fact
} from "../../types.ts";
import {isAfter} from "../when.ts";
import {decline, makeFact} from "../rule.ts";
import type {FactRule} from "../rule.ts";
import {completeFrames, countryOf} from "./complete.ts";
import type {CompleteFrame} from "./complete.ts";
import {counterpartsOf} from "./counterparts.ts";
import {withDeixis} from "./deixis.ts";
import type {Frame, Stop, Timing, Traveller} from "./frame.ts";
import {ACCEPTED, withAnswer} from "./invitations.ts";
import type {VisitValues} from "./index.ts";
import {stagesOf} from "./itinerary.ts";
import type {Stage} from "./itinerary.ts";
import {repeated} from "./repeats.ts";
import {withSameDay} from "./sameDay.ts";
import {wasToHappen, withSequel} from "./sequel.ts";
import {ofItinerary, withStages} from "./stages.ts";
import {DEPENDENCIES} from "../../lexicon/travel.ts";
import {NO_TIMING} from "./timing.ts";
import {ahead} from "./triggers/sent.ts";
import {triggers} from "./triggers/index.ts";

/** The triggers are read together, since one fills the gaps of another; each fact carries its own trigger's name. */
export const visitsRules: readonly FactRule<VisitValues>[] = [{name: "visits", find: readVisits}];

function* readVisits(annotated: AnnotatedArticle): Generator<Fact<VisitValues> | Declined> {
  const article = withDeixis(annotated);
  const frames: Frame[] = [];
  for (const sentence of article.sentences)
    for (const {name: rule, find} of triggers)
      for (const frame of find(article, sentence).flatMap(repeated))
        frames.push({...placedInTime(article, frame), rule});
  const complete = completeFrames(article, frames)
    .map((frame, _, all) => ofItinerary(frame, all))
    .map((frame, _, all) => withStages(article, frame, all));
  const told = new Set<string>();
  const companions = new Set(
    frames.filter((f) => f.leader >= 0).flatMap((f) => f.travellers.map((t) => t.person))
  );
  for (const frame of frames) {
    const reason = unread(frame, complete);
    if (reason) yield decline(frame.rule, article.article.id, triggerSpan(frame), reason);
  }
  const denied = frames.filter((frame) => frame.factuality === "denied");
  for (const frame of complete) {
    if (unvouched(frame)) continue;
    if (isRumour(frame, denied)) {
      yield decline(
        frame.rule,
        article.article.id,
        triggerSpan(frame),
        "a report that the article says is denied"
      );
      continue;
    }
    for (const traveller of frame.travellers) {
      for (const stop of frame.stops) {
        const found = visitOf(article, frame, traveller, stop, companions);
        if ("reason" in found) yield found;
        else if (isNew(told, found)) yield found;
      }
    }
  }
}

/** The frame with what the words around it, and the sentences beside it, say of its time and of what became of it. */
const placedInTime = (article: AnnotatedArticle, frame: Frame): Frame =>
  withSameDay(article, withSequel(article, withAnswer(article, lookedForwardTo(article, frame))));

/** "is looking forward to attending the expo in Shanghai in November": the next one. */
function lookedForwardTo(article: AnnotatedArticle, frame: Frame): Frame {
  const {sentence, token, factuality} = frame;
  const before = sentence.text.slice(0, (sentence.tokens[token]?.start ?? sentence.start) - sentence.start);
  return factuality === "planned" && /\blook(?:s|ing)? forward to (?:\w+ )?$/.test(before)
    ? ahead(article, frame)
    : frame;
}

/** "A newspaper reported that he had travelled to …", where elsewhere the journey is denied. */
const isRumour = ({sentence, stops, travellers, factuality}: Frame, denied: readonly Frame[]): boolean =>
  FALSE_REPORT.test(sentence.text) ||
  (factuality === "planned" && ASKED.test(sentence.text) && HEARSAY.test(sentence.text)) ||
  (HEARSAY.test(sentence.text) &&
    denied.some(
      (other) =>
        other.stops.some((s) => stops.some((t) => t.host === s.host)) &&
        (other.travellers.some((t) => travellers.some((u) => u.person === t.person)) ||
          // "Reports say the minister will go to Kabul. — No visit to Kabul is scheduled."
          (other.travellers.length === 0 && Math.abs(other.sentence.index - sentence.index) <= 4))
    ));

/** "Asked about reports that the minister would stop over in Dhaka": what is asked is not told. */
const ASKED = /\b(?:asked|questioned|pressed|quizzed) (?:about|on|whether|if)\b/i;

/** "Reports that he would go on to Damascus were false". */
const FALSE_REPORT =
  /\b(?:reports?|claims?|rumou?rs?)\b.{0,160}\b(?:were|was|are|is|as|been) (?:\w+ )?(?:false|untrue|baseless|unfounded|wrong|fabricated|dismissed|denied|rejected|refuted|untrue)\b/i;
const HEARSAY =
  /\b(?:report(?:s|ed)?|claim(?:s|ed)?|alleg\w+|rumou?rs?|speculat\w+|suggest(?:s|ed)?|sources?)\b/i;

/** The same words read by two triggers are told once. */
function isNew(told: Set<string>, fact: Fact<VisitValues>): boolean {
  const key = [fact.evidence[0].start, ...Object.values(fact.values)].join("|");
  if (told.has(key)) return false;
  told.add(key);
  return true;
}

const triggerSpan = ({sentence, token}: Frame) => sentence.tokens[token] ?? sentence;

function unread(frame: Frame, complete: CompleteFrame[]): string {
  const reason = unvouched(frame);
  if (reason) return reason;
  const same = (other: Frame) => other.sentence === frame.sentence && other.token === frame.token;
  if (complete.some((c) => same(c) || c.additions.some(same))) return "";
  return frame.travellers.length === 0
    ? "no official is named as the traveller"
    : "no country is named as the goal";
}

/** "would travel to Kampala as soon as there is something to sign": under a condition behind it. */
const isConditional = (sentence: AnnotatedSentence, token: number): boolean =>
  /^[^.;]{0,40}\b(?:as soon as|if|once|provided|unless|in case)\b/.test(
    sentence.text.slice((sentence.tokens[token]?.end ?? sentence.end) - sentence.start)
  );

/** Why a frame vouches for no visit, or empty. */
function unvouched({factuality, sentence, token, timing, doubts}: Frame): string {
  if (factuality === "denied") return "the visit is denied";
  if (factuality === "hypothetical") return "the visit is only supposed or wished for";
  if (factuality === "proposed") return "an invitation or proposal without a time";
  if (factuality === "planned" && wasToHappen(sentence, token))
    return "an appointment of the past, with no word that it was kept";
  if (factuality === "planned" && timing.start === "" && isConditional(sentence, token))
    return "the visit is only supposed or wished for";
  const before = sentence.tokens.slice(Math.max(0, token - 12), token).map((t) => t.lower).join(" "); // prettier-ignore
  if (doubts.includes(ACCEPTED)) return "";
  const isInvitation = /\binvit(?:ation|ed|es|ing)\b/.test(before);
  const isAccepted = /\b(?:accept|took up|take up|agreed)/.test(before) && timing.start !== "";
  return isInvitation && !isAccepted ? "an invitation that is not accepted with a time" : "";
}

function visitOf(
  article: AnnotatedArticle,
  frame: CompleteFrame,
  traveller: Traveller,
  stop: Stop,
  companions: ReadonlySet<number>
): Fact<VisitValues> | Declined {
  const left = (reason: string) => decline(frame.rule, article.article.id, triggerSpan(frame), reason);
  const person = article.people[traveller.person];
  const own = countryOf(article, traveller);
  const isMistaken =
    own === stop.host && person?.countryInferred === true && isNamedCountry(frame.sentence, stop);
  const leader = article.people[frame.leader];
  // who travels in company serves whom the leader serves, whatever else seemed likely
  const country =
    own !== null && leader && person?.countryInferred
      ? leader.country
      : isMistaken
        ? otherCountry(frame.sentence, stop.host)
        : own;
  const isOfAnother = leader && person && person.country !== "" && person.country !== leader.country;
  if (isOfAnother && person.countryInferred !== true) return left("accompanies, but serves another country");
  if (!person || country === null) return left("the traveller holds no office that the article names");
  // "Vice President X visits New Mexico": a province is visited by its own country's officials before all
  if (country === "" && (isProvincial(frame.sentence, stop) || isOnlyCountry(article, stop)))
    return left("a journey inside what seems the traveller's own country");
  if (country === "" && frame.doubts.includes("presence only"))
    return left("nothing tells that the place is abroad");
  if (country === (DEPENDENCIES.get(stop.host) ?? stop.host))
    return left("a journey inside the traveller's own country");
  if (!/^[A-Z]{3}$/.test(stop.host)) return left("the goal is no country");
  const timing = timingOfStop(frame, stop);
  const met = counterpartsOf(article, traveller.person, stop.host, companions);
  const stages = stagesOf(article, traveller.person, stop.host);
  const values: VisitValues = {
    visitor: person.name,
    visitor_role: person.role,
    visitor_country: country || (leader?.country ?? ""),
    host_country: stop.host,
    places: [...new Set([...stop.places, ...stages.flatMap(({places}) => places)])],
    start_date: timing.start,
    end_date: timing.end,
    date_basis: timing.start ? timing.basis : "",
    status: statusOf(article, frame),
    first_trip: frame.firstTrip ? true : null,
    counterparts: met.map((m) => m.person.name)
  };
  const doubts = [...frame.doubts, ...traveller.doubts];
  if (country === "") doubts.push("visitor's country unknown");
  if (person.role === "") doubts.push("no office named");
  // of the visits told without a time one in four was misread, of the others one in fifty
  if (timing.start === "") doubts.push("no time told");
  else if (timing.basis === "inferred") doubts.push("date without a known day of publication");
  return makeFact(
    "visits",
    frame.rule,
    article.article.id,
    values,
    evidenceOf(article, frame, traveller, values, met, stages),
    doubts
  );
}

/** "led a delegation to Rabat for a meeting between Spain and Morocco": the one other country that the sentence names, or empty. */
function otherCountry({places}: AnnotatedSentence, host: string): string {
  const others = new Set(places.filter((p) => p.kind !== "body" && p.country !== host).map((p) => p.country));
  return others.size === 1 ? [...others][0]! : "";
}

/** "led a delegation to Jordan", "to Rabat": nobody says so of his own country. */
const isNamedCountry = (sentence: AnnotatedSentence, stop: Stop): boolean =>
  /\bdelegation (?:of [^,.;]{1,40} )?to (?:the )?$/.test(sentence.text.slice(Math.max(0, stop.start - sentence.start - 70), stop.start - sentence.start)) || // prettier-ignore
  (stop.places.length === 0 &&
    /\bto (?:the )?$/.test(
      sentence.text.slice(Math.max(0, stop.start - sentence.start - 8), stop.start - sentence.start)
    ));

/** Of a trip with several stops only the first has its first day; of the others no more than the month is known. */
function timingOfStop({timing, stops}: CompleteFrame, stop: Stop): Timing {
  const {date} = stop;
  if (date && date.from && stops.length > 1) {
    const isStretch = date.shape === "period" && date.kind !== "relative" && date.from.length === 10;
    return {
      ...timing,
      start: shared(date),
      earliest: date.from,
      end: isStretch ? date.to : "",
      basis: date.basis,
      spans: [date]
    };
  }
  if (stop.apart && stop !== stops[0]) return {...NO_TIMING, spans: []};
  if (stop === stops[0]) return stops.length > 1 && timing.days > 0 ? {...timing, end: ""} : timing;
  return {...timing, start: timing.start.slice(0, 7), end: ""};
}

/** "He leaves today for Kuwait": the present of what is still to come. */
function leavesToday({article}: AnnotatedArticle, {sentence, token, timing}: CompleteFrame): boolean {
  const verb = sentence.verbs.find((v) => v.head === token);
  return (
    verb !== undefined &&
    /^(?:leave|depart|head|fly)$/.test(verb.lemma) &&
    verb.tense === "present" &&
    !verb.perfect &&
    !verb.progressive &&
    timing.start !== "" &&
    timing.start === article.published
  );
}

function statusOf(article: AnnotatedArticle, frame: CompleteFrame): VisitValues["status"] {
  const {factuality, timing} = frame;
  if (factuality === "cancelled" || factuality === "postponed") return factuality;
  if (factuality === "planned" || leavesToday(article, frame)) return "planned";
  return isAfter(timing.earliest || timing.start, article.article.published) ? "planned" : "made";
}

/** A date as one: the day, or what both ends of a week have in common. */
const shared = ({from, to, kind}: DateMention): string =>
  from === to || kind !== "relative" ? from : from.slice(0, 7);

/** "President Ofori attended the funeral in Accra" in an article that names no other country. */
const isOnlyCountry = (article: AnnotatedArticle, stop: Stop): boolean =>
  article.sentences.every(({places}) => places.every((p) => p.country === stop.host || p.kind === "body"));

const isProvincial = (sentence: AnnotatedSentence, stop: Stop): boolean =>
  sentence.places.every((p) => p.country !== stop.host || (p.kind !== "country" && !p.capital));

type Columns = Extract<keyof VisitValues, string>;

/** The trigger's sentence, the sentence that names the visitor where that is another, and those that name counterparts. */
function evidenceOf(
  article: AnnotatedArticle,
  frame: CompleteFrame,
  traveller: Traveller,
  values: VisitValues,
  met: {sentence: AnnotatedSentence}[],
  stages: Stage[]
): Fact<VisitValues>["evidence"] {
  const here: Columns[] = ["host_country", "status"];
  const naming = namingSentence(article, frame.sentence, traveller);
  if (naming === frame.sentence) here.unshift("visitor", "visitor_role", "visitor_country");
  if (values.places.length > 0) here.push("places");
  if (values.start_date) here.push("start_date", "date_basis");
  if (values.end_date) here.push("end_date");
  if (values.first_trip) here.push("first_trip");
  const rest: Evidence<Columns>[] = [];
  if (naming !== frame.sentence)
    rest.push({...spanOf(naming), columns: ["visitor", "visitor_role", "visitor_country"]});
  for (const {sentence} of met)
    if (!rest.some((e) => e.start === sentence.start && e.columns.includes("counterparts")))
      rest.push({...spanOf(sentence), columns: ["counterparts"]});
  for (const {sentence} of stages)
    if (sentence !== frame.sentence) rest.push({...spanOf(sentence), columns: ["places"]});
  return [{...spanOf(frame.sentence), columns: here}, ...rest];
}

const spanOf = ({start, end}: AnnotatedSentence) => ({start, end});

/** The sentence that names the visitor: the trigger's own if it does, else the first with his longest mention. */
function namingSentence(
  article: AnnotatedArticle,
  own: AnnotatedSentence,
  traveller: Traveller
): AnnotatedSentence {
  const length = (sentence: AnnotatedSentence) =>
    Math.max(
      0,
      ...sentence.people
        .filter((m) => m.person === traveller.person && m.kind !== "pronoun")
        .map((m) => m.phrase.end - m.phrase.start)
    );
  if (own.people.some((m) => m.person === traveller.person && m.kind === "name")) return own;
  return article.sentences.reduce(
    (best, sentence) => (length(sentence) > length(best) ? sentence : best),
    own
  );
}
