import {precision} from "../../calendar.ts";
import type {DateMention, Sentence} from "../../types.ts";
import type {RawDate} from "./expression.ts";
import {textBefore} from "./terms.ts";

/** What the text said of time before a date, in order of reading. */
export interface DateAnchor {
  /** The article's day as its own text gives it (a dateline or a date line with a year), or empty. */
  day: string;
  /** The last date or period worked out, to which "a year earlier" and "the next day" point. */
  told: {from: string; to: string; sentence: number; paragraph: number} | null;
  /** The last past year in which something is told to have happened: "in 2020", "on 3 January 2020". */
  year: {year: number; sentence: number; paragraph: number} | null;
}

export const NO_ANCHOR: DateAnchor = {day: "", told: null, year: null};

const NARRATIVE = new Set(["in", "on", "during", "between", "from", ""]);

/** Whether something told in one sentence can still be meant in another: the same one, or the one before in its paragraph. */
export const isNear = (told: {sentence: number; paragraph: number} | null, sentence: Sentence): boolean =>
  told !== null &&
  (told.sentence === sentence.index ||
    (told.paragraph === sentence.paragraph && told.sentence === sentence.index - 1));

/** The anchor after a date has been read. A year as modifier ("the 2015 deal") tells when nothing happened. */
export function advance(anchor: DateAnchor, mention: DateMention, sentence: Sentence): DateAnchor {
  if (!mention.from) return anchor;
  const place = {sentence: sentence.index, paragraph: sentence.paragraph};
  const told = {from: mention.from, to: mention.to, ...place};
  const narrates =
    mention.basis === "stated" &&
    mention.kind === "calendar" &&
    NARRATIVE.has(mention.relation) &&
    !isAside(mention, sentence) &&
    (mention.relation !== "" || precision(mention.from) === "day");
  // "from 1,890 in 2021 to 1,500 today": what follows is told from today on
  const isBack = mention.basis === "resolved";
  const year = narrates ? {year: Number(mention.to.slice(0, 4)), ...place} : isBack ? null : anchor.year;
  return {...anchor, told, year};
}

/** "The accord that the two concluded in 2015 was terminated on 3 May": the year of the clause, and not of what follows. */
const isAside = ({start, end}: DateMention, sentence: Sentence): boolean =>
  /^,?\s(?:was|were|has|have|is|are|will|expired|lapsed|ended)\b/u.test(sentence.text.slice(end - sentence.start, end - sentence.start + 12)) &&
  /\b(?:that|which)\s[^.;:]{3,60}$/u.test(textBefore(sentence.text, start - sentence.start, 70)); // prettier-ignore

const HEADING =
  /^(?:[\s\p{Lu}\p{P}]{0,60}|[\p{L}\p{M}\s.,'’-]{0,40},\s|\W{0,3}(?:Last\s|First\s)?(?:Published|Updated|Posted|Issued|Date|DATE|Released|updated|published)(?:\son|\sat)?:?\s{0,2})$/u;

/**
 * The article's day from the article itself: a full date that opens one of its first lines, as in "BAGHDAD, Sept 11, 2024
 * (Reuters) -", "Ankara, 12 March 2025", "11 September 2024". Empty if none.
 */
export function leadDay(sentences: readonly Sentence[], raws: readonly RawDate[][]): string {
  for (const sentence of sentences.slice(0, 4))
    for (const raw of raws[sentence.index] ?? []) {
      if (raw.value.is !== "fields") continue;
      const {year, month, day} = raw.value.at;
      if (typeof year !== "number" || !month || !day) continue;
      const before = textBefore(sentence.text, raw.start - sentence.start, 64);
      const after = sentence.text.slice(raw.end - sentence.start, raw.end - sentence.start + 16);
      const closed = /^\s{0,2}(?:$|[-–—(|:/[]|\.\s{0,2}$|\/)/u.test(after);
      if (raw.start - sentence.start < 64 && HEADING.test(before) && closed)
        return [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
    }
  return "";
}
