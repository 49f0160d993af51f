/** Signed, agreed, planned, proposed or ended; or why none of these. */
import {judgedAt} from "../falseReport.ts";
import {daysBetween, isAfter, lastDay} from "../../calendar.ts";
import {PAST_DEAL, PLANNED_DEAL, UNCERTAIN_DEAL} from "../../lexicon/agreements.ts";
import {holds, wordClass} from "../../annotate/word.ts";
import {findToken, wordsFrom} from "../near.ts";
import type {AnnotatedSentence} from "../../types.ts";
import type {AgreementValues} from "./index.ts";
import type {Link} from "./link.ts";
import type {Phrase} from "./phrase.ts";

type Status = AgreementValues["status"];
export type Reading = {status: Status; doubts: string[]} | {reason: string};

/** The status that a link gives, or why it gives none. `date` is the act's, `published` the article's; either may be empty. */
export function statusOf(phrase: Phrase, link: Link, date: string, published: string): Reading {
  const {act, factuality} = link;
  const before = phrase.first < phrase.head ? modifiers(phrase) : [];
  if (
    before.some(
      (word) =>
        UNCERTAIN_DEAL.has(word) &&
        !(word === "draft" && (act === "sign" || link.role === "talks" || isDrafted(phrase, link)))
    ) &&
    act !== "propose"
  )
    return {reason: "only a possible agreement"};
  if (isDoubted(phrase, link)) return {reason: "the text doubts it"};
  if (factuality === "denied") return {reason: "the text says that it was not signed or reached"};
  if (isOffered(phrase, link)) return {status: "proposed", doubts: []};
  if (
    before.some((word) => /^drafts?$/.test(word)) &&
    isDrafted(phrase, link) &&
    factuality !== "hypothetical"
  )
    return {status: "planned", doubts: ["only a draft"]};
  if (
    isHopedFor(phrase, link) &&
    (isAfter(date, published) || BY_SEASON.test(phrase.sentence.text) || isByThen(phrase, link))
  )
    return {status: "planned", doubts: ["a hope with a date"]};
  if (factuality === "hypothetical") return {reason: "only wished for or supposed"};
  if (factuality === "cancelled") return {reason: "the signing was called off"};
  if (act === "end") return ending(phrase, link, isAfter(date, published || "9999"));
  if (before.some((word) => PAST_DEAL.has(word))) return {status: "ended", doubts: ["ended by an adjective"]};
  if (act === "propose" || factuality === "proposed") return {status: "proposed", doubts: []};
  // "is ready to be signed": the paper, and not who signs
  if (isReady(phrase, link)) return {status: "planned", doubts: []};
  if (isWilling(phrase, link)) return {reason: "only ready or willing to sign"};
  if (wasToBut(phrase, link) || wasToHave(phrase, link)) return {reason: "the signing was called off"};
  if (
    /^(?:(?:are|is) )?(?:ready for sign|awaiting sign)/.test(
      wordsFrom(phrase.sentence.tokens, phrase.last + 1, phrase.last + 4)
    )
  )
    return {status: "planned", doubts: []};
  if (isUnderWay(phrase, link) || isHeading(phrase, link, date)) return {status: "planned", doubts: []};
  if (link.purpose && isPast(date, published))
    return {status: "signed", doubts: ["signed, as was the journey's purpose"]};
  if (isLongGone(phrase, link, published)) return {status: "signed", doubts: ["signed in a year long gone"]};
  if (
    act === "plan" ||
    factuality === "planned" ||
    factuality === "postponed" ||
    isAfter(date, published || "9999")
  )
    return {status: "planned", doubts: []};
  if (before.some((word) => PLANNED_DEAL.has(word)) && link.role === "in-force")
    return {reason: "only a planned agreement"};
  // "the signing ceremony, at which five agreements were concluded"
  const isCeremony = act === "reach" && /\bsigning ceremony\b/i.test(phrase.sentence.text) && /^(?:conclude|seal|exchange)$/.test(phrase.sentence.verbs[link.verb]?.lemma ?? ""); // prettier-ignore
  return act === "sign" || isCeremony
    ? {status: "signed", doubts: []}
    : {status: "agreed", doubts: act === "yield" ? ["agreed by its outcome"] : []};
}

/** "preparations for the signing of the treaty of 1998": they are over; "a treaty that was drafted in 2019" is dated by what was done before. */
const isLongGone = ({sentence}: Phrase, {role, act, factuality, token}: Link, published: string): boolean =>
  role === "event" && act === "sign" && factuality === "planned" && published !== "" &&
  sentence.dates.some((d) => d.to !== "" && d.start > sentence.tokens[token]!.start && isAfter(published, d.to) && daysBetween(d.to, published) > 365 && !sentence.verbs.some((v) => v.head > token && sentence.tokens[v.head]!.start < d.start)); // prettier-ignore

/** "hopes to conclude an agreement by the spring": no day that can be told, and yet a time. */
const BY_SEASON = /\b(?:(?:by|before|in|this|next) (?:the )?(?:coming |next )?(?:spring|summer|autumn|fall|winter|new year|year[’']s end|end of the year|year-end)|next (?:week|month|year)|later this (?:week|month|year)|in (?:the )?coming (?:days|weeks|months))\b/i; // prettier-ignore

/** "hope to finalise an accord before December". */
const isByThen = ({sentence: {dates, verbs}}: Phrase, {verb}: Link): boolean =>
  dates.some((d) => /^(?:by|before)$/.test(d.relation) && d.start > (verbs[verb]?.end ?? 0));

/** "The draft agreement will be finalised", "approved a draft agreement": worked on, and still to be signed. */
const isDrafted = ({sentence, first}: Phrase, {verb, factuality}: Link): boolean =>
  (/^(?:finali[sz]e|complete|approve|initial|finish|agree|prepare|endorse|adopt)$/.test(sentence.verbs[verb]?.lemma ?? "") || /^(?:approving|endorsing)$/.test(sentence.tokens[first - 1]?.lower ?? "")) && // prettier-ignore
  (factuality === "planned" || factuality === "real");

/** "hopes to conclude a returns agreement by the spring": not "hoped to". */
function isHopedFor({sentence: {tokens, verbs}}: Phrase, {verb, act}: Link): boolean {
  // "expressed the wish that it be signed before the end of 2025"
  const at = verbs[verb]?.first ?? 0;
  if (act !== "end" && tokens[at]?.lower === "be" && tokens.slice(Math.max(0, at - 5), at).some((t) => /^(?:wish|hope|expectation|desire|aim|intention)$/.test(t.lower))) return true; // prettier-ignore
  // "instructed the teams to hasten work so that the treaty be signed before the end of 2025", "directed that it be concluded by June"
  if (act !== "end" && tokens[at]?.lower === "be" && verbs[verb]?.passive && !verbs[verb]!.negated && tokens.slice(Math.max(1, at - 9), at).some((t) => t.lower === "that" && /^(?:so|ensure|directed|instructed|agreed|decided|resolved)$/.test(tokens[t.index - 1]?.lower ?? ""))) return true; // prettier-ignore
  // "should be signed in 2025": expected, where a time is told
  if (act !== "end" && verbs[verb]?.modal === "should" && !verbs[verb].negated && !/^(?:if|should)$/i.test(tokens[0]?.lower ?? "") && !tokens.some((t) => t.lower === "if" || t.text === "?")) return true; // prettier-ignore
  // "told the commission to hasten, so that a treaty can be signed in 2025": what the work is for
  if (act === "sign" && /^(?:can|may)$/.test(verbs[verb]?.modal ?? "") && !verbs[verb]!.negated && tokens.slice(Math.max(1, at - 9), at).some((t) => t.lower === "that" && tokens[t.index - 1]?.lower === "so")) return true; // prettier-ignore
  const governor = verbs[verbs[verb]?.governor ?? -1];
  // "It is hoped that an agreement will be signed before the end of the year"
  if (act === "sign" && verbs[verb]?.tense === "future" && verbs.some((v) => v.lemma === "hope" && v.head < at && v.tense === "present" && !v.negated && tokens[v.head + 1]?.lower === "that")) return true; // prettier-ignore
  return (
    governor !== undefined && act !== "end" && verbs[verb]?.form === "infinitive" && /^(?:hope|aim|seek|want|intend)$/.test(governor.lemma) &&
    governor.tense === "present" && !governor.negated && !governor.hypothetical
  ); // prettier-ignore
}

/** Two days or more before the article, or of a month that is over by then. */
const isPast = (date: string, published: string): boolean =>
  date !== "" && (published === "" || daysBetween(lastDay(date), published) >= 2);

/** "will expire in 2026" is in force; "said it would withdraw" has decided. */
function ending(phrase: Phrase, {factuality, verb, role}: Link, isAhead: boolean): Reading {
  const group = phrase.sentence.verbs[verb];
  // "It lapses at the end of 2026"
  const given = /\bnot be (?:renewed|extended|prolonged)\b/i.test(phrase.sentence.text);
  // "expires this summer": what has a season and no day is to come all the same
  if (
    (isAhead || /^(?:expire|lapse)$/.test(group?.lemma ?? "")) &&
    !given &&
    group?.tense === "present" &&
    !group.passive &&
    !group.perfect &&
    /^(?:expire|lapse|end)$/.test(group.lemma)
  )
    return {status: "agreed", doubts: ["in force until it expires"]};
  // "was allowed to expire in June"
  const governor = phrase.sentence.verbs[group?.governor ?? -1];
  const isLet = governor?.lemma === "allow" && governor.passive && governor.tense === "past" && !governor.negated && !isAhead; // prettier-ignore
  if (isLet || (factuality !== "planned" && factuality !== "proposed" && factuality !== "postponed"))
    return {status: "ended", doubts: []};
  const lemma = phrase.sentence.verbs[verb]?.lemma ?? "";
  if (factuality === "proposed") return {reason: "an end that is only asked for"};
  if (/^(expire|lapse|end|collapse)$/.test(lemma) && role !== "object")
    return {status: "agreed", doubts: ["in force until it expires"]};
  return {status: "ended", doubts: ["the end is announced"]};
}

const modifiers = ({sentence, first, head}: Phrase): string[] =>
  sentence.tokens
    .slice(first, head)
    .filter((t, i, all) => !(t.lower === "no" && /^(fewer|less)$/.test(all[i + 1]?.lower ?? "")))
    .map((t) => t.lower);

/** "Analysts doubt that the two will sign", "ruled out that": what stands before the clause takes it back. */
function isDoubted({sentence, first}: Phrase, {verb}: Link): boolean {
  const {tokens, verbs} = sentence;
  const at = verbs[verb]?.first ?? 0;
  // "Reports that the two had signed a contract were false"
  if (tokens[first]!.start - sentence.start < judgedAt(sentence)) return true;
  const mayMiss = holds(sentence, MISSED) || (holds(sentence, ALL) && holds(sentence, BUT));
  if (mayMiss && isMissed(sentence, verb)) return true;
  // "to be signed as soon as its text is finalised"
  if (verbs.some((v) => v.head > first && v.head - first < 12 && v.tense === "present") && AS_SOON.test(wordsFrom(tokens, Math.max(0, first - 8), first))) return true; // prettier-ignore
  if (!holds(sentence, DOUBTING)) return false;
  const doubt = findToken(tokens, 0, at, (t, k) => DOUBTS.has(t.lower) && tokens[k - 1]?.lower !== "no");
  if (doubt >= 0 && /^(that|if|whether)$/.test(tokens[doubt + 1]?.lower ?? "")) return true;
  // "refused to confirm reports that a contract was ready for signature"
  const lead = wordsFrom(tokens, Math.max(0, first - 8), first);
  if (
    /\b(?:confirm|corroborate|substantiate|verify)\b.*\b(?:reports?|rumou?rs?|claims?|that)$/.test(
      lead.replace(/ (?:a|an|the)$/, "").replace(/ that$/, "")
    ) &&
    /\b(?:refus|declin|unable|not|n't|never)/.test(lead)
  )
    return true;
  // "denied a deal had been struck"
  if (verbs.some((v) => v.head === first - 1 && !v.negated && /^(deny|doubt|dispute|reject)$/.test(v.lemma)))
    return true;
  // "demanded that the government scrap the pact": asked for
  const own = verbs[verb];
  const isBare = own?.form === "finite" && own.tense === "present" && tokens[own.head]?.lower === own.lemma && own.first === own.head; // prettier-ignore
  if (isBare && verbs.some((v) => v.head < at && /^(?:demand|recommend|request|insist)$/.test(v.lemma) && tokens[v.head + 1]?.lower !== "to" && tokens.slice(v.head, at).some((t) => t.lower === "that"))) return true; // prettier-ignore
  return verbs.some(
    (v) =>
      v.head < at &&
      !v.negated &&
      /^(doubt|question|wonder|deny|dispute)$/.test(v.lemma) &&
      tokens.slice(v.head + 1, at).some((t) => /^(that|if|whether)$/.test(t.lower))
  );
}

const AS_SOON = /\b(?:as soon as|once|as long as)(?: (?:a|an|the|its|their|such|this))?$/;

const DOUBTS = new Set(["doubt", "doubts", "doubted"]);

/** "nearly signed", "all but reached"; "Neither Kenya nor Morocco signed", "Nobody in Kenya has signed": it was not done. */
function isMissed({tokens, verbs}: AnnotatedSentence, verb: number): boolean {
  const own = verbs[verb];
  if (!own) return false;
  const lead = tokens[own.head - 1]?.lower ?? "";
  if (/^(?:nearly|almost)$/.test(lead) || (lead === "but" && tokens[own.head - 2]?.lower === "all")) return true; // prettier-ignore
  const nor = tokens.findLastIndex((t) => t.index < own.first && t.lower === "nor");
  const neither = nor < 0 || own.first - nor > 6 ? -1 : tokens.findLastIndex((t) => t.index < nor && nor - t.index < 7 && t.lower === "neither"); // prettier-ignore
  if (neither >= 0 && own.form === "finite" && !verbs.some((v) => v.head > neither && v.head < own.first)) return true; // prettier-ignore
  const at = own.subject ? own.subject[0] : -1;
  return own.form === "finite" && [at, at - 1].some((k) => /^(?:neither|nobody)$/.test(tokens[k]?.lower ?? "")); // prettier-ignore
}

const MISSED = wordClass(["nearly", "almost", "neither", "nobody"]);
const ALL = wordClass(["all"]);
const BUT = wordClass(["but"]);

/** Words and lemmas one of which all these have. */
const DOUBTING = wordClass(
  DOUBTS,
  /confirm|corroborate|substantiate|verify/i,
  "deny dispute reject question wonder demand recommend request insist".split(" ")
);

/** "is ready to sign a contract", "would be willing to sign", "is under pressure to sign", "gave Minsk until Friday to accept". */
function isWilling({sentence: {tokens, verbs}}: Phrase, {verb}: Link): boolean {
  const own = verbs[verb];
  if (own?.form !== "infinitive") return false;
  const isGiven = verbs[own.governor]?.lemma === "give" && tokens.slice(verbs[own.governor]!.head, own.first).some((t) => t.lower === "until"); // prettier-ignore
  return (
    isGiven ||
    /^(ready|willing|keen|eager|prepared|open|pressure|reluctant|hesitant|unlikely)$/.test(tokens[own.first - 1]?.lower ?? "") // prettier-ignore
  );
}

/** "A protocol is ready to be signed", "will be ready to be initialled". */
const isReady = ({sentence: {tokens, verbs}}: Phrase, {verb, act}: Link): boolean => {
  const own = verbs[verb];
  return own?.form === "infinitive" && own.passive && act === "sign" && /^(?:ready|set|due)$/.test(tokens[own.first - 1]?.lower ?? "") && !verbs[own.governor]?.negated; // prettier-ignore
};

/** "was to have been signed last year": it was not. */
function wasToHave({sentence: {tokens, verbs}}: Phrase, {verb}: Link): boolean {
  const own = verbs[verb];
  const be = own?.form === "infinitive" && tokens[own.first + 1]?.lower === "have" ? verbs[own.governor] : undefined; // prettier-ignore
  return be?.lemma === "be" && be.tense === "past";
}

/** "was to sign an accord in July but fell ill": what was to be, and what came of it. */
function wasToBut({sentence: {tokens, verbs}, last}: Phrase, {verb}: Link): boolean {
  const own = verbs[verb];
  const be = own?.form === "infinitive" ? verbs[own.governor] : undefined;
  return (
    // "were going to sign it in March, but the minister fell ill"
    (be?.lemma === "be" || (be?.lemma === "go" && be.progressive)) && be.tense === "past" &&
    tokens.some((t) => t.index > last && t.lower === "but" && verbs.some((v) => v.head > t.index && v.head - t.index < 4 && v.tense === "past"))
  ); // prettier-ignore
}

/** "offered to sign a memorandum": not "if Berlin offered to sign". */
function isOffered({sentence: {verbs}}: Phrase, {verb, act}: Link): boolean {
  const governor = verbs[verbs[verb]?.governor ?? -1];
  return (
    governor !== undefined && act !== "end" && verbs[verb]?.form === "infinitive" && /^(offer|propose)$/.test(governor.lemma) &&
    !governor.negated && !governor.hypothetical && governor.modal === "" && governor.governor < 0
  ); // prettier-ignore
}

/** "Entering into a Memorandum between Fiji and Tonga": the heading of what a cabinet decides on. */
const isHeading = ({sentence: {verbs}}: Phrase, {verb}: Link, date: string): boolean =>
  date === "" && verbs[verb]?.form === "gerund" && verbs[verb].first === 0 && !verbs.some((v) => v.form === "finite"); // prettier-ignore

/** "have been negotiating a treaty", "are finalising a contract": not there yet. */
function isUnderWay({sentence}: Phrase, {verb, act}: Link): boolean {
  const group = sentence.verbs[verb];
  if (!group || act === "end" || act === "yield") return false;
  return (
    (group.progressive && group.lemma !== "have") ||
    (group.lemma === "negotiate" && group.tense === "present")
  );
}
