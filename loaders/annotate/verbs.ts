import {CONDITIONAL, IRREGULAR_PARTICIPLE, IRREGULAR_PAST, MODALS, SAYING} from "../lexicon/verbs.ts";
import type {Sentence, Tense, Token, VerbGroup} from "../types.ts";
import {asideOf} from "./asides.ts";
import {pastTimes} from "./betweenTimes.ts";
import {modalBefore, sharesTo} from "./joinedVerbs.ts";
import {subjectOf} from "./subjects.ts";

const HAVE = new Set(["have", "has", "had", "'ve", "having", "’ve"]);
const BE = new Set(["be", "is", "are", "was", "were", "been", "being", "am", "'m", "'re", "’re"]);
const NEGATIONS = new Set(["not", "n't", "n’t", "never", "no", "cannot", "neither", "nor"]);
const MODAL_FORM: Record<string, string> = {"'ll": "will", "’ll": "will", ll: "will", wo: "will", ca: "can"};

/**
 * Finds the verb groups of a sentence in order: auxiliaries, negation and main verb of each, with its tense, voice,
 * governor and subject. A shallow reading of the tags; it builds no tree.
 */
export function findVerbs(sentence: Sentence): VerbGroup[] {
  const {tokens} = sentence;
  const verbs: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!startsGroup(tokens, i)) continue;
    const last = lastOfGroup(tokens, i);
    const head = headOf(tokens, i, last);
    if (head < 0) continue;
    verbs.push(describe(tokens, i, head));
    i = last;
  }
  verbs.forEach((verb, i) => {
    if (isAfterObject(tokens, verbs, i)) Object.assign(verb, {form: "participle", tense: "past"});
    if (sharesTo(tokens, verbs, i)) Object.assign(verb, {form: "infinitive", tense: "none"});
    const lender = modalBefore(tokens, verbs, i);
    if (lender) Object.assign(verb, {modal: lender.modal, tense: lender.tense, negated: lender.negated});
    verb.governor = governorOf(tokens, verbs, i);
    verb.hypothetical = isHypothetical(tokens, verbs, i);
    verb.subject = subjectOf(tokens, verbs, i);
    verb.aside = asideOf(tokens, verb);
  });
  return verbs;
}

const isVerb = (t: Token | undefined): boolean => t?.pos === "VERB" || t?.pos === "AUX";
/** "put on hold", "took on board": tagged as a verb, it is the noun of the preposition. */
const isHold = (tokens: Token[], i: number): boolean =>
  tokens[i]?.lower === "hold" && tokens[i - 1]?.lower === "on";
const isTo = (t: Token | undefined): boolean => t?.lower === "to" && t.pos === "PART";
const isBetween = (t: Token | undefined): boolean =>
  t !== undefined && (t.pos === "ADV" || NEGATIONS.has(t.lower) || FLOATING.has(t.lower)) && t.lower !== "so";
/** "had all returned", "have both left". */
const FLOATING: ReadonlySet<string> = new Set(["all", "both"]);

/** "US-led", "oil-producing": the verb of a compound is none. */
const inCompound = (tokens: Token[], i: number): boolean => {
  const dash = tokens[i - 1];
  return (
    dash !== undefined &&
    /^[-‑–]$/.test(dash.text) &&
    dash.end === tokens[i]?.start &&
    dash.start === tokens[i - 2]?.end
  );
};

const WORKED = /^(?:visits?|trips?|tours?|meetings?|talks|lunch|dinner|breakfast|sessions?|groups?|levels?)$/;

/** "the visiting president", "growing ties": a participle before its noun. */
const isAttributive = (tokens: Token[], i: number): boolean => {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  // "an official working visit"
  if (tokens[i]?.lower === "working" && WORKED.test(after?.lower ?? "")) return true;
  if (after?.pos !== "NOUN" && after?.pos !== "PROPN" && after?.pos !== "ADJ") return false;
  const opens =
    // "the officially released figure"
    (before?.pos === "ADV" && tokens[i - 2]?.pos === "DET" && FIGURES.test(after.lower)) ||
    before?.pos === "DET" ||
    before?.pos === "ADJ" ||
    before?.lower === "'s" ||
    before?.lower === "’s" ||
    isPossessive(before);
  return opens && /(ing|ed|en)$/.test(tokens[i]?.lower ?? "");
};

const FIGURES = /^(?:figures?|numbers?|data|estimates?|statistics|tally|tolls?|counts?)$/;

const isPossessive = (t: Token | undefined): boolean =>
  t !== undefined && ["his", "her", "its", "their", "our", "my", "your"].includes(t.lower);

const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** "Defense Secretary Grant Hollister", "the premier, Will Thornton": part of a name; but not in a headline, where every word has its capital. */
const isNamePart = (tokens: Token[], i: number): boolean =>
  CAPITAL.test(tokens[i]?.text ?? "") &&
  CAPITAL.test(tokens[i + 1]?.text ?? "") &&
  !/(?:ed|ing)$/.test(tokens[i]!.text) &&
  /^(?:\p{Lu}\p{L}+|,|minister|president|premier|secretary|chancellor)$/u.test(tokens[i - 1]?.text ?? "") &&
  tokens.some((t) => isVerb(t) && /^\p{Ll}/u.test(t.text));

function startsGroup(tokens: Token[], i: number): boolean {
  const opens = isTo(tokens[i])
    ? isVerb(tokens[skipBetween(tokens, i + 1)])
    : isVerb(tokens[i]) && !inCompound(tokens, i) && !isAttributive(tokens, i) && !isHold(tokens, i);
  return opens && !isNamePart(tokens, i);
}

const skipBetween = (tokens: Token[], from: number): number => {
  let i = from;
  while (i < from + 3 && isBetween(tokens[i])) i++;
  return i;
};

/** "has this morning arrived", "had on Sunday met", "will next week visit": a time between auxiliary and verb; `from` where there is none. */
function skipTime(tokens: Token[], from: number): number {
  if (tokens[from - 1]?.pos !== "AUX") return from;
  const next = pastTimes(tokens, from);
  const verb = tokens[next];
  if (next === from || verb?.pos !== "VERB") return from;
  // "will on 28 May visit", "will on Monday, 17th June, depart"
  const isBare = verb.lower === verb.lemma && MODALS.has(tokens[from - 1]!.lower);
  return isParticiple(verb) || isBare ? next : from;
}

/** The last token of the group that starts at `first`: its main verb, or its last auxiliary. */
function lastOfGroup(tokens: Token[], first: number): number {
  let last = first;
  for (;;) {
    const current = tokens[last];
    const next = skipTime(tokens, skipBetween(tokens, last + 1));
    // "to have visited": an auxiliary, though tagged as a verb
    const isAuxiliary =
      HAVE.has(current?.lower ?? "") && isVerb(tokens[next]) && isParticiple(tokens[next] as Token);
    if (current?.pos === "VERB" && !isAuxiliary) return last;
    const isMain = isVerb(tokens[next]) && !inCompound(tokens, next);
    if (!isMain || (isTo(tokens[last]) && next > last + 4)) return last;
    last = next;
  }
}

const headOf = (tokens: Token[], first: number, last: number): number =>
  isVerb(tokens[last]) && last >= first ? last : -1;

function describe(tokens: Token[], first: number, head: number): VerbGroup {
  const main = tokens[head] as Token;
  const before = first === head ? ALONE : tokens.slice(first, head);
  const modalToken = before.find((t) => MODALS.has(t.lower)) ?? (MODALS.has(main.lower) ? main : undefined);
  const modal = modalToken ? (MODAL_FORM[modalToken.lower] ?? modalToken.lower) : "";
  const form = formOf(tokens, before, main, modal);
  const perfect = holds(before, HAVE);
  const is = holds(before, BE);
  const passive = is && isParticiple(main) && !main.lower.endsWith("ing");
  return {
    start: tokens[first]?.start ?? main.start,
    end: main.end,
    first,
    head,
    lemma: main.lemma,
    tense: tenseOf(form, before, main, modal),
    form,
    perfect,
    progressive: is && main.lower.endsWith("ing"),
    passive,
    negated:
      isNegation(tokens[first - 1], true) ||
      isNegation(tokens[head + 1], true) ||
      before.some((t) => isNegation(t, false)),
    modal,
    governor: -1,
    hypothetical: false,
    aside: null,
    subject: null
  };
}

/** Most verbs have no auxiliary. */
const ALONE: Token[] = [];

const holds = (tokens: Token[], words: ReadonlySet<string>): boolean =>
  tokens.some((t) => words.has(t.lower));

/** "never visited", "did not visit"; after the verb only for "is not", "will not"; "no longer" before it. */
function isNegation(t: Token | undefined, isOutside: boolean): boolean {
  if (!t || !NEGATIONS.has(t.lower)) return false;
  return !isOutside || ["never", "n't", "n’t", "not"].includes(t.lower);
}

const isParticiple = (t: Token): boolean =>
  PARTICIPLE_ENDS.has(t.lower.slice(-2)) ||
  IRREGULAR_PARTICIPLE.has(t.lower) ||
  IRREGULAR_PAST.has(t.lower) ||
  t.lower.endsWith("ght");
const PARTICIPLE_ENDS = new Set("ed en nt pt lt ut it et ad id".split(" "));

const isPastForm = (t: Token): boolean =>
  (t.lower !== t.lemma && PAST_ENDS.has(t.lower.slice(-2))) || IRREGULAR_PAST.has(t.lower);
const PAST_ENDS = new Set(["ed", "’d", "'d"]);

const NON_FINITE = new Set(["being", "having", "been"]);

function formOf(tokens: Token[], before: Token[], main: Token, modal: string): VerbGroup["form"] {
  if (isTo(before[0])) return "infinitive";
  const finiteAux = before.some((t) => t.pos === "AUX" && !NON_FINITE.has(t.lower));
  if (modal || finiteAux) return "finite";
  const opening = before[0]?.lower;
  if (opening === "being" || opening === "having") return "participle";
  if (main.lower.endsWith("ing") && main.lemma !== main.lower) return "gerund";
  if (IRREGULAR_PARTICIPLE.has(main.lower) && !IRREGULAR_PAST.has(main.lower) && main.lower !== main.lemma)
    return "participle";
  return isReduced(tokens, main) ? "participle" : "finite";
}

/** "the deal signed in 2023", "a tour announced by": a past form that a verb of its own sentence or an agent follows. */
function isReduced(tokens: Token[], main: Token): boolean {
  if (!isPastForm(main)) return false;
  const next = tokens[main.index + 1];
  const previous = tokens[main.index - 1];
  if (previous && previous.pos === "PUNCT" && previous.text === ",") return next?.lower === "by";
  return next?.lower === "by" && previous?.pos === "NOUN";
}

/**
 * "scrapped a trip to Algiers scheduled for Monday": an -ed form whose noun is the object of the finite verb before it, with
 * no mark of another clause between them; "said Iran signed the deal" has a clause for its object.
 */
function isAfterObject(tokens: Token[], verbs: VerbGroup[], i: number): boolean {
  const verb = verbs[i] as VerbGroup;
  const before = verbs[i - 1];
  if (verb.form !== "finite" || verb.first !== verb.head || !tokens[verb.head]?.lower.endsWith("ed"))
    return false;
  if (!before || before.form !== "finite" || SAYING.has(before.lemma) || TAKES_CLAUSE.has(before.lemma))
    return false;
  const between = tokens.slice(before.head + 1, verb.first);
  const parted = between.some(
    (t) => (/^(PUNCT|CCONJ|SCONJ|PRON)$/.test(t.pos) && !isPossessive(t)) || CLAUSE_WORDS.has(t.lower)
  );
  return (
    !parted && between.some((t) => t.pos === "NOUN") && /^(NOUN|PROPN|NUM)$/.test(between.at(-1)?.pos ?? "")
  );
}

const TAKES_CLAUSE = new Set(
  "think believe hope know see hear fear show mean suspect feel agree expect understand learn find".split(" ")
);
const CLAUSE_WORDS = new Set(
  "after before since until till as while once than when where who which that because".split(" ")
);

function tenseOf(form: VerbGroup["form"], before: Token[], main: Token, modal: string): Tense {
  if (form === "infinitive" || form === "gerund") return "none";
  if (form === "participle") return "past";
  if (modal === "will" || modal === "shall") return "future";
  if (modal) return "none";
  const first = before.find((t) => t.pos === "AUX");
  if (!first) return BE.has(main.lower) ? pastBe(main) : isPastForm(main) ? "past" : "present";
  if (PAST_AUXILIARIES.has(first.lower)) return "past";
  return HAVE.has(first.lower) ? "past" : "present";
}

const PAST_AUXILIARIES = new Set(["was", "were", "did", "had"]);

const pastBe = (t: Token): Tense => (t.lower === "was" || t.lower === "were" ? "past" : "present");

/** The verb that governs an infinitive, gerund or bare participle: the nearest group before it with no finite verb between. */
function governorOf(tokens: Token[], verbs: VerbGroup[], i: number): number {
  const verb = verbs[i] as VerbGroup;
  if (verb.form === "finite") return -1;
  // "want their commerce, which stood at $737 million, to quadruple": the aside is stepped over
  const limit = verb.form === "infinitive" ? beforeAside(tokens, verb.first) : verb.first;
  // "agreed to visit and to sign": the second infinitive has the first one's governor
  for (let j = i - 1; j >= 0; j--) {
    const other = verbs[j] as VerbGroup;
    if (other.head >= limit || other.aside) continue;
    if (blocked(tokens, other.head + 1, limit)) return -1;
    const joined = tokens[verb.first - 1]?.pos === "CCONJ";
    if (joined && other.form === verb.form) return other.governor >= 0 ? other.governor : j;
    return j;
  }
  return -1;
}

/** The comma that opens a relative aside which ends right before `first`, or `first` where none does. */
function beforeAside(tokens: Token[], first: number): number {
  if (tokens[first - 1]?.text !== ",") return first;
  for (let k = first - 2; k > 1 && first - k < 25; k--) {
    if (/^(?:who|which)$/.test(tokens[k]!.lower)) return tokens[k - 1]?.text === "," ? k - 1 : first;
    if (/^[;:]$/.test(tokens[k]!.text)) return first;
  }
  return first;
}

const BLOCKING = new Set([";", ":", "that", "who", "which"]);

function blocked(tokens: Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (BLOCKING.has(tokens[k]!.lower)) return true;
  return false;
}

const OPEN_MODALS = new Set(["may", "might", "could", "can", "should", "must"]);

function isHypothetical(tokens: Token[], verbs: VerbGroup[], i: number): boolean {
  const verb = verbs[i] as VerbGroup;
  if (OPEN_MODALS.has(verb.modal)) return true;
  if (verb.modal === "would" && (!reportsSpeech(verbs, i) || isOnlyIf(tokens, verb))) return true;
  if (underCondition(tokens, verbs, verb)) return true;
  const governor = verbs[verb.governor];
  return governor !== undefined && verb.form !== "finite" && isHypothetical(tokens, verbs, verb.governor);
}

/** "said he would go to Rome at any time if he were invited": the condition follows in the same breath. */
const isOnlyIf = (tokens: Token[], verb: VerbGroup): boolean => {
  const after = tokens.slice(verb.head + 1, verb.head + 16);
  const end = after.findIndex((t) => /^[,;:]$/.test(t.text) || t.pos === "CCONJ");
  return (end < 0 ? after : after.slice(0, end)).some(
    (t) => CONDITIONAL.has(t.lower) && t.lower !== "whether"
  );
};

/** "He said he would visit": a verb of saying in the past stands before the clause, or after the quotation. */
const reportsSpeech = (verbs: VerbGroup[], i: number): boolean =>
  verbs.some(
    (v, j) =>
      j !== i &&
      Math.abs(j - i) <= 3 &&
      (SAYING.has(v.lemma) || RESOLVING.test(v.lemma)) &&
      v.tense !== "none"
  );

/** "agreed that they would conclude it next year": those who say so mean to. */
const RESOLVING = /^(?:reaffirm|agree|decide|assure|guarantee|resolve|concur|restate)$/;

function underCondition(tokens: Token[], verbs: VerbGroup[], verb: VerbGroup): boolean {
  for (let k = clauseStart(tokens, verbs, verb); k < verb.first; k++)
    if (CONDITIONAL.has(tokens[k]!.lower) && tokens[k + 1]?.lower !== "not") return true;
  return false;
}

const MARKS = new Set([";", ":", "—"]);

/** First token after the last finite verb or clause mark before the verb. */
function clauseStart(tokens: Token[], verbs: VerbGroup[], verb: VerbGroup): number {
  let start = 0;
  for (const other of verbs) if (other.head < verb.first && other.form === "finite") start = other.head + 1;
  for (let k = verb.first - 1; k >= start; k--) if (MARKS.has(tokens[k]?.text ?? "")) return k + 1;
  return start;
}
