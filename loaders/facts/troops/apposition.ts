/** Numbers that stand beside the noun that they count: "Denmark's contingent in Latvia, some 800 strong,". */
import {SOFT_TROOPS, TROOPS, UNITS} from "../../lexicon/troops.ts";
import type {View} from "./view.ts";

/** Longest stretch from the noun to the comma, and of the noun's own phrase, in tokens. */
const REACH = 12;

/** A comma, bracket or dash that opens an aside. */
export const isMark = (word: string | undefined): boolean => /^[,(–—]$/.test(word ?? "");

/** The noun for a force that stands before a mark, with at most its place between ("its garrison there, "); its token, or -1. */
export function nounBefore(view: View, mark: number): number {
  const {words, tokens, verbAt, placeAt} = view;
  for (let k = mark - 1; k >= 0 && mark - k <= REACH; k--) {
    if (isForceNoun(words[k]!))
      return k === mark - 1 || /^(?:in|at|near|on|there|here|outside|inside|with)$/.test(words[k + 1]!)
        ? k
        : -1;
    const inside = placeAt[k] !== undefined || /^(?:ADP|ADV|PROPN|DET|ADJ|NOUN|PART)$/.test(tokens[k]!.pos);
    if (verbAt[k] !== -1 || !inside) return -1;
  }
  return -1;
}

const isForceNoun = (word: string): boolean =>
  TROOPS.has(word) ||
  SOFT_TROOPS.has(word) ||
  word === "deployment" ||
  (UNITS.has(word) && word !== "group" && word !== "team");

/** The first token of the noun phrase that a token ends: "its remaining forces", "a German air defence unit". */
export function phraseStart({words, tokens}: View, noun: number): number {
  let k = noun;
  while (
    k > 0 &&
    noun - k < REACH &&
    (/^(?:ADJ|DET|NOUN|PROPN|PRON|PART)$/.test(tokens[k - 1]!.pos) ||
      /ing$|^-$|^'s$/.test(words[k - 1] ?? ""))
  )
    k--;
  return k;
}

/** "4,000 soldiers, the only American base on the continent": where an apposition begins, or -1. */
export function appositionAt({words}: View, from: number, to: number): number {
  for (let k = from; k <= to && k < from + 12; k++)
    if (words[k] === "," && /^(?:the|a|an|its|their|one|by|easily)$/.test(words[k + 1] ?? "")) return k;
  return -1;
}
