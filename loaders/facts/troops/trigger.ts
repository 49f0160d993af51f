/** The word that tells what a head count does: the verb or noun that governs it. */
import {HOLDING} from "../../lexicon/troops.ts";
import {SAYING} from "../../lexicon/verbs.ts";
import type {VerbGroup} from "../../types.ts";
import {bareSense, isDismissed, isEquated, isPullOut, nounSense, opensWithThere, senseOf} from "./sense.ts";
import type {Sense} from "./sense.ts";
import {REACH, REDUCED, rightOf} from "./triggerBehind.ts";
import type {Phrase} from "./triggerBehind.ts";
import {UPPER} from "../near.ts";
import {phrase} from "./view.ts";
import type {View} from "./view.ts";
import {isWall} from "./walls.ts";

export interface Trigger {
  sense: Sense;
  token: number;
  verb: VerbGroup | null;
  /** Index of the verb in the sentence, or -1. */
  index: number;
  /** How the troops stand to it. */
  role: "object" | "subject" | "of";
}

/** The governing word: of a phrase that opens its clause the one behind it, else the one before it, else the one behind. */
export function triggerOf(view: View, at: Phrase): Trigger | null {
  const {words} = view;
  const before = leftOf(view, at);
  const leaving =
    before && before.role === "of" && view.words[before.token] === "with" ? goingOff(view, at) : null;
  if (leaving) return leaving;
  const watches = before !== null && before.verb !== null && WATCHING.test(before.verb.lemma);
  if (before && !watches && !mayOpenClause(words, at.first)) return before;
  const behind = rightOf(view, at);
  if (!before || !behind) return before ?? behind;
  // "watched the last 1,000 soldiers take off"
  const watched =
    watches &&
    before.verb !== null &&
    /^(?:|will)$/.test(before.verb.modal) &&
    behind.token - at.last <= 3 &&
    behind.sense !== "other" &&
    // "Nigeria, whose army has 230,000 soldiers, will send": what has them sends them
    behind.verb?.modal === "" &&
    words[at.last + 1] !== "," &&
    // "has 200 soldiers based at Nyati" lets nobody base them
    !(before.verb.lemma === "have" && REDUCED.test(words[behind.token]!));
  return watched || opensClause(view, at, behind) ? behind : before;
}

/** A verb that is a word of a name: capital in the midst of a sentence, with another capital beside it. */
const isInName = ({tokens}: View, {first, head}: VerbGroup): boolean =>
  first === head &&
  head > 0 &&
  UPPER.test(tokens[head]!.text) &&
  UPPER.test(tokens[head - 1]!.text) &&
  UPPER.test(tokens[head + 1]?.text ?? "");

/** "began its withdrawal, with around 100 soldiers leaving the base": what they are said to do. */
function goingOff(view: View, {last}: Phrase): Trigger | null {
  const index = view.verbAt[last + 1] ?? -1;
  const verb = view.sentence.verbs[index];
  if (verb?.form !== "gerund") return null;
  const sense = senseOf(view, verb.head, verb, "subject", last);
  return sense === "withdraw" || sense === "deploy"
    ? {sense, token: verb.head, verb, index, role: "subject"}
    : null;
}

/** Verbs under which a bare verb follows its subject. */
export const WATCHING = /^(?:watch|see|let|have|make)$/;

/** "…, 500 soldiers arrived", "said that 500 soldiers were", "and 900 others are". */
function opensClause({words, sentence}: View, {first}: Phrase, behind: Trigger): boolean {
  // "and 250 of those are to go home": the infinitive has its finite verb before it
  if (!behind.verb || (behind.verb.form !== "finite" && behind.verb.governor < 0)) return false;
  const {subject} = behind.verb;
  const isSubject = subject !== null && subject[0] <= first && first <= subject[1];
  return first === 0 || (mayOpenClause(words, first) && (isSubject || sentence.verbs.length > 1));
}

/** Behind a comma, a conjunction, or nothing. */
const mayOpenClause = (words: readonly string[], first: number): boolean =>
  first === 0 || /^(?:,|and|but|that|;|:|—|")$/.test(words[first - 1] ?? "");

function leftOf(view: View, {first, last}: Phrase): Trigger | null {
  const {words, verbAt, sentence} = view;
  for (let k = first - 1; k >= 0 && first - k <= REACH; k--) {
    const word = words[k]!;
    if (isWall(view, k)) return null;
    const index = verbAt[k]!;
    const verb = sentence.verbs[index];
    // "a British-led battlegroup"
    if (words[(verb?.first ?? k) - 1] === "-") {
      if (isPullOut(words, k) && words[k + 1] === "of") return {sense: "withdraw", token: k - 2, verb: null, index: -1, role: "of"}; // prettier-ignore
      continue;
    }
    // "the 15th National Deployed Force"
    if (verb && isInName(view, verb)) continue;
    // "pay for the stationing of 28,500 troops": a noun, whatever it is tagged
    if (verb?.form === "gerund" && words[verb.head - 1] === "the" && words[verb.head + 1] === "of") {
      const noun = nounSense(words[verb.head]!, words, verb.head);
      if (noun) return {sense: noun, token: verb.head, verb: null, index: -1, role: "of"};
    }
    if (verb) {
      k = verb.first;
      if (
        SAYING.has(verb.lemma) &&
        !HOLDING.has(verb.lemma) &&
        !/^(?:pledge|recall|promise|offer)$/.test(verb.lemma) &&
        !isDismissed(view, verb, last) &&
        // "and will add 30 in July"
        !(verb.lemma === "add" && first - verb.head <= 2)
      ) {
        // "There are, the government says, about 200 of them": an aside
        const aside = verb.subject && words[verb.head + 1] === "," && words[verb.subject[0] - 1] === "," ? verb.subject[0] - 1 : -1; // prettier-ignore
        if (aside >= 0) k = aside;
        else if (verb.form === "finite") return null;
        continue;
      }
      if (isPassedOver(view, verb, first)) continue;
      if (verb.passive && !/\b(?:by|with)\b/.test(phrase(view, verb.head + 1, first - 1))) continue;
      const sense = senseOf(view, verb.head, verb, "object", last);
      // "is to send", "is thought to have": the auxiliary leads to the verb that was passed
      if (sense === "stand" && verb.lemma === "be" && words[verb.head - 1] !== "there" && words[first - 1] !== verb.lemma && !isEquated(view, verb, first) && !opensWithThere(view, verb)) continue; // prettier-ignore
      if (sense !== "other" || verb.form === "finite")
        return {sense, token: verb.head, verb, index, role: "object"};
      continue;
    }
    const noun = nounSense(word, words, k);
    if (noun) return {sense: noun, token: k, verb: null, index: -1, role: "of"};
    // "replace them with a Swedish unit of 80", "followed on 26 July with 296 soldiers"
    const replacing =
      word === "with" ? verbNear(view, k, /^(?:replace|follow|reinforce|strengthen|bolster)$/) : null;
    if (replacing) return {sense: "deploy", token: replacing.verb.head, ...replacing, role: "object"};
    // "is to bring with it 45 more soldiers": what brings them is the verb
    if (word === "with" && /^(?:it|them)$/.test(words[k + 1] ?? "") && sentence.verbs[verbAt[k - 1] ?? -1]?.lemma === "bring") continue; // prettier-ignore
    // "Two Swedish battalions with 900 soldiers are to leave"
    if (word === "with" && BODIES.test(words[k - 1] ?? "") && k - 1 <= 5) continue;
    if (word === "with" && first - k <= 3)
      return {sense: "hold", token: k, verb: null, index: -1, role: "of"};
    const bare = bareSense(view, k);
    if (bare) return {sense: bare, token: k, verb: null, index: -1, role: "object"};
  }
  return null;
}

/** "has 32 marines stationed in Gabon and Portugal 18": the participle is of the first troops, the verb left out is "has". */
function isPassedOver({words, placeAt}: View, {form, head}: VerbGroup, first: number): boolean {
  if (form !== "participle" || !REDUCED.test(words[head]!)) return false;
  const giver = placeAt[first] ?? placeAt[first - 1];
  return (
    giver?.mention.kind === "country" &&
    giver.first - head > 1 &&
    /^(?:and|,|;|while)$/.test(words[giver.first - 1]!)
  );
}

const BODIES = /^(?:battalions?|brigades?|regiments?|compan(?:y|ies)|platoons?|squadrons?|contingents?)$/;

function verbNear(
  {verbAt, sentence}: View,
  k: number,
  lemma: RegExp
): {verb: VerbGroup; index: number} | null {
  for (let n = k - 1; n >= k - 14 && n >= 0; n--) {
    const verb = sentence.verbs[verbAt[n]!];
    if (verb) return lemma.test(verb.lemma) ? {verb, index: verbAt[n]!} : null;
  }
  return null;
}
