/** Agreements that are in force, run out, or give way: "under a 2023 accord", "expired", "replaced the treaty of 1960". */
import {
  DEAL_NOUNS,
  FORCE_WORDS,
  REPLACING,
  SUBJECT_ACTS,
  UNDER,
  UNDER_PHRASES
} from "../../lexicon/agreements.ts";
import type {DealAct} from "../../lexicon/agreements.ts";
import type {AnnotatedSentence, DateMention, Token, VerbGroup} from "../../types.ts";
import {holds, wordClass} from "../../annotate/word.ts";
import {UPPER, findToken, holdsAny, indexOfAny, indexOfWord, tokenAt, wordsFrom} from "../near.ts";
import {complementEnd} from "./complement.ts";
import {before} from "./link.ts";
import type {Link} from "./link.ts";
import type {Phrase} from "./phrase.ts";

/** "expired", "took effect", "came into force", "is in force", "remains valid". */
export function force({tokens, dates}: AnnotatedSentence, verb: VerbGroup): DealAct | null {
  const act = verb.lemma === "be" ? "reach" : SUBJECT_ACTS.get(verb.lemma);
  const next = tokens[verb.head + 1];
  // "ran out in November"
  if (verb.lemma === "run" && next?.lower === "out" && verb.tense === "past") return "end";
  // "ran its course in September"
  if (verb.lemma === "run" && verb.tense === "past" && tokens[verb.head + 2]?.lower === "course")
    return "end";
  // "ceased to be in force", "ceased to apply"
  if (verb.lemma === "cease" && verb.tense === "past" && next?.lower === "to" && /^(?:be|apply|operate|have|exist|function|run)$/.test(tokens[verb.head + 2]?.lower ?? "")) return "end"; // prettier-ignore
  // "became law", "became effective"
  if (verb.lemma === "become" && /^(?:law|effective|operative)$/.test(next?.lower ?? "")) return "reach";
  // "came to an end in June"
  if (verb.lemma === "come" && verb.tense === "past" && /^to an end\b/.test(wordsFrom(tokens, verb.head + 1, verb.head + 4))) return "end"; // prettier-ignore
  if (!act) return null;
  if (act !== "end" && holdsAny(tokens, FORCE_WORDS, verb.head + 1, verb.head + 4)) return "reach";
  // "A similar accord with Greece followed in March"
  if (verb.lemma === "follow")
    return !next ||
      /^(PUNCT|ADP|ADV|SCONJ|CCONJ)$/.test(next.pos) ||
      dates.some((d) => d.start <= next.start && next.start < d.end)
      ? act
      : null;
  if (act === "yield") return /^(from|out)$/.test(next?.lower ?? "") ? act : null;
  if (act !== "end") return null;
  // "ended seven years of estrangement" is no end of the accord
  const isAlone =
    !next ||
    /^(PUNCT|ADP|ADV|SCONJ|CCONJ)$/.test(next.pos) ||
    dates.some((d) => d.start <= next.start && next.start < d.end);
  return isAlone || verb.lemma === "expire" || verb.lemma === "lapse" ? "end" : null;
}

/** "under a 2023 security agreement with Tehran", "in line with the 1975 accord", "the pact, in force since 2006,": it is in force. */
export function inForce(phrase: Phrase): Link | null {
  const {sentence, first, last} = phrase;
  const {tokens} = sentence;
  const previous = tokens[first - 1];
  const isUnder = previous && (UNDER.has(previous.lower) || (CLOSING.has(previous.lower) && UNDER_PHRASES.test(before(sentence, first))) || isSince(phrase)); // prettier-ignore
  // "have long been bound by treaty": none in particular
  if (isUnder && phrase.first === phrase.head && !phrase.plural && !/^(?:with|between|signed|reached|of|on)$/.test(tokens[last + 1]?.lower ?? "")) return null; // prettier-ignore
  if (
    !isUnder &&
    !(holds(sentence, FORCE) && (isInForce(tokens, last) || isInForce(tokens, nameEnd(phrase))))
  )
    return null;
  return {role: "in-force", act: "reach", verb: -1, token: first, factuality: "real", agentFrom: first};
}

/** Last words of such phrases. */
const CLOSING = new Set(["with", "of", "to", "on", "by"]);

const isInForce = (tokens: readonly Token[], last: number): boolean =>
  IN_FORCE.test(wordsFrom(tokens, last + 1, last + 6));

/** The last token before the comma that closes "the Agreement on the Exemption of Visas, in force since 2014"; the phrase's last where there is none. */
function nameEnd({sentence: {tokens, verbs}, last}: Phrase): number {
  const comma = indexOfWord(tokens, ",", last + 1, last + 20);
  return comma < 0 || verbs.some((v) => v.head > last && v.head < comma) ? last : comma - 1;
}

const FORCE = wordClass(/force|effect|valid|operative/i);

const IN_FORCE =
  /^(?:, )?(?:which (?:is|has been) )?(?:(?:still|already) )?(?:in force|in effect|effective|valid|operative)\b/;

/** "since an agreement with Ankara in 2014", "following a 2019 accord": made then, and in force. */
export function isSince(phrase: Phrase): boolean {
  const {sentence: {tokens, dates}, first, last, definite, rank} = phrase; // prettier-ignore
  if (definite || rank !== "strong" || !/^(?:since|after|following)$/.test(tokens[first - 1]?.lower ?? "")) return false; // prettier-ignore
  const [start, end] = [tokens[first]!.start, tokens[complementEnd(phrase)]!.end];
  return last > first && dates.some((d) => d.from !== "" && d.start >= start && d.end <= end);
}

/** "had a treaty until it lapsed in 1998": the token of its end, or -1. */
export function endBehind({sentence: {tokens}, last}: Phrase): number {
  const until = findToken(tokens, last + 1, last + 20, (t, k) => t.lower === "until" && tokens[k + 1]?.lower === "it"); // prettier-ignore
  return until < 0 ? -1 : indexOfAny(tokens, ENDED, until + 2, until + 5);
}

const ENDED = new Set("lapsed expired ended terminated suspended scrapped denounced cancelled".split(" "));

/** "The fisheries pact between the two lapsed in July", tagged as an adjective; "let the pact lapse". */
export function lapsed(phrase: Phrase): Link | null {
  const {sentence} = phrase;
  if (!holds(sentence, LAPSING)) return null;
  const end = complementEnd(phrase);
  // "has let the 2004 convention with Uganda lapse"
  const letting = sentence.verbs.findIndex((v) => /^(?:let|allow)$/.test(v.lemma) && v.head < phrase.first && phrase.first - v.head < 4 && /^(?:past|present)$/.test(v.tense) && v.modal === "" && !v.negated); // prettier-ignore
  const lapse = letting < 0 ? undefined : sentence.tokens.find((w) => w.index > phrase.last && w.index - phrase.last < 14 && /^(?:lapse|expire)$/.test(w.lower)); // prettier-ignore
  if (lapse) return {role: "object", act: "end", verb: letting, token: lapse.index, factuality: "real", agentFrom: letting}; // prettier-ignore
  // "the agreement had lapsed"
  const perfect = /^(?:has|have|had)$/.test(sentence.tokens[end + 1]?.lower ?? "") ? 3 : 1;
  const t = sentence.tokens
    .slice(phrase.last + 1, end + perfect)
    .find((w) => w.pos !== "VERB" && /^(lapsed|expired)$/.test(w.lower));
  if (!t || sentence.tokens[phrase.first - 1]?.pos === "ADP") return null;
  return {role: "passive", act: "end", verb: -1, token: t.index, factuality: "real", agentFrom: t.index};
}

const LAPSING = wordClass(["lapse", "expire", "lapsed", "expired"]);

/** "replaced a 2021 accord", "meant to replace the treaty of August 1960": what gives way had been made. */
export function replaced(phrase: Phrase): Link | null {
  const {sentence, first} = phrase;
  const verb = sentence.verbs.find((v) => v.head === first - 1 && REPLACING.has(v.lemma));
  return verb && datesOf(phrase).length > 0
    ? {role: "replaced", act: "reach", verb: -1, token: first, factuality: "real", agentFrom: first}
    : null;
}

/** Dates that stand in a phrase or right behind it after "of": "a 2021 accord", "the agreement of 1947". */
export function datesOf(phrase: Phrase): readonly DateMention[] {
  const {sentence, first, name} = phrase;
  const {tokens, dates} = sentence;
  if (dates.length === 0) return dates;
  const start = tokens[first]?.start ?? 0;
  const of =
    tokens[name + 1]?.lower === "of" || tokens[name + 1]?.lower === "dated" ? tokens[name + 2] : undefined;
  const end = tokens[name]?.end ?? 0;
  return dates.filter(
    (d) =>
      d.from !== "" &&
      d.start >= start &&
      (d.end <= end ||
        (of !== undefined && d.start === of.start) ||
        isBehindOf(phrase, d) ||
        isInBrackets(phrase, d) ||
        closesLine(phrase, d))
  );
}

/** "- Agreement on visa exemption, 1993": at the end of a line of a list. */
function closesLine({sentence: {tokens, verbs}, first}: Phrase, date: DateMention): boolean {
  if (verbs.length > 0 || first === 0 || first > 2 || LETTER.test(tokens[0]!.text)) return false;
  const at = tokenAt(tokens, date.start);
  return tokens[at - 1]?.text === "," && tokens.every((t) => t.start < date.end || t.pos === "PUNCT");
}

const LETTER = /\p{L}/u;

/** "of Peace and Friendship": the rest of a name, in capitals. */
const isTitle = (tokens: readonly Token[]): boolean =>
  tokens.length < 8 && tokens.every((t) => UPPER.test(t.text) || /^(?:of|and|on|for|the)$/.test(t.lower));

/** "Air Services Agreement (1989)", "a treaty on tax (signed in May 2012)", "An agreement with Manila dates from 2022". */
function isInBrackets(phrase: Phrase, date: DateMention): boolean {
  const {sentence: {tokens}, last} = phrase; // prettier-ignore
  const at = tokenAt(tokens, date.start);
  if (at <= last || at - last > 18) return false;
  const between = tokens.slice(last + 1, at);
  if (between.some((t) => /^[;:)]$/.test(t.text))) return false;
  const open = between.findIndex((t) => t.text === "(");
  if (open >= 0) return !between.some((t) => t.text === ",") && between.length - open < 5 && !between.slice(0, open).some((t) => DEAL_NOUNS.get(t.lower)?.rank === "strong"); // prettier-ignore
  const words = between.slice(-3).map((t) => t.lower).join(" "); // prettier-ignore
  return /\b(?:dat(?:es|ed|ing)|goes|going) (?:back )?(?:from|to)$/.test(words);
}

/** "the memorandum on maritime areas between Turkey and Libya of 27 November 2019": at the end of its complement, no verb between. */
function isBehindOf({sentence: {tokens, verbs}, last}: Phrase, date: DateMention): boolean {
  const at = tokenAt(tokens, date.start);
  if (at <= last || at - last >= 16) return false;
  const lead = /^(?:of|dated)$/.test(tokens[at]?.lower ?? "") ? at : at - 1;
  return (
    /^(?:of|dated)$/.test(tokens[lead]?.lower ?? "") && (date.from.length === 10 || isTitle(tokens.slice(last + 1, lead)) || isKind(tokens.slice(last + 1, lead))) &&
    !verbs.some((v) => v.first > last && v.head < at) && !tokens.slice(last + 1, at).some((t) => /^[,;:]$/.test(t.text))
  ); // prettier-ignore
}

/** "the agreement of military cooperation of 2018": what kind of agreement it is. */
const isKind = ([of, ...words]: readonly Token[]): boolean =>
  of?.lower === "of" && words.length > 0 && words.length < 4 && words.every((t) => /^(?:NOUN|ADJ)$/.test(t.pos) || t.lower === "and"); // prettier-ignore

/** "South Korea and Vietnam's 2015 free trade deal has tripled trade": a year of its own says that it was made. */
export function mentioned(phrase: Phrase): Link | null {
  const {first} = phrase;
  return datesOf(phrase).length > 0
    ? {role: "mentioned", act: "reach", verb: -1, token: first, factuality: "real", agentFrom: first}
    : null;
}
