import {SPEAKERS} from "../../../lexicon/travel.ts";
import type {Home, PlaceMention, VerbGroup} from "../../../types.ts";
import {countryOf} from "../cast/member.ts";
import type {Member} from "../cast/member.ts";
import type {Read, Title} from "../drafts.ts";
import type {Found} from "../refer.ts";
import type {Word} from "../words.ts";

/** What a passage says for a country (or, with a weight below 0, against it) as the one that a person serves. */
export interface Clue {
  country: string;
  weight: number;
}

/** A clue from a journey, the place from which it comes, and whether the journey is told not to be made. */
export type Leg = Clue & {start: number; denied?: boolean};

/** Stands for the country of somebody that is itself not worked out yet: it holds back every other. */
export const OPEN = "?";

/** The article as the cues see it. */
export interface Scene {
  reads: Read[];
  /** Mentions of people, by sentence. */
  found: Found[][];
  /** The places of each sentence that are told of for themselves, once one has asked for them: see `placesAt`. */
  places: PlaceMention[][];
  /** The mentions of each sentence, with what stands around them. */
  sites: Site[][];
  /** Offices of somebody's counterpart: "his Somali counterpart". */
  rivals: readonly Title[];
  /** Countries by number of mentions, the most first, those named once left out. */
  main: string[];
  /** Country of the place that the article begins with: "TASHKENT, Nov 29 -". */
  dateline: string;
  /** The country of its publisher. */
  home: Home | null;
  /** Offices told without a name. */
  unnamed: Member[];
  /** Where somebody has travelled to, told a few sentences before; filled as the text goes. */
  setting: string[];
  /** Countries whose seat of government is named by itself: "the White House". */
  seats: readonly string[];
  /** Goals of journeys told in each sentence, in order. */
  goals: Leg[][];
  /** All countries that the text names, and offices told with a country of which no holder is named: "a Dominican president". */
  named: ReadonlySet<string>;
  offices: {title: Title; sentence: number}[];
}

/** One mention of a person whose country is asked for. */
export interface Site {
  member: Member;
  mention: Found;
  read: Read;
  /** Index into `reads`. */
  at: number;
  /** First word of the phrase, and the word after it. */
  first: number;
  next: number;
  /** Verbs whose subject he is. */
  verbs: VerbGroup[];
  /** Where he goes, once one has asked for it: several cues do. */
  legs: Leg[] | null;
}

/** Words for a seat of government that American papers write without the country's name. */
const SEATS = /\b(?:White House|Pentagon|State Department|Capitol Hill)\b/;

/** The countries whose seat of government the article names by itself. */
export const seatsOf = (reads: readonly Read[]): string[] =>
  reads.some(({sentence}) => SEATS.test(sentence.text)) ? ["USA"] : [];

export type Cue = (site: Site, scene: Scene) => Clue[];

export function siteOf(mention: Found, reads: readonly Read[]): Site {
  const read = reads[mention.sentence] as Read;
  const {words} = read;
  const start = Math.min(mention.phrase.start, mention.span.start);
  const end = Math.max(mention.phrase.end, mention.span.end);
  return {
    member: mention.member,
    mention,
    read,
    at: mention.sentence,
    first: wordAt(words, start),
    next: wordAt(words, end),
    verbs: read.sentence.verbs.filter((v) => isSubjectOf(mention, v, read)),
    legs: null
  };
}

/** Index of the first word that begins at or after an offset. */
export function wordAt(words: Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const INSIDE = new Set(["of", "by", "with", "between", "for", "from", "to", "in", "at"]);

function isSubjectOf({span, phrase, possessive}: Found, verb: VerbGroup, {sentence, words}: Read): boolean {
  if (possessive) return false;
  const {tokens} = sentence;
  if (!verb.subject) {
    // "On Thursday the Greek minister landed": nothing but the phrase can be the subject
    const next = words[wordAt(words, Math.max(phrase.end, span.end))];
    return verb.form === "finite" && next?.gap === "soft" && next.start === tokens[verb.first]?.start;
  }
  const [from, to] = [tokens[verb.subject[0]]?.start ?? 0, tokens[verb.subject[1]]?.end ?? 0];
  const around = phrase.start <= from && phrase.end >= to - 1;
  if (!around && !(span.start >= from && span.start < to)) return false;
  const before = words[wordAt(words, Math.min(phrase.start, span.start)) - 1];
  return !(before && before.start >= from && INSIDE.has(before.lower));
}

/** Body offsets of what a verb governs: from its end to the next finite verb. */
export function zoneOf({sentence}: Read, verb: VerbGroup): [number, number] {
  const {tokens, verbs, end} = sentence;
  const next = verbs.find((v) => v.head > verb.head && v.form === "finite");
  return [tokens[verb.head]?.end ?? end, next ? (tokens[next.first]?.start ?? end) : end];
}

/** Places that are told of for themselves: no compounds, none in a quotation, a name or a title. */
export const placesAt = ({reads, found, places}: Scene, at: number): PlaceMention[] =>
  (places[at] ??= placesIn(reads[at] as Read, found[at] ?? []));

/** As `placesAt`, with no other phrases than these. */
export function placesIn({sentence, words}: Read, found: readonly Found[]): PlaceMention[] {
  return sentence.places.filter(
    (p) =>
      p.kind !== "body" &&
      !p.modifier &&
      !sentence.quotes.some((q) => q.start <= p.start && p.end <= q.end) &&
      !isVenue(sentence.text, p.start - sentence.start) &&
      // "the Palestinian ambassador in Moscow"
      (leadOf(words, p) === "in" || !found.some((f) => f.phrase.start <= p.start && p.end <= f.phrase.end))
  );
}

/** "met at the UN General Assembly in New York", "on the sidelines of a forum in Davos": where all the world meets, nobody is at home. */
export const isVenue = (text: string, at: number): boolean =>
  text.endsWith(" in ", at) &&
  /\b(?:General Assembly|Security Council|sidelines of [^,.;]{3,50}|World Economic Forum)(?: [\w-]+){0,2} in $/.test(
    text.slice(Math.max(0, at - 90), at)
  );

const PREPOSITIONS = new Set(["to", "in", "into", "at", "for", "from", "through", "via", "near", "on", "of", "by", "with", "between", "and", "towards", "toward", "outside"]); // prettier-ignore

/** The word that leads to a place, determiners, demonyms and adjectives left out: "on the Brazilian bank"; else empty. */
export function leadOf(words: Word[], place: PlaceMention): string {
  const at = wordAt(words, place.start);
  for (let k = at - 1; k >= at - 4 && k >= 0; k--) {
    const word = words[k] as Word;
    if (words[k + 1]?.gap !== "soft") return "";
    if (PREPOSITIONS.has(word.lower)) return word.lower;
    if (word.lower !== "the" && word.pos !== "ADJ" && word.pos !== "NOUN" && !word.place) return "";
  }
  return "";
}

/** "A spokesman in Abuja denied", "the palace in Manila said": where those sit who speak, and no goal of a journey. */
export const seatsSpeaker = ({words}: Read, place: PlaceMention): boolean =>
  place.capital &&
  !place.modifier &&
  leadOf(words, place) === "in" &&
  SPEAKERS.has(words[wordAt(words, place.start) - 2]?.lower ?? "");

/** Those of whom a country is known, among the mentions. */
export const countriesOf = (found: readonly Found[]): string[] => [
  ...new Set(found.map((f) => countryOf(f.member)).filter(Boolean))
];

/** A place to be in: "the Egyptian capital" is one, "the Egyptian" is not. */
export const isTown = (words: Word[], place: PlaceMention): boolean =>
  place.kind !== "demonym" ||
  ["capital", "one", "side", "bank", "shore", "city", "town", "port", "border", "soil"].includes(
    words[wordAt(words, place.end)]?.lower ?? ""
  );
