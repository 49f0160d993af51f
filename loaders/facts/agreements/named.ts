/** The parties that the words of an agreement themselves name: "between A and B", "Iran's", "the EU-Vietnam agreement". */
import type {AnnotatedArticle, AnnotatedSentence, PlaceMention, Token} from "../../types.ts";
import {DEAL_NOUNS} from "../../lexicon/agreements.ts";
import {holds, wordClass} from "../../annotate/word.ts";
import {indexOfAny, wordsFrom} from "../near.ts";
import {speaksOfPair} from "../parties.ts";
import {listEnd} from "./clause.ts";
import {complementEnd} from "./complement.ts";
import {union} from "./context.ts";
import {partnerOf} from "./partner.ts";
import {isOfAntecedent} from "./phrase.ts";
import type {Phrase} from "./phrase.ts";
import {collect, isFirm, isNonState, wordsOf} from "./who.ts";
import type {Range} from "./who.ts";

/** "between A and B", "with Malawi", "Iran's": the parties that the phrase itself names. */
export function namesOf(article: AnnotatedArticle, phrase: Phrase): string[] {
  const partner = partnerOf(article, phrase, null);
  return union(
    partner === "other" ? [] : partner,
    afterWord(article, phrase, BETWEEN),
    possessor(article, phrase),
    namedIn(article, phrase)
  );
}

export const BETWEEN: ReadonlySet<string> = new Set(["between", "among"]);

/** "between A and B": what stands behind the word, wherever in the phrase's complement it is. */
export function afterWord(article: AnnotatedArticle, phrase: Phrase, word: ReadonlySet<string>): string[] {
  const {tokens} = phrase.sentence;
  const end = complementEnd(phrase);
  for (let k = phrase.last + 1; k < tokens.length && k - phrase.last < 28; k++) {
    const t = tokens[k] as Token;
    if (
      t.text === ";" ||
      (k > end && t.pos === "VERB" && !/^(signed|reached|made|struck|concluded|inked)$/.test(t.lower))
    )
      return [];
    // "signed an agreement on Monday, the first such pact between Hanoi and an Arab state": of the pacts that it is one of
    if (!word.has(t.lower)) continue;
    if (tokens.slice(phrase.last + 1, k).some((w, i, all) => w.text === "," && all[i + 1]?.lower === "the") && DEAL_NOUNS.has(tokens[k - 1]!.lower)) return []; // prettier-ignore
    // "will be signed before the talks between the two leaders": of the talks
    if (k > end && /^(?:talks|meeting|summit|consultations|negotiations|visit|session|encounter)$/.test(tokens[k - 1]!.lower)) return []; // prettier-ignore
    return collect(article, phrase.sentence, [k + 1, listEnd(phrase.sentence, k + 1)], false);
  }
  return [];
}

const KOREAN = wordClass(/korean/i);

/** Countries in the words that name the agreement: "a Russian-Iranian treaty", "the China-Kyrgyzstan-Uzbekistan railway". */
export function namedIn(article: AnnotatedArticle, phrase: Phrase): string[] {
  const {sentence, core, last} = phrase;
  // "The two countries fought before the Brasilia peace accord": of the pair, and not of the city that it is called by
  const cities = sentence.places.filter((p) => p.kind === "city" && (!p.modifier || speaksOfPair(sentence))).map((p) => p.country); // prettier-ignore
  // "the inter-Korean military agreement"
  if (holds(sentence, KOREAN) && /\binter-Korean\b/i.test(wordsOf(sentence, [core, last])))
    return ["KOR", "PRK"];
  // "the Doha agreement" is not Qatar's
  const inName = collect(article, sentence, [core, last], false).filter((code) => !cities.includes(code));
  const end = complementEnd(phrase);
  const compounds = sentence.places.filter(
    (p) => p.start >= (sentence.tokens[last]?.end ?? 0) && p.end <= (sentence.tokens[end]?.end ?? 0) && isJoined(sentence, p) // prettier-ignore
  );
  // "the China–Kyrgyzstan–Uzbekistan railway, the agreement on which was signed"
  const before = isOfAntecedent(phrase) ? sentence.places.filter((p) => p.end <= sentence.tokens[phrase.first]!.start && isJoined(sentence, p)) : []; // prettier-ignore
  return union(
    inName,
    [...compounds, ...before].map((p) => p.country)
  );
}

const isJoined = ({text, start}: AnnotatedSentence, p: PlaceMention): boolean =>
  /[-–/]/.test(text.charAt(p.end - start) + text.charAt(p.start - 1 - start));

/** Parties that a name joins by hyphens: "the EU-Viet Nam Investment Protection Agreement". */
export function inTitle({sentence, core, last}: Phrase): string[] {
  if (sentence.places.length < 2) return [];
  const from = sentence.tokens[core]?.start ?? 0;
  const to = sentence.tokens[last]?.end ?? 0;
  const places = sentence.places.filter((p) => p.start >= from && p.end <= to && p.kind !== "city");
  const joined = places.every((p, i) => i === 0 || p.start - places[i - 1]!.end === 1);
  return joined && places.length > 1 ? union(places.map((p) => p.country)).sort() : [];
}

/** "Iran's agreement", "Paris and Algiers' treaty", "its treaty with" (its subject's, which is read elsewhere). */
export function possessor(article: AnnotatedArticle, {sentence, first}: Phrase): string[] {
  const mark = sentence.tokens[first - 1];
  if (!mark || !/^['’]s?$/.test(mark.text)) return [];
  return collect(article, sentence, [Math.max(0, first - 5), first - 2], false);
}

/** "a deal between the two clubs from Spain and Italy". */
export function isBetweenOthers({sentence, last}: Phrase): boolean {
  const {tokens} = sentence;
  const at = indexOfAny(tokens, BETWEEN, last + 1, last + 8);
  if (at < 0) return false;
  // "between the two republics, with common hospitals"
  const end = listEnd(sentence, at + 1);
  const comma = tokens.findIndex((t) => t.index > at && t.index < end && t.text === "," && tokens[t.index + 1]?.lower === "with"); // prettier-ignore
  if (/^(?:talks|meeting|summit|consultations|negotiations|visit|session|encounter)$/.test(tokens[at - 1]!.lower)) return false; // prettier-ignore
  const range: Range = [at + 1, comma < 0 ? end : comma - 1];
  // "between ministries and agencies of the two countries"
  if (OF_STATE.test(wordsFrom(tokens, range[0], range[1] + 1))) return false;
  return isNonState(sentence, range) || isFirm(sentence, range);
}

const OF_STATE =
  /\b(?:ministries|ministers|departments|authorities|agencies|governments)\b.*\bof (?:the (?:two|2)|both)\b/;
