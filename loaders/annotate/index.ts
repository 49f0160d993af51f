import type {AnnotatedArticle, AnnotatedSentence, Article, PlaceMention} from "../types.ts";
import {findAllDates} from "./dates.ts";
import {findDurations} from "./durations.ts";
import {partNotices} from "./notices.ts";
import {findNumbers} from "./numbers.ts";
import {resolvePeople} from "./people.ts";
import {disambiguatePlaces, findPlaces} from "./places.ts";
import {findQuantities} from "./quantities.ts";
import {splitSentences} from "./sentences.ts";
import {findVerbs} from "./verbs.ts";

/**
 * Lays every layer of annotation over an article. The order matters: verbs give dates their direction, places and
 * verbs tell people apart, and people settle which place words are names.
 */
export function annotate(article: Article): AnnotatedArticle {
  const plain = splitSentences(article.body);
  const verbs = plain.map(findVerbs);
  const withVerbs = plain.map((sentence, i) => ({...sentence, verbs: verbs[i] ?? []}));
  const dates = findAllDates(withVerbs, article.published);
  const places = disambiguatePlaces(plain, plain.map(findPlaces));
  const {people, mentions} = resolvePeople(
    withVerbs.map((sentence, i) => ({...sentence, places: places[i] ?? [], dates: dates[i] ?? []}))
  );
  const countries = countriesOf(places);
  const sentences = withVerbs.map((sentence, i): AnnotatedSentence => {
    const numbers = findNumbers(sentence);
    return {
      ...sentence,
      numbers,
      quantities: findQuantities(sentence, numbers, [
        ...(places[i] ?? []).map(({country}) => country),
        ...countries
      ]),
      dates: dates[i] ?? [],
      durations: findDurations(sentence),
      places: withoutNames(places[i] ?? [], mentions[i] ?? []),
      people: mentions[i] ?? []
    };
  });
  const {text, notices} = partNotices(sentences);
  // their places change only where a notice was taken out before them
  const placed = notices.length === 0 ? text : text.map((sentence, index) => ({...sentence, index}));
  return {article, sentences: placed, notices, people};
}

/** "Jordan Bardella", "Chad Blair": a place word inside a person's name is none. */
function withoutNames(
  places: AnnotatedSentence["places"],
  people: AnnotatedSentence["people"]
): AnnotatedSentence["places"] {
  const names = people.filter((person) => person.kind === "name");
  return places.filter((place) => !names.some((name) => name.start <= place.start && place.end <= name.end));
}

/** The countries of an article, the most frequent first: they tell whose "dinars" are meant. */
function countriesOf(places: readonly PlaceMention[][]): string[] {
  const counts = new Map<string, number>();
  for (const {country} of places.flat()) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country);
}
