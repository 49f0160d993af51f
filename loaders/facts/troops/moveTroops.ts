/** The troops that the words of a move are on: its object, its subject, those named or counted before. */
import {MILITARY, SOFT_TROOPS, TROOPS, UNITS} from "../../lexicon/troops.ts";
import type {VerbGroup} from "../../types.ts";
import {forcesNear} from "./about.ts";
import {forcesIn} from "./force.ts";
import {homeOf} from "./joint.ts";
import {standsForPeople} from "./peoples.ts";
import {clauseStart} from "./scope.ts";
import {missionBefore} from "./told.ts";
import type {Told} from "./told.ts";
import {phrase} from "./view.ts";
import type {View} from "./view.ts";

/** "MONUSCO, the UN mission, which left South Kivu in June": the mission that the clause is on. */
export function missionWhich({words, placeAt}: View, {first, lemma}: VerbGroup): Troops | null {
  if (words[first - 1] !== "which" || words[first - 2] !== "," || !INTRANSITIVE.test(lemma)) return null;
  const from = Math.max(0, first - 10);
  const named = placeAt.slice(from, first - 1).find((p) => p?.mention.kind === "body" && homeOf(p.mention.country) !== ""); // prettier-ignore
  return named ? {span: [named.first, named.last], pronoun: false} : null;
}

/** "The last Germans left Gao in 2023": a people, with a base or soldiers spoken of near by. */
export function peopleOf(view: View, {subject, first, lemma, passive}: VerbGroup): Troops | null {
  if (passive || !PARTING.test(lemma)) return null;
  const {placeAt, words} = view;
  // "The Italians handed over their camp and left"
  const shared = subject === null && words[first - 1] === "and" ? view.sentence.verbs.findLast((v) => v.form === "finite" && v.head < first)?.subject : null; // prettier-ignore
  const [from, to] = subject ?? shared ?? [first - 3, first - 1];
  for (let k = Math.max(0, from); k <= to; k++) {
    const laid = placeAt[k];
    if (laid?.first !== k || !standsForPeople(view, laid)) continue;
    const isThe = /^(?:the|last)$/.test(words[k - 1] ?? "");
    const near = NEAR_FORCES.test(view.sentence.text) || forcesNear(view);
    return isThe && laid.last === to && near ? {span: [k, laid.last], pronoun: false} : null;
  }
  return null;
}

const PARTING = /^(?:leave|quit|vacate|depart|withdraw|pull|go|exit|evacuate)$/;

const NEAR_FORCES =
  /\b(?:bases?|camps?|garrisons?|barracks|army|armies|military|troops|soldiers|airfield)\b/i;

/** "a force of 630, which is to leave before June", "60 marines arrived in March, and leave in June": those that the same sentence counted. */
export function goingOn(view: View, verb: VerbGroup, told: Told | null, leaving: boolean): Troops | null {
  const {sentence, words, numbers} = view;
  if (!leaving || told?.sentence !== sentence.index || told.leaving || !INTRANSITIVE.test(verb.lemma))
    return null;
  const finite = sentence.verbs[verb.governor] ?? verb;
  const at = (words[verb.first - 1] === "and" ? verb.first : Math.min(finite.first, verb.first)) - 1;
  const span: [number, number] = [at, at];
  if (/^(?:which|who)$/.test(words[at] ?? "") && words[at - 1] === ",")
    return numbers.some(({last}) => last < at && at - last <= COUNTED)
      ? {span, pronoun: true, whole: true}
      : null;
  if (words[at] !== "and") return null;
  const first = sentence.verbs.find((v) => v.form === "finite" && v.subject !== null && v.head < at);
  const [from, to] = first?.subject ?? [0, -1];
  return words.slice(from, to + 1).some((w, k) => isTroops(view, from + k) || SOFT_TROOPS.has(w))
    ? {span, pronoun: true, whole: true}
    : null;
}

/** How far before "which" the number stands. */
const COUNTED = 6;

export const INTRANSITIVE =
  /^(?:withdraw|leave|depart|exit|quit|pull|go|return|arrive|deploy|be|fly|sail|take|retreat|vacate|come|land)$/;

interface Troops {
  span: [number, number];
  pronoun: boolean;
  whole?: boolean;
}

/** "withdraw its forces", "pull the last of its troops out", "sent soldiers"; "withdraw them". */
export function objectTroops(view: View, head: number, told: Told | null): Troops | null {
  const {words} = view;
  for (let k = head + 1; k <= head + 9 && k < words.length; k++) {
    if (isTroops(view, k)) return {span: [head + 1, k], pronoun: false};
    // "The mission counts 630 men and women, and the bloc intends to withdraw it"
    const itself = words[k] === "it" && told?.sentence === view.sentence.index && !/^[A-Z]{3}$/.test(told.force) && words[k - 1] === "withdraw"; // prettier-ignore
    if ((itself || /^(?:them|these|those)$/.test(words[k]!)) && told) return {span: [k, k], pronoun: true};
    if (view.verbAt[k] !== -1 || /^(?:,|in|at|by|on|with|for|to)$/.test(words[k]!) || view.dateAt[k]) break;
  }
  return null;
}

const PRONOUN = /^(?:they|it|them)$/;

/** "French troops", "The coalition", "All of them", "MONUSCO". */
export function subjectTroops(
  view: View,
  [start, to]: [number, number],
  told: Told | null,
  alone: boolean
): Troops | null {
  const {words, placeAt} = view;
  let from = start;
  // "all its troops", "all of their soldiers"
  // "has fallen out with Mogadishu and all its troops are to be out": what stands before "and" is taken for a part of it
  const and = words.lastIndexOf("and", to);
  if (and > from && /^(?:all|its|their)$/.test(words[and + 1]!)) from = and + 1;
  const all = words[from] === "all" ? (words[from + 1] === "of" ? 2 : 1) : 0;
  if (all > 0 && /^(?:its|their|the|these|those)$/.test(words[from + all] ?? "")) from += all;
  for (let k = from; k <= to; k++) if (isTroops(view, k)) return {span: [from, to], pronoun: isBare(view, from, to) && told !== null && !isOfTeller(view, from)}; // prettier-ignore
  const laid = placeAt[from];
  // "France pulled out of Mali", in a sentence that speaks of forces
  const country = laid?.first === from && laid.last === to ? laid.mention.kind : "";
  if (
    alone &&
    country === "country" &&
    /\b(?:troops?|soldiers?|military|forces|army|operation|bases?|contingent)\b/.test(view.sentence.text)
  )
    return {span: [from, to], pronoun: false};
  const recent = told !== null && view.sentence.index - told.sentence <= 1;
  if (recent && (PRONOUN.test(words[to]!) || /^(?:all|the (?:last|rest|remainder|others)|(?:all|most|none|the last) of (?:them|these))$/.test(phrase(view, from, to))))
    return {span: [from, to], pronoun: true}; // prettier-ignore
  // "The whole of the mission is to be out of the country": one named before
  const mission = /^(?:mission|force)$/.test(words[to]!) && words[to - 1] === "the";
  if (mission && missionBefore(view, from) !== "") return {span: [from, to], pronoun: false};
  // "The United Nations mission in Congo, MONUSCO, had left"
  for (let k = from; k <= to + 12 && view.verbAt[k] === -1; k++) {
    const name = placeAt[k]?.mention;
    if (name?.kind === "body" && homeOf(name.country) !== "") return {span: [from, to], pronoun: false};
  }
  return null;
}

/** "A southern African force drawn from Malawi and Tanzania was sent": the nearest word for troops before, no finite verb between. */
export function troopsBefore(view: View, verb: VerbGroup, told: Told | null): Troops | null {
  const start = clauseStart(view, verb.first);
  // "All are to go home": the infinitive's finite verb stands before it
  const finite = view.sentence.verbs[verb.governor] ?? verb;
  // "the last of them sailed away", "The whole contingent was withdrawn"
  const lead = phrase(view, Math.max(start, finite.first - 4), finite.first - 1);
  const recent = told !== null && view.sentence.index - told.sentence <= 1;
  if (
    recent &&
    /(?:^all|\b(?:the last|all|most|none) of them|the (?:whole|entire|last|full) (?:contingent|force|garrison|brigade|battalion))$/.test(
      lead
    )
  )
    // prettier-ignore
    return {span: [Math.max(start, verb.first - 4), verb.first - 1], pronoun: true};
  for (let k = verb.first - 1; k >= start && verb.first - k <= 14; k--) {
    const other = view.sentence.verbs[view.verbAt[k]!];
    if (other?.form === "finite") return null;
    if (!isTroops(view, k)) continue;
    let from = k;
    while (from > start && k - from < 6 && /^(?:NOUN|PROPN|ADJ|DET|PART|PUNCT|VERB)$/.test(view.tokens[from - 1]!.pos) && view.words[from - 1] !== ",") from--; // prettier-ignore
    return {span: [from, k], pronoun: false};
  }
  return null;
}

/** "Norway announced that its last troops": of the country that tells it, not of those told of before. */
const isOfTeller = (view: View, from: number): boolean =>
  /^(?:its|their)$/.test(view.words[from]!) && forcesIn(view, 0, from - 1).length === 1;

/** "The soldiers", "the troops": those that were counted before. */
const isBare = ({words}: View, from: number, to: number): boolean =>
  /^(?:the|these|those|its|their)$/.test(words[from]!) &&
  words.slice(from + 1, to).every((word) => /^(?:whole|entire|last|remaining|full)$/.test(word));

export function isTroops({words}: View, k: number): boolean {
  const word = words[k]!;
  // "the Armed Forces Minister", "the forces' spokesman"
  if (
    /^(?:minister|ministry|chief|commander|spokesman|spokeswoman|secretary|command)$/.test(words[k + 1] ?? "")
  )
    return false;
  // "the French Minister of the Armed Forces is expected"
  if (word === "forces" && words.slice(Math.max(0, k - 4), k).some((w) => /^(?:minister|ministry|chief|commander|secretary)$/.test(w))) return false; // prettier-ignore
  // "withdrew its last men from Kosovo"
  if (word === "men" && words[k - 1] === "last" && /^(?:its|their|the|his|our)$/.test(words[k - 2] ?? "")) return true; // prettier-ignore
  if (TROOPS.has(word) || word === "forces" || (word === "guards" && words[k - 1] === "border"))
    return words[k + 1] !== "'" && words[k + 1] !== "'s";
  // "Japanese army engineers are due in Mindanao in October"
  if (SOFT_TROOPS.has(word) && MILITARY.has(words[k - 1] ?? "") && !/^(?:un|air|border|contingent|troop)$/.test(words[k - 1]!)) return true; // prettier-ignore
  return UNITS.has(word) && !/^(?:army|group|team|units?|company|corps|presence|deployment|mission)$/.test(word) ? true : word === "coalition"; // prettier-ignore
}
