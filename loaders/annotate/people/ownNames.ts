/**
 * Words of the language that an article gives to a person as surname: a month ("Shukria Jan"), an office ("Trevor Prince", "Kwesi
 * Speaker"), a thing ("Bay"), a people ("Ljubomir Czech"). They are no names elsewhere; where a title and a given name stand before
 * one, it is a name, and the article's later "Jan met her counterpart" means the same person.
 */
import {nameSuffixes, neverNames, surnameWords} from "../../lexicon/names.ts";
import {honorifics, officeHeads} from "../../lexicon/offices.ts";
import type {Read} from "./drafts.ts";
import {joined} from "./words.ts";
import type {Word} from "./words.ts";

/** The surnames, lower case, that sentences give; nearly always none. */
export function ownSurnames(reads: readonly Read[]): Set<string> {
  const found = new Set<string>();
  for (const {words, drafts, headline} of reads) {
    if (headline) continue;
    for (const draft of drafts) {
      if (draft.kind === "office") {
        const name = apposed(words, draft.to);
        // "the Deputy Prime Minister, Foreign Minister, and others": offices in a list
        if (name && !drafts.some((d) => d.kind === "office" && d.from === draft.to)) found.add(name);
        continue;
      }
      if (draft.titles.length === 0 && !draft.honorific) continue;
      if (draft.titles.some((t) => t.plural)) continue;
      const last = words[draft.to - 1]!;
      const next = words[draft.to];
      if (draft.name.length > 1) {
        if (surnameWords.has(last.lower)) found.add(last.lower);
        // "Long Yong": the family name first, where it is no name elsewhere
        const {lower} = words[draft.from]!;
        if (surnameWords.has(lower) && neverNames.has(lower) && !CALENDAR.has(lower)) found.add(lower);
      }
      if (next?.gap === "soft" && !last.possessive && draft.name.length < 3 && mayBeSurname(next, words))
        found.add(next.lower);
    }
  }
  return found;
}

/** "the security commissioner, Kwesi Speaker, will travel". */
function apposed(words: Word[], to: number): string | null {
  const [first, last, behind] = words.slice(to, to + 3);
  if (first?.gap !== "comma" || !first.cap || first.place || first.pos !== "PROPN") return null;
  return last?.gap === "soft" && !joined(behind) && mayBeSurname(last, words) ? last.lower : null;
}

function mayBeSurname(word: Word, words: Word[]): boolean {
  if (!word.cap || word.caps || DAYS.has(word.lower)) return false;
  const isWord = surnameWords.has(word.lower) || isOfficeWord(word.lower);
  if (
    !isWord &&
    !(word.place?.kind === "demonym" && word.place.text === word.text && !word.lower.endsWith("s"))
  )
    return false;
  const next = words[word.i + 1];
  if (!closes(words, word.i)) return false;
  // "told President Hrynko French troops would come"
  return isWord || !joined(next) || isVerb(next) || LINKS.has(next!.lower);
}

const isOfficeWord = (lower: string): boolean =>
  (Object.hasOwn(officeHeads, lower) || Object.hasOwn(honorifics, lower)) && lower.length > 3;

/** Nothing of a longer name, of a date or of an office stands behind: "Prince Charles", "May 12", "Speaker of the House". */
function closes(words: Word[], at: number): boolean {
  const next = words[at + 1];
  if (words[at]!.possessive || !next || !joined(next)) return true;
  if (next.lower === "of") return words[at + 2]?.place?.kind === "country" && words[at - 1]?.cap === true;
  return nameSuffixes.has(next.lower) || !(next.cap || /^\d/.test(next.text));
}

const isVerb = (word: Word | undefined): boolean =>
  joined(word) && (word!.pos === "VERB" || word!.pos === "AUX");

const LINKS = new Set(["and", "at", "in", "on", "to", "for", "from", "with", "that", "before", "after", "when", "while", "who"]); // prettier-ignore

/** What stands before a day, a month or a common noun, and not before a surname: "in May", "the Speaker". */
const NOT_BEFORE_NAMES = new Set(["the", "a", "an", "this", "last", "next", "since", "until", "during", "early", "late", "mid", "in", "on", "of", "through", "till", "every", "each", "our", "their", "his", "her", "its", "no", "deputy", "former", "crown", "then"]); // prettier-ignore

/** "President Joe Lember Friday signed": the days that are surnames too stand behind names without a preposition. */
const DAYS = new Set(["monday", "friday", "sunday"]);

/** Surnames that open sentences as what they are elsewhere. */
const GRAMMAR = new Set(["he", "she", "you", "to", "so", "do", "an", "no", "will"]);

/** Words of the calendar, which prepositions of all kinds bring on: "from May to June". */
const CALENDAR = new Set(["jan", "mar", "may", "june", "april", "august", "sun", "monday", "friday", "sunday", "summer", "winter", "day", "week", "noel", "christmas", "easter"]); // prettier-ignore

/** Marks the words of a sentence that bear a surname of `own`. */
export function markOwn(
  {words, headline}: Pick<Read, "words" | "headline">,
  own: ReadonlySet<string>
): boolean {
  let any = false;
  for (const word of words) {
    if (!word.cap || !own.has(word.lower) || headline || !isOwn(words, word.i)) continue;
    word.own = true;
    word.place = null;
    any = true;
  }
  return any;
}

function isOwn(words: Word[], at: number): boolean {
  const word = words[at] as Word;
  const before = joined(word) ? words[at - 1] : undefined;
  const next = words[at + 1];
  // "Long Yong": a family name that stands first is a name already
  if (!closes(words, at) || NOT_BEFORE_NAMES.has(before?.lower ?? "")) return false;
  const {place} = word;
  // "He flew" of an article with a He Zhiming
  if (GRAMMAR.has(word.lower) && !before?.cap) return false;
  // "25 May", "Montego Bay", "World Bank", "the Kenyan Speaker"
  if (
    /^\d/.test(before?.text ?? "") ||
    (place && place.text !== word.text) ||
    before?.place?.kind === "demonym"
  )
    return false;
  if (before?.cap && !before.possessive) return true;
  if (
    at > 0 &&
    !place &&
    !CALENDAR.has(word.lower) &&
    word.gap !== "hard" &&
    word.gap !== "quote" &&
    word.gap !== "first"
  )
    return true;
  return word.possessive || isVerb(next) || (next?.gap === "comma" && next.lower === "who");
}
