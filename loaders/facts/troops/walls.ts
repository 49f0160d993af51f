/** Where another clause begins. */
import {WALLS} from "../../lexicon/troops.ts";
import type {View} from "./view.ts";

/** A word at which another clause begins; not "since 2014", "after May", "as of March". */
export function isWall(view: View, k: number): boolean {
  const {words, dateAt, placeAt} = view;
  const word = words[k]!;
  if (/^(?:[;:—]|that)$/.test(word)) return true;
  if (!WALLS.has(word)) return false;
  // "Ghana is, after Indonesia, the largest contributor"
  const ranked = /^(?:after|before)$/.test(word) ? placeAt[k + 1] : undefined;
  if (ranked && words[ranked.last + 1] === ",") return false;
  // "the mission, known as UNMISS, left"
  if (word === "as" && /^(?:known|named|styled|described|designated|codenamed|dubbed)$/.test(words[k - 1] ?? "")) return false; // prettier-ignore
  // "as early as April"
  if (word === "as" && /^(?:early|late|soon|recently)$/.test(words[k + 1] ?? "")) return false;
  if (word === "as") return !/^(?:of|part|many|well|much|few)$/.test(words[k + 1] ?? "") && isClause(view, k);
  if (word === "than" || word === "despite") return false;
  return !(dateAt[k] || dateAt[k + 1] || dateAt[k + 2]);
}

/** "as a separate force prepares", not "as a member of the mission". */
const isClause = ({verbAt, sentence}: View, k: number): boolean =>
  verbAt.slice(k + 1, k + 9).some((at) => sentence.verbs[at]?.form === "finite");
