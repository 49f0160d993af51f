/** The day that the narration has reached, for what the news tells without a date. */
import {daysBetween, precision, shared} from "../../calendar.ts";
import {DEAL_NOUNS} from "../../lexicon/agreements.ts";
import type {AnnotatedArticle, AnnotatedSentence, DateMention, Span} from "../../types.ts";
import {tokenAt} from "../near.ts";
import {NO_TIMING, UNTIL} from "./timing.ts";
import type {Timing} from "./timing.ts";

const BACK = 6;

/** Days before the news beyond which a day told some sentences ago is background: "recalled the visit to Riyadh on 25 January". */
const OLD = 45;

/**
 * The day that the narration has reached before a sentence: of the sentences before it the nearest day told beside a
 * place of a party, else the nearest told beside no place. "flew to Kiribati on May 27", and lines later "In Tarawa, China and Kiribati signed".
 */
export function narratedDay(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  parties: readonly string[],
  reach = BACK
): Timing {
  const news = newsDay(article);
  let loose: Timing = NO_TIMING;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - reach); i--) {
    const other = article.sentences[i] as AnnotatedSentence;
    if (other.dates.length === 0) continue;
    const back = sentence.index - i;
    for (const d of other.dates
      .filter((d) => isTold(d, article.article.published, back, sentence))
      .reverse()) {
      // "Today 500 of our soldiers are on duty": the day of the words
      if (
        isBackground(other, d) ||
        (d.from.length < 10 && !isMain(other, d)) ||
        other.quotes.some((q) => q.start <= d.start && d.end <= q.end)
      )
        continue;
      if (isArrival(other, d) && isNextDays(d.from, firstDay(article).date)) continue;
      if (back > 1 && news !== "" && d.from.length === 10 && daysBetween(d.from, news) > OLD) continue;
      const timing: Timing = {
        date: d.from,
        basis: d.basis,
        sentence: other,
        doubts: back === 1 && other.dates.length === 1 ? [] : ["date from context"]
      };
      const country = placeBeside(other, d);
      if (parties.includes(country)) return timing;
      if (country === "" && loose.date === "") loose = timing;
    }
  }
  return loose;
}

/** "as envisaged in the agreement signed in Kathmandu on 4 January": the day of another paper. */
function isBackground({tokens, verbs}: AnnotatedSentence, date: DateMention): boolean {
  const at = tokenAt(tokens, date.start);
  const verb = verbs.findLast((v) => v.head < at);
  const noun = verb && tokens[verb.first - 1];
  // "the visit, which began on 2 April": not the day of what is told
  if (verb && noun?.lower === "which" && /^(?:begin|start)$/.test(verb.lemma) && at - verb.head < 4)
    return true;
  return (
    verb !== undefined && verb.first === verb.head && /^(?:sign|conclude|reach|ink|agree)$/.test(verb.lemma) && at - verb.head < 9 &&
    noun !== undefined && DEAL_NOUNS.has(noun.lower) && verbs.some((v) => v.form === "finite" && v.head < verb.first)
  ); // prettier-ignore
}

/** "visited Muscat in May", not "recalled the visit that the president paid in May", "said that an embassy had opened in May". */
function isMain({tokens, verbs}: AnnotatedSentence, date: DateMention): boolean {
  const at = tokenAt(tokens, date.start);
  const finite = verbs.filter((v) => v.form === "finite" && v.head < at);
  return finite.length <= 1 && !finite.some((v) => v.perfect && v.tense === "past");
}

/** "arrived in Hanoi on Tuesday", of news of Wednesday: the guest comes before what is done. */
export const isArrival = ({tokens, verbs}: AnnotatedSentence, date: DateMention): boolean => {
  const at = tokenAt(tokens, date.start);
  return verbs.some((v) => v.head < at && at - v.head < 8 && /^(arrive|land|come|fly|reach)$/.test(v.lemma));
};

const isNextDays = (day: string, news: string): boolean =>
  day.length === 10 && news.length === 10 && day < news && daysBetween(day, news) <= 3;

/** The day of publication, else the first full day that the article tells. */
const newsDay = (article: AnnotatedArticle): string => article.article.published || firstDay(article).date;

/** A day; of the sentence right before also a month, where it is taken up: "visited Tehran in May 2023. That trip produced". */
const isTold = (d: DateMention, published: string, back: number, {tokens}: AnnotatedSentence): boolean =>
  d.from !== "" &&
  // "In October she had been there for talks. This time she secured two agreements"
  !(d.from.length < 10 && tokens[1]?.lower === "time") &&
  d.from === d.to &&
  d.shape === "point" &&
  (d.from.length === 10 ||
    (back === 1 &&
      d.from.length === 7 &&
      d.relation === "in" &&
      /^(that|this|the|it|then|there|both|they|he|she)$/.test(tokens[0]?.lower ?? ""))) &&
  !UNTIL.has(d.relation) &&
  (published === "" || d.from <= published);

/** Country of the place nearest to a date in its sentence, or empty. */
function placeBeside(sentence: AnnotatedSentence, date: DateMention): string {
  const gap = (p: Span) => Math.max(p.start - date.end, date.start - p.end);
  const [nearest] = sentence.places
    .filter((p) => p.kind !== "demonym" && !p.modifier)
    .sort((a, b) => gap(a) - gap(b));
  return nearest?.country ?? "";
}

/** The day of the article's main event; within a visit of some days the last that was told before a sentence. */
export function dayOfVisit(article: AnnotatedArticle, sentence: AnnotatedSentence): Timing {
  const first = firstDay(article);
  if (first.date.length !== 7) return first;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 40); i--) {
    const other = article.sentences[i] as AnnotatedSentence;
    if (other.verbs.some((v) => v.tense === "future")) continue;
    const day = other.dates.find(
      (d) =>
        d.from.length === 10 && d.from === d.to && d.from.startsWith(first.date) && !UNTIL.has(d.relation)
    );
    if (day) return {date: day.from, basis: day.basis, sentence: other, doubts: ["date from context"]};
  }
  return first;
}

/** The first day that the article tells, of its main event; of a visit of some days ("on 18-19 November 2022") what they share. */
export function firstDay(article: AnnotatedArticle): Timing {
  const {published} = article.article;
  for (const sentence of article.sentences.slice(0, 4)) {
    const day = sentence.dates.find(
      (d) =>
        precision(d.from) === "day" &&
        (d.shape === "point" || (d.to.length === 10 && daysBetween(d.from, d.to) < 10)) &&
        (published === "" || d.from <= published) &&
        (d.shape === "period" || !UNTIL.has(d.relation))
    );
    if (day)
      return {date: shared(day.from, day.to), basis: day.basis, sentence, doubts: ["date from context"]};
  }
  return NO_TIMING;
}
