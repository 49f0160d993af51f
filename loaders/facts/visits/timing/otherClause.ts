/** The day of a trip that is told by that of another clause. */
import {addDays, addMonths, precision} from "../../../calendar.ts";
import {numberOf} from "../../../annotate/dates/terms.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import type {AnnotatedSentence} from "../../../types.ts";
import {isDateline} from "../../dateline.ts";
import type {Timing} from "../frame.ts";
import {endsAt} from "./ends.ts";

/** "hours after the minister had visited", "a day after arriving in Bogotá": how long before the other clause the trip was. */
const LINK =
  /\b(?:hours|minutes|shortly|soon|moments|immediately|right|(a|one|two|three|four|five|six|\d) (day|week|month|year)s?) (after|before|following)\b/gi;
const LINKS = wordClass(["after", "before", "following"]);

/** "On Thursday Chad ended the pact, hours after the minister had visited": the day of the other clause, or some days from it. */
export function sameDay(timing: Timing, sentence: AnnotatedSentence, token: number): void {
  const link = linkBefore(sentence, token);
  if (!link) return;
  const at = (sentence.tokens[token]?.start ?? 0) - sentence.start;
  const date = sentence.dates.find((d) => precision(d.from) !== "" && !isDateline(sentence, d));
  // the date must stand in the other clause: not "on Thursday, after he had visited on Monday"
  if (!date || date.start - sentence.start < at !== date.start - sentence.start < link.index) return;
  // "comes two weeks after X's visit to Manila, where he signed a pact on Apr 29": a clause that follows both is the trip's, unless they open the sentence
  const opens = !sentence.verbs.some((v) => v.form === "finite" && v.end <= sentence.start + link.index);
  if (date.start - sentence.start > at && !opens) return;
  const day = fromOther(date.from, link);
  if (day) Object.assign(timing, endsAt(sentence, token) ? {end: day} : {start: day, earliest: day}, {basis: date.basis, spans: [...timing.spans, date]}); // prettier-ignore
}

/** The words, if any, that tell how long before another clause the trip was. */
export function linkBefore(sentence: AnnotatedSentence, token: number): RegExpExecArray | undefined {
  if (!holds(sentence, LINKS)) return undefined;
  const {tokens, text, start} = sentence;
  const at = (tokens[token]?.start ?? 0) - start;
  return [...text.matchAll(LINK)].findLast((m) => m.index < at && at - m.index < 80);
}

/** The day of a trip, from that of the other clause. */
export function fromOther(date: string, link: RegExpExecArray): string {
  const count = link[1] ? numberOf(link[1]) : 0;
  return moved(date, link[3] === "before" ? count : -count, link[2]?.toLowerCase() ?? "day");
}

/** A date so many days, weeks, months or years later, at the precision that the sum still has; empty where it has none. */
function moved(date: string, count: number, unit: string): string {
  if (unit === "day" || unit === "week")
    return precision(date) === "day" ? addDays(date, count * (unit === "week" ? 7 : 1)) : "";
  if (unit === "year") return String(Number(date.slice(0, 4)) + count);
  return precision(date) === "year" ? "" : addMonths(date.slice(0, 7), count);
}
