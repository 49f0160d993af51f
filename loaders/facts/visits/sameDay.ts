import {addDays, precision} from "../../calendar.ts";
import type {AnnotatedArticle, AnnotatedSentence, DateMention} from "../../types.ts";
import {SMALL, numberOf, pattern} from "../../annotate/dates/terms.ts";
import {isDateline} from "../dateline.ts";
import type {CompleteFrame, Frame, Timing} from "./frame.ts";
import {endsAt, nthDayOf, withEnd} from "./timing/ends.ts";
import {fromOther, linkBefore} from "./timing/otherClause.ts";

const SAME_DAY =
  /\b(?:(?:the|that) (?:very )?same (?:day|morning|afternoon|evening|night)|that (?:day|morning|afternoon|evening|night)|at (?:the|that) (?:same )?time|for the day|simultaneously)\b/i;
/** "They were signed in Nairobi by visiting minister X": what the sentence before told, on its day. */
const GOES_ON = /^(?:they|it|both|all|the (?:signing|ceremony|accords?|documents?|agreements?|papers?|talks|meeting|encounter|announcement|decision|statement|move|news))\b/i; // prettier-ignore
const REACH = 2;

/** The day of a trip that is told only as the day of something else: "went to El Alto the same day", "was in Osh at the time". */
export function withSameDay(article: AnnotatedArticle, frame: Frame): Frame {
  const {sentence, token, timing, factuality} = frame;
  if (precision(timing.start) === "day" || timing.end !== "") return frame;
  if (factuality === "planned" && timing.start === "") return onDayToCome(article, frame);
  if (factuality !== "real") return frame;
  const later = daysLater(article, sentence);
  if (later) return {...frame, timing: {...timing, ...later}};
  if (timing.start !== "") return frame;
  const year = sentence.text.length < LINE ? LINE_YEAR.exec(sentence.text) : null;
  if (year) {
    const start = year[1] ?? year[2]!;
    return {...frame, timing: {...timing, start, earliest: start, basis: "stated"}};
  }
  const first = underWay(article, frame);
  if (first) return {...frame, timing: withEnd({...timing, ...first}), doubts: [...frame.doubts, "under way, as of the article's day"]}; // prettier-ignore
  const other = ofOtherClause(article, frame);
  if (other) return other;
  const at = sentence.tokens[token]?.start ?? sentence.end;
  const match = SAME_DAY.exec(sentence.text);
  const date = match
    ? dayBefore(article, sentence, sentence.start + match.index, isPast(article))
    : (goesOn(article, sentence, at) ?? ofEvent(article, frame));
  if (!date) return frame;
  const {from: start, basis} = date;
  const doubts = match ? [] : ["date from the sentence before"];
  return {
    ...frame,
    timing: {...timing, start, earliest: start, basis},
    doubts: [...frame.doubts, ...doubts]
  };
}

/** "will leave on Tuesday. On the same day the minister met X": a day that has come. */
const isPast =
  ({article: {published}}: AnnotatedArticle) =>
  (day: string): boolean =>
    published === "" || day <= published;

/** "will visit Tunis on Tuesday, it was announced on Thursday. Minister Y will be in Sfax on the same day": the day to come. */
function onDayToCome(article: AnnotatedArticle, frame: Frame): Frame {
  const {sentence, timing} = frame;
  const match = SAME_DAY.exec(sentence.text);
  const {published} = article.article;
  if (!match || published === "") return frame;
  const date = dayBefore(article, sentence, sentence.start + match.index, (day) => day > published);
  return date ? {...frame, timing: {...timing, start: date.from, earliest: date.from, basis: date.basis}} : frame; // prettier-ignore
}

/** "said on Thursday. The announcement came a day after X wrapped up a two-day visit": from the day of the sentence before. */
function ofOtherClause(article: AnnotatedArticle, frame: Frame): Frame | null {
  const {sentence, token, timing} = frame;
  const link = GOES_ON.test(sentence.text) ? linkBefore(sentence, token) : undefined;
  const previous = link && article.sentences[sentence.index - 1];
  const [date, ...others] = previous?.dates.filter((d) => isDay(previous, d)) ?? [];
  const day = link && date && others.length === 0 ? fromOther(date.from, link) : "";
  if (!date || day === "") return null;
  const told = endsAt(sentence, token) ? {end: day} : {start: day, earliest: day};
  const doubts = [...frame.doubts, "date from the sentence before"];
  return {...frame, timing: withEnd({...timing, ...told, basis: date.basis}), doubts};
}

/** "is on the second day of a three-day visit to Vietnam": the article's day is that day. */
function underWay(
  {article: {published}}: AnnotatedArticle,
  {sentence, token}: Frame
): Partial<Timing> | null {
  const nth = nthDayOf(sentence, token);
  const verb = sentence.verbs.findLast((v) => v.head < token && v.form === "finite");
  if (nth < 2 || precision(published) !== "day" || verb?.tense !== "present" || verb.perfect) return null;
  const start = addDays(published, 1 - nth);
  return {start, earliest: start, basis: "resolved"};
}

/** "2012: President X pays a visit to Conakry", "Visit of Minister Y to Lima, 2023": a year by itself, at an end of a line. */
const LINE_YEAR = /^\W{0,3}((?:19|20)\d\d)\s?[:–—-]|[,(] ?((?:19|20)\d\d)\)?\.?$/;
const LINE = 160;

/**
 * "has arrived in Minsk on a working visit": news of the day, unless another sentence tells the day ("The visit, which began on
 * Saturday").
 */
export function asOfToday(article: AnnotatedArticle, frame: CompleteFrame): CompleteFrame {
  const {timing, factuality} = frame;
  if (timing.start !== "" || timing.end !== "" || factuality !== "real") return frame;
  if (!hasJustCome(article, frame)) return frame;
  const start = article.article.published;
  return {...frame, timing: withEnd({...timing, start, earliest: start, basis: "published"}), doubts: [...frame.doubts, "has come, as of the article's day"]}; // prettier-ignore
}

function hasJustCome({article}: AnnotatedArticle, {sentence, token}: Frame): boolean {
  const verb = sentence.verbs.find((v) => v.head === token);
  const isNow = /^(?:has|have)$/.test(sentence.tokens[verb?.first ?? -1]?.lower ?? "");
  return (
    article.published !== "" &&
    verb !== undefined &&
    verb.perfect &&
    isNow &&
    /^(?:arrive|land)$/.test(verb.lemma)
  );
}

const LATER = pattern(`^(${SMALL}) (day|week)s? (later|earlier)\\b`, "iu");

/** "Two weeks later Mr Okello was in Nairobi": from the day named last before. */
function daysLater(article: AnnotatedArticle, sentence: AnnotatedSentence): Partial<Timing> | null {
  const match = LATER.exec(sentence.text);
  if (!match) return null;
  const before = article.sentences
    .slice(Math.max(0, sentence.index - 3), sentence.index)
    .findLast((one) => one.paragraph === sentence.paragraph && one.dates.some((d) => isDay(one, d)));
  const date = before?.dates.findLast((d) => isDay(before, d));
  if (!date) return null;
  const days =
    numberOf(match[1]!) *
    (match[2]!.toLowerCase() === "week" ? 7 : 1) *
    (match[3]!.toLowerCase() === "later" ? 1 : -1);
  const start = addDays(date.from, days);
  return {start, earliest: start, basis: date.basis};
}

const isDay = (sentence: AnnotatedSentence, date: DateMention): boolean =>
  precision(date.from) === "day" && date.from === date.to && !isDateline(sentence, date);

/** The day named last before a place in the text, in this sentence or the two before it. */
function dayBefore(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  at: number,
  fits: (day: string) => boolean
): DateMention | undefined {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - REACH); i--) {
    const one = article.sentences[i]!;
    const found = one.dates.findLast((d) => d.end <= at && isDay(one, d) && fits(d.from));
    if (found) return found;
  }
  return undefined;
}

const EVENT = /\b(?:held|took place|session|summit|meeting|conference|commission|forum|talks)\b/i;

/** "The session was held in Windhoek on 21 November. President X led the delegation. He was received by President Y": its day. */
function ofEvent(article: AnnotatedArticle, {sentence, stops}: Frame): DateMention | undefined {
  if (stops.length !== 1 || sentence.dates.some((d) => d.from !== "")) return undefined;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - REACH); i--) {
    const one = article.sentences[i]!;
    if (one.paragraph !== sentence.paragraph) return undefined;
    const days = one.dates.filter((d) => precision(d.from) === "day" && !isDateline(one, d));
    const isHere = one.places.some((p) => p.country === stops[0]!.host && p.kind === "city");
    if (days.length > 0) return days.length === 1 && isHere && EVENT.test(one.text) ? days[0] : undefined;
  }
  return undefined;
}

function goesOn(article: AnnotatedArticle, sentence: AnnotatedSentence, at: number): DateMention | undefined {
  const previous = article.sentences[sentence.index - 1];
  if (!previous || !GOES_ON.test(sentence.text) || sentence.dates.some((d) => d.from !== ""))
    return undefined;
  // the trip of the sentence's own clause, not of one behind another verb
  if (sentence.verbs.filter((v) => v.form === "finite" && v.start < at).length > 1) return undefined;
  const days = previous.dates.filter((d) => isDay(previous, d));
  return days.length === 1 && previous.paragraph >= sentence.paragraph - 1 ? days[0] : undefined;
}
