import type {AnnotatedArticle, AnnotatedSentence, PersonMention} from "../../../types.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import {stopsAt} from "../destination.ts";
import type {Frame, Stop} from "../frame.ts";
import {asTraveller} from "../traveller.ts";
import {isForeign} from "./acts.ts";
import {frame} from "./make.ts";

const IN = new Set(["in", "here"]);
const GUESTS = wordClass(["visiting", "guest"]);

/**
 * "the visiting Angolan foreign minister laid a wreath in Lisbon", "met the visiting Iraqi premier": the country is that of the
 * first foreign place that the sentence tells him to be in, else that of the other official in it.
 */
export function visiting(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (!holds(sentence, GUESTS)) return [];
  const marks = sentence.tokens.filter((t) => t.lower === "visiting" || isGuest(sentence, t.index));
  return marks.flatMap((t) => {
    const guest = sentence.people.find(
      (m) => m.kind !== "pronoun" && m.phrase.end > t.end && m.phrase.start - t.end <= 3
    );
    const traveller = guest && asTraveller(article, guest);
    const stop = guest && (placeOfStay(sentence) ?? hostOf(article, sentence, guest));
    if (!traveller || !stop || !isForeign(article, traveller, stop)) return [];
    const doubts = stop.places.length > 0 ? [] : ["host from the one whom he meets"];
    return [frame(sentence, t.index, [traveller], [stop], "real", doubts)];
  });
}

/** "told his Zambian guest, President X": of him whose guest he is. */
const isGuest = ({tokens}: AnnotatedSentence, at: number): boolean =>
  tokens[at]?.lower === "guest" &&
  tokens.slice(Math.max(0, at - 2), at).some((t) => /^(?:his|her|their)$/.test(t.lower));

/** "in Lisbon", "here": the first place in the sentence that "in" leads to. */
function placeOfStay(sentence: AnnotatedSentence): Stop | undefined {
  return sentence.tokens
    .filter((t) => IN.has(t.lower))
    .map((t) => stopsAt(sentence, t.lower === "here" ? t.index : t.index + 1)[0])
    .find((stop) => stop !== undefined);
}

/** "President Fahmy met the visiting Iraqi premier": the other's country. */
function hostOf(article: AnnotatedArticle, sentence: AnnotatedSentence, guest: PersonMention): Stop | null {
  const own = article.people[guest.person]?.country;
  const other = sentence.people.find((m) => {
    const person = article.people[m.person];
    return person?.official && /^[A-Z]{3}$/.test(person.country) && person.country !== own;
  });
  const host = other && article.people[other.person]?.country;
  return host && other ? {host, places: [], date: null, start: other.start, end: other.end} : null;
}
