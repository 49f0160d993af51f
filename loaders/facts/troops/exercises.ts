/** Manoeuvres and parades near troops: those that take part in them come for them. */
import {holds, wordClass} from "../../annotate/word.ts";
import {EXERCISES} from "../../lexicon/troops.ts";
import type {View} from "./view.ts";

/** Whether the clause tells of a manoeuvre in which troops take part; not "are in Norway for an exercise", where they are all the same. */
export const isExercise = (view: View, first: number, last: number): boolean =>
  exercisesAround(view, first, last).some((k) => !isPurpose(view, k, last));

/** "500 Americans are in Luzon for an exercise that runs until May". */
export const comesForExercise = (view: View, first: number, last: number): boolean =>
  exercisesAround(view, first, last).some((k) => isPurpose(view, k, last));

/** Words for a manoeuvre near troops, from one semicolon to the next. */
function exercisesAround({words, numberAt, sentence}: View, first: number, last: number): number[] {
  if (!holds(sentence, MANOEUVRES)) return [];
  const from = Math.max(first - NEAR, words.lastIndexOf(";", first) + 1, 0);
  const stop = words.indexOf(";", last);
  const to = Math.min(clauseOfOthers(words, numberAt, last) ?? last + NEAR, stop < 0 ? words.length : stop);
  const near = words.slice(from, to);
  return near.flatMap((word, k) => (EXERCISES.has(word) && !isBeside(near, k) ? [from + k] : []));
}

const MANOEUVRES = wordClass(EXERCISES);

/** "for the annual Balikatan drills", behind the troops. */
const isPurpose = ({words}: View, k: number, last: number): boolean =>
  !words[k]!.startsWith("parad") &&
  words.lastIndexOf("for", k) > last &&
  k - words.lastIndexOf("for", k) <= PHRASE;

/** Most tokens from "for" to the manoeuvre. */
const PHRASE = 6;

/** "has 41 soldiers in Lebanon, and 300 reservists were called up for exercises": where the others' clause begins. */
function clauseOfOthers(
  words: readonly string[],
  numberAt: View["numberAt"],
  last: number
): number | undefined {
  for (let k = last + 1; k < last + NEAR; k++)
    if (/^(?:,|;)$/.test(words[k] ?? "") && /^(?:and|while|but)$/.test(words[k + 1] ?? "") && numberAt[k + 2])
      return k;
  return undefined;
}

/** "Outside the exercises, about 500 are in the country". */
const isBeside = (words: readonly string[], k: number): boolean =>
  isAfter(words, k) ||
  // "soldiers who came down from their last exercise a week ago"
  /\b(?:who|that) (?:\w+ ){1,4}from (?:the|their|an?|its)(?: \w+){0,2}$/.test(
    words.slice(Math.max(0, k - 9), k).join(" ")
  ) ||
  // "when the winter exercise was over"
  (/^(?:is|was|were|had|has|ended)$/.test(words[k + 1] ?? "") &&
    /^(?:over|ended|finished|ended)$/.test(words[k + 2] ?? words[k + 1] ?? "") &&
    words.slice(Math.max(0, k - 4), k).some((word) => /^(?:when|after|once)$/.test(word))) ||
  words.slice(Math.max(0, k - 3), k).some((word) => /^(?:outside|apart|aside|besides|beyond)$/.test(word));

/** "45 pilots would stay on after the exercise"; not "after delays for the exercise", to which they come. */
function isAfter(words: readonly string[], k: number): boolean {
  const after = words.lastIndexOf("after", k);
  return after >= 0 && k - after <= 4 && !words.slice(after, k).some((w) => w === "for" || w === ",");
}

/** How near a word for a manoeuvre stands to the troops that come for it, in tokens. */
const NEAR = 16;
