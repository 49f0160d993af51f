import {joined} from "../words.ts";
import type {Word} from "../words.ts";

/** "the transitional council", "Sudan's Sovereignty Council", "the Libyan Presidential Council": a body that rules, whose head is an official. */
export function rulingBodyAfter(
  words: Word[],
  from: number
): {kept: number[]; to: number; country: string} | null {
  let k = words[from]?.lower === "the" ? from + 1 : from;
  const place = words[k]?.place;
  if (place) {
    if (place.kind === "demonym" ? words[k]!.possessive : !words[k]!.possessive) return null;
    while (words[k]?.place === place) k++;
  }
  const start = k;
  while (k < start + 3 && joined(words[k]) && RULING.has(words[k]?.lower ?? "")) k++;
  if (k === start || !joined(words[k]) || !BODIES.has(words[k]?.lower ?? "")) return null;
  const kept = Array.from({length: k + 1 - start}, (_, n) => start + n);
  return {kept: words[from]?.lower === "the" ? [from, ...kept] : kept, to: k + 1, country: place?.country ?? ""}; // prettier-ignore
}

const RULING = new Set(["transitional", "transition", "sovereign", "sovereignty", "presidential", "ruling", "military", "interim", "leadership"]); // prettier-ignore
const BODIES = new Set(["council", "government", "authority", "administration"]);

/** "the Ghana Football Association", "the Zambia Red Cross", "Kenya Teachers Union": a body named after its country, whose head serves himself; the index behind it, or 0. */
export function clubAfter(words: Word[], from: number): number {
  let k = words[from]?.lower === "the" ? from + 1 : from;
  const place = words[k]?.place;
  if (!place || place.kind === "body") return 0;
  while (words[k]?.place === place) {
    if (words[k]!.possessive) return 0;
    k++;
  }
  for (const end = k + 5; k < end && joined(words[k]) && words[k]?.cap && !words[k]!.place; k++)
    if (CLUBS.has(words[k]!.lower)) return k + 1;
  return 0;
}

const CLUBS = new Set(["association", "society", "cross", "crescent", "club", "chamber", "foundation", "institute", "university", "airlines", "airways", "company", "corporation", "guild", "trust", "union", "olympic"]); // prettier-ignore
