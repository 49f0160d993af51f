import {addDays, addYears, daysBetween, precision} from "../../calendar.ts";
import type {AnnotatedArticle, AnnotatedSentence} from "../../types.ts";
import {daysApart} from "../when.ts";
import type {Frame} from "./frame.ts";
import {NO_TIMING} from "./timing.ts";

const DROPPED = "called off|cancell?ed|scrapped|dropped|shelved|abandoned";
const PUT_OFF = "put off|postponed|delayed|deferred|pushed back|put back|rescheduled";
const OFF = new RegExp(`\\b(?:${DROPPED}|fell through|(?:trip|visit|journey) (?:is|was) (?:now )?off)\\b`);
const LATER = new RegExp(`\\b(?:${PUT_OFF})\\b`);
/** "who had been due to fly to Cairo on May 18, stayed at home". */
const STAYED = /^[^.;]{0,30}, (?:but )?(?:he |she )?(?:stayed|remained) (?:at home|home|away|put|behind)\b/;
/** "had been expected in Lima on Monday. His office said that he would not travel": told in the next sentence, of none but him. */
const NOT_COMING =
  /\b(?:[Hh]e|[Ss]he) (?:would|will|could|can|did) (?:not|no longer) (?:be (?:travell?ing|going|coming|there|able to (?:travel|go|come|attend))|travel|go|come|make the (?:trip|journey)|make it|fly)\b(?! to\b)/;
/** "was supposed to arrive on Tuesday but cancelled on the eve because of fog". */
const GAVE_UP =
  /^[^.;]{0,40},? (?:but|and then) (?:he |she |has |had |then |later |abruptly |suddenly )*(?:cancell?ed|pulled out|cried off|backed out|begged off|dropped out|withdrew|called (?:it|the (?:trip|visit|stop)|his (?:trip|visit)|her (?:trip|visit)) off|called off)\b/;
/** "who was to have visited Naypyidaw in October, will now go in January": at a later time. */
const NOW_LATER =
  /^[^.;]{0,40}[,;] (?:but )?(?:he |she )?(?:will|would|is|was) (?:only |instead |rather )?now (?:only |instead )?(?:be )?(?:go|come|going|coming|travel|travelling|traveling|visit|fly|arrive|make the (?:trip|journey)|to (?:go|come|travel|visit|fly|arrive)|due|expected|there)\b/;
const JOURNEY = /\b(?:trip|visit|journey|voyage|tour|stop|leg|it|he|she)\b/i;

/** "did not, as planned, go on to Mogadishu": the denial stands before an aside. */
const NOT_ASIDE = /\b(?:did|does|do|will|would|could) not,([^.;,]{1,40}),\s*$/;

/** The words of a sentence before one of its tokens, at most 80 characters. */
export const textBefore = (sentence: AnnotatedSentence, token: number): string => {
  const at = (sentence.tokens[token]?.start ?? sentence.end) - sentence.start;
  return sentence.text.slice(Math.max(0, at - 80), at);
};

/** "had been due in Ashgabat before the winter": whether he came is not told here. */
export const wasToHappen = (sentence: AnnotatedSentence, token: number): boolean => {
  const at = (sentence.tokens[token]?.end ?? sentence.end) - sentence.start;
  return /\b(?:had (?:long )?been (?:due|expected|scheduled|set|slated|supposed|planned)|(?:was|were) supposed to)\b.{0,25}$/.test(
    sentence.text.slice(Math.max(0, at - 70), at + 4)
  );
};

/** "was due in Naypyidaw on 14 June. His bags were at the airport when Dhaka cancelled it". */
const wasDue = (sentence: AnnotatedSentence, token: number): boolean => {
  const at = (sentence.tokens[token]?.end ?? sentence.end) - sentence.start;
  return /\b(?:(?:was|were) (?:also |originally |first |earlier )?(?:due|expected|awaited|scheduled|set|slated|supposed|to)|had (?:planned|intended|meant|hoped) to|(?:should|ought to) have)\b.{0,45}$/.test(
    sentence.text.slice(Math.max(0, at - 75), at + 4)
  );
};

/**
 * What became of an appointment of the past: "had been due in N'Djamena on Wednesday; the trip has been put off until
 * March". Told in the same sentence behind it, or in the next one.
 */
export function withSequel(article: AnnotatedArticle, frame: Frame): Frame {
  const told = whatBecameOf(article, frame);
  if (told.factuality !== "cancelled" && told.factuality !== "postponed") return told;
  return nearestYear(article, told.timing.start === "" ? withDayBehind(article, told) : told);
}

/** "has called off a visit to Lima. He was to have arrived on Thursday": for what day it had been, told in the next sentence. */
function withDayBehind({sentences, article: {published}}: AnnotatedArticle, frame: Frame): Frame {
  const next = sentences[frame.sentence.index + 1];
  const lead = next && next.paragraph - frame.sentence.paragraph <= 1 ? HAD_BEEN_DUE.exec(next.text) : null;
  const at = lead?.[0].length ?? 0;
  const date = lead && next!.dates.find((d) => d.from.length === 10 && d.start >= next!.start + at && AT_ONCE.test(next!.text.slice(at, d.start - next!.start))); // prettier-ignore
  if (!date || isOfOtherPlace(frame, next!)) return frame;
  const {to, basis} = date;
  // "was to have arrived on Thursday", told on a Wednesday: tomorrow, for the week is not told
  const isNextWeek =
    date.kind === "weekday" &&
    !/^last\b/.test(next!.text.slice(date.start - next!.start)) &&
    precision(published) === "day" &&
    daysBetween(date.from, published) > 3;
  const from = isNextWeek ? addDays(date.from, 7) : date.from;
  return {...frame, timing: {...NO_TIMING, start: from, earliest: from, end: to === date.from ? "" : to, basis, days: frame.timing.days, spans: [...frame.timing.spans, date]}}; // prettier-ignore
}

/** Between that and the day: "there on", "in the Peruvian capital on"; not "for surgery on". */
const AT_ONCE = /^(?: there| in (?:the )?\p{Lu}[\p{L}'’ -]{1,30})?(?: on| for| from)? $/u;
const HAD_BEEN_DUE =
  /^(?:He|She|It|The (?:trip|visit|journey|president|premier|prime minister|minister|chancellor)) (?:(?:was|were) (?:originally )?to have (?:arrived|begun|started|left|flown|gone|come|travell?ed|been held|taken place)|(?:had (?:originally )?been|was) (?:originally )?(?:due|scheduled|expected|set|planned|slated)(?: to (?:arrive|begin|start|leave|fly|go|come|travel|take place)\b|(?! to\b)))/;

function whatBecameOf(article: AnnotatedArticle, frame: Frame): Frame {
  const {sentence, token} = frame;
  const moved = TRIP.test(sentence.tokens[token]?.text ?? "") ? WHICH_WAS_DUE.exec(textAfter(sentence, token)) : null; // prettier-ignore
  if (moved) return {...frame, factuality: OFF.test(moved[1]!) ? "cancelled" : "postponed"};
  const off = OFF_ASIDE.exec(textAfter(sentence, token));
  if (off) return calledOffAside(frame, off[0]);
  const aside = NOT_ASIDE.exec(textBefore(sentence, token));
  if (aside) return {...frame, factuality: /\b(?:planned|scheduled|expected|intended|hoped)\b/.test(aside[1]!) ? "cancelled" : "denied"}; // prettier-ignore
  if (frame.factuality === "denied") return deniedThenOff(article, frame);
  const isOpen = /^(?:planned|hypothetical)$/.test(frame.factuality);
  if (!wasToHappen(sentence, token) && !(isOpen && wasDue(sentence, token))) return frame;
  const start = (sentence.tokens[token]?.end ?? sentence.end) - sentence.start;
  const own = sentence.text.slice(start);
  const next = article.sentences[sentence.index + 1];
  const beside = next && !isOfOtherPlace(frame, next) ? next.text : "";
  const rest = [own, beside].find((text) => JOURNEY.test(text) && (OFF.test(text) || LATER.test(text))); // prettier-ignore
  if (STAYED.test(own) || GAVE_UP.test(own)) return nearestYear(article, {...frame, factuality: "cancelled"});
  if (NOW_LATER.test(own) && verbOf(frame)?.perfect !== false)
    return nearestYear(article, {...frame, factuality: "postponed"});
  if (rest === undefined && NOT_COMING.test(beside)) return nearestYear(article, {...frame, factuality: "cancelled"}); // prettier-ignore
  if (rest === undefined) return frame;
  return nearestYear(article, {...frame, factuality: LATER.test(rest) ? "postponed" : "cancelled"});
}

/** "will not go to Bamako. The visit, which had been set for 18 June, was called off": what is denied had been planned. */
function deniedThenOff({sentences}: AnnotatedArticle, frame: Frame): Frame {
  const {sentence, timing} = frame;
  const next = sentences[sentence.index + 1];
  const isAhead = verbOf(frame)?.tense === "future";
  const told = isAhead && next && !isOfOtherPlace(frame, next) ? THE_VISIT.exec(next.text) : null;
  if (!next || !told) return frame;
  const isLater = LATER.test(told[0]);
  const fixed = next.dates.find(
    (d) => d.from.length === 10 && FIXED.test(next.text.slice(0, d.start - next.start))
  );
  const day = fixed ? {...NO_TIMING, start: fixed.from, earliest: fixed.from, end: fixed.to === fixed.from ? "" : fixed.to, basis: fixed.basis, spans: [fixed]} : timing; // prettier-ignore
  return {...frame, factuality: isLater ? "postponed" : "cancelled", timing: day};
}

/** The next sentence goes on with the journey as its subject. */
const THE_VISIT = new RegExp(
  `^(?:The|That|This|His|Her) (?:official |state |working |planned |[\\w-]+day )?(?:trip|visit|journey|tour|voyage)\\b(?! (?:by|of)\\b)[^.]{0,80}\\b(?:${DROPPED}|${PUT_OFF})\\b`
);
const FIXED = /\b(?:scheduled|planned|set|due|fixed|slated|arranged|pencilled in|expected) (?:\w+ ){0,3}(?:on |for |from )?(?:the )?$/; // prettier-ignore

/** "X's visit to Quito, which was to have started on Thursday, had been moved to July": two verbs behind the noun, and the last tells. */
const WHICH_WAS_DUE = new RegExp(
  `^(?: (?:of|by) [^,.;]{3,60}?)? to [^,.;]{3,40}, (?:which|that) (?:was|had been) (?:to have|due|scheduled|set|planned|expected|slated)[^,.;]{2,60}, (?:has|had|was|is) (?:now |since )?(?:been )?(${DROPPED}|${PUT_OFF}|moved (?:back )?to|pushed to)\\b`
);

const verbOf = ({sentence, token}: Frame) => sentence.verbs.find((v) => v.head === token);

/** "was to fly to Doha. A stop in Bahrain was postponed": another journey. */
const isOfOtherPlace = ({stops}: Frame, {text, start, places}: AnnotatedSentence): boolean =>
  places.some(
    (p) =>
      p.kind !== "demonym" &&
      stops.every((s) => s.host !== p.country) &&
      /\b(?:trip|visit|journey|tour|stop|stopover|leg)(?: (?:by|of) [^,.;]{2,40})? (?:in|to|at) (?:the )?$/i.test(
        text.slice(0, p.start - start)
      )
  );

/** "The trip to Phnom Penh, postponed in June, has no new date": what became of it, between commas. */
const OFF_ASIDE =
  /^(?: (?:of|by) [^,.;]{3,60}?)? to [^,.;]{3,40}, (?:which (?:was|had been|has been) )?(?:already |again |abruptly |twice )?(?:called off|cancell?ed|scrapped|put off|postponed|delayed|deferred|pushed back|(?:originally|initially|previously|first) (?:scheduled|planned|set|due|fixed|slated))(?: [^,.;]{2,80})?(?=,)/;

/** The day between the commas is that on which it was called off. */
function calledOffAside(frame: Frame, aside: string): Frame {
  const {sentence, token, timing} = frame;
  if (!TRIP.test(sentence.tokens[token]?.text ?? "")) return frame;
  const start = sentence.tokens[token]!.end;
  const after = start + aside.length;
  const again = STILL.test(sentence.text.slice(after - sentence.start))
    ? sentence.dates.find((d) => d.from !== "" && d.start >= after)
    : undefined;
  // "…, will now take place on 7 and 8 October"
  if (again) {
    const {from, to, basis} = again;
    const end = to === from ? "" : to;
    return {...frame, factuality: "planned", timing: {...NO_TIMING, start: from, earliest: from, end, basis, spans: [again]}}; // prettier-ignore
  }
  if (!OFF.test(aside) && !LATER.test(aside)) return frame;
  const isInside = timing.spans.some((s) => s.start >= start && s.end <= start + aside.length);
  return {
    ...frame,
    factuality: LATER.test(aside) ? "postponed" : "cancelled",
    timing: isInside ? NO_TIMING : timing
  };
}

const STILL =
  /^, (?:will|is to|is|has been) (?:now )?(?:take place|be held|go ahead|be paid|planned|set|due|rescheduled)\b/;
const TRIP = /^(?:trip|visit|journey|tour|stop|stopover)$/i;

/** The words of a sentence behind one of its tokens. */
export const textAfter = (sentence: AnnotatedSentence, token: number): string =>
  sentence.text.slice((sentence.tokens[token]?.end ?? sentence.end) - sentence.start);

/** "was to have gone on June 14, but that trip has been postponed", told on June 5: the nearest June, not last year's. */
function nearestYear({article: {published}}: AnnotatedArticle, frame: Frame): Frame {
  const {start, basis} = frame.timing;
  if (basis !== "resolved" || precision(start) !== "day" || precision(published) !== "day" || start >= published) return frame; // prettier-ignore
  const next = addYears(start, 1);
  const isNearer = Math.abs(daysApart(next, published) ?? 999) < Math.abs(daysApart(start, published) ?? 0);
  return isNearer ? {...frame, timing: {...frame.timing, start: next, earliest: next, end: ""}} : frame;
}

/** "His planned trip to Thimphu in August was cancelled", told in September: the August just over, and not the next. */
export function notYearAhead({article: {published}}: AnnotatedArticle, frame: Frame): Frame {
  const {factuality, timing, sentence} = frame;
  const {start, basis} = timing;
  if (!/^(?:cancelled|postponed)$/.test(factuality) || basis !== "resolved" || precision(start) !== "month") return frame; // prettier-ignore
  if (precision(published) !== "day" || start <= published.slice(0, 7)) return frame;
  // "a visit to Thimphu next June": the text says which
  if (timing.spans.some((s) => s.start >= sentence.start && /\bnext\b/.test(sentence.text.slice(s.start - sentence.start, s.end - sentence.start)))) return frame; // prettier-ignore
  const before = addYears(start, -1);
  const isNearer = monthsApart(before, published) < monthsApart(start, published);
  return isNearer ? {...frame, timing: {...timing, start: before, earliest: before, end: ""}} : frame;
}

const monthsApart = (a: string, b: string): number =>
  Math.abs(
    12 * (Number(a.slice(0, 4)) - Number(b.slice(0, 4))) + Number(a.slice(5, 7)) - Number(b.slice(5, 7))
  );
