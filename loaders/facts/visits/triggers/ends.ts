import {factualityOfVerb, moreCautious} from "../../../annotate/factuality/verb.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import {SIGHTS, TOWARDS, TRAVEL_NOUNS} from "../../../lexicon/travel.ts";
import type {AnnotatedArticle, AnnotatedSentence, VerbGroup} from "../../../types.ts";
import {itemOf} from "../../layout.ts";
import {stopsAfter, stopsAt} from "../destination.ts";
import type {Frame, Traveller} from "../frame.ts";
import {travellersOf} from "../traveller.ts";
import {daysUntil, withEnd} from "../timing/ends.ts";
import {whereOf} from "./acts.ts";
import {leftPlace} from "./departed.ts";
import {departureTo, frame} from "./make.ts";

const FROM_THERE = /^ in\b.* after [^,;]{3,25} in (?:the )?$/;

function isDueOn({tokens, dates}: AnnotatedSentence, verb: VerbGroup): boolean {
  const isDue = verb.lemma === "be" && tokens[verb.head + 1]?.lower === "due";
  if (!isDue && !(verb.lemma === "expect" && verb.passive)) return false;
  const after = verb.head + (verb.lemma === "be" ? 2 : 1);
  // "had been expected back last month"
  const next = tokens[/^(?:back|again|next)$/.test(tokens[after]?.lower ?? "") ? after + 1 : after];
  return (
    next !== undefined && dates.some((d) => d.from !== "" && d.start >= next.start && d.start - next.end <= 4)
  );
}

/** "X announced that 300 more would arrive": another subject stands between. */
const isPartedFrom = (
  {people, text, start}: AnnotatedSentence,
  verb: VerbGroup,
  {person}: Traveller
): boolean => {
  const named = people.findLast((m) => m.person === person && m.end <= verb.start);
  return (
    named !== undefined && /\bthat (?!(?:he|she)\b)\w/.test(text.slice(named.end - start, verb.start - start))
  );
};

/** "spent two days in Khartoum, returning on Wednesday": how the stay ended. */
const isLeaving = (tokens: AnnotatedSentence["tokens"], {lemma, form, first}: VerbGroup): boolean =>
  form === "gerund" && /^(?:return|leave|depart|fly)$/.test(lemma) && tokens[first - 1]?.text === ",";

/** "came", and "was to come"; "to visit" alone tells nothing. */
const isTold = ({tokens, verbs}: AnnotatedSentence, verb: VerbGroup): boolean =>
  verb.form === "finite" ||
  isLeaving(tokens, verb) ||
  // "Russia's minister, X, dropped by in May": taken for a participle
  (verb.form === "participle" && !verb.passive && /^(?:drop|stop|call|visit)$/.test(verb.lemma)) ||
  (verb.form === "infinitive" &&
    ((/^(?:visit|come|leave|depart|return|stay|remain)$/.test(verb.lemma) &&
      verbs[verb.governor]?.lemma === "be") ||
      (/^(?:come|arrive|land)$/.test(verb.lemma) && isAppointed(verbs[verb.governor]))));

/** "was supposed to arrive on Tuesday", "is scheduled to land on Friday". */
const isAppointed = (governor: VerbGroup | undefined): boolean =>
  governor?.passive === true && /^(?:suppose|schedule|expect|set|slate)$/.test(governor.lemma);

/** "swept in on Tuesday", "turned up yesterday", "breezed into town". */
const IN_TOWN = /^ (?:in\b(?! (?:from|the|an?|\p{Lu}))|into town|ashore)\b/u;
const UP =
  /^ up (?:again |unannounced |late |early |here |in town )?(?=on\b|at\b|yesterday|today|this\b|last\b|late\b|early\b|in (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/;
const ARRIVALS: Readonly<Record<string, RegExp>> = Object.fromEntries([
  ..."sweep breeze blow swan roll chopper helicopter drive ride sail step motor stroll"
    .split(" ")
    .map((lemma) => [lemma, IN_TOWN] as const),
  ..."pitch rock pop".split(" ").map((lemma) => [lemma, UP] as const)
]);

/** Particles with which a verb tells of coming where the text is. */
const COMING: Readonly<Record<string, RegExp>> = {
  arrive: /^/,
  land: /^/,
  come: /^/,
  go: /^ (?:there |out )?(?:again|back)\b(?! (?:to|home|over|and|on (?:his|her|its|their|the|an?))\b)/,
  fly: /^ in\b(?! from)/,
  jet: /^ in\b(?! from)/,
  ...ARRIVALS,
  drop: /^ (?:by|in)\b/,
  stop: /^ (?:by|off|over)\b/,
  be: /^ (?:(?:last |only )?(?:back|over)\b|(?:last|once|also|previously) in (?:the|this) country\b)/,
  touch: /^ down\b/,
  turn: /^ up\b(?! to\b)/,
  show: /^ up\b(?! to\b)/,
  stay: /^ (?:on |only |just )?(?:until|till|through|for)\b/,
  remain: /^ (?:only |just )?(?:until|till|through|for)\b/
};

/** "flew to Caracas in May and will return in December", "returns next month": the end of no stay, but another one. */
function comesBack(
  {article: {published}}: AnnotatedArticle,
  {tokens, dates}: AnnotatedSentence,
  {lemma, tense, head}: VerbGroup
): boolean {
  if (lemma !== "return" || (tense !== "future" && tense !== "present")) return false;
  const next = tokens[head + 1];
  const date = next && dates.find((d) => d.start >= next.start && d.start - next.end <= 1);
  return date !== undefined && date.from.length < 10 && date.from > published.slice(0, date.from.length);
}

const AT_THE_SIGHT =
  /^ (?:[\w-]+ ){1,4}(?:at|on|in) the (?:[\w-]+ )?(?:base|camp|garrison|embassy|port|factory|plant|site|front|border)\b/;

/** Told of whoever visited a thing, which may as well stand at home. */
export const AT_A_SIGHT = "a thing visited, with no place";

/** "visited the contingent", "toured the base": where it stands, the text has said before. */
const sightOf = ({tokens, text, start}: AnnotatedSentence, {lemma, head, end}: VerbGroup): boolean =>
  (lemma === "spend" && AT_THE_SIGHT.test(text.slice(end - start))) ||
  (/^(?:visit|tour|inspect)$/.test(lemma) &&
    /^(?:the|its|their|his|her|a|an)$/.test(tokens[head + 1]?.lower ?? "") &&
    tokens.slice(head + 2, head + 5).some((t) => SIGHTS.has(t.lower)));

/** "had visited the country in 2022": the one spoken of. */
const THE_COUNTRY =
  /^ (?:the|this|that) (?:\w+ )?(?:country|kingdom|island|republic|sultanate|emirate|capital)\b(?! of)/;

/** "visited in September", "called in May", "dropped by", "flew in": no goal, for all know where the text is. */
function isComing(sentence: AnnotatedSentence, verb: VerbGroup): boolean {
  const coming = COMING[verb.lemma];
  const isSeeing = !verb.passive && /^(?:visit|call|tour|inspect|spend)$/.test(verb.lemma);
  if (!coming && !isSeeing) return false;
  const rest = sentence.text.slice(verb.end - sentence.start);
  if (coming?.test(rest)) return true;
  if (!isSeeing) return false;
  if (THE_COUNTRY.test(rest) && /^(?:visit|tour)$/.test(verb.lemma)) return true;
  if (sightOf(sentence, verb) || verb.lemma === "spend") return sightOf(sentence, verb);
  const next = /^(?: (?:again|briefly|once|twice))?(?: (?:in|on|at|early|late|last|this|earlier))* ?/.exec(
    rest
  );
  const at = verb.end + (next?.[0].length ?? 0);
  return sentence.dates.some((d) => d.start >= verb.end && d.start <= at && d.end > verb.end + 1);
}

/** "is to return the visit in November". */
const isRepaid = ({tokens}: AnnotatedSentence, {lemma, head}: VerbGroup): boolean =>
  lemma === "return" &&
  tokens.slice(head + 1, head + 4).some((t) => /^(?:visit|call|compliment|courtesy)$/.test(t.lower));

/** "left on Friday for a visit to Chad", "left on Friday bound for Chad": the beginning of one. */
const isOutward = (sentence: AnnotatedSentence, verb: VerbGroup): boolean =>
  /^[^.;:,]{0,50} bound for /.test(sentence.text.slice(verb.end - sentence.start)) ||
  sentence.tokens
    .slice(verb.head + 1, verb.head + 15)
    .some((t) => TRAVEL_NOUNS.has(t.lower) && departureTo(sentence, t.index) === verb);

/** "flew home", "arrived back in Santiago"; "On Friday he came back with an escort" may be to where he had been before. */
const isHomeward = ({tokens}: AnnotatedSentence, {lemma, head}: VerbGroup): boolean =>
  /^(?:fly|arrive|come|travel|get|go|head)$/.test(lemma) &&
  (tokens[head + 1]?.lower === "home" ||
    (tokens[head + 1]?.lower === "back" && /^(?:in|to)$/.test(tokens[head + 2]?.lower ?? "")));

/** Verbs that may tell of an end of a visit. */
const COMINGS = new Set([
  ...Object.keys(COMING),
  ..."leave depart return travel get head expect visit call tour inspect spend".split(" ")
]);

/** "Is" tells of an end only as "is due", "is back", "is over". */
const COMING_OR_GOING = wordClass(
  [...COMINGS].filter((lemma) => lemma !== "be" && lemma !== "head"),
  "due back home over country".split(" ")
);

/** "He arrived on Monday and leaves on Thursday": the ends of a visit told elsewhere. */
export function cameOrWent(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (!holds(sentence, COMING_OR_GOING)) return [];
  return sentence.verbs.flatMap((verb, index) => {
    if (!COMINGS.has(verb.lemma) || !isTold(sentence, verb)) return [];
    const isEnd =
      (/^(leave|depart|return)$/.test(verb.lemma) &&
        !isOutward(sentence, verb) &&
        !isRepaid(sentence, verb)) ||
      isHomeward(sentence, verb);
    // "is expected on Monday", "is due on Friday"
    const isDue = isDueOn(sentence, verb);
    if (!isEnd && !isDue && !isComing(sentence, verb)) return [];
    const isComingBack = isEnd && comesBack(article, sentence, verb);
    const where = isEnd ? null : whereOf(sentence, verb);
    const found = [...stopsAfter(sentence, verb.head, TOWARDS), ...stopsAt(sentence, verb.head + 1)];
    // "flew in on Monday night after two days in Kuala Lumpur"
    const stops = /^(?:fly|jet)$/.test(verb.lemma) ? found.filter((s) => !FROM_THERE.test(sentence.text.slice(verb.end - sentence.start, s.start - sentence.start))) : found; // prettier-ignore
    const people = travellersOf(article, sentence, verb).filter((t) => !isPartedFrom(sentence, verb, t));
    // "returns to Lisbon on Saturday": home
    const isHome =
      isEnd &&
      !isComingBack &&
      stops.every((s) => people.some((t) => article.people[t.person]?.country === s.host));
    if (stops.length > 0 && !isHome) return [];
    // "left Montevideo this afternoon to take part in a summit": his own capital, whence he sets out
    if (isHome && /^(?:leave|depart)$/.test(verb.lemma) && stopsAt(sentence, verb.head + 1).length > 0) return []; // prettier-ignore
    const factuality = moreCautious(factualityOfVerb(sentence, index), isDue ? "planned" : "real");
    // "The next stop was Quito, where the minister landed on Friday"
    if (where && people.length > 0) return [frame(sentence, verb.head, people, [where], factuality)];
    const told = frame(
      sentence,
      verb.head,
      people,
      [],
      factuality,
      sightOf(sentence, verb) ? [AT_A_SIGHT] : []
    );
    const {start, end, basis, spans} = told.timing;
    // "and will stay until Saturday"
    const isStay =
      /^(?:stay|remain)$/.test(verb.lemma) && start === "" && (end !== "" || told.timing.days > 0);
    if (told.factuality === "denied") return [];
    if (isStay) return [{...told, open: false}];
    // "- TUESDAY, June 10: the minister arrives for talks": on the day of the item
    // "returned from Malaysia in February": when he was there, told by "from"
    if (isEnd && start.length < 10 && leftPlace(sentence, verb)) return [];
    if (start === "" && (isEnd || !itemOf(article, sentence).date)) return [];
    const timing =
      isEnd && !isComingBack
        ? withEnd({start: "", earliest: "", end: start, basis, days: daysUntil(sentence, verb.end), spans})
        : told.timing;
    return [{...told, timing, open: false}];
  });
}
