/** What the layout says of a sentence: the country and the date that its item, its paragraph or its section opens with. */
import {once} from "../annotate/once.ts";
import type {AnnotatedArticle, AnnotatedSentence, DateMention, PlaceMention, Span} from "../types.ts";
import {isHeading} from "./heading.ts";

/** The item of a list, a chronicle or a bulletin in which a sentence stands. */
export interface Item {
  /** Index of its first sentence; the sentence's own where it stands in no item. */
  first: number;
  /** "* Belgium: 50 soldiers", "GERMANY -- Around 100", "South Africa. Its president": the country that it opens with, or empty. */
  country: string;
  /** "- TBILISI: The minister begins a visit": the town that it opens with, or null. */
  town: PlaceMention | null;
  /** "Monday, June 10. The minister flew", or "Monday, June 10" on a line above: the day that another sentence gives it, or null. */
  date: DateMention | null;
  /** It is marked as an item, by a bullet or by what it opens with. */
  marked: boolean;
}

const BULLET = /^[\s•*·▪◦‣►–—-]{1,8}(?=\S)/u;
const OPENING = /^[\s•*·▪◦‣►_#–—-]{0,8}(?:the\s)?$/iu;
/** Behind the label: a colon, a dash with room about it, or the end of a sentence of its own. */
const CLOSING = /^[*_]{0,2}(?:\s\([^)]{1,40}\))?[*_]{0,2}\s?(?::|--|[–—]|-\s|\.?[*_]{0,2}\s*$)/u;

/** Longest reach of a day on a line of its own, in sentences. */
const REACH = 14;

/** The item in which a sentence stands. */
export const itemOf = (article: AnnotatedArticle, {index}: AnnotatedSentence): Item =>
  itemsOf(article)[index] ?? {first: index, country: "", town: null, date: null, marked: false};

const itemsOf = once(({sentences, article: {body}}: AnnotatedArticle): Item[] => {
  const items: Item[] = [];
  let day: {date: DateMention; index: number} | null = null;
  for (const sentence of sentences) {
    const before = items.at(-1);
    if (before && sentences[sentence.index - 1]!.paragraph === sentence.paragraph) {
      items.push(before);
      continue;
    }
    const next = sentences[sentence.index + 1];
    const opens = next?.paragraph === sentence.paragraph;
    const date = sentence.dates.find((d) => d.from.length === 10 && isLabel(sentence, d)) ?? null;
    const isAlone = date !== null && isBare(sentence, date);
    if (isAlone && !opens) day = {date, index: sentence.index};
    else if (!opens && (sentence.text.startsWith("#") || isHeading(sentence, next))) day = null;
    // "SINGAPORE -- " opens a report from there, and no item
    const isFirst = sentence.index === 0 && !/^[^:]{0,40}:/.test(sentence.text);
    const land = isFirst ? undefined : sentence.places.find((p) => p.kind === "country" && isLabel(sentence, p)); // prettier-ignore
    // "ROME (Agency) --" opens no item but the report
    const town = sentence.index === 0 ? undefined : sentence.places.find((p) => p.kind === "city" && isLabel(sentence, p) && !isBare(sentence, p)); // prettier-ignore
    const isDay = date !== null && sentence.index > 0;
    const near: DateMention | null = day && sentence.index - day.index <= REACH ? day.date : null;
    items.push({
      first: sentence.index,
      country: land?.country ?? "",
      town: town ?? null,
      date: isDay ? date : near,
      marked: isDay || land !== undefined || BULLET.test(body.slice(sentence.start, sentence.start + 12))
    });
  }
  return items;
});

/** Nothing but marks before it, and a mark or the end behind it. */
const isLabel = ({text, start}: AnnotatedSentence, span: Span): boolean =>
  span.start - start < 14 &&
  OPENING.test(text.slice(0, span.start - start)) &&
  CLOSING.test(text.slice(span.end - start));

/** "Monday, June 10.", "### May 3": no other word. */
const isBare = ({tokens}: AnnotatedSentence, {start, end}: Span): boolean =>
  tokens.every((t) => (t.start < end && t.end > start) || !/[\p{L}\p{N}]/u.test(t.text));
