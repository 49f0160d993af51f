import {factualityOfNoun} from "../../../annotate/factuality.ts";
import {factualityOfOwner} from "../../../annotate/factuality/owner.ts";
import {factualityOfVerb, moreCautious} from "../../../annotate/factuality/verb.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import {DEPARTING_VERBS, GOAL_ONLY, NEEDS_COMPANION, TOWARDS} from "../../../lexicon/travel.ts";
import type {AnnotatedArticle, AnnotatedSentence, Factuality, Token, VerbGroup} from "../../../types.ts";
import {stopOfSight, stopsAfter, stopsAt} from "../destination.ts";
import type {Frame, Stop, Traveller} from "../frame.ts";
import {asTraveller, travellersOf} from "../traveller.ts";
import {aside, copulaOf} from "../travellers/cleft.ts";
import {lastSubject} from "../travellers/backwards.ts";
import {abroad} from "../abroad.ts";
import {whereOf} from "./acts.ts";
import {frame} from "./make.ts";
import {LEAVES, alsoDid, gapped, setsOut} from "./others.ts";
import {ahead} from "./sent.ts";

/** "was flown to Lima", "is bound for Lima": the traveller is the subject of the passive. */
const CARRIED = /^(?:fly|whisk|ferry|bind)$/;

export function ofVerbs(
  lemmas: ReadonlySet<string>,
  stopsOf: (sentence: AnnotatedSentence, verb: VerbGroup) => Stop[]
) {
  const some = wordClass(lemmas);
  return (article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] =>
    (holds(sentence, some) ? sentence.verbs : [])
      .filter((verb) => lemmas.has(verb.lemma) && (!verb.passive || CARRIED.test(verb.lemma)))
      .flatMap((verb) => {
        const first = stopsOf(sentence, verb);
        if (first.length === 0) return [];
        const stops = [...first, ...onward(sentence, first)];
        const intended = ofPlan(article, sentence, verb);
        if (intended) {
          const plan = frame(sentence, verb.head, intended.travellers, stops, intended.factuality);
          return [intended.factuality === "planned" ? ahead(article, plan) : plan];
        }
        const leaving = boundFor(sentence, verb);
        if (isOfGuest(sentence, verb)) return [];
        if (!leaving && isBoundThing(sentence, verb)) return [];
        if (leaving) return [frame(sentence, verb.head, travellersOf(article, sentence, leaving), stops, factualityOfVerb(sentence, sentence.verbs.indexOf(leaving)), [], new Set([verb.head, leaving.head]))]; // prettier-ignore
        const people = [...travellersOfMotion(article, sentence, verb), ...alsoDid(article, sentence, verb)];
        return [
          ...gapped(article, sentence, verb),
          frame(
            sentence,
            verb.head,
            // "he returned to Lisbon" may be home; "he visited Portugal" is not
            verb.lemma === "visit" ? abroad(article, sentence, people, stops) : people,
            stops,
            verb.lemma === "bind" && !verb.negated && verb.tense === "present"
              ? "planned"
              : aside(sentence, verb)
                ? "real"
                : factualityOfVerb(sentence, sentence.verbs.indexOf(setsOut(sentence, verb) ?? copulaOf(sentence, verb) ?? verb)), // prettier-ignore
            [],
            toGoes(sentence, verb) ?? meanwhile(sentence, verb) ?? ledThere(sentence, verb)
          )
        ];
      });
}

/** "Plans for President X to visit Lima have been shelved", "made arrangements for her to fly to Cairo": as far as the noun is vouched for. */
function ofPlan(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  verb: VerbGroup
): {travellers: readonly Traveller[]; factuality: Factuality} | null {
  if (verb.form !== "infinitive") return null;
  const who = sentence.people.find(
    (m) => !m.possessive && m.phrase.end <= verb.start && verb.start - m.phrase.end <= 2
  );
  // "Plans are being made for X to visit Lima"
  const planned = who ? IN_THE_MAKING.exec(sentence.text.slice(0, who.phrase.start - sentence.start)) : null;
  if (who && planned)
    return {travellers: [asTraveller(article, who)], factuality: planned[1] ? "denied" : "planned"};
  const lead = who && sentence.tokens.findLast((t) => t.end <= who.phrase.start);
  const noun = lead?.lower === "for" ? sentence.tokens[lead.index - 1] : undefined;
  if (!who || !noun || !/^(?:plans?|arrangements?|preparations?|date|schedule)$/.test(noun.lower))
    return null;
  return {
    travellers: [asTraveller(article, who)],
    factuality: moreCautious(
      moreCautious(factualityOfNoun(sentence, noun.index), ofNextVerb(sentence, verb)),
      "planned"
    )
  };
}

const IN_THE_MAKING =
  /\b(?:([Nn]o) )?(?:plans?|arrangements?|preparations?|work) (?:is|are|has been|have been) (?:\w+ ){0,2}(?:made|drawn up|under ?way|in hand|afoot|on foot|in progress|well advanced|in place) for (?:the )?$/i;

/** "… for X to visit Lima on May 28 have been shelved". */
function ofNextVerb(sentence: AnnotatedSentence, {head}: VerbGroup): Factuality {
  const index = sentence.verbs.findIndex((v) => v.head > head);
  const next = sentence.verbs[index];
  return next?.form === "finite" &&
    next.passive &&
    !sentence.tokens.slice(head, next.first).some((t) => /^[,;]$/.test(t.text))
    ? factualityOfOwner(sentence, {verb: index, role: "subject"})
    : "real";
}

/** "took her to Pretoria on 14 August, for talks with X, and on to Gaborone two days later": behind what is told of the first. */
function onward(sentence: AnnotatedSentence, stops: readonly Stop[]): Stop[] {
  const {text, start, tokens, verbs} = sentence;
  const end = Math.max(...stops.map((s) => s.end));
  const match = ON_TO.exec(text.slice(end - start));
  const at = match ? end + match[0].length : -1;
  if (!match || verbs.some((v) => v.form === "finite" && v.start > end && v.start < at)) return [];
  const more = stopsAt(sentence, tokens.findIndex((t) => t.start >= at)); // prettier-ignore
  return more.filter((s) => stops.every((t) => t.host !== s.host));
}
const ON_TO = /^[^.;:]{12,120}?,? and (?:then |later |from there )?on(?:wards?)? to (?:the )?/;

/** "left Monrovia on Sunday bound for Abuja": the verb by which whoever is bound there set out; in "set fire to ivory bound for Hanoi" it is the ivory. */
function boundFor({verbs, tokens, text, start}: AnnotatedSentence, verb: VerbGroup): VerbGroup | undefined {
  if (verb.lemma !== "bind" || verb.first !== verb.head) return undefined;
  const before = verbs.findLast((v) => v.head < verb.head);
  const isNear = before && verb.head - before.head < 14 && !tokens.slice(before.head, verb.head).some((t) => /^(?:;|and|but|who|which|that)$/.test(t.lower)); // prettier-ignore
  return isNear && before.form === "finite" && !before.passive && /^(?:leave|depart|fly|jet|set|take|sail)$/.test(before.lemma) && LEAVES.test(text.slice(before.end - start, verb.start - start)) ? before : undefined; // prettier-ignore
}

/** "before the visiting Minister departs for Dakar": a guest who leaves is mostly on his way home, and not the one of that office at home. */
function isOfGuest({tokens}: AnnotatedSentence, {subject, lemma}: VerbGroup): boolean {
  const first = tokens[subject?.[0] ?? -1];
  const lead = /^(?:the|his|her)$/.test(first?.lower ?? "") ? tokens[first!.index + 1] : first;
  return (
    lead?.lower === "visiting" && tokens[lead.index + 1]?.index === subject?.[1] && DEPARTING_VERBS.has(lemma)
  );
}

/** "bade farewell to 90 officers bound for Juba": they go, and not the subject. */
const isBoundThing = ({tokens}: AnnotatedSentence, {lemma, first, head}: VerbGroup): boolean =>
  lemma === "bind" && first === head && tokens[first - 1]?.pos === "NOUN";

/** "left here on Monday to visit Lima": the day of both. */
function toGoes(sentence: AnnotatedSentence, verb: VerbGroup): ReadonlySet<number> | undefined {
  const going = setsOut(sentence, verb);
  return going ? new Set([verb.head, going.head]) : undefined;
}

/** "on June 10 a delegation headed by Minister X visited Lima": the date before both is that of the visit. */
function ledThere(
  {tokens, verbs, people}: AnnotatedSentence,
  verb: VerbGroup
): ReadonlySet<number> | undefined {
  const led = verbs.findLast((v) => v.head < verb.first);
  const isLed = led && /^(?:head|lead|chair|front)$/.test(led.lemma) && tokens[led.head + 1]?.lower === "by";
  const isNext = isLed && people.some((m) => m.phrase.start - tokens[led.head + 1]!.end < 6 && m.phrase.start >= led.end && verb.start - m.phrase.end >= 0 && verb.start - m.phrase.end <= 2); // prettier-ignore
  return isNext ? new Set([verb.head, led.head]) : undefined;
}

/** "toured the region in July, visiting Kuwait": a gerund after a comma has the time of the verb that it goes with. */
function meanwhile({tokens, verbs}: AnnotatedSentence, verb: VerbGroup): ReadonlySet<number> | undefined {
  const governor = verbs[verb.governor];
  const goesWith =
    verb.form === "gerund" && tokens[verb.first - 1]?.text === "," && governor?.form === "finite";
  return goesWith ? new Set([verb.head, governor.head]) : undefined;
}

/** "a swing that will also take her to Port Vila", "the tour takes Aydin to Baku": the traveller is the object. */
function travellersOfMotion(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  verb: VerbGroup
): readonly Traveller[] {
  const people = travellersOf(article, sentence, verb);
  if (people.length > 0 || !/^(take|bring|lead)$/.test(verb.lemma)) return people;
  const object = sentence.people.find(
    (m) => m.phrase.start >= verb.end && m.phrase.start - verb.end <= 3 && !m.possessive
  );
  const pronoun = sentence.people.find((m) => m.start === verb.end + 1 && m.kind === "pronoun");
  const taken = object ?? pronoun;
  if (taken) return [asTraveller(article, taken)];
  // "touched down in Honiara as part of a swing that will also take her to Suva"
  const word = {him: "he", her: "she"}[sentence.tokens[verb.head + 1]?.lower ?? ""];
  const person = word ? lastSubject(article, sentence, verb, word) : -1;
  return person < 0 ? [] : [{person, doubts: ["visitor from pronoun"]}];
}

/** "Dhaka is the first capital that Minister X has visited". */
const WHERE_FIRST =
  /^\p{Lu}[\p{L} '’-]{2,30} (?:is|was|became) (?:only )?the (?:\w+ )?(?:first|second|third|fourth|fifth|last|latest|only) (?:\w+ )?(?:capital|country|city|state|nation|stop|place)\b[^,;]*$/u;

export function visited(sentence: AnnotatedSentence, verb: VerbGroup): Stop[] {
  if (!hasCompanion(sentence, verb)) return [];
  if (verb.lemma === "visit" && verb.form === "finite") {
    if (WHERE_FIRST.test(sentence.text.slice(0, verb.start - sentence.start))) return stopsAt(sentence, 0);
  }
  // a country is no thing to inspect
  const stops = verb.lemma === "inspect" ? [] : stopsAt(sentence, verb.head + 1);
  return stops.length > 0 ? stops : stopOfSight(sentence, verb.head);
}

/** "touched down", "led a delegation", "chose … as his destination": the verb alone tells of no travel. */
function hasCompanion({tokens}: AnnotatedSentence, verb: VerbGroup): boolean {
  const companions = NEEDS_COMPANION.get(verb.lemma);
  // "chose the Fijian port of Lautoka for her first foreign trip"
  const reach = /^(?:choose|pick|select)$/.test(verb.lemma) ? 14 : 9;
  // "will take Aydin to Baku"
  if (/^(take|bring)$/.test(verb.lemma) && tokens[verb.head + 1]?.pos === "PROPN") return true;
  return (
    !companions ||
    tokens.slice(verb.head + 1, verb.head + reach).some((t) => companions.has(t.lower) || isParty(tokens, t))
  );
}

/** "took a party of 130 businessmen to Kabul", and not "took her party to victory". */
const isParty = (tokens: readonly Token[], {lower, index}: Token): boolean =>
  (lower === "party" || lower === "group") && tokens[index + 1]?.lower === "of";

const ON_SOIL = new Set(["in", "on"]);

/** "arrived in", "left for", "led a delegation to"; "headed" alone may be "headed the team". */
export function moved(sentence: AnnotatedSentence, verb: VerbGroup): Stop[] {
  // "took off for Lima"; not "took off in Lima"
  if (verb.lemma === "take" && sentence.tokens[verb.head + 1]?.lower === "off") return stopsAfter(sentence, verb.head + 1, GOAL_ONLY); // prettier-ignore
  if (!hasCompanion(sentence, verb) || isNoJourney(sentence, verb)) return [];
  // "dropped by Lima on the way home"
  if (verb.lemma === "drop" && sentence.tokens[verb.head + 1]?.lower === "by") return stopsAt(sentence, verb.head + 2); // prettier-ignore
  if (verb.lemma === "set" && sentence.tokens[verb.head + 1]?.lower === "foot")
    return stopsAfter(sentence, verb.head + 1, ON_SOIL);
  // "He began in Honiara", "had begun it in Suva": right after the verb; "began talks in" is no movement
  if (/^(begin|start|continue|finish|end|conclude)$/.test(verb.lemma)) {
    // "continues on Friday in Quito"
    const date = sentence.dates.find((d) => d.start >= verb.end && d.start - verb.end <= 4);
    const next = date
      ? sentence.tokens.findIndex((t) => t.start >= date.end)
      : /^(?:on|it)$/.test(sentence.tokens[verb.head + 1]?.lower ?? "")
        ? verb.head + 2
        : verb.head + 1;
    const lead = sentence.tokens[next]?.lower;
    // "will continue to Tashkent"
    return lead === "in" || (lead === "to" && verb.lemma === "continue") ? stopsAt(sentence, next + 1) : [];
  }
  // "returned home after talks in Havana": where he had been
  if (verb.lemma === "return" && sentence.tokens[verb.head + 1]?.lower === "home") return [];
  // "called at Lima on Monday"
  if (verb.lemma === "call") return sentence.tokens[verb.head + 1]?.lower === "at" ? stopsAt(sentence, verb.head + 2) : []; // prettier-ignore
  // "got to Lima on Tuesday"; "got the talks to a point" is no journey
  if (verb.lemma === "get" && sentence.tokens[verb.head + 1]?.lower !== "to") return [];
  // "dropped in on Lima"
  if (verb.lemma === "drop" && sentence.tokens[verb.head + 2]?.lower === "on") return stopsAt(sentence, verb.head + 3); // prettier-ignore
  // "made for Asmara on Tuesday"
  if (verb.lemma === "make" && sentence.tokens[verb.head + 1]?.lower === "for") return stopsAt(sentence, verb.head + 2); // prettier-ignore
  const stops = stopsAfter(sentence, verb.head, DEPARTING_VERBS.has(verb.lemma) ? GOAL_ONLY : TOWARDS);
  if (stops.length > 0) return stops;
  const front = fronted(sentence, verb);
  // "in Bishkek, where the deputy premier, X, will arrive on Monday"
  const where = front.length === 0 && /^(?:arrive|land|travel|fly)$/.test(verb.lemma) ? whereOf(sentence, verb, 16) : null; // prettier-ignore
  return where ? [where] : front;
}

/** "made way for Lima", "went back on a promise to Lima", "moved closer to Lima", "set no foot in Lima": no journeys. */
const NO_JOURNEY =
  /^(?:make way|go (?:back on|out of (?:his|her|their) way)|(?:move|come|travel) (?:\w+ )?(?:closer|nearer)|set no)\b/;
/** What is carried to a place by him who stays at home: "rushed aid to Lima", "dropped a hint to Lima". */
const CARRYING = /^(?:rush|hurry|fly|drop|ferry|race|speed)$/;

function isNoJourney(sentence: AnnotatedSentence, verb: VerbGroup): boolean {
  const {tokens, text, start, dates, durations, quantities} = sentence;
  const from = tokens[verb.head]?.end ?? verb.end;
  if (NO_JOURNEY.test(`${verb.lemma}${text.slice(from - start, from - start + 30)}`)) return true;
  if (!CARRYING.test(verb.lemma) || verb.passive) return false;
  const object = tokens.find((t) => t.index > verb.head && !/^(?:DET|ADJ|NUM)$/.test(t.pos));
  return (
    object?.pos === "NOUN" &&
    !/^(?:home|commercial|economy|business|first|class|overnight|night|solo|miles|kilometres|kilometers|non)$/.test(
      object.lower
    ) &&
    tokens[object.index + 1]?.lower === "to" &&
    ![...dates, ...durations, ...quantities].some((m) => m.start <= object.start && object.end <= m.end)
  );
}

/** "To Bratislava, an hour away by train, he has gone once": the goal opens the sentence. */
function fronted(sentence: AnnotatedSentence, verb: VerbGroup): Stop[] {
  const opens =
    sentence.tokens[0]?.lower === "to" && /^(?:go|travel|fly|come|head|journey)$/.test(verb.lemma);
  return opens && sentence.verbs.find((v) => v.form === "finite") === verb ? stopsAt(sentence, 1) : [];
}
