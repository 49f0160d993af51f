/** What is to come, and may not: on a condition, or doubted. */
import {holds, wordClass} from "../../annotate/word.ts";
import type {VerbGroup} from "../../types.ts";
import {phrase} from "./view.ts";
import type {View} from "./view.ts";

/** Whether what is to come hangs on something that has not: "will leave if parliament has its way", "only after a vote", "when the war is over"; or is doubted. */
export const hangsOn = (view: View, verb: VerbGroup): boolean =>
  (holds(view.sentence, CONDITIONS) && isConditioned(view, verb.head)) || isDoubted(view, verb.first);

const CONDITIONS = wordClass("if unless only once until when provided".split(" "));

/** Not "even if", "only after 30 June", "once and for all"; nor ", a minister once said", which is of another clause. */
function isConditioned({words, dateAt, verbAt}: View, head: number): boolean {
  const isUndated = (from: number, n: number) => dateAt.slice(from, from + n).every((date) => date === undefined); // prettier-ignore
  let own = true;
  for (let k = head + 1; k <= head + 8 && k < words.length; k++) {
    const word = words[k]!;
    const next = words[k + 1] ?? "";
    if (/^(?:if|unless)$/.test(word) && words[k - 1] !== "even") return true;
    if (word === "only" && /^(?:after|when|once|with|provided)$/.test(next) && isUndated(k + 2, 3)) return true; // prettier-ignore
    if (/^[,;]$/.test(word) || verbAt[k] !== -1) own = false;
    if (own && /^(?:when|once|until|provided)$/.test(word) && !/^(?:and|more|again)$/.test(next) && isUndated(k + 1, CLAUSE)) return true; // prettier-ignore
  }
  return false;
}

/** Longest clause that names the day on which what must first come about will. */
const CLAUSE = 9;

/** "He doubts that 200 soldiers will leave"; not "there is no doubt that". */
export const isDoubted = (view: View, first: number): boolean =>
  holds(view.sentence, DOUBTS) && /(?<!\b(?:no|without|little|any|never|not) )\b(?:doubts?|doubted|doubting|doubtful|unlikely)(?: (?:that|whether|if))?(?: [^,;:. ]+){1,7}$/.test(phrase(view, first - 10, first - 1)); // prettier-ignore

const DOUBTS = wordClass("doubt doubts doubted doubting doubtful unlikely".split(" "));
