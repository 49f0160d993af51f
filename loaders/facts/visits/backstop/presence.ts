import {TRAVEL_NOUNS} from "../../../lexicon/travel.ts";
import {SAYING} from "../../../lexicon/verbs.ts";
import {BEING, GOING, NEARER, PLACING, PRIVATE, TO_SOMEBODY, UNSURE} from "../../../lexicon/whereabouts.ts";
import type {
  AnnotatedArticle,
  AnnotatedSentence,
  PersonMention,
  PlaceMention,
  Span,
  Token,
  VerbGroup
} from "../../../types.ts";
import {holdsAny, tokenBefore} from "../../near.ts";
import type {Traveller} from "../frame.ts";
import {countryOf} from "../served.ts";
import {travellersOf} from "../traveller.ts";
import {isSomewhere, isTold, visitBy} from "./read.ts";
import type {Visit} from "./read.ts";

/** "raised it in London in October", "strolled through the market in Samarkand": whatever an official does in a foreign place. */
export function* presence(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  told: readonly Visit[]
): Generator<Visit> {
  if (sentence.verbs.length === 0) return;
  for (const place of sentence.places) {
    const word = wordBefore(sentence, place);
    const verb = word === "" ? undefined : verbOf(sentence, place);
    if (!verb || !places(sentence, verb, word, place) || UNSURE.test(sentence.text)) continue;
    for (const traveller of travellersBy(article, sentence, verb)) {
      const own = countryOf(article, traveller);
      if (own === null || own === place.country || isAnyOf(article, sentence, traveller)) continue;
      if (isTold(article, traveller.person, place.country, told)) continue;
      const found = visitBy("visits/backstop-presence", article, sentence, verb, traveller, place);
      if (found) yield found;
    }
  }
}

/** The word that leads to a place, or empty: "in", "to", "visited". "Here" and "there" lead to themselves. */
function wordBefore(sentence: AnnotatedSentence, place: PlaceMention): string {
  const {tokens} = sentence;
  if (!isSomewhere(sentence, place)) return "";
  let at = tokens.findIndex((t) => t.start >= place.start) - 1;
  // "traders here"
  if (/^(?:here|there)$/i.test(place.text))
    return tokens[at]?.pos === "NOUN" || isInSubject(sentence, place) ? "" : "in";
  // "the Victoria Falls", "in Guyana's far west"
  if (place.kind === "city" && tokens[at]?.lower === "the") return "";
  if (/^['’]s?$/.test(tokens.find((t) => t.start >= place.end)?.text ?? "")) return "";
  while (NEARER.has(tokens[at]?.lower ?? "")) at--;
  const word = tokens[at]?.lower ?? "";
  return PLACING.has(word) && !isInSubject(sentence, place) ? word : "";
}

/** "officials there said", "the mission in Lima said" */
const isInSubject = ({tokens, verbs}: AnnotatedSentence, {start, end}: PlaceMention): boolean =>
  verbs.some(({subject}) => subject && tokens[subject[0]]!.start <= start && end <= tokens[subject[1]]!.end);

/** The verb of the place's clause: the last before it, else, where the place opens the clause, the first finite one behind. */
function verbOf({verbs, tokens}: AnnotatedSentence, place: PlaceMention): VerbGroup | undefined {
  const before = verbs.findLast((v) => v.end <= place.start);
  if (before && !isParted(tokens, before, place)) return before;
  const after = verbs.find((v) => v.form === "finite" && v.start >= place.end);
  const between = after ? tokens.filter((t) => t.start >= place.end && t.end <= after.start).length : REACH;
  return between < REACH ? after : undefined;
}

/** A mark or a word between a verb and a place begins another clause. */
const isParted = (tokens: readonly Token[], verb: VerbGroup, place: PlaceMention): boolean =>
  holdsAny(tokens, PARTING, verb.head + 1, tokenBefore(tokens, place.start) + 1);

const PARTING: ReadonlySet<string> = new Set("; : — where when which who whom whose that while but because".split(" ")); // prettier-ignore
/** Tokens between a place that opens a clause and its verb. */
const REACH = 12;

/** Whether verb and place together put the verb's subject there. */
function places(sentence: AnnotatedSentence, verb: VerbGroup, word: string, place: PlaceMention): boolean {
  const {people} = sentence;
  // said in, for all we know, a letter
  if (SAYING.has(verb.lemma)) return false;
  // "came back home from", "is home in"
  if (/\bhome\b/.test(sentence.text.slice(0, place.start - sentence.start))) return false;
  if (place.start < verb.start && (place.kind === "country" || sentence.dates.every(({from}) => from === "")))
    return false;
  if (PRIVATE.has(verb.lemma)) return false;
  const isBehind = ({kind, phrase}: PersonMention) => kind !== "pronoun" && phrase.start >= verb.end && phrase.end <= place.start; // prettier-ignore
  // "flew to Dublin, and Minister Y to Belgrade"
  if (GOING.has(verb.lemma) && people.some(isBehind)) return false;
  // "exports to", "sent soldiers to", "an invitation to"
  if (word === "to" || word === "into")
    return (GOING.has(verb.lemma) || isAnyMotion(sentence, verb, place)) && !hasObject(sentence, verb, place);
  // "condemned the attack in Kabul", "agreed with the concerns about Syria", "laid a wreath at Santa Cruz": where the other thing is
  const isSeen = GOING.has(verb.lemma) || BEING.has(verb.lemma);
  if (!isSeen || place.kind === "country") return word !== "at" && (isSeen || place.kind === "city") && !hasObject(sentence, verb, place); // prettier-ignore
  // "saw the fighting in Khartoum on television": whom he sees is there, and so is he
  return verb.lemma !== "see" || people.some(isBehind);
}

/** "had climbed to La Paz", "will nip over to Vilnius": any verb with nothing between it and the way to a town, but those that speak to one. */
const isAnyMotion = ({text, start}: AnnotatedSentence, verb: VerbGroup, place: PlaceMention): boolean =>
  place.kind === "city" &&
  !verb.passive &&
  verb.form === "finite" &&
  !TO_SOMEBODY.has(verb.lemma) &&
  STRAIGHT.test(text.slice(verb.end - start, place.start - start));
const STRAIGHT = /^(?: (?:over|down|up|across|out|off|back))? (?:in)?to $/;

/** A noun between the verb and its place that is no journey and no date. */
const hasObject = (
  {tokens, dates, durations}: AnnotatedSentence,
  verb: VerbGroup,
  place: PlaceMention
): boolean => {
  for (let k = verb.head + 1; k < tokens.length && tokens[k]!.start < place.start; k++) {
    const t = tokens[k]!;
    if (t.pos !== "NOUN" || TRAVEL_NOUNS.has(t.lower)) continue;
    if (!isWithin(t, dates) && !isWithin(t, durations)) return true;
  }
  return false;
};

const isWithin = (t: Token, spans: readonly Span[]): boolean =>
  spans.some(({start, end}) => start <= t.start && t.end <= end);

/** The subject of the verb; of one without a subject, that of the verb that governs it. */
function travellersBy(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  verb: VerbGroup
): readonly Traveller[] {
  const [first, last] = verb.subject ?? [0, -1];
  // "her trip took her to Lima": the subject is the journey
  if (sentence.tokens.slice(first, last + 1).some((t) => TRAVEL_NOUNS.has(t.lower))) return [];
  let governing: VerbGroup | undefined = verb;
  for (let step = 0; governing && step < 3; step++) {
    const found = travellersOf(article, sentence, governing);
    if (found.length > 0 || governing.subject || governing.form === "finite") return found;
    governing = sentence.verbs[governing.governor];
  }
  return [];
}

/** "the President", where the article knows several. */
function isAnyOf({people}: AnnotatedArticle, sentence: AnnotatedSentence, {person}: Traveller): boolean {
  const mention = sentence.people.find((m) => m.person === person);
  if (mention?.kind !== "office" || !/^the \w+$/i.test(mention.text)) return false;
  const office = mention.text.slice(4).toLowerCase();
  return people.some(
    (p) => p.id !== person && p.official && p.role.toLowerCase().split(" ").includes(office)
  );
}
