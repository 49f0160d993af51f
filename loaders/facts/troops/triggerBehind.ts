/** The verb behind a head count that governs it, past clauses on the troops, asides and auxiliaries. */
import {SAYING} from "../../lexicon/verbs.ts";
import type {VerbGroup} from "../../types.ts";
import {bareGuard, bareMove, senseOf} from "./sense.ts";
import type {Trigger} from "./trigger.ts";
import type {View} from "./view.ts";
import {isWall} from "./walls.ts";

/** Where a phrase stands that a trigger is looked for. */
export interface Phrase {
  first: number;
  last: number;
}

/** Farthest that a trigger may stand from its troops, in tokens. */
export const REACH = 28;

export function rightOf(view: View, {first, last}: Phrase): Trigger | null {
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
    // "serving with the mission, known as UNMISS, left": an aside on what stands before its comma
    if (verb.form === "participle" && verb.first === verb.head && words[verb.first - 1] === "," && hasFiniteBehind(view, verb.head)) continue; // prettier-ignore
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
