import type {Confidence} from "../facts/schema.ts";

/**
 * What each doubt of a rule costs. A doubt that is not named here costs 1. The costs are calibrated on the development
 * articles: `npm run evaluate` prints how many rows of each tier are right.
 */
const COSTS: Readonly<Record<string, number>> = {};

/** Told of a row whose articles differ, beside the doubts of its rules. */
export const DISPUTED = "articles differ";

/** No doubt: high; one: medium; more: low. */
export function confidenceOf(doubts: readonly string[]): Confidence {
  const cost = doubts.reduce((sum, doubt) => sum + (COSTS[doubt] ?? 1), 0);
  return cost < 1 ? "high" : cost < 2 ? "medium" : "low";
}

const ORDER: readonly Confidence[] = ["low", "medium", "high"];

/** The confidence of a row: that of its surest fact, one step down where the articles differ about it. */
export function rowConfidence(doubtsOfFacts: readonly (readonly string[])[], disputed: boolean): Confidence {
  const more = disputed ? [DISPUTED] : [];
  const ranks = doubtsOfFacts.map((doubts) => ORDER.indexOf(confidenceOf([...doubts, ...more])));
  return ORDER[Math.max(...ranks)]!;
}
