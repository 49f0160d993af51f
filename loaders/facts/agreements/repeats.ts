/** Mentions that make no row of their own: a part of a total, another name, a reference to what was told. */
import {PLURALS} from "../../lexicon/agreements.ts";
import type {Deal} from "./frame.ts";
import type {Link} from "./link.ts";
import {contentWords} from "./merge.ts";
import type {Phrase} from "./phrase.ts";
import type {Timing} from "./timing.ts";
import {objectEnd, titleOf} from "./title.ts";

export const SAID_OF = "said of the one before it";
export const NO_NOUN = "the noun alone is no agreement between states";

/** "The previous document, the treaty on relations, was signed": one thing told twice; the first takes the fuller name. */
export function isApposition(phrase: Phrase, here: Deal[]): boolean {
  const previous = here.at(-1);
  const {tokens} = phrase.sentence;
  if (previous?.reason === NO_NOUN) return false;
  // "a memorandum on logistics, the first such pact that Vietnam entered into"
  const words = tokens
    .slice(Math.max(0, phrase.head - 3), phrase.head)
    .map((t) => t.lower)
    .join(" ");
  // "the fourth such agreement that it has signed since 2010": counts those that were told
  if (SUCH.test(words) && (previous || /^it (?:is|was)\b/i.test(phrase.sentence.text))) return true; // prettier-ignore
  // "signed an agreement on gas on Monday, the second energy pact between the two in a year": what it is among others
  const nth = tokens[phrase.first]?.lower === "the" ? phrase.first + 1 : phrase.first;
  const isRanked = !phrase.plural && RANK.test(tokens[nth]?.lower ?? "") && tokens[nth - 1]?.lower === "the" && tokens[nth - 2]?.text === ","; // prettier-ignore
  if (isRanked && previous && !previous.phrase.plural && previous.phrase.sentence === phrase.sentence)
    return true;
  if (namesPaper(phrase, here)) return true;
  if (previous && isPaperBehind(phrase, previous)) return true;
  if (!previous || previous.phrase.plural || phrase.plural || phrase.first !== previous.phrase.last + 2)
    return false;
  const isAside = tokens[phrase.first - 1]?.text === "," && tokens[phrase.first]?.pos === "DET";
  const end = objectEnd(phrase);
  const closing = closingOf(phrase, end);
  const next = tokens[end + 2]?.lower ?? "";
  // "the signing of the Moana Treaty, the Treaty of Mutual Defence.": two names, told with capitals
  // "signed the Argyle declaration, an agreement not to use force": what it is, told with a clause of its own
  const clause = tokens.slice(end + 1, end + 3).map((t) => t.lower).join(" "); // prettier-ignore
  if (isAside && previous.phrase.rank !== "strong" && /^(?:not to|to|that|which|whose)\b/.test(clause)) {
    Object.assign(previous, {phrase: {...previous.phrase, kind: phrase.kind}});
    return true;
  }
  const isNamed = closing === "." && isName(tokens[phrase.head]?.text) && isName(tokens[previous.phrase.head]?.text); // prettier-ignore
  if (
    !isAside ||
    (closing !== "," && !isNamed) ||
    /^(and|or|as)$/.test(next) ||
    tokens[end + 2]?.pos === "DET"
  )
    return false;
  if (contentWords(previous.title).length < contentWords(titleOf(phrase)).length)
    previous.title = titleOf(phrase);
  return true;
}

/** "signed a memorandum on ports, a document by which the rules are renewed", "a treaty, the text of which has been initialled": that same paper. */
function isPaperBehind(
  {sentence: {tokens, verbs}, first, head, plural}: Phrase,
  {phrase: told}: Deal
): boolean {
  if (plural || told.plural || PAPER.test(tokens[told.head]!.lower) || first - told.last > 16 || tokens[first - 1]?.text !== ",") return false; // prettier-ignore
  if (!PAPER.test(tokens[head]!.lower) || verbs.some((v) => v.form === "finite" && v.head > told.last && v.head < first)) return false; // prettier-ignore
  const next = tokens[head + 1]?.lower ?? "";
  return /^(?:that|which|whose)$/.test(next) || (/^(?:by|under|through|with|in|of)$/.test(next) && tokens[head + 2]?.lower === "which"); // prettier-ignore
}

const PAPER = /^(?:document|text|paper|instrument|wording)$/;

const NTH =
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|latest|last|only";
const RANK = new RegExp(`^(?:${NTH}|newest|biggest|largest|most)$`);
/** "the fourth such agreement"; not "an accord worth such sums". */
const SUCH = new RegExp(`\\b(?:${NTH}) such\\b`);

/** "The document that we signed, a protocol on customs,": the aside says what it is, and gives it its name. */
export function namesPaper(phrase: Phrase, here: readonly Deal[]): boolean {
  const previous = here.at(-1);
  if (!previous || phrase.plural || !isPaperOf(previous, phrase)) return false;
  previous.title = titleOf(phrase);
  Object.assign(previous, {phrase: {...previous.phrase, kind: phrase.kind}});
  return true;
}

function isPaperOf({phrase: {rank, plural, head, last, sentence}, link}: Deal, phrase: Phrase): boolean {
  const {tokens} = sentence;
  const between = tokens.slice(last + 1, phrase.first);
  return rank === "weak" && !plural && /^(?:document|text|paper|instrument)$/.test(tokens[head]!.lower) && link?.role === "relative" && between.length < 12 && between.at(-1)?.text === "," && between.filter((t) => t.pos === "PUNCT").length === 1; // prettier-ignore
}

const isName = (word: string | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(word ?? "");

/** The mark behind a phrase; behind "signed in March 2021" too, where the phrase is definite. */
function closingOf({sentence: {tokens}, definite}: Phrase, end: number): string | undefined {
  const next = tokens[end + 1];
  if (!definite || !/^(?:signed|reached|concluded|agreed|struck|inked)$/.test(next?.lower ?? ""))
    return next?.text;
  return tokens.find((t) => t.index > end + 1 && t.index - end < 9 && /^[,.;]$/.test(t.text))?.text;
}

/** "ten agreements, including a memorandum on gas", "three documents: a treaty, …": a part of the total before it. */
export function isPart({sentence, first}: Phrase, here: Deal[]): boolean {
  const total = here.findLast((d) => d.phrase.plural && d.reason === "");
  if (!total) return false;
  const between = sentence.tokens.slice(total.phrase.last + 1, first);
  // "signed the following: a treaty on gas and a protocol": told one by one, without a number
  if (total.count === null && between.some((t) => t.text === ":")) {
    total.phrase.part = true;
    return false;
  }
  return (
    between.some((t) => /^(including|include|includes|included|among|:|namely|—|–)$/.test(t.lower)) ||
    sentence.text
      .slice(
        (sentence.tokens[total.phrase.last]?.end ?? 0) - sentence.start,
        (sentence.tokens[first]?.start ?? 0) - sentence.start
      )
      .includes("of which")
  );
}

/** "signed one document in May: a pact on civil aviation": the word that the colon explains tells nothing more. */
export function explained({sentence: {tokens}, first, plural}: Phrase, here: readonly Deal[]): Deal | null {
  const told = tokens[first - 1]?.text === ":" && !plural ? here.at(-1) : undefined;
  const isVague = told && !told.phrase.plural && /^(?:document|text|paper|instrument)$/.test(tokens[told.phrase.head]!.lower); // prettier-ignore
  return isVague && contentWords(told.title).every((w) => w === "document") ? told : null;
}

/** "23 agreements and memoranda": one number for both. */
export function isCounted({sentence, first, core, head, plural}: Phrase, here: Deal[]): boolean {
  const previous = here.at(-1);
  // "six memoranda and executive programmes", with no number of their own
  const isBare = first === core && (previous?.count ?? 0) > 1;
  return (
    plural &&
    (first === head || isBare) &&
    /^(and|&|or)$/.test(sentence.tokens[first - 1]?.lower ?? "") &&
    previous?.phrase.last === first - 2 &&
    previous.phrase.plural
  );
}

/** "The MoUs signed are a framework agreement on dams, a protocol on elephants": those that a number told right before. */
export function isListed({sentence, first}: Phrase, before: readonly Deal[]): boolean {
  const {tokens} = sentence;
  if (first < 3 || !/^(?:the|these|those)$/.test(tokens[0]!.lower) || !PLURALS.has(tokens[1]!.lower))
    return false;
  const at = /^(?:signed|inked|exchanged|concluded)$/.test(tokens[2]!.lower) ? 3 : 2;
  if (first <= at || !/^(?:are|were|include|included|comprise|comprised)$/.test(tokens[at]?.lower ?? ""))
    return false;
  return before.some((d) => d.reason === "" && (d.count ?? 0) > 1 && sentence.index - d.phrase.sentence.index < 4 && d.phrase.sentence !== sentence); // prettier-ignore
}

/** "must amend the existing agreements", "the accords already signed by the two": those that are there, none of them told. */
export const isOfThoseThatAre = (phrase: Phrase, link: Link): boolean =>
  isAlreadyMade(phrase, link) || (phrase.plural && link.act !== "end" && link.factuality !== "real" && /^(?:existing|current|previous|earlier|present)$/.test(phrase.sentence.tokens[phrase.core]?.lower ?? "") && contentWords(titleOf(phrase)).every((w) => /^(?:existing|current|previous|earlier|present)$/.test(w))); // prettier-ignore

function isAlreadyMade(phrase: Phrase, {act, verb}: Link): boolean {
  const {sentence: {tokens}, core, head, last, plural, definite, first} = phrase; // prettier-ignore
  // "seven agreements" are a number that is told
  if (!plural || (!definite && first !== core)) return false;
  const [before, after] = [tokens[first - 1], tokens[last + 1]?.lower ?? ""];
  // "ways to implement the accords reached", "the implementation of accords signed by the two"
  const carried = before?.lower === "of" ? tokens[first - 2] : before;
  if (core === head && CARRYING_OUT.test(carried?.lower ?? "")) return true;
  return definite && act === "sign" && verb >= 0 && /^(?:already|previously|earlier|so)$/.test(after) && before?.pos === "ADP"; // prettier-ignore
}

const CARRYING_OUT = /^(?:implement(?:ing|ed|s|ation)?|fulfil(?:l|ling|ment|lment)?|execut(?:e|ing|ion)|reali[sz](?:e|ing|ation)|review(?:ing)?)$/; // prettier-ignore

/** "Under the deal", "in line with the agreement": nothing of its own. */
export const refersBack = (phrase: Phrase, link: Link, timing: Timing): boolean =>
  link.role === "in-force" &&
  phrase.definite &&
  timing.date === "" &&
  contentWords(titleOf(phrase)).length === 0;

/** "Under the MoU on energy transition", where four memoranda were told of just before: one of them. */
export const isOneOfTold = (phrase: Phrase, link: Link, timing: Timing, before: readonly Deal[]): boolean =>
  link.role === "in-force" &&
  phrase.definite &&
  timing.date === "" &&
  before.some((d) => d.reason === "" && d.phrase.plural && d.phrase.kind === phrase.kind && phrase.sentence.index - d.phrase.sentence.index <= 4); // prettier-ignore
