import {precision} from "../../../calendar.ts";
import type {AnnotatedArticle, AnnotatedSentence, DateMention, PersonMention} from "../../../types.ts";
import {stopsAt} from "../destination.ts";
import type {Frame, Stop, Traveller} from "../frame.ts";
import {sceneOf} from "../scene.ts";
import {asTraveller} from "../traveller.ts";
import {isForeign} from "./acts.ts";
import {frame} from "./make.ts";

/** "Visits from Hungary to Peru: …", "High-level visits", "Recent visits to Astana:". */
const HEADING = /^[^.:;]{0,60}\bvisits?\b[^.:;]{0,60}(?::|$)/i;
const OWN = /\b(?:visit|trip|tour|arriv\w+)\b/i;
/** Lines from a heading to the last of its list. */
const REACH = 15;
const NEARBY = 60;

/** Items of a list of visits: "Visits to Peru: President X (2015, 2021); Prime Minister Y (March 2018)", or one a line. */
export function underHeading(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (sentence.people.length === 0 || sentence.dates.length === 0) return [];
  if (sentence.verbs.some((v) => v.form === "finite")) return [];
  const heading = headingOf(article, sentence);
  if (!heading) return [];
  const from = heading === sentence ? sentence.start + (HEADING.exec(sentence.text)?.[0].length ?? 0) : 0;
  if (OWN.test(sentence.text.slice(Math.max(0, from - sentence.start)))) return [];
  const named = sentence.people.filter((m) => m.kind === "name" && !m.possessive && m.start >= from);
  return named.flatMap((m, i) => {
    const traveller = asTraveller(article, m);
    const stop = goalOf(article, heading, sentence, m, traveller);
    if (!stop || !isAbroad(article, traveller, stop)) return [];
    const next = named[i + 1]?.phrase.start ?? sentence.end;
    return datesOf(sentence, m, next).map((date) => told(sentence, m, traveller, stop, date));
  });
}

const isAbroad = (article: AnnotatedArticle, traveller: Traveller, stop: Stop): boolean =>
  isForeign(article, traveller, stop) ||
  (article.people[traveller.person]?.official === true &&
    article.people[traveller.person]?.country !== "" &&
    article.people[traveller.person]?.country !== stop.host);

function headingOf({sentences}: AnnotatedArticle, sentence: AnnotatedSentence): AnnotatedSentence | null {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - REACH); i--) {
    const one = sentences[i]!;
    if (one.verbs.some((v) => v.form === "finite")) return null;
    const isOwn = one === sentence ? one.text.includes(":") : one.people.length === 0;
    if (isOwn && HEADING.test(one.text)) return one;
  }
  return null;
}

/** The place on the person's own line, else that of the heading, else the other country of which the article speaks. */
function goalOf(
  article: AnnotatedArticle,
  heading: AnnotatedSentence,
  sentence: AnnotatedSentence,
  {phrase}: PersonMention,
  traveller: Traveller
): Stop | null {
  const own = article.people[traveller.person]?.country;
  const place = sentence.places.find(
    (p) =>
      p.start >= phrase.end &&
      p.start - phrase.end < NEARBY &&
      p.country !== own &&
      /^(?:city|country)$/.test(p.kind)
  );
  if (place && heading !== sentence)
    return {
      host: place.country,
      places: place.kind === "city" ? [place.name] : [],
      date: null,
      start: place.start,
      end: place.end
    };
  const to = heading.tokens.find((t) => t.lower === "to" && t.start - heading.start < 2 * NEARBY);
  const [stop] = to ? stopsAt(heading, to.index + 1) : [];
  return stop ?? sceneOf(article, sentence, 0, [traveller]);
}

const datesOf = ({dates}: AnnotatedSentence, {phrase}: PersonMention, until: number): DateMention[] =>
  dates.filter(
    (d) => d.from !== "" && d.start >= phrase.end - 1 && d.end <= until && d.start - phrase.end < NEARBY
  );

function told(
  sentence: AnnotatedSentence,
  {start: at}: PersonMention,
  traveller: Traveller,
  stop: Stop,
  date: DateMention
): Frame {
  const token = sentence.tokens.findIndex((t) => t.start >= at);
  const made = frame(sentence, token, [traveller], [stop], "real", ["from a list"]);
  const {from: start, to, basis} = date;
  const end = to !== start && precision(start) === "day" ? to : "";
  return {...made, timing: {start, earliest: start, end, basis, days: 0, spans: [date]}, open: false};
}
