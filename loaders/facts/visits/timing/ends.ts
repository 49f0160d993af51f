/** First and last day of a trip, and its length. */
import {SMALL, numberOf, pattern} from "../../../annotate/dates/terms.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import {addDays, precision} from "../../../calendar.ts";
import type {AnnotatedSentence, DateMention, DurationMention, Span} from "../../../types.ts";
import {SMALL_ORDINALS} from "../../../lexicon/numbers.ts";
import {SMALL_NUMBERS} from "../../../lexicon/calendar.ts";
import type {Timing} from "../frame.ts";

const DAY = wordClass(["day"]);
const NTH_DAY =
  /\b(?:(second|third|fourth|fifth|2nd|3rd|4th|5th) day|day (two|three|four|five|2|3|4|5)) of [^,;.]{0,60}$/;

/** "held a second day of talks", "began the third day of his visit". */
const NTH_OF_TALKS =
  /^\w+ (?:an?|the|his|her|their) (second|third|fourth|fifth) (?:and (?:final|last) )?day of (?:talks|meetings|discussions|consultations|negotiations|(?:his|her|the|an?) )/;

/** "On the second day of his visit he toured the port on Friday": it began on Thursday. */
export function toFirstDay(timing: Timing, sentence: AnnotatedSentence, token: number): void {
  const nth = precision(timing.start) === "day" ? nthDayOf(sentence, token) : 0;
  if (nth === 0) return;
  timing.start = addDays(timing.start, 1 - nth);
  timing.earliest = timing.start;
}

/** Of "on the second day of his visit" 2, where the token is the visit's; else 0. */
export function nthDayOf(sentence: AnnotatedSentence, token: number): number {
  if (!holds(sentence, DAY)) return 0;
  const {text, start, tokens} = sentence;
  const at = (tokens[token]?.start ?? start) - start;
  const nth = NTH_DAY.exec(text.slice(Math.max(0, at - 90), at));
  const word = nth?.[1] ?? nth?.[2] ?? NTH_OF_TALKS.exec(text.slice(at))?.[1] ?? "";
  return word === "" ? 0 : (SMALL_ORDINALS[word] ?? SMALL_NUMBERS[word] ?? Number.parseInt(word, 10));
}

/** Gives a trip that has one of its ends and a length the other end. */
export function withEnd(timing: Timing): Timing {
  // "returned on Tuesday after a one-day trip"
  if (timing.days === 1 && timing.start === "" && precision(timing.end) === "day")
    Object.assign(timing, {start: timing.end, earliest: timing.end});
  if (timing.days > 1 && precision(timing.end) === "day" && precision(timing.start) !== "day") {
    const first = addDays(timing.end, 1 - timing.days);
    // "spent two days in Khartoum this week, returning on Wednesday": sharper than the month of that week
    if (first.startsWith(timing.start)) Object.assign(timing, {start: first, earliest: first});
  }
  // "returned yesterday, Sunday, from a two-day visit": one day told twice
  if (timing.days > 1 && precision(timing.end) === "day" && timing.start === timing.end) {
    const first = addDays(timing.end, 1 - timing.days);
    Object.assign(timing, {start: first, earliest: first});
  }
  if (timing.end === "" && timing.days > 1 && precision(timing.start) === "day")
    timing.end = addDays(timing.start, timing.days - 1);
  return timing;
}

/** "ended a nine-day tour on Friday", "wrapped up his visit on Tuesday": the date is the last day. */
export function endsAt(sentence: AnnotatedSentence, token: number): boolean {
  const verb = sentence.verbs.findLast((v) => v.head < token && token - v.head <= 9);
  const before = sentence.text.slice(0, (sentence.tokens[token]?.start ?? 0) - sentence.start);
  if (holds(sentence, BACK) && CAME_BACK.test(before)) return true;
  // "concluded her visit to Malawi, where she had landed on Sunday"
  if (verb && sentence.tokens.slice(verb.head + 1, token).some((t) => t.lower === "where")) return false;
  const lead = sentence.tokens.slice(Math.max(0, token - 8), token).map((t) => t.lower).join(" "); // prettier-ignore
  if (/\b(?:end|close|conclusion|(?:last|final|closing) day) of\b/.test(lead)) return true;
  if (AT_THE_END.test(before)) return true;
  if (/^(?:return|come)$/.test(verb?.lemma ?? "") && /\b(?:back |home )?from\b/.test(lead)) return true;
  if (verb?.lemma === "cut" && /\bshort\b/.test(lead)) return true;
  // "capped the tour with a stop in Lima": the day of the stop
  if (/\bwith\b/.test(lead) && /^(?:cap|end|conclude|finish|round|wrap)$/.test(verb?.lemma ?? ""))
    return false;
  if (/^(?:return|fly|go|leave|depart)$/.test(verb?.lemma ?? "") && LEFT_AFTER.test(lead)) return true;
  // "The pact will be concluded when President X goes to Gaborone in May": what ends is no journey
  if (sentence.verbs.some((v) => v.head === token && v.form === "finite")) return false;
  return (
    verb !== undefined &&
    ["end", "conclude", "finish", "wrap", "complete", "cap", "round", "wind"].includes(verb.lemma)
  );
}

/** "neared the end of a three-day visit", "halfway through his tour": some day of it, which tells neither its first nor its last. */
export function isMidway(sentence: AnnotatedSentence, token: number): boolean {
  if (!holds(sentence, NEARING)) return false;
  const {text, start, tokens} = sentence;
  const at = (tokens[token]?.start ?? start) - start;
  return MIDWAY.test(text.slice(Math.max(0, at - 70), at));
}

const NEARING = wordClass(/near|approach|toward|way|^mid/i);

const MIDWAY =
  /\b(?:(?:near(?:s|ed|ing)?|approach(?:es|ed|ing)?|towards?) (?:the|its) (?:end|close) of|(?:mid|half|part) ?-?way through|in the (?:middle|midst) of) (?:an?|the|his|her|\p{Lu}[\p{L}’' -]{2,30}['’]s) (?:[\w-]+ ){0,4}$/u;

/** "at the end of Indian Power Minister X's two-day visit here on Wednesday". */
const AT_THE_END =
  /\b(?:at|on|upon|by|towards?) the (?:end|close|conclusion|(?:last|final|closing) day) of (?!.*\b(?:visit|trip|tour|talks|meeting)\b)[^,;]{0,100}$/i;

/** "arrived back in Santiago on Monday after a three-day visit", "returned to Kigali late on Tuesday, following a state visit". */
const BACK = wordClass("back home returned returning".split(" "));
const CAME_BACK =
  /\b(?:(?:arrived|flew|flown|came|travelled|went|got|is|was) (?:back|home)|returned|returning)\b[^;.]{0,50},? (?:after|following|at the end of) (?:an?|his|her) (?:[\w-]+ ){0,5}$/;

/** "flew home on Wednesday after a three-day visit", "left on Friday after spending two days in". */
const LEFT_AFTER =
  /\b(?:home\b.*|(?:left|leaves|departed)(?: (?!for\b)[\w’'-]+){0,5}) (?:after|following)(?: an?(?: [\w-]+){0,5})?$/;

const ENDED =
  /^(?:has |had |is |was )?(?:w(?:rap(?:s|ped)?|inds?|ound) up|(?:comes?|came|drew|draws?) to (?:an end|a close)) (?:on |in |late |early )*$/;

/** "ends on Friday", "will conclude on 14 March", "wrapped up on Friday", "came to an end on". */
export const endsWith = (sentence: AnnotatedSentence, date: DateMention): boolean => {
  const verb = sentence.verbs.findLast((v) => v.end <= date.start);
  return (
    verb !== undefined &&
    (["end", "conclude", "finish"].includes(verb.lemma)
      ? date.start - verb.end < 6
      : ENDED.test(sentence.text.slice(verb.start - sentence.start, date.start - sentence.start)))
  );
};

/** "has completed his visit, which began on 24 August": the first day, whatever ended. */
export const beginsWith = (sentence: AnnotatedSentence, date: DateMention): boolean => {
  const verb = sentence.verbs.findLast((v) => v.end <= date.start);
  return (
    verb !== undefined && /^(?:begin|start|commence|open)$/.test(verb.lemma) && date.start - verb.end < 6
  );
};

/** "flew home on Thursday, after two days of talks": the days that end with a departure, or 0; "after two days in Lima" tells of another stay. */
export function daysUntil({text, start}: AnnotatedSentence, from: number): number {
  const length = DAYS_OF.exec(text.slice(from - start, from - start + 200));
  const days = length ? numberOf(length[1]!) : 0;
  return days <= 31 ? days : 0;
}

const DAYS_OF = pattern(`\\b(?:after|following) (${SMALL}) days of\\b`, "iu");

const daysOf = ({unit, amount}: DurationMention): number =>
  unit === "day"
    ? amount
    : unit === "week"
      ? amount * 7
      : unit === "hour" && (amount === 24 || amount === 48)
        ? amount / 24
        : 0;

/** A length in the trigger's noun phrase, or "for three days" soon after it, as days. */
export function lengthBeside(sentence: AnnotatedSentence, token: number): (Span & {days: number}) | null {
  const trigger = sentence.tokens[token];
  if (!trigger) return null;
  for (const d of sentence.durations) {
    const before =
      d.end <= trigger.start &&
      trigger.start - d.end < 45 &&
      !/[,;.]|\b(?:to|of|for)\b/.test(
        sentence.text.slice(d.end - sentence.start, trigger.start - sentence.start)
      );
    const lead = sentence.text.slice(Math.max(0, d.start - sentence.start - 9), d.start - sentence.start);
    const after =
      d.start >= trigger.end &&
      d.start - trigger.end < 60 &&
      (/^for\b/.test(d.text) || /\b(?:for|of|last(?:ing|s|ed)?|spen[dt](?:ing|s)?)\s$/.test(lead));
    const days = daysOf(d);
    if ((before || after) && days > 0 && days <= 60) return {days, start: d.start, end: d.end};
  }
  return null;
}
