import {precision, shared} from "../../calendar.ts";
import type {AnnotatedArticle, AnnotatedSentence, DateBasis, DateMention, Span} from "../../types.ts";
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
  own: ReadonlySet<number>
): Timing {
  const ranked = sentence.dates
    .filter(
      (d) =>
        d.from !== "" &&
        d.kind !== "fiscal" &&
        d.kind !== "vague" &&
        !UNTIL.has(d.relation) &&
        !isInside(d, phrase) &&
        !isOthers(sentence, d, phrase)
    )
    .map((d) => ({d, cost: cost(sentence, token, d, own)}))
    .filter(({cost}) => cost < FARTHEST)
    .sort((a, b) => a.cost - b.cost || a.d.start - b.d.start);
  const best = ranked[0]?.d;
  return best ? {date: shared(best.from, best.to), basis: best.basis, sentence, doubts: []} : NO_TIMING;
}

const isInside = (d: DateMention, {sentence: {tokens}, first, head}: Phrase): boolean =>
  d.start >= (tokens[first]?.start ?? 0) && d.end <= (tokens[head]?.end ?? 0);

/** A year inside a phrase: "a 2023 security agreement". */
export function ownYear({sentence, first, head}: Phrase): Timing {
  const {tokens} = sentence;
  const span: Span = {start: tokens[first]?.start ?? 0, end: tokens[head]?.end ?? 0};
  const date = sentence.dates.find((d) => d.from !== "" && d.start >= span.start && d.end <= span.end);
  return date ? {date: shared(date.from, date.to), basis: date.basis, sentence, doubts: []} : NO_TIMING;
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
  const [low, high] = at < token ? [at, token] : [token, at];
  const fronted = at < token && at <= 4;
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

/** "said on Thursday that the two had signed": right behind another verb, before the act's clause. */
function isForeign({verbs}: AnnotatedSentence, at: number, token: number): boolean {
  return (
    at < token && verbs.some((v) => v.head < at && at - v.head <= 2 && v.head !== token && v.lemma !== "be")
  );
}

const BACK = 6;

/**
 * The day that the narration has reached before a sentence: of the sentences before it the nearest day told beside a
 * place of a party, else the nearest told beside no place. "flew to Kiribati on May 27", and lines later "In Tarawa, China and Kiribati signed".
 */
export function narratedDay(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  parties: readonly string[]
): Timing {
  let loose: Timing = NO_TIMING;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - BACK); i--) {
    const other = article.sentences[i] as AnnotatedSentence;
    for (const d of other.dates
      .filter((d) => isTold(d, article.article.published, sentence.index - i))
      .reverse()) {
      const timing: Timing = {
        date: d.from,
        basis: d.basis,
        sentence: other,
        doubts: sentence.index - i === 1 && other.dates.length === 1 ? [] : ["date from context"]
      };
      const country = placeBeside(other, d);
      if (parties.includes(country)) return timing;
      if (country === "" && loose.date === "") loose = timing;
    }
  }
  return loose;
}

/** A day; of the sentence right before also a month: "visited Tehran in May 2023. That trip produced". */
const isTold = (d: DateMention, published: string, back: number): boolean =>
  d.from !== "" &&
  d.from === d.to &&
  d.shape === "point" &&
  (d.from.length === 10 || (back === 1 && d.from.length === 7 && d.relation === "in")) &&
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

/** The first day that the article tells, of its main event. */
export function firstDay(article: AnnotatedArticle): Timing {
  const {published} = article.article;
  for (const sentence of article.sentences.slice(0, 4)) {
    const day = sentence.dates.find(
      (d) =>
        precision(d.from) === "day" &&
        d.shape === "point" &&
        (published === "" || d.from <= published) &&
        !UNTIL.has(d.relation)
    );
    if (day) return {date: day.from, basis: day.basis, sentence, doubts: ["date from context"]};
  }
  return NO_TIMING;
}
