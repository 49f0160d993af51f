/** Headings that name the country of which a section tells: "## Papua New Guinea", "**Timor-Leste.**", "Fiji". */
import type {AnnotatedArticle, AnnotatedSentence} from "../types.ts";
import {countriesIn} from "./parties.ts";

/** Longest heading, in words, and how many sentences below it a section reaches. */
const WORDS = 6;
const REACH = 14;

const MARKED = /^(?:#{1,6}\s|\*\*)/;

/** The country that the heading above a sentence names; empty where it names none or more. */
export function headingCountry({sentences}: AnnotatedArticle, {index}: AnnotatedSentence): string {
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const other = sentences[i]!;
    if (!isHeading(other, sentences[i + 1])) continue;
    const countries = countriesIn(other).filter((code) => /^[A-Z]{3}$/.test(code));
    return countries.length === 1 ? countries[0]! : "";
  }
  return "";
}

/** A few words without a verb, marked as a heading or on a line of their own without a stop. */
export function isHeading(
  {text, tokens, verbs, places, paragraph}: AnnotatedSentence,
  next: AnnotatedSentence | undefined
): boolean {
  // "Cook Islands" is no cooking
  if (!verbs.every((v) => places.some((p) => p.start <= v.start && v.end <= p.end))) return false;
  if (tokens.filter((t) => /[\p{L}\p{N}]/u.test(t.text)).length > WORDS) return false;
  // "Romania. A company of 226 is at Caracal."
  const runIn =
    next?.paragraph === paragraph && places.length === 1 && text.length <= places[0]!.text.length + 1;
  return runIn || MARKED.test(text) || (next?.paragraph !== paragraph && !/[.!?…:,;]["”’*]*$/.test(text));
}
