import {once} from "../annotate/once.ts";
import {holds, wordClass} from "../annotate/word.ts";
import type {AnnotatedArticle, AnnotatedSentence, PlaceMention, Span} from "../types.ts";

/** "the two countries", "both sides", "the two neighbours", "each other", "bilateral": a pair named elsewhere. */
export const PAIR_WORDS =
  /\b(?:(?:the|these|those|our|both|their) (?:two|2) (?:\w+[- ]){0,2}(?:countries|nations|sides|neighbou?rs|states|republics|kingdoms|governments|capitals|parties|peoples|allies|economies|leaders|presidents|ministers|prime ministers|premiers|delegations)|the (?:neighbou?rs|pair|two)|both (?:countries|nations|sides|states|republics|governments|capitals|parties|peoples|leaders|delegations)|the (?:countries|sides|nations|parties)|their (?:respective )?(?:governments|capitals|countries|ministers)|each other|one another|bilateral(?:ly)?|mutual(?:ly)?|two-way)\b/i;

/** Whether a sentence speaks of a pair so; many readings of one sentence ask. */
export const speaksOfPair = once(({text}: AnnotatedSentence): boolean => PAIR_WORDS.test(text));

/** Countries that one plural names: "the two Koreas", "both Congos". */
const PAIRS: Readonly<Record<string, readonly [string, string]>> = {
  koreas: ["KOR", "PRK"],
  congos: ["COD", "COG"],
  sudans: ["SDN", "SSD"]
};

const PLURALS = wordClass(Object.keys(PAIRS));

/** The pair that a word of a sentence names by itself ("Koreas"), with its token; null where none does. */
export function pairByPlural(
  sentence: AnnotatedSentence
): {codes: readonly [string, string]; token: number} | null {
  const token = holds(sentence, PLURALS) && sentence.tokens.find((t) => Object.hasOwn(PAIRS, t.lower));
  return token ? {codes: PAIRS[token.lower]!, token: token.index} : null;
}

const isParty = (place: PlaceMention): boolean =>
  place.kind !== "region" && (place.kind !== "city" || place.capital);

/** Codes of the countries and bodies mentioned in a sentence (within `span` if given), each once, in order of place. */
export function countriesIn(sentence: AnnotatedSentence, span: Span = sentence): string[] {
  const codes = new Set<string>();
  for (const place of sentence.places) {
    if (place.start >= span.start && place.end <= span.end && isParty(place)) codes.add(place.country);
  }
  if (codes.size === 0 && span === sentence)
    for (const code of pairByPlural(sentence)?.codes ?? []) codes.add(code);
  return [...codes];
}

/** Codes of the countries whom the people of a sentence serve. */
export function countriesOfPeople(article: AnnotatedArticle, sentence: AnnotatedSentence): string[] {
  const codes = new Set<string>();
  for (const mention of sentence.people) {
    const country = article.people[mention.person]?.country;
    if (country) codes.add(country);
  }
  return [...codes];
}

/** Countries of an article by weight: every mention counts one, one in the first three sentences two. */
export const countryWeights = once((article: AnnotatedArticle): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  const add = (code: string, weight: number) => weights.set(code, (weights.get(code) ?? 0) + weight);
  for (const sentence of article.sentences) {
    const weight = sentence.index < 3 ? 2 : 1;
    for (const place of sentence.places)
      if (isParty(place) && !isCurrency(sentence, place)) add(place.country, weight);
    for (const mention of sentence.people) {
      const country = mention.kind === "name" ? "" : article.people[mention.person]?.country;
      if (country) add(country, weight / 2);
    }
  }
  return weights;
});

/** "80 billion U.S. dollars": the country of a currency is not spoken of. */
const isCurrency = ({quantities}: AnnotatedSentence, {start, end}: PlaceMention): boolean =>
  quantities.some((q) => q.start <= start && end <= q.end);

/** The two countries that the article is about, in alphabetical order; fewer where it names fewer. */
export function mainPair(article: AnnotatedArticle): string[] {
  const ranked = [...countryWeights(article)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked
    .slice(0, 2)
    .map(([code]) => code)
    .sort();
}

/** The one country that an article is about: named at least twice as often as any other; empty where there is none. */
export function homeCountry(article: AnnotatedArticle): string {
  const ranked = [...countryWeights(article)].filter(([code]) => /^[A-Z]{3}$/.test(code));
  const [first, second] = ranked.sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : "";
}

/** Of two countries the one that the article names more often; the first where it names both alike. */
export function weightier(article: AnnotatedArticle, one: string, other: string): string {
  const weights = countryWeights(article);
  return (weights.get(other) ?? 0) > (weights.get(one) ?? 0) ? other : one;
}

/** Whether the main pair is what the article is about: each of the two is named at least five times as often as any third. */
export function isAboutTwo(article: AnnotatedArticle): boolean {
  const weights = [...countryWeights(article).values()].sort((a, b) => b - a);
  return weights.length >= 2 && weights[2] !== undefined && weights[1]! >= 5 * weights[2];
}

/**
 * The pair that "the two countries", "both sides" or "bilateral" stands for in a sentence: two countries named in the
 * sentence itself; else one named there with one of the main pair; else the nearest pair named within the three
 * sentences before; else the main pair of the article.
 *
 * @returns two codes in alphabetical order, and whether they had to be inferred from beyond the sentence.
 */
export function pairAt(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence
): {pair: string[]; inferred: boolean} {
  const here = union(countriesIn(sentence), countriesOfPeople(article, sentence));
  if (here.length === 2) return {pair: here.sort(), inferred: false};
  const main = mainPair(article);
  if (here.length > 2 && main.every((code) => here.includes(code))) return {pair: main, inferred: true};
  if (here.length === 1 && main.includes(here[0] ?? "")) return {pair: main, inferred: true};
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 3); i--) {
    const before = article.sentences[i];
    if (!before) continue;
    const there = union(here, union(countriesIn(before), countriesOfPeople(article, before)));
    if (there.length === 2) return {pair: there.sort(), inferred: true};
  }
  return {pair: main, inferred: true};
}

const union = (a: string[], b: string[]): string[] => [...new Set([...a, ...b])];
