/** Facts that a notice takes back whole. */
import {WRONG} from "../../lexicon/notices.ts";
import {SIGNING, TRAVELLING, VISITING} from "../../lexicon/notable.ts";
import type {AnnotatedArticle, AnnotatedSentence, Fact, TableName, VerbGroup} from "../../types.ts";
import {scoreOf} from "./scope.ts";

const VERBS: readonly [TableName, (verb: VerbGroup) => boolean][] = [
  ["visits", ({lemma}) => VISITING.has(lemma) || TRAVELLING.has(lemma)],
  ["agreements", ({lemma}) => SIGNING.has(lemma)]
];
const MISTAKE = new RegExp(`\\b(?:${WRONG})\\b`, "i");
/** So much that who or what is named in both: one shared word is not enough. */
const SURE = 4;

/**
 * The facts that a notice denies: "An earlier version said Ms. Okafor visited Ghana. She did not visit Ghana.", "No
 * memorandum was signed". Only where it gives no other value for them.
 */
export function retractedBy(
  article: AnnotatedArticle,
  facts: readonly Fact[],
  notice: readonly AnnotatedSentence[]
): Fact[] {
  const denied = VERBS.filter(([, isOfTable]) => notice.some((sentence) => denies(sentence, isOfTable)));
  return denied.flatMap(([table]) => {
    const scored = facts
      .filter(
        (fact) => fact.table === table && (fact.values.status === "made" || fact.values.status === "signed")
      )
      .map((fact) => ({fact, score: scoreOf(article, fact, notice)}));
    const best = Math.max(SURE, ...scored.map(({score}) => score));
    return scored.filter(({score}) => score === best).map(({fact}) => fact);
  });
}

/** "did not visit"; "wrongly said that he did not visit" denies the denial. */
function denies(
  {text, start, tokens, verbs}: AnnotatedSentence,
  isOfTable: (verb: VerbGroup) => boolean
): boolean {
  return verbs.some(
    (verb) =>
      isOfTable(verb) &&
      !MISTAKE.test(text.slice(0, verb.start - start)) &&
      (verb.negated ||
        (verb.subject !== null && /^(?:no|none|neither)$/.test(tokens[verb.subject[0]]?.lower ?? "")))
  );
}
