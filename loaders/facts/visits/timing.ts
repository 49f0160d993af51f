import {addDays, precision} from "../../calendar.ts";
import type {AnnotatedSentence, DateMention, Span} from "../../types.ts";
import type {Timing} from "./frame.ts";

export const NO_TIMING: Timing = {start: "", end: "", basis: "", days: 0, spans: []};

/** Verbs of a visit's own course: a date that stands after them is the visit's ("a visit, beginning on Wednesday"). */
const COURSE = new Set([
  "begin",
  "start",
  "commence",
  "end",
  "conclude",
  "last",
  "run",
  "finish",
  "wrap",
  "kick",
  "take",
  "span",
  "continue",
  "open",
  "hold",
  "be",
  "schedule",
  "plan",
  "set",
  "expect",
  "pay",
  "make"
]);

/** What a verb group between a date and its trigger costs, in tokens: the date is more likely that verb's. */
const FOREIGN_VERB = 25;
const FARTHEST = 45;

/**
 * When the trip of a trigger takes place: the date nearest to it, dates of other verbs' clauses held farther, and the
 * length told beside it ("three-day", "for two weeks").
 *
 * @param token the trigger; @param own heads of verbs that belong to it ("paid" of "paid a visit")
 */
export function timingOf(sentence: AnnotatedSentence, token: number, own: ReadonlySet<number>): Timing {
  const ranked = sentence.dates
    .filter((date) => date.from !== "" && date.kind !== "fiscal" && !isModifier(sentence, date))
    .map((date) => ({date, cost: cost(sentence, token, date, own)}))
    .filter(({cost}) => cost < FARTHEST)
    .sort((a, b) => a.cost - b.cost || a.date.start - b.date.start);
  const timing = {...NO_TIMING, spans: [] as Span[]};
  for (const {date} of ranked) place(timing, sentence, date);
  const length = lengthBeside(sentence, token);
  if (length) {
    timing.days = length.days;
    timing.spans.push(length);
  }
  return withEnd(timing);
}

/** Gives a trip that has a first day and a length its last day. */
export function withEnd(timing: Timing): Timing {
  if (timing.end === "" && timing.days > 1 && precision(timing.start) === "day")
    timing.end = addDays(timing.start, timing.days - 1);
  return timing;
}

/** Puts a date where the trip still has none: its relation tells whether it is the end. */
function place(timing: Timing, sentence: AnnotatedSentence, date: DateMention): void {
  const isEnd = ["until", "through", "till"].includes(date.relation) || endsWith(sentence, date);
  if (isEnd) {
    if (timing.end === "" && timing.start !== date.to)
      Object.assign(timing, {end: date.to, spans: [...timing.spans, date]});
    return;
  }
  if (
    timing.start !== "" ||
    (["since", "before", "after"].includes(date.relation) && date.kind !== "relative")
  )
    return;
  timing.start = date.from;
  timing.basis = date.basis;
  timing.spans.push(date);
  if (
    date.shape === "period" &&
    date.to !== date.from &&
    precision(date.from) === "day" &&
    date.kind !== "relative"
  )
    timing.end = date.to;
  if (date.shape === "period" && date.from.slice(0, 7) === date.to.slice(0, 7) && date.kind === "relative")
    timing.start = date.from.slice(0, 7);
}

/** "ends on Friday", "will conclude on 14 March". */
const endsWith = (sentence: AnnotatedSentence, date: DateMention): boolean => {
  const verb = sentence.verbs.findLast((v) => v.end <= date.start);
  return (
    verb !== undefined && ["end", "conclude", "finish"].includes(verb.lemma) && date.start - verb.end < 6
  );
};

/** "the 2003 invasion", "a 2023 security agreement": the year is the other thing's. */
function isModifier(sentence: AnnotatedSentence, date: DateMention): boolean {
  const next = sentence.tokens.find((t) => t.start >= date.end);
  const isBare = /^\d{4}$/.test(date.text);
  return (
    isBare &&
    date.relation === "" &&
    next !== undefined &&
    (next.pos === "NOUN" || next.pos === "ADJ") &&
    !/^(visit|trip|tour)s?$/.test(next.lower)
  );
}

function cost(
  sentence: AnnotatedSentence,
  token: number,
  date: DateMention,
  own: ReadonlySet<number>
): number {
  const {tokens, verbs} = sentence;
  const at = tokens.findIndex((t) => t.end > date.start);
  const [low, high] = at < token ? [at, token] : [token, at];
  const crossed = verbs.filter(
    (v) => v.head > low && v.head < high && !own.has(v.head) && !COURSE.has(v.lemma)
  );
  const walls = tokens
    .slice(low, high)
    .filter(
      (t) =>
        /^[;]$/.test(t.text) || ["who", "whose", "because", "although", "while", "whereas"].includes(t.lower)
    );
  const fronted = at < token && isFronted(sentence, at);
  return (
    (high - low) / (fronted ? 4 : 1) +
    (fronted ? crossed.filter((v) => v.form !== "finite").length : crossed.length) * FOREIGN_VERB +
    walls.length * 10
  );
}

/** "On Sunday, Iranian Foreign Minister … visited": a date that opens the sentence is its main verb's. */
const isFronted = (sentence: AnnotatedSentence, at: number): boolean =>
  at <= 3 && sentence.tokens.slice(at, at + 8).some((t) => t.text === ",");

/** A length in the trigger's noun phrase, or "for three days" soon after it, as days. */
function lengthBeside(sentence: AnnotatedSentence, token: number): (Span & {days: number}) | null {
  const trigger = sentence.tokens[token];
  if (!trigger) return null;
  for (const d of sentence.durations) {
    const before =
      d.end <= trigger.start &&
      trigger.start - d.end < 45 &&
      !/[,;.]|\b(?:to|of|for)\b/.test(
        sentence.text.slice(d.end - sentence.start, trigger.start - sentence.start)
      );
    const lead = sentence.text.slice(Math.max(0, d.start - sentence.start - 8), d.start - sentence.start);
    const after =
      d.start >= trigger.end && d.start - trigger.end < 60 && /\b(?:for|last(?:ing|s|ed)?)\s$/.test(lead);
    const days =
      d.unit === "day"
        ? d.amount
        : d.unit === "week"
          ? d.amount * 7
          : d.unit === "hour" && d.amount === 24
            ? 1
            : d.unit === "hour" && d.amount === 48
              ? 2
              : 0;
    if ((before || after) && days > 0 && days <= 60) return {days, start: d.start, end: d.end};
  }
  return null;
}
