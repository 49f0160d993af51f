/** Parties that a sentence leaves to what was told before: "the two countries", "its neighbour", "it". */
import {isCountry} from "../../annotate/places.ts";
import {mainPair} from "../parties.ts";
import type {AnnotatedArticle, AnnotatedSentence} from "../../types.ts";
import {codesOf} from "./places.ts";

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
  named: readonly string[]
): FromContext {
  const here = [...new Set(named)];
  if (here.length === 2) return {codes: here.sort(), sentence: null, stated: true};
  const own = codesOf(article, sentence);
  if (here.length === 0 && own.length === 2) return {codes: own.sort(), sentence: null, stated: true};
  const main = mainOf(article);
  const mine = here.length > 0 ? here : own.length === 1 ? own : [];
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - REACH); i--) {
    const before = article.sentences[i];
    if (!before) break;
    const codes = [...new Set([...mine, ...codesOf(article, before)])];
    if (codes.length === 2) return {codes: codes.sort(), sentence: before, stated: false};
    if (
      codes.length > 2 &&
      main.length === 2 &&
      main.every((code) => codes.includes(code)) &&
      mine.every((code) => main.includes(code))
    )
      return {codes: main, sentence: before, stated: false};
  }
  if (main.length === 2 && mine.every((code) => main.includes(code)))
    return {codes: main, sentence: null, stated: false};
  return {codes: mine, sentence: null, stated: false};
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
  return {...near, codes: near.codes.filter((code) => code !== known), stated: false};
}

const known = new WeakMap<AnnotatedArticle, string[]>();

/** The main pair, worked out once an article. */
function mainOf(article: AnnotatedArticle): string[] {
  const pair = known.get(article) ?? mainPair(article).filter(isCode);
  known.set(article, pair);
  return pair;
}

const isCode = (code: string): boolean => isCountry(code) || code === "EU";
