/** Agreements told one by one under a heading or behind a colon. */
import {DEAL_NOUNS} from "../../lexicon/agreements.ts";
import type {AnnotatedArticle, AnnotatedSentence, Token} from "../../types.ts";
import {indexOfWord} from "../near.ts";
import {isTopic} from "./clause.ts";
import type {Deal} from "./frame.ts";
import type {Link} from "./link.ts";
import {contentWords} from "./merge.ts";
import type {Phrase} from "./phrase.ts";

const BULLET =
  /^\s{0,8}(?:[-–—•*·▪◦●‣►➢✓o](?=\s)|[-–—•*·▪◦●]|\d{1,2}[.)]|[a-z][.)]|[ivx]{1,4}[.)]|\((?:[a-z\d]{1,2}|[ivx]{1,4})\))\s{0,8}/;

/** Lines of a list that are read back over to find its opening. */
const LONGEST = 60;

/**
 * Settles lists of agreements: under "The following documents were signed:" each line is an agreement of its own, done as the opening
 * says; under "15 agreements were signed:" the lines are parts, or the fields, of the total. Changes `here`, the agreements of one sentence.
 */
export function partLists(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  here: Deal[],
  before: readonly Deal[]
): void {
  const total = openingOf(article, sentence, here, before);
  // "5. The Sides instructed their Governments to complete the negotiations on a treaty": a paragraph of its own
  const [one] = here;
  const isOwn = one !== undefined && (isTopic(one.phrase) || ((total?.count === null || /^not vouched/.test(one.reason) || one.link?.settled === true) && sentence.verbs.some((v) => v.form === "finite" && v.head < one.phrase.first))); // prettier-ignore
  if (!total || isOwn) return;
  if (here.length === 0) {
    addField(total, sentence);
    return;
  }
  here.forEach((deal, i) => {
    if (total.count !== null || i > 0) Object.assign(deal, {reason: "a part of a total that is told"});
    else {
      Object.assign(deal, {
        reason: "", link: total.link, rule: total.rule, status: total.status, parties: total.parties, timing: isWithin(deal, total) ? deal.timing : total.timing, doubts: total.doubts
      }); // prettier-ignore
      if (contentWords(deal.title).length === 0) deal.title = wholeLine(sentence, deal);
      deal.added.push({sentence: total.phrase.sentence, columns: ["status", "parties"]});
      total.phrase.part = true;
    }
  });
}

/** "- Treaty on the seabed, on 21 November 2023": a day of its own in the time that the opening tells. */
const isWithin = ({timing: {date}}: Deal, total: Deal): boolean =>
  date.length === 10 && total.timing.date !== "" && date.startsWith(total.timing.date);

/** Opening of the list in which a sentence is an item: items back to a sentence that ends in a colon, or to a heading. */
function openingOf(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  here: readonly Deal[],
  before: readonly Deal[]
): Deal | null {
  if (!before.some((d) => d.phrase.plural && d.reason === "")) return null;
  const isBullet = isMarked(article, sentence);
  const isLine = (here[0]?.phrase.first ?? 9) <= 2 && isVerbless(sentence);
  if (!isBullet && !isLine) return null;
  let k = sentence.index - 1;
  while (k >= 0 && sentence.index - k < LONGEST) {
    const other = article.sentences[k] as AnnotatedSentence;
    if (opens(other) || !(isBullet ? isMarked(article, other) : isVerbless(other))) break;
    k--;
  }
  const opener = article.sentences[k];
  if (!opener || !(opens(opener) || isHeading(opener))) return null;
  const own = before.findLast((d) => d.phrase.sentence === opener && d.phrase.plural && d.reason === "");
  const told = before.findLast((d) => d.phrase.plural && d.reason === "" && k - d.phrase.sentence.index <= 1 && !isOneLine(article, d.phrase.sentence, sentence)); // prettier-ignore
  return own ?? told ?? null;
}

/** "The following instruments were signed: an Agreement on X; and two Memoranda": each is done as is said before the colon; marks the total as told by its parts. */
export function itemLink({sentence: {tokens}, first}: Phrase, here: readonly Deal[]): Link | null {
  const total = here.find((d) => d.phrase.plural && d.count === null && d.link !== null);
  const colon = total ? indexOfWord(tokens, ":", total.phrase.last + 1) : -1;
  if (!total || colon < 0 || first <= colon) return null;
  const start = unnumbered(tokens, first);
  const at = /^(?:and|plus)$/.test(tokens[start - 1]?.lower ?? "") ? start - 2 : start - 1;
  const isNext = /^[;,]$/.test(tokens[at]?.text ?? "") && here.some((d) => d.phrase.first > colon && d.link === total.link); // prettier-ignore
  if (at !== colon && !isNext) return null;
  total.phrase.part = true;
  return total.link;
}

/** Where an item begins whose words begin at `first`: "(ii) Memorandum", "b) a protocol". */
function unnumbered(tokens: readonly Token[], first: number): number {
  if (tokens[first - 1]?.text !== ")" || !/^(?:[a-z]|[ivx]{1,4}|\d{1,2})$/.test(tokens[first - 2]?.lower ?? "")) return first; // prettier-ignore
  return tokens[first - 3]?.text === "(" ? first - 3 : first - 2;
}

const SIGNED_HEADING = /\b(?:signed|inked|exchanged|concluded|adopted|signature)\b/i;

/** "List of Outcomes: Visit of Peru's President to Laos", "Outcome documents": what a visit brought. */
const OUTCOMES_HEADING = /^(?:(?:the )?(?:full )?list of )?(?:the )?outcomes?(?: documents)?\s*(?:[:–—-]|$|(?:of|from|during) (?:[\w'’-]+ ){0,5}(?:visit|talks|summit|meeting)\b)|^list of (?:the )?(?:\w+ ){0,2}(?:documents|agreements|mous|memoranda|instruments)(?: and (?:documents|agreements|mous|memoranda|instruments))?\s*(?:[:–—-]|$|(?:of|from|during) (?:[\w'’-]+ ){0,5}(?:visit|talks|summit|meeting)\b)/i; // prettier-ignore

/** "Documents to be signed on Friday" */
const TO_COME = /\b(?:to be|for signature)\b/i;

/** "What was signed", "Signed at Rabat:": a heading that says what is done, and names no agreement. */
export function headingLink(article: AnnotatedArticle, sentence: AnnotatedSentence): Link | null {
  if (!isMarked(article, sentence) && !isVerbless(sentence)) return null;
  let k = sentence.index - 1;
  while (k >= 0 && sentence.index - k < LONGEST) {
    const other = article.sentences[k] as AnnotatedSentence;
    if (opens(other) || !isMarked(article, other)) break;
    k--;
  }
  const opener = article.sentences[k];
  const isOutcomes =
    opener !== undefined && opener.verbs.length === 0 && opener.tokens.length < 30 && !/[.!?;,]\s{0,4}$/.test(opener.text) && OUTCOMES_HEADING.test(opener.text); // prettier-ignore
  const isShort =
    opener !== undefined &&
    ((opener.tokens.length < 9 && !/[.!?;,]\s{0,4}$/.test(opener.text)) ||
      // "The following were signed during the Session:"
      (opens(opener) && opener.tokens.length < 40 && !opener.tokens.some((t) => DEAL_NOUNS.has(t.lower))));
  return (isShort || isOutcomes) &&
    k < sentence.index &&
    (isOutcomes || SIGNED_HEADING.test(opener.text)) &&
    !/\b(?:not|un)/i.test(opener.text)
    ? {role: "event", act: "sign", verb: -1, token: 0, factuality: TO_COME.test(opener.text) ? "planned" : "real", agentFrom: 0, heading: opener} // prettier-ignore
    : null;
}

/** "Signed in Nadi", and not "Done in by poverty". */
export const SIGNED_THERE = /^(?:Signed|Done|Concluded) (?:in|at|on)\b(?! by\b)/;

/** "Agreement on diplomas between Cyprus and Fiji. Signed in Nadi on 3 April 2014.": a name that stands alone, and its signature behind. */
export function signedBehind(article: AnnotatedArticle, {sentence, first}: Phrase): Link | null {
  const next = article.sentences[sentence.index + 1];
  if (first > 2 || !next || next.paragraph - sentence.paragraph > 1 || sentence.verbs.some((v) => v.form === "finite")) return null; // prettier-ignore
  return SIGNED_THERE.test(next.text)
    ? {role: "event", act: "sign", verb: -1, token: first, factuality: "real", agentFrom: 0}
    : null;
}

/** "Memorandum between the two institutes of foreign service": where the name alone tells nothing, the line. */
function wholeLine({text, start, tokens}: AnnotatedSentence, {phrase: {core}}: Deal): string {
  const from = (tokens[core]?.start ?? start) - start;
  return text.slice(from, from + 160).replace(/[;,.\s]{1,4}$/, ""); // prettier-ignore
}

const isMarked = (article: AnnotatedArticle, sentence: AnnotatedSentence): boolean =>
  BULLET.test(sentence.text) || BULLET.test(lineOf(article, sentence));

const opens = ({text}: AnnotatedSentence): boolean => /:\s{0,4}$/.test(text);

/** "4. Two memoranda were signed. The agreement on a border post was not ready": no item of a list, but the next sentence. */
const isOneLine = ({article: {body}}: AnnotatedArticle, one: AnnotatedSentence, next: AnnotatedSentence): boolean =>
  one.end < next.start && !body.slice(one.end, next.start).includes("\n"); // prettier-ignore

const isVerbless = ({verbs}: AnnotatedSentence): boolean =>
  !verbs.some((v) => v.form === "finite" && v.subject !== null);

/** "List of agreements signed", with no stop. */
const isHeading = (sentence: AnnotatedSentence): boolean =>
  isVerbless(sentence) && !/[.!?;,]\s{0,4}$/.test(sentence.text);

/** The line of the body in which a sentence begins. */
function lineOf({article: {body}}: AnnotatedArticle, {start}: AnnotatedSentence): string {
  const from = body.lastIndexOf("\n", start - 1) + 1;
  return body.slice(from, Math.min(from + 12, body.length));
}

/** "- water management": a field of the agreements. */
function addField(total: Deal, sentence: AnnotatedSentence): void {
  const words = sentence.tokens.filter((t: Token) => t.pos !== "PUNCT");
  if (words.length === 0 || words.length > 5) return;
  const field = sentence.text.replace(BULLET, "").replace(/[;,.]\s*$/, "").trim().toLowerCase(); // prettier-ignore
  if (field === "") return;
  if (!total.sectors.includes(field)) total.sectors.push(field);
  total.added.push({sentence, columns: ["sectors"]});
}

/** A total whose parts are told one by one, without a number of its own. */
export const isOpened = (deal: Deal): boolean => deal.count === null && deal.phrase.part;
