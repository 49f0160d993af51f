/** The day of the visit, the talks or the occasion on which an agreement was signed. */
import {addDays, daysBetween, isAfter, shared} from "../../calendar.ts";
import {holds, wordClass} from "../../annotate/word.ts";
import type {AnnotatedArticle, AnnotatedSentence} from "../../types.ts";
import type {Deal} from "./frame.ts";
import {isArrival} from "./narration.ts";
import type {Timing} from "./timing.ts";

/**
 * "met President Lin on Wednesday. … After the meeting, three memorandums were signed": the day of the talks, whatever they
 * are called, and not that of the arrival. Of a stay of some days "on the first day of the visit" says which.
 */
export function afterTalks(article: AnnotatedArticle, told: AnnotatedSentence): Timing | null {
  if (!holds(told, MEETINGS)) return null;
  const {index, text} = told;
  const called = AFTER_TALKS.exec(text)?.[1];
  if (!called) return null;
  const {published} = article.article;
  for (let i = index - 1; i >= Math.max(0, index - BACK); i--) {
    const sentence = article.sentences[i] as AnnotatedSentence;
    // best where they are called the same: "held talks on Wednesday; on Tuesday he was received at the palace"
    const same = sentence.text.indexOf(called);
    const at = same < 0 ? sentence.text.search(TALKS) : same;
    if (at < 0) continue;
    const nth = dayOfStay(article, sentence);
    if (nth) return nth;
    const days = sentence.dates.filter((d) => d.from.length === 10 && d.from === d.to && d.shape === "point" && !isAfter(d.from, published) && !isArrival(sentence, d)); // prettier-ignore
    const from = sentence.start + at;
    const [day] = days.sort((a, b) => Math.abs(a.start - from) - Math.abs(b.start - from));
    if (day) return {date: day.from, basis: day.basis, sentence, doubts: ["date from context"]};
  }
  return null;
}

const BACK = 10;

const MEETING = "(talks|meetings?|sessions?|negotiations|conversations?|consultations|summit|audience)";

/** Words one of which these have. */
const MEETINGS = wordClass(/talk|meeting|session|negotiation|conversation|consultation|summit|audience/i);

const AFTER_TALKS = new RegExp(`\\b(?:following|after|at|upon|on|during|once|when)\\b(?: the)?(?: (?:end|close|conclusion|completion) of)?(?: (?:the|their|these|which|official|bilateral|\\w+)){0,3} ${MEETING}\\b`, "i"); // prettier-ignore

const TALKS = new RegExp(`\\b(?:met|meets|meeting with|held|received|was received|${MEETING})\\b`, "i");

/** "from November 16 to 18. At their talks on the first day of the visit": that day, from the days told just before. */
function dayOfStay(article: AnnotatedArticle, {index, text}: AnnotatedSentence): Timing | null {
  const nth = /\bon the (first|second|third) day of (?:the|his|her|their) (?:visit|trip|stay)\b/i.exec(
    text
  )?.[1];
  if (nth === undefined) return null;
  for (let i = index; i >= Math.max(0, index - 5); i--) {
    const sentence = article.sentences[i]!;
    const stay = sentence.dates.find((d) => d.from.length === 10 && d.to.length === 10 && d.from < d.to && daysBetween(d.from, d.to) < 10); // prettier-ignore
    if (stay) return {date: addDays(stay.from, ["first", "second", "third"].indexOf(nth.toLowerCase())), basis: "resolved", sentence, doubts: ["date from context"]}; // prettier-ignore
  }
  return null;
}

/** "was in Delhi from May 31 to June 3, and the two signed a pact on that occasion": the days told before in the sentence. */
export function onOccasion(sentence: AnnotatedSentence, {phrase}: Deal): Timing | null {
  const lead = sentence.text.slice(0, (sentence.tokens[phrase.first]?.start ?? 0) - sentence.start);
  if (!/\b(?:during|on|at|in the course of) which\b/.test(lead) && !/\bon (?:that|the|this) (?:occasion|visit|trip)\b|\bduring (?:that|the|this|his|her) (?:visit|trip|stay)\b/.test(sentence.text)) return null; // prettier-ignore
  const at = sentence.tokens[phrase.first]?.start ?? 0;
  const days = sentence.dates.filter((d) => d.from !== "" && d.kind !== "fiscal" && d.end < at);
  const [only] = days;
  return days.length === 1 && only ? {date: shared(only.from, only.to), basis: only.basis, sentence, doubts: []} : null; // prettier-ignore
}

/** "paid a visit on March 22-23. During the visit, papers were signed": what the days, or the month, of that visit share. */
export function daysOfVisit(article: AnnotatedArticle, {index, text}: AnnotatedSentence): Timing | null {
  const named = /^During (?:the|that|this|his|her) ((?:state|official|working|royal) visit)\b/i.exec(text)?.[1]?.toLowerCase(); // prettier-ignore
  // "paid a State Visit from 12 to 14 June. … During the State Visit": the one that is so called
  const told = named && article.sentences.slice(Math.max(0, index - 8), index).findLast((s) => s.text.toLowerCase().includes(named)); // prettier-ignore
  const sentence = told || article.sentences[index - 1];
  if (!sentence || !(told || /^During (?:the|that|this|his|her) (?:visit|trip|stay)\b|\bon (?:that|this) occasion\b/i.test(text))) return null; // prettier-ignore
  const isLong = ({from, to}: {from: string; to: string}) => from.length === 10 && to.length === 10 && from !== to; // prettier-ignore
  const days = sentence.dates.filter(isLong);
  const [month, ...more] = sentence.dates.filter((d) => d.from !== "");
  // "In November 2003 the president visited Quito. During the visit, the two signed"
  if (month && more.length === 0 && month.kind === "calendar" && month.from.length === 7 && month.from === month.to)
    return {date: month.from, basis: month.basis, sentence, doubts: ["date from context"]}; // prettier-ignore
  const [only] = days;
  if (days.length !== 1 || !only || daysBetween(only.from, only.to) > 9) return null;
  return {date: shared(only.from, only.to), basis: only.basis, sentence, doubts: ["date from context"]};
}
