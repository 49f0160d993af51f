import type {Confidence} from "../facts/schema.ts";
import type {TableName} from "../types.ts";

/**
 * What each doubt of a rule costs. A doubt that is not named here costs 1. Named are those with which at most one row in
 * twenty was wrong, over all articles with reference rows (`npm run evaluate -- --doubts` counts them anew) and over twelve sets
 * of them (`challenge-e` to `challenge-j`, and `challenge-l` to `challenge-q`) at their first reading, before any rule was mended
 * by them; of three (plans told plainly, many countries, many clauses) over `challenge-w` to `challenge-ad`, read so. Weighed again
 * on nine sets so read (`challenge-ab`, and `challenge-ad` to `challenge-ak`): four that were wrong there in one row of ten alone or one of
 * five beside others (presence only, the land of the count before, no number, a step of a change) cost 1 again.
 */
const COSTS: Readonly<Partial<Record<TableName, Readonly<Record<string, number>>>>> = {
  trade: {
    "parties from context": 0.5,
    "period from the figure before": 0.5,
    "measure from the nearest noun": 0.5,
    "a sentence of many countries": 0.5,
    "measure and parties from the sentence before": 0.5,
    "period without a known day of publication": 0.5
  },
  visits: {"not made yet, told plainly": 0.5, "a sentence of many clauses": 0.5},
  troops: {
    "soldiers by the context": 0.25,
    "soldiers by the count before": 0.25,
    "joined counts told apart by their order": 0.5,
    "a sentence of many clauses": 0.5
  },
  agreements: {"date from context": 0.5, "date of the visit": 0.5, "a sentence of many clauses": 0.5}
};

/** Told of a row whose articles differ, beside the doubts of its rules. */
const DISPUTED = "articles differ";

/** No doubt, or one slight one: high; one, or two slight ones: medium; more: low. */
export function confidenceOf(table: TableName, doubts: readonly string[]): Confidence {
  const cost = doubts.reduce((sum, doubt) => sum + (COSTS[table]?.[doubt] ?? 1), 0);
  return cost < 1 ? "high" : cost < 2 ? "medium" : "low";
}

const ORDER: readonly Confidence[] = ["low", "medium", "high"];

/** The confidence of a row: that of its surest fact, one step down where the articles differ about it. */
export function rowConfidence(
  table: TableName,
  doubtsOfFacts: readonly (readonly string[])[],
  disputed: boolean
): Confidence {
  const more = disputed ? [DISPUTED] : [];
  const ranks = doubtsOfFacts.map((doubts) => ORDER.indexOf(confidenceOf(table, [...doubts, ...more])));
  return ORDER[Math.max(...ranks)]!;
}
