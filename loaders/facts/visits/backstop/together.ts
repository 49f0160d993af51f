import {SAYING} from "../../../lexicon/verbs.ts";
import {AFAR, UNSURE} from "../../../lexicon/whereabouts.ts";
import type {AnnotatedArticle, AnnotatedSentence, PersonMention, PlaceMention} from "../../../types.ts";
import {asTraveller} from "../traveller.ts";
import {isForeign} from "../triggers/acts.ts";
import {isSomewhere, isTold, visitBy} from "./read.ts";
import type {Visit} from "./read.ts";

/** "In Sofia on Monday President X pinned a medal on his Chilean colleague, Y": an official of the town's country and one of another, in one clause. */
export function* together(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  told: readonly Visit[]
): Generator<Visit> {
  const {people, places, verbs} = sentence;
  if (people.length < 2 || verbs.length === 0 || !places.some((p) => p.kind === "city")) return;
  if (UNSURE.test(sentence.text) || verbs.some((v) => AFAR.has(v.lemma)) || FAR.test(sentence.text)) return;
  const named = people.filter((m) => !m.possessive && article.people[m.person]?.official && article.people[m.person]!.name !== ""); // prettier-ignore
  for (const place of places) {
    if (place.kind !== "city" || !isSomewhere(sentence, place) || !isIn(sentence, place)) continue;
    const hosts = named.filter((m) => article.people[m.person]!.country === place.country);
    if (hosts.length === 0) continue;
    const stop = {host: place.country, places: [place.name], date: null, start: place.start, end: place.end};
    for (const guest of named) {
      if (guest.kind === "pronoun" || !isForeign(article, asTraveller(article, guest), stop)) continue;
      const host = hosts.find((h) => sharesClause(sentence, h, guest, place));
      const verb = host && verbs.find((v) => v.form === "finite" && v.start >= Math.min(host.start, guest.start, place.start) && v.start <= Math.max(host.end, guest.end)); // prettier-ignore
      if (!verb || SAYING.has(verb.lemma) || verb.negated) continue;
      if (isTold(article, guest.person, place.country, told)) continue;
      const found = visitBy(
        "visits/backstop-together",
        article,
        sentence,
        verb,
        asTraveller(article, guest),
        place
      );
      if (found) yield found;
    }
  }
}

const FAR = /\b(?:phone|telephone|video|online|virtual\w*|letter|message|call(?:ed)? (?:between|from|with|to)|ambassador|envoy)\b/i; // prettier-ignore

const isIn = ({tokens}: AnnotatedSentence, {start}: PlaceMention): boolean =>
  /^(?:in|at)$/.test(tokens.findLast((t) => t.end <= start)?.lower ?? "");

/** No other clause begins between the two, nor between them and the place. */
function sharesClause(
  {tokens, verbs}: AnnotatedSentence,
  a: PersonMention,
  b: PersonMention,
  place: PlaceMention
): boolean {
  const start = Math.min(a.start, b.start, place.start);
  const end = Math.max(a.end, b.end, place.end);
  return (
    !tokens.some(
      (t) =>
        t.start > start &&
        t.end < end &&
        (PARTING.test(t.lower) || (t.lower === "and" && tokens[t.index - 1]?.text === ","))
    ) && verbs.filter((v) => v.form === "finite" && v.start > start && v.end < end).length <= 1
  );
}
const PARTING = /^(?:[;:—]|where|when|which|who|whom|whose|that|while|but|because|if|after|before|as|than)$/;
