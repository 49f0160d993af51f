import {
  formerWords,
  institutionWords,
  passingWords,
  portfolioWords,
  rankWords,
  seatWords
} from "../../../lexicon/offices.ts";
import type {OfficeKind} from "../../../lexicon/offices.ts";
import {neverNames} from "../../../lexicon/names.ts";
import {organizationNames, thingWords} from "../../../lexicon/organizations.ts";
import {firstOf, joined} from "../words.ts";
import type {Word} from "../words.ts";
import {HEADS} from "./heads.ts";
import type {Head} from "./heads.ts";

export const AND = new Set(["and", "&"]);

/** "Kremlin spokesman", "White House adviser": the country's seat, not the office's field. */
const isSeat = (words: Word[], k: number): boolean =>
  words[k]?.cap === true &&
  ((words[k]?.lower ?? "") in seatWords || `${words[k - 1]?.lower} ${words[k]?.lower}` in seatWords);

export interface Left {
  from: number;
  organization: boolean;
  /** Of the body whose organ stands there. */
  country: string;
}

/** Ranks, fields of government and institutions before the head: "Deputy", "Commerce and Industry", "National Assembly". */
export function leftOf(words: Word[], head: number, floor: number, kind: OfficeKind, {singular}: Head): Left {
  const title = words[head]?.cap ?? false;
  let from = head;
  let organization = false;
  for (let k = head - 1; k >= floor; k--) {
    const word = words[k] as Word;
    const after = words[k + 1];
    const list =
      after?.gap === "comma" && from === k + 1 && isField(word, title) && hasAnd(words, from, head);
    if (!joined(after) && !list) break;
    if (word.possessive) break;
    if (word.place?.kind === "body") {
      // "European Commission President": an organ belongs to the role, a body ("UN envoy") is the country
      if (!ORGAN.test(word.place.text)) break;
      return {from: firstOf(words, k), organization, country: word.place.country};
    }
    if (word.place || isSeat(words, k)) break;
    if (rankWords.has(word.lower) || isField(word, title, kind)) {
      if (passes(words, k, title)) from = k;
      else break;
    } else if (
      AND.has(word.lower) &&
      from === k + 1 &&
      isField(words[k - 1], title) &&
      opensField(words, from, head)
    ) {
      if (!joined(word)) break;
      continue;
    } else if (isOrganization(words, k, kind, title)) {
      organization = true;
      from = k;
    } else if (from === head && isPlainField(words, k, head, kind)) from = k;
    else if (from === head && isUnknownField(words, k, head, singular)) from = k;
    else break;
  }
  while (from < head && (AND.has(words[from]?.lower ?? "") || words[from]?.lower === "general")) from++;
  return {from, organization, country: ""};
}

export const ORGAN = /Commission|Council|Parliament|Service|Assembly/;

/** "the first president": where the head is written small, "first" is no rank. Sentence-initial words may be capitalised by their place. */
function passes(words: Word[], k: number, title: boolean): boolean {
  const word = words[k] as Word;
  if (["first", "second", "third", "national", "state", "military", "top", "senior"].includes(word.lower))
    return title === word.cap;
  // "a trade mission under Energy Minister X"
  if (word.lower === "under") return word.cap === title && /^secretar/.test(words[k + 1]?.lower ?? "");
  if (word.lower === "high" || word.lower === "joint") return word.cap;
  return true;
}

const hasAnd = (words: Word[], from: number, head: number): boolean => {
  for (let k = from; k < head; k++) if (AND.has(words[k]?.lower ?? "")) return true;
  return false;
};

const opensField = (words: Word[], from: number, head: number): boolean =>
  from < head && portfolioWords.has(words[from]?.lower ?? "");

function isField(word: Word | undefined, title: boolean, kind: OfficeKind = "minister"): boolean {
  if (!word || word.possessive || word.place?.kind === "country") return false;
  if (title && !word.cap) return false;
  return portfolioWords.has(word.lower) || (kind !== "minister" && institutionWords.has(word.lower));
}

/** "Hydrocarbons Minister X": a capitalised word right before "Minister", whatever it is. */
function isUnknownField(words: Word[], k: number, head: number, singular: string): boolean {
  const word = words[k] as Word;
  return (
    singular === "minister" &&
    k === head - 1 &&
    word.cap &&
    !word.caps &&
    (words[head]?.cap ?? false) &&
    !word.place &&
    !neverNames.has(word.lower) &&
    !passingWords.has(word.lower) &&
    !formerWords.has(word.lower)
  );
}

/** "EU enlargement commissioner", "EU Enlargement Commissioner", "Iraqi militia commander": one noun between country and office, whatever it is. */
function isPlainField(words: Word[], k: number, head: number, kind: OfficeKind): boolean {
  const word = words[k] as Word;
  return (
    k === head - 1 &&
    kind !== "occupation" &&
    word.cap === words[head]?.cap &&
    (word.cap ? words[k - 1]?.place?.kind === "body" : word.pos === "NOUN") &&
    joined(word) &&
    !passingWords.has(word.lower) &&
    !formerWords.has(word.lower) &&
    (words[k - 1]?.place ?? null) !== null
  );
}

const LED = new Set<OfficeKind>(["chief", "military", "aide", "state", "occupation", "diplomat"]);

/** "PMF leader", "Hezbollah chief", "CIA director", "Quds Force commander". */
function isOrganization(words: Word[], k: number, kind: OfficeKind, title: boolean): boolean {
  const word = words[k] as Word;
  if (!LED.has(kind) || !word.cap || word.place) return false;
  if (neverNames.has(word.lower) || passingWords.has(word.lower) || formerWords.has(word.lower)) return false;
  if (HEADS.has(word.lower)) return false;
  return (
    word.caps ||
    thingWords.has(word.lower) ||
    organizationNames.has(word.lower) ||
    (!title && k > 0 && word.pos === "PROPN")
  );
}
