import {
  AHEAD_GOVERNORS,
  AHEAD_WORDS,
  AWAITED,
  BACKWARD_RELATIONS,
  EVENTS_TO_COME,
  FORWARD_RELATIONS,
  MOVING_VERBS,
  PREPARING,
  SETTING_OUT,
  SCHEDULING_VERBS,
  SPOKEN_OF,
  TIMETABLE_VERBS
} from "../../lexicon/calendar.ts";
import {PLANNING, PROPOSING, WISHING} from "../../lexicon/verbs.ts";
import type {Sentence, Span, VerbGroup} from "../../types.ts";
import {governing, isSaying, opensClause} from "./governing.ts";
import {pattern, textBefore, wordAfter} from "./terms.ts";

/** Where a date without its year or week lies, seen from the article's day; `near` for a timetable's present ("arrives on Thursday"). */
export type Side = "past" | "future" | "near";

/** `sure` is false where the verb is an infinitive or a conditional, which may be told of the past ("agreed to meet"). */
export interface Aim {
  side: Side;
  sure: boolean;
  /** Ahead of something told in the past: "agreed that they would leave", "planned to leave". */
  fromPast?: boolean;
  /** No verb tells it: the date stands in what a noun of travel or of talks leads ("the visit to Lima on 28 May has been called off", "announced a visit in June"). */
  loose?: boolean;
  /** The present of a timetable ("begins on Monday"): of a past weekday more than a day back the paper would say "began". */
  announced?: boolean;
  /** Of one who sets out ("leaves on Monday"), which the present never tells of the past. */
  setsOut?: boolean;
}

const AHEAD = pattern(
  `(?<![\\p{L}])(?:${AHEAD_WORDS.join("|")})(?![\\p{L}])(?:(?!\\b(?:and|but)\\b)[^.;:,]){0,24}$`,
  "iu"
);
const POSSESSIVE = /^['’]s?(?![\p{L}])/u;
const MAY_HAPPEN = new Set(["will", "shall", "would", "may", "might", "could", "can", "must", "should"]);

/** The side on which a date lies, from its relation, the words before it and the verb that governs it; the past if nothing tells. */
export function aimOf(sentence: Sentence, verbs: readonly VerbGroup[], at: Span, relation: string): Aim {
  const start = at.start - sentence.start;
  const end = at.end - sentence.start;
  const before = textBefore(sentence.text, start, 40);
  if (BACKWARD_RELATIONS.has(relation)) return {side: "past", sure: true};
  const rest = sentence.text.slice(end, end + 3);
  const verb = governing(sentence, verbs, at);
  // "The Chancellor visits Kigali on Thursday, his office announced": the tagger took the verb for a noun
  if (
    verb &&
    verb.start > at.end &&
    isSaying(verb.lemma) &&
    /^,/u.test(rest) &&
    !opensClause(sentence, start)
  )
    return {side: "near", sure: false};
  // "On June 20 he is due in Bishkek", "is due in Bishkek, Kyrgyzstan, on Thursday"
  if (verb?.lemma === "be" && isDue(sentence, verb, verb.start > at.end)) return {side: "future", sure: true};
  // "is off to Lima on Saturday"
  if (
    verb?.lemma === "be" &&
    verb.tense === "present" &&
    OFF_TO.test(sentence.text.slice(verb.end - sentence.start))
  )
    return {side: "future", sure: true};
  if (verb && isAwaitedWhen(sentence, verb)) return {side: "future", sure: true};
  if (verb && (isAhead(verbs, verb, at) || wasExtended(verb, relation))) return {side: verb.lemma === "extend" ? "past" : "future", sure: true}; // prettier-ignore
  const side = verb ? sideOf(sentence, verbs, verb) : {side: "past" as const, sure: false};
  // "by August its share was down to 9%"
  const wasThen =
    verb !== null &&
    verb.tense === "past" &&
    verb.form === "finite" &&
    verb.start > at.end &&
    opensClause(sentence, start);
  // "came on Monday and stayed until Tuesday"
  const wasOver =
    relation !== "by" && verb?.tense === "past" && verb.form === "finite" && /^(?:stay|remain|last|run)$/.test(verb.lemma); // prettier-ignore
  if (wasOver && verb.end <= at.start) return side;
  if (FORWARD_RELATIONS.has(relation))
    return (verb?.perfect || (wasThen && relation === "by")) && side.side === "past"
      ? side
      : {side: "future", sure: false, fromPast: side.fromPast};
  // "was held as scheduled on Monday" is told of the past
  // "postponed from May to June"
  if (relation === "from" && verb && MOVING_VERBS.has(verb.lemma)) return {side: "near", sure: false};
  if (relation === "before" && POSSESSIVE.test(rest) && AWAITED.has(wordAfter(sentence.text, end + 2)))
    return {side: "future", sure: false};
  const setOff = /\bset\s(?:off|out|foot)\b/u.test(before);
  // "called off a visit that had been scheduled for 15 September" may be told before that day
  if (WAS_DUE.test(before) || FIRST_SET.test(before) || wasCalledOff(sentence, at))
    return {side: "near", sure: false};
  // "had been postponed in June": the day of the putting off
  if (
    verb?.lemma === "postpone" &&
    verb.end <= at.start &&
    verb.perfect &&
    verb.tense === "past" &&
    /^(?:in|on)$/.test(relation)
  )
    return {side: "past", sure: false};
  // "was to have gone in May, but the trip has been put back": that day may be still to come
  if (verb && isOver(verbs, verb)) return {side: mayBeAhead(sentence, at) ? "near" : "past", sure: false};
  if (verb && wasAble(sentence, verbs, verb)) return {side: "past", sure: false};
  if (AHEAD.test(before) && !setOff && !/\bas\s(?:scheduled|planned|expected)\b/u.test(before))
    return {side: "future", sure: !/\b(?:was|were|had|been)\s/u.test(before)};
  if (relation === "to" && verb && MOVING_VERBS.has(verb.lemma)) return {side: "future", sure: false};
  // "will discuss Sunday's attack", "the September agreement will": what is named by a date has mostly happened
  const modifies =
    relation === "" && (POSSESSIVE.test(rest) || /\b(?:the|a|an|its|their|his|her)\s$/iu.test(before));
  if (modifies) return {side: "past", sure: false};
  if (/^after|following$/u.test(relation) && POSSESSIVE.test(rest)) return {side: "past", sure: true};
  // "promised a place in the queue when he visits Kuwait in November"
  if (side.announced && verb && opensWhen(sentence, verb)) return {side: "future", sure: true};
  if (side.side !== "past" || !verb || !isOfEvent(sentence, verb, at)) return side;
  // "announced the minister's visit to Lima from Monday"
  if (verb.lemma === "announce" && relation === "from") return {side: "future", sure: false};
  // "Ahead of the minister's visit to Lima on Saturday, the two sides held talks"
  const isAwaited = sentence.tokens.some((t) => t.end < at.start && AWAITING.has(t.lower));
  return isAwaited ? {side: "future", sure: false} : {side: "past", sure: false, loose: true};
}

/** The present behind "when" or "once" is of what is still to come. */
const opensWhen = ({tokens, text, start}: Sentence, verb: VerbGroup): boolean => {
  const first = verb.subject?.[0] ?? verb.first;
  return (
    /^(?:when|once|until)$/.test(tokens[first - 1]?.lower ?? "") &&
    !/\b(?:every|each|always|usually|often)\b/iu.test(text.slice(0, verb.start - start))
  );
};

const AWAITING: ReadonlySet<string> = new Set([
  "ahead",
  "before",
  "preparations",
  "preparing",
  "upcoming",
  "forthcoming"
]);

/** "The visit to Lima on 28 May has been called off", "announced a visit in June": the day of the event, which the verb tells nothing of. */
function isOfEvent(sentence: Sentence, verb: VerbGroup, at: Span): boolean {
  // of what is called off, announced or made ready for, the event lies between the verb and the date; of a subject, the date before the verb
  const isSubject = verb.start > at.end && !opensClause(sentence, at.start - sentence.start);
  if (!isSubject && !(verb.end < at.start && SPOKEN_OF.has(verb.lemma))) return false;
  return sentence.tokens.some(
    (t) => t.end < at.start && (isSubject || t.start > verb.end) && EVENTS_TO_COME.has(t.lower)
  );
}

/** "is due in", and, with the date before it, "are set to", "is bound for". */
const isDue = ({text, start}: Sentence, {end, tense}: VerbGroup, isBehind: boolean): boolean =>
  tense === "present" && (isBehind ? DUE : DUE_IN).test(text.slice(end - start, end - start + 20));
const DUE = /^\s(?:also |then |now )?(?:due|set|slated|bound|poised|to)\b/u;
const DUE_IN = /^\s(?:also |then |now |next )?(?:due|expected|awaited) (?:back |next )?in\b/u;

const OFF_TO = /^\s(?:also |then |now |himself |herself )?(?:off|away)\s(?:again )?to\s\p{Lu}/u;

/** "will be first in the queue when he visits Kuwait in November", "promised more once she travels to Lima": still to come. */
function isAwaitedWhen({tokens}: Sentence, verb: VerbGroup): boolean {
  if (verb.tense !== "present" || verb.form !== "finite" || verb.perfect || !TIMETABLE_VERBS.has(verb.lemma)) return false; // prettier-ignore
  const opener = tokens[(verb.subject?.[0] ?? verb.first) - 1]?.lower ?? "";
  return /^(?:when|once|until|before)$/.test(opener);
}

/** "On Friday the two plan to sign", "on 4 October is poised to sign": the day of what is meant, told before it. */
const isAhead = (verbs: readonly VerbGroup[], verb: VerbGroup, at: Span): boolean =>
  verb.start > at.end &&
  verb.tense === "present" &&
  !verb.perfect &&
  isPlanning(verb.lemma) &&
  verb.lemma !== "be" &&
  verbs.some((v) => v.form === "infinitive" && verbs[v.governor] === verb);

/** "was extended on Monday": the day of the act, where "to", "until" tell the new one. */
const wasExtended = ({lemma, tense}: VerbGroup, relation: string): boolean =>
  lemma === "extend" && tense === "past" && /^(?:on|in|)$/.test(relation);

/** "was to have gone in May, but her trip has been put back": told before that day or after it; a weekday is over. */
const mayBeAhead = ({text, start}: Sentence, at: Span): boolean =>
  !/day$/i.test(text.slice(at.start - start, at.end - start)) && PUT_BACK.test(text.slice(at.end - start));

const PUT_BACK =
  /\b(?:has|have) been (?:postponed|delayed|deferred|rescheduled|(?:put|pushed|moved) (?:back|off))\b/u;

const WAS_DUE = /\bhad (?:been )?(?:due|scheduled|expected|set|slated|supposed|planned)\b/u;

/** "his trip, originally scheduled for April, has been put off". */
const FIRST_SET =
  /\b(?:originally|initially|previously|earlier|first) (?:due|scheduled|expected|set|slated|fixed|planned|meant|intended)\b[^.;:,]{0,16}$/u;

const OFF =
  /^,? (?:was|were|has been|had been) (?:abruptly |suddenly |later )?(?:cancel|call(?:ed)? off|put off|postpone|scrap|shelve|defer|abandon|drop)/;

const APPOINTED =
  /\b(?:(?:was|were) (?:due )?to [^.;]{1,60}|(?:announced|set|fixed|scheduled|planned|due|foreseen|booked|slated) (?:(?:[a-z]+ )?(?:trip|visit|journey|tour|stop|meeting|summit) )?)(?:for|in|on) $/;

/** "a visit that he was to make in May was put off", "announced for 15 October, was cancelled": told before that day or after it; a weekday is left to the verb. */
const wasCalledOff = ({text, start}: Sentence, at: Span): boolean =>
  !/day$/i.test(text.slice(at.start - start, at.end - start)) &&
  OFF.test(text.slice(at.end - start, at.end - start + 48)) &&
  APPOINTED.test(text.slice(Math.max(0, at.start - start - 80), at.start - start));

/** "was to have visited in February", "had wanted to go in May": an appointment that is over. */
function isOver(verbs: readonly VerbGroup[], verb: VerbGroup): boolean {
  const governor = verbs[verb.governor];
  if (verb.form !== "infinitive" || governor?.tense !== "past") return false;
  return verb.perfect;
}

/** "What she did do was to go there on Tuesday". */
const DONE = /\b(?:what|all)\b[^.;]{1,60} (?:did|had done|did do) was$/iu;

/** "was unable to sign a pact on Tuesday", "were forced to leave in March": done or left undone by then. */
function wasAble({text, start}: Sentence, verbs: readonly VerbGroup[], verb: VerbGroup): boolean {
  const governor = verbs[verb.governor];
  if (verb.form !== "infinitive" || governor?.lemma !== "be" || governor.tense !== "past") return false;
  if (DONE.test(text.slice(0, governor.end - start))) return true;
  return /^\s(?:unable|able|unwilling|powerless|quick|slow|glad|lucky)\s$/u.test(text.slice(governor.end - start, verb.start - start)); // prettier-ignore
}

/** "is to come on Monday, for a fair, and stay", "was due to speak on Monday and to fly": with another right behind their governor. */
const isJoined = ({text, start}: Sentence, verbs: readonly VerbGroup[], verb: VerbGroup): boolean =>
  verbs.some((v) => {
    const governor = verbs[v.governor];
    if (v.governor !== verb.governor || v.form !== "infinitive" || !governor) return false;
    return /^ (?:(?:also |then )?(?:due|set|scheduled|slated|likely|about|bound|expected) )?$/.test(text.slice(governor.end - start, v.start - start)); // prettier-ignore
  });

const future = (sure: boolean): Aim => ({side: "future", sure});

function sideOf(sentence: Sentence, verbs: readonly VerbGroup[], verb: VerbGroup, depth = 0): Aim {
  const past: Aim = {side: "past", sure: true};
  // "will follow the stop in Tirana in June"
  if (verb.lemma === "follow" && !verb.passive) return past;
  if (verb.tense === "future") return future(true);
  // "would not say on Wednesday whether", "could not be reached on Monday"
  if (verb.negated && (verb.modal === "could" || (verb.modal === "would" && isSaying(verb.lemma))))
    return past;
  if (MAY_HAPPEN.has(verb.modal))
    return verb.perfect ? past : {...future(false), fromPast: verb.modal === "would"};
  const governor = depth < 4 ? verbs[verb.governor] : undefined;
  if (verb.form === "infinitive") {
    if (!governor) return verb.perfect ? past : future(false);
    // "was in Montevideo in November to prepare": a purpose, where "was to prepare" is a plan
    const isPurpose =
      governor.lemma === "be" && verb.first - governor.head > 4 && !isJoined(sentence, verbs, verb);
    // "is booked to fly", "is tipped to lead"
    if (
      governor.passive &&
      governor.tense === "present" &&
      !governor.perfect &&
      !isSaying(governor.lemma) &&
      !verb.perfect
    )
      return future(true);
    // "cancelled plans to travel in July"
    if (SPOKEN_OF.has(governor.lemma) && governor.tense === "past" && !isPlanning(governor.lemma))
      return {side: "past", sure: false, loose: true};
    // "conveyed an invitation to attend a summit in October": of what is asked for, and not of the act
    const isAsked =
      !governor.perfect &&
      sentence.tokens.slice(governor.head + 1, verb.first).some((t) => INVITING.has(t.lower));
    if (!isPurpose && (isPlanning(governor.lemma) || isAsked))
      return {
        ...future(governor.tense !== "past"),
        fromPast: governor.tense === "past"
      };
    return sideOf(sentence, verbs, governor, depth + 1);
  }
  if (SCHEDULING_VERBS.has(verb.lemma) && (verb.passive || verb.form === "participle")) return future(true);
  if (verb.form === "gerund") return governor ? sideOf(sentence, verbs, governor, depth + 1) : past;
  if (verb.tense === "present" && !verb.perfect) {
    // "is planning a trip in June", "is preparing for a visit"
    if (verb.progressive && PREPARING.has(verb.lemma)) return future(false);
    // "Lima expects him on May 28", "is bound for Lima in June"
    if (/^(?:expect|await)$/.test(verb.lemma) && !verb.passive) return future(false);
    if (verb.lemma === "bind" && verb.passive) return future(false);
    // "is awaited here on the 20th"
    if (verb.lemma === "await" && verb.passive) return future(true);
    if (verb.lemma === "be" || verb.passive) return past;
    if (SETTING_OUT.has(verb.lemma)) return {side: "near", sure: false, announced: true, setsOut: true};
    return TIMETABLE_VERBS.has(verb.lemma) ? {side: "near", sure: false, announced: true} : past;
  }
  return past;
}

const INVITING: ReadonlySet<string> = new Set(["invitation", "invitations", "invite"]);

const isPlanning = (lemma: string): boolean =>
  PLANNING.has(lemma) || WISHING.has(lemma) || PROPOSING.has(lemma) || AHEAD_GOVERNORS.has(lemma);
