import {once} from "../../annotate/once.ts";
import {precision} from "../../calendar.ts";
import type {AnnotatedSentence, DateMention, Span} from "../../types.ts";
import {isDateline} from "../dateline.ts";
import type {Timing} from "./frame.ts";
import {beginsWith, endsAt, endsWith, isMidway, lengthBeside, toFirstDay, withEnd} from "./timing/ends.ts";
import {cost} from "./timing/nearness.ts";
import {isCount, isModifier, isOfOther} from "./timing/notOfTrip.ts";
import {sameDay} from "./timing/otherClause.ts";

export const NO_TIMING: Timing = {start: "", end: "", basis: "", earliest: "", days: 0, spans: []};

/** Farthest that a date may stand from its trigger, in half tokens. */
const FARTHEST = 25;

/**
 * When the trip of a trigger takes place: the date nearest to it, dates of other verbs' clauses held farther, and the
 * length told beside it ("three-day", "for two weeks").
 *
 * @param token the trigger
 * @param own heads of verbs that belong to it ("paid" of "paid a visit")
 * @param others dates of later stops, which tell the start only where there is no other: "to Amman, then to Cairo on Sunday"
 * @param apart dates of later stops that tell nothing of the first: "in Kampala; in July in Cairo"
 */
export function timingOf(
  sentence: AnnotatedSentence,
  token: number,
  own: ReadonlySet<number>,
  others: readonly DateMention[] = [],
  apart: readonly DateMention[] = []
): Timing {
  if (sentence.dates.length + sentence.durations.length === 0 || isMidway(sentence, token))
    return {...NO_TIMING, spans: []};
  const all = datesOfTrips(sentence)
    .filter((date) => !apart.includes(date) && !isCount(sentence, token, date))
    .map((date) => ({date, cost: cost(sentence, token, date, own)}))
    .filter(({cost}) => cost < FARTHEST)
    .sort((a, b) => a.cost - b.cost || a.date.start - b.date.start);
  const free = all.filter(({date}) => !others.includes(date));
  const ranked = free.some(({date}) => others[0] && date.start < others[0].start) ? free : all;
  const timing = {...NO_TIMING, spans: [] as Span[]};
  const ends = ranked.length > 0 && endsAt(sentence, token);
  for (const {date} of ranked) place(timing, sentence, date, ends, token);
  sharpen(timing, ranked);
  if (timing.start === "" && timing.end === "") sameDay(timing, sentence, token);
  toFirstDay(timing, sentence, token);
  const length = lengthBeside(sentence, token);
  if (length) {
    timing.days = length.days;
    timing.spans.push(length);
  }
  return withEnd(timing);
}

/** The dates of a sentence that can be those of a trip: each of its triggers asks. */
const datesOfTrips = once((sentence: AnnotatedSentence): readonly DateMention[] =>
  sentence.dates.filter((date) => isOfTrip(sentence, date))
);

const isOfTrip = (sentence: AnnotatedSentence, date: DateMention): boolean =>
  date.from !== "" &&
  date.kind !== "fiscal" &&
  !isModifier(sentence, date) &&
  !isOfOther(sentence, date) &&
  !isDateline(sentence, date) &&
  !isRepeated(sentence, date);

/** "until Saturday (April 26)": one day told twice. */
const isRepeated = ({text, start, dates}: AnnotatedSentence, date: DateMention): boolean =>
  dates.some((d) => d.from === date.from && d.end < date.start && text.slice(d.end - start, date.start - start) === " ("); // prettier-ignore

/** "his only trip this month will be to Lima on May 30", "three times this year, most recently in May": the day within the stretch. */
function sharpen(timing: Timing, dates: readonly {date: DateMention}[]): void {
  const {start} = timing;
  if (start === "" || precision(start) === "day") return;
  const finer = dates.find(
    ({date: {from, to, shape, relation}}) =>
      from.length > start.length &&
      from.startsWith(start) &&
      shape === "point" &&
      from === to &&
      /^(?:on|in|)$/.test(relation)
  )?.date;
  if (finer)
    Object.assign(timing, {
      start: finer.from,
      earliest: finer.from,
      basis: finer.basis,
      spans: [...timing.spans, finer]
    });
}

const PUT_OFF =
  /\b(?:postponed|delayed|deferred|adjourned|(?:put|held|pushed) (?:off|back|over)) (?:by \w+ \w+ )?(?:until|till) (?:at least |late |early |mid-)?$/;

/** Puts a date where the trip still has none: its relation tells whether it is the end. */
function place(
  timing: Timing,
  sentence: AnnotatedSentence,
  date: DateMention,
  ends: boolean,
  token: number
): void {
  if (timing.start !== "" && timing.end !== "") return;
  // the new day of a trip put off is not the last one of the old
  if (PUT_OFF.test(sentence.text.slice(0, date.start - sentence.start))) return;
  const isEnd =
    ["until", "through", "till"].includes(date.relation) ||
    endsWith(sentence, date) ||
    (ends && timing.end === "" && !beginsWith(sentence, date));
  if (isEnd) {
    if (timing.end === "" && timing.start !== date.to)
      Object.assign(timing, {
        end: date.to,
        basis: timing.basis || date.basis,
        spans: [...timing.spans, date]
      });
    return;
  }
  if (timing.start !== "") return;
  const isTold = opensWhen(sentence, date, token) || isOnVisitSince(sentence, date, token);
  if (!isTold && ["since", "before", "after"].includes(date.relation) && date.kind !== "relative") return;
  // "was in Nepal from Monday to Wednesday, when he went on to Thimphu": on the last of them; "last week, when" is no such stretch
  if (isTold && date.shape === "period" && date.kind !== "relative" && date.to.length === 10) {
    Object.assign(timing, {start: date.to, earliest: date.to, basis: date.basis, spans: [...timing.spans, date]}); // prettier-ignore
    return;
  }
  timing.start = date.from;
  timing.earliest = date.from;
  timing.basis = date.basis;
  timing.spans.push(date);
  if (
    date.shape === "period" &&
    date.to !== date.from &&
    precision(date.from) === "day" &&
    date.kind !== "relative"
  )
    timing.end = date.to;
  // "this week": some day of it
  if (date.kind === "relative" && date.from !== date.to && precision(date.from) === "day") {
    const shared = [7, 4].find((length) => date.from.slice(0, length) === date.to.slice(0, length));
    timing.start = shared ? date.from.slice(0, shared) : "";
  }
}

/** "has been on a working visit to Ethiopia since Monday": its first day; "his first visit to Lima since May" is of another. */
function isOnVisitSince({text, start, tokens}: AnnotatedSentence, date: DateMention, token: number): boolean {
  const noun = tokens[token];
  if (date.relation !== "since" || date.from.length !== 10 || !noun || noun.end > date.start) return false;
  return (
    ON_VISIT.test(text.slice(Math.max(0, noun.start - start - 70), noun.start - start)) &&
    /^[^,.;:]{0,50} since (?:last )?$/.test(text.slice(noun.end - start, date.start - start))
  );
}
const ON_VISIT =
  /\b(?:is|are|was|were|been) (?:currently |now |already )?(?:on|paying|making) (?:(?:an?|his|her|their) )?(?!first|second|third|last|only)(?:[\w-]+[ -]){0,5}$/;

/** "not since July, when the minister visited": the day of what "when" goes on to tell. */
const opensWhen = (sentence: AnnotatedSentence, date: DateMention, token: number): boolean =>
  (sentence.tokens[token]?.start ?? 0) > date.end &&
  /^,? when\b/.test(sentence.text.slice(date.end - sentence.start));
