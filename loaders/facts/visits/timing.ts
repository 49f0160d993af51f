import {addDays, addMonths, precision} from "../../calendar.ts";
import type {AnnotatedSentence, DateMention, Span, Token} from "../../types.ts";
import {predicateOf} from "../../annotate/factuality/verb.ts";
import {isDateline} from "../dateline.ts";
import type {Timing} from "./frame.ts";

export const NO_TIMING: Timing = {start: "", end: "", basis: "", earliest: "", days: 0, spans: []};

/** Verbs of a visit's own course: a date that stands after them is the visit's ("a visit, beginning on Wednesday"). */
const COURSE = new Set(
  "begin start commence end conclude last run finish wrap kick span continue open schedule plan expect due set slate fix pencil".split(
    " "
  )
);

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
  const all = sentence.dates
    .filter((date) => date.from !== "" && date.kind !== "fiscal" && !apart.includes(date))
    .filter(
      (date) => !isModifier(sentence, date) && !isCount(sentence, token, date) && !isDateline(sentence, date)
    )
    .map((date) => ({date, cost: cost(sentence, token, date, own)}))
    .filter(({cost}) => cost < FARTHEST)
    .sort((a, b) => a.cost - b.cost || a.date.start - b.date.start);
  const free = all.filter(({date}) => !others.includes(date));
  const ranked = free.some(({date}) => others[0] && date.start < others[0].start) ? free : all;
  const timing = {...NO_TIMING, spans: [] as Span[]};
  const ends = endsAt(sentence, token);
  for (const {date} of ranked) place(timing, sentence, date, ends);
  if (timing.start === "" && timing.end === "") sameDay(timing, sentence, token);
  toFirstDay(timing, sentence, token);
  const length = lengthBeside(sentence, token);
  if (length) {
    timing.days = length.days;
    timing.spans.push(length);
  }
  return withEnd(timing);
}

/** "hours after the minister had visited", "a day after arriving in Bogotá": how long before the other clause the trip was. */
const LINK =
  /\b(?:hours|minutes|shortly|soon|moments|immediately|right|(a|one|two|three|four|five|six|\d) (day|week|month|year)s?) (after|before|following)\b/gi;
const COUNTS: Record<string, number> = {a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6};

/** "On Thursday Chad ended the pact, hours after the minister had visited": the day of the other clause, or some days from it. */
function sameDay(timing: Timing, sentence: AnnotatedSentence, token: number): void {
  const at = (sentence.tokens[token]?.start ?? 0) - sentence.start;
  const link = [...sentence.text.matchAll(LINK)].findLast((m) => m.index < at && at - m.index < 60);
  if (!link) return;
  const unit = link[2]?.toLowerCase() ?? "day";
  const count = link[1] ? (COUNTS[link[1].toLowerCase()] ?? Number(link[1])) : 0;
  const date = sentence.dates.find((d) => precision(d.from) !== "" && !isDateline(sentence, d));
  // the date must stand in the other clause: not "on Thursday, after he had visited on Monday"
  if (!date || date.start - sentence.start < at !== date.start - sentence.start < link.index) return;
  const start = moved(date.from, link[3] === "before" ? count : -count, unit);
  if (start)
    Object.assign(timing, {start, earliest: start, basis: date.basis, spans: [...timing.spans, date]});
}

/** A date so many days, weeks, months or years later, at the precision that the sum still has; empty where it has none. */
function moved(date: string, count: number, unit: string): string {
  if (unit === "day" || unit === "week")
    return precision(date) === "day" ? addDays(date, count * (unit === "week" ? 7 : 1)) : "";
  if (unit === "year") return String(Number(date.slice(0, 4)) + count);
  return precision(date) === "year" ? "" : addMonths(date.slice(0, 7), count);
}

const NTH_DAY =
  /\b(?:(second|third|fourth|fifth|2nd|3rd|4th|5th) day|day (two|three|four|five|2|3|4|5)) of [^,;.]{0,60}$/;
const NTH: Record<string, number> = {
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  two: 2,
  three: 3,
  four: 4,
  five: 5
};

/** "On the second day of his visit he toured the port on Friday": it began on Thursday. */
function toFirstDay(timing: Timing, {text, start, tokens}: AnnotatedSentence, token: number): void {
  const at = (tokens[token]?.start ?? start) - start;
  const nth = NTH_DAY.exec(text.slice(Math.max(0, at - 90), at));
  if (!nth || precision(timing.start) !== "day") return;
  const word = nth[1] ?? nth[2] ?? "";
  timing.start = addDays(timing.start, 1 - (NTH[word] ?? Number.parseInt(word, 10)));
  timing.earliest = timing.start;
}

/** Gives a trip that has one of its ends and a length the other end. */
export function withEnd(timing: Timing): Timing {
  if (timing.start === "" && timing.days > 1 && precision(timing.end) === "day")
    timing.start = addDays(timing.end, 1 - timing.days);
  if (timing.end === "" && timing.days > 1 && precision(timing.start) === "day")
    timing.end = addDays(timing.start, timing.days - 1);
  return timing;
}

/** Puts a date where the trip still has none: its relation tells whether it is the end. */
function place(timing: Timing, sentence: AnnotatedSentence, date: DateMention, ends: boolean): void {
  const isEnd =
    ["until", "through", "till"].includes(date.relation) ||
    endsWith(sentence, date) ||
    (ends && timing.end === "");
  if (isEnd) {
    if (timing.end === "" && timing.start !== date.to)
      Object.assign(timing, {
        end: date.to,
        basis: timing.basis || date.basis,
        spans: [...timing.spans, date]
      });
    return;
  }
  if (
    timing.start !== "" ||
    (["since", "before", "after"].includes(date.relation) && date.kind !== "relative")
  )
    return;
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

/** "ended a nine-day tour on Friday", "wrapped up his visit on Tuesday": the date is the last day. */
function endsAt(sentence: AnnotatedSentence, token: number): boolean {
  const verb = sentence.verbs.findLast((v) => v.head < token && token - v.head <= 9);
  const lead = sentence.tokens.slice(Math.max(0, token - 8), token).map((t) => t.lower).join(" "); // prettier-ignore
  if (/\b(?:end|close|conclusion|(?:last|final|closing) day) of\b/.test(lead)) return true;
  if (verb?.lemma === "return" && /\bfrom\b/.test(lead)) return true;
  return (
    verb !== undefined &&
    ["end", "conclude", "finish", "wrap", "complete", "cap", "round", "wind"].includes(verb.lemma)
  );
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
  // "last year's war"
  if (next && /^['’]s?$/.test(next.text))
    return !/^(visit|trip|tour)s?$/.test(sentence.tokens[next.index + 1]?.lower ?? "");
  return (
    isBare &&
    date.relation === "" &&
    next !== undefined &&
    (next.pos === "NOUN" || next.pos === "ADJ") &&
    !/^(visit|trip|tour)s?$/.test(next.lower)
  );
}

/** "began his second visit to Senegal this year on Monday": the year in which the visits are counted. */
const isCount = ({tokens, dates}: AnnotatedSentence, token: number, date: DateMention): boolean =>
  /^(?:this|last) year$/i.test(date.text) &&
  dates.length > 1 &&
  tokens
    .slice(Math.max(0, token - 4), token)
    .some((t) => /^(?:first|second|third|fourth|fifth|sixth|latest)$/.test(t.lower));

/** Tokens between a date and its trigger; infinite where the date is another verb's. */
function cost(
  sentence: AnnotatedSentence,
  token: number,
  date: DateMention,
  own: ReadonlySet<number>
): number {
  const at = sentence.tokens.findIndex((t) => t.end > date.start);
  const owner = ownerOf(sentence, at);
  const isOwn =
    owner < 0 ||
    own.has(owner) ||
    own.has(whenClause(sentence, at)) ||
    (isCourse(sentence, owner) && owner > token) ||
    appoints(sentence, owner, at, token) ||
    standsBeside(token, at, owner);
  const walls = sentence.tokens
    .slice(Math.min(at, token), Math.max(at, token))
    .filter((t) => (t.text === ";" && !isInList(sentence, t)) || WALLS.has(t.lower));
  // "On July 29, X, who is no diplomat, flew": the verb's own, though a clause stands between
  const apart = own.has(owner) && at < token ? 0 : walls.length * 15;
  return isOwn ? Math.abs(at - token) / 2 + apart : Infinity;
}

/** "to Suva, Fiji; Apia, Samoa; and Wellington": a semicolon between places. */
const isInList = ({tokens, places}: AnnotatedSentence, mark: Token): boolean => {
  const next = tokens[mark.index + 1]?.lower === "and" ? mark.index + 2 : mark.index + 1;
  return places.some((p) => p.start === tokens[next]?.start) && places.some((p) => p.end === mark.start);
};

const WALLS = new Set(["who", "whose", "because", "although", "whereas", "where"]);

const isCourse = (sentence: AnnotatedSentence, head: number): boolean => {
  const verb = sentence.verbs.find((v) => v.head === head);
  return verb !== undefined && COURSE.has(verb.lemma);
};

/** "On June 20, he is scheduled to travel": the date before a verb of appointment is that of what it governs. */
function appoints({verbs}: AnnotatedSentence, owner: number, at: number, token: number): boolean {
  const governor = verbs.find((v) => v.head === owner);
  const own = verbs.find((v) => v.head === token);
  return (
    governor !== undefined &&
    own?.form === "infinitive" &&
    verbs[own.governor] === governor &&
    at < governor.first &&
    /^(?:be|schedule|expect|set|plan|due|slate)$/.test(governor.lemma)
  );
}

/** "a visit to Rome on Monday": nothing but the place between the noun and the date, so whatever verb comes before both. */
const standsBeside = (token: number, at: number, owner: number): boolean =>
  at > token && owner < token && at - token < 20;

/**
 * The verb to which a date belongs: the last before it; but the one that follows where the date opens a clause
 * ("On Sunday, the minister visited", "… and on Monday flew to Cairo").
 */
function ownerOf(sentence: AnnotatedSentence, at: number): number {
  const {tokens, verbs} = sentence;
  const before = verbs.findLast((v) => v.head < at);
  const after = verbs.find(
    (v) => v.head > at && v.form === "finite" && !/^(who|which|that)$/.test(tokens[v.first - 1]?.lower ?? "")
  );
  // not "Kigali and Kampala last year"
  let lead = at - 1;
  while (lead >= 0 && at - lead < 4 && /^(ADP|DET|ADJ|ADV)$/.test(tokens[lead]?.pos ?? "")) lead--;
  const opens = lead < 0 || /^([,;:—–]|and|but|then)$/.test(tokens[lead]?.lower ?? "");
  const close =
    after &&
    after.first - at <= (lead < 0 ? 30 : 12) &&
    !tokens.slice(at, after.first).some((t) => /^[;:]$/.test(t.text));
  if (after && (!before || (opens && close && leadsOn(tokens, at, after.first)))) return after.head;
  // "the last premier to visit Lagos was X, in 2004"
  const told = before && verbs.find((v) => v.head < before.head && predicateOf(sentence, v) === before);
  return (told ?? before)?.head ?? -1;
}

/** "on 31 March, when the presidents are to travel": the verb of the clause that "when" opens after a date, governed verbs included. */
function whenClause({tokens, verbs}: AnnotatedSentence, at: number): number {
  const relative = tokens.slice(at, at + 6).find((t) => t.lower === "when");
  if (!relative || tokens[relative.index - 1]?.text !== ",") return -1;
  const index = verbs.findIndex((v) => v.head > relative.index && v.form === "finite");
  return verbs.find((v) => v.governor === index && v.form === "infinitive")?.head ?? verbs[index]?.head ?? -1;
}

/** Nothing but the date, a comma and a subject before the verb: no "and" that would join another clause. */
const leadsOn = (tokens: Token[], at: number, verb: number): boolean => {
  const between = tokens.slice(at + 1, verb).filter((t) => t.text === ",").length;
  return (
    between <= 1 &&
    !tokens.slice(at + 1, verb).some((t) => /^(who|which|that|where|when|after|before)$/.test(t.lower))
  );
};

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
      d.start >= trigger.end && d.start - trigger.end < 60 && /\b(?:for|of|last(?:ing|s|ed)?)\s$/.test(lead);
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
