/** The words that stand for somebody named before: pronouns, honorifics, "the latter", "the veteran diplomat". */
import {EPITHETS} from "../../../lexicon/epithets.ts";
import {holds, wordClass} from "../../word.ts";
import type {Read} from "../drafts.ts";
import type {Word} from "../words.ts";

const MALE = new Set(["he", "him", "his", "himself"]);
const FEMALE = new Set(["she", "her", "hers", "herself"]);
const PRONOUNS = new Set([...MALE, ...FEMALE]);
const REFERRING = wordClass(new RegExp(`\\b(?:${[...PRONOUNS, "latter"].join("|")})\\b`, "i"), EPITHETS);
const REFERRING_WORDS = new Set([...PRONOUNS, "latter", ...EPITHETS]);

/** Whether a sentence has a word for somebody named before: a pronoun, or "the latter". */
export const mayRefer = (read: Read): boolean => holds(read.sentence, REFERRING);

/** A first look, that refuses most words. */
export const isReferring = ({lower}: Word): boolean => REFERRING_WORDS.has(lower);

/** "HE Sheikh X", "H.E. Mr. Y" hold honorifics. */
export const isPronoun = (word: Word): boolean =>
  PRONOUNS.has(word.lower) && !word.text.includes(".") && !word.caps;
/** "His Excellency": no pronoun. */
export const isHonorificPronoun = (words: Word[], word: Word): boolean =>
  HONORS.has(words[word.i + 1]?.lower ?? "");
/** "His Highness then arrived in Dakar", "invited His Excellency to Athens": nothing else names him. */
export function isHonorificAlone(words: Word[], word: Word): boolean {
  let k = word.i + 1;
  while (HONORS.has(words[k]?.lower ?? "")) k++;
  const next = words[k];
  return k > word.i + 1 && (!next || (!next.cap && next.lower !== "the"));
}
const HONORS = new Set([
  "majesty",
  "excellency",
  "highness",
  "holiness",
  "eminence",
  "royal",
  "grace",
  "serene",
  "beatitude"
]);

export const genderOfPronoun = (word: Word): "male" | "female" => (MALE.has(word.lower) ? "male" : "female");
export const isPossessive = (word: Word): boolean => ["his", "her", "hers"].includes(word.lower);

/** "The latter will go to Pakse": whoever was named last. */
export const isLatter = ({words, sentence}: Read, word: Word): boolean =>
  word.lower === "latter" &&
  words[word.i - 1]?.lower === "the" &&
  sentence.verbs.some((v) => v.form === "finite" && v.first === words[word.i + 1]?.token);

/** "The high-flying Tory jetted in", "The veteran diplomat shrugged": what he is called of whom the text goes on. */
export function isEpithet({words, sentence}: Read, word: Word): boolean {
  if (!EPITHETS.has(word.lower) || word.quoted) return false;
  let k = word.i - 1;
  while (k > 0 && word.i - k < 5 && /^(?:ADJ|NUM|VERB|NOUN|PUNCT)$/.test(words[k]!.pos) && !words[k]!.cap)
    k--;
  // the subject of its sentence
  if (words[k]?.lower !== "the" || k > 0) return false;
  const next = words[word.i + 1];
  const verb = next && sentence.verbs.find((v) => v.form === "finite" && v.first === next.token);
  return verb !== undefined && next?.gap === "soft";
}
