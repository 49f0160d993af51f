import {
  AFTER_OF, DEAL_NOUNS, EVENT_NOUNS, GROUP_NOUNS, LETTER_NOUNS, NOT_DEALS, PLURALS, TIME_NOUNS, VAGUE_COUNTS
} from "../../lexicon/agreements.ts"; // prettier-ignore
import type {AgreementKind, NounRank} from "../../lexicon/agreements.ts";
import type {AnnotatedSentence, Token} from "../../types.ts";
import {objectEnd} from "./title.ts";

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
  /** "a new version of the treaty": only what is done with the version is said of it. */
  version?: boolean;
  /** "an arrangement to the Basic Agreement": what another adds to. */
  base?: boolean;
  /** "another, with South Korea": the noun that is left out. */
  noun?: string;
  /** "signed it": a word that stands for an agreement told before. */
  pronoun?: boolean;
  /** What the word stands for. */
  origin?: Phrase;
}

/** All noun phrases of agreement in a sentence, in order. */
export function dealPhrases(sentence: AnnotatedSentence): Phrase[] {
  const all: Phrase[] = [];
  for (const t of sentence.tokens) {
    const noun = nounAt(sentence, t);
    if (noun) all.push(phraseAt(sentence, t.index, noun));
  }
  for (const phrase of all)
    if (
      phrase.definite &&
      all.some(
        (a) =>
          a !== phrase &&
          a.last === phrase.first - 2 &&
          phrase.sentence.tokens[phrase.first - 1]?.lower === "to"
      )
    )
      phrase.base = true;
  return all.filter((phrase) => !all.some((other) => isInside(phrase, other))).flatMap(withVersion);
}

/** "Enhanced Partnership and Cooperation Agreement", "treaty on friendly relations and strategic partnership": a word of another's name. */
function isInside(phrase: Phrase, other: Phrase): boolean {
  if (phrase === other) return false;
  if (other.core <= phrase.head && phrase.head < other.head) return true;
  const {tokens} = phrase.sentence;
  const isBare =
    phrase.first === phrase.core || /^(on|of|for|towards?)$/.test(tokens[phrase.first - 1]?.lower ?? "");
  return (
    isBare &&
    !phrase.plural &&
    phrase.rank === "weak" &&
    other.head < phrase.core &&
    phrase.head <= objectEnd(other)
  );
}

/** "a revised version of the defence partnership that the two signed in 2012": the new one, and the one that it is made from. */
function withVersion(phrase: Phrase): Phrase[] {
  const {tokens} = phrase.sentence;
  const at = phrase.first - 2;
  if (tokens[at + 1]?.lower !== "of" || !/^(?:version|versions)$/.test(tokens[at]?.lower ?? ""))
    return [phrase];
  const core = coreStart(phrase.sentence, at);
  const first = determinerStart(phrase.sentence, core);
  return [{...phrase, first, definite: false, plural: false, version: true}, phrase];
}

function nounAt(sentence: AnnotatedSentence, t: Token): {kind: AgreementKind; rank: NounRank} | null {
  const {tokens} = sentence;
  const noun = DEAL_NOUNS.get(t.lower) ?? letterOf(tokens, t);
  if (!noun || !isNominal(tokens, t)) return null;
  const next = tokens[t.index + 1];
  if (next && makesAnother(next, tokens[t.index + 2])) return null;
  if (isAlias(tokens, t) || isMereNote(tokens, t)) return null;
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

/** "also known as a 123 Agreement", "dubbed the Lviv Deal": another name of what was named. */
const isAlias = (tokens: Token[], t: Token): boolean => {
  const at = tokens.findLastIndex((w) => w.index < t.index && w.index > t.index - 7 && /^(?:known|called|dubbed|named|nicknamed|termed|styled)$/.test(w.lower)); // prettier-ignore
  // "called for an accord"
  if (/^(?:for|on|off|in)$/.test(tokens[at + 1]?.lower ?? "")) return false;
  return at >= 0 && !tokens.slice(at, t.index).some((w) => w.text === "," || w.text === ";");
};

/** "took note of a proposal"; an exchange of diplomatic notes is an agreement. */
const isMereNote = (tokens: Token[], t: Token): boolean =>
  /^notes?$/.test(t.lower) &&
  !tokens
    .slice(Math.max(0, t.index - 5), t.index)
    .some((w) => /^(exchang(?:e|ed|es|ing)|diplomatic)$/.test(w.lower));

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
    // "The relevant agreement has just been signed": told for the first time
    definite: !/^(relevant|corresponding|respective|following|necessary|appropriate)$/.test(tokens[core]?.lower ?? "") && (before === "such" || /^(the|this|that|these|those|its|their|his|her|both|such|our)$/.test(opening) || /^['’]s?$/.test(before ?? "")),
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
    }
    // "General Security of Information Agreement", "Status of Forces Agreement"
    else if (t.lower === "of" && isTitled(tokens[k - 2], tokens[k])) k -= 2;
    else if (
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

const isTitled = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined &&
  right !== undefined &&
  left.index > 0 &&
  /^\p{Lu}\p{Ll}/u.test(left.text) &&
  /^\p{Lu}\p{Ll}/u.test(right.text) &&
  !DEAL_NOUNS.has(left.lower) &&
  !EVENT_NOUNS.has(left.lower) &&
  !/^(?:ministry|minister|president|republic|kingdom|government|parliament|department|secretary|head|king|state)s?$/.test(
    left.lower
  );

/** "Seventeen documents": a capital at the head of the sentence makes a name of the number. */
const isNumber = ({numbers}: AnnotatedSentence, t: Token): boolean =>
  numbers.some((n) => !n.ordinal && n.core.start <= t.start && t.end <= n.core.end);

const isModifierLike = (t: Token | undefined): boolean =>
  t !== undefined && /^(ADJ|NOUN|PROPN|X|VERB|ADV|NUM|ADP|PRON)$/.test(t.pos);

function isModifier(tokens: Token[], t: Token): boolean {
  if (VAGUE_COUNTS.has(t.lower) || TIME_NOUNS.has(t.lower)) return false;
  if (!/[\p{L}\p{N}]/u.test(t.text)) return false;
  if (t.pos === "NOUN" || t.pos === "ADJ" || t.pos === "X")
    return !/^(signs|inks|seals|dozen|score)$/.test(t.lower) && !GROUP_NOUNS.has(t.lower);
  if (t.pos === "PROPN") return !/day$/.test(t.lower) || !/^\p{Lu}/u.test(t.text);
  const before = tokens[t.index - 1];
  if (t.pos === "ADV") return /^(newly|legally|previously|recently|long|so)$/.test(t.lower);
  // "one-stop"
  if (t.pos === "VERB" && before !== undefined && /^[-‑]$/.test(before.text)) return true;
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
  if (
    !left ||
    (DEAL_NOUNS.has(left.lower) && left.lower !== "partnership") ||
    !/^(NOUN|ADJ|PROPN)$/.test(left.pos)
  )
    return false;
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
    // "seven (7) instruments"
    else if (t.text === ")" && tokens[k - 2]?.pos === "NUM" && tokens[k - 3]?.text === "(") k -= 3;
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
