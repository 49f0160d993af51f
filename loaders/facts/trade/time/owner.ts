/** Which figure a date belongs to. */
import {SAYING} from "../../../lexicon/verbs.ts";
import type {AnnotatedSentence, DateMention, Token, VerbGroup} from "../../../types.ts";
import type {Figure} from "../figure.ts";
import {datesOf, textOf, tokensOf} from "../figure/words.ts";
import {verbSense} from "../words.ts";
import {isComparison} from "./comparison.ts";

/** The figure that a date belongs to: the one it follows with no other between, else the one it leads to. */
export function ownerOf(
  sentence: AnnotatedSentence,
  date: DateMention,
  figures: readonly Figure[]
): Figure | null {
  const before = figures.findLast((f) => f.quantity.core.end <= date.start);
  const after = figures.find((f) => f.quantity.core.start >= date.end);
  const {first, last} = tokensOf(sentence, date);
  // "nearly double the 2020 level of $64 million"
  const leads = textOf(sentence, first - 4, first - 1);
  // "were worth $10.3 billion, and those in the first half of 2025 some $5 billion"
  if (after && /\b(?:those|that) (?:in|for|of|during)$/.test(leads) && after.first - last <= 6) return after;
  // "less than in the previous year (42.9 billion euros)"
  if (
    after &&
    after.first - last <= 2 &&
    /\b(?:than|against|from|with|to)(?: (?:in|for|during|of|the|that))*$/.test(leads) &&
    /^[(,]?$/.test(textOf(sentence, last + 1, after.first - 1)) &&
    isComparison(after)
  )
    return after;
  // "from $21m in 2012 to $35m in 2013, to reach last year a peak of $58m"
  if (after && REACHING.test(leads) && after.first - last <= 8 && !/[,;]|^['’]s/.test(textOf(sentence, last + 1, after.first - 1))) return after; // prettier-ignore
  if (after && LEVEL_OF.test(textOf(sentence, last + 1, after.first - 1))) return after;
  if (
    before &&
    !isCut(sentence, before.last + 1, date.relation === "before" ? first - 2 : first - 1, before) &&
    !(after && introduces(sentence, first, last, after.first))
  )
    return before;
  if (after && !isCut(sentence, last + 1, after.first - 1, after, true)) {
    // "climbed in January and February from 41,000 tons last year to 63,000": the time is that of where it got to
    const to = figures[figures.indexOf(after) + 1];
    const rises = to && textOf(sentence, after.first - 1, after.first - 1) === "from" && /^(?:[^;,]* )?to(?: (?:about|around|some|nearly|over|almost))*$/.test(textOf(sentence, after.last + 1, to.first - 1)); // prettier-ignore
    return rises && datesOf(sentence).some((d) => d.start > after.quantity.end && d.end < to.quantity.start)
      ? to
      : after;
  }
  return null;
}

const REACHING =
  /\b(?:reach|reached|reaching|hit|hitting|touch|touched|touching|total|totall?ed|totall?ing)(?: (?:in|during|by))?$/;

const LEVEL_OF =
  /^(?:['’]s? )?(?:(?:record|total|actual|final|modest) )?(?:level|levels|figure|total|mark|value|volume|record|peak|high|low|sum)(?: of| :)?$/;

/**
 * "…; in 2024 it was $1m", "in 2022, $402m", "…, and in the first half of 2022 they came to $300m": the date, tokens
 * [from, last], stands at the head of the clause of the figure at `first`.
 */
function introduces(sentence: AnnotatedSentence, from: number, last: number, first: number): boolean {
  const start = sentence.tokens
    .slice(0, from)
    .findLastIndex((t) => /^(?:[;,]|and|but|while|from|to|:)$/.test(t.lower));
  const {tokens} = sentence;
  const opens =
    start >= 0 &&
    from - start <= 3 &&
    /^(?:in|during|by|for|[;,]|and|but|while|now|then)$/.test(tokens[start + 1]?.lower ?? "") &&
    !/^(?:from|to)$/.test(tokens[start]?.lower ?? "");
  const near = first - last <= 12 && tokens.slice(last + 1, first).every((t) => t.text !== ";");
  const comma = tokens[last + 1]?.text === "," || tokens[start]?.text === ";";
  const verbAfter = tokens.slice(last + 1, first).some((t) => t.pos === "VERB" || t.pos === "AUX");
  const clause =
    /^(?:(?:it|they|this|that|these|those)\b|the (?:figure|total|sum|amount|volume|value)\b)/.test(
      textOf(sentence, last + 1, last + 2)
    ) && verbAfter;
  return (
    opens && near && (first - last <= 3 || (comma && verbAfter) || clause || tokens[start]?.text === ";")
  );
}

/** Between a figure and its date stands a break, or a verb of its own. */
export function isCut(
  sentence: AnnotatedSentence,
  from: number,
  to: number,
  figure: Figure,
  isBefore = false
): boolean {
  const words = sentence.tokens.slice(from, to + 1);
  if (words.some((t) => /^[;—]$/.test(t.text))) return true;
  if (isBefore && isOfOther(figure, from)) return true;
  if (isBefore) return words.some((t) => /^(?:who|that)$/.test(t.lower)) && figure.from > from;
  // "Goods worth 42.6 billion euros were exchanged between the two in 2023": the figure's own verb
  const own = (v: VerbGroup) =>
    // "through which goods worth $85 million passed from Sudan"
    v.first === figure.last + 1 ||
    // "sold $870 million worth of produce to Portugal last year": no verb
    sentence.tokens[v.first - 1]?.lower === "of" ||
    // "$640m worth of goods moved between Malaysia and the Philippines last month"
    (v.subject === null &&
      v.first - figure.last <= 5 &&
      /^(?:worth )?of [\w -]+$/.test(textOf(sentence, figure.last + 1, v.first - 1))) ||
    (v.subject !== null && v.subject[0] <= figure.first && figure.first <= v.subject[1]);
  const finite = sentence.verbs.some(
    (v) => !own(v) && v.first >= from && v.head <= to && (v.form === "finite" || v.form === "participle")
  );
  const reached =
    /^(?:will|would|should|to) (?:be )?(?:attained|reached|achieved|met|hit|realised|realized) (?:by|in)$/;
  // "a goal of 500 million euros that the leaders set for 2025"
  const aimed = /^(?:(?:goal|target) )?(?:that|which) (?:[\w-]+ ){0,6}set for(?: the year)?$/;
  const between = textOf(sentence, from, to);
  if (finite && (reached.test(between) || aimed.test(between))) return false;
  return finite || words.some((t: Token) => /^(?:after|before|when|because|although)$/.test(t.lower));
}

/** "under a deal signed in October, Nepal will export", "which ended last week": the date right after another verb is that one's. */
function isOfOther({sentence, first}: Figure, afterDate: number): boolean {
  const date = datesOf(sentence).findLast((d) => tokensOf(sentence, d).last < afterDate);
  const start = date ? tokensOf(sentence, date).first : afterDate;
  const verb = sentence.verbs.findLast((v) => v.head < start);
  if (!verb || SAYING.has(verb.lemma) || start - verb.head > 4) return false;
  // "the value of goods sold to Bolivia in the first quarter was": what the figure is of
  if (verbSense(sentence, verb.head)) return false;
  const own = sentence.verbs.findLast((v) => v.head < first);
  return (
    verb !== own && !sentence.tokens.slice(verb.head, start).some((t) => /^(?:[,;:)\]–—]|that)$/.test(t.text))
  );
}

/** "compared with 2010, when trade was $61bn, by the figures for 2011": the time that "when" right before the figure's clause takes up. */
export function isTimeOf({sentence, first, before}: Figure, date: DateMention): boolean {
  const {last} = tokensOf(sentence, date);
  if (date.end > (sentence.tokens[first]?.start ?? 0) || (before && before.first > last)) return false;
  return /^(?:, )?when (?:[^,;]+ )?$/.test(`${textOf(sentence, last + 1, first - 1)} `) && first - last < 14;
}
