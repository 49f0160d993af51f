/** The place that a phrase names. */
import {capitalOf} from "../../../annotate/places.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import {AIRPORTS, PLACE_NOUNS} from "../../../lexicon/travel.ts";
import type {AnnotatedSentence, PlaceMention, Token} from "../../../types.ts";

/** The place that a phrase starting at `from` names, and the token after it. */
export function placeFrom(
  sentence: AnnotatedSentence,
  from: number
): {place: PlaceMention; next: number} | null {
  const {tokens} = sentence;
  let land: PlaceMention | null = null;
  for (let k = from; k < tokens.length && k < from + 9; k++) {
    const t = tokens[k] as Token;
    const place = placeStartingAt(sentence, t);
    // "toured the Victoria Falls": a sight
    if (place && isSight(sentence, place, k)) return null;
    if (place) {
      const next = tokenAfter(tokens, place.end, k);
      if (place.kind === "demonym") {
        const capital = capitalAfter(sentence, place, next);
        if (capital) return capital;
        if (SOIL.has(tokens[next]?.lower ?? ""))
          return {place: {...place, kind: "country", end: tokens[next]!.end}, next: next + 1};
        if (!isFiller(tokens[next])) return null;
        land = place;
        continue;
      }
      return accept(sentence, place, next);
    }
    // "to war-torn Sudan"
    if (isFiller(t) || tokens[k + 1]?.text === "-") continue;
    const town = t.pos === "PROPN" ? townNounAfter(tokens, k) : -1;
    if (town < 0) return unlistedTown(sentence, k, land);
    k = town;
  }
  return null;
}

/** "flew to Darkhan, Mongolia", "landed in the Rwandan city of Huye": a town that no list knows, in the country told beside it. */
function unlistedTown(
  sentence: AnnotatedSentence,
  from: number,
  land: PlaceMention | null
): {place: PlaceMention; next: number} | null {
  const {tokens, people, dates} = sentence;
  let to = from;
  while (to < from + 3 && tokens[to]?.pos === "PROPN" && /^\p{Lu}\p{Ll}/u.test(tokens[to]!.text)) to++;
  if (to === from) return null;
  const isOfCity = tokens[from - 1]?.lower === "of" && /^(?:city|town|port|resort|village)$/.test(tokens[from - 2]?.lower ?? ""); // prettier-ignore
  const behind = tokens[to]?.text === "," ? placeStartingAt(sentence, tokens[to + 1]) : undefined;
  const next = behind ? tokenAfter(tokens, behind.end, to + 1) : to;
  const closes = /^(?:PUNCT|ADP|CCONJ|VERB|AUX|ADV|ADJ|DET|PRON)$/.test(tokens[next]?.pos ?? "PUNCT");
  const country = behind?.kind === "country" && !behind.modifier && closes ? behind : isOfCity ? land : null;
  const {start} = tokens[from]!;
  const end = tokens[to - 1]!.end;
  if (!country || [...people.map((m) => m.phrase), ...dates].some((m) => m.start < end && start < m.end)) return null; // prettier-ignore
  const name = sentence.text.slice(start - sentence.start, end - sentence.start);
  return {
    place: {
      ...country,
      kind: "city",
      name,
      start,
      end: behind === country ? country.end : end,
      modifier: false
    },
    next: behind === country ? next : to
  };
}

/** "the Amazon city of Iquitos", "the Black Sea port of Varna": the noun that a name of something wider stands before, or -1. */
const townNounAfter = (tokens: Token[], from: number): number =>
  tokens.findIndex(
    (t, k) =>
      k > from &&
      k < from + 4 &&
      /^(?:city|town|port|resort|village|island)$/.test(t.lower) &&
      tokens[k + 1]?.lower === "of" &&
      tokens.slice(from, k).every((n) => n.pos === "PROPN" || n.pos === "ADJ" || n.pos === "NOUN")
  );

/** "set foot on Peruvian soil". */
const SOIL = new Set(["soil", "territory", "shores", "turf"]);

const LANDS =
  /^(?:the )?(?:[\p{L}-]+ ){0,5}(?:countries|nations|states|capitals|republics|neighbours|neighbors)\b(?: (?:in|of|on|across) (?:the )?[\p{L} -]{3,40}?)?(?:,? (?:namely|including|such as|like)|:|\s?[–—(-])\s*(?=\p{Lu}|the \p{Lu})/u;

/** The first place of "three countries in the region, namely Cambodia, Laos and Myanmar", "countries such as Mozambique". */
export function landsFrom(
  sentence: AnnotatedSentence,
  from: number
): {place: PlaceMention; next: number} | null {
  const {tokens, text, start} = sentence;
  const lead = holds(sentence, LANDS_NAMED) ? tokens[from] : undefined;
  if (!lead || !tokens.slice(from, from + 7).some((t) => LAND_NOUNS.has(t.lower))) return null;
  const match = LANDS.exec(text.slice(lead.start - start));
  return match ? placeFrom(sentence, tokenAfter(tokens, lead.start + match[0].length, from)) : null;
}

const LAND_NOUNS: ReadonlySet<string> = new Set("countries nations states capitals republics neighbours neighbors".split(" ")); // prettier-ignore
const LANDS_NAMED = wordClass(LAND_NOUNS);

/** "the" stands before no town by itself, but before falls, bridges and hills that gave one its name. */
function isSight({tokens}: AnnotatedSentence, place: PlaceMention, at: number): boolean {
  if (place.kind !== "city" || !/^(?!The\b)\p{Lu}/u.test(place.text) || tokens[at - 1]?.lower !== "the")
    return false;
  return !/^(?:NOUN|PROPN|ADJ|PART)$/.test(tokens[tokenAfter(tokens, place.end, at)]?.pos ?? "");
}

/** A place counts if it stands by itself: not in "the Baghdad government", but in "landed at Baghdad airport" and "Iraq's capital". */
function accept(
  sentence: AnnotatedSentence,
  place: PlaceMention,
  next: number
): {place: PlaceMention; next: number} | null {
  const {tokens} = sentence;
  const after = tokens[next];
  if (after && /^['’]s?$/.test(after.text)) {
    const inner = placeFrom(sentence, next + 1);
    // "Iraq's Basra", "Zambia's neighbour Zimbabwe"
    if (inner) return inner;
    // "landed at Warsaw's military airport"
    if (place.kind !== "country" && tokens.slice(next + 1, next + 4).some((t) => AIRPORTS.has(t.lower))) return {place, next}; // prettier-ignore
    // "Togo's seaside capital"
    const last = tokens[next + 1]?.lower === "capital" ? next + 1 : next + 2;
    const isCapital = tokens[last]?.lower === "capital" && tokens[last + 1]?.lower !== "of";
    const name = isCapital && !/^(?:former|old|future|second|commercial|economic|business|new)$/.test(tokens[next + 1]!.lower) ? capitalOf(place.country) : ""; // prettier-ignore
    if (name) return {place: {...place, kind: "city", name}, next: last + 1};
    return null;
  }
  if (place.modifier && !tokens.slice(next, next + 3).some((t) => AIRPORTS.has(t.lower))) return null;
  return {place, next};
}

/** "the Iraqi capital", "the Iraqi capital, Baghdad", "the Iraqi city of Basra". */
function capitalAfter(
  sentence: AnnotatedSentence,
  demonym: PlaceMention,
  next: number
): {place: PlaceMention; next: number} | null {
  if (sentence.tokens[next]?.lower !== "capital") return null;
  const skip = [",", "of"].includes(sentence.tokens[next + 1]?.text ?? "") ? next + 2 : next + 1;
  const named = placeStartingAt(sentence, sentence.tokens[skip]);
  if (named && named.country === demonym.country)
    return {place: named, next: tokenAfter(sentence.tokens, named.end, skip)};
  const name = capitalOf(demonym.country);
  const {end} = sentence.tokens[next]!;
  return {place: {...demonym, end, kind: name ? "city" : "country", name}, next: next + 1};
}

const placeStartingAt = (sentence: AnnotatedSentence, t: Token | undefined): PlaceMention | undefined =>
  t && sentence.places.find((p) => p.start === t.start && p.kind !== "body");

export const tokenAfter = (tokens: Token[], end: number, from: number): number => {
  let k = from;
  while (k < tokens.length && (tokens[k]?.start ?? end) < end) k++;
  return k;
};

const isFiller = (t: Token | undefined): boolean =>
  t !== undefined &&
  (t.pos === "DET" || t.pos === "ADJ" || PLACE_NOUNS.has(t.lower) || LINKS.has(t.lower)) &&
  !POINTING.has(t.lower);

const LINKS: ReadonlySet<string> = new Set([
  "'s",
  "’s",
  "of",
  "its",
  "his",
  "her",
  "their",
  "both",
  "-",
  "–",
  ","
]);
const POINTING: ReadonlySet<string> = new Set(["that", "this"]);
