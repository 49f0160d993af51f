import {addDays, addYears} from "../../../calendar.ts";
import {factualityOfVerb} from "../../../annotate/factuality/verb.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import type {AnnotatedArticle, AnnotatedSentence} from "../../../types.ts";
import {abroad} from "../abroad.ts";
import {stopsAfter, stopsAt} from "../destination.ts";
import type {Frame, Stop, Timing} from "../frame.ts";
import {ACCEPTED} from "../invitations.ts";
import {asTraveller, travellersOf} from "../traveller.ts";
import {frame} from "./make.ts";

const INVITATION = /^invitation$/;
/** "has confirmed his attendance at the summit, to be held in Puno in November". */
const ATTENDANCE = /^(?:attendance|participation|presence)$/;
const TO = new Set(["to"]);
const TO_OR_IN = new Set(["to", "visit"]);

const SEND = new Set(["send", "dispatch", "despatch"]);
const SENDING = wordClass(SEND);

/** "Georgia sends its prime minister, X, to Washington on March 5": the traveller is the object. */
export function sent(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (!holds(sentence, SENDING)) return [];
  return sentence.verbs.flatMap((verb, index) => {
    if (!SEND.has(verb.lemma)) return [];
    if (verb.passive) return wasSent(article, sentence, index);
    const whom = sentence.people.find(
      (m) =>
        m.phrase.start >= verb.end && m.phrase.start - verb.end <= 12 && !m.possessive && m.kind !== "pronoun"
    );
    const last = whom && sentence.tokens.findLast((t) => t.start < whom.phrase.end);
    const stops = last ? stopsAfter(sentence, last.index, TO) : [];
    if (!whom || stops.length === 0) return [];
    const told = frame(
      sentence,
      verb.head,
      [asTraveller(article, whom)],
      stops,
      factualityOfVerb(sentence, index)
    );
    return [verb.tense === "present" && !verb.perfect ? ahead(article, told) : told];
  });
}

/** "Minister X was sent to Lima on Tuesday to calm nerves": the traveller is the subject; an ambassador is sent to stay. */
function wasSent(article: AnnotatedArticle, sentence: AnnotatedSentence, index: number): Frame[] {
  const verb = sentence.verbs[index]!;
  const stops = sentence.tokens[verb.head + 1]?.lower === "to" ? stopsAt(sentence, verb.head + 2) : [];
  if (stops.length === 0) return [];
  const who = travellersOf(article, sentence, verb).filter(
    ({person}) => !/ambassador|consul|high commissioner/i.test(article.people[person]?.role ?? "")
  );
  return who.length > 0 ? [frame(sentence, verb.head, who, stops, factualityOfVerb(sentence, index))] : [];
}

const ACCEPTING = wordClass(["accept", "confirm"]);

/** "accepted an invitation to Brazzaville for 15 January": a plan, if the text tells when. */
export function accepted(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (!holds(sentence, ACCEPTING)) return [];
  return sentence.verbs.flatMap((verb, index) => {
    if (!/^(?:accept|confirm)$/.test(verb.lemma) || verb.passive) return [];
    if (factualityOfVerb(sentence, index) !== "real") return [];
    const answer = verb.lemma === "accept" ? INVITATION : ATTENDANCE;
    const noun = sentence.tokens.find(
      (t) => t.index > verb.head && t.index - verb.head <= 4 && answer.test(t.lower)
    );
    const isOwn = /^(?:his|her|their)$/.test(sentence.tokens[(noun?.index ?? 0) - 1]?.lower ?? "");
    if (verb.lemma === "confirm" && !isOwn) return [];
    const named =
      noun && verb.lemma === "confirm"
        ? stopsAfter(sentence, noun.index, IN_OR_AT)
        : noun
          ? ([stopsAfter(sentence, noun.index, TO_OR_IN), eventAfter(sentence, noun.index)].find(
              (s) => s.length > 0
            ) ?? [])
          : [];
    const again = named.length > 0 || !noun ? named : ofThatTrip(sentence, noun.index);
    const stops = again.length > 0 || !noun ? again : invitedTo(article, sentence);
    if (stops.length === 0) return [];
    // the place may stand in the sentence before, but it is another country's all the same
    const abroadIn = stops.map((stop) => ({...stop, places: []}));
    const guests = abroad(article, sentence, travellersOf(article, sentence, verb), abroadIn);
    const told = frame(sentence, verb.head, guests, stops, "planned", [ACCEPTED]);
    const later = told.timing.start === "" ? timeOfGoing(sentence, index) : null;
    const dated = later ? {...told, timing: {...told.timing, ...later}} : told;
    return dated.timing.start === "" ? [] : [ahead(article, dated)];
  });
}

const INVITING = wordClass(["invite"]);
const YES = /\b(?:accepted|took up|has agreed|agreed to come|said yes)\b/;
const NO = /\b(?:not|never|yet to|declined|if|would)\b/;

/** "invited President X to visit in July, and she has accepted", "invited him to Oslo for September. X accepted": to the country of the host. */
export function invited(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (!holds(sentence, INVITING)) return [];
  return sentence.verbs.flatMap((verb, index) => {
    if (verb.lemma !== "invite" || verb.passive || factualityOfVerb(sentence, index) !== "real") return [];
    const whom = sentence.people.find((m) => m.phrase.start >= verb.end && m.phrase.start - verb.end <= 5 && !m.possessive); // prettier-ignore
    const [host] = travellersOf(article, sentence, verb);
    if (!whom || !host || host.person === whom.person) return [];
    const from = whom.phrase.end - sentence.start;
    const rest = sentence.text.slice(from);
    const next = article.sentences[sentence.index + 1]?.text ?? "";
    const isTaken = [rest, /^[^.]{0,60}\baccepted\b/.test(next) ? next : ""].some((t) => YES.test(t) && !NO.test(t)); // prettier-ignore
    const date = sentence.dates.find((d) => d.from !== "" && d.start >= whom.phrase.end);
    const country = article.people[host.person]?.country ?? "";
    const last = sentence.tokens.findLast((t) => t.start < whom.phrase.end);
    if (!isTaken || !date || !last || !/^[A-Z]{3}$/.test(country)) return [];
    const named = stopsAfter(sentence, last.index, TO);
    const stops = named.length > 0 ? named : /^ to (?:visit|come|pay)\b/.test(rest) ? [{host: country, places: [], date: null, start: verb.start, end: verb.end}] : []; // prettier-ignore
    if (stops.length === 0) return [];
    const doubts = named.length > 0 ? [ACCEPTED] : [ACCEPTED, "host from context"];
    const told = frame(sentence, verb.head, [asTraveller(article, whom)], stops, "planned", doubts);
    const {from: start, basis} = date;
    return [ahead(article, {...told, timing: {...told.timing, start, earliest: start, end: "", basis, spans: [date]}})]; // prettier-ignore
  });
}

/** "the invitation to attend the next session, to be held in Gaborone in 2026". */
function eventAfter(sentence: AnnotatedSentence, noun: number): Stop[] {
  const goes = sentence.verbs.find(
    (v) => v.head > noun && /^(?:attend|address|join|participate)$/.test(v.lemma)
  );
  const held =
    goes && sentence.verbs.find((v) => v.head > goes.head && /^(?:hold|convene|host|take)$/.test(v.lemma));
  return (
    [goes, held].map((v) => (v ? stopsAfter(sentence, v.head, IN_OR_AT) : [])).find((s) => s.length > 0) ?? []
  );
}
const IN_OR_AT = new Set(["in", "at"]);

/** "Minister X invited Minister Y to Seoul. She accepted the invitation": where the sentence before invites him. */
function invitedTo(article: AnnotatedArticle, sentence: AnnotatedSentence): Stop[] {
  const before = article.sentences[sentence.index - 1];
  const invite = before?.verbs.find((v) => v.lemma === "invite" && !v.negated);
  const noun = before?.tokens.find((t) => t.lower === "invitation");
  const at = invite?.head ?? noun?.index;
  return before && at !== undefined ? stopsAfter(before, at, TO_OR_IN) : [];
}

/** "put off a trip to Nairobi in March, has accepted an invitation to make it in June": where that one was to go. */
function ofThatTrip(sentence: AnnotatedSentence, noun: number): Stop[] {
  const words = sentence.text.slice((sentence.tokens[noun]?.end ?? 0) - sentence.start);
  if (!/^ to (?:make|pay|undertake) (?:it|the (?:trip|visit|journey))\b/.test(words)) return [];
  const trip = sentence.tokens.findLast((t) => t.index < noun && /^(?:trip|visit|journey)$/.test(t.lower));
  return trip ? stopsAfter(sentence, trip.index, TO) : [];
}

/** "accepted the invitation and will travel in October": the time of the verb that goes on. */
function timeOfGoing(sentence: AnnotatedSentence, index: number): Partial<Timing> | null {
  const going = sentence.verbs.find(
    (v, i) =>
      i > index &&
      /^(?:travel|go|come|visit|fly|make|pay)$/.test(v.lemma) &&
      (v.tense === "future" || (v.lemma === "make" && v.form === "infinitive"))
  );
  // "to attend the next session, to be held in Gaborone in 2026"
  const from =
    going ?? sentence.verbs.find((v, i) => i > index && v.lemma === "hold" && v.form === "infinitive");
  const date = from && sentence.dates.find((d) => d.from !== "" && d.start >= from.end);
  return date ? {start: date.from, earliest: date.from, basis: date.basis, spans: [date]} : null;
}

/** "for 15 January", told in December: what is to come lies ahead, where the text gives no year. */
export function ahead({article: {published}}: AnnotatedArticle, told: Frame): Frame {
  const {start, basis} = told.timing;
  if (
    !/^(?:resolved|inferred)$/.test(basis) ||
    start.length < 7 ||
    published === "" ||
    start >= published.slice(0, start.length)
  )
    return told;
  // "is sending its minister to Luanda on Friday": the next one
  const isWeekday = told.sentence.dates.some(({kind, from}) => kind === "weekday" && from === start);
  const next = isWeekday ? addDays(start, 7) : addYears(start, 1);
  return {...told, timing: {...told.timing, start: next, earliest: next, end: "", basis: "resolved"}};
}
