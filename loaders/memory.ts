/** What was read of each article, kept while `npm run dev` runs, so that an edit costs one article and not all of them. */
import type {Article} from "./types.ts";

export interface Memory {
  /**
   * Gives what `make` gave when article and code were the same, or else what it gives now. `code` are the functions that
   * have a say in it: code that was changed and loaded anew is another function. Whoever is given something must not change it.
   */
  recall<T>(what: string, article: Article, code: readonly unknown[], make: () => T): T;
}

/** A run that reads each article once has nothing to keep. */
export const noMemory: Memory = {recall: (_what, _article, _code, make) => make()};

interface Kept {
  sha256: string;
  code: readonly unknown[];
  value: unknown;
}

/** A string of fewer characters is no part of another. */
const PART = 13;

/** A copy that keeps no article in memory, as a string does that was cut out of its body. */
export function freed<T>(value: T): T {
  if (typeof value === "string")
    return (value.length < PART ? value : Buffer.from(value, "utf8").toString("utf8")) as T;
  if (Array.isArray(value)) return value.map(freed) as T;
  if (typeof value !== "object" || value === null) return value;
  const copy = {} as T;
  for (const key of Object.keys(value) as (keyof T)[]) copy[key] = freed(value[key]);
  return copy;
}

/** Of each article the newest state alone is kept. */
export function newMemory(): Memory {
  const kept = new Map<string, Kept>();
  return {
    recall<T>(what: string, {id, sha256}: Article, code: readonly unknown[], make: () => T): T {
      const key = `${what}/${id}`;
      const old = kept.get(key);
      if (old?.sha256 === sha256 && old.code.every((one, i) => one === code[i])) return old.value as T;
      const value = make();
      kept.set(key, {sha256, code, value});
      return value;
    }
  };
}
