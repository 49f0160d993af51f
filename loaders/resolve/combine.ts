import type {MergePolicy, Telling} from "../facts/merge.ts";

/** What a fact's row holds, and the columns that its articles differ about. */
export interface Combined<V extends object> {
  values: V;
  disputed: Dispute<V>[];
}

/** A column that articles differ about; `among` are the articles that had a say, where not all had. */
export interface Dispute<V extends object> {
  column: keyof V & string;
  among?: readonly string[];
}

/** Makes one of several tellings of one fact; `tellings` come in the order of publication. */
export function combine<V extends object>(
  tellings: readonly Telling<V>[],
  policy: MergePolicy<V>
): Combined<V> {
  const chosen: Partial<V> = {};
  const disputed: Dispute<V>[] = [];
  for (const column of Object.keys(policy.choices) as (keyof V & string)[]) {
    const decided = policy.choices[column](tellings, column, chosen);
    chosen[column] = decided.value as V[typeof column];
    if (decided.disputed) disputed.push({column, among: decided.among});
  }
  return {values: chosen as V, disputed};
}
