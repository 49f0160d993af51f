/** What a notice takes back, and what it puts in its place. */
import {AGAINST, RIGHT, SUBJECTS, WRONG} from "../../lexicon/notices.ts";
import type {AnnotatedSentence, Span} from "../../types.ts";
import {nameWords, sameNameWord} from "../names.ts";
import {valuesIn} from "./values.ts";
import type {Value} from "./values.ts";

/** A value to be put in, and the one to be taken out: null where the notice does not repeat it. */
export interface Claim {
  now: Value;
  old: Value | null;
  /** The sentences of the notice that say so. */
  told: readonly AnnotatedSentence[];
}

const MARKS = new RegExp(`\\b(?:(${WRONG})|(${RIGHT.replace("|;", "")})|(${AGAINST}))\\b|(;)`, "gi");

type Side = "old" | "now";
interface Told {
  value: Value;
  side: Side;
  sentence: AnnotatedSentence;
}

/** The claims of one notice: the sentences of one paragraph. */
export function claimsOf(notice: readonly AnnotatedSentence[]): Claim[] {
  const told = notice.flatMap(sidesOf);
  const olds = without(told, "old");
  const nows = without(told, "now");
  const pairs = olds.flatMap((old): Claim[] => {
    const same = nows.filter(
      (now) => isAlike(old.value, now.value) && !isOfAnother(now, old) && isOfNames(notice, now, old)
    );
    const now = same.sort((a, b) => distance(a, old) - distance(b, old))[0];
    return now ? [{now: now.value, old: old.value, told: sentencesOf(notice, now, old)}] : [];
  });
  return pairs.length > 0 ? pairs : lone(notice, nows, olds);
}

/** What stands on both sides is not at issue: "Qatar and Kuwait, not Qatar and Bahrain". */
function without(told: readonly Told[], side: Side): Told[] {
  const key = ({value}: Told) => `${value.kind} ${"unit" in value ? value.unit : ""} ${value.value}`;
  const others = new Set(told.filter((one) => one.side !== side).map(key));
  return told.filter((one) => one.side === side && !others.has(key(one)));
}

function isAlike(a: Value, b: Value): boolean {
  // "$6.1 billion, not 6.8"; "1.5 billion euros, not dollars"
  if (a.kind === "amount" && b.kind === "amount")
    return a.unit === b.unit || a.unit === "" || b.unit === "" || (a.money && b.money);
  return a.kind === b.kind || (isPlace(a) && isPlace(b) && a.kind !== "demonym" && b.kind !== "demonym");
}

/** "It was eight agreements, not 18. It also gave $860 million as the value of trade between the two": no bare number of another sentence, or in words, is money. */
const isOfAnother = (now: Told, old: Told): boolean =>
  now.value.kind === "amount" &&
  old.value.kind === "amount" &&
  now.value.unit !== old.value.unit &&
  (now.sentence !== old.sentence || !/\d/.test(now.value.text) || !/\d/.test(old.value.text));

/**
 * Whether a name is put for another: they share a word, the one is set against the other, or the notice is about names. Whom a notice
 * only speaks of ("misstated when Mr. X leaves") keeps his.
 */
function isOfNames(notice: readonly AnnotatedSentence[], now: Told, old: Told): boolean {
  if (now.value.kind !== "name" || old.value.kind !== "name") return true;
  const words = nameWords(old.value.value);
  if (nameWords(now.value.value).some((word) => words.some((other) => sameNameWord(word, other))))
    return true;
  if (notice.some(({text}) => SUBJECTS.name.test(text))) return true;
  if (now.sentence !== old.sentence) return false;
  const [first, last] = now.value.start < old.value.start ? [now, old] : [old, now];
  const {start, text} = now.sentence;
  return AGAINST_WORDS.test(text.slice(first.value.end - start, last.value.start - start));
}
const AGAINST_WORDS = new RegExp(`\\b(?:${AGAINST})\\b`, "i");

const isPlace = (value: Value): boolean => value.kind === "country" || value.kind === "city";
const distance = (a: Told, b: Told): number => Math.abs(a.value.start - b.value.start);

/** The sentences between both values, and the one before: it tells what they are of. */
function sentencesOf(notice: readonly AnnotatedSentence[], now: Told, old: Told): AnnotatedSentence[] {
  const places = [notice.indexOf(now.sentence), notice.indexOf(old.sentence)];
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return notice.slice(first === last ? Math.max(0, first - 1) : first, last + 1);
}

/** "misstated the number of soldiers; the correct figure is 3,200": the wrong value is not repeated. */
function lone(notice: readonly AnnotatedSentence[], nows: readonly Told[], olds: readonly Told[]): Claim[] {
  const text = notice.map((sentence) => sentence.text).join(" ");
  if (olds.some(({value}) => nows.some((now) => now.value.kind === value.kind))) return [];
  return nows.flatMap(({value}): Claim[] => {
    const subject = value.kind in SUBJECTS ? SUBJECTS[value.kind as keyof typeof SUBJECTS] : undefined;
    return subject?.test(text) && isOnlyOne(value, nows) ? [{now: value, old: null, told: notice}] : [];
  });
}

const isOnlyOne = (value: Value, nows: readonly Told[]): boolean =>
  nows.filter((other) => other.value.kind === value.kind).length === 1;

/** On which side of the correction each value of a sentence stands. */
function sidesOf(sentence: AnnotatedSentence): Told[] {
  const marks = marksIn(sentence.text);
  const values = valuesIn(sentence);
  return values.map((value) => {
    const at = value.start - sentence.start;
    const side = fromTo(sentence.text, value, values, sentence) ?? sideAt(sentence.text, at, marks);
    return {value, side, sentence};
  });
}

interface Mark extends Span {
  is: Side | "against";
}

function marksIn(text: string): Mark[] {
  return [...text.matchAll(MARKS)].map(({0: found, 1: wrong, 3: against, index}) => {
    return {start: index, end: index + found.length, is: wrong ? "old" : against ? "against" : "now"};
  });
}

/** The last mark before a value decides; what is set against turns the side until the clause ends. */
function sideAt(text: string, at: number, marks: readonly Mark[]): Side {
  let side: Side = "now";
  for (const mark of marks) {
    if (mark.start >= at) break;
    if (mark.is !== "against") side = mark.is;
    // a comma inside a figure ends nothing
    else if (!/[;:]|[,.](?!\d)/.test(text.slice(mark.end, at))) return side === "old" ? "now" : "old";
  }
  return side;
}

/** "changed from 12 to 14", "to 3,200 from 2,300". */
function fromTo(
  text: string,
  value: Value,
  values: readonly Value[],
  {start}: AnnotatedSentence
): Side | null {
  if (!/\b(?:correct|chang|amend|updat|revis|fix)/i.test(text)) return null;
  const word = (of: Value) =>
    /\b(from|to)\s(?:\S+\s)?$/i.exec(text.slice(0, of.start - start))?.[1]?.toLowerCase();
  const own = word(value);
  if (!own || !values.some((other) => isAlike(other, value) && word(other) && word(other) !== own))
    return null;
  return own === "from" ? "old" : "now";
}
