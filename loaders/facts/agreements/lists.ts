import type {AnnotatedArticle, AnnotatedSentence, Token} from "../../types.ts";
import type {Deal} from "./frame.ts";

const BULLET = /^\s*(?:[-–—•*·▪◦]|\d{1,2}[.)]|\([a-z\d]{1,2}\))\s*/;

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
  const total = openingOf(article, sentence, before);
  if (!total) return;
  if (here.length === 0) {
    addField(total, sentence);
    return;
  }
  here.forEach((deal, i) => {
    if (total.count !== null || i > 0) Object.assign(deal, {reason: "a part of a total that is told"});
    else {
      Object.assign(deal, {
        reason: "", link: total.link, rule: total.rule, status: total.status, parties: total.parties, timing: total.timing, doubts: total.doubts
      }); // prettier-ignore
      deal.added.push({sentence: total.phrase.sentence, columns: ["status", "parties"]});
      total.phrase.part = true;
    }
  });
}

/** Opening of the list in which a sentence is an item: bullets back to a sentence that ends in a colon. */
function openingOf(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  before: readonly Deal[]
): Deal | null {
  if (!BULLET.test(sentence.text) && !BULLET.test(lineOf(article, sentence))) return null;
  let k = sentence.index - 1;
  while (
    k >= 0 &&
    sentence.index - k < LONGEST &&
    BULLET.test(lineOf(article, article.sentences[k] as AnnotatedSentence))
  )
    k--;
  const opener = article.sentences[k];
  if (!opener || !/:\s*$/.test(opener.text)) return null;
  const own = before.findLast((d) => d.phrase.sentence === opener && d.phrase.plural && d.reason === "");
  const told = before.findLast((d) => d.phrase.plural && d.reason === "" && k - d.phrase.sentence.index <= 1);
  return own ?? told ?? null;
}

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
  if (!total.sectors.includes(field)) total.sectors.push(field);
  total.added.push({sentence, columns: ["sectors"]});
}

/** A total whose parts are told one by one, without a number of its own. */
export const isOpened = (deal: Deal): boolean => deal.count === null && deal.phrase.part;
