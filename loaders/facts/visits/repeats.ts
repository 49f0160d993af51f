import {daysBetween, precision} from "../../calendar.ts";
import type {DateMention} from "../../types.ts";
import type {Frame} from "./frame.ts";
import {NO_TIMING} from "./timing.ts";

/** What stands between two dates of one list: "in 2019 and 2022", "in March and again in July", "and another in October". */
const JOINED =
  /^(?:, (?:when|where|as)\b[^;:]{3,120},)?(?:,| and|, and|,? then|,? (?:just )?as (?:he|she) (?:had )?(?:also )?(?:done|did|had)(?: so)?)(?: (?:again|another|one|once|more|twice|then)){0,3}(?: (?:in|on|earlier|late|early|later))? $/;

/**
 * "Visited Belgrade twice, in 2019 and 2022": one frame a date. Two days in a row are one visit of two days ("on Tuesday and
 * Wednesday").
 */
export function repeated(frame: Frame): Frame[] {
  const {sentence, timing, stops} = frame;
  const first = sentence.dates.findIndex(
    (d) => timing.spans.some((s) => s.start === d.start) && d.from === timing.start
  );
  if (first < 0 || timing.end !== "" || stops.length > 1) return [frame];
  const frames = [frame];
  for (let i = first + 1; i < sentence.dates.length; i++) {
    const [before, date] = [sentence.dates[i - 1]!, sentence.dates[i]!];
    const between = sentence.text.slice(before.end - sentence.start, date.start - sentence.start);
    // "in Colonia on 19 November 2020 and Friday's encounter is"
    const isOwner = /^['’]s\b/.test(sentence.text.slice(date.end - sentence.start));
    if (!JOINED.test(between) || !isAlike(before, date) || isOwner) break;
    const last = frames.at(-1)!;
    // "five years ago, in September 2019": one time told twice
    if (date.from.startsWith(before.from)) {
      const {from: start, basis} = date;
      frames[frames.length - 1] = {...last, timing: {...last.timing, start, earliest: start, basis}};
      continue;
    }
    if (before.from.startsWith(date.from)) continue;
    if (isNextDay(last, date))
      frames[frames.length - 1] = {...last, timing: {...last.timing, end: date.from}};
    else
      frames.push({
        ...frame,
        // "will visit on Monday, as he did in May"
        factuality: /\bas (?:he|she) /.test(between) ? "real" : frame.factuality,
        timing: {...NO_TIMING, start: date.from, earliest: date.from, basis: date.basis, spans: [date]}
      });
  }
  return frames;
}

const isAlike = (a: DateMention, b: DateMention): boolean =>
  a.from !== "" && b.from !== "" && a.shape === "point" && b.shape === "point" && a.from !== b.from;

function isNextDay({timing}: Frame, {from}: DateMention): boolean {
  const last = timing.end || timing.start;
  return precision(last) === "day" && precision(from) === "day" && Math.abs(daysBetween(last, from)) <= 2;
}
