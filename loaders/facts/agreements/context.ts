/** Countries that the sentences around speak of. */
import type {AnnotatedArticle, AnnotatedSentence, PlaceMention, VerbGroup} from "../../types.ts";
import {clauseStart} from "./clause.ts";
import {collect, isHonour} from "./who.ts";
import {topicCountry} from "../title.ts";
import {countriesIn, countriesOfPeople, countryWeights, pairAt, speaksOfPair} from "../parties.ts";

export const union = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

/**
 * The pair that "the two", "the leaders", or nothing at all stands for: the sentence's own two countries; with the sentence before, if
 * that makes two; the two that the article is about, if no third comes near them; else what the paragraph's sentences before add up to.
 */
export function contextPair(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  main: string[]
): {pair: string[]; inferred: boolean} {
  const namedBy = (s: AnnotatedSentence) =>
    union(unmodified(s), countriesOfPeople(article, s)).filter((c) => /^[A-Z]{3}$/.test(c) || c === "EU");
  // "signed in Brasilia": where, and not who
  const where = sentence.places.filter((p) => p.kind === "city" && isWhere(sentence, p));
  let codes = namedBy({...sentence, places: sentence.places.filter((p) => !where.includes(p))});
  const before = article.sentences[sentence.index - 1];
  const near = before ? namedBy(before) : [];
  const isNear = before?.paragraph === sentence.paragraph;
  // "agreed by the two in Luanda", after "Kigali and Kinshasa": where it was, and not who
  if (near.length === 2 && isNear && codes.length > 0 && onlyWhere(sentence))
    return {pair: near.sort(), inferred: true};
  if (codes.length === 2) return {pair: codes.sort(), inferred: false};
  // "Thailand – Cambodia. … The accord that the two neighbours reached": of the two that a brief's section speaks of
  const section = codes.length === 0 && speaksOfPair(sentence) ? sectionPair(article, sentence, namedBy) : []; // prettier-ignore
  if (section.length === 2) return {pair: section, inferred: true};
  // "What exists is an investment treaty", after a word on American sanctions: of the two that the article is about
  const isBare = !speaksOfPair(sentence) && codes.every((c) => main.includes(c));
  if (isBare && main.length === 2 && isClear(article) && near.some((c) => main.includes(c)))
    return {pair: [...main].sort(), inferred: true};
  if (near.length === 2 && before?.paragraph === sentence.paragraph && codes.every((c) => near.includes(c)))
    return {pair: near.sort(), inferred: true};
  // "Officials of Uruguay and Senegal met. New Zealand is no party. Their governments are to sign": of the two that were named together
  const isOfPair = codes.length === 0 && speaksOfPair(sentence);
  const together = (near.length < 2 || isOfPair) && codes.every((c) => !near.includes(c)) ? pairTold(article, sentence, codes, namedBy) : []; // prettier-ignore
  const isMain = main.length === 2 && main.every((c) => together.includes(c));
  const isTold =
    main.length === 2 && article.sentences.some((s) => main.every((c) => namedBy(s).includes(c)));
  if (together.length === 2 && (isMain || !(isClear(article) && isTold)))
    return {pair: together, inferred: true};
  // "travelled to Tbilisi and lunched with his Georgian host. … The two men signed": of the meeting that the paragraph tells of
  const met = codes.length === 0 && speaksOfPair(sentence) ? meetingPair(article, sentence) : [];
  if (met.length === 2) return {pair: met, inferred: true};
  // "Trade with Suriname … A memorandum was signed by the two governments", in an article about Guyana
  const home = topicCountry(article);
  const around = union(codes, before?.paragraph === sentence.paragraph ? near : []).filter((c) => c !== home);
  if (home !== "" && around.length === 1) return {pair: [home, around[0]!].sort(), inferred: true};
  const two = union(codes, near);
  // "Colombia suspended its exports. A line that will join the two countries lacks towers on the Peruvian side"
  if (codes.length === 1 && main.length === 2 && isClear(article) && speaksOfPair(sentence) && main.includes(codes[0]!) && near.length === 1 && !main.includes(near[0]!)) return {pair: main, inferred: true}; // prettier-ignore
  if (codes.length === 1 && two.length === 2 && before?.paragraph === sentence.paragraph) return {pair: two.sort(), inferred: true}; // prettier-ignore
  if (main.length === 2 && codes.length === 1 && main.includes(codes[0] ?? ""))
    return {pair: main, inferred: true};
  if (main.length === 2 && isClear(article) && codes.every((c) => main.includes(c)))
    return {pair: main, inferred: true};
  // "A waiver that the two countries signed in 2018", opening a paragraph: of the two with which the article begins
  const lead = codes.length === 0 && !isNear && speaksOfPair(sentence) ? (article.sentences.slice(0, 3).map(namedBy).find((one) => one.length > 0) ?? []) : []; // prettier-ignore
  if (lead.length === 2 && lead.every((c) => main.includes(c))) return {pair: lead.sort(), inferred: true};
  const named =
    codes.length === 0 && near.length === 0 ? pairTold(article, sentence, codes, namedBy, true) : [];
  if (named.length === 2) return {pair: named, inferred: true};
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 3); i--) {
    const other = article.sentences[i];
    if (other) codes = union(codes, namedBy(other));
    if (codes.length === 2) return {pair: codes.sort(), inferred: true};
    if (codes.length > 2) break;
  }
  return pairAt(article, sentence);
}

/** The two that the nearest sentence names together, over sentences that name one other at most; with the one that the sentence itself names. */
function pairTold(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  codes: readonly string[],
  namedBy: (s: AnnotatedSentence) => string[],
  isOpen = false
): string[] {
  if (codes.length > 1 || (!isOpen && codes.length === 0 && !speaksOfPair(sentence))) return [];
  const {index} = sentence;
  for (let i = index - 1; i >= Math.max(0, index - TOGETHER); i--) {
    const other = article.sentences[i]!;
    const all = namedBy(other);
    // "Officials from Peru and Laos met in London": where it was, and not who
    const named = all.length === 3 ? namedBy({...other, places: other.places.filter((p) => p.kind !== "city" || !isWhere(other, p))}) : all; // prettier-ignore
    if (named.length === 2) return codes.every((c) => named.includes(c)) ? named.sort() : [];
    if (named.length > 2) return [];
  }
  return [];
}

/** Sentences back in which the two that "their governments" are may have been named together. */
const TOGETHER = 3;

/** The two whose people the nearest sentence of the paragraph names together, three sentences back at most. */
function meetingPair(article: AnnotatedArticle, {index, paragraph}: AnnotatedSentence): string[] {
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    const other = article.sentences[i]!;
    if (other.paragraph !== paragraph) return [];
    const codes = countriesOfPeople(article, other).filter((c) => /^[A-Z]{3}$/.test(c));
    if (codes.length === 2) return codes.sort();
  }
  return [];
}

/** The only two countries of the sentences before in a paragraph that opens with a verbless heading of both. */
function sectionPair(
  article: AnnotatedArticle,
  {index, paragraph}: AnnotatedSentence,
  namedBy: (s: AnnotatedSentence) => string[]
): string[] {
  const before = article.sentences.slice(Math.max(0, index - SECTION), index);
  const own = before.filter((s) => s.paragraph === paragraph);
  const [heading] = own;
  if (!heading || heading.verbs.length > 0 || namedBy(heading).length !== 2) return [];
  const codes = union(...own.map(namedBy));
  return codes.length === 2 ? codes.sort() : [];
}

/** Sentences back over which a heading inside a paragraph reaches. */
const SECTION = 12;

/** No country is named but by a city in which something takes place. */
const onlyWhere = ({places, text, start}: AnnotatedSentence): boolean =>
  places.length > 0 && places.every((p) => p.kind === "city" && isWhere({text, start}, p));

const isWhere = ({text, start}: Pick<AnnotatedSentence, "text" | "start">, p: PlaceMention): boolean =>
  /\b(?:in|at|near) (?:the )?$/i.test(text.slice(0, p.start - start));

/** Countries of a sentence, those of "the Israel-Hamas war" left out. */
const unmodified = (sentence: AnnotatedSentence): string[] =>
  countriesIn({...sentence, places: sentence.places.filter((p) => !p.modifier && !isSubjectMatter(sentence, p))}); // prettier-ignore

/** "also touched on the war in Ukraine", "of the University of Lima": what is talked of, and where somebody teaches. */
const isSubjectMatter = ({text, start}: AnnotatedSentence, {start: at}: PlaceMention): boolean =>
  at - start > 6 && SUBJECT_MATTER.test(text.slice(Math.max(0, at - start - 32), at - start));

const SUBJECT_MATTER = /\b(?:wars?|conflicts?|situation|cris[ie]s|fighting|events|developments|violence|unrest|hostilities|invasion|University|mayor) (?:in|of) (?:the )?$/; // prettier-ignore

/** Two countries are spoken of: no third half as often as the second, nor the second but in passing. */
export function isClear(article: AnnotatedArticle): boolean {
  const weights = [...countryWeights(article)].filter(([code]) => /^[A-Z]{3}$/.test(code)).map(([, n]) => n);
  const [first = 0, second = 0, third = 0] = weights.sort((a, b) => b - a);
  return third * 2 <= second && second * 4 >= first;
}

/** The two countries that the article speaks of most; bodies left aside. */
export function mainCountries(article: AnnotatedArticle): string[] {
  const ranked = [...countryWeights(article)].filter(([code]) => /^[A-Z]{3}$/.test(code));
  return ranked.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 2).map(([code]) => code); // prettier-ignore
}

/** Paragraphs back over which a speaker's own words reach. */
const SPEECH = 30;

/** "President of Russia X: … we signed a treaty": whom the one who speaks serves, or empty. */
export function speakerCountry(article: AnnotatedArticle, sentence: AnnotatedSentence): string {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - SPEECH); i--) {
    const other = article.sentences[i] as AnnotatedSentence;
    const colon = other.text.slice(0, 140).indexOf(":");
    if (colon < 0) continue;
    const at = other.start + colon;
    const speaker = other.people.find(
      (m) => m.end <= at && at - m.phrase.end < 40 && m.start - other.start < 100
    );
    if (/^question\b/i.test(other.text)) return "";
    const country = speaker && article.people[speaker.person]?.country;
    if (country) return country;
  }
  return "";
}

/** "The bloc": the international body spoken of last, or empty. */
export function bodyOf(article: AnnotatedArticle, sentence: AnnotatedSentence, words: string): string {
  if (!/\b(?:the (?:bloc|union|alliance|27-nation|organi[sz]ation))\b/i.test(words)) return "";
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 6); i--) {
    const body = article.sentences[i]?.places.findLast((p) => p.kind === "body");
    if (body) return body.country;
  }
  return "";
}

/** "is to travel to Tajikistan, where the two presidents will sign": the traveller's country and the place's. */
export function stageOf(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  verb: VerbGroup | undefined
): string[] {
  const {tokens, verbs, places, people} = sentence;
  const where =
    verb && tokens.findLast((t) => t.lower === "where" && t.index < verb.first && verb.first - t.index < 25);
  if (!where) return [];
  const host = places.findLast(
    (p) => p.end <= where.start && where.start - p.end < 20 && p.kind !== "demonym"
  );
  const main = verbs.findLast((v) => v.head < where.index && v.form === "finite");
  if (!host || !main) return [];
  // "The ministers of Peru and Chile met in Bogotá, where they signed": both are told, and the place is a third's
  const both = collect(article, sentence, [clauseStart(sentence, main), main.first - 1], true);
  if (both.length === 2) return both;
  const before = tokens[main.first]?.start ?? 0;
  const person = people.findLast((m) => m.end <= before && (!m.possessive || isHonour(sentence, m)));
  const own = person
    ? article.people[person.person]?.country
    : places.findLast((p) => p.end <= before)?.country;
  return own && own !== host.country ? [own, host.country] : [];
}
