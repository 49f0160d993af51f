/** The noun phrase of an agreement. */
import {AFTER_OF, AMENDING, DEAL_NOUNS, PLURALS} from "../../lexicon/agreements.ts";
import type {AgreementKind, NounRank} from "../../lexicon/agreements.ts";
import type {AnnotatedSentence, Token} from "../../types.ts";
import {holds} from "../../annotate/word.ts";
import {UPPER} from "../near.ts";
import {coreStart, determinerStart} from "./bounds.ts";
import {DEAL_WORDS, isExchange, nounAt} from "./noun.ts";
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
  /** What a noun that is left out is like: the pact with New Zealand, of "one with Canada". */
  like?: Phrase;
  /** "signed it": a word that stands for an agreement told before. */
  pronoun?: boolean;
  /** What the word stands for. */
  origin?: Phrase;
  /** "The document was signed": the paper that was named just before. */
  standIn?: boolean;
}

/** All noun phrases of agreement in a sentence, in order. */
export function dealPhrases(sentence: AnnotatedSentence): Phrase[] {
  if (!holds(sentence, DEAL_WORDS)) return [];
  const all: Phrase[] = [];
  for (const t of sentence.tokens) {
    const noun = nounAt(sentence, t);
    if (noun) all.push(phraseAt(sentence, t.index, noun));
  }
  if (all.length === 0) return all;
  for (const phrase of all) if (isAmended(phrase)) phrase.base = true;
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

/** "a protocol upgrading their free trade agreement": what another changes. */
const isAmended = ({sentence: {tokens}, first}: Phrase): boolean =>
  AMENDING.has(tokens[first - 1]?.lower ?? "") && DEAL_NOUNS.has(tokens[first - 2]?.lower ?? "");

/** "Enhanced Partnership and Cooperation Agreement", "treaty on friendly relations and strategic partnership": a word of another's name. */
function isInside(phrase: Phrase, other: Phrase): boolean {
  if (phrase === other) return false;
  if (other.core <= phrase.head && phrase.head < other.head) return true;
  const {tokens} = phrase.sentence;
  // "a pact named the Two Rivers Accord"
  if (other.head < phrase.head && phrase.head <= other.last) return true;
  return (
    !phrase.plural &&
    phrase.rank !== "strong" &&
    other.head < phrase.core &&
    (phrase.first === phrase.core || /^(on|of|for|towards?)$/.test(tokens[phrase.first - 1]?.lower ?? "")) &&
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

function phraseAt(
  sentence: AnnotatedSentence,
  head: number,
  {kind, rank}: {kind: AgreementKind; rank: NounRank}
): Phrase {
  const {tokens} = sentence;
  const core = coreStart(sentence, head);
  const inner = determinerStart(sentence, core);
  const first = overText(tokens, inner);
  const name = nameEnd(tokens, head);
  const opening = tokens[inner]?.lower ?? "";
  const before = tokens[inner - 1]?.lower;
  const part =
    before === "of" &&
    /^(one|two|three|four|five|six|some|most|none|all|each|any|many|several|half|\d+)$/.test(
      tokens[inner - 2]?.lower ?? ""
    );
  return {
    sentence, kind, rank, first, core, head, name,
    last: ownNameEnd(tokens, bracketEnd(tokens, name)),
    plural: PLURALS.has(tokens[head]?.lower ?? "") && !isExchange(tokens, head),
    // "The relevant agreement has just been signed": told for the first time
    definite: !isOfAntecedent({sentence, name}) && !/^(relevant|corresponding|respective|following|necessary|appropriate)$/.test(tokens[core]?.lower ?? "") && (before === "such" || /^(the|this|that|these|those|its|their|his|her|both|such|our)$/.test(opening) || /^['’]s?$/.test(before ?? "")),
    part
  }; // prettier-ignore
}

/** "the railway, the agreement on which was signed in June": told by what stands before it. */
export const isOfAntecedent = ({sentence: {tokens}, name}: Pick<Phrase, "sentence" | "name">): boolean =>
  tokens[name + 1]?.pos === "ADP" && tokens[name + 2]?.lower === "which";

/** "finalised the text of a visiting forces agreement": what is done with the text is done with the agreement. */
function overText(tokens: readonly Token[], first: number): number {
  if (tokens[first - 1]?.lower !== "of" || !/^(?:texts?|wording|terms|drafts?)$/.test(tokens[first - 2]?.lower ?? "")) return first; // prettier-ignore
  return /^(?:the|a|its|their)$/.test(tokens[first - 3]?.lower ?? "") ? first - 3 : first - 2;
}

function nameEnd(tokens: Token[], head: number): number {
  const of = tokens[head + 1]?.lower === "of";
  return of && AFTER_OF.has(tokens[head + 2]?.lower ?? "") ? head + 2 : head;
}

/** "an agreement entitled “Roads of Peace”", "a pact named the Two Rivers Accord": over the name that it bears. */
function ownNameEnd(tokens: readonly Token[], last: number): number {
  if (!BEARING.test(tokens[last + 1]?.lower ?? "")) return last;
  let k = last + 2;
  if (/^[“"‘«„]$/.test(tokens[k]?.text ?? "")) {
    const close = tokens.findIndex((t) => t.index > k && t.index - k < 16 && /^[”"’»]$/.test(t.text));
    return close < 0 ? last : close;
  }
  if (/^(?:the|a|an)$/.test(tokens[k]?.lower ?? "")) k++;
  let end = last;
  for (; k < tokens.length && k - last < 12; k++) {
    const t = tokens[k]!;
    if (UPPER.test(t.text)) end = k;
    else if (!/^(?:of|for|and|on|the|-)$/.test(t.lower)) break;
  }
  return end;
}

const BEARING = /^(?:entitled|titled|called|named|dubbed|termed|christened)$/;

/** "memoranda of understanding (MoUs)", "an accord”": over the closing marks. */
function bracketEnd(tokens: Token[], name: number): number {
  let last = name;
  if (tokens[last + 1]?.text === "(" && tokens[last + 3]?.text === ")") last += 3;
  while (/^[”"’»]$/.test(tokens[last + 1]?.text ?? "")) last++;
  return last;
}
