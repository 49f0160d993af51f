/**
 * Behind the fine rules: a mention for which none of them found what is done with it, or by whom, while its sentence tells of a
 * signature, a conclusion or an end, and its parties are near. Such a row always has two doubts or more.
 */
import {factualityOfVerb} from "../../annotate/factuality/verb.ts";
import type {AnnotatedArticle} from "../../types.ts";
import {countriesIn, countriesOfPeople, speaksOfPair} from "../parties.ts";
import {isClear, mainCountries, union} from "./context.ts";
import {contextDate, dated} from "./dating.ts";
import type {Deal} from "./frame.ts";
import {actOf} from "./link.ts";
import type {Link} from "./link.ts";
import {isUnvouched} from "./links.ts";
import {contentWords} from "./merge.ts";
import {nounAt} from "./noun.ts";
import {partiesOf} from "./parties.ts";
import type {Phrase} from "./phrase.ts";
import {statusOf} from "./status.ts";

/**
 * Why a mention was left that is a fact more often than not; measured over all sets. Not so: bodies and partners that are no
 * states (2 of 9), nouns that are no agreement alone (1 of 36), what refers to an agreement told elsewhere.
 */
const GIVEN_UP = new Set([
  "nothing is said to be done with it",
  "only one country is named",
  "no country is named",
  "no country is near",
  "a part of a total that is told"
]);

/** Makes low rows of the mentions that the rules gave up, where no other row tells of the same. */
export function withGuesses(article: AnnotatedArticle, deals: Deal[]): Deal[] {
  return deals.map((deal) =>
    GIVEN_UP.has(deal.reason) && !deal.phrase.pronoun ? guessed(article, deal, deals) : deal
  );
}

function guessed(article: AnnotatedArticle, deal: Deal, deals: readonly Deal[]): Deal {
  const {phrase} = deal;
  const {published} = article.article;
  if (phrase.kind === "project" || phrase.rank !== "strong" || phrase.base || isUnvouched(phrase))
    return deal;
  const link = deal.link && deal.link.role !== "stands" ? deal.link : nearestAct(phrase);
  if (!link || /^(?:in-force|mentioned|replaced|talks)$/.test(link.role)) return deal;
  // "left behind him a visa agreement": ended by nobody
  if (phrase.sentence.verbs[link.verb]?.lemma === "leave") return deal;
  const timing = dated(phrase, link);
  const reading = statusOf(phrase, link, timing.date, published);
  if ("reason" in reading) return deal;
  const parties = whoElse(article, phrase, link);
  if (parties.length !== 2) return deal;
  const whole: Deal = {
    ...deal, link, status: reading.status, parties, timing, reason: "", rule: "agreements/backstop",
    doubts: [...reading.doubts, "read by the words nearest", `given up by the rules: ${deal.reason}`]
  }; // prettier-ignore
  if (deals.some((d) => d !== deal && d.reason === "" && isSame(d, whole))) return deal;
  if (timing.date === "") whole.timing = contextDate(article, phrase.sentence, whole, []);
  return whole;
}

/** A row of the same parties that may be the same agreement. */
function isSame(told: Deal, {parties, title, phrase}: Deal): boolean {
  if (told.parties.join() !== parties.join()) return false;
  const own = contentWords(title);
  return own.length === 0 || told.phrase.sentence === phrase.sentence || contentWords(told.title).some((word) => own.includes(word)); // prettier-ignore
}

/** Words between an agreement and the verb that tells of it. */
const REACH = 12;

const SEALING =
  /^(?:sign|ink|conclude|reach|seal|strike|clinch|initial|ratify|renew|extend|prolong|agree|finali[sz]e|terminate|scrap|cancel|annul|denounce|revoke|rescind|suspend|abrogate|end|quit)$/;

function nearestAct(phrase: Phrase): Link | null {
  const {sentence, first, last} = phrase;
  const {tokens, verbs} = sentence;
  const gap = (head: number) => (head < first ? first - head : head - last);
  const near = verbs
    .map((verb, index) => ({verb, index, act: actOf(verb, tokens)}))
    .filter(
      ({verb, act}) =>
        act &&
        SEALING.test(verb.lemma) &&
        gap(verb.head) <= REACH &&
        !isParted(phrase, verb.head) &&
        // "the treaty that ended the war was signed": behind it, what is done with it, and not what it does
        (verb.head < first || verb.passive || verb.form === "participle") &&
        !(verb.subject && /^(?:nothing|none|neither|no)$/.test(tokens[verb.subject[0]]?.lower ?? ""))
    ) // prettier-ignore
    .sort((a, b) => gap(a.verb.head) - gap(b.verb.head));
  const [nearest] = near;
  if (!nearest?.act) return null;
  const {verb, index, act} = nearest;
  return {role: verb.head > last ? "passive" : "object", act, verb: index, token: verb.head, factuality: factualityOfVerb(sentence, index), agentFrom: verb.first}; // prettier-ignore
}

/** Another agreement, or the end of the clause, stands between. */
const isParted = ({sentence, first, last}: Phrase, head: number): boolean =>
  sentence.tokens
    .slice(head < first ? head + 1 : last + 1, head < first ? first : head)
    .some(
      (t) =>
        t.text === ";" ||
        t.text === ":" ||
        /^(?:although|though|but|whereas|unless|if|nothing|without|before|until)$/.test(t.lower) ||
        nounAt(sentence, t)?.rank === "strong"
    );

/** The sentence's two countries; with the sentence before; the two that the article is about. */
function whoElse(article: AnnotatedArticle, phrase: Phrase, link: Link): string[] {
  const fine = partiesOf(article, phrase, link, []);
  if ("codes" in fine && fine.doubts.length === 0) return fine.codes;
  const {sentence} = phrase;
  const here = union(countriesIn(sentence), countriesOfPeople(article, sentence));
  if (here.length === 2) return [...here].sort();
  if ("codes" in fine) return fine.codes;
  if (here.length > 2) return [];
  const before = article.sentences[sentence.index - 1];
  const near = before ? union(here, countriesIn(before), countriesOfPeople(article, before)) : here;
  if (near.length === 2 && before?.paragraph === sentence.paragraph) return near.sort();
  const main = mainCountries(article);
  const isOfPair = here.every((code) => main.includes(code)) && (here.length > 0 || isClear(article) || speaksOfPair(sentence)); // prettier-ignore
  return main.length === 2 && isOfPair ? [...main].sort() : [];
}
