/** What a rule is: it reads one annotated article and tells the facts of one kind that stand in it. */
import type {AnnotatedArticle, AnnotatedSentence, Declined, Fact, Span, TableName} from "../types.ts";
import type {ValuesOf} from "./index.ts";

export interface FactRule<V extends object> {
  /** `<kind>/<way of saying it>`, lower case: `visits/verb-of-travel`. It stands in `evidence.csv`. */
  readonly name: string;
  /** Facts, and passages that were looked at and declined with the reason. */
  find(article: AnnotatedArticle): Iterable<Fact<V> | Declined>;
}

/** The rules of one kind, in order: of two rules that tell one fact with the same words, the first is named. */
export type Rules<K extends TableName> = readonly FactRule<ValuesOf[K]>[];

/** A fact of any kind. */
export type AnyFact = {[K in TableName]: Fact<ValuesOf[K]>}[TableName];

export function isDeclined(found: AnyFact | Declined): found is Declined {
  return "reason" in found;
}

/** Makes a fact. The first evidence is required, so that no fact stands without a source. */
export function makeFact<K extends TableName>(
  table: K,
  rule: string,
  articleId: string,
  values: ValuesOf[K],
  evidence: Fact<ValuesOf[K]>["evidence"],
  doubts: string[] = []
): Fact<ValuesOf[K]> {
  return {table, rule, articleId, values, evidence, doubts};
}

/** The sentence that tells a fact: that of its first passage. */
export function sentenceOf(
  {sentences}: AnnotatedArticle,
  {evidence: [{start}]}: AnyFact
): AnnotatedSentence | undefined {
  return sentences.find((one) => one.start <= start && start < one.end);
}

/** Tells why a rule left a passage. */
export function decline(rule: string, articleId: string, {start, end}: Span, reason: string): Declined {
  return {rule, articleId, start, end, reason};
}
