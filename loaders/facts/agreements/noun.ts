/** Whether a word is the noun of an agreement. */
import {
  ACRONYMS,
  AMENDING,
  AFTER_OF,
  BINDING_LETTERS,
  DEAL_NOUNS,
  INTENT_LETTERS,
  LETTER_NOUNS,
  NOT_DEALS,
  TIME_NOUNS
} from "../../lexicon/agreements.ts";
import type {AgreementKind, NounRank} from "../../lexicon/agreements.ts";
import type {AnnotatedSentence, Pos, Token} from "../../types.ts";
import {wordClass} from "../../annotate/word.ts";
import {holdsAny, lastIndexOfAny, wordsFrom} from "../near.ts";

/** Words one of which each name of an agreement has. */
const NOUNS: ReadonlySet<string> = new Set([
  ...DEAL_NOUNS.keys(),
  ...LETTER_NOUNS,
  ...["waiver", "waivers"],
  ...[...ACRONYMS.keys()].map((letters) => letters.toLowerCase())
]);

/** Words one of which stands in each sentence that names an agreement. */
export const DEAL_WORDS = wordClass(NOUNS);

export function nounAt(sentence: AnnotatedSentence, t: Token): {kind: AgreementKind; rank: NounRank} | null {
  if (!NOUNS.has(t.lower) || NEVER_NOUNS.has(t.pos)) return null;
  const {tokens} = sentence;
  const noun = intentOf(tokens, t) ?? DEAL_NOUNS.get(t.lower) ?? letterOf(tokens, t) ?? acronymOf(t);
  if (!noun || !isNominal(tokens, t)) return null;
  const next = tokens[t.index + 1];
  // "let their transit agreement lapse"
  if (next && !/^(?:lapse|expire)$/.test(next.lower) && makesAnother(next, tokens[t.index + 2])) return null;
  if (
    isSource(tokens, t) ||
    isDenied(tokens, t) ||
    isAlias(tokens, t) ||
    isMereNote(tokens, t) ||
    isMeans(tokens, t.index) ||
    isTextOf(tokens, t)
  )
    return null;
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

/** What the tagger never gives a noun. */
const NEVER_NOUNS: ReadonlySet<Pos> = new Set(["PUNCT", "DET", "ADP", "PRON", "CCONJ", "PART"]);

const acronymOf = ({text}: Token) => {
  const kind = ACRONYMS.get(text);
  return kind && {kind, rank: "strong" as const};
};

/** "a meeting, according to the communiqué, at the end of which they signed a pact": what the news is taken from. */
const isSource = (tokens: Token[], t: Token): boolean =>
  /^(?:communiqu[eé]|statement|note)s?$/.test(t.lower) &&
  /\baccording to (?:a|the|an|their|its)(?: (?:joint|final|closing))?$/.test(
    wordsFrom(tokens, Math.max(0, t.index - 4), t.index)
  );

/** "mis-declaration", "non-agreement": another thing. */
const isDenied = (tokens: Token[], t: Token): boolean =>
  tokens[t.index - 1]?.text === "-" &&
  tokens[t.index - 1]!.end === t.start &&
  /^(?:mis|non|anti|under|over)$/.test(tokens[t.index - 2]?.lower ?? "");

/** "also known as a 123 Agreement", "dubbed the Lviv Deal": another name of what was named. */
const isAlias = (tokens: Token[], t: Token): boolean => {
  const at = lastIndexOfAny(tokens, NAMING, t.index, t.index - 6);
  if (at < 0) return false;
  // "signed what they called a historic accord", "the so-called Blue Water Agreement"
  if (/^(?:called|termed)$/.test(tokens[at]!.lower) && (tokens[at - 1]?.text === "-" || /\b(?:sign|reach|strike|seal|conclude|ink)\S* what (?:they|both|he|she|it|the \w+|officials)$/.test(wordsFrom(tokens, Math.max(0, at - 4), at)))) return false; // prettier-ignore
  // "called for an accord"
  if (/^(?:for|on|off|in)$/.test(tokens[at + 1]?.lower ?? "")) return false;
  return !holdsAny(tokens, MARKS, at, t.index);
};

const NAMING = new Set(["known", "called", "dubbed", "named", "nicknamed", "termed", "styled"]);
const MARKS = new Set([",", ";"]);

/** "took note of a proposal"; an exchange of diplomatic notes is an agreement. */
const isMereNote = (tokens: Token[], t: Token): boolean =>
  /^notes?$/.test(t.lower) &&
  !tokens
    .slice(Math.max(0, t.index - 5), t.index)
    .some((w) => /^(exchang(?:e|ed|es|ing)|diplomatic)$/.test(w.lower));

/** "the text of a visiting forces agreement", "a treaty, the text of which is settled": the agreement is told beside it. */
const isTextOf = (tokens: Token[], t: Token): boolean => {
  if (!/^(?:texts?|drafts?)$/.test(t.lower) || tokens[t.index + 1]?.lower !== "of") return false;
  const near = tokens[t.index + 2]?.lower === "which" ? tokens.slice(Math.max(0, t.index - 9), t.index) : tokens.slice(t.index + 2, t.index + 9); // prettier-ignore
  return near.some((w) => DEAL_NOUNS.get(w.lower)?.rank === "strong");
};

const letterOf = (tokens: Token[], t: Token) =>
  !LETTER_NOUNS.has(t.lower)
    ? isWaiver(tokens, t) ? {kind: "agreement" as const, rank: "weak" as const} : undefined
    : isOfKind(tokens, t, INTENT_LETTERS)
      ? {kind: "memorandum" as const, rank: "strong" as const}
      : isOfKind(tokens, t, BINDING_LETTERS)
        ? {kind: "agreement" as const, rank: "strong" as const}
        : isExchange(tokens, t.index) ? {kind: "agreement" as const, rank: "weak" as const} : undefined; // prettier-ignore

/** "a visa waiver with Peru", "signed a visa waiver on Monday"; one for the citizens of a country is granted, and not agreed. */
const isWaiver = (tokens: readonly Token[], {lower, index}: Token): boolean =>
  /^waivers?$/.test(lower) &&
  tokens[index - 1]?.lower === "visa" &&
  !GRANTED.test(wordsFrom(tokens, index + 1, index + 4));

const GRANTED = /^for (?:citizens|nationals|travellers|travelers|visitors|tourists) (?:of|from)\b/;

/** "a statement of intent on security": a paper of its own, as a letter of intent is. */
const intentOf = (tokens: readonly Token[], t: Token) =>
  /^(?:statement|declaration)s?$/.test(t.lower) && tokens[t.index + 1]?.lower === "of" && INTENT_LETTERS.has(tokens[t.index + 2]?.lower ?? "") ? {kind: "memorandum" as const, rank: "strong" as const} : undefined; // prettier-ignore

/** "letter of intent", "letters of exchange", "letter of offer and acceptance"; "a letter of acceptance" alone is a reply. */
const isOfKind = (tokens: readonly Token[], {index}: Token, kinds: ReadonlySet<string>): boolean =>
  tokens[index + 1]?.lower === "of" && kinds.has(tokens[index + 2]?.lower ?? "") && (!/^(?:offer|acceptance)$/.test(tokens[index + 2]!.lower) || /^(?:and|&)$/.test(tokens[index + 3]?.lower ?? "")); // prettier-ignore

/** "renewed by an exchange of letters": how it was done to another. */
function isMeans(tokens: readonly Token[], at: number): boolean {
  if (!isExchange(tokens, at)) return false;
  const lead = tokens[at - 3];
  return /^(?:by|through|via)$/.test((lead?.pos === "DET" ? tokens[at - 4] : lead)?.lower ?? "");
}

/** "an exchange of notes", "the Exchange of Letters": the two papers are one agreement. */
export const isExchange = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === "of" && tokens[at - 2]?.lower === "exchange" && /^(?:notes|letters)$/.test(tokens[at]?.lower ?? ""); // prettier-ignore

/** Tagged as a noun, or as a verb where only a noun can stand: "a deal", "two contracts", "security accord". */
function isNominal(tokens: Token[], t: Token): boolean {
  if (t.pos !== "VERB" && t.pos !== "AUX")
    return t.lower !== "deal" || tokens[t.index + 1]?.lower !== "with" || isOpened(tokens, t);
  return isOpened(tokens, t);
}

const isOpened = (tokens: Token[], t: Token): boolean =>
  /^(DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[t.index - 1]?.pos ?? "") ||
  // "signed a policing deal with Peru"
  (tokens[t.index - 1]?.lower.endsWith("ing") === true && tokens[t.index - 2]?.pos === "DET") ||
  /^(its|their|his|'s|’s)$/.test(tokens[t.index - 1]?.lower ?? "");

/** "treaty obligations", "deal talks", "treaty-based": the next word is the head. "agreement Monday" has none. */
function makesAnother(next: Token, after: Token | undefined): boolean {
  if (next.text === "-" && after && after.start === next.end) return true;
  if (next.pos !== "NOUN" && next.pos !== "PROPN") return false;
  // "a protocol upgrading their free trade agreement": tagged as a noun
  if (AMENDING.has(next.lower) && /^(?:DET|PRON|NUM|PROPN|ADJ)$/.test(after?.pos ?? "")) return false;
  if (TIME_NOUNS.has(next.lower)) return false;
  // "Comprehensive Strategic Partnership Treaty"
  if (DEAL_NOUNS.has(next.lower)) return true;
  return next.pos === "NOUN" && /^\p{Ll}/u.test(next.text);
}
