import type {AnnotatedArticle, Declined, Fact} from "../types.ts";
import {doubtCrowd} from "./crowded.ts";
import {withoutDenied} from "./denied.ts";
import {applyNotices} from "./notices.ts";
import {datedByVisits} from "./occasion.ts";
import type {AnyFact} from "./rule.ts";
import {isDeclined} from "./rule.ts";
import {rules} from "./rules.ts";
import {doubtUnnamed} from "./unnamed.ts";

/** What the rules of all kinds find in one article, mended by its correction notices, and what they declined. */
export function findFacts(article: AnnotatedArticle): {facts: AnyFact[]; declined: Declined[]} {
  const facts: AnyFact[] = [];
  const declined: Declined[] = [];
  for (const rule of Object.values(rules).flat()) {
    for (const found of rule.find(article)) {
      if (isDeclined(found)) declined.push(found);
      else facts.push(doubtUnnamed(article, doubtCrowd(article, found)));
    }
  }
  const vouched = withoutDenied(article, datedByVisits(article, facts));
  return {
    facts: applyNotices(article, vouched.facts as unknown as Fact[]) as unknown as AnyFact[],
    declined: [...declined, ...vouched.declined]
  };
}
