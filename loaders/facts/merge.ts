/**
 * How a table says when two tellings are one fact, and what their row then holds. The engine that applies it stands in
 * `resolve/`; the policies of the tables stand in `facts/<kind>/merge.ts`.
 */
import type {TableName} from "../types.ts";
import type {Table} from "./schema.ts";

/** A fact as one article tells it: one mention at first, all mentions of the article after merging within it. */
export interface Telling<V extends object> {
  articleId: string;
  /** The article's day, or empty. */
  published: string;
  values: V;
  /** What had to be inferred for all that it says; empty where it is a row's own. */
  doubts?: readonly string[];
}

/**
 * How well two tellings agree. `0`: not one fact. `0.5`: one fact only where a third telling ties them together. `1`: one
 * fact if there is no other that it could be. From `2`: one fact, and of several candidates the highest is taken.
 */
export type Agreement = number;
export const APART: Agreement = 0;
export const IF_TIED: Agreement = 0.5;
export const IF_ALONE: Agreement = 1;

/** What a column of the merged row holds, and whether the articles truly differ about it. */
export interface Chosen {
  value: unknown;
  disputed: boolean;
  /** The articles that had a say, where not all had: the day of a plan is no other day of what was then done. */
  among?: readonly string[];
}

/**
 * Decides one column. `tellings` come by publication, then by article; `chosen` holds what the columns before this one
 * got.
 */
export type Choice<V extends object> = (
  tellings: readonly Telling<V>[],
  column: keyof V & string,
  chosen: Partial<V>
) => Chosen;

export interface MergePolicy<V extends object> {
  /** Tellings of different groups are never compared; a cheap part of the key. */
  group(values: V): string;
  /** How much the telling says of its own key; the one that says most is placed first. */
  precision(values: V): number;
  agreement(a: Telling<V>, b: Telling<V>): Agreement;
  /** By column, in the order in which they are decided. */
  choices: {readonly [C in keyof V & string]: Choice<V>};
  /** The parts of the row's id, joined by `-`. `tellings` come by publication: what the earliest says keeps the id stable. */
  id(values: V, tellings: readonly Telling<V>[]): readonly string[];
}

/** A table of facts: what it holds, by which columns its rows are named and sorted, and how tellings become rows. */
export interface FactTable<V extends object> extends Table {
  readonly name: TableName;
  readonly idColumn: string;
  readonly dateColumn: keyof V & string;
  readonly policy: MergePolicy<V>;
}

/** True where both stand in one article, which tells two different figures as two facts. */
export function sameArticle<V extends object>(a: Telling<V>, b: Telling<V>): boolean {
  return a.articleId === b.articleId;
}
