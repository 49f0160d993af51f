import {officeHeads, officePlurals} from "../../../lexicon/offices.ts";
import {joined} from "../words.ts";
import type {Word} from "../words.ts";

export interface Head {
  words: string[];
  singular: string;
  plural: boolean;
}

export const HEADS = headsByFirstWord();

function headsByFirstWord(): Map<string, Head[]> {
  const heads = new Map<string, Head[]>();
  const add = (text: string, singular: string, plural: boolean): void => {
    const words = text.split(" ");
    const first = words[0] as string;
    heads.set(first, [...(heads.get(first) ?? []), {words, singular, plural}]);
  };
  for (const head of Object.keys(officeHeads)) {
    add(head, head, false);
    if (!/ of /.test(head)) add(`${head}s`, head, true);
  }
  for (const [plural, singular] of Object.entries(officePlurals)) add(plural, singular, true);
  add("counterpart", "counterpart", false);
  add("counterparts", "counterpart", true);
  add("opposite number", "counterpart", false);
  add("colleague", "colleague", false);
  add("colleagues", "colleague", true);
  add("peer", "counterpart", false);
  add("peers", "counterpart", true);
  add("homologue", "counterpart", false);
  add("host", "host", false);
  add("guest", "host", false);
  add("successor", "successor", false);
  add("predecessor", "successor", false);
  for (const list of heads.values()) list.sort((a, b) => b.words.length - a.words.length);
  return heads;
}

export function headAt(words: Word[], i: number): Head | null {
  const heads = HEADS.get(words[i]?.lower ?? "");
  // most words begin none
  if (!heads) return null;
  // "On Tuesday, Marchetti heads south": a verb
  if (words[i]?.lower === "heads" && words[i]?.pos === "VERB" && words[i + 1]?.lower !== "of") return null;
  for (const head of heads) if (isAt(head, words, i)) return head;
  return null;
}

/** Whether the words of a head go on at `i` as they began. */
function isAt(head: Head, words: Word[], i: number): boolean {
  for (let k = 1; k < head.words.length; k++)
    if (words[i + k]?.lower !== head.words[k] || !joined(words[i + k])) return false;
  return true;
}
