/** The time that a figure covers, or is to be reached in. */
import type {AnnotatedSentence, DateMention} from "../../types.ts";
import type {Figure} from "./figure.ts";
import {datesOf, textOf, tokensOf, wordAt} from "./figure/words.ts";
import type {Kind} from "./outlook.ts";
import {type Period, bounds} from "./time/bounds.ts";
import {isChange, isComparison, isOfComparison} from "./time/comparison.ts";
import {isCut, isTimeOf, ownerOf} from "./time/owner.ts";
import {isPeriod} from "./time/usable.ts";

const NONE: Period = {start: "", end: "", doubts: [], date: null};

/** The period of a figure: the date right after it, else one before it in its clause, else one that the sentence gives to all its figures. */
export function periodOf(
  figure: Figure,
  kind: Kind,
  figures: readonly Figure[],
  parties: readonly string[] = []
): Period {
  const {sentence} = figure;
  const {published} = figure.article.article;
  const label = labelOf(figure);
  if (label) return {...NONE, start: label, end: label};
  const levels = figures.filter((f) => f === figure || !isChange(f));
  const dates = datesOf(sentence);
  const usable =
    dates.length === 0
      ? dates
      : dates.filter((date) => isPeriod(sentence, date, kind) && !isOfComparison(sentence, date, figures));
  const owner = new Map(usable.map((date) => [date, ownerOf(sentence, date, levels)]));
  const own = usable.filter((date) => owner.get(date) === figure);
  const fronted = usable.filter((date) => isFronted(sentence, date, figures));
  const after =
    inPlace(figure, figures, usable) ??
    usable.find((date) => isTimeOf(figure, date)) ??
    own.find((date) => date.start >= figure.quantity.end);
  const chosen = after ?? own.findLast((date) => date.end <= figure.quantity.start && !isPast(figure, date));
  if (chosen) return bounds(chosen, kind, parties, published, figure.quantity.per !== "");
  const year = yearOfLine(sentence);
  if (year && figures[0] === figure) return {...NONE, start: year, end: year};
  if (isComparison(figure)) return NONE;
  const shared = kind === "actual" ? (fronted[0] ?? trailing(figure, usable, figures)) : undefined;
  return shared
    ? {...bounds(shared, kind, parties, published), doubts: ["period shared by several figures"]}
    : NONE;
}

/** "rose to $2 million and $3 million in June and July": of two times behind two figures, the one in its place. */
function inPlace(
  figure: Figure,
  figures: readonly Figure[],
  dates: readonly DateMention[]
): DateMention | undefined {
  const {sentence} = figure;
  const [one, two, more] = figures.filter((f) => f === figure || f.before === figure || f.after === figure);
  if (!one || !two || more || textOf(sentence, one.last + 1, two.first - 1) !== "and") return undefined;
  const [first, second, third] = dates.filter((d) => d.start > two.quantity.end);
  if (!first || !second || third) return undefined;
  const [a, b] = [tokensOf(sentence, first), tokensOf(sentence, second)];
  if (
    isCut(sentence, two.last + 1, a.first - 1, two) ||
    !/^and(?: in)?$/.test(textOf(sentence, a.last + 1, b.first - 1))
  )
    return undefined;
  // "exports and imports were $2bn and $3bn": one figure is of each, not of each time
  if (/\b(?:exports and imports|imports and exports)\b/i.test(sentence.text)) return undefined;
  return figure === one ? first : second;
}

/** "2021: $7.5bn", "- 2022 – 2.5 bcm": the year that a line of a list begins with, or empty. */
export const yearOfLine = ({text}: AnnotatedSentence): string =>
  /^[-•*|–\s]{0,4}((?:19|20)\d\d)\b ?[:|–—-]/.exec(text)?.[1] ?? "";

/** "dropped to 200 million in 2021; today, with the border open, we are close to": a time that is over by then. */
const isPast = ({sentence, first}: Figure, date: DateMention): boolean =>
  /\b(?:today|now|nowadays|currently|at present)\b/.test(
    textOf(sentence, tokensOf(sentence, date).last + 1, first - 1)
  );

/** "exports were $5bn and imports $3bn in 2023": of figures joined by "and", the last one's date holds for all. */
function trailing(
  figure: Figure,
  dates: readonly DateMention[],
  figures: readonly Figure[]
): DateMention | undefined {
  const next = figure.after;
  if (!next || figures.indexOf(next) < 0 || dates.length !== 1) return undefined;
  const between = textOf(figure.sentence, figure.last + 1, next.first - 1);
  // "…200 MW, and that this shall be scaled up to 400 MW from 2026"
  if (/\b(?:will|shall|would|should|could|may|plans?|aims?|expected|target(?:ed|s)?)\b/.test(between))
    return undefined;
  const joined =
    /^(?:, )?(?:worth|valued at)\b/.test(between) ||
    (/\b(?:and|while|but)\b|,/.test(between) &&
      !/\b(?:from|against|compared|than|aim|target|hope)\b/.test(between));
  if (dates[0] && isCut(figure.sentence, next.last + 1, tokensOf(figure.sentence, dates[0]).first - 1, next))
    return undefined;
  return joined &&
    (dates[0]?.start ?? 0) > next.quantity.end &&
    !/^(?:by|from|since)$/.test(dates[0]?.relation ?? "")
    ? dates[0]
    : undefined;
}

/** At the head of the sentence, before all figures: "In 2023, exports were $5bn and imports $3bn". */
const isFronted = (sentence: AnnotatedSentence, date: DateMention, figures: readonly Figure[]): boolean => {
  const {first} = tokensOf(sentence, date);
  return (
    first <= 5 &&
    figures.every((f) => f.quantity.start > date.end) &&
    date.relation !== "by" &&
    !/^(?:since|after|before)$/.test(date.relation)
  );
};

/** "(2022: €512 million)", "2021, €93m; 2022, €141m": the year that stands right before a figure as its label, or empty. */
function labelOf({sentence, first}: Figure): string {
  const mark = wordAt(sentence, first - 1);
  if (mark !== ":" && mark !== ",") return "";
  const [before, year] = [wordAt(sentence, first - 3), wordAt(sentence, first - 2)];
  if (!/^(?:19|20)\d\d$/.test(year) || !/^[(;:,]$/.test(before)) return "";
  const isLabel = mark === ":" || (before !== "," && sentence.verbs.length === 0);
  return isLabel ? year : "";
}
