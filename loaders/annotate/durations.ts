import type {DurationMention, Sentence, Span} from "../types.ts";
import {numeralsOf, type Numeral} from "./numbers/numerals.ts";
import {recognize, type Draft, type Recognizer} from "./runner.ts";
import {holds, wordClass} from "./word.ts";

type Context = {numerals: readonly Numeral[]};
type Rule = Recognizer<DurationMention, Context>;
type Unit = DurationMention["unit"];

const UNIT = "(?:hour|day|week|month|year|night|weekend|fortnight|decade)";
const UNITS_AT_ALL = wordClass(new RegExp(`${UNIT}|overnight`, "i"));

/** A quick look that spares most sentences the reading of their numerals. */
const HINT = new RegExp(
  `[\\p{L}\\d½¼¾][\\s\\u00a0‑-]{1,2}(?:calendar |working |full |consecutive |straight )?${UNIT}`,
  "iu"
);

/** What may follow a number: "-day", " days", "-day-long", " days' stay", "-hour". */
const BEHIND = new RegExp(
  `^[\\s\\u00a0‑-]{1,2}(?:calendar |working |full |consecutive |straight )?(${UNIT})(s?)['’]?(?:[\\s-](?:long|old))?(?![\\p{L}])`,
  "iu"
);

/** What makes a number of days no length of anything: "two days ago", "aged 45 years", "45-year-old", "a year". */
const NOT_A_LENGTH =
  /^(?:[\s\u00a0,]{1,2}(?:ago|earlier|later|before|after|from now|prior|hence|in advance)\b|[\s-](?:old)\b)/iu;
const NOT_AFTER =
  /(?:\b(?:past|(?<!\b(?:will|would|shall|should|could|may|might|must|can|to|['’]ll)[\s\u00a0])last|next|coming|previous|first|final|recent|every|within|in|than|after|each|per|aged|following|preceding|another)[\s\u00a0]|\bin the |\bpast )(?:the |some |about |around |just )?$/i;

/** "three-day", "for two weeks", "a 48-hour visit", "four days of talks"; "in three days" and "two days ago" are dates. */
const counted: Rule = {
  name: "durations/counted",
  find: ({sentence: {text}, context}) => context.numerals.flatMap((numeral) => countedBy(numeral, text) ?? [])
};

function countedBy(numeral: Numeral, text: string): Length | null {
  if (numeral.kind === "ordinal" || numeral.value <= 0 || numeral.value > 1000) return null;
  const behind = BEHIND.exec(text.slice(numeral.end, numeral.end + 40));
  if (!behind) return null;
  const end = numeral.end + behind[0].length;
  const hyphenated = /^[-‑]/.test(behind[0]) || /^[-‑\s](?:long)/.test(behind[0]);
  if (/old$/i.test(behind[0]) || NOT_A_LENGTH.test(text.slice(end, end + 16))) return null;
  if (!hyphenated && NOT_AFTER.test(text.slice(Math.max(0, numeral.start - 24), numeral.start))) return null;
  // "10 day" without hyphen or plural is a slip for "10-day" only before a noun; "one day" is a date
  if (!hyphenated && behind[2] === "" && numeral.value === 1 && !/[\s-]long$/i.test(behind[0]))
    return oneOf(text, numeral, behind, end);
  return made(numeral.value, behind[1]!, {start: opening(text, numeral.start), end});
}

/** "for one day" is a length, "one day" alone is none. */
function oneOf(text: string, numeral: Numeral, behind: RegExpExecArray, end: number): Length | null {
  const start = opening(text, numeral.start);
  return start < numeral.start ? made(1, behind[1]!, {start, end}) : null;
}

/** "a week-long tour", "a day-long visit", "a month-long", "weeklong", "for a week", "an hour-long meeting" */
const single: Rule = {
  name: "durations/single",
  pattern: new RegExp(
    `\\b(?:(?:an? |the )?(${UNIT})[ -]?long\\b|for (?:an?|one) (?:whole |full |entire )?(${UNIT})\\b(?! (?:of|in|or|now))|an? (${UNIT})['’]s (?:stay|visit|trip|leave|tour|stopover))`,
    "gi"
  ),
  extract(match) {
    const unit = match[1] ?? match[2] ?? match[3];
    const lead = /^(?:an?|the) /i.exec(match[0])?.[0].length ?? 0;
    // "years-long" is vague and does not match; "long" may be glued: "weeklong"
    return unit
      ? made(1, unit, {
          start: match.index + (match[1] ? lead : 0),
          end: match.index + match[0].length - trailing(match[0])
        })
      : null;
  }
};

const trailing = (text: string): number =>
  / (?:stay|visit|trip|leave|tour|stopover)$/i.exec(text)?.[0].length ?? 0;

/** "one-day" reads as counted; "overnight" is one night. */
const overnight: Rule = {
  name: "durations/overnight",
  pattern: /\bovernight (?=(?:stay|visit|stop|stopover|trip)\b)/gi,
  extract: (match) => made(1, "night", {start: match.index, end: match.index + "overnight".length})
};

const UNITS: Readonly<Record<string, readonly [number, Unit]>> = {
  hour: [1, "hour"], day: [1, "day"], night: [1, "day"], week: [1, "week"], month: [1, "month"], year: [1, "year"],
  weekend: [2, "day"], fortnight: [2, "week"], decade: [10, "year"]
}; // prettier-ignore

type Length = Draft<DurationMention> & Span;

function made(amount: number, word: string, place: Span): Length {
  const [factor, unit] = UNITS[word.toLowerCase()]!;
  return {type: "duration", amount: amount * factor, unit, ...place};
}

const opening = (text: string, start: number): number =>
  /\bfor $/i.test(text.slice(Math.max(0, start - 5), start)) ? start - 4 : start;

const RULES = [counted, single, overnight];

/**
 * Finds lengths of time: "three-day", "for two weeks", "a week-long", "48-hour". Not moments counted from now ("two days
 * ago", "in three days", "the past two weeks"), which are dates, nor ages.
 */
export function findDurations(sentence: Sentence): DurationMention[] {
  if (!holds(sentence, UNITS_AT_ALL)) return [];
  const numerals = HINT.test(sentence.text) ? numeralsOf(sentence).numerals : [];
  return recognize(RULES, sentence, {numerals});
}
