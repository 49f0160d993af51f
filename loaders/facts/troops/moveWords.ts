/** The words of a move without a number: a verb with troops for subject or object, a noun, a host's demand. */
import {factualityOfNoun} from "../../annotate/factuality.ts";
import {factualityOfVerb} from "../../annotate/factuality/verb.ts";
import {verbOfNoun} from "../../annotate/factuality/role.ts";
import {
  MILITARY,
  MOVING_IN,
  MOVING_OUT,
  SOFT_TROOPS,
  TROOPS,
  UNITS,
  WITHDRAWING_WITH
} from "../../lexicon/troops.ts";
import type {Factuality, VerbGroup} from "../../types.ts";
import {forcesIn} from "./force.ts";
import {forcesNear} from "./about.ts";
import {forcesOfSubject} from "./subject.ts";
import {homeOf} from "./joint.ts";
import {missionBefore} from "./told.ts";
import type {Told} from "./told.ts";
import {clauseStart} from "./scope.ts";
import {isPullOut} from "./sense.ts";
import type {View} from "./view.ts";
import {phrase} from "./view.ts";

/** A move: its word, the tokens of the troops, and whether they come or go. */
export interface Move {
  token: number;
  verb: VerbGroup | null;
  troops: [number, number];
  leaving: boolean;
  factuality: Factuality;
  /** The troops are only a pronoun: "They are to leave". */
  pronoun: boolean;
  /** All of those that the same sentence counted: "who are to leave by July". */
  whole?: boolean;
  /** Who demands it, and so where the troops are: "Chad's president has given French troops until 31 January to leave". */
  host?: string;
}

/** Verbs whose subject or object are troops. */
export function verbMoves(view: View, told: Told | null): Move[] {
  const {sentence, words} = view;
  const moves: Move[] = [];
  sentence.verbs.forEach((verb, index) => {
    const leaving = leaves(view, verb);
    if (leaving === null) return;
    // "are due in October"
    const isDue = verb.lemma === "be" && verb.tense === "present" && words[verb.head + 1] === "due";
    const told_ = factualityOfVerb(sentence, index);
    const factuality = isDue && told_ === "real" ? "planned" : told_;
    const passive = verb.passive && words[verb.head] !== "gone";
    const object = passive ? null : objectTroops(view, verb.head, told);
    // "France pulled out of Mali", not "Russia pulled 40 border guards from"
    const alone = /^(?:from|out|of)$/.test(words[verb.head + 1] ?? "");
    const subject = verb.subject && (passive || INTRANSITIVE.test(verb.lemma)) ? subjectTroops(view, verb.subject, told, alone) : null; // prettier-ignore
    const troops = object ?? missionWhich(view, verb) ?? (leaving ? peopleOf(view, verb) : null) ?? goingOn(view, verb, told, leaving) ?? subject ?? (passive || INTRANSITIVE.test(verb.lemma) ? troopsBefore(view, verb, told) : null); // prettier-ignore
    if (!troops || (!object && carriesOthers(view, verb))) return;
    moves.push({
      token: verb.head,
      verb,
      troops: troops.span,
      leaving,
      factuality,
      pronoun: troops.pronoun,
      whole: troops.whole ?? false
    });
  });
  return moves;
}

/** "MONUSCO, the UN mission, which left South Kivu in June": the mission that the clause is on. */
function missionWhich({words, placeAt}: View, {first, lemma}: VerbGroup): Troops | null {
  if (words[first - 1] !== "which" || words[first - 2] !== "," || !INTRANSITIVE.test(lemma)) return null;
  const from = Math.max(0, first - 10);
  const named = placeAt.slice(from, first - 1).find((p) => p?.mention.kind === "body" && homeOf(p.mention.country) !== ""); // prettier-ignore
  return named ? {span: [named.first, named.last], pronoun: false} : null;
}

/** "The last Germans left Gao in 2023": a people, with a base or soldiers spoken of near by. */
function peopleOf(view: View, {subject, first, lemma, passive}: VerbGroup): Troops | null {
  if (passive || !PARTING.test(lemma)) return null;
  const {placeAt, words} = view;
  // "The Italians handed over their camp and left"
  const shared = subject === null && words[first - 1] === "and" ? view.sentence.verbs.findLast((v) => v.form === "finite" && v.head < first)?.subject : null; // prettier-ignore
  const [from, to] = subject ?? shared ?? [first - 3, first - 1];
  for (let k = Math.max(0, from); k <= to; k++) {
    const laid = placeAt[k];
    if (laid?.first !== k || laid.mention.kind !== "demonym" || !words[laid.last]!.endsWith("s")) continue;
    const isThe = /^(?:the|last)$/.test(words[k - 1] ?? "");
    const near = NEAR_FORCES.test(view.sentence.text) || forcesNear(view);
    return isThe && laid.last === to && near ? {span: [k, laid.last], pronoun: false} : null;
  }
  return null;
}

const PARTING = /^(?:leave|quit|vacate|depart|withdraw|pull|go|exit|evacuate)$/;
const NEAR_FORCES =
  /\b(?:bases?|camps?|garrisons?|barracks|army|armies|military|troops|soldiers|airfield)\b/i;

/** "who flew out flood victims": whom they take along, and not they, leave. */
function carriesOthers({words, tokens, dateAt, sentence}: View, {head, passive, lemma}: VerbGroup): boolean {
  if (passive || !WITHDRAWING_WITH[lemma] || !/^(?:out|home|back|away)$/.test(words[head + 1] ?? ""))
    return false;
  let k = head + 2;
  while (k < head + 5 && /^(?:DET|ADJ|NUM)$/.test(tokens[k]?.pos ?? "") && !dateAt[k]) k++;
  const token = tokens[k];
  const timed = sentence.durations.some(({start, end}) => token && start < token.end && token.start < end);
  return token?.pos === "NOUN" && !dateAt[k] && !timed;
}

/** "a force of 630, which is to leave before June", "60 marines arrived in March, and leave in June": those that the same sentence counted. */
function goingOn(view: View, verb: VerbGroup, told: Told | null, leaving: boolean): Troops | null {
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

const INTRANSITIVE =
  /^(?:withdraw|leave|depart|exit|quit|pull|go|return|arrive|deploy|be|fly|sail|take|retreat|vacate|come|land)$/;

/** True for a verb of leaving, false for one of coming, null for another. */
function leaves({words}: View, verb: VerbGroup): boolean | null {
  const {lemma, head} = verb;
  if (lemma === "go" && words[head] === "gone") return true;
  // "are to be out by 31 December"
  if (lemma === "be" && /^(?:out|gone|home|away)$/.test(words[head + 1] ?? "")) return true;
  // "are due by Saturday", "are expected by the end of the month"
  if (lemma === "be" && words[head + 1] === "due") return words[head + 2] === "to" ? null : false;
  if (lemma === "expect" && verb.passive && words[head + 1] !== "to") return false;
  // "Australian troops returned to Honiara in November 2021"
  if (lemma === "return" && words[head + 1] === "to" && !/^(?:base|barracks|camp|work|duty|normal|their|its|the)$/.test(words[head + 2] ?? "")) return false; // prettier-ignore
  const exits = WITHDRAWING_WITH[lemma];
  if (exits) {
    const behind = words.slice(head + 1, head + 6);
    return behind.some((w) => exits.includes(w)) ? true : MOVING_IN.has(lemma) ? false : null;
  }
  return MOVING_OUT.has(lemma) ? true : MOVING_IN.has(lemma) ? false : null;
}

interface Troops {
  span: [number, number];
  pronoun: boolean;
  whole?: boolean;
}

/** "withdraw its forces", "pull the last of its troops out", "sent soldiers"; "withdraw them". */
function objectTroops(view: View, head: number, told: Told | null): Troops | null {
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
function subjectTroops(
  view: View,
  [from, to]: [number, number],
  told: Told | null,
  alone: boolean
): Troops | null {
  const {words, placeAt} = view;
  for (let k = from; k <= to; k++) if (isTroops(view, k)) return {span: [from, to], pronoun: isBare(view, from, to) && told !== null && !isOfTeller(view, from)}; // prettier-ignore
  // "France pulled out of Mali", in a sentence that speaks of forces
  const country =
    placeAt[from]?.first === from && placeAt[from].last === to ? placeAt[from].mention.kind : "";
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
function troopsBefore(view: View, verb: VerbGroup, told: Told | null): Troops | null {
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

/** "The soldiers", "the troops": those that were counted before. */
/** "Norway announced that its last troops": of the country that tells it, not of those told of before. */
const isOfTeller = (view: View, from: number): boolean =>
  /^(?:its|their)$/.test(view.words[from]!) && forcesIn(view, 0, from - 1).length === 1;

const isBare = ({words}: View, from: number, to: number): boolean =>
  /^(?:the|these|those|its|their)$/.test(words[from]!) &&
  words.slice(from + 1, to).every((word) => /^(?:whole|entire|last|remaining|full)$/.test(word));

function isTroops({words}: View, k: number): boolean {
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

/** "the withdrawal of French troops from Niger was completed on 22 December", "a full pull-out by". */
export function nounMoves(view: View): Move[] {
  const {words, sentence} = view;
  const moves: Move[] = [];
  words.forEach((word, k) => {
    if (!/^(?:withdrawal|pullout|departure|evacuation|repatriation|deployment)$/.test(word) && !isPullOut(words, k)) return; // prettier-ignore
    const troops = troopsOfNoun(view, k);
    if (!troops) return;
    // "its pull-out": of the three tokens the first is tagged as a noun
    const noun = isPullOut(words, k) ? k - 2 : k;
    const owner = verbOfNoun(sentence, noun);
    const lemma = owner ? (sentence.verbs[owner.verb]?.lemma ?? "") : "";
    const lead = words.slice(Math.max(0, noun - 5), noun).join(" ");
    const planned = /\b(?:will|to|is due to) (?:complete|finish|conclude|begin|start)\b/.test(lead);
    const own = planned ? "planned" : factualityOfNoun(sentence, noun);
    const done = /^(?:complete|finish|conclude|end|finalise|finalize)$/.test(lemma) || /\b(?:completed|finished|concluded)\b/.test(lead); // prettier-ignore
    const begun = /^(?:announce|order|approve|begin|start|agree|plan|authorise|authorize|schedule|set)$/.test(
      lemma
    );
    if (own === "real" && !done && !begun) return;
    moves.push({token: noun, verb: null, troops, leaving: word !== "deployment", factuality: own === "real" && begun ? "planned" : own, pronoun: false}); // prettier-ignore
  });
  return moves;
}

function troopsOfNoun(view: View, k: number): [number, number] | null {
  const {words, placeAt} = view;
  // "The mission, known as SAMIM, will complete its withdrawal", "Our contingent in Congo completed its withdrawal"
  const done = words
    .slice(Math.max(0, k - 4), k)
    .findIndex((w) => /^(?:complet|finish|conclud|beg[aiu]n|start)/.test(w));
  if (/^(?:its|their|the)$/.test(words[k - 1] ?? "") && done >= 0) {
    const end = Math.max(0, k - 4) + done - 1;
    const start = clauseStart(view, end);
    for (let n = start; n <= end; n++)
      if (isTroops(view, n) || homeOf(placeAt[n]?.mention.country ?? "") !== "") return [start, end];
  }
  // "completed its pullout from Mali", "France's withdrawal from Niger", in a sentence that speaks of forces
  if (
    words[k + 1] === "from" &&
    /\b(?:troops?|soldiers?|military|forces|army|operation|bases?|contingent)\b/.test(view.sentence.text)
  ) {
    const own = forcesIn(view, Math.max(0, k - 3), k - 1);
    if (own.length > 0 || /^(?:its|their)$/.test(words[k - 1] ?? "")) return [Math.max(0, k - 3), k - 1];
  }
  if (words[k + 1] !== "of") {
    const own = forcesIn(view, Math.max(0, k - 4), k - 1);
    const isTroop = /\b(?:troops?|military|forces?)\b/.test(phrase(view, k - 2, k - 1));
    return own.length > 0 && isTroop ? [Math.max(0, k - 4), k - 1] : null;
  }
  for (let n = k + 2; n <= k + 9 && n < words.length; n++) {
    if (isTroops(view, n)) return [k + 2, n];
    if (/^(?:from|,|in|by|to)$/.test(words[n]!)) return null;
  }
  return null;
}

/** "that country's president wants them out by the end of 2025": a host's demand with its date. */
export function demands(view: View, told: Told | null): Move[] {
  const {sentence, words} = view;
  return sentence.verbs.flatMap((verb): Move[] => {
    if (!/^(?:want|order|ask|tell|demand|give)$/.test(verb.lemma) || verb.negated || verb.hypothetical)
      return [];
    for (let k = verb.head + 1; k <= verb.head + 12; k++) {
      // "has given French troops until 31 January to leave"
      const given = verb.lemma === "give" && /^(?:leave|withdraw|depart|go)$/.test(words[k] ?? "");
      // "Male wants all of them to go by 15 March"
      const wanted = words[k - 1] === "to" && /^(?:leave|withdraw|depart|go)$/.test(words[k] ?? "");
      if (!given && !wanted && !/^(?:out|gone|away)$/.test(words[k] ?? "")) continue;
      const troops = objectTroops(view, verb.head, told);
      const host = verb.subject ? (forcesOfSubject(view, verb.subject, null).forces[0]?.name ?? "") : "";
      return troops ? [{token: given ? verb.head : k, verb, troops: troops.span, leaving: true, factuality: "planned", host, pronoun: troops.pronoun}] : []; // prettier-ignore
    }
    return [];
  });
}
