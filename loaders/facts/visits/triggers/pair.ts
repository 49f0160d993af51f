/** Two who met, told by a sentence that does not name them: "They met in Tirana on Thursday", "The meeting took place in Oslo". */
import {factualityOfVerb} from "../../../annotate/factuality/verb.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import {MEETING_VERBS} from "../../../lexicon/travel.ts";
import type {AnnotatedArticle, AnnotatedSentence, PersonMention, VerbGroup} from "../../../types.ts";
import {stopsAfter} from "../destination.ts";
import type {Frame, Stop} from "../frame.ts";
import {asTraveller} from "../traveller.ts";
import {distinct} from "../travellers/lists.ts";
import {isForeign, openingOf} from "./acts.ts";
import {IN, frame} from "./make.ts";

const TOLD = wordClass("they two pair both meeting talks encounter conversation discussions audience".split(" ")); // prettier-ignore
const PAIR =
  /^(?:they|the two|the pair|both|(?:the two|both) (?:men|women|ministers|leaders|presidents|premiers|officials|sides))$/;
const TALKS = /^(?:the|their|that) (?:\w+ )?(?:meeting|talks|encounter|conversation|discussions|audience)$/;
/** Sentences back in which the two were named. */
const REACH = 2;

/** Of the two officials named right before, he to whom the place is foreign came to the other. */
export function pairMet(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (sentence.places.length === 0 || !holds(sentence, TOLD)) return [];
  const isNamed = sentence.people.some((m) => m.kind === "name");
  return sentence.verbs.flatMap((verb, index) => {
    if (!isToldOfTwo(sentence, verb)) return [];
    const [stop] = stopsAfter(sentence, verb.head, IN);
    const where = stop ?? openingOf(sentence, verb);
    const pair = !where ? [] : isNamed ? pairWithin(article, sentence, verb) : pairBefore(article, sentence);
    if (!where || pair.length !== 2) return [];
    const guests = pair.map((m) => asTraveller(article, m)).filter((t) => isForeign(article, t, where));
    if (guests.length === 0 || (guests.length === 2 && !isCity(where))) return [];
    const told = factualityOfVerb(sentence, index);
    return [frame(sentence, verb.head, guests, [where], told, ["visit from meeting"])];
  });
}

const isCity = ({places}: Stop): boolean => places.length > 0;

function isToldOfTwo({tokens}: AnnotatedSentence, verb: VerbGroup): boolean {
  if (verb.form !== "finite" || !verb.subject) return false;
  const words = tokens.slice(verb.subject[0], verb.subject[1] + 1).map((t) => t.lower).join(" "); // prettier-ignore
  if (PAIR.test(words)) return !verb.passive && MEETING_VERBS.has(verb.lemma);
  if (!TALKS.test(words)) return false;
  return (
    (verb.lemma === "take" && tokens[verb.head + 1]?.lower === "place") ||
    (verb.lemma === "hold" && verb.passive) ||
    verb.lemma === "happen"
  );
}

/** "had told Nigerian minister X of it when the two met in Abuja": the two of whom the clause before tells. */
function pairWithin(
  {people}: AnnotatedArticle,
  sentence: AnnotatedSentence,
  verb: VerbGroup
): PersonMention[] {
  const first = verb.subject?.[0] ?? verb.first;
  if (!/^(?:when|after|as|where|since|before)$/.test(sentence.tokens[first - 1]?.lower ?? "")) return [];
  const named = distinct(
    sentence.people.filter((m) => m.end <= verb.start && !m.possessive && people[m.person]?.official)
  );
  const [a, b] = named.map((m) => people[m.person]?.country ?? "");
  return named.length === 2 && a && b && a !== b ? named : [];
}

/** The two officials of different countries whom the last sentence with people names, and nobody else. */
function pairBefore(
  {sentences, people}: AnnotatedArticle,
  {index, paragraph}: AnnotatedSentence
): PersonMention[] {
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const one = sentences[i]!;
    if (paragraph - one.paragraph > REACH) return [];
    const named = distinct(one.people.filter((m) => m.kind !== "pronoun" && people[m.person]?.official));
    if (named.length === 0) continue;
    const [a, b] = named.map((m) => people[m.person]?.country ?? "");
    return named.length === 2 && a && b && a !== b ? named : [];
  }
  return [];
}
