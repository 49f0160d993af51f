import type {AnnotatedArticle, AnnotatedSentence, DateMention, PlaceMention} from "../../../types.ts";
import {daysApart} from "../../when.ts";
import type {Frame, Stop} from "../frame.ts";
import {asTraveller} from "../traveller.ts";
import {frame} from "./make.ts";

const LONGEST = 160;

/**
 * A line of a list of visits, with no verb of its own: "- 13 November: Prime Minister X of Thailand (Lima)"; of an
 * itinerary: "Monday, June 9: Samarkand".
 */
export function listed(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (sentence.dates.length === 0 || sentence.text.length > LONGEST) return [];
  if (sentence.verbs.some((v) => v.form === "finite")) return [];
  const [date, ...more] = sentence.dates.filter((d) => d.from.length === 10);
  if (!date || more.length > 0 || !isLine(sentence, date)) return [];
  const [who, ...others] = sentence.people.filter((m) => m.kind !== "pronoun");
  if (others.length > 0) return [];
  const country = who ? article.people[who.person]?.country : "";
  const places = sentence.places.filter(
    (p) =>
      !p.modifier &&
      /^(?:city|country|region)$/.test(p.kind) &&
      p.country !== country &&
      (p.start >= date.end || date.start >= p.end) &&
      (!who || p.start >= who.phrase.end || p.end <= who.phrase.start)
  );
  const [first] = places;
  if (!first || (who ? country === "" : !isBare(sentence, date, places))) return [];
  const stop: Stop = {
    host: first.country,
    places: places.filter((p) => p.kind !== "country" && p.country === first.country).map((p) => p.name),
    date: null,
    start: first.start,
    end: first.end
  };
  const token = sentence.tokens.findIndex((t) => t.start >= first.start);
  const told = frame(sentence, token, who ? [asTraveller(article, who)] : [], [stop], "real", [
    "from a list"
  ]);
  const {to, basis} = date;
  const from = nearest(article.article.published, date);
  const end = to === date.from || from !== date.from ? "" : to;
  const timing = {
    ...told.timing,
    start: from,
    earliest: from,
    end,
    basis,
    spans: [date]
  };
  return [{...told, timing, open: true}];
}

/** A line tells no tense: of a date without its year, the one that is nearest to the article's day. */
export function nearest(published: string, {from, basis}: DateMention): string {
  if (basis !== "resolved" || published === "") return from;
  const years = [from, ...[1, -1].map((n) => `${Number(from.slice(0, 4)) + n}${from.slice(4)}`)];
  const apart = (day: string) => Math.abs(daysApart(day, published) ?? 0);
  return years.reduce((a, b) => (apart(b) < apart(a) ? b : a));
}

/** The date opens the line, after no more than a bullet or the day of the week, and a mark parts it from the rest. */
function isLine({text, start}: AnnotatedSentence, date: DateMention): boolean {
  const before = text.slice(0, date.start - start);
  return (
    /^[\s•*·–—-]{0,4}(?:\w{3,9}day,?\s)?(?:on\s)?$/i.test(before) &&
    /^\s?[:–—|-]/.test(text.slice(date.end - start))
  );
}

/** Nothing but the date and places: no line of a chronicle. */
const isBare = ({tokens}: AnnotatedSentence, date: DateMention, places: PlaceMention[]): boolean =>
  tokens.every(
    (t) =>
      t.pos === "PUNCT" ||
      t.end <= date.end ||
      /^(?:and|then|via|to|in|arrival|departure)$/.test(t.lower) ||
      places.some((p) => p.start <= t.start && t.end <= p.end)
  );
