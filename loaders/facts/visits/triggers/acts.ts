import {factualityOfVerb, moreCautious} from "../../../annotate/factuality/verb.ts";
import {isCountry} from "../../../annotate/places.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import {
  AUDIENCES,
  CEREMONIAL_VERBS,
  NOT_ON_THE_SPOT,
  SPEAKING_VERBS,
  WELCOMES
} from "../../../lexicon/travel.ts";
import type {
  AnnotatedArticle,
  AnnotatedSentence,
  PersonMention,
  Pos,
  Token,
  VerbGroup
} from "../../../types.ts";
import {lastIndexOfWord} from "../../near.ts";
import {stopsAt} from "../destination.ts";
import type {Frame, Stop, Traveller} from "../frame.ts";
import {asTraveller, travellersOf} from "../traveller.ts";
import {joinedTo} from "../travellers/lists.ts";
import {isDelivery} from "./delivery.ts";
import {frame} from "./make.ts";

const REACH = 11;

/**
 * What an official does in a foreign city shows him there: "told reporters in Jakarta", "laid a wreath in Lisbon", "signed
 * the accord in Doha", "was given a warm welcome in Manila". Only officials whose country is known, and cities of others.
 */
export function acted(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (sentence.places.length === 0) return [];
  return sentence.verbs.flatMap((verb, index) => {
    if (verb.form !== "finite") return [];
    const stop = placesAround(sentence, verb) ?? stopOfAct(sentence, verb);
    if (!stop) return [];
    const actors = travellersOf(article, sentence, verb);
    const guests = [...actors, ...metThere(article, sentence, verb, stop, actors)].filter(
      (t) => isForeign(article, t, stop) || isGuestOf(article, sentence, t, stop)
    );
    if (guests.length === 0) return [];
    // "In N'Djamena she is to meet": what he is to do counts
    const told = sentence.verbs.findIndex((v) => v.governor === index && v.form === "infinitive");
    // "to Port Vila, where he is scheduled to arrive": no act on the spot
    if (/^(?:arrive|land|come|go|fly|travel)$/.test(sentence.verbs[told]?.lemma ?? "")) return [];
    const factuality = moreCautious(
      factualityOfVerb(sentence, index),
      told < 0 ? "real" : factualityOfVerb(sentence, told)
    );
    return [
      frame(
        sentence,
        verb.head,
        guests,
        [stop],
        factuality,
        ["presence only"],
        withOpener(sentence, verb, stop)
      )
    ];
  });
}

/** "On June 3, in Asunción, Moldova's minister met with the minister of Gabon, X": guests both, where neither is at home. */
function metThere(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  verb: VerbGroup,
  stop: Stop,
  actors: readonly Traveller[]
): Traveller[] {
  if (!/^(?:meet|confer)$/.test(verb.lemma) || verb.tense !== "past" || verb.passive || stop.end > verb.start) return []; // prettier-ignore
  if (actors.length === 0 || !actors.every((t) => isForeign(article, t, stop))) return [];
  const first = sentence.people.find((m) => m.kind === "name" && !m.possessive && m.phrase.start >= verb.end && m.phrase.start - verb.end < 12); // prettier-ignore
  const met = first ? [first, ...joinedTo(sentence, first)] : [];
  // the head of an international body may sit in that town
  const isGuest = ({person}: PersonMention) =>
    article.people[person]?.official === true && isCountry(article.people[person].country);
  return met.filter(isGuest).map((m) => asTraveller(article, m));
}

/** "Speaking in Dakar on Tuesday, X said", "It was in Dakar on Tuesday that X said": the day of both verbs. */
function withOpener({tokens, verbs}: AnnotatedSentence, verb: VerbGroup, stop: Stop): ReadonlySet<number> {
  const first = verbs[0];
  const opens =
    first && (first.form === "gerund" ? first.head === 0 : tokens[0]?.lower === "it" && first.head === 1);
  return new Set(opens && stop.end < verb.start ? [verb.head, first.head] : [verb.head]);
}

/** Whether an official is surely abroad in a country: his own is another, and the article says so itself. */
export function isForeign(article: AnnotatedArticle, {person}: Traveller, {host}: Stop): boolean {
  const known = article.people[person];
  if (!known || !known.official || known.country === "" || known.country === host) return false;
  return !known.countryInferred || isStated(article, person, known.country);
}

/** "In Tbilisi he and Georgia's premier signed": with an official of the host country, who is at home there. */
export const isGuestOf = (
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  {person}: Traveller,
  {host}: Stop
): boolean => {
  const known = article.people[person];
  return (
    known !== undefined &&
    known.official &&
    known.country !== "" &&
    known.country !== host &&
    sentence.people.some((m) => {
      const other = article.people[m.person];
      return m.person !== person && other?.country === host && other.official && !other.countryInferred;
    })
  );
};

/** "Iraqi Prime Minister X", "Germany's chancellor": the country stands beside a mention; where it was only inferred, home may be the place. */
const isStated = (article: AnnotatedArticle, person: number, country: string): boolean =>
  article.sentences.some((sentence) =>
    sentence.people.some(
      (m) =>
        m.person === person &&
        sentence.places.some(
          (p) => p.country === country && p.start >= m.phrase.start - 24 && p.end <= m.phrase.end + 24
        )
    )
  );

const OPENED =
  /^(?:speaking|it was|on (?:his|her|the|their) (?:first|second|third|fourth|last|final|opening) day|(?:in|at|during) (?:an? |the )?(?:\w+ )?(?:talks|speech|interview|address|remarks|lecture|meeting|ceremony|conference))$/;

/** "In Peru the minister met his counterpart": of a country as a whole only what is surely done in it. */
const isOfMeeting = ({lemma, tense, negated}: VerbGroup): boolean =>
  tense === "past" &&
  !negated &&
  /^(?:meet|visit|tour|sign|lay|open|inaugurate|address|unveil|dine|spend|attend)$/.test(lemma);

const WHERE = wordClass(["where"]);

const placesAround = (sentence: AnnotatedSentence, verb: VerbGroup): Stop | null =>
  whereOf(sentence, verb) ?? openingOf(sentence, verb);

/** Where somebody who is known to be in the country does what a verb tells: "met the minister in Vilnius", "told a church hall in Suva". */
export const placeOfAct = (sentence: AnnotatedSentence, verb: VerbGroup): Stop | null =>
  placesAround(sentence, verb) ?? cityAfter(sentence, verb, (t) => isSpeech(t) || isObject(t));

/** "Riyadh, where she spent Sunday", "in Beijing, where he will meet": the place that "where" stands for. */
export function whereOf(sentence: AnnotatedSentence, verb: VerbGroup, reach = 9): Stop | null {
  if (!holds(sentence, WHERE)) return null;
  const {tokens, verbs} = sentence;
  const where = tokens[lastIndexOfWord(tokens, "where", verb.first)];
  if (!where || verbs.some((v) => v.form === "finite" && v.head > where.index && v.head < verb.first))
    return null;
  const place = sentence.places.findLast(
    (p) => p.end <= where.start && where.start - p.end <= 2 && p.kind !== "body"
  );
  // "the Finnish capital, where the minister landed"
  if (!place && /^capital$/.test(tokens[where.index - (tokens[where.index - 1]?.text === "," ? 2 : 1)]?.lower ?? ""))
    return verb.first - where.index < reach ? (stopsAt(sentence, tokens.findLast((t) => t.index < where.index && t.lower === "the")?.index ?? 0)[0] ?? null) : null; // prettier-ignore
  return place && place.kind !== "demonym" && verb.first - where.index < reach
    ? {
        host: place.country,
        places: place.kind === "country" ? [] : [place.name],
        date: null,
        start: place.start,
        end: place.end
      }
    : null;
}

/** "Yesterday in Riyadh the president took part", "On Tuesday in Riyadh": nothing but the time before it. */
const isTimeOnly = ({tokens, dates}: AnnotatedSentence, {index}: Token): boolean =>
  index < 4 &&
  tokens
    .slice(0, index)
    .every(
      (t) =>
        t.lower === "on" ||
        t.lower === "earlier" ||
        t.text === "," ||
        dates.some((d) => d.start <= t.start && t.end <= d.end)
    );

/** A meeting told between the place and who speaks; other events may be watched from afar. */
const PARTING =
  /^,? (?:after|following|ahead of|before|during) (?:[\w-]+ ){0,2}(?:talks|meetings?|summit|visit|ceremony|conference|negotiations|consultations) [^,;]{3,70}, (?:the )?$/;

/** "In Asunción she will attend", "In Vilnius on Tuesday the minister met": the place that opens the verb's clause. */
export function openingOf(sentence: AnnotatedSentence, verb: VerbGroup): Stop | null {
  const {tokens, verbs} = sentence;
  const first = verb.subject?.[0] ?? subjectBefore(sentence, verb);
  if (first < 0) return null;
  const opener = tokens[lastIndexOfWord(tokens, "in", first)];
  const opens =
    opener &&
    (opener.index === 0 ||
      // "Speaking in Dakar on Tuesday, X said", "It was in Dakar that X proposed"
      (opener.index < 5 &&
        OPENED.test(
          tokens
            .slice(0, opener.index)
            .map((t) => t.lower)
            .join(" ")
        )) ||
      /^([,;]|and|but)$/.test(tokens[opener.index - 1]?.lower ?? "") ||
      isTimeOnly(sentence, opener));
  if (!opens || verbs.some((v) => v.head > opener.index && v.head < verb.first)) return null;
  const [stop, ...more] = stopsAt(sentence, opener.index + 1);
  // "In Tehran, Armenia's parliament speaker, X, said": from where the phrase begins
  const at = tokens[first]?.start ?? 0;
  const whole = sentence.people.find((m) => m.phrase.start <= at && at < m.phrase.end)?.phrase.start ?? at;
  const time = stop && sentence.dates.find((d) => d.start - stop.end <= 12 && d.start >= stop.end);
  const until = time?.end ?? stop?.end ?? 0;
  // "Speaking in Tallinn after talks with her counterpart, the minister said"
  const isParted = PARTING.test(sentence.text.slice(until - sentence.start, whole - sentence.start));
  const isNear = stop && (whole - until < 25 || isParted) && stop.start > opener.start;
  const isThere = stop && (stop.places.length > 0 || opener.index > 0 || isOfMeeting(verb));
  return isNear && more.length === 0 && isThere ? stop : null;
}

/** "In Tbilisi, Armenian Prime Minister X and Georgia's premier, Y, signed": the first of those before the verb, where they close with a comma. */
function subjectBefore({tokens, people}: AnnotatedSentence, verb: VerbGroup): number {
  const last = people.findLast((m) => m.phrase.end <= verb.start && !m.possessive);
  const first = people.find((m) => !m.possessive);
  if (verb.form !== "finite" || !last || !first || verb.start - last.phrase.end > 2) return -1;
  return tokens.findIndex((t) => t.start >= first.phrase.start);
}

function stopOfAct(sentence: AnnotatedSentence, verb: VerbGroup): Stop | null {
  if (!sentence.places.some((p) => p.start >= verb.end)) return null;
  // "commented on the talks in Doha": what is spoken of
  if (SPEAKING_VERBS.has(verb.lemma) && !verb.passive) return isAbout(sentence, verb) ? null : cityAfter(sentence, verb, isSpeech, true); // prettier-ignore
  if (CEREMONIAL_VERBS.has(verb.lemma) && !verb.passive) return cityAfter(sentence, verb, isObject, true);
  // "made an appearance in Doha", "gave a lecture in Lima", "paid tribute to the dead in Lagos"
  if (
    /^(?:make|give)$/.test(verb.lemma) &&
    !verb.passive &&
    sentence.tokens.slice(verb.head + 1, verb.head + 5).some((t) => SPOKEN.has(t.lower))
  )
    // prettier-ignore
    return cityAfter(sentence, verb, isObject, true);
  const isWelcome =
    /^(give|accord|afford|receive|get)$/.test(verb.lemma) &&
    sentence.tokens.slice(verb.head + 1, verb.head + 7).some((t) => WELCOMES.has(t.lower));
  if (isWelcome) return cityAfter(sentence, verb, isObject, true);
  return isDone(verb) || isSeen(sentence, verb) ? cityAfter(sentence, verb, isObject) : null;
}

/** "raised the matter in Lusaka", "watched the parade in Quito": nearly all that is done is done on the spot; not "owns a house in Paris". */
const isDone = (verb: VerbGroup): boolean =>
  !verb.passive && !verb.progressive && verb.tense === "past" && !NOT_ON_THE_SPOT.has(verb.lemma);

/** "Argentina, whose president Echegoyen saw in Buenos Aires": not what is seen from afar. */
const isSeen = ({text, start}: AnnotatedSentence, {lemma, tense, passive, start: at}: VerbGroup): boolean =>
  lemma === "see" && tense === "past" && !passive && WHOSE.test(text.slice(0, at - start));
const WHOSE =
  /\bwhose (?:[\w-]+ ){0,2}(?:president|premier|minister|chancellor|leader|king|queen|emir|secretary|speaker)(?: \p{Lu}[\p{L}'’-]+){1,4},? $/u;

/** The city after "in" in the verb's own clause, if nothing stands between that could own the place. */
function cityAfter(
  sentence: AnnotatedSentence,
  verb: VerbGroup,
  mayStandBetween: (t: Token) => boolean,
  orCountry = false
): Stop | null {
  const {tokens, places, verbs} = sentence;
  if (!places.some((p) => p.start >= verb.end)) return null;
  const next = verbs.find((v) => v.first > verb.head)?.first ?? -1;
  for (let k = verb.head + 1; k < tokens.length && k <= verb.head + REACH; k++) {
    const t = tokens[k] as Token;
    if (t.lower === "in" || t.lower === "here") {
      const [stop] = stopsAt(sentence, t.lower === "here" ? k : k + 1);
      if (stop) return stop.places.length > 0 || (orCountry && sentence.dates.length > 0) ? stop : null;
    }
    if (t.lower === "to" && (TRIBUTE.test(tokens[k - 1]?.lower ?? "") || isDelivery(sentence, verb, k))) continue; // prettier-ignore
    if (k === next || !mayStandBetween(t)) return null;
  }
  return null;
}

const TRIBUTE = /^(?:tribute|homage|respects?)$/;

const SPOKEN: ReadonlySet<string> = new Set("appearance speech comments announcement appeal pledge address lecture statement remarks interview talk toast keynote".split(" ")); // prettier-ignore

/** "commented on the talks", "spoke about the talks"; not "spoke on Monday". */
const isAbout = ({tokens, dates}: AnnotatedSentence, verb: VerbGroup): boolean => {
  const next = tokens[verb.head + 1];
  const at = tokens[verb.head + 2]?.start ?? -1;
  return /^(?:on|about|of)$/.test(next?.lower ?? "") && !dates.some((d) => d.start <= at && at < d.end);
};

const TIMES: ReadonlySet<string> = new Set("on late early earlier today yesterday this last week monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night".split(" ")); // prettier-ignore
const BEFORE_AUDIENCES: ReadonlySet<string> = new Set(["at", "to", "in", "after", "with", "during", "joint"]);
const BEFORE_OBJECTS: ReadonlySet<string> = new Set(["with", "of", "at", "-"]);

const IN_SPEECHES: ReadonlySet<Pos> = new Set<Pos>(["DET", "ADJ", "NUM"]);
const IN_OBJECTS: ReadonlySet<Pos> = new Set<Pos>(["DET", "ADJ", "NUM", "NOUN", "PROPN", "PART", "CCONJ", "ADV", "PRON"]); // prettier-ignore

const isTime = (t: Token): boolean => TIMES.has(t.lower);

/** "told a joint news conference", "said at a briefing", "said in an interview": the audience, no other noun. */
const isSpeech = (t: Token): boolean =>
  isTime(t) || AUDIENCES.has(t.lower) || IN_SPEECHES.has(t.pos) || BEFORE_AUDIENCES.has(t.lower);

/** The object of the act, with no preposition that would make the place its own: not "signed a deal on a port in Mombasa". */
const isObject = (t: Token): boolean => isTime(t) || IN_OBJECTS.has(t.pos) || BEFORE_OBJECTS.has(t.lower);
