import type {AnnotatedArticle, AnnotatedSentence, Declined} from "../types.ts";
import {judgedAt} from "./falseReport.ts";
import {decline, sentenceOf} from "./rule.ts";
import type {AnyFact} from "./rule.ts";

/** What is asked, rumoured or told by hearsay, and may be denied by who answers. */
const HEARD =
  /\?["”’»*]*$|\b(?:asked|questioned|pressed|claim(?:s|ed|ing)?|alleg(?:es|ed|ing|ations?|edly)|rumou?rs?|rumou?red|report(?:s|ed|edly)?|gossip|whispers?|talk|speculat\w+|posts?|wrote|written|according to|said to have|story|stories)\b/i;

const STORY =
  "(?:that|this|it|they|these|none of (?:it|this|that)|(?:the|this|that|such|those|these|all) (?:reports?|claims?|stor(?:y|ies)|rumou?rs?|allegations?|accounts?|suggestions?|news|information|post))";
const UNTRUE =
  "(?:(?:not|never|n['’]t) (?:true|correct|so|the case|accurate)|(?:simply |entirely |totally |completely |quite |plainly |just )?(?:untrue|false|wrong|incorrect|baseless|unfounded|groundless|invented|fabricated|nonsense|rubbish|a lie|lies|fiction|fake|a fabrication|an invention|pure \\w+|fake news))";

/** "It is not true", "The report was false", "She did no such thing", "I know of no such visit", "The ministry denied it". */
const DENIAL = new RegExp(
  `^\\W*(?:(?:a|answer)\\W{1,3})?(?:no\\b[,.!—– ]+)?(?:` +
    [
      `${STORY} (?:is|was|are|were|isn|wasn|aren|weren) ?${UNTRUE}(?! (?:of|to|for) |[^.,;”"]*\\bthat\\b)`,
      "(?:i|he|she|they|we|the \\w+) (?:did|had done|does|has done|have done) no such thing",
      "(?:i|we|he|she|they) (?:know|knows|knew|am aware|are aware|is aware|was aware|were aware) (?:of )?no such (?!thing as)\\w+",
      "(?:there (?:is|was|were|are|has been|have been) |there ?['’]s )?no such (?:visit|trip|journey|meeting|deal|agreement|contract|pact|talks|plan|deployment|figure|payment)",
      "nothing of the (?:sort|kind)",
      "(?:\\S+ ){1,6}(?:has |have |had )?(?:flatly |promptly |later |swiftly |categorically )?(?:denied|denies|dismissed|rejected|refuted) (?:it|this|that(?=[.,;”]|$)|them|the (?:report|reports|claim|claims|story|allegation|rumou?rs?))(?= |[.,;]|$)(?! (?:that|of|about))"
    ].join("|") +
    ")",
  "i"
);
/** "No." after a question. */
const NO = /^\W*(?:(?:a|answer)\W{1,3})?(?:no|never|not at all|certainly not|absolutely not)[.!,]/i;
/** Sentences of an answer in which a denial may still stand. */
const REACH = 2;

/** "2,800, and not at 2,500", "$900m rather than $700m", "350, not the 500 that had been announced": up to where the number begins. */
const NOT_SO =
  /(?<!\bor |\bif )\b(?:not|rather than|instead of)(?: (?:at|to|of|by|from|with|for|in|the)){0,2} (?:(?:about|some|around|nearly|almost|over) )?$/i;
/** Letters before a number in which the words stand that deny it. */
const BEFORE = 40;

/** Whether the number that begins at `at` is told as what is not so. */
export const isNotSo = (text: string, at: number): boolean =>
  NOT_SO.test(text.slice(Math.max(0, at - BEFORE), at));

/** Whether a fact's figure stands in its sentence as what is not so, and nowhere else in it. */
function isOfNotSo(fact: AnyFact, {text, start, numbers, quantities}: AnnotatedSentence): boolean {
  const {value, count} = fact.values as {value?: number | null; count?: number | null};
  const figure = value ?? count ?? null;
  if (figure === null || !/\b(?:not|than|instead)\b/i.test(text)) return false;
  const mentions = (fact.table === "trade" ? quantities : numbers).filter(({value}) => value === figure);
  return mentions.length > 0 && mentions.every((mention) => isNotSo(text, mention.start - start));
}

/** Whether a fact's evidence stands in a report that its sentence denies. */
function isOfFalseReport({evidence}: AnyFact, sentence: AnnotatedSentence): boolean {
  const judged = judgedAt(sentence);
  return judged >= 0 && evidence.every(({start}) => start < sentence.start + judged);
}

/** Facts whose sentence tells hearsay that the text denies right behind it, in one answer, are declined, and figures that are told as what is not so. */
export function withoutDenied(
  article: AnnotatedArticle,
  facts: readonly AnyFact[]
): {facts: AnyFact[]; declined: Declined[]} {
  const kept: AnyFact[] = [];
  const declined: Declined[] = [];
  for (const fact of facts) {
    const sentence = sentenceOf(article, fact);
    if (sentence && isDenied(article, sentence))
      declined.push(decline(fact.rule, fact.articleId, sentence, "denied in the words that follow"));
    else if (sentence && isOfFalseReport(fact, sentence))
      declined.push(decline(fact.rule, fact.articleId, sentence, "told as a report that is denied"));
    else if (sentence && isOfNotSo(fact, sentence))
      declined.push(decline(fact.rule, fact.articleId, sentence, "another figure is told in its place"));
    else kept.push(fact);
  }
  return {facts: kept, declined};
}

function isDenied({sentences}: AnnotatedArticle, told: AnnotatedSentence): boolean {
  if (!HEARD.test(told.text)) return false;
  if (/\?\W*$/.test(told.text) && NO.test(sentences[told.index + 1]?.text ?? "")) return true;
  for (let step = 1; step <= REACH; step++) {
    const next = sentences[told.index + step];
    // an answer is often the paragraph below, with an empty line between
    if (!next || next.paragraph - told.paragraph > 2) return false;
    if (DENIAL.test(next.text)) return true;
    if (next.paragraph === told.paragraph) return false;
  }
  return false;
}
