/** Parties that a sentence leaves to what was told before: "the two countries", "its neighbour", "it". */
import {isCountry} from "../../annotate/places.ts";
import {once} from "../../annotate/once.ts";
import {homeOf as publisherOf} from "../../annotate/home.ts";
import {countryWeights, homeCountry, isAboutTwo, mainPair} from "../parties.ts";
import type {AnnotatedArticle, AnnotatedSentence} from "../../types.ts";
import {codesOf, crossedIn, partiesOf} from "./places.ts";

const REACH = 3;

export interface FromContext {
  codes: string[];
  /** The sentence that names them, if it is another. */
  sentence: AnnotatedSentence | null;
  /** True where the figure's own sentence names exactly them. */
  stated: boolean;
}

/**
 * The pair that "the two", "bilateral" stands for: two countries of the sentence, else those of the nearest sentence
 * before (with any that the sentence itself names), else the pair that the article is about.
 */
export function pairNear(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  named: readonly string[],
  to = Infinity
): FromContext {
  const here = [...new Set(named)];
  if (here.length === 2) return {codes: here.sort(), sentence: null, stated: true};
  const main = mainOf(article);
  const all = codesOf(article, sentence);
  // "Trade between the neighbours came to $147m, Malawi's office says, a fraction of what each does with South Africa"
  const beyond = partiesOf(sentence).filter(
    (m) => m.first > to && m.preposition !== "" && !main.includes(m.code)
  );
  const own = all.filter((code) => !beyond.some((m) => m.code === code));
  if (here.length === 0 && own.length === 2) return {codes: own.sort(), sentence: null, stated: true};
  const mine = here.length > 0 ? here : own.length === 1 ? own : [];
  // an aside on a third country makes no other pair, in an article that is about two
  if (mine.length === 1 && isAboutTwo(article) && main.includes(mine[0]!))
    return {codes: main, sentence: null, stated: false};
  const home = mine.length === 1 ? homeOf(article) : "";
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - REACH); i--) {
    const before = article.sentences[i];
    if (!before) break;
    // "To the east, the tale is shorter. Trade with Suriname came to $100m", in an article about Guyana
    if (home !== "" && home !== mine[0] && before.paragraph !== sentence.paragraph)
      return {codes: [...mine, home].sort(), sentence: null, stated: false};
    const named = codesOf(article, before);
    const codes = [...new Set([...mine, ...named])];
    if (codes.length === 2) {
      // "The Uzbeks ended the Americans' lease. // Trade between the two": a new paragraph goes back to what the article is about
      const isAside =
        mine.length === 0 && before.paragraph !== sentence.paragraph && isLesser(article, codes, main);
      return {codes: isAside ? main : codes.sort(), sentence: isAside ? null : before, stated: false};
    }
    // "chaired the committee with Thailand. Trade between the two", where Bahrain speaks
    const partner = mine.length === 0 && i === sentence.index - 1 ? guestOf(article, before, sentence) : "";
    if (partner) return {codes: [partner, spokenBy(article)].sort(), sentence: before, stated: false};
    if (
      codes.length > 2 &&
      main.length === 2 &&
      main.every((code) => codes.includes(code)) &&
      mine.every((code) => main.includes(code))
    )
      return {codes: main, sentence: before, stated: false};
  }
  if (main.length === 2 && mine.every((code) => main.includes(code)) && isKnown(article, sentence, main))
    return {codes: main, sentence: null, stated: false};
  return {codes: mine, sentence: null, stated: false};
}

/** A pair of which one is named less than half as often as the lesser of the main pair. */
function isLesser(article: AnnotatedArticle, codes: readonly string[], main: readonly string[]): boolean {
  if (main.length < 2 || codes.every((code) => main.includes(code))) return false;
  const weights = countryWeights(article);
  const least = (pair: readonly string[]) => Math.min(...pair.map((code) => weights.get(code) ?? 0));
  return least(main) > 2 * least(codes);
}

/** The one country that the sentence before names, with which whoever publishes the article has met. */
function guestOf(
  article: AnnotatedArticle,
  before: AnnotatedSentence,
  {paragraph}: AnnotatedSentence
): string {
  const [mention, ...more] = before.paragraph === paragraph ? partiesOf(before, article) : [];
  const home = spokenBy(article);
  if (!mention || more.length > 0 || home === "" || mention.code === home) return "";
  return mention.preposition === "with" && !mention.local ? mention.code : "";
}

/** The country of the government that publishes the article. */
function spokenBy({article}: AnnotatedArticle): string {
  const home = publisherOf(article.publisher);
  return home?.official ? home.country : "";
}

/** Each of the two was named before, or is named as a country: one "Japanese" that comes later names no party. */
function isKnown(article: AnnotatedArticle, {index}: AnnotatedSentence, pair: readonly string[]): boolean {
  const before = article.sentences.slice(0, index + 1).flatMap((s) => codesOf(article, s));
  const all = article.sentences.flatMap((s) => s.places);
  return pair.every((code) => {
    const own = all.filter(({country}) => country === code);
    return before.includes(code) || own.length > 1 || own.some(({kind}) => kind !== "demonym");
  });
}

/** The other party to one that is known; `fellows` stand beside it in a list ("with Morocco … and with Algeria"). */
export function partnerOf(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  known: string,
  fellows: readonly string[] = []
): FromContext {
  const own = codesOf(article, sentence).filter((code) => code !== known && !fellows.includes(code));
  if (own.length === 1) return {codes: own, sentence: null, stated: true};
  const near = pairNear(article, sentence, [known]);
  // "The pipeline is to cross Mongolia and carry gas to China", in an article on Mongolia and Russia: Russia's
  const [crossed] = crossedIn(sentence);
  if (crossed && near.codes.includes(crossed)) {
    const others = mainOf(article).filter((code) => code !== known && code !== crossed);
    return {codes: others.length === 1 ? others : [], sentence: null, stated: false};
  }
  return {...near, codes: near.codes.filter((code) => code !== known), stated: false};
}

/** The main pair. */
const mainOf = once((article: AnnotatedArticle): string[] => mainPair(article).filter(isCode));

/** The country that the article is about. */
const homeOf = once(homeCountry);

const isCode = (code: string): boolean => isCountry(code) || code === "EU";
