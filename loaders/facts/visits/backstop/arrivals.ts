import {COMING, GOING_HOME, UNSURE} from "../../../lexicon/whereabouts.ts";
import type {AnnotatedArticle, AnnotatedSentence, Person, PlaceMention, VerbGroup} from "../../../types.ts";
import {datelineOf} from "../../dateline.ts";
import type {Traveller} from "../frame.ts";
import {countryOf} from "../served.ts";
import {travellersOf} from "../traveller.ts";
import {isTold, visitBy} from "./read.ts";
import type {Visit} from "./read.ts";

/** "flew in from Hanoi on Tuesday", "flew home without a contract", "X, on a one-day visit, told reporters": with no goal, the dateline's land. */
export function* arrivals(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  told: readonly Visit[]
): Generator<Visit> {
  const here = datelineOf(article);
  if (!here || UNSURE.test(sentence.text)) return;
  for (const verb of sentence.verbs) {
    if (!tellsOfCourse(verb) && !/\bon (?:an?|his|her) /.test(sentence.text)) continue;
    for (const traveller of travellersOf(article, sentence, verb)) {
      const own = countryOf(article, traveller);
      if (!own || own === here.country || isTold(article, traveller.person, here.country, told)) continue;
      const way = wayOf(sentence, verb, here, traveller, article.people[traveller.person]!);
      // the day on which he left, or spoke, is not that on which he came
      const found = way && visitBy("visits/backstop-arrival", article, sentence, verb, traveller, here, way === "came"); // prettier-ignore
      if (found) yield found;
    }
  }
}

const tellsOfCourse = ({lemma}: VerbGroup): boolean =>
  COMING.has(lemma) || GOING_HOME.has(lemma) || TO_TOWN.test(lemma);

const TO_TOWN = /^(?:visit|tour)$/;
const FROM = /^ (?:in |here )?(?:on \w+ (?:\w+ )?)?from\b/;
const ON_A_VISIT = /^,? ?(?:who (?:is|was) |is |was )?(?:here )?on (?:an?|his|her) (?:[\w-]+ ){0,4}(?:visit|trip|tour|stopover)(?=,)/; // prettier-ignore

/** How the words tell that he is, or was, where the text is written; null where they don't. */
function wayOf(
  sentence: AnnotatedSentence,
  verb: VerbGroup,
  here: PlaceMention,
  {person}: Traveller,
  {official}: Person
): "came" | "is there" | null {
  const after = sentence.text.slice(verb.end - sentence.start);
  // "are expected to sign"
  if (/^(?:await|expect)$/.test(verb.lemma) && after.startsWith(" to ")) return null;
  if (COMING.has(verb.lemma) && FROM.test(after)) return "came";
  const mention = sentence.people.find((m) => m.person === person && m.kind !== "pronoun");
  if (official && mention && ON_A_VISIT.test(sentence.text.slice(mention.phrase.end - sentence.start))) return "is there"; // prettier-ignore
  if (namesElsewhere(sentence, here)) return null;
  const isHomeward = /^[^.;]{0,40}\bhome\b/.test(after);
  if (GOING_HOME.has(verb.lemma) && isHomeward) return "is there";
  if (COMING.has(verb.lemma) && !isHomeward) return "came";
  // "will visit Lešť": a town that no list knows
  return TO_TOWN.test(verb.lemma) && /^ \p{Lu}/u.test(after) ? "came" : null;
}

/** Another place, but the one from which he came, and the one that somebody serves. */
const namesElsewhere = ({places, text, start, people}: AnnotatedSentence, here: PlaceMention): boolean =>
  places.some(
    (p) =>
      p.kind !== "demonym" &&
      p.kind !== "body" &&
      p.country !== here.country &&
      !/\bfrom (?:the )?$/.test(text.slice(0, p.start - start)) &&
      !people.some(({phrase}) => phrase.start <= p.start && p.end <= phrase.end)
  );
