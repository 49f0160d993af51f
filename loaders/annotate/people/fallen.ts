import type {Cast} from "./cast/member.ts";
import {joined} from "./words.ts";
import type {Read} from "./drafts.ts";

const ENDS = new Set([
  "killing",
  "assassination",
  "murder",
  "death",
  "overthrow",
  "ouster",
  "execution",
  "martyrdom",
  "fall",
  "toppling",
  "funeral",
  "downfall"
]);
const ENDED = new Set([
  "killed",
  "assassinated",
  "murdered",
  "executed",
  "slain",
  "overthrown",
  "ousted",
  "toppled",
  "deposed",
  "martyred",
  "died",
  "dead"
]);
const ENDING = new Set([
  "killed",
  "assassinated",
  "ousted",
  "toppled",
  "overthrew",
  "deposed",
  "murdered",
  "killing",
  "ousting",
  "toppling",
  "assassinating"
]);

/** Marks who is told to be dead or overthrown: "the killing of X", "X's assassination", "X, who was killed", "ousted its adversary X". */
export function markFallen({words, drafts}: Read, cast: Cast): void {
  for (const draft of drafts) {
    const member = draft.kind === "name" ? cast.who.get(draft) : undefined;
    if (!member) continue;
    const before = words[draft.first - 1];
    const after = words[draft.end];
    const prior = words[draft.first - 2];
    if (before?.lower === "of" && ENDS.has(prior?.lower ?? "") && !words[draft.first]?.quoted)
      member.fallen = true;
    if (
      draft.possessive &&
      joined(words[draft.to]) &&
      ENDS.has(words[draft.to]?.lower ?? "") &&
      words[draft.to + 1]?.lower !== "attempt"
    )
      member.fallen = true;
    for (let k = draft.end; k < draft.end + 4 && after; k++) {
      const word = words[k]?.lower ?? "";
      if (ENDED.has(word) && (word === "died" || WAS.has(words[k - 1]?.lower ?? ""))) member.fallen = true;
      else if (!TELLING.has(word)) break;
    }
    for (let k = draft.first - 1; k >= draft.first - 4 && k >= 0 && joined(words[k + 1]); k--) {
      const word = words[k];
      if (ENDING.has(word?.lower ?? "") && (k === draft.first - 1 || !WAS.has(words[k - 1]?.lower ?? "")))
        member.fallen = true;
      if (!word || !WHOSE.has(word.lower)) break;
    }
  }
}
const WAS = new Set(["was", "were", "been", "being", "be", "is"]);
const TELLING = new Set(["who", "was", "were", "been", "had", "has", "later", "is", "reportedly"]);
const WHOSE = new Set(["its", "the", "their", "his", "adversary", "enemy", "foe", "ally", "longtime", "dictator", "then"]); // prettier-ignore
