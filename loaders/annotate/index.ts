import type {
  AnnotatedArticle,
  AnnotatedSentence,
  Article,
  Official,
  PlaceMention,
  Sentence
} from "../types.ts";
import {outsideAsides, partAsides, withoutSpeakersSeats} from "./asides.ts";
import {findAllDates} from "./dates.ts";
import {withDecimalComma, withThousandsPoint, writesDecimalCommas} from "./decimalComma.ts";
import {findDurations} from "./durations.ts";
import {partNotices} from "./notices.ts";
import {findNumbers} from "./numbers.ts";
import {homeOf} from "./home.ts";
import {resolvePeople} from "./people.ts";
import {disambiguatePlaces, findPlaces} from "./places.ts";
import {findQuantities} from "./quantities.ts";
import {splitSentences} from "./sentences.ts";
import {findVerbs} from "./verbs.ts";
import {addClasses, wordOf} from "./word.ts";

/**
 * Lays every layer of annotation over an article. The order matters: verbs give dates their direction, places and
 * verbs tell people apart, and people settle which place words are names.
 *
 * @param known whom other articles introduce, and this one takes for known
 */
export function annotate(article: Article, known: readonly Official[] = []): AnnotatedArticle {
  const sentences = splitSentences(article.body).map(withoutLayers);
  for (const sentence of sentences) {
    const verbs = findVerbs(sentence);
    for (const {lemma} of verbs) addClasses(sentence.classes, wordOf(lemma));
    Object.assign(sentence, partAsides(verbs));
  }
  findAllDates(sentences, article.published).forEach((dates, i) => {
    sentences[i]!.dates = outsideAsides(sentences[i]!, dates);
  });
  const home = homeOf(article.publisher);
  const places = disambiguatePlaces(sentences, sentences.map(findPlaces), home);
  places.forEach((found, i) => (sentences[i]!.places = found));
  const {people, mentions, introduced} = resolvePeople(sentences, home, known, article.title);
  const countries = countriesOf(places);
  const commas = writesDecimalCommas(article.body);
  sentences.forEach((sentence, i) => {
    sentence.people = mentions[i] ?? [];
    sentence.numbers = findNumbers(sentence).map((n) => withThousandsPoint(n, sentence.text, sentence.start));
    if (commas)
      sentence.numbers = sentence.numbers.map((n) => withDecimalComma(n, sentence.text, sentence.start));
    const near = sentence.places.map(({country}) => country);
    sentence.quantities = findQuantities(sentence, sentence.numbers, [...near, ...countries]);
    sentence.durations = findDurations(sentence);
    sentence.places = withoutSpeakersSeats(sentence, withoutNames(sentence.places, sentence.people));
  });
  const {text, notices} = partNotices(sentences);
  // their places change only where a notice was taken out before them
  const placed = notices.length === 0 ? text : text.map((sentence, index) => ({...sentence, index}));
  return {article, sentences: placed, notices, people, introduced};
}

const withoutLayers = ({
  start,
  end,
  index,
  paragraph,
  text,
  tokens,
  classes,
  quotes
}: Sentence): AnnotatedSentence => ({
  start,
  end,
  index,
  paragraph,
  text,
  tokens,
  classes,
  quotes,
  verbs: [],
  asides: [],
  numbers: [],
  quantities: [],
  dates: [],
  durations: [],
  places: [],
  people: []
});

/** "Jordan Bardella", "Chad Blair": a place word inside a person's name is none. */
function withoutNames(
  places: AnnotatedSentence["places"],
  people: AnnotatedSentence["people"]
): AnnotatedSentence["places"] {
  const names = people.filter((person) => person.kind === "name");
  if (names.length === 0) return places;
  return places.filter((place) => !names.some((name) => name.start <= place.start && place.end <= name.end));
}

/** The countries of an article, the most frequent first: they tell whose "dinars" are meant. */
export function countriesOf(places: readonly (readonly PlaceMention[])[]): string[] {
  const counts = new Map<string, number>();
  for (const found of places)
    for (const {country} of found) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country);
}
