/** The word that tells what a head count does: the verb or noun that governs it. */
import {
  DEPLOYING,
  DEPLOY_NOUNS,
  EXERCISES,
  GROWING,
  HARMING,
  HARM_NOUNS,
  HOLDING,
  HOSTING,
  JOINING,
  SHRINKING,
  STANDING,
  WALLS,
  WITHDRAWING,
  WITHDRAWING_WITH,
  WITHDRAW_NOUNS
} from "../../lexicon/troops.ts";
import {SAYING} from "../../lexicon/verbs.ts";
import type {VerbGroup} from "../../types.ts";
import type {View} from "./view.ts";

export type Sense =
  | "hold"
  | "host"
  | "stand"
  | "deploy"
  | "withdraw"
  | "join"
  | "shrink"
  | "grow"
  | "leave-in"
  | "harm"
  | "other";

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
  if (!before || !behind) return before ?? behind;
  // "watched the last 1,000 soldiers take off"
  const watched =
    before.verb !== null &&
    WATCHING.test(before.verb.lemma) &&
    before.verb.modal === "" &&
    behind.token - at.last <= 3 &&
    behind.sense !== "other" &&
    // "has 200 soldiers based at Nyati" lets nobody base them
    !(before.verb.lemma === "have" && REDUCED.test(view.words[behind.token]!));
  return watched || opensClause(view, at, behind) ? behind : before;
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
    if (words[(verb?.first ?? k) - 1] === "-") continue;
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
        !/^(?:pledge|recall|promise|offer)$/.test(verb.lemma)
      ) {
        if (verb.form === "finite") return null;
        continue;
      }
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
    const replacing = word === "with" ? verbNear(view, k, /^(?:replace|follow)$/) : null;
    if (replacing) return {sense: "deploy", token: replacing.verb.head, ...replacing, role: "object"};
    if (word === "with" && first - k <= 3)
      return {sense: "hold", token: k, verb: null, index: -1, role: "of"};
    const bare = bareSense(view, k);
    if (bare) return {sense: bare, token: k, verb: null, index: -1, role: "object"};
  }
  return null;
}

function verbNear(
  {verbAt, sentence}: View,
  k: number,
  lemma: RegExp
): {verb: VerbGroup; index: number} | null {
  for (let n = k - 1; n >= k - 8 && n >= 0; n--) {
    const verb = sentence.verbs[verbAt[n]!];
    if (verb) return lemma.test(verb.lemma) ? {verb, index: verbAt[n]!} : null;
  }
  return null;
}

/** "Albania's contribution to the alliance is 29 soldiers in Latvia". */
const isEquated = ({words}: View, verb: VerbGroup, first: number): boolean =>
  verb.head === first - 1 && words.slice(Math.max(0, verb.first - 9), verb.first).some((w) => /^(?:contribution|contingent|garrison|presence)$/.test(w)); // prettier-ignore

const opensWithThere = ({words}: View, verb: VerbGroup): boolean =>
  words[verb.first - 1] === "there" || words[verb.head + 1] === "there" || words[0] === "there";

/** Words that the verb layer took for nouns: "UNIFIL fields 10,000 troops", "the contingent numbers 1,100". */
function bareSense({words, tokens, verbAt, numberAt}: View, k: number): Sense | null {
  if (verbAt[k] !== -1) return null;
  const {lower, pos} = tokens[k]!;
  if (
    /^(?:numbers|numbered|fields|hosts|houses|bases|stations|comprises|totals|counts|garrisons)$/.test(
      lower
    ) &&
    k > 0
  )
    return /^(?:hosts|houses)$/.test(lower) ? "host" : "hold";
  if (lower === "home" && words[k + 1] === "to") return "host";
  // "Between them all stand 10,031 peacekeepers"
  if (/^(?:stands?|stood|serves?)$/.test(lower) && numberAt[k + 1]) return "hold";
  return pos === "VERB" && HOLDING.has(tokens[k]!.lemma) ? "hold" : null;
}

const nounSense = (word: string, words: readonly string[], k: number): Sense | null =>
  !["of", "by", "to"].includes(words[k + 1] ?? "")
    ? null
    : DEPLOY_NOUNS.has(word) && word !== "stationing"
      ? "deploy"
      : WITHDRAW_NOUNS.has(word)
        ? "withdraw"
        : HARM_NOUNS.has(word)
          ? "harm"
          : word === "presence" || word === "stationing"
            ? "hold"
            : null;

function rightOf(view: View, {last}: Phrase): Trigger | null {
  const {words, verbAt, sentence, tokens} = view;
  let relative = false;
  let aside: Trigger | null = null;
  for (let k = last + 1; k < tokens.length && k - last <= REACH; k++) {
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
    if (!verb) continue;
    k = verb.head;
    // "the 1,300 Russian troops who had arrived for training would leave in October"
    const passed = relative || isReduced(view, verb, last);
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
    if (SAYING.has(verb.lemma) && !verb.passive) return null;
    const next = mainOf(view, index);
    const sense = senseOf(view, next.verb.head, next.verb, "subject", last);
    // "the 1,960 peacekeepers who were deployed to Karabakh in November 2020 watched from their posts"
    if (sense === "other" && aside && aside.sense !== "other") return aside;
    return {sense, token: next.verb.head, verb: next.verb, index: next.index, role: "subject"};
  }
  return null;
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
  verb.first === verb.head && verb.first - last <= 3 && REDUCED.test(words[verb.head]!);

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

/** A word at which another clause begins; not "since 2014", "after May", "as of March". */
export function isWall(view: View, k: number): boolean {
  const {words, dateAt} = view;
  const word = words[k]!;
  if (/^(?:[;:—]|that)$/.test(word)) return true;
  if (!WALLS.has(word)) return false;
  if (word === "as") return !/^(?:of|part|many|well|much|few)$/.test(words[k + 1] ?? "") && isClause(view, k);
  if (word === "than" || word === "despite") return false;
  return !(dateAt[k] || dateAt[k + 1] || dateAt[k + 2]);
}

/** "as a separate force prepares", not "as a member of the mission". */
const isClause = ({verbAt, sentence}: View, k: number): boolean =>
  verbAt.slice(k + 1, k + 9).some((at) => sentence.verbs[at]?.form === "finite");

function senseOf(view: View, head: number, verb: VerbGroup, role: "object" | "subject", last: number): Sense {
  const {words} = view;
  const {lemma} = verb;
  const window = (from: number, n: number) => words.slice(from + 1, from + 1 + n);
  // "Italian soldiers are training special forces in Niamey": what they do is done to others
  if (role === "subject" && !verb.passive && TEACHING.has(lemma)) return "other";
  if (HARMING.has(lemma)) return "harm";
  const exits = WITHDRAWING_WITH[lemma];
  if (exits) {
    const near = [
      ...window(head, 2),
      ...(role === "object" ? window(last, words[last + 1] === "of" ? 3 : 1) : [])
    ];
    if (lemma === "go" && role === "subject" && verb.form === "infinitive" && /^(?:[,.;]|by|before|within)$/.test(words[head + 1] ?? ".")) return "withdraw"; // prettier-ignore
    if (near.some((w) => exits.includes(w))) return "withdraw";
    if (lemma === "go" && words[head] === "gone") return "withdraw";
    if (lemma === "return" && role === "subject") return near.includes("to") ? "deploy" : "withdraw";
  } else if (lemma === "leave") {
    if (role === "subject" && !verb.passive) return "withdraw";
    return "leave-in";
  } else if (WITHDRAWING.has(lemma)) return "withdraw";
  // "put 700 soldiers into the province"
  if (lemma === "put" && role === "object" && words.slice(last + 1, last + 9).some((w) => /^(?:into|onto|ashore)$/.test(w))) return "deploy"; // prettier-ignore
  // "25 were replaced by technicians"
  if (JOINING.has(lemma) && role === "subject" && verb.passive && /^(?:replace|relieve)$/.test(lemma)) return "withdraw"; // prettier-ignore
  if (JOINING.has(lemma)) return role === "object" ? "join" : "deploy";
  // "doubling the 45 who are there", "to halve its 800 soldiers": what there is
  if (role === "object" && MULTIPLYING.has(lemma)) return "join";
  // "would be home by Christmas", "are to be out by 31 December"
  if (lemma === "be" && role === "subject" && /^(?:home|out|gone|away)$/.test(words[head + 1] ?? "")) return "withdraw"; // prettier-ignore
  if (HOSTING.has(lemma) || (lemma === "home" && words[head + 1] === "to")) return "host";
  if (SHRINKING.has(lemma)) return "shrink";
  // "crossed into the Gambia"
  if (lemma === "cross" && words[head + 1] === "into")
    return /\b(?:on (?:the|their|its) way|en route|in transit)\b/.test(words.slice(head).join(" "))
      ? "other"
      : "deploy";
  if (/^(?:deploy|send|station|base|post|land)$/.test(lemma)) return "deploy";
  if (role === "object" && HOLDING.has(lemma)) return "hold";
  if (GROWING.has(lemma) && role === "object") return "grow";
  if (STANDING.has(lemma)) return "stand";
  // "The film follows 12 Danish soldiers": what troops do is done to none
  if (role === "object" && /^(?:follow|enter|come|go|arrive|disembark)$/.test(lemma)) return "other";
  if (DEPLOYING.has(lemma)) return "deploy";
  if (GROWING.has(lemma)) return "grow";
  if (HOLDING.has(lemma)) return "stand";
  return "other";
}

/** Verbs whose object is how many there are, and not by how many they change. */
const MULTIPLYING: ReadonlySet<string> = new Set(["double", "triple", "treble", "quadruple", "halve"]);

/** Whether the sentence tells of a manoeuvre that troops come for. */
export const isExercise = ({words}: View, first: number, last: number): boolean =>
  words
    .slice(Math.max(0, first - NEAR), last + NEAR)
    .some((word, k, near) => EXERCISES.has(word) && !isBeside(near, k));

/** "Outside the exercises, about 500 are in the country". */
const isBeside = (words: readonly string[], k: number): boolean =>
  words.slice(Math.max(0, k - 3), k).some((word) => /^(?:outside|apart|aside|besides|beyond)$/.test(word));

/** Verbs of harm or training that soldiers do to others where they are the subject. */
const TEACHING: ReadonlySet<string> = new Set(["train", "equip", "arm", "rescue", "recruit"]);

/** How near a word for a manoeuvre stands to the troops that come for it, in tokens. */
const NEAR = 16;
