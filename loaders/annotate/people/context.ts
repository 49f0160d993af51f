import {formerWords, institutionWords, passingWords, rankWords, seatWords} from "../../lexicon/offices.ts";
import {DELEGATIONS} from "../../lexicon/travel.ts";
import type {PlaceMention} from "../../types.ts";
import {honorificsAt, mayHonour} from "./names/honorifics.ts";
import type {Office} from "./offices.ts";
import {firstOf, joined} from "./words.ts";
import type {Word} from "./words.ts";

/** To whom an office belongs where no country stands with it: "his counterpart", "Mwakasege's foreign minister", "accompanied by Finance Minister X". */
export type Owner = {by: "pronoun" | "name" | "previous"; word: number} | {by: "country"} | {by: "subject"};

/** What stands before an office and belongs to it. */
export interface Context {
  /** First word of the phrase. */
  start: number;
  country: string;
  determiner: string;
  /** Name of the region or city where the office is one's: "Kurdistan Region President". */
  region: string;
  owner: Owner | null;
  /** "the Egyptian and Jordanian foreign ministers": further countries. */
  others: {country: string; word: number}[];
}

const DETERMINERS = new Set(["the", "a", "an", "this", "that", "no", "any", "every", "each", "some", "another", "both", "two", "three", "four", "five", "our", "my", "your", "one", "what", "which", "next", "future"]); // prettier-ignore
const POSSESSIVES = new Set(["his", "her", "its", "their", "whose"]);
const COUNTRY_NOUNS = new Set(["country", "nation", "kingdom", "republic", "state", "emirate", "sultanate", "island", "government", "neighbour", "neighbor", "north", "south", "bloc", "alliance", "organization", "organisation", "agency", "union", "junta", "regime"]); // prettier-ignore

/** Reads the words before an office, up to its determiner: "the visiting Iranian", "Iraq's powerful", "her Kenyan". */
export function contextOf(
  words: Word[],
  office: Pick<Office, "from" | "country" | "kind" | "plural">,
  floor: number
): Context {
  const honor = honorificBefore(words, office.from, floor);
  const context: Context = {
    start: honor,
    country: office.country,
    determiner: "",
    region: "",
    owner: null,
    others: []
  };
  for (let k = honor - 1; k >= floor; k--) {
    const word = words[k] as Word;
    if (!joined(words[k + 1])) break;
    const seat = seatBefore(words, k);
    if (seat && !context.country) {
      context.country = seat.country;
      context.start = k = seat.from;
    } else if (word.place && !context.country && servesPlace(word.place, office)) {
      context.country = word.place.country;
      if (word.place.kind === "region" || (word.place.kind === "city" && !word.place.capital))
        context.region = word.place.text;
      k = firstOf(words, k);
      context.start = k;
      if (office.plural) k = takeOthers(words, k, context);
    } else if (
      passingWords.has(word.lower) ||
      // "Kenya's 44-year-old energy minister"; "Iran's Jordan-born energy minister": whence he comes, not whom he serves
      (word.lower.includes("-") && (/^\d\d-year-old$/.test(word.lower) || BACKGROUND.test(word.lower))) ||
      formerWords.has(word.lower) ||
      (rankWords.has(word.lower) && !word.cap)
    ) {
      context.start = k;
    } else if (
      POSSESSIVES.has(word.lower) ||
      // "2 ministers", and not "On May 2 ministers"
      (office.plural && /^[2-5]$/.test(word.lower) && !words[k - 1]?.cap) ||
      // "It was in Lusaka, on 14 April, that Malawi's president": a conjunction
      (DETERMINERS.has(word.lower) && !(word.lower === "that" && opensWithPlace(words[k + 1])))
    ) {
      context.determiner = word.lower;
      context.start = k;
      if (POSSESSIVES.has(word.lower)) context.owner = {by: "pronoun", word: k};
      break;
    } else if (word.possessive && !word.place) {
      context.determiner = "'s";
      // "the Serbian army's chief of staff"
      const seat = joined(word) ? words[k - 1]?.place : null;
      if (seat && !context.country && (!word.cap || institutionWords.has(word.lower)))
        context.country = seat.country;
      else if (COUNTRY_NOUNS.has(word.lower)) {
        // "his country's trade minister": as "his trade minister"
        const isHis = joined(word) && /^(?:his|her|whose)$/.test(words[k - 1]?.lower ?? "");
        context.owner = isHis ? {by: "pronoun", word: k - 1} : {by: "country"};
        context.start = isHis ? k - 1 : withDeterminer(words, k, floor);
      } else context.owner = {by: "name", word: k};
      break;
    } else break;
  }
  if (!context.country && !context.owner && followsCompany(words, context.start))
    context.owner = {by: "subject"};
  if (!context.country && !context.owner) context.country = ofDelegation(words, context.start);
  return context;
}

const BACKGROUND = /-(?:born|raised|bred|educated|schooled|trained|based|backed|recogni[sz]ed|appointed|installed|aligned|leaning)$/; // prettier-ignore

const opensWithPlace = (word: Word | undefined): boolean => word?.place?.kind === "country" || word?.place?.kind === "city"; // prettier-ignore

/** "the island kingdom's foreign minister": from the determiner on. */
function withDeterminer(words: Word[], k: number, floor: number): number {
  for (let at = k - 1; at >= floor && at > k - 4 && joined(words[at + 1]); at--)
    if (DETERMINERS.has(words[at]?.lower ?? "")) return at;
  return k;
}

/** "His Majesty King X", "HRH Prince X": the office's phrase begins with the honorific. */
function honorificBefore(words: Word[], from: number, floor: number): number {
  for (let k = Math.max(floor, from - 4); k < from; k++)
    if (mayHonour(words[k] as Word) && honorificsAt(words, k).to === from) return k;
  return from;
}

/** "Egyptian and Jordanian foreign ministers", "Egypt, Jordan and Iraq's leaders". */
function takeOthers(words: Word[], k: number, context: Context): number {
  let at = k;
  for (let n = 0; n < 6; n++) {
    const link = words[at - 1];
    const prior =
      link && (link.lower === "and" || link.lower === "&")
        ? at - 2
        : words[at]?.gap === "comma"
          ? at - 1
          : -1;
    const place = words[prior]?.place;
    if (prior < 0 || !place) break;
    context.others.unshift({country: place.country, word: prior});
    at = firstOf(words, prior);
    context.start = at;
  }
  return at;
}

/** A city that is no capital names a governor's or a mayor's seat only. */
const servesPlace = (place: PlaceMention, office: Pick<Office, "kind">): boolean =>
  place.kind === "city"
    ? place.capital || office.kind === "local"
    : place.kind !== "region" ||
      office.kind === "local" ||
      office.kind === "government" ||
      office.kind === "state";

/** "house" of "White House": most words are none. */
const SECOND_OF_SEATS = new Set(Object.keys(seatWords).map((seat) => seat.split(" ")[1]));

function seatBefore(words: Word[], k: number): {country: string; from: number} | null {
  const one = words[k] as Word;
  const before = SECOND_OF_SEATS.has(one.lower) ? words[k - 1] : undefined;
  const two = before && joined(one) ? `${before.lower} ${one.lower}` : "";
  if (two in seatWords) return {country: seatWords[two] ?? "", from: k - 1};
  return one.cap && one.lower in seatWords ? {country: seatWords[one.lower] ?? "", from: k} : null;
}

/** "a high-level Georgian delegation, headed by trade minister X": its leader is of its country. */
function ofDelegation(words: Word[], start: number): string {
  const isBy = words[start - 1]?.lower === "by";
  const isLed = isBy && LED.has(words[start - 2]?.lower ?? "");
  // "the Zambian delegation was led by Minister X, and the Zimbabwean delegation by Minister Y"
  const isElided = isBy && DELEGATIONS.has(words[start - 2]?.lower ?? "");
  // "Among the Guinean dignitaries was the Minister of Mines"
  const isOne = /^(?:was|were|is|are)$/.test(words[start - 1]?.lower ?? "") && /^(?:among|on|with)$/.test(words[0]?.lower ?? ""); // prettier-ignore
  const end = isLed ? start - 3 : isOne || isElided || words[start - 1]?.lower === "under" ? start - 2 : -1;
  const word = words[end]?.lower ?? "";
  if (end < 0 || !(DELEGATIONS.has(word) || (isOne && GROUPS.has(word)))) return "";
  for (let k = end - 1; k >= Math.max(0, end - 3) && joined(words[k + 1]); k--) {
    const {place} = words[k] as Word;
    if (place?.kind === "demonym" && !place.modifier) return place.country;
  }
  return "";
}
const GROUPS = new Set(["dignitaries", "officials", "guests", "visitors", "ministers", "side", "representatives", "leaders", "participants", "delegates"]); // prettier-ignore
const LED = new Set(["led", "headed", "fronted", "chaired"]);

const COMPANY = new Set(["accompanied", "joined", "flanked", "escorted", "alongside"]);

/** "was accompanied by Environment Minister X": X serves the one who was accompanied. */
function followsCompany(words: Word[], start: number): boolean {
  const one = words[start - 1]?.lower ?? "";
  // "will be joined there by"
  const adverb = ["there", "here", "also"].includes(words[start - 2]?.lower ?? "");
  const two = words[start - (adverb ? 3 : 2)]?.lower ?? "";
  return (one === "by" && COMPANY.has(two)) || (one === "including" && start > 2);
}
