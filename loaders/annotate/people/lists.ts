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
export function inheritCountries(read: Read): void {
  const {words, drafts} = read;
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
      // "Qatar and Bangladesh signed it in the presence of Premier A of Bangladesh and Minister B": one of each side
      const facing = isFaced(read, before, draft) ? otherSide(read, told) : null;
      const country = facing ?? (other ? "" : told);
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

/** Two and no more, told as those between whom, or in whose presence, something is done. */
function isFaced({words, drafts}: Read, before: Draft, draft: Draft): boolean {
  const lead = words[before.first - 1]?.lower ?? "";
  const isPresence = lead === "of" && words[before.first - 2]?.lower === "presence";
  if (lead !== "between" && !isPresence) return false;
  const next = drafts[drafts.indexOf(draft) + 1];
  return words[draft.first - 1]?.lower === "and" && !(next && isLinked(words, draft.end, next.first));
}

/** Of the two countries that are the subject of the sentence, the other one; null where there are no such two. */
function otherSide({sentence: {verbs, tokens, places}}: Read, one: string): string | null {
  const subject = verbs.find((v) => v.form === "finite" && v.subject)?.subject;
  if (!subject) return null;
  const [from, to] = [tokens[subject[0]]?.start ?? 0, tokens[subject[1]]?.end ?? 0];
  const sides = new Set(
    places.filter((p) => p.start >= from && p.end <= to && p.kind === "country").map((p) => p.country)
  );
  return sides.size === 2 && sides.delete(one) ? ([...sides][0] ?? null) : null;
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
