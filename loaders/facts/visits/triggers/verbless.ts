import type {AnnotatedArticle, AnnotatedSentence, DateMention, PersonMention} from "../../../types.ts";
import {stopsAt} from "../destination.ts";
import type {Frame, Stop} from "../frame.ts";
import {asTraveller} from "../traveller.ts";
import {isForeign} from "./acts.ts";
import {listed, nearest} from "./listed.ts";
import {frame} from "./make.ts";

const DOUBTS = ["told without a verb"];

/**
 * Journeys told by nothing but the traveller and the place: "Finnish Defence Minister X in Kyiv for talks", "President X (Astana, 6 May)",
 * "Itinerary of Minister X: Lima, 27-28 May; Bogotá, 29 May".
 */
export function verbless(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (sentence.people.length === 0 || sentence.places.length === 0) return [];
  if (sentence.verbs.some((v) => v.form === "finite") || listed(article, sentence).length > 0) return [];
  return sentence.people.flatMap((m) => {
    if (m.kind !== "name" || m.possessive) return [];
    const traveller = asTraveller(article, m);
    const stops = stopsBeside(sentence, m).filter((stop) => isForeign(article, traveller, stop));
    const [stop] = stops;
    if (!stop) return [];
    for (const one of stops) if (one.date) one.date = inItsYear(article, one.date);
    const token = sentence.tokens.findIndex((t) => t.start >= stop.start);
    return [withOwnDate(frame(sentence, token, [traveller], stops, "real", DOUBTS))];
  });
}

/** A line tells no tense: the year that is nearest. */
function inItsYear({article: {published}}: AnnotatedArticle, date: DateMention): DateMention {
  const from = nearest(published, date);
  return from === date.from ? date : {...date, from, to: `${from.slice(0, 4)}${date.to.slice(4)}`};
}

/** The date behind a single place is that of the stay. */
function withOwnDate(told: Frame): Frame {
  const date = told.stops.length === 1 ? told.stops[0]!.date : null;
  if (!date || date.from === "") return told;
  const {from, to, basis} = date;
  return {...told, timing: {...told.timing, start: from, earliest: from, end: to === from || from.length < 10 ? "" : to, basis, spans: [date]}}; // prettier-ignore
}

/** "X in Kyiv", "X, in Berlin since", "X (Astana, 6 May)", "Itinerary of X: Lima, …". */
function stopsBeside(sentence: AnnotatedSentence, {phrase}: PersonMention): Stop[] {
  const {tokens, text, start} = sentence;
  let next = tokens.findIndex((t) => t.start >= phrase.end);
  // "Mr. X (Sweden): Lima"
  if (next < 0) return [];
  if (tokens[next]?.text === "(" && tokens[next + 2]?.text === ")") next += 3;
  if (tokens[next]?.text === ")") next++;
  const mark = tokens[next]?.text ?? "";
  if (mark === ":")
    return ITINERARY.test(text.slice(0, phrase.start - start)) ? stopsAt(sentence, next + 1) : [];
  if (mark === "(")
    return stopsAt(sentence, /^(?:in|to)$/.test(tokens[next + 1]?.lower ?? "") ? next + 2 : next + 1);
  const lead = mark === "," ? next + 1 : next;
  return tokens[lead]?.lower === "in" ? stopsAt(sentence, lead + 1) : [];
}

const ITINERARY =
  /\b(?:itinerary|programme|program|schedule|travels?|visits|trips|engagements|stops|diary|calendar)\b/i;
