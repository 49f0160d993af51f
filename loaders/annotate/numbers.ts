import {DOZENS, PEOPLE_NOUNS, VAGUE_COUNTS, VAGUE_MULTIPLIERS, VAGUE_PLURALS} from "../lexicon/numbers.ts";
import type {NumberMention, Sentence, Span} from "../types.ts";
import {areYears, whyDeclined, type Surroundings} from "./numbers/declined.ts";
import {numeralsOf, STARTERS, type Numeral} from "./numbers/numerals.ts";
import {qualifierAfter} from "./numbers/qualifiers.ts";
import {junction, scaleOf, type Junction} from "./numbers/ranges.ts";
import {siteOf, type Site} from "./numbers/site.ts";
import {vague, VAGUE_WORDS} from "./numbers/vague.ts";
import {holds, wordClass} from "./word.ts";
import {recognize, type Draft, type Reading, type Recognizer} from "./runner.ts";

interface Context {
  lexemes: Surroundings["lexemes"];
  numerals: readonly Numeral[];
  /** What surrounds each numeral, looked at when first asked for. */
  sites: (Site | undefined)[];
  joints: ({kind: Junction; start: number} | undefined)[];
}

type Rule = Recognizer<NumberMention, Context>;
type Read = Reading<Context>;
type Found = Draft<NumberMention> & Span;

/** What a way of counting makes of each numeral of the sentence. */
const ofEach = (reading: Read, read: (i: number, reading: Read) => Found | null): Found[] =>
  reading.context.numerals.flatMap((_, i) => read(i, reading) ?? []);

/** A quick look that spares sentences without a number the reading: a digit, or a number word of its own. */
const HINT = wordClass(new RegExp(`[\\d¼-⅞]|\\b(?:${hintWords().join("|")})s?\\b`, "i"));

function hintWords(): string[] {
  const vagueHeads = VAGUE_COUNTS.map((phrase) => phrase.replace(/^(?:an?|the|quite a) /, "").split(" ")[0]!);
  // what only stands behind another number ("mn", "bn") hints at nothing
  const numerals = [...STARTERS].filter(
    (word) =>
      /^[a-z]{3,}$/.test(word) && !/^(?:negative|minus|mil|mio|mln|bln|bil|tln|trn|trln|lac)$/.test(word)
  );
  const all = [...numerals, ...vagueHeads, ...VAGUE_MULTIPLIERS, ...VAGUE_PLURALS, ...DOZENS, "multi\\w+"];
  return all.filter((word, i) => all.indexOf(word) === i);
}

/** "between 12 and 15", "10 to 12 billion", "$2-3 billion", "two or three" */
const range: Rule = {name: "numbers/range", find: (reading) => ofEach(reading, rangeAt)};

function rangeAt(i: number, reading: Read): Found | null {
  const joint = jointAt(i, reading);
  if (joint.kind !== "range") return null;
  const [low, high] = [siteAt(i, reading), siteAt(i + 1, reading)];
  const around = surroundings(high, reading, low);
  if (areYears(low.numeral, high.numeral, around)) return null;
  // "12-14 March", "Articles 5 to 7"; what is glued to the dash is the range's own
  const reason =
    rangeReason(whyDeclined(high.numeral, around)) ?? rangeReason(whyDeclined(low.numeral, around));
  if (reason) return null;
  const value = tidy(low.numeral.value * scaleOf(low.numeral, high.numeral));
  return draft(reading, low, high, {value, valueMax: high.numeral.value, open: joint.start});
}

const rangeReason = (reason: string | null): string | null =>
  reason?.startsWith("glued") || reason?.startsWith("decimal comma") || reason === "a year" ? null : reason;

/** "2,500", "two and a half billion", "a dozen" */
const cardinal: Rule = {name: "numbers/cardinal", find: (reading) => ofEach(reading, cardinalAt)};

function cardinalAt(i: number, reading: Read): Found | null {
  if (reading.context.numerals[i]!.kind !== "cardinal") return null;
  const site = siteAt(i, reading);
  if (whyDeclined(site.numeral, surroundings(site, reading))) return null;
  return draft(reading, site, site, {value: valueOf(i, reading), valueMax: null, open: site.open});
}

/** "third", "a quarter", "two-thirds", "nine out of ten": they count nothing. */
const ordinal: Rule = {name: "numbers/ordinal", find: (reading) => ofEach(reading, ordinalAt)};

function ordinalAt(i: number, reading: Read): Found | null {
  if (reading.context.numerals[i]!.kind === "cardinal") return null;
  const site = siteAt(i, reading);
  const {numeral} = site;
  const around = surroundings(site, reading);
  if (whyDeclined(numeral, around) || isHalfOfPeriod(numeral, around)) return null;
  const read = draft(reading, site, site, {value: numeral.value, valueMax: null, open: site.open});
  const alone = numeral.kind === "ordinal" && {
    start: numeral.start,
    end: numeral.end,
    qualifier: "exact" as const
  };
  return {...read, ordinal: true, ...alone};
}

/** "the first half", "a third quarter" are stretches of a year. */
const isHalfOfPeriod = (numeral: Numeral, {lexemes}: Surroundings): boolean =>
  /^(?:half|quarter)$/.test(lexemes[numeral.next - 1]?.lower ?? "") &&
  /^(?:first|second|third|fourth|last|latter|1st|2nd|other|this|that)$/.test(
    lexemes[numeral.first - 1]?.lower ?? ""
  );

/** Order matters only between equally long readings: a vague one tells more than its number word. */
const RULES: readonly Rule[] = [range, vague, cardinal, ordinal];
const RULES_FOR_EXACT: readonly Rule[] = [range, cardinal, ordinal];

/**
 * Finds the numbers of a sentence that count something, with their qualifiers; digits or words, ranges, vague ones.
 * Years, dates, labels ("Resolution 2231"), names ("F-16") and pronouns ("one of") are left out. Numbers of money and
 * of measures are found too; see `findQuantities`.
 *
 * @returns in order of place; `value` is in units (2.5e9 for "2.5 billion"), null where vague.
 */
export function findNumbers(sentence: Sentence): NumberMention[] {
  if (!holds(sentence, HINT)) return [];
  const {lexemes, numerals} = numeralsOf(sentence);
  const rules = holds(sentence, VAGUE_WORDS) ? RULES : RULES_FOR_EXACT;
  const found = recognize(rules, sentence, {lexemes, numerals, sites: [], joints: []});
  return withoutRepeats(found, sentence);
}

/** "fifteen (15) memoranda" tells one number twice: the first mention reaches over the second. */
function withoutRepeats(found: NumberMention[], sentence: Sentence): NumberMention[] {
  if (!found.some((number, i) => isRepeat(number, found[i - 1], sentence))) return found;
  return found.flatMap((number, i) => {
    if (isRepeat(number, found[i - 1], sentence)) return [];
    const next = found[i + 1];
    return [next && isRepeat(next, number, sentence) ? {...number, end: next.end + 1} : number];
  });
}

const isRepeat = (number: NumberMention, previous: NumberMention | undefined, {text, start}: Sentence) =>
  previous !== undefined &&
  previous.value === number.value &&
  number.value !== null &&
  /^\s?\($/.test(text.slice(previous.end - start, number.start - start)) &&
  text[number.end - start] === ")";

function siteAt(i: number, {sentence, context}: Read): Site {
  return (context.sites[i] ??= siteOf(sentence.text, context.numerals[i]!));
}

function jointAt(i: number, reading: Read): {kind: Junction; start: number} {
  const {numerals, joints} = reading.context;
  const [low, high] = [numerals[i]!, numerals[i + 1]];
  if (low.kind !== "cardinal" || high?.kind !== "cardinal") return {kind: "none", start: low.start};
  const judge = () => junction(reading.sentence.text, siteAt(i, reading), () => siteAt(i + 1, reading), high);
  return (joints[i] ??= judge());
}

function surroundings(site: Site, {sentence, context}: Read, low = site): Surroundings {
  const measured = site.sign !== "" || low.sign !== "";
  return {text: sentence.text, lexemes: context.lexemes, measured, qualified: low.before.start < low.open};
}

/** Takes off what binary fractions add: 1.1 × 1e9, 64.2 × 0.01. */
export const tidy = (value: number): number => Number(value.toPrecision(15));

/** "from 5 to 8 billion": the low end of a change takes the scale of the high one. */
function valueOf(i: number, reading: Read): number {
  const {numerals, lexemes} = reading.context;
  const numeral = numerals[i]!;
  if (jointAt(i, reading).kind === "change") return tidy(numeral.value * scaleOf(numeral, numerals[i + 1]!));
  // "2.500 soldiers": nobody counts people to the thousandth, so the point parts thousands
  const people = [0, 1].some((step) => PEOPLE_NOUNS.has(lexemes[numeral.next + step]?.lower ?? ""));
  const grouped =
    numeral.form === "decimal" &&
    numeral.scale === 1 &&
    /^\d{1,3}\.\d{3}$/.test(lexemes[numeral.first]!.text);
  return grouped && people ? numeral.value * 1000 : numeral.value;
}

/** The mention of a figure that reaches from one numeral to another (or the same), with its qualifier. */
function draft(
  {sentence}: Read,
  low: Site,
  high: Site,
  read: {value: number; valueMax: number | null; open: number}
): Found {
  const [start, end] = [low.numeral.start, high.numeral.end];
  const behind = low.before.qualifier === "exact" ? qualifierAfter(sentence.text, end) : null;
  return {
    type: "number",
    value: read.value,
    valueMax: read.valueMax,
    qualifier: behind?.qualifier ?? low.before.qualifier,
    core: {start: sentence.start + start, end: sentence.start + end},
    ordinal: false,
    start: Math.min(low.before.start, read.open),
    end: Math.max(end + high.numeral.glued.length, behind?.end ?? 0)
  };
}
