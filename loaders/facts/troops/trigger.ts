/** The word that tells what a head count does: the verb or noun that governs it. */
import {HOLDING} from "../../lexicon/troops.ts";
import {SAYING} from "../../lexicon/verbs.ts";
import type {VerbGroup} from "../../types.ts";
import {
  bareGuard,
  bareMove,
  bareSense,
  isDismissed,
  isEquated,
  isPullOut,
  nounSense,
  opensWithThere,
  senseOf
} from "./sense.ts";
import type {Sense} from "./sense.ts";
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

/** Where a phrase stands that a trigger is looked for. */
export interface Phrase {
  first: number;
  last: number;
}

/** Farthest that a trigger may stand from its troops, in tokens. */
const REACH = 28;

/** The governing word: of a phrase that opens its clause the one behind it, else the one before it, else the one behind. */
export function triggerOf(view: View, at: Phrase): Trigger | null {
  const before = leftOf(view, at);
  const behind = rightOf(view, at);
  const leaving =
    before && before.role === "of" && view.words[before.token] === "with" ? goingOff(view, at) : null;
  if (leaving) return leaving;
  if (!before || !behind) return before ?? behind;
  // "watched the last 1,000 soldiers take off"
  const {words} = view;
  const watched =
    before.verb !== null &&
    WATCHING.test(before.verb.lemma) &&
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
  [head - 1, head, head + 1].every((k) => /^\p{Lu}/u.test(tokens[k]?.text ?? ""));

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
  const previous = words[first - 1] ?? "";
  const isSubject = subject !== null && subject[0] <= first && first <= subject[1];
  return (
    first === 0 || (/^(?:,|and|but|that|;|:|—|")$/.test(previous) && (isSubject || sentence.verbs.length > 1))
  );
}

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
      if (verb.passive && !/\b(?:by|with)\b/.test(words.slice(verb.head + 1, first).join(" "))) continue;
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

function rightOf(view: View, {first, last}: Phrase): Trigger | null {
  const {words, verbAt, sentence, tokens} = view;
  let relative = false;
  let aside: Trigger | null = null;
  for (let k = behindAside(view, last); k < tokens.length && k - last <= REACH; k++) {
    const word = words[k]!;
    const index = verbAt[k]!;
    const verb = sentence.verbs[index];
    // "1,100 of whom serve in Mali"
    if (word === "whom" && words[k - 1] === "of" && k - last === 2) continue;
    // "the 2,500 troops who are stationed in Iraq", "whom the island remembers"
    if (/^(?:who|whom|which|that)$/.test(word) && k - last <= 8) {
      relative = true;
      continue;
    }
    // "1,100 of whom serve in Mali"
    if (isWall(view, k)) return null;
    // "Five thousand more serve in Somalia"
    const right = k === last + 1 || (k === last + 2 && /^(?:more|others)$/.test(words[last + 1]!));
    const move = verb || !right ? null : (bareMove(view, k) ?? bareGuard(view, k));
    if (move) return {sense: move, token: k, verb: null, index: -1, role: "subject"};
    if (!verb) continue;
    // "Spain, whose 200 soldiers in Mali secure the airport, will not be rushed"
    if (words[first - 1] === "whose" && verb.subject !== null && verb.subject[1] < first - 1) return null;
    k = verb.head;
    // "the 1,300 Russian troops who had arrived for training would leave in October"
    const passed = relative || isReduced(view, verb, last) || isContact(view, verb, last);
    relative = false;
    if (passed && hasFiniteBehind(view, verb.head)) {
      aside ??= {
        sense: senseOf(view, verb.head, verb, "subject", last),
        token: verb.head,
        verb,
        index,
        role: "subject"
      };
      continue;
    }
    if (verb.form === "gerund" || (verb.form === "infinitive" && words[verb.first - 1] !== "due")) continue;
    if (SAYING.has(verb.lemma) && !verb.passive) return aside;
    const next = mainOf(view, index);
    const sense = senseOf(view, next.verb.head, next.verb, "subject", last);
    // "the 1,960 peacekeepers who were deployed to Karabakh in November 2020 watched from their posts"
    if (sense === "other" && aside && aside.sense !== "other") return aside;
    const joined = sense === "other" ? joinedMove(view, next, last) : null;
    return joined ?? {sense, token: next.verb.head, verb: next.verb, index: next.index, role: "subject"};
  }
  return null;
}

/** "handed over the base and left Mali": of two verbs with one subject the second tells the move. */
function joinedMove(
  view: View,
  {verb, index}: {verb: VerbGroup; index: number},
  last: number
): Trigger | null {
  const next = view.sentence.verbs[index + 1];
  if (next?.form !== "finite" || view.words[next.first - 1] !== "and") return null;
  if (verb.subject === null || next.subject?.[1] !== verb.subject[1] || next.tense !== verb.tense)
    return null;
  const sense = senseOf(view, next.head, next, "subject", last);
  return sense === "deploy" || sense === "withdraw" ? {sense, token: next.head, verb: next, index: index + 1, role: "subject"} : null; // prettier-ignore
}

/** "About 400 of them, the rump of a force flown in that year, left": where what is said of the troops goes on. */
function behindAside({words, verbAt, sentence}: View, last: number): number {
  const comma = /^(?:them|these|those)$/.test(words[last + 2] ?? "") ? last + 3 : last + 1;
  if (words[comma] !== "," || !/^(?:the|a|an|part|most|all|mostly)$/.test(words[comma + 1] ?? ""))
    return last + 1;
  const close = words.indexOf(",", comma + 1);
  const verb = sentence.verbs[verbAt[close + 1] ?? -1];
  const inside = sentence.verbs.filter((v) => v.first > comma && v.head < close);
  return verb?.form === "finite" && !inside.some((v) => v.form === "finite" && !REDUCED.test(words[v.head]!))
    ? close + 1
    : last + 1;
}

/** "are expected to arrive", "are to be gone", "began leaving": the verb at the end of the chain. */
function mainOf({sentence, words}: View, index: number): {verb: VerbGroup; index: number} {
  let at = index;
  for (let step = 0; step < 3; step++) {
    const verb = sentence.verbs[at]!;
    const next = sentence.verbs[at + 1];
    if (!next || next.governor !== at || next.first - verb.head > 3 || next.form === "finite") break;
    if (words.slice(verb.head + 1, next.first).some((w) => /^(?:,|and|in|at|from)$/.test(w))) break;
    const leads = /^(?:be|have|expect|set|schedule|plan|due|begin|start|continue|prepare|need|go|finish|complete|agree|refuse|intend|decline|order|tell|ask|force|slate|believe|think|say|know|report|understand|reckon|estimate|allow|urge|finish|vow|pledge)$/; // prettier-ignore
    if (!leads.test(verb.lemma)) break;
    at++;
  }
  return {verb: sentence.verbs[at]!, index: at};
}

/** "troops stationed in Niger": a participle of the noun; the clause's verb is elsewhere. */
const isReduced = ({words}: View, verb: VerbGroup, last: number): boolean =>
  // "120 soldiers left Chad on Friday, the army said" is told of the soldiers themselves
  !(words[verb.head] === "left" && !/^(?:in|at|behind|there|over|on)$/.test(words[verb.head + 1] ?? "")) &&
  verb.first === verb.head &&
  verb.first - last <= 3 &&
  REDUCED.test(words[verb.head]!);

/** "the 300 soldiers Zambia had lent to the mission", "the 76 soldiers it had in Malé": a clause on the troops without "that". */
export function isContact({words, placeAt}: View, verb: VerbGroup, last: number): boolean {
  const giver = placeAt[last + 1];
  const end = giver?.mention.kind === "country" ? giver.last : /^(?:it|they|he|she|we)$/.test(words[last + 1] ?? "") ? last + 1 : -1; // prettier-ignore
  return end > 0 && verb.first === end + 1 && verb.form === "finite";
}

/** Participles that tell of troops where they are: "troops stationed in Niger", "soldiers permanently based at". */
export const REDUCED =
  /^(?:stationed|based|deployed|posted|sent|dispatched|flown|located|serving|remaining|garrisoned|assigned|seconded|drawn|left|present)$/;

function hasFiniteBehind(view: View, from: number): boolean {
  const {verbAt, sentence, tokens, words} = view;
  // "who came after the eruption went home": the one verb behind is the sentence's own
  const lone = sentence.verbs.filter((verb) => verb.head > from && verb.form === "finite").length === 1;
  for (let k = from + 1; k < tokens.length && k - from <= 16; k++) {
    if (isWall(view, k) && !(lone && /^(?:after|before|since|until)$/.test(words[k]!))) return false;
    const verb = sentence.verbs[verbAt[k]!];
    // "who helped to clear the streets have come home"
    if (verb?.form === "finite") return true;
  }
  return false;
}
