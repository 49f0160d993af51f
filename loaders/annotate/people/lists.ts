import {canHave} from "./holdable.ts";
import type {Draft, Read} from "./drafts.ts";
import type {Word} from "./words.ts";

const LINKS = new Set([
  "and",
  "&",
  "as",
  "well",
  "along",
  "with",
  "together",
  "accompanied",
  "by",
  "also",
  "then",
  "later",
  "including"
]);

/**
 * "Iranian President X and Foreign Minister Y", "met Iraqi President A, Prime Minister B and Speaker C": an office without a
 * country takes that of the one before it in the list.
 */
export function inheritCountries({words, drafts}: Read): void {
  let before: Draft | null = null;
  for (const draft of drafts) {
    const title = draft.titles[0];
    if (
      title &&
      !title.country &&
      !title.owner &&
      (title.determiner === "" || title.determiner === "the") &&
      before &&
      isLinked(words, before.end, draft.first) &&
      goesOn(words, before.end, draft)
    ) {
      const told = before.titles.find((t) => t.country)?.country ?? "";
      // "the Ukrainian president and President X", "the Japanese premier and President X": of another country
      const other =
        before.titles.some((t) => t.key === title.key && !t.key.startsWith("minister")) ||
        !canHave(told, title.key);
      const country = other ? "" : told;
      // "accompanied by Environment Minister X and Finance Minister Y": the second is of the same company
      const owner = before.titles.find((t) => t.owner)?.owner ?? null;
      for (const t of draft.titles) {
        if (country && !t.country) Object.assign(t, {country, inherits: true});
        if (country || other) continue;
        t.owner ??= owner?.by === "subject" ? owner : {by: "previous", word: before.from};
      }
    }
    before = draft.titles.length > 0 ? draft : before && draft.first - before.end > 3 ? null : before;
    // "Presidents A of X, B of Y and Foreign Minister C": the nearest counts
  }
}

/** After a comma alone a list goes on: "A, B and C"; "At a lunch for the prince, Premier X said" is none. */
const goesOn = (words: Word[], from: number, {first, end}: Draft): boolean =>
  first > from ||
  first === 0 ||
  words[end]?.lower === "and" ||
  words[end]?.gap === "comma" ||
  words[end]?.gap === "open";

function isLinked(words: Word[], from: number, to: number): boolean {
  if (to < from || to - from > 5) return false;
  if (to === from) return words[to]?.gap === "comma";
  for (let k = from; k < to; k++) if (!LINKS.has(words[k]?.lower ?? "")) return false;
  return true;
}
