import {
  AFTER_OF, DEAL_NOUNS, GROUP_NOUNS, LETTER_NOUNS, NOT_DEALS, PLURALS, TIME_NOUNS, VAGUE_COUNTS
} from "../../lexicon/agreements.ts"; // prettier-ignore
import type {AgreementKind, NounRank} from "../../lexicon/agreements.ts";
import type {AnnotatedSentence, Token} from "../../types.ts";

/** The noun phrase of an agreement or a joint work; numbers are indexes of the sentence's tokens, inclusive. */
export interface Phrase {
  sentence: AnnotatedSentence;
  kind: AgreementKind;
  rank: NounRank;
  /** First token, determiner, number and "a pair of" included. */
  first: number;
  /** First token of the words that name it: "security" of "a 2023 security agreement". */
  core: number;
  head: number;
  /** Last token of the name: "understanding" of "memorandum of understanding". */
  name: number;
  /** Last token before a complement or a verb: the bracket of "memoranda of understanding (MoUs)". */
  last: number;
  plural: boolean;
  /** "the", "this", "its": perhaps told before. */
  definite: boolean;
  /** "one of the agreements": a part of what was told. */
  part: boolean;
}

/** All noun phrases of agreement in a sentence, in order. */
export function dealPhrases(sentence: AnnotatedSentence): Phrase[] {
  return sentence.tokens.flatMap((t) => {
    const noun = nounAt(sentence, t);
    return noun ? [phraseAt(sentence, t.index, noun)] : [];
  });
}

function nounAt(sentence: AnnotatedSentence, t: Token): {kind: AgreementKind; rank: NounRank} | null {
  const {tokens} = sentence;
  const noun = DEAL_NOUNS.get(t.lower) ?? letterOf(tokens, t);
  if (!noun || !isNominal(tokens, t)) return null;
  const next = tokens[t.index + 1];
  if (next && makesAnother(next, tokens[t.index + 2])) return null;
  // "the two governments plan to build": a verb, tagged as a noun
  if (/^plans?$/.test(t.lower) && next?.lower === "to" && !/^(DET|ADJ)$/.test(tokens[t.index - 1]?.pos ?? ""))
    return null;
  // "memoranda of understanding (MoUs)", "of understanding", "treaty-based"
  if (tokens[t.index - 1]?.text === "(" && tokens[t.index + 1]?.text === ")") return null;
  if (AFTER_OF.has(t.lower) && tokens[t.index - 1]?.lower === "of") return null;
  return NOT_DEALS.test(
    sentence.text.slice(Math.max(0, t.start - sentence.start - 40), t.end - sentence.start)
  )
    ? null
    : noun;
}

const letterOf = (tokens: Token[], t: Token) =>
  LETTER_NOUNS.has(t.lower) && /^(intent|intention)$/.test(tokens[t.index + 2]?.lower ?? "")
    ? {kind: "memorandum" as const, rank: "strong" as const}
    : undefined;

/** Tagged as a noun, or as a verb where only a noun can stand: "a deal", "two contracts", "security accord". */
function isNominal(tokens: Token[], t: Token): boolean {
  if (t.pos !== "VERB" && t.pos !== "AUX")
    return t.lower !== "deal" || tokens[t.index + 1]?.lower !== "with" || isOpened(tokens, t);
  return isOpened(tokens, t);
}

const isOpened = (tokens: Token[], t: Token): boolean =>
  /^(DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[t.index - 1]?.pos ?? "") ||
  /^(its|their|his|'s|’s)$/.test(tokens[t.index - 1]?.lower ?? "");

/** "treaty obligations", "deal talks", "treaty-based": the next word is the head. "agreement Monday" has none. */
function makesAnother(next: Token, after: Token | undefined): boolean {
  if (next.text === "-" && after && after.start === next.end) return true;
  if (next.pos !== "NOUN" && next.pos !== "PROPN") return false;
  if (TIME_NOUNS.has(next.lower)) return false;
  // "Comprehensive Strategic Partnership Treaty"
  if (DEAL_NOUNS.has(next.lower)) return true;
  return next.pos === "NOUN" && /^\p{Ll}/u.test(next.text);
}

function phraseAt(
  sentence: AnnotatedSentence,
  head: number,
  {kind, rank}: {kind: AgreementKind; rank: NounRank}
): Phrase {
  const {tokens} = sentence;
  const core = coreStart(sentence, head);
  const first = determinerStart(sentence, core);
  const name = nameEnd(tokens, head);
  const opening = tokens[first]?.lower ?? "";
  const before = tokens[first - 1]?.lower;
  const part =
    before === "of" &&
    /^(one|two|three|four|five|six|some|most|none|all|each|any|many|several|half|\d+)$/.test(
      tokens[first - 2]?.lower ?? ""
    );
  return {
    sentence, kind, rank, first, core, head, name,
    last: bracketEnd(tokens, name),
    plural: PLURALS.has(tokens[head]?.lower ?? ""),
    definite: before === "such" || /^(the|this|that|these|those|its|their|his|her|both|such|our)$/.test(opening) || /^['’]s?$/.test(before ?? ""),
    part
  }; // prettier-ignore
}

function nameEnd(tokens: Token[], head: number): number {
  const of = tokens[head + 1]?.lower === "of";
  return of && AFTER_OF.has(tokens[head + 2]?.lower ?? "") ? head + 2 : head;
}

/** "memoranda of understanding (MoUs)", "an accord”": over the closing marks. */
function bracketEnd(tokens: Token[], name: number): number {
  let last = name;
  if (tokens[last + 1]?.text === "(" && tokens[last + 3]?.text === ")") last += 3;
  while (/^[”"’»]$/.test(tokens[last + 1]?.text ?? "")) last++;
  return last;
}

/** Goes left over what names the agreement: nouns, adjectives, compounds, "economic and technical". */
export function coreStart(sentence: AnnotatedSentence, head: number): number {
  const {tokens} = sentence;
  let k = head;
  let joined = false;
  while (k > 0 && head - k < 14) {
    const t = tokens[k - 1] as Token;
    if (!isNumber(sentence, t) && isModifier(tokens, t)) k--;
    else if (/^[-–‑&/]$/.test(t.text) && isModifierLike(tokens[k - 2])) k -= 2;
    else if (/^(and|&)$/.test(t.lower) && isJoinable(sentence, tokens[k - 2], tokens[k] as Token)) {
      joined = true;
      k -= 2;
    } else if (
      joined &&
      t.text === "," &&
      /^(NOUN|ADJ)$/.test(tokens[k - 2]?.pos ?? "") &&
      isJoinable(sentence, tokens[k - 2], tokens[k] as Token)
    )
      k -= 2;
    else break;
  }
  return k;
}

/** "Seventeen documents": a capital at the head of the sentence makes a name of the number. */
const isNumber = ({numbers}: AnnotatedSentence, t: Token): boolean =>
  numbers.some((n) => !n.ordinal && n.core.start <= t.start && t.end <= n.core.end);

const isModifierLike = (t: Token | undefined): boolean =>
  t !== undefined && /^(ADJ|NOUN|PROPN|X|VERB|ADV|NUM|ADP|PRON)$/.test(t.pos);

function isModifier(tokens: Token[], t: Token): boolean {
  if (VAGUE_COUNTS.has(t.lower) || TIME_NOUNS.has(t.lower)) return false;
  if (t.pos === "NOUN" || t.pos === "ADJ" || t.pos === "X")
    return !/^(signs|inks|seals|dozen|score)$/.test(t.lower) && !GROUP_NOUNS.has(t.lower);
  if (t.pos === "PROPN") return !/day$/.test(t.lower) || !/^\p{Lu}/u.test(t.text);
  const before = tokens[t.index - 1];
  if (t.pos === "ADV") return /^(newly|legally|previously|recently|long|so)$/.test(t.lower);
  if (t.pos !== "VERB" || !/(ing|ed|en|wn)$/.test(t.lower)) return false;
  return (
    before !== undefined &&
    (/^(DET|ADJ|NUM|ADV)$/.test(before.pos) ||
      /^[-‑]$/.test(before.text) ||
      /^(['’]s|its|their|his|her|our)$/.test(before.lower))
  );
}

/** What "and" may join inside a name: two words of one sort, no agreements, no countries. */
function isJoinable(sentence: AnnotatedSentence, left: Token | undefined, right: Token): boolean {
  if (!left || DEAL_NOUNS.has(left.lower) || !/^(NOUN|ADJ|PROPN)$/.test(left.pos)) return false;
  if (sentence.places.some((p) => p.start <= left.start && left.end <= p.end) && left.pos === "PROPN")
    return false;
  if (sentence.people.some((p) => p.phrase.start <= left.start && left.end <= p.phrase.end)) return false;
  return /^\p{Lu}/u.test(left.text) === /^\p{Lu}/u.test(right.text) || left.index === 0;
}

/** Goes left over determiner, number and "a series of". */
export function determinerStart(sentence: AnnotatedSentence, core: number): number {
  const {tokens} = sentence;
  let k = core;
  while (k > 0 && core - k < 12) {
    const t = tokens[k - 1] as Token;
    const isGroup =
      t.lower === "of" &&
      (GROUP_NOUNS.has(tokens[k - 2]?.lower ?? "") || /^(one|total)$/.test(tokens[k - 2]?.lower ?? "")) &&
      tokens[k - 2]?.lower !== "one";
    if (isGroup) k -= 2;
    // "the March 2023 accord"
    else if (
      sentence.dates.some((d) => d.start <= t.start && t.end <= d.end) &&
      /^(\d{4}|\p{Lu}\p{L}+)$/u.test(t.text)
    )
      k--;
    else if (
      t.pos === "NUM" ||
      t.pos === "SYM" ||
      isNumber(sentence, t) ||
      VAGUE_COUNTS.has(t.lower) ||
      /^[“"‘«„]$/.test(t.text)
    )
      k--;
    else if (
      t.pos === "DET" ||
      /^(its|their|his|her|our|dozen|score|new|wide|whole|both|grand|small|large|long|joint|at|least|than|about|around|nearly|almost|roughly|over|total)$/.test(
        t.lower
      )
    )
      k--;
    else break;
    if (
      /^(a|an|the|this|that|these|those|its|their|his|her|our|both|no|any)$/.test(tokens[k]?.lower ?? "") &&
      tokens[k - 1]?.lower !== "all"
    )
      break;
  }
  while (
    k < core &&
    /^(over|about|at|around)$/.test(tokens[k]?.lower ?? "") &&
    !sentence.numbers.some((n) => n.start <= (tokens[k]?.start ?? 0) && (tokens[k]?.end ?? 0) <= n.end)
  )
    k++;
  // "as many as eight MoUs": the number's own words of qualification
  const from = tokens[k]?.start ?? 0;
  const number = sentence.numbers.find(
    (n) => n.start < from && n.end >= from && n.end <= (tokens[core]?.start ?? 0)
  );
  return number ? tokens.findIndex((t) => t.end > number.start) : k;
}
