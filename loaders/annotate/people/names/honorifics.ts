import {nameParticles} from "../../../lexicon/names.ts";
import {honorificNames, honorifics, rankAbbreviations} from "../../../lexicon/offices.ts";
import {joined} from "../words.ts";
import type {Word} from "../words.ts";

/** Honorifics and ranks from `i` on: "His Excellency Dr.", "Sheikh", "Lt. Gen.". */
export function honorificsAt(
  words: Word[],
  i: number
): {to: number; gender: "male" | "female" | ""; rank: string} {
  if (!FIRST_WORDS.has(words[i]?.lower ?? "")) return {to: i, gender: "", rank: ""};
  let to = i;
  let gender: "male" | "female" | "" = "";
  let rank = "";
  for (let turn = 0; turn < 4; turn++) {
    const found = honorificAt(words, to, turn > 0);
    if (!found || (to > i && !joined(words[to]))) break;
    gender ||= found.gender;
    rank ||= found.rank;
    to = found.to;
  }
  return {to, gender, rank};
}

/** First words of honorifics and ranks, with the words of the longest: most words are none, and are told apart at once. */
const FIRST_WORDS = new Map<string, number>();
for (const honorific of [...Object.keys(honorifics), ...Object.keys(rankAbbreviations)]) {
  const {0: first = "", length} = honorific.split(" ");
  FIRST_WORDS.set(first, Math.max(length, FIRST_WORDS.get(first) ?? 0));
}

/** Whether a name without a title, or an honorific, can begin at a word: a quick look that refuses most. */
export const mayOpenName = ({cap, lower}: Word): boolean => cap || OPENING.has(lower);
const OPENING = new Set([...nameParticles, ...FIRST_WORDS.keys()]);

/** Whether an honorific or a rank can begin at a word. */
export const mayHonour = ({lower}: Word): boolean => FIRST_WORDS.has(lower);

function honorificAt(
  words: Word[],
  i: number,
  goesOn: boolean
): {to: number; gender: "male" | "female" | ""; rank: string} | null {
  const longest = FIRST_WORDS.get(words[i]?.lower ?? "") ?? 0;
  // "he", which is no "HE"
  if (longest === 1 && !words[i]!.cap) return null;
  for (let length = longest; length > 0; length--) {
    const last = words[i + length - 1];
    if (!last?.cap || last.own) continue;
    const to = i + length + (isRetired(words, i + length) ? 1 : 0);
    const next = words[to];
    if (!(to > i + length ? next?.cap : joined(next))) continue;
    const text = textOf(words, i, i + length);
    if (text in rankAbbreviations) return {to, gender: "", rank: rankAbbreviations[text] ?? ""};
    if (!(text in honorifics)) continue;
    if (text === "he" && last.text !== "H.E." && last.text !== "HE") continue;
    // "Sheikh Hasina", "Seyed Ali Khamenei": the honorific is read as such only where a name goes on after it, or another before
    if (
      !goesOn &&
      honorificNames.has(text) &&
      text !== "he" &&
      !((words[i + 2]?.cap || nameParticles.has(words[i + 2]?.lower ?? "")) && joined(words[i + 2]))
    )
      continue;
    return {to: i + length, gender: honorifics[text] ?? "", rank: ""};
  }
  return null;
}

/** The words of one phrase, or empty where something parts them. */
function textOf(words: Word[], from: number, to: number): string {
  let text = words[from]!.lower;
  for (let k = from; k < to; k++) {
    const word = words[k]!;
    if (word.possessive || (k > from && !joined(word))) return "";
    if (k > from) text += ` ${word.lower}`;
  }
  return text;
}

/** "Lt. Gen. (ret.) X", "Brig Gen (Dr) Y". */
export const isRetired = (words: Word[], k: number): boolean =>
  words[k]?.gap === "open" &&
  words[k + 1]?.gap === "close" &&
  ["ret", "retd", "rtd", "res", "retired", "dr"].includes(words[k]?.lower ?? "");
