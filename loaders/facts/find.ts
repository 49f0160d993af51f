import type {AnnotatedArticle, Declined, Fact} from "../types.ts";
import type {FactRule} from "./rule.ts";
import {isDeclined} from "./rule.ts";
import {rules} from "./rules.ts";

/** What the rules of all kinds find in one article, and what they declined. */
export function findFacts(article: AnnotatedArticle): {facts: Fact<object>[]; declined: Declined[]} {
  const facts: Fact<object>[] = [];
  const declined: Declined[] = [];
  for (const rule of Object.values(rules).flat() as unknown as FactRule<object>[]) {
    for (const found of rule.find(article)) {
      if (isDeclined(found)) declined.push(found);
      else facts.push(found);
    }
  }
  return {facts, declined};
}
