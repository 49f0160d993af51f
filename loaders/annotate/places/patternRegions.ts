import type {PlaceMention, Sentence} from "../../types.ts";
import {holds, wordClass} from "../word.ts";
import type {Scan} from "./scan.ts";
import type {Word} from "./words.ts";

const DIVISIONS: ReadonlySet<string> = new Set([
  "province",
  "governorate",
  "oblast",
  "prefecture",
  "voivodeship"
]);
/** Few sentences have any of them; by their ends, since marks may stand on the letters before ("préfecture"). */
const DIVISION = wordClass(new RegExp([...DIVISIONS].map((word) => word.slice(-5)).join("|"), "i"));

/**
 * Adds divisions that no list holds, where the sentence names their country: "Iraq's Nukhayb governorate", "Laikipia
 * prefecture in Kenya". A division without a country beside it stays unread.
 */
export function patternRegions(sentence: Sentence, {words}: Scan, found: PlaceMention[]): PlaceMention[] {
  if (found.length === 0 || !holds(sentence, DIVISION)) return found;
  const added: PlaceMention[] = [];
  let next = 0; // the first place after the name
  words.forEach((word, i) => {
    if (!DIVISIONS.has(word.key) || word.gap !== "space") return;
    const from = nameBefore(words, i);
    if (from === i) return;
    const start = sentence.start + words[from]!.start;
    const end = sentence.start + words[i - 1]!.end;
    while (next < found.length && found[next]!.end <= start) next++;
    const [left, right] = [found[next - 1], found[next]];
    if (right && right.start < end) return;
    const country = nearLeft(sentence, left, start) ?? nearRight(sentence, right, sentence.start + word.end);
    if (country) added.push(region(sentence, start, end, country));
  });
  return added.length ? [...found, ...added].sort((a, b) => a.start - b.start) : found;
}

/** The first of up to three capitalised words before the noun. */
function nameBefore(words: readonly Word[], noun: number): number {
  let from = noun;
  while (from > 0 && noun - from < 3 && /^(?:space|hyphen)$/.test(words[from]!.gap)) {
    const word = words[from - 1]!;
    if (!word.capital || word.possessive || (from === 1 && /^(?:the|in|a)$/.test(word.key))) break;
    from--;
  }
  return from;
}

function region(sentence: Sentence, start: number, end: number, country: string): PlaceMention {
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  const what = {kind: "region", country, name: text, capital: false, modifier: false} as const;
  return {type: "place", start, end, text, recognizer: "places/pattern", ...what};
}

/** "Iraq's southern Nukhayb", "the Iraqi Nukhayb": a country or demonym with at most two lower-case words between. */
function nearLeft(sentence: Sentence, left: PlaceMention | undefined, start: number): string | null {
  if (!left || (left.kind !== "country" && left.kind !== "demonym")) return null;
  const between = sentence.text.slice(left.end - sentence.start, start - sentence.start);
  return /^(?:['’]s?)?(?: \p{Ll}{1,20}){0,3} $/u.test(between) ? left.country : null;
}

/** "in Iraq", "of Iraq", ", Iraq" right after it. */
function nearRight(sentence: Sentence, right: PlaceMention | undefined, end: number): string | null {
  if (!right || right.kind !== "country") return null;
  const between = sentence.text.slice(end - sentence.start, right.start - sentence.start);
  return /^(?:, | in | of | in (?:\p{Ll}{1,20} ){1,2})$/u.test(between) ? right.country : null;
}
