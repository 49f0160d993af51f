import {
  AHEAD_OF,
  ANNOUNCING,
  CANCELLED_ADJECTIVES,
  PLANNED_ADJECTIVES,
  POSTPONED_ADJECTIVES,
  UNCERTAIN_ADJECTIVES
} from "../lexicon/events.ts";
import {CANCELLING, DENYING, POSTPONING, PROPOSING, WISHING} from "../lexicon/verbs.ts";
import type {Factuality, Sentence, Token, VerbGroup} from "../types.ts";

type Read = Pick<Sentence, "tokens"> & {verbs: VerbGroup[]};

/** Order of caution: of two readings that meet, the earlier in this list holds. */
const CAUTION: Factuality[] = [
  "denied",
  "cancelled",
  "postponed",
  "hypothetical",
  "proposed",
  "planned",
  "ended",
  "real"
];

export const moreCautious = (a: Factuality, b: Factuality): Factuality =>
  CAUTION.indexOf(a) <= CAUTION.indexOf(b) ? a : b;

/**
 * How far the text vouches for what a verb tells: its own negation, modality and tense, then those of the verbs that
 * govern it ("refused to visit", "is expected to sign"). The present is taken for real; whether "arrives on Friday"
 * is still to come is for the rule to say, which knows the date.
 */
export function factualityOfVerb(sentence: Read, index: number): Factuality {
  const verb = sentence.verbs[index];
  if (!verb) return "real";
  // "will no longer go to Rabat": it was to happen
  if (verb.negated)
    return isNoLonger(sentence, verb) || isAgainstPlan(sentence, verb) ? "cancelled" : "denied";
  if (verb.hypothetical) return "hypothetical";
  // "denied a report that he will visit": what is told of the clause holds
  if (verb.modal === "would" || verb.tense === "future")
    return verb.form === "finite" ? moreCautious("planned", ofReport(sentence, index)) : "planned";
  const governor = sentence.verbs[verb.governor];
  if (verb.form === "participle" && isUnfulfilled(sentence, verb)) return "hypothetical";
  if (predicateOf(sentence, verb)) return "real";
  // "President X to visit Asunción": a headline
  if (
    verb.form === "infinitive" &&
    !governor &&
    !sentence.verbs.some((v) => v.form === "finite" && v.head < verb.head)
  )
    return "planned";
  if (verb.form === "finite") return moreCautious(ofReport(sentence, index), ofInversion(sentence, verb));
  return governor ? governed(sentence, verb, governor) : "real";
}

/** "will not visit Managua, contrary to earlier plans", "as originally planned". */
const isAgainstPlan = ({tokens}: Read, verb: VerbGroup): boolean =>
  verb.tense === "future" &&
  /\b(?:contrary to|despite) (?:\w+ ){0,2}plans\b|\bas (?:\w+ )?(?:planned|scheduled)\b/.test(
    tokens
      .slice(verb.head + 1, verb.head + 14)
      .map((t) => t.lower)
      .join(" ")
  );

const COUNTED = /^(?:first|second|third|last|latest|only|youngest|highest)$/;

/** "The last Irish premier to visit Lagos was X": the verb by which the sentence says who it was, or undefined. */
export function predicateOf({tokens, verbs}: Read, verb: VerbGroup): VerbGroup | undefined {
  const counted = tokens.slice(Math.max(0, verb.first - 8), verb.first).some((t) => COUNTED.test(t.lower));
  if (verb.form !== "infinitive" || verb.governor >= 0 || !counted) return undefined;
  const next = verbs.find((v) => v.first > verb.head);
  const isBe = next?.lemma === "be" && next.form === "finite" && next.head === next.first && !next.negated;
  return isBe && /^(?:past|present)$/.test(next.tense) ? next : undefined;
}

const isNoLonger = ({tokens}: Read, verb: VerbGroup): boolean =>
  (verb.tense === "future" || verb.modal === "would" || (verb.lemma === "be" && verb.tense === "present")) &&
  tokens
    .slice(verb.first, verb.head + 4)
    .some((t, i, all) => t.lower === "no" && all[i + 1]?.lower === "longer");

function governed(sentence: Read, verb: VerbGroup, governor: VerbGroup): Factuality {
  const own = factualityOfVerb(sentence, verb.governor);
  const adjacent = sentence.tokens.slice(governor.head + 1, verb.first);
  if (own === "denied" && verb.form === "infinitive") return DENYING.has(governor.lemma) ? "real" : "denied";
  return moreCautious(own, effect(verb, governor, adjacent));
}

/** "denied that the minister had visited", "hopes that he will visit": what the verb before "that" says of the clause. */
function ofReport(sentence: Read, index: number): Factuality {
  const verb = sentence.verbs[index] as VerbGroup;
  const before = sentence.verbs.slice(0, index).findLast((v) => v.form === "finite" || v.form === "gerund");
  if (!before || before.negated) return "real";
  const between = sentence.tokens.slice(before.head + 1, verb.first);
  const that = between.findIndex((t) => t.lower === "that");
  if (that < 0 || that > 3 || between.some((t) => t.text === ";")) return "real";
  if (DENYING.has(before.lemma)) return "denied";
  if (WISHING.has(before.lemma)) return "hypothetical";
  return ["propose", "recommend", "urge", "demand"].includes(before.lemma) ? "proposed" : "real";
}

/** "Had he visited Paris, it would have …", "Were he to come": an inverted condition. */
function ofInversion(sentence: Read, verb: VerbGroup): Factuality {
  const opener = sentence.tokens
    .slice(0, verb.first)
    .findLast((t) => ["had", "were", "should"].includes(t.lower));
  const opens = opener && (opener.index === 0 || sentence.tokens[opener.index - 1]?.text === ",");
  return opens && sentence.verbs.some((v) => v.modal === "would" && v.head > verb.head)
    ? "hypothetical"
    : "real";
}

/** "Had the president gone to Caracas, the rift might have healed": the auxiliary stands before the subject. */
function isUnfulfilled({tokens, verbs}: Read, verb: VerbGroup): boolean {
  const had = verbs[verb.governor];
  if (!had || tokens[had.first]?.lower !== "had" || had.head !== had.first) return false;
  const opens = had.first === 0 || /^[,;“"]$/.test(tokens[had.first - 1]?.text ?? "");
  return opens && verbs.some((v) => /^(would|might|could|should)$/.test(v.modal) && v.head > verb.head);
}

/** What a governing verb does to the one it governs. */
function effect(verb: VerbGroup, governor: VerbGroup, between: Token[]): Factuality {
  const {lemma} = governor;
  const near = between.length <= 8;
  // "had no intention of travelling"
  if (near && verb.form === "gerund" && between.some((t) => t.lower === "no")) return "denied";
  if (near && DENYING.has(lemma)) return "denied";
  if (near && CANCELLING.has(lemma) && verb.form !== "participle") return "cancelled";
  if (near && POSTPONING.has(lemma)) return "postponed";
  if (verb.form !== "infinitive") return "real";
  // "became the first foreign leader to address the parliament"
  if (
    /^(?:be|become)$/.test(lemma) &&
    /^(?:past|present)$/.test(governor.tense) &&
    between.some((t) => COUNTED.test(t.lower))
  )
    return "real";
  // "had no plans to travel", "has yet to visit"
  if (between.some((t) => t.lower === "no" || t.lower === "yet")) return "denied";
  // "managed to", "went on to", "was seen to"
  if (
    ["manage", "continue", "begin", "start", "proceed", "go", "happen", "use", "see", "help"].includes(
      lemma
    ) &&
    between.length <= 2
  )
    return "real";
  if (near && PROPOSING.has(lemma)) return "proposed";
  if (near && WISHING.has(lemma)) return "hypothetical";
  // "is due to visit", "is to visit", "plans to sign", and a purpose: "flew to Cairo to sign"
  return "planned";
}

/** How a noun stands to a verb: its object, its subject, or neither. */
export type NounRole = {verb: number; role: "object" | "subject"} | null;

/** The verb of which the noun at `token` is object ("cancelled his trip") or subject ("the trip was cancelled"). */
export function verbOfNoun(sentence: Read, token: number): NounRole {
  const subject = subjectRole(sentence, token);
  // "put on hold a visit that was planned", "scrapped a trip scheduled for Monday": the visit is the first verb's
  // "paid a visit, during which the two countries signed": nor is it what others do in the clause about it
  const isAside =
    subject !== null && (isRelative(sentence, subject.verb) || isOfClause(sentence, token, subject.verb));
  return (isAside ? objectRole(sentence, token) : null) ?? subject ?? objectRole(sentence, token);
}

function subjectRole({verbs, tokens}: Read, token: number): NounRole {
  const verb = verbs.findIndex(
    (v) =>
      v.subject &&
      v.head > token &&
      v.subject[0] <= token &&
      token <= v.subject[1] &&
      isHead(tokens, token, v.subject[1])
  );
  return verb >= 0 ? {verb, role: "subject"} : null;
}

function objectRole({verbs, tokens}: Read, token: number): NounRole {
  for (let i = verbs.length - 1; i >= 0; i--) {
    const verb = verbs[i] as VerbGroup;
    if (verb.head >= token) continue;
    const between = tokens.slice(verb.head + 1, token);
    if (between.length > 12 || between.some((t) => /^[;:,]$/.test(t.text) || t.lower === "that")) return null;
    // "prepared the ground on a visit": a particle follows its verb at once
    const leads = between.some(
      (t, k) => t.pos === "ADP" && !(isParticle(t) && (k === 0 || t.lower === "of"))
    );
    return leads ? null : {verb: i, role: "object"};
  }
  return null;
}

function isOfClause({tokens, verbs}: Read, token: number, index: number): boolean {
  return tokens
    .slice(token + 1, (verbs[index] as VerbGroup).first)
    .some((t, k, all) => /^(?:which|whom|whose)$/.test(t.lower) && all[k - 1]?.pos === "ADP");
}

function isRelative({tokens, verbs}: Read, index: number): boolean {
  const verb = verbs[index] as VerbGroup;
  return verb.form === "participle" || /^(that|which|who)$/.test(tokens[verb.first - 1]?.lower ?? "");
}

/** In "the visit of Yemen's president", "the trip to Rome by X" the noun before the preposition is the head; not in "the visit's outcome". */
const isHead = (tokens: Token[], token: number, last: number): boolean =>
  !tokens
    .slice(token + 1, last + 1)
    .some((t, _, all) => /^['’]s$/.test(t.lower) && !/^(?:of|by)$/.test(all[0]?.lower ?? ""));

/** "called off", "wrapped up", "embarked on", "kicked off": part of the verb. */
const isParticle = (t: Token): boolean =>
  ["off", "up", "on", "out", "of", "upon", "through"].includes(t.lower);

/**
 * How far the text vouches for the event that a noun names ("visit", "signing", "withdrawal"): words before it,
 * the verb it belongs to, and "ahead of". Real unless something says otherwise.
 */
export function factualityOfNoun(sentence: Read, token: number): Factuality {
  const {tokens} = sentence;
  let reading: Factuality = modified(tokens, token);
  for (const owner of owners(sentence, token)) reading = moreCautious(reading, ofOwner(sentence, owner));
  if (reading === "real" && isAhead(tokens, token)) reading = "planned";
  return reading;
}

/** "The visit, which was to begin on Monday, was put off": of several verbs with this subject the last counts, and each that calls the event off. */
function owners(sentence: Read, token: number): NonNullable<NounRole>[] {
  const first = subjectRole(sentence, token);
  const object = objectRole(sentence, token);
  if (!first) return object ? [object] : [];
  const subject = sentence.verbs[first.verb]?.subject;
  const all = sentence.verbs.flatMap((v, verb) =>
    v.subject === subject || v.subject?.join() === subject?.join() ? [{verb, role: "subject" as const}] : []
  );
  // "aims to strengthen" says nothing of the visit; "is expected to begin" does
  const telling = all.filter(({verb}) => {
    const v = sentence.verbs[verb] as VerbGroup;
    return v.form === "finite" || COURSE.has(v.lemma);
  });
  const ending = (owner: NonNullable<NounRole>) =>
    ["cancelled", "postponed"].includes(ofOwner(sentence, owner));
  const last = telling.filter((owner, i) => i === telling.length - 1 || ending(owner));
  return object && isRelative(sentence, first.verb) ? [...last, object] : last;
}

/** What an event itself does. */
const COURSE = new Set([
  "begin",
  "start",
  "take",
  "come",
  "end",
  "go",
  "last",
  "happen",
  "occur",
  "conclude",
  "follow",
  "commence",
  "kick",
  "proceed"
]);

function modified(tokens: Token[], token: number): Factuality {
  for (let k = token - 1; k >= 0 && token - k <= 6; k--) {
    const t = tokens[k] as Token;
    if (t.lower === "no" || t.lower === "any") return t.lower === "no" ? "denied" : "hypothetical";
    if (PLANNED_ADJECTIVES.has(t.lower)) return "planned";
    if (UNCERTAIN_ADJECTIVES.has(t.lower)) return "hypothetical";
    if (POSTPONED_ADJECTIVES.has(t.lower)) return "postponed";
    if (CANCELLED_ADJECTIVES.has(t.lower)) return "cancelled";
    if (t.pos === "DET" || t.pos === "ADP" || t.pos === "VERB" || t.pos === "AUX" || t.pos === "PUNCT") break;
  }
  return "real";
}

/** What a verb says of the event that is its subject or object. */
export function factualityOfOwner(sentence: Read, owner: NonNullable<NounRole>): Factuality {
  return ofOwner(sentence, owner);
}

function ofOwner(sentence: Read, owner: NonNullable<NounRole>): Factuality {
  const verb = sentence.verbs[owner.verb] as VerbGroup;
  const own = factualityOfVerb(sentence, owner.verb);
  if (
    owner.role === "subject" &&
    /^(?:be|remain|seem|look|appear)$/.test(verb.lemma) &&
    isDoubted(sentence.tokens, verb)
  )
    return moreCautious(own, "hypothetical");
  const acted =
    owner.role === "object"
      ? !verb.passive
      : verb.passive || ["fall", "slip", "be", "collapse"].includes(verb.lemma);
  if (!acted) return own;
  // "will follow the President's own stop in Tirana": that one was before
  if (owner.role === "object" && verb.lemma === "follow") return "real";
  if (own === "denied")
    return CANCELLING.has(verb.lemma) || POSTPONING.has(verb.lemma) ? "planned" : "denied";
  if (CANCELLING.has(verb.lemma) || isCalledOff(sentence.tokens, verb))
    return own === "real" ? "cancelled" : own;
  if (POSTPONING.has(verb.lemma) || isPutOff(sentence.tokens, verb))
    return own === "real" ? "postponed" : own;
  if (DENYING.has(verb.lemma)) return "denied";
  if (proposes(sentence.tokens, verb)) return "proposed";
  if (WISHING.has(verb.lemma)) return moreCautious(own, "hypothetical");
  if (ANNOUNCING.has(verb.lemma)) return moreCautious(own, "planned");
  return own;
}

/** "a visit was unlikely", "is out of the question". */
const isDoubted = (tokens: Token[], verb: VerbGroup): boolean =>
  /^(?:(?:a|still|just|only|no|more|very|highly|most) )?(?:\w+ )?(?:dream|hope|possibility|prospect|question mark|unlikely|improbable|impossible|possible|conceivable|unthinkable|out of the question|off the table|under consideration|under discussion|on the cards|in doubt|uncertain)/.test(
    tokens
      .slice(verb.head + 1, verb.head + 6)
      .map((t) => t.lower)
      .join(" ")
  );

/** "called for a visit" proposes one; "called the visit a success" does not. */
const proposes = (tokens: Token[], verb: VerbGroup): boolean =>
  PROPOSING.has(verb.lemma) &&
  (verb.lemma !== "call" || /^(for|on|upon)$/.test(tokens[verb.head + 1]?.lower ?? ""));

/** "called off", "pulled out of", "backed out of", "did away with"; "the trip is off". */
function isCalledOff(tokens: Token[], verb: VerbGroup): boolean {
  const next = tokens[verb.head + 1]?.lower ?? "";
  if (verb.lemma === "call") return tokens.slice(verb.head + 1, verb.head + 6).some((t) => t.lower === "off");
  if (["pull", "back", "drop", "bow"].includes(verb.lemma)) return next === "out";
  // "the visit collapsed on the tarmac", "fell through"
  if (verb.lemma === "collapse" || (verb.lemma === "fall" && next === "through")) return true;
  return verb.lemma === "be" && next === "off" && !/^(to)$/.test(tokens[verb.head + 2]?.lower ?? "");
}

/** "put off", "put on hold", "put on ice", "pushed back to". */
function isPutOff(tokens: Token[], verb: VerbGroup): boolean {
  const after = tokens.slice(verb.head + 1, verb.head + 8).map((t) => t.lower);
  if (verb.lemma === "put")
    return (
      after.includes("off") || after.some((t, i) => t === "on" && /^(hold|ice)$/.test(after[i + 1] ?? ""))
    );
  if (verb.lemma === "push") return after.includes("back");
  return verb.lemma === "hold" && after[0] === "over";
}

const isAhead = (tokens: Token[], token: number): boolean => {
  for (let k = token - 1; k >= 0 && token - k <= 6; k--) {
    const t = tokens[k] as Token;
    if (AHEAD_OF.has(t.lower)) return true;
    if (t.pos === "VERB" || t.pos === "AUX" || t.pos === "PUNCT") return false;
  }
  return false;
};
