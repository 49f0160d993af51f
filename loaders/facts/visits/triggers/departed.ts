import {factualityOfVerb} from "../../../annotate/factuality/verb.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import type {AnnotatedArticle, AnnotatedSentence, VerbGroup} from "../../../types.ts";
import {stopsAt} from "../destination.ts";
import type {Frame, Stop, Traveller} from "../frame.ts";
import {travellersOf} from "../traveller.ts";
import {daysUntil, withEnd} from "../timing/ends.ts";
import {isForeign} from "./acts.ts";
import {frame} from "./make.ts";

/** "returned from Beijing on Saturday", "will leave Paris on Friday", "flew home from Lima": the end of a stay abroad. */
export function departed(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (sentence.places.length === 0 || !holds(sentence, LEAVING)) return [];
  return sentence.verbs.flatMap((verb, index) => {
    const stop = leftPlace(sentence, verb);
    if (!stop) return [];
    const guests = travellersOf(article, sentence, verb).filter(
      (t) => isForeign(article, t, stop) || isHomeFrom(article, sentence, verb, stop, t)
    );
    const own = factualityOfVerb(sentence, index);
    if (guests.length === 0 || own === "denied" || own === "hypothetical") return [];
    // "will leave Paris on Friday": he is there already
    const told = frame(sentence, verb.head, guests, [stop], "real");
    const {start, end, basis, spans} = told.timing;
    const days = told.timing.days || daysUntil(sentence, verb.end);
    // "returned from Kuala Lumpur in February 2024": no last day, but when it was
    const when = end || start;
    if (when !== "" && when.length < 10 && days === 0)
      return [{...told, timing: {start: when, earliest: when, end: "", days, basis: basis || "stated", spans}}]; // prettier-ignore
    // "left Windhoek on Tuesday after a stay of three days": the last of them; "left Lima on Wednesday for Bogotá, the tour ends on Friday"
    const nearest = sentence.dates.find((d) => d.start === spans[0]?.start)?.from;
    const isLast = days > 0 || nearest === start;
    const last = isLast && start.length === 10 ? start : end || start;
    return [{...told, timing: withEnd({start: "", earliest: "", end: last, days, basis, spans})}];
  });
}

/** "returned home from Dhaka today": the words say by themselves that he was abroad, wherever his country is inferred from. */
function isHomeFrom(
  {people}: AnnotatedArticle,
  {text, start}: AnnotatedSentence,
  verb: VerbGroup,
  stop: Stop,
  {person}: Traveller
): boolean {
  const known = people[person];
  return (
    known?.official === true &&
    known.country !== "" &&
    known.country !== stop.host &&
    /\bhome\b/.test(text.slice(verb.end - start, stop.start - start))
  );
}

export function leftPlace(sentence: AnnotatedSentence, verb: VerbGroup): Stop | null {
  const {tokens} = sentence;
  if (verb.passive && /^(?:see|bid)$/.test(verb.lemma)) return farewell(sentence, verb);
  if (/^(leave|depart)$/.test(verb.lemma) && !verb.passive) {
    const from = verb.lemma === "depart" ? DEPARTS.exec(sentence.text.slice(verb.end - sentence.start)) : null; // prettier-ignore
    const at = from ? tokens.findIndex((t) => t.start >= verb.end + from[0].length) : verb.head + 1;
    const stop = stopsAt(sentence, at)[0] ?? null;
    if (stop && isOfThing(sentence, verb, stop)) return null;
    return stop && verb.form === "gerund" && isLeftSo(sentence, stop) ? null : stop;
  }
  if (!/^(return|fly|come|be|arrive|travel|head|get)$/.test(verb.lemma)) return null;
  let k = verb.head + 1;
  while (
    /^(home|back|on|late|early|today|yesterday|tonight|night|morning|afternoon|evening|last|again)$/.test(
      tokens[k]?.lower ?? ""
    ) ||
    /day$/.test(tokens[k]?.lower ?? "")
  )
    k++;
  const isBack =
    verb.lemma === "return" || tokens.slice(verb.head + 1, k).some((t) => /^(home|back)$/.test(t.lower));
  return isBack && tokens[k]?.lower === "from" ? (stopsAt(sentence, k + 1)[0] ?? null) : null;
}

/** "left the Angola file to his deputy": a thing that the country names; "left the Gambia on Monday". */
const isOfThing = ({text, start}: AnnotatedSentence, verb: VerbGroup, stop: Stop): boolean =>
  /^ the $/.test(text.slice(verb.end - start, stop.start - start)) &&
  /^ (?:file|dossier|question|issue|matter|portfolio|desk|decision|brief|talks|deal|debate) /.test(
    text.slice(stop.end - start)
  );

/** "was seen off at Maputo airport by", "was bidden farewell in Quito by": whence a guest leaves; who leaves his own country is no guest. */
function farewell(sentence: AnnotatedSentence, {end, head}: VerbGroup): Stop | null {
  const {places, text, start, tokens} = sentence;
  if (!/^(?:off|farewell|goodbye)$/.test(tokens[head + 1]?.lower ?? "")) return null;
  const city = places.find((p) => p.kind === "city" && p.start > end);
  const between = city ? text.slice(end - start, city.start - start) : "";
  return city &&
    /^ \w+ (?:\w+ )?(?:at|in|from) (?:the |[\p{L} '’-]{3,50}(?:airport|base|station)[^.;:]{0,12} )?$/iu.test(
      between
    )
    ? {host: city.country, places: [city.name], date: null, start: city.start, end: city.end}
    : null;
}

/** "departed yesterday from Malabo airport", "departed on Monday morning from". */
const DEPARTS =
  /^(?: (?:today|yesterday|(?:on |late |early )?\w+day(?: (?:morning|afternoon|evening|night))?|this (?:morning|afternoon|evening)))? from /i;

/** "leaving Ecuador to face blackouts", "leaving Berlin without a deal": what becomes of the country. */
const isLeftSo = ({text, start}: AnnotatedSentence, stop: Stop): boolean =>
  /^ (?:to|with|without|facing|as|in|more|less|dependent|isolated|alone|exposed)\b/.test(
    text.slice(stop.end - start)
  );

/** "Leave", "depart" and "return" tell by themselves that a place is left, other verbs of motion by "home" or "back". */
const LEAVING = wordClass(["leave", "depart", "return", "home", "back", "off", "farewell", "goodbye"]);
