/** The date of a deal: that of its own words and verb, of the clause around it, or of the narration. */
import {addDays, addYears, daysBetween, firstDay as firstDayOf, isAfter, shared} from "../../calendar.ts";
import {TRAVELLING} from "../../lexicon/agreements.ts";
import {SAYING} from "../../lexicon/verbs.ts";
import {clauseStart} from "./clause.ts";
import type {AnnotatedArticle, AnnotatedSentence, VerbGroup} from "../../types.ts";
import {itemOf} from "../layout.ts";
import {wordsFrom} from "../near.ts";
import {isSince} from "./force.ts";
import type {Deal} from "./frame.ts";
import type {Link} from "./link.ts";
import {SIGNED_THERE} from "./lists.ts";
import type {Phrase} from "./phrase.ts";
import {clauseDate, NO_TIMING, OF_REPORT, openingDate, ownYear, sinceDate, timingOf} from "./timing.ts";
import {dayOfVisit, narratedDay} from "./narration.ts";
import {afterTalks, daysOfVisit, onOccasion} from "./visitDays.ts";
import type {Timing} from "./timing.ts";

/** "will begin negotiating a pact this summer, the minister said on Tuesday": the day of the words. */
export function isSpeechDay({timing, phrase: {sentence}}: Deal): boolean {
  const date = sentence.dates.find((d) => timing.date !== "" && shared(d.from, d.to) === timing.date);
  const verb = date && sentence.verbs.findLast((v) => v.end <= date.start);
  return (
    verb !== undefined && timing.basis === "resolved" && timing.date.length === 10 && verb.form === "finite" && verb.tense === "past" &&
    SAYING.has(verb.lemma) && date!.start - verb.end < 25
  ); // prettier-ignore
}

/** "will visit Laos from June 11, it was announced yesterday, with the signing of": the day of the visit, where it is the only one ahead. */
export function dayAhead({link, phrase: {sentence}}: Deal, published: string): Timing {
  const [date, ...more] = sentence.dates.filter((d) => d.from !== "" && isAfter(d.from, published || "9999"));
  if (!date || more.length > 0 || link?.role !== "event") return NO_TIMING;
  return {date: shared(date.from, date.from), basis: date.basis, sentence, doubts: []};
}

/** "will visit Laos from June 11. … Nine memorandums will be signed during the visit": the first day of the only visit ahead that was told before. */
export function visitAhead(
  article: AnnotatedArticle,
  {status, timing, link, phrase: {sentence}}: Pick<Deal, "status" | "timing" | "link" | "phrase">
): Timing {
  const {published} = article.article;
  if (status !== "planned" || timing.date !== "" || !published) return NO_TIMING;
  // "will go to Bucharest on Monday, where she is to sign"
  const where = sentence.text.search(/, where (?:he|she|they|the \w+)\b/);
  const [going, ...rest] = where < 0 ? [] : sentence.dates.filter((d) => d.end <= sentence.start + where);
  const goes = sentence.verbs.some((v) => v.end <= sentence.start + where && v.tense === "future" && TRAVELLING.has(v.lemma)); // prettier-ignore
  if (going && goes && rest.length === 0 && going.from.length === 10 && isAfter(going.from, published))
    return {date: going.from, basis: going.basis, sentence, doubts: ["date of the clause before"]};
  // "agreed to sign it during the visit of the premier, which is to take place in May"
  const act = sentence.verbs[link?.verb ?? -1]?.end ?? sentence.end;
  const which = sentence.text.slice(act - sentence.start).search(OF_VISIT);
  const then = which < 0 ? undefined : sentence.dates.find((d) => d.from !== "" && d.start > act + which && isAfter(d.to, published)); // prettier-ignore
  if (then) return {date: shared(then.from, then.to), basis: then.basis, sentence, doubts: ["date of the clause behind"]}; // prettier-ignore
  // "Monday, June 9. - Zambia's president receives the Angolan minister, who is to sign a contract": the day that heads the item
  const {date: heading, marked} = itemOf(article, sentence);
  if (heading && marked && isAfter(heading.from, published))
    return {date: heading.from, basis: heading.basis, sentence, doubts: ["date of the item"]};
  // "will fly to La Paz on Tuesday. She and her host are expected to sign": right behind
  const isDuring = DURING.test(sentence.text);
  if (!isDuring && !AT_HAND.test(sentence.text)) return NO_TIMING;
  const isSigner = (other: AnnotatedSentence) =>
    sentence.people.some((m) => m.kind === "name" && other.people.some((o) => o.person === m.person));
  for (const other of article.sentences.slice(
    Math.max(0, sentence.index - (/\boccasion\b/.test(sentence.text) ? 1 : 8)),
    sentence.index
  )) {
    // prettier-ignore
    const isNear = isDuring || other.index === sentence.index - 1 || isSigner(other);
    if (!isNear || !/\b(?:visits?|trip|travels?|fly|flies|arrives?|summit)\b/.test(other.text)) continue;
    const isAhead = other.verbs.some((v) => v.tense === "future" || (v.lemma === "be" && v.tense === "present") || TRAVELLING.has(v.lemma)); // prettier-ignore
    if (!isAhead) continue;
    const [day, ...more] = other.dates.filter((d) => d.from.length === 10 && isAfter(d.from, published));
    if (day && more.length === 0)
      return {date: day.from, basis: day.basis, sentence: other, doubts: ["date from context"]};
  }
  return NO_TIMING;
}

const DURING = /\b(?:during|on the first day of) (?:the|that|this|his|her|their) (?:visit|trip|stay)\b|\bon (?:that|this|the) occasion\b|\bon the first day\b/i; // prettier-ignore

const OF_VISIT =
  /\b(?:during|on) (?:the|an?|his|her|its) (?:\w+ )?(?:visit|trip)\b[^;]{0,80}, (?:which|that) (?:is|will|was)\b/i;

const AT_HAND = /\b(?:are|is) (?:expected|due|set|scheduled|to) (?:to )?sign\b|\bwill sign\b/i;

/** "signed nine agreements during the visit. The signing took place on Friday": the day of the sentence behind. */
export function signingBehind(article: AnnotatedArticle, {status, phrase: {sentence}}: Deal): Timing {
  const next = article.sentences[sentence.index + 1];
  const lead = status === "signed" && next ? (SIGNING.exec(next.text) ?? SIGNED_THERE.exec(next.text))?.[0] : undefined; // prettier-ignore
  if (!next || lead === undefined) return NO_TIMING;
  // "took place during a visit by the minister, who flew in on Thursday": not its own day
  const day = next.dates.find((d) => d.from.length === 10 && d.from === d.to);
  return day && !/,|\bduring\b/.test(next.text.slice(lead.length, day.start - next.start))
    ? {date: day.from, basis: day.basis, sentence: next, doubts: ["date from context"]}
    : NO_TIMING;
}

const SIGNING =
  /^(?:The|Their) (?:signing(?: ceremony)?|signature|ceremony) (?:took place|was held|happened)\b/;

/** "will travel to Mozambique on Friday for a visit expected to yield eight agreements": not the day of the report, but the only one ahead. */
export function notTheReports(deal: Deal, published: string): Timing {
  const {status, timing, link, phrase: {sentence}} = deal; // prettier-ignore
  // "On Monday the cabinet approved the signing of a treaty": the day of the word, and not of what is to come
  if (status === "planned" && link?.role === "event" && timing.date !== "" && isAfter(published, timing.date)) return NO_TIMING; // prettier-ignore
  if (status !== "planned" || !timing.doubts.includes(OF_REPORT)) return timing;
  const [day, ...more] = sentence.dates.filter((d) => d.from !== "" && isAfter(d.from, published || "9999"));
  return day && more.length === 0
    ? {date: shared(day.from, day.to), basis: day.basis, sentence, doubts: ["date of the clause before"]}
    : NO_TIMING;
}

/** "await the signing in November": the month of what is planned is the next of its name. */
export function toCome({status, timing}: Deal, published: string): Timing {
  const isGone =
    status === "planned" &&
    timing.basis === "resolved" &&
    timing.date.length === 7 &&
    isAfter(published, timing.date);
  const next = isGone ? addYears(timing.date, 1) : "";
  return isGone && daysBetween(published, firstDayOf(next)) < 300 ? {...timing, date: next} : timing;
}

/** "had been extended in November", told in May: what is past lies in the last month of that name. */
export function gone(
  timing: Timing,
  link: Link | null,
  {verbs}: AnnotatedSentence,
  published: string
): Timing {
  const verb = verbs[link?.verb ?? -1];
  const isPast = verb?.form === "finite" && verb.tense === "past" && link?.factuality === "real";
  // "have agreed to build a pipeline by 2027": when it is to stand
  if (isPast && published !== "" && /^(?:agree|decide|resolve)$/.test(verb.lemma) && isAfter(timing.date, published)) return NO_TIMING; // prettier-ignore
  return isPast && timing.basis === "resolved" && timing.date.length === 7 && isAfter(timing.date, published)
    ? {...timing, date: addYears(timing.date, -1)}
    : timing;
}

/** "signed a pact with Egypt in March and a memorandum with Tunisia last year": of the second the date behind it. */
export function ownDate(phrase: Phrase, link: Link | null, here: readonly Deal[]): Timing | null {
  if (!link || link.verb < 0 || !here.some((d) => d.link?.verb === link.verb && d.phrase.head < phrase.head))
    return null;
  const {sentence, last} = phrase;
  const from = sentence.tokens[last]?.end ?? 0;
  const next = sentence.verbs.find((v) => v.first > last);
  const date = sentence.dates.find(
    (d) =>
      d.from !== "" &&
      d.kind !== "fiscal" &&
      d.start > from &&
      d.start - from < 60 &&
      (!next || d.start < next.start)
  );
  return date ? {date: shared(date.from, date.to), basis: date.basis, sentence, doubts: []} : null;
}

export function dated(phrase: Phrase, link: Link | null): Timing {
  const {sentence} = phrase;
  if (sentence.dates.length === 0) return NO_TIMING;
  const own = ownYear(phrase);
  if (!link) return own;
  const verbs = new Set([
    link.token,
    ...sentence.verbs
      .filter(
        (v) => v.governor === link.verb || sentence.verbs[link.verb]?.governor === sentence.verbs.indexOf(v)
      )
      .map((v) => v.head)
  ]);
  if (/^(in-force|mentioned|replaced|stands)$/.test(link.role))
    return own.date !== "" ? own : isSince(phrase) ? timingOf(sentence, link.token, phrase, verbs) : sinceDate(phrase); // prettier-ignore
  if (link.role === "talks") return NO_TIMING;
  const same = whenDate(sentence, link.token) ?? sameDay(sentence, link.token);
  if (same.date !== "") return same;
  // "signed in February, and agreed to finalise by the end of 2024": what is planned has no date before its own verbs
  const governor =
    link.factuality === "planned" ? sentence.verbs[sentence.verbs[link.verb]?.governor ?? -1] : undefined;
  const near = timingOf(sentence, link.token, phrase, verbs, governor && ownStart(sentence, governor), /^(?:planned|hypothetical)$/.test(link.factuality), link.act === "end"); // prettier-ignore
  // "which has had an agreement with the EU since 2002, signed a partnership last month"
  const held = /^(?:have|hold|maintain|keep)$/.test(sentence.verbs[link.verb]?.lemma ?? "") && link.act === "reach" ? sinceDate(phrase) : NO_TIMING; // prettier-ignore
  if (held.date !== "") return held;
  if (near.date !== "") return near;
  // "proposed on Monday that the two sign a treaty"
  if (link.factuality === "proposed") return announcedOn(sentence, link.verb);
  if (link.factuality === "planned" || (link.factuality === "real" && own.date === "")) {
    const clause = clauseDate(sentence, link.token);
    if (link.factuality === "planned" || clause.date !== "") return clause;
  }
  if (link.act === "end") {
    const opening = openingDate(sentence, link.token);
    return opening.date === "" ? announcedOn(sentence, link.verb) : opening;
  }
  if (own.date !== "") return own;
  const lemma = sentence.verbs[link.verb]?.lemma ?? "";
  if (/^(be|have|remain|apply|exist|stand)$/.test(lemma)) return sinceDate(phrase);
  return link.factuality === "real" ? openingDate(sentence, link.token) : NO_TIMING;
}

/** "have shared the river since 1959, when they signed": the time that the clause is hung on. */
function whenDate(sentence: AnnotatedSentence, token: number): Timing | null {
  const {tokens, dates, verbs} = sentence;
  const when = tokens.findLastIndex((t) => t.index < token && token - t.index < 18 && t.lower === "when" && tokens[t.index - 1]?.text === ","); // prettier-ignore
  // "in February, when she went to Luanda and the two governments signed": one clause more, joined by "and"
  const between = verbs.filter((v) => v.form === "finite" && v.head > when && v.head < token);
  const isJoined = between.length === 1 && tokens.some((t) => t.lower === "and" && t.index > between[0]!.head && t.index < token) && !dates.some((d) => when > 0 && d.start > tokens[when]!.start && d.end < tokens[token]!.start); // prettier-ignore
  if (when < 2 || (between.length > 0 && !isJoined)) return null;
  const date = dates.find((d) => d.from !== "" && d.end === tokens[when - 2]!.end);
  return date ? {date: shared(date.from, date.to), basis: date.basis, sentence, doubts: []} : null;
}

/** "went to San José on 6 February and came back with an agreement, which he had signed that afternoon": the day told before. */
function sameDay(sentence: AnnotatedSentence, token: number): Timing {
  const {tokens, dates} = sentence;
  const behind = wordsFrom(tokens, token + 1, token + 5);
  if (!/^(?:on |later )?(?:that|the) (?:very |same )?(?:afternoon|morning|evening|night|day)\b/.test(behind)) return NO_TIMING; // prettier-ignore
  const date = dates.findLast((d) => d.from.length === 10 && d.from === d.to && d.end < tokens[token]!.start);
  return date ? {date: date.from, basis: date.basis, sentence, doubts: []} : NO_TIMING;
}

/** "announced on 28 November that it was scrapping the accord": the day of the decision. */
function announcedOn(sentence: AnnotatedSentence, verb: number): Timing {
  const {tokens, verbs, dates} = sentence;
  const act = verbs[verb];
  const saying = act && verbs.find((v) => v.head < act.first && v.form === "finite" && DECIDED.test(v.lemma));
  if (!saying || saying.negated) return NO_TIMING;
  const [first, last] = [tokens[saying.first]?.start ?? 0, tokens[act.first]?.start ?? 0];
  const date = dates.find(
    (d) => d.from !== "" && d.kind !== "fiscal" && d.shape === "point" && d.start > first && d.end < last
  );
  return date ? {date: shared(date.from, date.to), basis: date.basis, sentence, doubts: []} : NO_TIMING;
}

const DECIDED =
  /^(?:propose|suggest|announce|declare|decide|say|tell|notify|inform|confirm|state|vote|give)$/;

/** "and in June she flew to Beijing to sign": where the clause of a verb begins, if its subject stands in it; else the verb. */
function ownStart(sentence: AnnotatedSentence, verb: VerbGroup): number {
  const start = clauseStart(sentence, verb);
  return verb.subject && verb.subject[0] >= start ? start : verb.first;
}

/** A signature, or an agreement reached or ended, that the text tells as an event of its narration. */
function isNews({status, link, phrase}: Deal, {verbs, tokens}: AnnotatedSentence): boolean {
  // "to implement the signed agreement": it was there before
  if (tokens.slice(phrase.first, phrase.head).some((t) => /^(?:signed|existing|concluded|ratified|standing)$/.test(t.lower))) return false; // prettier-ignore
  if (!link || (/^(in-force|relative|stands|talks|replaced|mentioned)$/.test(link.role) && !link.news))
    return false;
  const verb = verbs[link.verb];
  return (
    status === "signed" ||
    ((status === "agreed" || status === "ended") &&
      verb !== undefined &&
      verb.tense === "past" &&
      !verb.perfect &&
      verb.lemma !== "have")
  );
}

/**
 * What the news tells without a date took place on the day of the agreements told before it, on the day that the narration has
 * reached, or on that of its main event.
 */
export function contextDate(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  deal: Deal,
  before: readonly Deal[]
): Timing {
  const {link} = deal;
  const headed = link?.heading ? timingOf(link.heading, 0, {...deal.phrase, sentence: link.heading}, new Set()) : NO_TIMING; // prettier-ignore
  if (headed.date !== "") return headed;
  if (!isNews(deal, sentence)) return NO_TIMING;
  if (isJustNow(deal, sentence) && article.article.published)
    return {date: article.article.published, basis: "published", sentence, doubts: []};
  // "two weeks after the countries signed": no day that is told
  if (/\b(?:days?|weeks?|months?|years?) (?:after|before)\b/.test(sentence.text)) return NO_TIMING;
  const visit = afterTalks(article, sentence) ?? onOccasion(sentence, deal) ?? daysOfVisit(article, sentence);
  if (visit) return visit;
  const last = narratedDay(article, sentence, deal.parties, 1);
  // "arrived on Monday. On the second day, the two signed"
  const nth = /^On the (second|third) day\b/.exec(sentence.text)?.[1];
  const start = nth && last.date === "" ? narratedDay(article, sentence, deal.parties) : last;
  if (nth && start.date.length === 10)
    return {...start, date: addDays(start.date, nth === "second" ? 1 : 2), basis: "resolved", doubts: ["date from context"]}; // prettier-ignore
  if (last.date !== "" && last.doubts.length === 0) return last;
  // "This time she also secured two memorandums": set against another time, no day of the narration
  if (/^This time\b/.test(sentence.text)) return NO_TIMING;
  // "Earlier, the two ministers witnessed the signing": on that day
  const isEarlierOn = /^Earlier, /.test(sentence.text);
  if (
    sentence.tokens.some(
      (t) => /^(recently|lately|previously|earlier|already)$/.test(t.lower) && !(t.index === 0 && isEarlierOn)
    )
  )
    return NO_TIMING;
  if (deal.status === "ended") return narratedDay(article, sentence, deal.parties, 2);
  const {published} = article.article;
  const told = before.findLast(
    ({status, timing, reason, parties}) =>
      reason === "" &&
      status === "signed" &&
      timing.date.length === 10 &&
      timing.doubts.length === 0 &&
      parties.join() === deal.parties.join() &&
      published !== "" &&
      Math.abs(daysBetween(timing.date, published)) < 8
  );
  if (told) return {...told.timing, doubts: ["date from context"]};
  const near = narratedDay(article, sentence, deal.parties);
  return near.date !== "" ? near : dayOfVisit(article, sentence);
}

/** "has just been signed". */
const isJustNow = ({link}: Deal, {tokens, verbs}: AnnotatedSentence): boolean => {
  const verb = verbs[link?.verb ?? -1];
  return (
    verb !== undefined && verb.perfect && tokens.slice(verb.first, verb.head).some((t) => t.lower === "just")
  );
};
