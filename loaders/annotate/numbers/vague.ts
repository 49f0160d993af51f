import {SCALES, VAGUE_COUNTS, VAGUE_MULTIPLIERS, VAGUE_PLURALS} from "../../lexicon/numbers.ts";
import type {NumberMention} from "../../types.ts";
import type {PatternRecognizer} from "../runner.ts";
import {wordClass} from "../word.ts";
import {qualifierBefore} from "./qualifiers.ts";

const alternatives = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join("|");

const PLURALS = alternatives(VAGUE_PLURALS);
const MULTIPLES = alternatives([
  "hundred",
  "dozen",
  ...Object.keys(SCALES).filter((word) => word.length > 3)
]);

/** One of the words that every vague size has: most numbers are none. */
export const VAGUE_WORDS = wordClass(
  new RegExp(
    `\\b(?:${PLURALS}|${alternatives(VAGUE_COUNTS.map((phrase) => phrase.replace(/ of$/, "").split(" ").at(-1)!))})\\b|\\b(?:${alternatives(VAGUE_MULTIPLIERS)})`,
    "i"
  )
);

/**
 * "tens of thousands", "dozens", "several hundred", "a few thousand", "multi-billion", "a handful of": a size without a
 * number, so `value` is null. "A couple of" is about two.
 */
export const vague: PatternRecognizer<NumberMention, unknown> = {
  name: "numbers/vague",
  pattern: new RegExp(
    [
      `\\b(?:${PLURALS})(?: of (?:${PLURALS}))?\\b(?: or (?:${PLURALS})\\b)?`,
      `\\b(?:an? |the )?(?:${alternatives(VAGUE_MULTIPLIERS)})[ -]?(?:of )?(?:${MULTIPLES})s?(?: (?:${MULTIPLES}))?\\b`,
      `\\b(?:${alternatives(VAGUE_COUNTS)})\\b`
    ].join("|"),
    "gi"
  ),
  extract(match, {sentence}) {
    const {text} = sentence;
    const from = match.index;
    const end = from + match[0].length - (/ of$/i.test(match[0]) ? 3 : 0);
    // "in her twenties and tens", "the hundreds": a plural of scale needs its "of", or a noun of money
    if (/^(?:tens|scores|dozens)$/i.test(match[0]) && !/^ of\b/.test(text.slice(end, end + 4))) return null;
    if (/^scores$/i.test(match[0]) && /^ of\b/.test(text.slice(end, end + 4)) === false) return null;
    // "a series of 14 agreements"
    if (/^ of [\d]/.test(text.slice(end, end + 5))) return null;
    // "so many", "how many", "as many as", "many of"
    if (/^(?:many|various)$/i.test(match[0]) && notACount(text, from, end)) return null;
    // "under various agreements" qualifies nothing
    const sized =
      /(?:s|dozen|hundred|thousand|lakh|illion)$/i.test(text.slice(from, end)) &&
      !/^(?:various|numerous|countless)/i.test(match[0]);
    const before = sized
      ? qualifierBefore(text, from, true, text.slice(end, end + 30))
      : {start: from, qualifier: "exact" as const};
    const couple = /^a couple of$/i.test(match[0]);
    return {
      type: "number",
      value: couple ? 2 : null,
      valueMax: null,
      qualifier: before.qualifier === "exact" ? "about" : before.qualifier,
      core: {start: sentence.start + from, end: sentence.start + end},
      ordinal: false,
      start: before.start,
      end
    };
  }
};

const notACount = (text: string, from: number, end: number): boolean =>
  /(?:\bso|\bhow|\bas|\btoo|\bnot|\bthe|\bnot)\s$/i.test(text.slice(Math.max(0, from - 5), from)) ||
  !/^ \p{Ll}/u.test(text.slice(end, end + 2)) ||
  /^ (?:of|as|in|who|more|say|believe|are|were|have|other)\b/.test(text.slice(end, end + 10));
