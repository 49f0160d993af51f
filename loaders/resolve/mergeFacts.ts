import type {FactTable, MergePolicy, Telling} from "../facts/merge.ts";
import type {Leftover} from "../facts/retold/index.ts";
import type {Fact} from "../types.ts";
import {cluster} from "./cluster.ts";
import {combine} from "./combine.ts";
import {retold} from "./retold.ts";
import type {Combined} from "./combine.ts";

/** An article's day of publication, or empty, by its id. */
export type Published = ReadonlyMap<string, string>;

/** What one article tells of a fact, and the facts of the rules that say so. */
export interface Account<V extends object> {
  telling: Telling<V>;
  facts: readonly Fact<V>[];
}

/** One fact of the world: what its row holds, and one account for each of its articles, the earliest first. */
export interface Entry<V extends object> extends Combined<V> {
  accounts: Account<V>[];
}

/**
 * Merges first within each article, then across articles; then the articles that only touch on a row are added to it. The
 * order in which the facts come changes nothing.
 */
export function mergeFacts<V extends object>(
  {name, policy}: FactTable<V>,
  facts: readonly Fact<V>[],
  published: Published,
  leftovers: readonly Leftover[] = []
): Entry<V>[] {
  const accounts = byArticle(facts)
    .flatMap((own) => withinArticle(own, policy, published))
    .sort(byOrigin);
  const entries = cluster<V, Account<V>>(accounts, policy, true).map((together) =>
    together.length === 1 ? alone(together[0]!) : entryOf(together.sort(byOrigin), policy)
  );
  const more = retold(name, entries, published, leftovers);
  return entries
    .map((entry) => {
      const added = more.get(entry) ?? [];
      return added.length === 0 ? entry : entryOf([...entry.accounts, ...added].sort(byOrigin), policy);
    })
    .sort((a, b) => byOrigin(a.accounts[0]!, b.accounts[0]!));
}

function withinArticle<V extends object>(
  facts: readonly Fact<V>[],
  policy: MergePolicy<V>,
  published: Published
): Account<V>[] {
  const single = facts.map((fact): Account<V> => {
    const {articleId, values, doubts} = fact;
    return {telling: {articleId, published: published.get(articleId) ?? "", values, doubts}, facts: [fact]};
  });
  return cluster<V, Account<V>>(single.sort(byOrigin), policy, false).map((together) => {
    const {values, accounts} = entryOf(together.sort(byOrigin), policy);
    const own = accounts.flatMap((one) => one.facts);
    const doubts = own[0]!.doubts.filter((doubt) => own.every((fact) => fact.doubts.includes(doubt)));
    return {telling: {...accounts[0]!.telling, values, doubts}, facts: own};
  });
}

/** What one article alone tells was made one row's when its own tellings were merged. */
const alone = <V extends object>(account: Account<V>): Entry<V> => {
  return {accounts: [account], values: account.telling.values, disputed: []};
};

function entryOf<V extends object>(accounts: Account<V>[], policy: MergePolicy<V>): Entry<V> {
  const tellings = accounts.map(({telling}) => telling);
  return {accounts, ...combine(tellings, policy)};
}

function byArticle<V extends object>(facts: readonly Fact<V>[]): Fact<V>[][] {
  const groups = new Map<string, Fact<V>[]>();
  for (const fact of facts) {
    const group = groups.get(fact.articleId) ?? [];
    groups.set(fact.articleId, group);
    group.push(fact);
  }
  return [...groups.values()];
}

/** By publication, article and place in it; then by what is told, so that equals are equal in all that counts. */
function byOrigin<V extends object>(a: Account<V>, b: Account<V>): number {
  const [x, y] = [a.facts[0]!, b.facts[0]!];
  return (
    compare(a.telling.published, b.telling.published) ||
    compare(x.articleId, y.articleId) ||
    x.evidence[0].start - y.evidence[0].start ||
    compare(x.rule, y.rule) ||
    compare(JSON.stringify(a.telling.values), JSON.stringify(b.telling.values))
  );
}

/** Code-unit order, whatever the locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
