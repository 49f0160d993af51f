/** The first word of a head count's phrase. */
import {GIVEN_TO, NO_FORCE, TROOPS, UNITS} from "../../lexicon/troops.ts";
import {isMark, nounBefore, phraseStart} from "./apposition.ts";
import {REACH} from "./groupHead.ts";
import type {View} from "./view.ts";

/** The first word of the phrase: "its last 1,200 troops", "the force's 1,200 peacekeepers", "a French contingent of 500". */
export function startOf(view: View, number: number): number {
  const {words, tokens, verbAt} = view;
  let k = number - 1;
  const stop = number - REACH;
  for (; k >= 0 && k > stop; k--) {
    const word = words[k]!;
    // "a brigade of 4,800", "an air defence unit with some 250 soldiers"
    if (/^(?:of|with)$/.test(word) && (UNITS.has(words[k - 1] ?? "") || BODIES.test(words[k - 1] ?? "")))
      continue;
    if (/^(?:than|least|most|to|up|about|around|roughly|nearly|over|under|some|almost|only|just|as|many|fewer|more|at|between|'s)$/.test(word) && isHedge(view, k, number)) continue; // prettier-ignore
    // "the Netherlands' 300 soldiers"
    if (word === "'" && tokens[k - 1]?.end === tokens[k]!.start && view.placeAt[k - 1]) continue;
    if (word === "'s" || (word === "-" && tokens[k - 1]?.end === tokens[k]!.start)) continue;
    // "has promised Lithuania 270 soldiers": to whom, and not whose
    if (view.placeAt[k]?.mention.kind === "country" && words[k + 1] !== "'s" && GIVEN_TO.has(tokens[view.placeAt[k]!.first - 1]?.lemma ?? "")) break; // prettier-ignore
    // "which hosts a French garrison of 1,000": "hosts" may be taken for a noun
    if (/^(?:a|an)$/.test(words[k + 1] ?? "")) break;
    if (UNITS.has(word) || BODIES.test(word) || /^(?:DET|ADJ)$/.test(tokens[k]!.pos) || isPossessive(word))
      continue;
    if (tokens[k]!.pos === "PROPN" && (words[k + 1] === "'s" || view.placeAt[k] !== undefined || words[k + 1] === "-"))
      continue; // prettier-ignore
    // "a German air defence unit with some 250 soldiers"
    const inUnit = words.slice(k + 1, number).some((w) => UNITS.has(w));
    if (tokens[k]!.pos === "NOUN" && verbAt[k] === -1 && (words[k + 1] === "'s" || inUnit)) continue;
    if (
      (word === "led" && words[k - 1] === "-") ||
      word === "remaining" ||
      (LEADING.test(word) && UNITS.has(words[k + 1] ?? ""))
    )
      continue;
    if (/ing$/.test(word) && isPossessive(words[k - 1] ?? "")) continue;
    break;
  }
  return apposedStart(view, k + 1);
}

const BODIES = /^(?:battalions|brigades|regiments|companies|platoons|squadrons)$/;

/** "Kenya's lead contingent of 400": words that are taken for verbs. */
const LEADING = /^(?:lead|leading|advance|standing|fighting|training|remaining)$/;

/** "its remaining forces, around 2,500 troops,": what is said of the phrase before the comma holds. */
function apposedStart(view: View, first: number): number {
  const noun = isMark(view.words[first - 1]) ? nounBefore(view, first - 1) : -1;
  if (noun < 0) return first;
  const start = phraseStart(view, noun);
  // "145 Swiss soldiers, 70 Greek soldiers": others, with a number of their own
  const other = view.numberAt[start - 1] ?? view.numberAt[start];
  return other && !other.mention.ordinal && !view.dateAt[other.first] ? first : start;
}

/** "Turkish soldiers, numbering around 500,". */
export const numberedStart = (view: View, first: number): number =>
  view.words[first - 2] === "," ? apposedStart(view, first - 1) : startOf(view, first - 2);

/** "up to", "at least", "more than": part of the number's own mention or right before it. */
const isHedge = ({numberAt, words}: View, k: number, number: number): boolean =>
  words[k] === "'s" || numberAt[k] !== undefined || number - k <= 3;

const isPossessive = (word: string): boolean => /^(?:its|his|her|their|our|my|your)$/.test(word);

export function isNoForce(view: View, first: number, last: number): boolean {
  // "sent 180 reserve soldiers": soldiers all the same
  return view.words.slice(Math.max(0, first), last + 1).some((word, k) => NO_FORCE.has(word) && !(word === "police" && view.words[Math.max(0, first) + k - 1] === "military") && !(word === "reserve" && TROOPS.has(view.words[Math.max(0, first) + k + 1] ?? ""))); // prettier-ignore
}
