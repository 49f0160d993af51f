/** The words of a move without a number: a verb with troops for subject or object, a noun, a host's demand. */
import {factualityOfNoun} from "../../annotate/factuality.ts";
import {verbOfNoun} from "../../annotate/factuality/role.ts";
import {factualityOfVerb} from "../../annotate/factuality/verb.ts";
import {holds, wordClass} from "../../annotate/word.ts";
import {MOVING_IN, MOVING_OUT, TROOPS, WITHDRAWING_WITH} from "../../lexicon/troops.ts";
import type {Factuality, VerbGroup} from "../../types.ts";
import {forcesIn} from "./force.ts";
import {homeOf} from "./joint.ts";
import {
  INTRANSITIVE,
  goingOn,
  isTroops,
  missionWhich,
  objectTroops,
  peopleOf,
  subjectTroops,
  troopsBefore
} from "./moveTroops.ts";
import {clauseStart} from "./scope.ts";
import {isPullOut} from "./sense.ts";
import {forcesOfSubject} from "./subject.ts";
import type {Told} from "./told.ts";
import {phrase} from "./view.ts";
import type {View} from "./view.ts";

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
  /** The verb that says it was done, behind the noun: "The withdrawal of the troops was completed on Tuesday". */
  until?: number;
  /** Who demands it, and so where the troops are: "Chad's president has given French troops until 31 January to leave". */
  host?: string;
}

/** Verbs whose subject or object are troops. */
export function verbMoves(view: View, told: Told | null): Move[] {
  const {sentence, words} = view;
  if (!holds(sentence, MOVING)) return [];
  const moves: Move[] = [];
  sentence.verbs.forEach((verb, index) => {
    const next = followers(view, verb, told);
    if (next) moves.push({token: verb.head, verb, troops: next, leaving: told!.leaving, factuality: factualityOfVerb(sentence, index), pronoun: false}); // prettier-ignore
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

/** "They will be followed in May by Fijian troops": who goes the way of those told of before. */
function followers({words, sentence, dateAt}: View, {lemma, passive, head}: VerbGroup, told: Told | null) {
  if (lemma !== "follow" || !passive || told === null || sentence.index - told.sentence > 1) return null;
  let by = head + 1;
  while (by < head + 7 && words[by] !== "by" && (dateAt[by] || /^(?:in|on|later|early|next)$/.test(words[by] ?? ""))) by++; // prettier-ignore
  if (words[by] !== "by") return null;
  for (let k = by + 1; k <= by + 8 && k < words.length; k++)
    if (TROOPS.has(words[k]!) || /^(?:contingents?|battalions?)$/.test(words[k]!)) return [by + 1, k] as [number, number]; // prettier-ignore
  return null;
}

/** Verbs that `leaves` knows, and the words beside them that make others such. */
const MOVING = wordClass(
  MOVING_OUT,
  MOVING_IN,
  Object.keys(WITHDRAWING_WITH),
  "go expect return out gone home away due follow".split(" ")
);

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

/** "the withdrawal of French troops from Niger was completed on 22 December", "a full pull-out by". */
export function nounMoves(view: View, told: Told | null): Move[] {
  const {words, sentence} = view;
  if (!holds(sentence, NOUNS_AT_ALL)) return [];
  const moves: Move[] = [];
  words.forEach((word, k) => {
    if (!NOUNS.has(word) && !isPullOut(words, k)) return;
    // "its pull-out": of the three tokens the first is tagged as a noun
    const noun = isPullOut(words, k) ? k - 2 : k;
    const owner = verbOfNoun(sentence, noun);
    const verb = owner ? sentence.verbs[owner.verb] : undefined;
    const lemma = verb?.lemma ?? "";
    // "Paraguay, which has 415 soldiers in Chad, will begin its withdrawal": of those just counted
    const again = word !== "deployment" && /^(?:its|their)$/.test(words[noun - 1] ?? "") && told?.sentence === sentence.index && told.location !== "" && verb?.subject != null && forcesIn(view, verb.subject[0], verb.subject[1]).some(({name}) => name === told.force); // prettier-ignore
    const troops = again ? ([noun - 1, noun - 1] as [number, number]) : troopsOfNoun(view, k);
    if (!troops) return;
    const lead = phrase(view, noun - 5, noun - 1);
    const planned = /\b(?:will|would|to|is due to) (?:complete|finish|conclude|begin|start)\b/.test(lead);
    const own = planned ? "planned" : factualityOfNoun(sentence, noun);
    // "is to be completed by": of a bare "be" the infinitive tells what is due
    const due = /^(?:is|are) (?:due )?to be (?:completed|finished|concluded)\b/.test(verb ? phrase(view, verb.first, verb.first + 5) : ""); // prettier-ignore
    const done = due || /^(?:complete|finish|conclude|end|finalise|finalize)$/.test(lemma) || /\b(?:completed|finished|concluded)\b/.test(lead); // prettier-ignore
    const begun = /^(?:announce|order|approve|begin|start|agree|plan|authorise|authorize|schedule|set)$/.test(
      lemma
    );
    if (own === "real" && !done && !begun) return;
    moves.push({token: noun, verb: null, troops, leaving: word !== "deployment", factuality: own === "real" && (begun || due) ? "planned" : own, pronoun: again, ...(verb && verb.head > noun && {until: verb.head})}); // prettier-ignore
  });
  return moves;
}

const NOUNS: ReadonlySet<string> = new Set(
  "withdrawal pullout departure evacuation repatriation deployment".split(" ")
);
const NOUNS_AT_ALL = wordClass(NOUNS, ["pull", "draw"]);

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
  if (!holds(sentence, DEMANDING) || !holds(sentence, DEMANDED)) return [];
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

const DEMANDING = wordClass("want order ask tell demand give".split(" "));
const DEMANDED = wordClass("leave withdraw depart go out gone away".split(" "));
