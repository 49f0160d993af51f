/** Which facts a notice speaks of. */
import {NOTICE_WORDS, TOPICS} from "../../lexicon/notices.ts";
import type {AnnotatedArticle, AnnotatedSentence, Fact, TableName, Token} from "../../types.ts";
import {nameWords, plain} from "../names.ts";
import type {Claim} from "./claims.ts";

const TABLES = Object.keys(TOPICS) as TableName[];

/** Of the facts that hold a value of the claim, those that the notice's words fit best. */
export function spokenOf(article: AnnotatedArticle, facts: readonly Fact[], claim: Claim): Fact[] {
  const tables = topicsOf(claim);
  const inTopic = facts.filter(({table}) => tables.includes(table));
  const scored = inTopic.map((fact) => ({fact, score: scoreOf(article, fact, claim.told)}));
  const best = Math.max(...scored.map(({score}) => score));
  return scored.filter(({score}) => score === best).map(({fact}) => fact);
}

/**
 * The tables that a claim can be about: by what it counts, else by the last sentence that tells a topic. A notice that
 * speaks of other things is about none; one that names nothing ("It was 14, not 12"), or a name, may be about any.
 */
function topicsOf({now, old, told}: Claim): TableName[] {
  if (now.kind === "name") return TABLES;
  const counted = [now, old].flatMap((value) => (value?.kind === "amount" && value.unit === "" ? countedBy(told, value.end) : [])); // prettier-ignore
  if (counted.length > 0) return TABLES.filter((table) => counted.some((noun) => TOPICS[table].test(noun)));
  for (const {text} of told.toReversed()) {
    const tables = TABLES.filter((table) => TOPICS[table].test(text));
    if (tables.length > 0) return tables;
  }
  return told.some(({tokens}) => tokens.some((token) => token.pos === "NOUN" && tells(token))) ? [] : TABLES;
}

/** "14 memoranda", "3,200 US soldiers": the noun phrase right behind a number. */
function countedBy(told: readonly AnnotatedSentence[], end: number): string[] {
  const sentence = told.find((one) => one.start < end && end <= one.end);
  const behind = sentence?.tokens.filter((token) => token.start >= end) ?? [];
  const phrase = behind.slice(
    0,
    Math.max(
      0,
      behind.findIndex(({pos}) => !/^(?:ADJ|NOUN|PROPN)$/.test(pos))
    )
  );
  const head = phrase.findLast(({pos}) => pos === "NOUN");
  return head && tells(head) ? [head.lower] : [];
}

const tells = ({lemma}: Token): boolean => !NOTICE_WORDS.has(lemma);

/** What a notice and a passage may share: nouns and names, plain. */
const nounsIn = (tokens: readonly Token[]): string[] =>
  tokens
    .filter((token) => (token.pos === "NOUN" || token.pos === "PROPN") && tells(token))
    .map(({lemma}) => plain(lemma));

/**
 * How much a notice and a fact have in common. The weights are judged: who, where and the agreement's own name tell more
 * than any one word.
 */
export function scoreOf(
  article: AnnotatedArticle,
  {values, evidence}: Fact,
  told: readonly AnnotatedSentence[]
): number {
  const words = new Set(told.flatMap(({tokens}) => nounsIn(tokens)));
  const passages = article.sentences.filter((sentence) =>
    evidence.some((passage) => passage.start < sentence.end && sentence.start < passage.end)
  );
  const shared = new Set(passages.flatMap(({tokens}) => nounsIn(tokens)).filter((word) => words.has(word)));
  const countries = new Set(told.flatMap(({places}) => places.map(({country}) => country)));
  const held = Object.values(values).flat();
  const places = held.filter((value) => typeof value === "string" && countries.has(value)).length;
  const named = [values.visitor, values.title, values.kind].flatMap((value) =>
    typeof value === "string" ? nameWords(value) : []
  );
  const own = new Set(named.filter((word) => words.has(word) || words.has(word.replace(/s$/, ""))));
  return shared.size + 2 * places + 4 * own.size;
}
