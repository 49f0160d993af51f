import {joined} from "../words.ts";
import type {Word} from "../words.ts";

/** "the minister in charge of fisheries, X", "the minister responsible for digital affairs": up to four words, closed by a mark. */
export function chargeAfter(words: Word[], end: number): {to: number; kept: number[]} | null {
  const three = words.slice(end, end + 3).map((w) => w.lower).join(" "); // prettier-ignore
  const from = three === "in charge of" ? end + 3 : three.startsWith("responsible for ") ? end + 2 : 0;
  if (from === 0 || !joined(words[end])) return null;
  const open = words.slice(from).findIndex((w, n) => n > 0 && !(joined(w) && RUNS_ON.has(w.pos)));
  const to = open < 0 ? words.length : from + open;
  if (to - from > 5 || !RUNS_ON.has(words[from]?.pos ?? "")) return null;
  return {to, kept: Array.from({length: to - end}, (_, n) => end + n)};
}
const RUNS_ON = new Set(["NOUN", "ADJ", "CCONJ", "PROPN"]);
