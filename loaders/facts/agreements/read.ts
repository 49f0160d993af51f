import type {AnnotatedArticle, AnnotatedSentence} from "../../types.ts";
import {addYears, daysBetween, firstDay as firstDayOf, isAfter, shared} from "../../calendar.ts";
import {SAYING} from "../../lexicon/verbs.ts";
import {MULTILATERAL} from "../../lexicon/agreements.ts";
import {contentWords} from "./later.ts";
import {countOf} from "./count.ts";
import type {Deal} from "./frame.ts";
import {isUnvouched, linkOf} from "./links.ts";
import type {Link} from "./link.ts";
import {headingLink, isOpened, partLists} from "./lists.ts";
import {namesOf, partiesOf} from "./parties.ts";
import type {Parties} from "./completion.ts";
import {dealPhrases} from "./phrase.ts";
import type {Phrase} from "./phrase.ts";
import {elidedPhrases} from "./elided.ts";
import {pronounPhrases} from "./pronouns.ts";
import {projectLink, projectPhrases} from "./projects.ts";
import {sectorsOf} from "./sectors.ts";
import {statusOf} from "./status.ts";
import {
  clauseDate,
  dayOfVisit,
  narratedDay,
  NO_TIMING,
  openingDate,
  ownYear,
  sinceDate,
  timingOf
} from "./timing.ts";
import type {Timing} from "./timing.ts";
import {objectEnd, titleOf} from "./title.ts";

const NO_NOUN = "the noun alone is no agreement between states";

/** Every mention of an agreement in an article, in order, with what its own sentence tells of it. */
export function readDeals(article: AnnotatedArticle): Deal[] {
  const deals: Deal[] = [];
  for (const sentence of article.sentences) {
    const here: Deal[] = [];
    const phrases = dealPhrases(sentence);
    for (const phrase of phrases) here.push(readDeal(article, phrase, here, deals));
    for (const phrase of pronounPhrases(sentence, deals, here))
      here.push(readDeal(article, phrase, here, deals));
    for (const phrase of elidedPhrases(sentence, deals, here))
      here.push(readDeal(article, phrase, here, deals));
    partLists(article, sentence, here, deals);
    for (const phrase of projectPhrases(sentence, phrases))
      here.push(dealOf(article, phrase, projectLink(phrase), [], []));
    deals.push(...here.flatMap(eachOf));
  }
  for (const deal of deals.filter((d) => d.reason === "" && isOpened(d)))
    deal.reason = "its parts are told one by one";
  return deals;
}

/** "signed treaties with Chile and Peru", "two pacts with Estonia and Latvia": one deal with each. */
function eachOf(deal: Deal): Deal[] {
  const {series} = deal;
  if (!series || deal.reason !== "" || (deal.count !== null && deal.count !== series.length)) return [deal];
  return series.map((parties) => ({
    ...deal, parties, count: 1, qualifier: "exact", added: [], doubts: [...deal.doubts, "one agreement with each"]
  })); // prettier-ignore
}

function readDeal(article: AnnotatedArticle, phrase: Phrase, here: Deal[], before: Deal[]): Deal {
  const link =
    linkOf(phrase) ??
    coordinated(phrase, here) ??
    (phrase.first < 4 && here.length === 0 ? headingLink(article, phrase.sentence) : null);
  const recent = before.findLast(
    (d) => d.reason === "" && phrase.sentence.index - d.phrase.sentence.index <= 3
  );
  const sibling = here.findLast((d) => d.reason === "");
  return dealOf(article, phrase, link, sibling?.parties ?? recent?.parties ?? [], here, [
    ...before.slice(-12),
    ...here
  ]);
}

/** A deal of a phrase and what is done with it. */
export function dealOf(
  article: AnnotatedArticle,
  phrase: Phrase,
  link: Link | null,
  previous: string[],
  here: Deal[],
  before: readonly Deal[] = []
): Deal {
  const {sentence} = phrase;
  const timing = ownDate(phrase, link, here) ?? dated(phrase, link);
  const {count, qualifier} = countOf(phrase);
  const sectors = phrase.kind === "project" ? [] : sectorsOf(phrase);
  const deal: Deal = {
    rule: link ? `agreements/${link.role}` : "agreements/noun",
    phrase, link, count, qualifier, timing,
    title: titleOf(phrase, sectors),
    sectors,
    parties: [],
    status: "",
    reason: "",
    doubts: [],
    added: []
  }; // prettier-ignore
  const left = (reason: string): Deal => ({...deal, reason});
  if (link?.role !== "talks" && !link?.settled && isUnvouched(phrase))
    return left("not vouched for: talks, hopes or a denial");
  if (MULTILATERAL.test(deal.title)) return left("a treaty of many states");
  if (/^instruments? of (?:ratification|accession|acceptance|approval)\b/i.test(deal.title)) return left("a paper about an agreement"); // prettier-ignore
  if (!link) return left("nothing is said to be done with it");
  if (!enough(phrase, link)) return left(NO_NOUN);
  if (isCounted(phrase, here)) {
    const total = here.at(-1);
    if (total && total.sectors.length === 0) total.sectors = sectors;
    return left("counted with the agreements before it");
  }
  if (refersBack(phrase, link, timing) || isOneOfTold(phrase, link, timing, before))
    return left("refers to an agreement told elsewhere");
  if (isApposition(phrase, here)) return left("another name of the one before it");
  if (phrase.part || isPart(phrase, here)) return left("a part of a total that is told");
  const reading = statusOf(phrase, link, timing.date, article.article.published);
  const parties = partiesOf(article, phrase, link, previous);
  if (isWeak(link, parties, timing.date !== "", article, phrase))
    return left("nothing is said to be done with it");
  // a later mention may need the parties of what was denied
  if ("reason" in reading) return {...left(reading.reason), parties: "codes" in parties ? parties.codes : []};
  if ("reason" in parties) return left(parties.reason);
  // "under a peace agreement that required all foreign forces to go": of the factions within
  if (/\bpeace (?:agreement|deal|accord|pact)\b/i.test(deal.title) && parties.doubts.length > 0)
    return left("a peace within a country");
  const whole: Deal = {...deal, status: reading.status, parties: parties.codes};
  if (parties.series) whole.series = parties.series;
  whole.timing =
    whole.status === "planned" && isSpeechDay(whole) ? NO_TIMING : toCome(whole, article.article.published);
  const dated_ = timing.date === "" ? contextDate(article, sentence, whole, before) : whole.timing;
  return {...whole, timing: dated_, doubts: [...reading.doubts, ...parties.doubts, ...dated_.doubts]};
}

/** A link that takes an agreement's existence for granted needs parties that the text names, or, where it is replaced, that were told just before. */
function isWeak(
  {role}: Link,
  parties: Parties,
  isDated: boolean,
  article: AnnotatedArticle,
  phrase: Phrase
): boolean {
  if (role === "replaced") return !("codes" in parties);
  if (role === "stands")
    return !(
      "codes" in parties &&
      (parties.doubts.length === 0 || isDated || namesOf(article, phrase).length > 0)
    );
  // "A gas accord of 2013 has never been carried out"
  const isOwn = !phrase.definite && phrase.rank === "strong" && contentWords(titleOf(phrase)).length > 0;
  return role === "mentioned" && !("codes" in parties && (parties.doubts.length === 0 || isOwn));
}

/** "will begin negotiating a pact this summer, the minister said on Tuesday": the day of the words. */
function isSpeechDay({timing, phrase: {sentence}}: Deal): boolean {
  const date = sentence.dates.find((d) => timing.date !== "" && shared(d.from, d.to) === timing.date);
  const verb = date && sentence.verbs.findLast((v) => v.end <= date.start);
  return (
    verb !== undefined && timing.basis === "resolved" && timing.date.length === 10 && verb.form === "finite" && verb.tense === "past" &&
    SAYING.has(verb.lemma) && date!.start - verb.end < 25
  ); // prettier-ignore
}

/** "await the signing in November": the month of what is planned is the next of its name. */
function toCome({status, timing}: Deal, published: string): Timing {
  const isGone =
    status === "planned" &&
    timing.basis === "resolved" &&
    timing.date.length === 7 &&
    isAfter(published, timing.date);
  const next = isGone ? addYears(timing.date, 1) : "";
  return isGone && daysBetween(published, firstDayOf(next)) < 300 ? {...timing, date: next} : timing;
}

/** "signed a treaty and two memoranda", "An MoU and a treaty were signed": the act of the agreement named before it. */
function coordinated(phrase: Phrase, here: Deal[]): Link | null {
  const {tokens} = phrase.sentence;
  const previous = here.at(-1);
  if (!previous?.link || isUnvouched(phrase)) return null;
  const joint = tokens.slice(previous.phrase.last + 1, phrase.first);
  const opener = tokens[phrase.first - 1];
  const joins =
    opener !== undefined &&
    ((opener.pos === "CCONJ" && opener.lower !== "but") ||
      opener.text === "," ||
      (opener.text === ":" && previous.count === null) ||
      /^(as|with|plus|including)$/.test(opener.lower));
  const isWall = phrase.sentence.verbs.some(
    (v) => v.form === "finite" && v.head > previous.phrase.last && v.head < phrase.first
  );
  return joins && !isWall && !joint.some((t) => /^[;]$/.test(t.text)) ? previous.link : null;
}

/** "The previous document, the treaty on relations, was signed": one thing told twice; the first takes the fuller name. */
function isApposition(phrase: Phrase, here: Deal[]): boolean {
  const previous = here.at(-1);
  const {tokens} = phrase.sentence;
  if (previous?.reason === NO_NOUN) return false;
  if (!previous || previous.phrase.plural || phrase.plural || phrase.first !== previous.phrase.last + 2)
    return false;
  const isAside = tokens[phrase.first - 1]?.text === "," && tokens[phrase.first]?.pos === "DET";
  const end = objectEnd(phrase);
  const closing = closingOf(phrase, end);
  const next = tokens[end + 2]?.lower ?? "";
  if (!isAside || closing !== "," || /^(and|or|as)$/.test(next) || tokens[end + 2]?.pos === "DET")
    return false;
  if (contentWords(previous.title).length < contentWords(titleOf(phrase)).length)
    previous.title = titleOf(phrase);
  return true;
}

/** The mark behind a phrase; behind "signed in March 2021" too, where the phrase is definite. */
function closingOf({sentence: {tokens}, definite}: Phrase, end: number): string | undefined {
  const next = tokens[end + 1];
  if (!definite || !/^(?:signed|reached|concluded|agreed|struck|inked)$/.test(next?.lower ?? ""))
    return next?.text;
  return tokens.find((t) => t.index > end + 1 && t.index - end < 9 && /^[,.;]$/.test(t.text))?.text;
}

/** "ten agreements, including a memorandum on gas", "three documents: a treaty, …": a part of the total before it. */
function isPart({sentence, first}: Phrase, here: Deal[]): boolean {
  const total = here.findLast((d) => d.phrase.plural && d.reason === "");
  if (!total) return false;
  const between = sentence.tokens.slice(total.phrase.last + 1, first);
  // "signed the following: a treaty on gas and a protocol": told one by one, without a number
  if (total.count === null && between.some((t) => t.text === ":")) {
    total.phrase.part = true;
    return false;
  }
  return (
    between.some((t) => /^(including|include|includes|included|among|:|namely|—|–)$/.test(t.lower)) ||
    sentence.text
      .slice(
        (sentence.tokens[total.phrase.last]?.end ?? 0) - sentence.start,
        (sentence.tokens[first]?.start ?? 0) - sentence.start
      )
      .includes("of which")
  );
}

/** "23 agreements and memoranda": one number for both. */
function isCounted({sentence, first, head, plural}: Phrase, here: Deal[]): boolean {
  const previous = here.at(-1);
  return (
    plural &&
    first === head &&
    /^(and|&|or)$/.test(sentence.tokens[first - 1]?.lower ?? "") &&
    previous?.phrase.last === first - 2 &&
    previous.phrase.plural
  );
}

/** "Under the deal", "in line with the agreement": nothing of its own. */
const refersBack = (phrase: Phrase, link: Link, timing: Timing): boolean =>
  link.role === "in-force" &&
  phrase.definite &&
  timing.date === "" &&
  contentWords(titleOf(phrase)).length === 0;

/** "Under the MoU on energy transition", where four memoranda were told of just before: one of them. */
const isOneOfTold = (phrase: Phrase, link: Link, timing: Timing, before: readonly Deal[]): boolean =>
  link.role === "in-force" &&
  phrase.definite &&
  timing.date === "" &&
  before.some((d) => d.reason === "" && d.phrase.plural && d.phrase.kind === phrase.kind && phrase.sentence.index - d.phrase.sentence.index <= 4); // prettier-ignore

/** "document", "text", "plan" are agreements only where they are signed or agreed on. */
function enough({rank, sentence, head}: Phrase, {act, verb, role}: Link): boolean {
  if (rank === "strong") return true;
  if (
    sentence.verbs[verb]?.lemma === "agree" &&
    /^(partnership|protocol|framework)$/.test(sentence.tokens[head]?.lower ?? "")
  )
    return true;
  const lemma = sentence.verbs[verb]?.lemma ?? "";
  const noun = sentence.tokens[head]?.lower ?? "";
  if (rank === "weak" && act === "end" && /^(convention|protocol)s?$/.test(noun)) return true;
  if (rank === "weak")
    return (
      act === "sign" ||
      (role !== "event" &&
        /^(conclude|finish|finalise|finalize|ratify|terminate|denounce|renew|initial)$/.test(lemma))
    );
  return act === "sign" || /^(agree|reach|come|strike|broker|clinch|seal|negotiate)$/.test(lemma);
}

/** "signed a pact with Egypt in March and a memorandum with Tunisia last year": of the second the date behind it. */
function ownDate(phrase: Phrase, link: Link | null, here: readonly Deal[]): Timing | null {
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

function dated(phrase: Phrase, link: Link | null): Timing {
  const own = ownYear(phrase);
  if (!link) return own;
  const {sentence} = phrase;
  const verbs = new Set([
    link.token,
    ...sentence.verbs
      .filter(
        (v) => v.governor === link.verb || sentence.verbs[link.verb]?.governor === sentence.verbs.indexOf(v)
      )
      .map((v) => v.head)
  ]);
  if (/^(in-force|mentioned|replaced|stands)$/.test(link.role))
    return own.date !== "" ? own : sinceDate(phrase);
  if (link.role === "talks") return NO_TIMING;
  // "signed in February, and agreed to finalise by the end of 2024": what is planned has no date before its own verbs
  const governor =
    link.factuality === "planned" ? sentence.verbs[sentence.verbs[link.verb]?.governor ?? -1] : undefined;
  const near = timingOf(sentence, link.token, phrase, verbs, governor?.first);
  if (near.date !== "") return near;
  if (link.factuality === "planned") return clauseDate(sentence, link.token);
  if (link.act === "end") return openingDate(sentence, link.token);
  if (own.date !== "") return own;
  const lemma = sentence.verbs[link.verb]?.lemma ?? "";
  if (/^(be|have|remain|apply|exist|stand)$/.test(lemma)) return sinceDate(phrase);
  return link.factuality === "real" ? openingDate(sentence, link.token) : NO_TIMING;
}

/** A signature, or an agreement reached or ended, that the text tells as an event of its narration. */
function isNews({status, link}: Deal, {verbs}: AnnotatedSentence): boolean {
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
function contextDate(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  deal: Deal,
  before: readonly Deal[]
): Timing {
  if (!isNews(deal, sentence)) return NO_TIMING;
  if (isJustNow(deal, sentence) && article.article.published)
    return {date: article.article.published, basis: "published", sentence, doubts: []};
  const last = narratedDay(article, sentence, deal.parties, 1);
  if (last.date !== "" && last.doubts.length === 0) return last;
  if (sentence.tokens.some((t) => /^(recently|lately|previously|earlier|already)$/.test(t.lower)))
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
