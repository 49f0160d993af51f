import type {PlaceMention, Sentence} from "../../types.ts";
import type {Scan} from "./scan.ts";

const DIVISION = /^(?:province|governorate|oblast|prefecture|voivodeship)$/;

/**
 * Adds divisions that no list holds, where the sentence names their country: "Iraq's Nukhayb governorate", "Laikipia
 * prefecture in Kenya". A division without a country beside it stays unread.
 */
export function patternRegions(sentence: Sentence, scan: Scan, found: PlaceMention[]): PlaceMention[] {
  const {words} = scan;
  const added: PlaceMention[] = [];
  words.forEach((word, i) => {
    if (!DIVISION.test(word.key) || word.gap !== "space") return;
    let from = i;
    while (
      from > 0 &&
      i - from < 3 &&
      words[from]!.gap === "space" &&
      words[from - 1]!.capital &&
      !words[from - 1]!.possessive
    )
      from--;
    if (from === i) return;
    const start = sentence.start + words[from]!.start;
    const end = sentence.start + words[i - 1]!.end;
    const left = found.filter((m) => m.end <= start).at(-1);
    if (found.some((m) => m.start < end && m.end > start)) return;
    const right = found.find((m) => m.start >= sentence.start + word.end);
    const country = nearLeft(sentence, left, start) ?? nearRight(sentence, right, sentence.start + word.end);
    if (!country) return;
    const text = sentence.text.slice(start - sentence.start, end - sentence.start);
    added.push({
      type: "place", start, end, text, recognizer: "places/pattern", kind: "region", country, name: text, capital: false, modifier: false
    }); // prettier-ignore
  });
  return added.length ? [...found, ...added].sort((a, b) => a.start - b.start) : found;
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
