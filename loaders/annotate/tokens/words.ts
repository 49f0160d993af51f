import type {Token} from "../../types.ts";

/** Mends one tag; what it tells of the word itself stands in the list that it is found by. */
export type Repair = (tokens: Token[], t: Token, i: number) => void;

/** A repair behind the words in lower case that it is made for: no other is shown to it. */
export type Listed = readonly [words: readonly string[], repair: Repair];

/** The repairs of each word, in the order of the lists. */
export function byWord(...lists: readonly (readonly Listed[])[]): ReadonlyMap<string, readonly Repair[]> {
  const found = new Map<string, Repair[]>();
  for (const [words, repair] of lists.flat())
    for (const word of words) found.set(word, [...(found.get(word) ?? []), repair]);
  return found;
}

/** What may be a name: a capital, and the tag of one. */
export const isName = (t: Token): boolean => t.pos === "PROPN" && /^\p{Lu}/u.test(t.text);

/** Last words of offices, and who stands for them: what follows them is done by them. */
export const OFFICE_ENDS = new Set(
  "minister president premier king queen chancellor secretary chief emir leader speaker envoy pope sultan he she".split(
    " "
  )
);
