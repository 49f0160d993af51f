import {factualityOfVerb, moreCautious} from "../../../annotate/factuality/verb.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import {DELEGATIONS, RECEIVING_VERBS} from "../../../lexicon/travel.ts";
import type {
  AnnotatedArticle,
  AnnotatedSentence,
  PersonMention,
  PlaceMention,
  VerbGroup
} from "../../../types.ts";
import {stopsAfter} from "../destination.ts";
import type {Frame, Stop, Traveller} from "../frame.ts";
import {asTraveller, leaderOf, travellersOf} from "../traveller.ts";
import {joinedTo, peopleIn} from "../travellers/lists.ts";
import {frame} from "./make.ts";

const IN = new Set(["in", "at", "to"]);

const RECEIVING = wordClass(RECEIVING_VERBS, ["expect", "await", "meet"]);

/** "Sudani received Pezeshkian in Baghdad", "was received in Paris by Macron", "Tehran hosted X". */
export function received(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (!holds(sentence, RECEIVING)) return [];
  return sentence.verbs.flatMap((verb, index) => {
    const isAwaited = awaits(sentence, verb);
    // "A ceremony to welcome X to Lima was held": when, the ceremony's own verb tells
    if (verb.form === "infinitive" && /^(?:ceremony|reception|dinner|banquet|parade)$/.test(sentence.tokens[verb.first - 2]?.lower ?? "") && sentence.tokens[verb.first - 1]?.lower === "to") return []; // prettier-ignore
    if (!RECEIVING_VERBS.has(verb.lemma) && !isAwaited && !isMetOnArrival(sentence, verb)) return [];
    const stops = stopsAfter(sentence, verb.head, IN);
    const guests = verb.passive
      ? travellersOf(article, sentence, verb)
      : guestsAfter(article, sentence, verb);
    if (guests.length === 0) return [];
    const receiver = stops.length > 0 ? stops : hostOf(article, sentence, verb);
    const hosts = stops.length > 0 ? stops : receiver.map((stop) => placedBehind(sentence, verb, stop));
    const doubts = stops.length > 0 ? [] : ["host from the receiver's country"];
    // "was met at the airport on Monday", "was greeted at the airport by the mayor": where the text is
    const isHere = verb.passive && (isMetOnArrival(sentence, verb) || isOnArrival(sentence, verb));
    return hosts.length > 0 || isHere
      ? [
          reportedLive(
            article,
            verb,
            frame(
              sentence,
              verb.head,
              guests,
              hosts,
              isAwaited
                ? moreCautious(factualityOfVerb(sentence, index), "planned")
                : factualityOfVerb(sentence, index),
              doubts,
              ownOf(sentence, verb)
            )
          )
        ]
      : [];
  });
}

/** "Lima expects Foreign Minister X on May 28", "On Friday she expects X": a guest with a time; not "expects him to resign". */
const awaits = ({verbs, dates, start}: AnnotatedSentence, verb: VerbGroup): boolean =>
  /^(?:expect|await)$/.test(verb.lemma) &&
  !verb.passive &&
  !verbs.some((v) => v.start > verb.end && v.form === "infinitive") &&
  dates.some((d) => (d.start > verb.end || d.start - start < 5) && d.from !== "");

/** "received Brazil's foreign minister, X, on Wednesday at the presidential palace in Maputo": too far from the verb to lead there. */
function placedBehind({places, text, start, verbs}: AnnotatedSentence, verb: VerbGroup, stop: Stop): Stop {
  const next = verbs.find((v) => v.start > verb.end && v.form === "finite")?.start ?? Infinity;
  const town = places.find(
    (p) =>
      p.start > verb.end &&
      p.start < next &&
      p.kind === "city" &&
      p.country === stop.host &&
      !p.modifier &&
      /\b(?:in|at) $/.test(text.slice(0, p.start - start))
  );
  return town ? {...stop, places: [...new Set([...stop.places, town.name])]} : stop;
}

/** The person just after the verb, his words of respect left out: "received the visiting Iranian president". */
function guestsAfter(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  verb: VerbGroup
): readonly Traveller[] {
  const guest = sentence.people.find(
    (m) =>
      m.phrase.start >= verb.end &&
      !m.possessive &&
      ((m.phrase.start - verb.end <= 25 && isObject(sentence, verb, m.phrase.start)) ||
        TIME_AND_PLACE.test(
          sentence.text.slice(verb.end - sentence.start, m.phrase.start - sentence.start)
        ) ||
        PLACE_FIRST.test(sentence.text.slice(verb.end - sentence.start, m.phrase.start - sentence.start)))
  );
  if (!guest) {
    const leader = leaderReceived(sentence, verb);
    return leader ? [asTraveller(article, leader)] : [];
  }
  return [guest, ...joinedTo(sentence, guest)].map((m) => asTraveller(article, m));
}

/** "hosted a high-level Greek delegation, headed by Energy Minister X": nothing but what tells of it between. */
function leaderReceived(sentence: AnnotatedSentence, verb: VerbGroup): PersonMention | null {
  const {tokens} = sentence;
  const group = tokens.slice(verb.head + 1, verb.head + 8).find((t) => DELEGATIONS.has(t.lower));
  if (!group) return null;
  const between = tokens.slice(verb.head + 1, group.index);
  return between.every((t) => /^(?:DET|ADJ|NOUN|PROPN|NUM|PUNCT)$/.test(t.pos) && t.text !== ",")
    ? leaderOf(sentence, group)
    : null;
}

/** "received today, Thursday, at the General Diwan of the Ministry, Her Excellency": when and where before whom. */
const TIME_AND_PLACE =
  /^,? (?:here )?(?:today|yesterday|on \w+day|this (?:morning|afternoon|evening))(?:, \w+day)?(?:(?:,? (?:at|in) [^.;:]{3,60})?, |(?: (?:at|in) (?!.*\b(?:from|with|by|that|to|letter|message|copies|credentials)\b)[^.;:,]{3,50})? )(?:(?:His|Her) (?:Excellency|Majesty|Highness) )?$/;

/** "received at his residence in Astana the President": where before whom. */
const PLACE_FIRST =
  /^ (?:today |yesterday |on \w+day )?(?:at|in) (?!.*\b(?:from|with|by|that|to|letter|message|copies|credentials)\b)[^.;:,]{3,60} $/;

/** Nothing but words of respect and of time before the guest: not "welcomed the decision of", "received a letter from". */
const isObject = ({tokens}: AnnotatedSentence, verb: VerbGroup, start: number): boolean =>
  tokens
    .filter((t) => t.index > verb.head && t.end <= start)
    .every(
      (t) =>
        /^(DET|ADJ|ADV|PRON)$/.test(t.pos) ||
        /^(visiting|today|yesterday|here|his|her|its|counterpart|guest)$/.test(t.lower)
    );

/** The country that receives: of the person, or the country or capital, that is the verb's subject or agent. */
export function hostOf(article: AnnotatedArticle, sentence: AnnotatedSentence, verb: VerbGroup): Stop[] {
  const agent = verb.passive
    ? sentence.tokens.find((t) => t.index > verb.head && t.index < verb.head + 16 && t.lower === "by")
    : undefined;
  const [first, last] = agent
    ? [agent.index + 1, agent.index + 8]
    : verb.passive || !verb.subject
      ? [0, -1]
      : verb.subject;
  const span = {
    start: sentence.tokens[first]?.start ?? 0,
    // "The junta in Niger will receive"
    end: Math.max(
      sentence.tokens[Math.min(last, sentence.tokens.length - 1)]?.end ?? 0,
      !agent && !verb.passive && verb.subject ? verb.start : 0
    )
  };
  const person = peopleIn(sentence, span).find((m) => !m.possessive);
  const known = person && article.people[person.person];
  // "was met at the airport by the premier": whose, nobody says
  const isGuessed =
    known?.countryInferred === true && (verb.lemma === "meet" || tellsOfVisit(sentence, known.country));
  const country = isGuessed ? "" : known?.country;
  if (person && country && /^[A-Z]{3}$/.test(country))
    return [{host: country, places: [], date: null, start: person.start, end: person.end}];
  const place = sentence.places.find(
    (p) =>
      p.start >= span.start &&
      p.end <= span.end &&
      (p.kind === "country" || p.kind === "city" || isGovernment(sentence, p)) &&
      !p.modifier
  );
  // "was met at the airport by the banner of Equatorial Guinea"
  if (place && agent && OF_A_THING.test(sentence.text.slice(agent.end - sentence.start, place.start - sentence.start))) return []; // prettier-ignore
  return place
    ? [
        {
          host: place.country,
          places: place.kind === "city" ? [place.name] : [],
          date: null,
          start: place.start,
          end: place.end
        }
      ]
    : [];
}

/** "The Zambian government", "the Dutch authorities". */
const isGovernment = ({text, start}: AnnotatedSentence, place: PlaceMention): boolean =>
  place.kind === "demonym" &&
  /^ (?:government|authorities|side|parliament|junta|leadership|capital)\b/.test(
    text.slice(place.end - start, place.end - start + 14)
  );

const OF_A_THING =
  /\b(?:banners?|flags?|anthems?|music|songs?|sounds?|strains|news|images?|portraits?|crowds?|citizens|students|residents|community|supporters|reporters|journalists) (?:of|from) (?:the )?$/i;

/** "X, who is on a visit to Cyprus, was received by the President of the Republic": not in another country. */
const tellsOfVisit = ({tokens, places}: AnnotatedSentence, country: string): boolean =>
  tokens.some(
    (t) =>
      /^(?:visit|trip|tour)$/.test(t.lower) &&
      tokens[t.index + 1]?.lower === "to" &&
      places.some((p) => p.start > t.end && p.start - t.end < 30 && p.country !== country)
  );

/** "Mr Musa is met on the tarmac by the interior minister". */
const isMetOnArrival = ({text, start}: AnnotatedSentence, verb: VerbGroup): boolean =>
  verb.lemma === "meet" &&
  verb.passive &&
  (LANDED.test(text.slice(0, verb.start - start)) || isOnArrival({text, start}, verb));

const isOnArrival = ({text, start}: Pick<AnnotatedSentence, "text" | "start">, {end}: VerbGroup): boolean =>
  /^ (?:\w+ )?(?:on the tarmac|at (?:the |[\p{Lu}][\p{L}-]+ )?(?:\w+ )?airport|on (?:his |her )?arrival|off the plane|at the (?:border|foot of the (?:steps|stairs|aircraft)))/u.test(
    text.slice(end - start)
  );

/** "arrived at Hamad International Airport on Tuesday and was met by" */
const LANDED =
  /\b(?:arrived|landed|touched down) (?:at|in) [^.;:]{3,80}\b(?:airport|terminal|air base|airbase|airfield)\b[^.;:]{0,40},? and $/i;

/** A live report tells in the present what happens on its day. */
function reportedLive({article}: AnnotatedArticle, verb: VerbGroup, told: Frame): Frame {
  const isNow = verb.lemma === "meet" && verb.tense === "present" && told.timing.start === "";
  return isNow && article.published !== "" && told.factuality === "real"
    ? {
        ...told,
        timing: {...told.timing, start: article.published, earliest: article.published, basis: "published"}
      }
    : told;
}

const LEADS = /^(?:lead|head|front|chair)$/;

/** "rolled out the red carpet on Tuesday for President X, who was greeted by": the day of both. */
function ownOf({tokens, verbs}: AnnotatedSentence, verb: VerbGroup): ReadonlySet<number> {
  const main = verbs.findLast((v) => v.head < verb.first && v.form === "finite");
  const isAside = verb.passive && tokens[verb.first - 1]?.lower === "who";
  // "received a delegation led by X on Monday"
  const leads = verbs.find((v) => v.first > verb.head && v.head < verb.head + 14 && LEADS.test(v.lemma) && v.form === "participle"); // prettier-ignore
  return new Set([verb.head, ...(isAside && main ? [main.head] : []), ...(leads ? [leads.head] : [])]);
}
