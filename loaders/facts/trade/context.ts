/** Parties that a sentence leaves to what was told before: "the two countries", "its neighbour", "it". */
import {mainPair} from "../parties.ts";
import type {AnnotatedArticle, AnnotatedSentence} from "../../types.ts";
import {codesOf} from "./places.ts";

const REACH = 3;

export interface FromContext {
  codes: string[];
  /** The sentence that names them, if it is another. */
  sentence: AnnotatedSentence | null;
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
  if (here.length === 2) return {codes: here.sort(), sentence: null};
  const own = codesOf(article, sentence);
  if (here.length === 0 && own.length === 2) return {codes: own.sort(), sentence: null};
  const main = mainPair(article).filter(isCode);
  const mine = here.length > 0 ? here : own.length === 1 ? own : [];
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - REACH); i--) {
    const before = article.sentences[i];
    if (!before) break;
    const codes = [...new Set([...mine, ...codesOf(article, before)])];
    if (codes.length === 2) return {codes: codes.sort(), sentence: before};
    if (
      codes.length > 2 &&
      main.length === 2 &&
      main.every((code) => codes.includes(code)) &&
      mine.every((code) => main.includes(code))
    )
      return {codes: main, sentence: before};
  }
  if (main.length === 2 && mine.every((code) => main.includes(code))) return {codes: main, sentence: null};
  return {codes: mine, sentence: null};
}

/** The other party to one that is known. */
export function partnerOf(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  known: string
): FromContext {
  const own = codesOf(article, sentence).filter((code) => code !== known);
  if (own.length === 1) return {codes: own, sentence: null};
  const {codes, sentence: naming} = pairNear(article, sentence, [known]);
  return {codes: codes.filter((code) => code !== known), sentence: naming};
}

const isCode = (code: string): boolean => /^[A-Z]{3}$|^EU$/.test(code);
