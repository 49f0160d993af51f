/** Every mention of an agreement in an article, with what its own sentence tells of it. */
import {MULTILATERAL} from "../../lexicon/agreements.ts";
import {RAISING} from "../../lexicon/trade.ts";
import {speaksOfPair} from "../parties.ts";
import {isAfter, shared} from "../../calendar.ts";
import type {AnnotatedArticle, Token} from "../../types.ts";
import type {Parties} from "./completion.ts";
import {afterColon} from "./colon.ts";
import {toldBehind} from "./behind.ts";
import {countOf} from "./count.ts";
import {
  contextDate,
  dated,
  dayAhead,
  gone,
  isSpeechDay,
  notTheReports,
  ownDate,
  signingBehind,
  toCome,
  visitAhead
} from "./dating.ts";
import {elidedPhrases} from "./elided.ts";
import {enough} from "./enough.ts";
import type {Deal} from "./frame.ts";
import {holds, wordClass} from "../../annotate/word.ts";
import {contentWords} from "./merge.ts";
import type {Link} from "./link.ts";
import {isUnvouched, linkOf} from "./links.ts";
import {headingLink, isOpened, itemLink, partLists, signedBehind} from "./lists.ts";
import {namesOf} from "./named.ts";
import {partiesOf} from "./parties.ts";
import {BOUND} from "./partner.ts";
import {dealPhrases} from "./phrase.ts";
import type {Phrase} from "./phrase.ts";
import {projectLink, projectPhrases} from "./projects.ts";
import {isSaidOf, paperOf, pronounPhrases} from "./pronouns.ts";
import {
  explained,
  isApposition,
  isCounted,
  isListed,
  isOfThoseThatAre,
  isOneOfTold,
  isPart,
  namesPaper,
  NO_NOUN,
  refersBack,
  SAID_OF
} from "./repeats.ts";
import {sectorsOf} from "./sectors.ts";
import {isAsWell, isTopic, ownVerb} from "./clause.ts";
import {statusOf} from "./status.ts";
import {NO_TIMING} from "./timing.ts";
import {titleOf} from "./title.ts";
import {wordsOf} from "./who.ts";

/** Every mention of an agreement in an article, in order, with what its own sentence tells of it. */
export function readDeals(article: AnnotatedArticle): Deal[] {
  const deals: Deal[] = [];
  for (const sentence of article.sentences) {
    const here: Deal[] = [];
    const phrases = dealPhrases(sentence);
    for (const phrase of phrases) here.push(readDeal(article, paperOf(phrase, deals, here), here, deals));
    // what stands for an agreement needs one to stand for
    const told = deals.length + here.length > 0;
    for (const phrase of told ? pronounPhrases(sentence, deals, here) : [])
      here.push(readDeal(article, phrase, here, deals));
    for (const phrase of told ? elidedPhrases(sentence, deals, here) : [])
      here.push(readDeal(article, phrase, here, deals));
    partLists(article, sentence, here, deals);
    for (const phrase of projectPhrases(sentence, phrases))
      here.push(dealOf(article, phrase, projectLink(phrase), [], []));
    for (const deal of here) deals.push(...eachOf(deal));
  }
  for (const deal of deals) {
    if (deal.status === "agreed") awaitSignature(article, deal);
    toldBehind(article, deal, deals);
  }
  for (const deal of deals.filter((d) => d.reason === "" && isOpened(d)))
    deal.reason = "its parts are told one by one";
  return deals;
}

/** "has been initialled. … signature is to follow in Abuja next month": what was only initialled is still to be signed. */
function awaitSignature(article: AnnotatedArticle, deal: Deal): void {
  const {phrase: {sentence}, link} = deal; // prettier-ignore
  if (!article.sentences.slice(sentence.index, sentence.index + 2).some((s) => holds(s, SIGNING))) return;
  const isOfText = /^(?:the |a )?(?:text|wording|terms)\b/i.test(wordsOf(sentence, [deal.phrase.first, deal.phrase.head])); // prettier-ignore
  if (!isOfText && !/^(?:initial|finali[sz]e)$/.test(sentence.verbs[link?.verb ?? -1]?.lemma ?? "")) return;
  const next = [sentence, article.sentences[sentence.index + 1]].find((s) => s && AWAITED.test(s.text));
  if (!next) return;
  const date = next.dates.find((d) => d.from !== "" && isAfter(d.to, article.article.published || "9999"));
  deal.status = "planned";
  deal.timing = date
    ? {date: shared(date.from, date.to), basis: date.basis, sentence: next, doubts: []}
    : NO_TIMING;
}

const SIGNING = wordClass(/signature|signing|signed/i);

const AWAITED = /\b(?:signature|signing)\b.{0,20}\b(?:wait (?:until|till|for)|(?:deferred|postponed) (?:to|until|till))\b|\b(?:signature|signing) (?:is|was|would|will)\b.{0,20}\b(?:follow|expected|due|planned|foreseen|scheduled|take place)\b|\b(?:is|are) (?:to|expected to|due to) be signed\b|^(?:it|they|the \w+) will be signed\b/i; // prettier-ignore

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
    heldBy(phrase, here) ??
    afterColon(phrase) ??
    itemLink(phrase, here) ??
    (phrase.first < 4 && here.length === 0 && !isTopic(phrase)
      ? (headingLink(article, phrase.sentence) ?? signedBehind(article, phrase))
      : null);
  const recent = before.findLast(
    (d) => d.reason === "" && phrase.sentence.index - d.phrase.sentence.index <= 3
  );
  const sibling = here.findLast((d) => d.reason === "");
  const deal = dealOf(article, phrase, link, sibling?.parties ?? recent?.parties ?? [], here, [
    ...before.slice(-12),
    ...here
  ]);
  // "was signed, as well as two memoranda": by those who signed the first
  const {tokens, places} = phrase.sentence;
  const isSame = sibling?.link === link && isAsWell(tokens, phrase.first) && !places.some((p) => p.start > tokens[phrase.first]!.start); // prettier-ignore
  return isSame && sibling ? {...deal, parties: sibling.parties} : deal;
}

/** A deal of a phrase and what is done with it. */
function dealOf(
  article: AnnotatedArticle,
  phrase: Phrase,
  link: Link | null,
  previous: string[],
  here: Deal[],
  before: readonly Deal[] = []
): Deal {
  const {sentence} = phrase;
  const timing = gone(ownDate(phrase, link, here) ?? dated(phrase, link), link, sentence, article.article.published); // prettier-ignore
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
  if (isListed(phrase, before)) return left("counted with the agreements before it");
  if (!link && isSaidOf(phrase)) return left(SAID_OF);
  if (!link && namesPaper(phrase, here)) return left("another name of the one before it");
  if (!link) return left("nothing is said to be done with it");
  if (!enough(phrase, link)) return left(NO_NOUN);
  if (isOnFigure(phrase, deal.title)) return left("an aim of trade or investment");
  if (isCounted(phrase, here)) {
    const total = here.at(-1);
    if (total && total.sectors.length === 0) total.sectors = sectors;
    return left("counted with the agreements before it");
  }
  if (
    isOfThoseThatAre(phrase, link) ||
    refersBack(phrase, link, timing) ||
    isOneOfTold(phrase, link, timing, before)
  )
    return left("refers to an agreement told elsewhere");
  if (isApposition(phrase, here)) return left("another name of the one before it");
  if (phrase.part || isPart(phrase, here)) return left("a part of a total that is told");
  const vague = explained(phrase, here);
  if (vague) vague.reason = "another name of the one before it";
  const reading = statusOf(phrase, link, timing.date, article.article.published);
  const parties = partiesOf(article, phrase, link, previous);
  if (isWeak(link, parties, timing.date !== "", article, phrase))
    return left("nothing is said to be done with it");
  // a later mention may need the parties of what was denied
  if ("reason" in reading) return {...left(reading.reason), parties: "codes" in parties ? parties.codes : []};
  if ("reason" in parties) return left(parties.reason);
  // "under a peace agreement that required all foreign forces to go": of the factions within
  if (
    /\bpeace (?:agreement|deal|accord|pact)\b/i.test(deal.title) &&
    parties.doubts.length > 0 &&
    !speaksOfPair(sentence)
  )
    // prettier-ignore
    return left("a peace within a country");
  // "keeps 300 soldiers there under a bilateral accord": of whom and since when is told by nothing
  if (
    link.role === "in-force" &&
    timing.date === "" &&
    contentWords(deal.title).filter((w) => w !== "bilateral").length === 0 &&
    parties.doubts.length > 0
  )
    // prettier-ignore
    return left("refers to an agreement told elsewhere");
  if (isHersAlone(phrase, link, timing.date)) return left("refers to an agreement told elsewhere");
  const whole: Deal = {...deal, status: reading.status, parties: parties.codes};
  if (parties.series) whole.series = parties.series;
  whole.timing =
    whole.status === "planned" && isSpeechDay(whole)
      ? dayAhead(whole, article.article.published)
      : toCome(whole, article.article.published);
  whole.timing = notTheReports(whole, article.article.published);
  const ahead = visitAhead(article, whole);
  if (ahead.date !== "") return {...whole, timing: ahead, doubts: [...reading.doubts, ...parties.doubts, ...ahead.doubts]}; // prettier-ignore
  const signing = signingBehind(article, whole);
  if (signing.date !== "") whole.timing = signing;
  const dated_ =
    timing.date === "" && signing.date === "" ? contextDate(article, sentence, whole, before) : whole.timing;
  return {...whole, timing: dated_, doubts: [...reading.doubts, ...parties.doubts, ...dated_.doubts]};
}

/** "An agreement was reached to bring trade to $2 billion": an aim, and no paper. */
function isOnFigure({sentence, last, plural}: Phrase, title: string): boolean {
  if (plural || sentence.quantities.length === 0) return false;
  if (!sentence.quantities.some((q) => q.kind === "money") || contentWords(title).length > 0) return false;
  const aim = sentence.verbs.find((v) => v.form === "infinitive" && v.first > last && v.first - last < 12);
  return aim !== undefined && RAISING.has(aim.lemma) && AIMED_AT.test(sentence.text.slice(aim.end - sentence.start)); // prettier-ignore
}

const AIMED_AT = /^ (?:[\p{L}'’-]+ ){0,12}to (?:[\p{L}]+ ){0,4}[^\p{L}]{0,3}\d/u;

/** "She came home; she had a contract in her bag": a person has none; which one, and of whom, is told elsewhere. */
function isHersAlone(phrase: Phrase, {role, verb}: Link, date: string): boolean {
  const {tokens, verbs} = phrase.sentence;
  const own = verbs[verb];
  if (role !== "object" || own?.lemma !== "have" || date !== "" || !own.subject) return false;
  const [at, end] = own.subject;
  return at === end && /^(?:he|she)$/.test(tokens[at]!.lower) && contentWords(titleOf(phrase)).length === 0;
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
      (parties.doubts.every((doubt) => doubt === BOUND) || isDated || namesOf(article, phrase).length > 0)
    );
  if (role !== "mentioned") return false;
  // "A gas accord of 2013 has never been carried out"
  // "- Convention for the avoidance of double taxation (1976)": a line of a list
  const isLine = phrase.first < 3 && phrase.sentence.verbs.length === 0;
  if (!("codes" in parties)) return true;
  const isOwn = phrase.rank === "strong" || isLine;
  return parties.doubts.length > 0 && !(isOwn && contentWords(titleOf(phrase)).length > 0);
}

/** "signed a treaty and two memoranda", "An MoU and a treaty were signed": the act of the agreement named before it. */
function coordinated(phrase: Phrase, here: Deal[]): Link | null {
  const {tokens} = phrase.sentence;
  const previous = here.at(-1);
  if (!previous?.link || isUnvouched(phrase)) return null;
  // "A treaty was signed in Lima, as was a memorandum on fires"
  if (isLikewise(tokens, phrase.first)) return previous.link;
  const opener = tokens[phrase.first - 1];
  const joins =
    opener !== undefined &&
    ((opener.pos === "CCONJ" && opener.lower !== "but") ||
      opener.text === "," ||
      (opener.text === ":" && previous.count === null) ||
      /^(as|with|plus|including|besides|alongside)$/.test(opener.lower));
  if (!joins) return null;
  // "was signed by the three, as well as a memorandum": of whom the second is stays open
  if (previous.parties.length > 2 && isAsWell(tokens, phrase.first)) return null;
  // "An air services agreement was signed in 2009 and a tax agreement in 2012": the verb between is the first one's
  const isWall = phrase.sentence.verbs.some(
    (v, i) =>
      v.form === "finite" &&
      v.head > previous.phrase.last &&
      v.head < phrase.first &&
      !(
        i === previous.link!.verb &&
        v.passive &&
        v.subject !== null &&
        (opener?.pos === "CCONJ" || isAsWell(tokens, phrase.first))
      )
  );
  if (ownVerb(phrase.sentence, phrase.first, phrase.head)) return null;
  const joint = tokens.slice(previous.phrase.last + 1, phrase.first);
  return (!isWall || isAside(joint, phrase)) && !joint.some((t) => t.text === ";") ? previous.link : null;
}

/** "signed a communiqué that includes an agreement on prisoners": what a statement holds is agreed with it. */
function heldBy({sentence: {tokens, verbs}, first}: Phrase, here: readonly Deal[]): Link | null {
  const statement = here.at(-1);
  if (statement?.reason !== NO_NOUN || !statement.link || statement.link.factuality !== "real") return null;
  const at = statement.phrase.last + 1;
  const verb = verbs.find((v) => v.head === first - 1);
  return /^(?:that|which)$/.test(tokens[at]?.lower ?? "") && verb?.first === at + 1 && /^(?:include|contain|comprise|hold|embody)$/.test(verb.lemma) ? statement.link : null; // prettier-ignore
}

/** "…, as will a memorandum", "as were two protocols": right before the phrase that begins at a token. */
const isLikewise = (tokens: readonly Token[], first: number): boolean =>
  /^(?:is|are|was|were|will|did)$/.test(tokens[first - 1]?.lower ?? "") && tokens[first - 2]?.lower === "as";

/** "a contract, under which Peru will supply power, and a memorandum": a clause about the first, between commas. */
function isAside(joint: readonly Token[], {rank}: Phrase): boolean {
  const comma = joint.findIndex((t) => t.text === ",");
  const opening = joint.slice(comma, comma + 3).map((t) => t.lower).join(" "); // prettier-ignore
  const commas = joint.filter((t) => t.text === ",").length;
  return rank === "strong" && commas === 2 && joint.at(-2)?.text === "," && joint.at(-1)?.lower === "and" && /^, (?:under|by|in|through) which$/.test(opening); // prettier-ignore
}
