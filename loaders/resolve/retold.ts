import {retellings} from "../facts/retold/index.ts";
import type {Leftover} from "../facts/retold/index.ts";
import type {Fact, TableName} from "../types.ts";
import type {Account, Entry, Published} from "./mergeFacts.ts";

/** A row that a sentence may speak of, and what it says of it. */
interface Candidate<V extends object> {
  entry: Entry<V>;
  fact: Fact<V>;
}

/**
 * The accounts of the articles that only touch on a row, by the row. Where a figure or an agreement of one sentence can be
 * that of several rows, it is taken for that of most articles, then of the surest.
 */
export function retold<V extends object>(
  table: TableName,
  entries: readonly Entry<V>[],
  published: Published,
  leftovers: readonly Leftover[]
): Map<Entry<V>, Account<V>[]> {
  const found = new Map<Entry<V>, Account<V>[]>();
  for (const leftover of leftovers) {
    if (leftover.clues.length === 0) continue;
    const day = published.get(leftover.articleId) ?? "";
    const candidates = entries.flatMap((entry) =>
      factsOf(table, entry, leftover, day).map((fact) => ({entry, fact}))
    );
    for (const [entry, facts] of byEntry(surest(candidates))) {
      const telling = {articleId: leftover.articleId, published: day, values: facts[0]!.values};
      found.set(entry, [...(found.get(entry) ?? []), {telling, facts}]);
    }
  }
  return found;
}

function factsOf<V extends object>(
  table: TableName,
  {accounts, values}: Entry<V>,
  leftover: Leftover,
  day: string
): Fact<V>[] {
  if (accounts.some(({telling}) => telling.articleId === leftover.articleId)) return [];
  const tellings = [
    {values, published: accounts[0]!.telling.published},
    ...accounts.map(({telling}) => telling)
  ];
  return retellings(table, tellings as never, leftover, day) as unknown as Fact<V>[];
}

/** Of several rows that one thing in a sentence may be, the one that most articles tell, then that with the fewest doubts. */
function surest<V extends object>(candidates: readonly Candidate<V>[]): Candidate<V>[] {
  const best = new Map<string, Candidate<V>>();
  for (const candidate of candidates) {
    const key = thingOf(candidate.fact);
    const other = best.get(key);
    if (!other || isSurer(candidate.entry, other.entry)) best.set(key, candidate);
  }
  return [...best.values()];
}

function isSurer<V extends object>(a: Entry<V>, b: Entry<V>): boolean {
  const doubts = ({accounts}: Entry<V>) =>
    Math.min(...accounts.flatMap(({facts}) => facts.map((fact) => fact.doubts.length)));
  return (
    a.accounts.length - b.accounts.length > 0 ||
    (a.accounts.length === b.accounts.length && doubts(a) < doubts(b))
  );
}

/** What a sentence names: who and where, how much of what, which title. */
function thingOf<V extends object>({evidence: [{start}], values}: Fact<V>): string {
  const {visitor, host_country, value, unit, count, title} = values as Record<string, unknown>;
  return JSON.stringify([start, visitor, host_country, value, unit, count, title]);
}

function byEntry<V extends object>(candidates: readonly Candidate<V>[]): Map<Entry<V>, Fact<V>[]> {
  const facts = new Map<Entry<V>, Fact<V>[]>();
  for (const {entry, fact} of candidates) facts.set(entry, [...(facts.get(entry) ?? []), fact]);
  return facts;
}
