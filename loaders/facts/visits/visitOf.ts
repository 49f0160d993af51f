/** The fact, or the reason against it, that one traveller went to one country. */
import {capitalOf} from "../../annotate/places.ts";
import {bodySeats} from "../../lexicon/bodies.ts";
import {DEPENDENCIES} from "../../lexicon/travel.ts";
import type {AnnotatedArticle, AnnotatedSentence, DateMention, Declined, Fact} from "../../types.ts";
import {decline, makeFact} from "../rule.ts";
import {compatible, daysApart, isAfter} from "../when.ts";
import {countryOf} from "./served.ts";
import {counterpartsOf} from "./counterparts.ts";
import {evidenceOf} from "./evidence.ts";
import type {CompleteFrame, Frame, Stop, Timing, Traveller} from "./frame.ts";
import type {VisitValues} from "./index.ts";
import {stagesOf, talksAfter} from "./itinerary.ts";
import {roleThen} from "./roleThen.ts";
import {NO_TIMING} from "./timing.ts";

export const triggerSpan = ({sentence, token}: Frame) => sentence.tokens[token] ?? sentence;

export function visitOf(
  article: AnnotatedArticle,
  frame: CompleteFrame,
  traveller: Traveller,
  stop: Stop,
  companions: ReadonlySet<number>,
  frames: readonly CompleteFrame[] = []
): Fact<VisitValues> | Declined {
  const left = (reason: string) => decline(frame.rule, article.article.id, triggerSpan(frame), reason);
  const person = article.people[traveller.person];
  const own = countryOf(article, traveller) ?? (isCeremonial(frame) ? (person?.country ?? "") : null);
  const isMistaken =
    person?.countryInferred === true &&
    ((own === stop.host &&
      !isReturn(frame) &&
      (isNamedCountry(frame.sentence, stop) || goesToCapital(article, frame, traveller, stop))) ||
      goesTo(traveller, own ?? "", frames));
  const leader = article.people[frame.leader];
  // who travels in company serves whom the leader serves, whatever else seemed likely
  const country =
    own !== null && leader && (person?.countryInferred || own === "")
      ? leader.country
      : isMistaken
        ? otherCountry(frame.sentence, stop.host) || homeBefore(article, frame.sentence, traveller, stop)
        : own === "" && isCeremonial(frame)
          ? otherCountry(frame.sentence, stop.host)
          : own;
  const isOfAnother = leader && person && person.country !== "" && person.country !== leader.country;
  if (isOfAnother && person.countryInferred !== true) return left("accompanies, but serves another country");
  if (!person || country === null) return left("the traveller holds no office that the article names");
  const seems = country === "" ? homeBefore(article, frame.sentence, traveller, stop) : "";
  // "Vice President X visits New Mexico": a province is visited by its own country's officials before all
  if (country === "" && (isProvincial(frame.sentence, stop) || isOnlyCountry(article, traveller, stop)))
    return left("a journey inside what seems the traveller's own country");
  if (country === "" && seems === "" && frame.doubts.includes("presence only"))
    return left("nothing tells that the place is abroad");
  if (person.countryInferred === true && isAtHome(article, frame.sentence, traveller, stop, frames))
    return left("a tour of the provinces by one whose country is not told");
  if (country === stop.host || country === DEPENDENCIES.get(stop.host))
    return left("a journey inside the traveller's own country");
  // "visited Washington and New York": of two towns one may be the seat
  const seat = bodySeats[country];
  if (seat && stop.places.length > 0 && stop.places.every((p) => p === seat)) return left("at the seat of the body that he serves"); // prettier-ignore
  if (!/^[A-Z]{3}$/.test(stop.host)) return left("the goal is no country");
  const timing = timingOfStop(frame, stop);
  const met = counterpartsOf(article, traveller.person, stop.host, companions);
  const stages = [
    ...stagesOf(article, traveller.person, stop.host).filter(
      ({sentence}) => !isOfAnotherTime(sentence, frame, traveller, stop, frames)
    ),
    ...(frame.factuality === "real" ? talksAfter(article, frame.sentence, stop.host) : [])
  ];
  const values: VisitValues = {
    visitor: person.name,
    visitor_role: (traveller.doubts.includes("visitor from pronoun") && roleThen(frame)) || person.role,
    visitor_country: country || (leader?.country ?? "") || seems,
    host_country: stop.host,
    places: [...new Set([...stop.places, ...stages.flatMap((s) => s.places)])].filter((p) => p !== seat),
    start_date: timing.start,
    end_date: timing.end,
    date_basis: timing.start ? timing.basis : "",
    status: statusOf(article, frame, timing),
    first_trip: frame.firstTrip ? true : null,
    counterparts: met.map((m) => m.person.name)
  };
  const doubts = [...frame.doubts, ...traveller.doubts];
  if (country === "") doubts.push(seems ? "visitor's country from the sentence before" : "visitor's country unknown"); // prettier-ignore
  if (person.role === "") doubts.push("no office named");
  // of the plans without another doubt one in eight was misread at first reading (`challenge-l` to `challenge-p`), of visits made one in twenty-five
  if (values.status !== "made") doubts.push(isPlain(frame) ? "not made yet, told plainly" : "not made yet");
  if (isMistaken && country !== "") doubts.push("visitor's country from the sentence");
  if (person.introduced) doubts.push("office from another article");
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

/** Days that part a visit from another to the same country, whose stages are its own. */
const LONG_BEFORE = 30;

/** "In Tirana he was received. He went on to Shkodër … He had last been in Tirana in 2021": Shkodër is of the visit told last before it. */
function isOfAnotherTime(
  stage: AnnotatedSentence,
  frame: CompleteFrame,
  {person}: Traveller,
  {host}: Stop,
  frames: readonly CompleteFrame[]
): boolean {
  if (frame.timing.start === "") return false;
  const dated = frames.filter(
    (f) =>
      f.timing.start !== "" &&
      f.stops.some((s) => s.host === host) &&
      f.travellers.some((t) => t.person === person)
  );
  const owner = dated.filter((f) => f.sentence.index <= stage.index).sort((a, b) => b.sentence.index - a.sentence.index)[0] ?? dated[0]; // prettier-ignore
  if (!owner || owner.sentence === frame.sentence) return false;
  return (
    !compatible(owner.timing.start, frame.timing.start) &&
    (daysApart(owner.timing.start, frame.timing.start) ?? 0) > LONG_BEFORE
  );
}

/** "returned to Sri Lanka after a visit to the Maldives", "flew back to Lima": nobody is told to return abroad. */
const isReturn = ({sentence: {tokens}, token}: Pick<Frame, "sentence" | "token">): boolean =>
  tokens[token]?.lemma === "return" || /^(?:back|home)$/.test(tokens[token + 1]?.lower ?? "");

/** "led a delegation to Rabat for a meeting between Spain and Morocco": the one other country that the sentence names, or empty. */
function otherCountry({places}: AnnotatedSentence, host: string): string {
  const others = new Set(places.filter((p) => p.kind !== "body" && p.country !== host).map((p) => p.country));
  return others.size === 1 ? [...others][0]! : "";
}

/** "Russia has run a base there since 2003. President X spent Thursday in Kyrgyzstan": the country named last before him, other than the host. */
function homeBefore(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  {person}: Traveller,
  {host, places}: Stop
): string {
  const isProvince = places.length > 0 && !places.includes(capitalOf(host));
  const at = sentence.people.find((m) => m.person === person)?.phrase.start;
  if (at === undefined || isProvince) return "";
  for (const one of [sentence, article.sentences[sentence.index - 1]]) {
    if (one?.paragraph !== sentence.paragraph) return "";
    const named = one.places.filter((p) => p.end <= at && p.country !== host && /^[A-Z]{3}$/.test(p.country));
    const last = named.findLast((p) => p.kind === "country") ?? named.at(-1);
    if (last) return last.country;
  }
  return "";
}

/** "Saudi Arabia's crown prince has not been there, but his brother, Prince X, flew to Tehran": nobody is told to fly to his own capital. */
const goesToCapital = (article: AnnotatedArticle, frame: Frame, traveller: Traveller, stop: Stop): boolean =>
  /^visits\/verb-of-(?:motion|visiting)$/.test(frame.rule) &&
  /^(?:visit|fly|travel|journey)$/.test(
    frame.sentence.verbs.find((v) => v.head === frame.token)?.lemma ?? ""
  ) &&
  homeBefore(article, frame.sentence, traveller, stop) !== "";

/** "led a delegation to Jordan", "to Rabat": nobody says so of his own country. */
const isNamedCountry = (sentence: AnnotatedSentence, stop: Stop): boolean =>
  /\bdelegation (?:of [^,.;]{1,40} )?to (?:the )?$/.test(sentence.text.slice(Math.max(0, stop.start - sentence.start - 70), stop.start - sentence.start)) || // prettier-ignore
  (stop.places.length === 0 &&
    /\bto (?:the )?$/.test(
      sentence.text.slice(Math.max(0, stop.start - sentence.start - 8), stop.start - sentence.start)
    ));

/** "a visit to Ghana, Cote d'Ivoire and Namibia": who goes to a land as to others is no official of it. */
const goesTo = ({person}: Traveller, own: string, frames: readonly CompleteFrame[]): boolean =>
  frames.some(
    ({travellers, stops, sentence, token}) =>
      stops.length > 1 &&
      !isReturn({sentence, token}) &&
      travellers.some((t) => t.person === person) &&
      stops.some((s) => s.host === own && isNamedCountry(sentence, stops[0]!))
  );

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

/** "travels on Friday to São Tomé", in an article of no known day: the present of what is to come. */
function isAnnounced(
  {article: {published}}: AnnotatedArticle,
  {sentence, token}: Frame,
  {start}: Timing
): boolean {
  const verb = sentence.verbs.find((v) => v.head === token);
  return (
    published === "" &&
    verb?.tense === "present" &&
    !verb.perfect &&
    /^(?:travel|leave|fly|depart|head|go)$/.test(verb.lemma) &&
    sentence.dates.some((d) => d.kind === "weekday" && d.from === start)
  );
}

/** Whether the words say in so many words that the day is still to come. */
const willBe = ({sentence, token}: Frame, {spans}: Timing): boolean =>
  sentence.verbs.some((v) => v.head === token && v.tense === "future") &&
  spans.some((s) => s.start >= sentence.start && s.end <= sentence.end);

/** What was to come and has a day before the article's has come: of 1,600 reference rows none was planned for a day gone by. */
function statusOf(article: AnnotatedArticle, frame: CompleteFrame, ofStop: Timing): VisitValues["status"] {
  const {factuality} = frame;
  // of a stop with a day of its own, that day
  const timing = ofStop.start.length === 10 ? ofStop : frame.timing;
  if (factuality === "cancelled" || factuality === "postponed") return factuality;
  const isPast = isAfter(article.article.published, timing.start) && !willBe(frame, timing);
  if (leavesToday(article, frame) || isAnnounced(article, frame, timing)) return "planned";
  if (factuality === "planned" && !isPast) return "planned";
  return isAfter(timing.earliest || timing.start, article.article.published) ? "planned" : "made";
}

/** A date as one: the day, or what both ends of a week have in common. */
const shared = ({from, to, kind}: DateMention): string =>
  from === to || kind !== "relative" ? from : from.slice(0, 7);

/** No other country is named, nor another of his office in that one. */
const isOnlyCountry = (article: AnnotatedArticle, {person}: Traveller, stop: Stop): boolean =>
  article.sentences.every(({places}) => places.every((p) => p.country === stop.host || p.kind === "body")) &&
  !article.people.some(
    (p) =>
      p.country === stop.host &&
      !p.countryInferred &&
      p.id !== article.people[person]?.id &&
      p.role === article.people[person]?.role
  );

/**
 * "For now Mr X is touring Potosí and Tarija", "left for Petén to open a school": towns that are no capital, where the sentence names
 * no other country and no official of theirs, by one whose country was only worked out: more often his own.
 */
// prettier-ignore
const isAtHome = ({people}: AnnotatedArticle, sentence: AnnotatedSentence, {person}: Traveller, stop: Stop, frames: readonly CompleteFrame[]): boolean =>
  stop.places.length > 1 &&
  isProvincial(sentence, stop) &&
  !sentence.places.some((p) => p.country !== stop.host && p.kind !== "body") &&
  !sentence.people.some((m) => m.person !== person && people[m.person]?.country === stop.host) &&
  // "was in Tokyo on Monday. He then toured Kyoto and Nara"
  !frames.some(
    (f) =>
      f.travellers.some((t) => t.person === person) &&
      f.stops.some((s) => s.host === stop.host && !isProvincial(f.sentence, s))
  );

/** "Sheikh X's state visit": none but officials pay one, though no office is told. */
const isCeremonial = ({sentence, token}: CompleteFrame): boolean =>
  /\b(?:state|official|working)\s(?:visit|trip)$/i.test(
    sentence.text.slice(0, (sentence.tokens[token]?.end ?? 0) - sentence.start)
  );

const isProvincial = (sentence: AnnotatedSentence, stop: Stop): boolean =>
  !stop.places.includes(capitalOf(stop.host)) &&
  sentence.places.every((p) => p.country !== stop.host || (p.kind !== "country" && !p.capital));

/**
 * "The minister will visit Riga on Monday.": one finite verb. Of plans told so 27 of 27 were right at first reading (`challenge-w` to
 * `challenge-ad`), of others 19 of 22.
 */
const isPlain = ({sentence}: Frame): boolean =>
  sentence.verbs.filter(({form}) => form === "finite").length <= 1;
