import {bareHeads, officeHeads, officeThings, officialThings} from "../../../lexicon/offices.ts";
import {thingWords} from "../../../lexicon/organizations.ts";
import {honorificsAt, isRetired} from "../names/honorifics.ts";
import {isGivenName} from "../names/givenNames.ts";
import {joined} from "../words.ts";
import type {Word} from "../words.ts";
import {HEADS} from "./heads.ts";
import type {Head} from "./heads.ts";
import type {Left} from "./left.ts";
import type {Right} from "./right.ts";

/** "her Ugandan peer", "Ugandan peer X", not "a peer review" or "a British peer". */
const isSomebodys = (words: Word[], i: number, end: number): boolean => {
  const next = joined(words[end]) ? words[end] : undefined;
  if (next?.cap && !next.place) return true;
  if (next?.pos === "NOUN") return false;
  return words.slice(Math.max(0, i - 5), i).some((w) => w.possessive || /^(?:his|her|their|its)$/.test(w.lower)); // prettier-ignore
};

/** Whether the words are an office here, not a verb, an adjective or part of another thing. */
export function isOffice(
  words: Word[],
  i: number,
  end: number,
  head: Head,
  left: Left,
  right: Right
): boolean {
  const first = words[i] as Word;
  if (["host", "colleague", "successor"].includes(head.singular))
    return (
      ["NOUN", "PROPN", "ADJ"].includes(first.pos) &&
      !first.possessive &&
      // "Prague played host to the Moldovan premier"
      !/^(?:play|plays|played|playing)$/.test(words[i - 1]?.lower ?? "")
    );
  if (/^peers?$/.test(first.lower) && !isSomebodys(words, i, end)) return false;
  // "General (Rtd) X"
  const behind = isRetired(words, end) ? words[end + 1] : undefined;
  const next = behind ?? (joined(words[end]) ? words[end] : undefined);
  const thing = next?.lower === "media" || next?.lower === "press" ? words[end + 1]?.lower : next?.lower;
  if (officeThings.has(thing ?? "") && right.to === end && !words[end - 1]?.possessive) return false;
  if (
    head.singular === "pm" ||
    head.singular === "fm" ||
    head.singular === "mp" ||
    head.singular === "ceo" ||
    head.singular === "eam" ||
    head.singular === "dpm" ||
    head.singular === "cs"
  )
    return first.caps && !(joined(first) && /^\d/.test(words[i - 1]?.text ?? ""));
  if (bareHeads.has(head.singular) && head.words.length === 1)
    return isBareOffice(words, i, left, right, next);
  // "the premier event of the year"; "The premier spoke" has the same tags, but nothing after them
  if (head.singular === "premier" && first.pos === "ADJ" && next?.pos === "NOUN" && joined(words[end + 1]))
    return false;
  if (ADJECTIVAL.has(head.singular)) {
    if (head.singular === "official" && officialThings.has(next?.lower ?? "")) return false;
    if (first.pos === "ADJ" && !first.cap) return false;
    if (next && !next.cap && (next.pos === "NOUN" || next.pos === "ADJ")) return false;
  }
  // "Mawlawi Amir Haqyar", "Amir Khan said"
  if (head.singular === "amir" && first.cap && next?.cap && !next.place && isAmirName(words, i)) return false;
  // "prompting speaker systems", "to mayor": verbs and the like
  // "Bui Thanh Son", "Angus King": the last part of a name
  const prior = words[i - 1];
  if (
    i > 0 &&
    first.cap &&
    joined(first) &&
    prior?.cap &&
    !prior.place &&
    !prior.possessive &&
    head.words.length === 1
  ) {
    if (PERSONAL.has(officeHeads[head.singular]?.key ?? "") || (isGivenName(prior.lower) && left.from === i))
      return false;
  }
  return !(first.pos === "VERB" && !first.cap && words[i - 1]?.lower === "to");
}

/** No "the", "Qatar's" or "HH" before it, and no honorific after it. */
const isAmirName = (words: Word[], i: number): boolean => {
  const before = words[i - 1];
  const noble = ["the", "hh", "highness", "hrh", "deputy", "former", "late", "h"].includes(
    before?.lower ?? ""
  );
  return !noble && !before?.place && honorificsAt(words, i + 1).to === i + 1;
};

const PERSONAL = new Set(["relative", "resident", "artist", "athlete"]);
const ADJECTIVAL = new Set(["sovereign", "fellow", "executive", "official", "expert", "veteran", "leader", "ruler", "prince", "king", "specialist", "resident", "militant", "scholar", "trader", "candidate", "student"]); // prettier-ignore

/** "chief", "head", "general", "secretary" …: nouns that need a field, a body, a rank or a name with them. */
function isBareOffice(words: Word[], i: number, left: Left, right: Right, next: Word | undefined): boolean {
  const word = words[i] as Word;
  const own = left.from < i || right.to > i + 1;
  const named =
    word.cap && next !== undefined && next.cap && !HEADS.has(next.lower) && !thingWords.has(next.lower);
  if (word.lower === "general") {
    const before = words[i - 1];
    // "at the General Diwan", and not "General X"
    if (named) return before?.lower !== "the";
    const noun = !next || !["NOUN", "ADJ", "PROPN"].includes(next.pos);
    return (
      (noun || (next?.cap ?? false)) &&
      (before?.pos === "DET" ||
        before?.place?.kind === "demonym" ||
        left.from < i ||
        before?.pos === "ADJ" ||
        before?.pos === "VERB")
    );
  }
  if (word.lower === "generals")
    return (next?.cap ?? false) || left.from < i || words[i - 1]?.place?.kind === "demonym";
  // "chief Iranian general", "chief negotiator": an adjective
  if (
    word.lower === "chief" &&
    next &&
    (next.place?.kind === "demonym" || (HEADS.has(next.lower) && !next.cap))
  )
    return false;
  if (word.pos === "VERB" && !word.cap && !own) return false;
  if (word.lower === "secretary" || word.lower === "captain" || word.lower === "director")
    return own || named || words[i - 1]?.place !== null;
  return own || (/^(?:chief|head|boss)$/.test(word.lower) && word.pos !== "VERB" && isOfBody(words, i, next));
}

/** "UN chief Rodrigo Falcón", "the NATO chief": whoever leads a body needs no field; "the UN head office" is no person. */
const isOfBody = (words: Word[], i: number, next: Word | undefined): boolean =>
  words[i - 1]?.place?.kind === "body" && (!next || next.cap || next.pos !== "NOUN");
