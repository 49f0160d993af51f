/** What somebody meant who mistyped a word. Imports no part of Dateline. */
import {closest, distance} from "fastest-levenshtein";

/** Letters wrong in a word that is still taken for a slip of the pen; of a short word, at most half. */
const MOST_SLIPS = 3;
/** Words that are listed where none is near. */
const MOST_LISTED = 12;

/** The word of `words` that is nearest to what was written, or null where none is near. Case is no difference. */
export function nearest(written: string, words: readonly string[]): string | null {
  if (words.length === 0 || written === "") return null;
  const lower = written.toLowerCase();
  const folded = words.map((word) => word.toLowerCase());
  // "start" for start_date
  const begun = lower.length >= MOST_SLIPS ? words.filter((_, i) => folded[i]!.startsWith(lower)) : [];
  if (begun.length === 1) return begun[0]!;
  const found = closest(lower, folded);
  const slips = distance(lower, found);
  const near = slips <= MOST_SLIPS && slips * 2 <= Math.max(lower.length, found.length);
  return near ? words[folded.indexOf(found)]! : null;
}

/** The end of a complaint: `, did you mean visits?`, or `: one of visits, trade` where none is near. */
export function suggestion(written: string, words: readonly string[]): string {
  const word = nearest(written, words);
  if (word !== null) return `, did you mean ${word}?`;
  return words.length === 0 || words.length > MOST_LISTED ? "" : `, none of ${words.join(", ")}`;
}
