import {
  DOZENS, NAMED_FRACTIONS, SCALE_ORDINALS, SCALES, SMALL, SMALL_ORDINALS, TENS, TENS_ORDINALS, VAGUE_COUNTS,
  VAGUE_MULTIPLIERS, VAGUE_PLURALS
} from "../lexicon/numbers.ts"; // prettier-ignore
import type {NumberMention, Sentence} from "../types.ts";
import {areYears, whyDeclined, type Surroundings} from "./numbers/declined.ts";
import {readNumerals, type Numeral} from "./numbers/numerals.ts";
import {qualifierAfter, qualifierBefore} from "./numbers/qualifiers.ts";
import {afterMeasure, beforeMeasure, junction, scaleOf} from "./numbers/ranges.ts";
import {vague} from "./numbers/vague.ts";
import {recognize, type Draft, type Reading, type Recognizer} from "./runner.ts";

export interface NumberOptions {
  /** Keep years, labels, times and parts of dates too: the plain reading, for measuring. */
  everything?: boolean;
}

interface Context {
  lexemes: Surroundings["lexemes"];
  numerals: readonly Numeral[];
  /** Position of the numeral that begins at an offset. */
  at: ReadonlyMap<number, number>;
  everything: boolean;
}

type Rule = Recognizer<NumberMention, Context>;
type Read = Reading<Context>;

/** Every place where a numeral can begin; which one does, the numerals of the sentence know. */
const BEGINNING = /\p{L}+|\d+|[-−.½⅓⅔¼¾⅕-⅞]/gu;

/** A quick look that spares sentences without a number the reading: a digit, or a number word. */
const HINT = new RegExp(`[\\d¼-⅞]|\\b(?:${hintWords().join("|")})`, "i");

function hintWords(): string[] {
  const scales = [SCALES, SCALE_ORDINALS].flatMap((words) => Object.keys(words).filter((word) => word.length > 3));
  const plain = [SMALL, SMALL_ORDINALS, TENS_ORDINALS, NAMED_FRACTIONS].flatMap((words) => Object.keys(words));
  const vagueHeads = VAGUE_COUNTS.map((phrase) => phrase.replace(/^(?:an?|the|quite a) /, ""));
  const all = [...plain, ...Object.keys(TENS), ...scales, ...vagueHeads, ...VAGUE_MULTIPLIERS, ...VAGUE_PLURALS, ...DOZENS, "hundred"];
  return all.filter((word, i) => !all.some((other, j) => word.startsWith(other) && (other.length < word.length || j < i)));
}

/** "between 12 and 15", "10 to 12 billion", "$2-3 billion", "two or three" */
const range: Rule = {
  name: "numbers/range",
  pattern: BEGINNING,
  extract(match, reading) {
    const {context, sentence} = reading;
    const i = context.at.get(match.index);
    const [low, high] = i === undefined ? [] : [context.numerals[i], context.numerals[i + 1]];
    if (!low || !high || low.kind !== "cardinal" || high.kind !== "cardinal") return null;
    const joined = junction(sentence.text, low, high);
    if (joined.kind !== "range") return null;
    const around = surroundings(high, reading, low);
    if (!context.everything && areYears(low, high, around)) return null;
    // "12-14 March", "Articles 5 to 7"; what is glued to the dash is the range's own
    const reason = context.everything
      ? null
      : (rangeReason(whyDeclined(high, around)) ?? rangeReason(whyDeclined(low, around)));
    if (reason) return null;
    const value = low.value * scaleOf(low, high);
    return draft(reading, {
      start: low.start,
      end: high.end,
      open: joined.start,
      value,
      valueMax: high.value,
      last: high
    });
  }
};

const rangeReason = (reason: string | null): string | null =>
  reason?.startsWith("glued") || reason?.startsWith("decimal comma") || reason === "a year" ? null : reason;

/** "2,500", "two and a half billion", "a dozen" */
const cardinal: Rule = {
  name: "numbers/cardinal",
  pattern: BEGINNING,
  extract(match, reading) {
    const numeral = numeralAt(match, reading);
    if (!numeral || numeral.kind !== "cardinal") return null;
    if (!reading.context.everything && whyDeclined(numeral, surroundings(numeral, reading))) return null;
    return draft(reading, {...numeral, ...shared(reading, numeral), last: numeral});
  }
};

/** "third", "a quarter", "two-thirds", "nine out of ten": they count nothing. */
const ordinal: Rule = {
  name: "numbers/ordinal",
  pattern: BEGINNING,
  extract(match, reading) {
    const numeral = numeralAt(match, reading);
    if (!numeral || numeral.kind === "cardinal") return null;
    const around = surroundings(numeral, reading);
    if (!reading.context.everything && (whyDeclined(numeral, around) || isHalfOfPeriod(numeral, around)))
      return null;
    const read = draft(reading, {...numeral, valueMax: null, last: numeral});
    return {
      ...read,
      ordinal: true,
      ...(numeral.kind === "ordinal" && {start: numeral.start, end: numeral.end, qualifier: "exact"})
    };
  }
};

/** "the first half", "a third quarter" are stretches of a year. */
const isHalfOfPeriod = (numeral: Numeral, {lexemes}: Surroundings): boolean =>
  /^(?:half|quarter)$/.test(lexemes[numeral.next - 1]?.lower ?? "") &&
  /^(?:first|second|third|fourth|last|latter|1st|2nd|other|this|that)$/.test(
    lexemes[numeral.first - 1]?.lower ?? ""
  );

/** Order matters only between equally long readings: a vague one tells more than its number word. */
const RULES: readonly Rule[] = [range, vague, cardinal, ordinal];

/**
 * Finds the numbers of a sentence that count something, with their qualifiers; digits or words, ranges, vague ones.
 * Years, dates, labels ("Resolution 2231"), names ("F-16") and pronouns ("one of") are left out. Numbers of money and
 * of measures are found too; see `findQuantities`.
 *
 * @returns in order of place; `value` is in units (2.5e9 for "2.5 billion"), null where vague.
 */
export function findNumbers(sentence: Sentence, options: NumberOptions = {}): NumberMention[] {
  if (!HINT.test(sentence.text)) return [];
  const {lexemes, numerals} = readNumerals(sentence.text);
  const at = new Map(numerals.map((numeral, i) => [numeral.start, i]));
  return recognize(RULES, sentence, {lexemes, numerals, at, everything: options.everything ?? false});
}

function numeralAt(match: RegExpExecArray, {context}: Read): Numeral | undefined {
  const i = context.at.get(match.index);
  return i === undefined ? undefined : context.numerals[i];
}

function surroundings(numeral: Numeral, {sentence, context}: Read, low = numeral): Surroundings {
  const {text} = sentence;
  const open = beforeMeasure(text, low);
  const measured =
    open < low.start || afterMeasure(text, numeral) > numeral.end || afterMeasure(text, low) > low.end;
  const qualified =
    qualifierBefore(text, open, numeral.value >= 1000, text.slice(numeral.end, numeral.end + 40)).start <
    open;
  return {text, lexemes: context.lexemes, measured, qualified};
}

/** "from 5 to 8 billion": the low end of a change takes the scale of the high one. */
function shared({sentence, context}: Read, numeral: Numeral): {value: number; valueMax: null} {
  const next = context.numerals[(context.at.get(numeral.start) ?? 0) + 1];
  const change = next && next.kind === "cardinal" && junction(sentence.text, numeral, next).kind === "change";
  return {
    value: change ? numeral.value * scaleOf(numeral, next) : thousands(numeral, context),
    valueMax: null
  };
}

/** "2.500 soldiers": nobody counts people to the thousandth, so the point parts thousands. */
function thousands(numeral: Numeral, {lexemes}: Context): number {
  const written = lexemes[numeral.first]!.text;
  const people =
    /^(?:troops|soldiers|personnel|people|servicemen|peacekeepers|fighters|visas|citizens|workers|students)$/;
  const counts =
    people.test(lexemes[numeral.next]?.lower ?? "") || people.test(lexemes[numeral.next + 1]?.lower ?? "");
  return numeral.form === "decimal" && numeral.scale === 1 && /^\d{1,3}\.\d{3}$/.test(written) && counts
    ? numeral.value * 1000
    : numeral.value;
}

interface Figure {
  start: number;
  end: number;
  value: number;
  valueMax: number | null;
  last: Numeral;
  /** Where the figure with "between" begins. */
  open?: number;
}

function draft({sentence}: Read, figure: Figure): Draft<NumberMention> & {start: number; end: number} {
  const {text} = sentence;
  const {start, end, value, valueMax} = figure;
  const open = figure.open ?? beforeMeasure(text, {...figure.last, start});
  const before = qualifierBefore(text, open, value >= 1000 || open < start, text.slice(end, end + 40));
  const behind = before.qualifier === "exact" ? qualifierAfter(text, end) : null;
  const close = Math.max(end + figure.last.glued.length, behind?.end ?? 0);
  return {
    type: "number",
    value,
    valueMax,
    qualifier: behind?.qualifier ?? before.qualifier,
    core: {start: sentence.start + start, end: sentence.start + end},
    ordinal: false,
    start: before.start < open || figure.open !== undefined ? Math.min(before.start, open) : open,
    end: close
  };
}
