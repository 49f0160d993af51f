import {daysBetween, precision, shared} from "../../calendar.ts";
import type {AnnotatedArticle, AnnotatedSentence, DateBasis, DateMention, Span, Token} from "../../types.ts";
import {DEAL_NOUNS} from "../../lexicon/agreements.ts";
import {isDateline} from "../dateline.ts";
import {datesOf} from "./force.ts";
import type {Phrase} from "./phrase.ts";

export interface Timing {
  date: string;
  basis: DateBasis | "";
  /** Sentence in which the date stands; null without a date. */
  sentence: AnnotatedSentence | null;
  doubts: string[];
}

export const NO_TIMING: Timing = {date: "", basis: "", sentence: null, doubts: []};

const FOREIGN_VERB = 25;
const FARTHEST = 42;
const UNTIL = new Set(["until", "till", "through", "since", "before", "from"]);

/** The date of what is done with an agreement: the nearest in the sentence, dates of other verbs held farther. */
export function timingOf(
  sentence: AnnotatedSentence,
  token: number,
  phrase: Phrase,
  own: ReadonlySet<number>,
  from = 0
): Timing {
  const earliest = sentence.tokens[from]?.start ?? 0;
  const ranked = sentence.dates
    .filter(
      (d) =>
        d.from !== "" &&
        d.kind !== "fiscal" &&
        d.kind !== "vague" &&
        !UNTIL.has(d.relation) &&
        (d.start >= earliest || d.start < (sentence.tokens[5]?.start ?? 0)) &&
        !isInside(d, phrase) &&
        !isOthers(sentence, d, phrase)
    )
    .map((d) => ({d, cost: cost(sentence, token, d, own)}))
    .filter(({cost}) => cost < FARTHEST)
    .sort((a, b) => a.cost - b.cost || a.d.start - b.d.start);
  const told = ranked.find(({d}) => !isDateline(sentence, d)) ?? ranked[0];
  const best = finer(told?.d, sentence);
  return best ? {date: shared(best.from, best.to), basis: best.basis, sentence, doubts: []} : NO_TIMING;
}

/** "exactly five years ago, in September 2019": of two that tell one time side by side the finer. */
function finer(date: DateMention | undefined, {dates}: AnnotatedSentence): DateMention | undefined {
  if (!date || date.shape !== "point") return date;
  const whole = shared(date.from, date.to);
  const near = dates.find(
    (d) =>
      d !== date && d.shape === "point" && !UNTIL.has(d.relation) && shared(d.from, d.to).length > whole.length &&
      d.from.startsWith(whole) && Math.max(d.start - date.end, date.start - d.end) < 8
  ); // prettier-ignore
  return near ?? date;
}

/** "has been in force since 2008", "have had an agreement since 2001": the first date with "since" or "from" behind the phrase. */
export function sinceDate({sentence, head}: Phrase): Timing {
  const from = sentence.tokens[head]?.end ?? 0;
  const date = sentence.dates.find(
    (d) => d.from !== "" && d.shape === "point" && d.start > from && /^(since|from)$/.test(d.relation)
  );
  return date && date.start - from < 90
    ? {date: shared(date.from, date.to), basis: date.basis, sentence, doubts: []}
    : NO_TIMING;
}

const isInside = (d: DateMention, {sentence: {tokens}, first, head}: Phrase): boolean =>
  d.start >= (tokens[first]?.start ?? 0) && d.end <= (tokens[head]?.end ?? 0);

/** A date of the phrase itself: "a 2023 security agreement", "the tripartite agreement of 1947". */
export function ownYear(phrase: Phrase): Timing {
  const [date] = datesOf(phrase);
  return date
    ? {date: shared(date.from, date.to), basis: date.basis, sentence: phrase.sentence, doubts: []}
    : NO_TIMING;
}

/** "the 2003 invasion", "last year's floods": the date is another noun's. */
function isOthers(sentence: AnnotatedSentence, date: DateMention, phrase: Phrase): boolean {
  const next = sentence.tokens.find((t) => t.start >= date.end);
  if (!next || (next.index > phrase.first && next.index <= phrase.head)) return false;
  const isPossessive =
    /^['’]s?$/.test(next.text) && !/^(signing|ceremony)$/.test(sentence.tokens[next.index + 1]?.lower ?? "");
  const isBare = /^\d{4}$/.test(date.text) && date.relation === "";
  return isPossessive || (isBare && (next.pos === "NOUN" || next.pos === "ADJ" || next.pos === "PROPN"));
}

function cost(
  sentence: AnnotatedSentence,
  token: number,
  date: DateMention,
  own: ReadonlySet<number>
): number {
  const {tokens, verbs} = sentence;
  const at = tokens.findIndex((t) => t.end > date.start);
  const fronted = at < token && at <= 4;
  const [low, high] = at < token ? [pastAside(tokens, at, token, fronted), token] : [token, at];
  const crossed = verbs.filter(
    (v) =>
      v.head > low &&
      v.head < high &&
      !own.has(v.head) &&
      (!fronted || v.form !== "finite" ? v.form !== "gerund" : true)
  );
  const walls = tokens
    .slice(low, high)
    .filter((t) => /^(;|that|which|who|whose|because|although|while|whereas|when)$/.test(t.lower));
  const foreign = isForeign(sentence, at, token) ? FOREIGN_VERB : 0;
  return (high - low) / (fronted ? 4 : 2) + crossed.length * FOREIGN_VERB + walls.length * 18 + foreign;
}

/** "In February, when he visited Dakar for the first time, five agreements were signed": the clause between the commas is passed over. */
function pastAside(tokens: readonly Token[], at: number, token: number, fronted: boolean): number {
  if (!fronted) {
    // "on Tuesday, in a room that smelled of new carpet, they signed"
    const comma = tokens.findIndex((t) => t.index > at && t.index - at < 4 && t.text === ",");
    // "held talks on 14 June, in which they reviewed the agreement, concluded in 2010,": a clause of its own
    if (comma < 0 || !/^(ADP|SCONJ)$/.test(tokens[comma + 1]?.pos ?? "") || /^(which|whom)$/.test(tokens[comma + 2]?.lower ?? "")) return at; // prettier-ignore
    const end = tokens.findIndex((t) => t.index > comma && t.index < token && t.text === ",");
    return end > 0 ? end : at;
  }
  const opener = tokens.findIndex(
    (t) => t.index > at && /^(when|while|where|as|during|after)$/.test(t.lower)
  );
  if (opener < 0 || opener - at > 3 || tokens[opener - 1]?.text !== ",") return at;
  const closing = tokens.findLast((t) => t.index > opener && t.index < token && t.text === ",");
  return closing ? closing.index : at;
}

/** "When the president visited Pakistan from 22 to 24 April 2024, the two signed": the time of the clause that opens the sentence. */
export function openingDate(sentence: AnnotatedSentence, token: number): Timing {
  const {tokens, dates} = sentence;
  if (!/^(when|during|while|on|after|as)$/.test(tokens[0]?.lower ?? "")) return NO_TIMING;
  const comma = tokens.find((t) => t.text === "," && t.index < token);
  const act = tokens[token];
  if (!comma || !act) return NO_TIMING;
  const inside = dates.filter((d) => d.from !== "" && d.kind !== "fiscal" && d.end < act.start);
  const [date] = inside;
  const whole = date ? shared(date.from, date.to) : "";
  return inside.length === 1 && whole.length >= 7 && date
    ? {date: whole, basis: date.basis, sentence, doubts: ["date of the clause before"]}
    : NO_TIMING;
}

/** "is to be signed when the commission meets next March": the time of the clause behind. */
export function clauseDate(sentence: AnnotatedSentence, token: number): Timing {
  const {tokens, dates} = sentence;
  const when = tokens[token + 1];
  if (!when || !/^(when|once|as)$/.test(when.lower)) return NO_TIMING;
  const date = dates.find(
    (d) => d.from !== "" && d.kind !== "fiscal" && d.start > when.end && d.start - when.end < 90
  );
  return date
    ? {date: shared(date.from, date.to), basis: date.basis, sentence, doubts: ["date of the clause behind"]}
    : NO_TIMING;
}

/** "said on Thursday that the two had signed": right behind another verb, before the act's clause. */
function isForeign({tokens, verbs}: AnnotatedSentence, at: number, token: number): boolean {
  if (
    at < token &&
    verbs.some((v) => v.head < at && at - v.head <= 2 && v.head !== token && v.lemma !== "be")
  )
    return true;
  // "signed a memorandum last year, and is negotiating one": the first verb's
  const act = verbs.find((v) => v.head === token);
  const joint = act && tokens[act.first - 1]?.lower === "and" ? act.first - 1 : -1;
  const before = joint > at ? verbs.findLast((v) => v.head < at && v.form === "finite") : undefined;
  return before !== undefined && act !== undefined && before.tense !== act.tense;
}

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
    const back = sentence.index - i;
    for (const d of other.dates
      .filter((d) => isTold(d, article.article.published, back, sentence))
      .reverse()) {
      if (isBackground(other, d)) continue;
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
  const at = tokens.findIndex((t) => t.end > date.start);
  const verb = verbs.findLast((v) => v.head < at);
  const noun = verb && tokens[verb.first - 1];
  return (
    verb !== undefined && verb.first === verb.head && /^(?:sign|conclude|reach|ink|agree)$/.test(verb.lemma) && at - verb.head < 9 &&
    noun !== undefined && DEAL_NOUNS.has(noun.lower) && verbs.some((v) => v.form === "finite" && v.head < verb.first)
  ); // prettier-ignore
}

/** "arrived in Hanoi on Tuesday", of news of Wednesday: the guest comes before what is done. */
const isArrival = ({tokens, verbs}: AnnotatedSentence, date: DateMention): boolean => {
  const at = tokens.findIndex((t) => t.end > date.start);
  return verbs.some((v) => v.head < at && at - v.head < 8 && /^(arrive|land|come|fly)$/.test(v.lemma));
};

const isNextDays = (day: string, news: string): boolean =>
  day.length === 10 && news.length === 10 && day < news && daysBetween(day, news) <= 3;

/** The day of publication, else the first full day that the article tells. */
const newsDay = (article: AnnotatedArticle): string => article.article.published || firstDay(article).date;

/** A day; of the sentence right before also a month, where it is taken up: "visited Tehran in May 2023. That trip produced". */
const isTold = (d: DateMention, published: string, back: number, {tokens}: AnnotatedSentence): boolean =>
  d.from !== "" &&
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
