import type {PlaceMention, Sentence} from "../../types.ts";
import {NO_TOWN} from "./patternTowns.ts";

const NAME = "(\\p{Lu}[\\p{L}’'-]{2,}(?: \\p{Lu}[\\p{L}’'-]{2,}){0,2})";
const SITES =
  "(?:area|base|camp|range|ranges|ground|grounds|garrison|airfield|airbase|air base|barracks|port|harbour|harbor|field|plant|mine|crossing|village|town|refinery|dam|terminal|shipyard|reactor|site)";
const SIDE =
  "(?:(?:the )?(?:far )?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|centre|center|interior) of |(?:north|south|east|west|central|upper|lower|north-?east|north-?west|south-?east|south-?west)(?:ern)? )?(?:the )?";
const LEAD = "\\b(?:in|at|to|near|outside|from|visit|visits|visited|visiting|toured|the)";

/** "the Lešť training area in central |Slovakia": the words before a country. */
const BEFORE = new RegExp(`${LEAD} ${NAME} (?:\\p{Ll}+ ){0,2}${SITES},? in ${SIDE}$`, "u");
/** "visited Lešť (|Slovakia)". */
const BRACKET = new RegExp(`${LEAD} ${NAME} \\($`, "u");
/** "|Slovakia's mountain village of Lešť": the words behind a country or its people. Soldiers' bases may be abroad. */
const BEHIND = new RegExp(
  `^(?:['’]s?)? (?:\\p{Ll}[\\p{L}-]+ ){0,3}(?:city|town|village|port|district|island) of ${NAME}(?![\\p{L}-])`,
  "u"
);

/** Longest stretch beside a country that is looked at. */
const REACH = 90;

interface Town {
  name: string;
  country: string;
}

/**
 * Towns, camps and ports that no list holds, whose country the article tells once ("the Lešť training area in central Slovakia"), where
 * it names them again ("will visit Lešť on November 6").
 */
export function withToldTowns(
  sentences: readonly Sentence[],
  placesBySentence: readonly PlaceMention[][]
): PlaceMention[][] {
  const towns = new Map<string, Town | null>();
  for (const [i, sentence] of sentences.entries())
    for (const place of placesBySentence[i]!) {
      const name = toldBy(sentence, place);
      if (!name) continue;
      const {country} = place;
      const known = towns.get(name);
      // of two countries: a name of both, or of neither
      towns.set(name, known === undefined || known?.country === country ? {name, country} : null);
    }
  const told = [...towns.values()].filter((town) => town !== null);
  if (told.length === 0) return [...placesBySentence];
  return placesBySentence.map((places, i) => withMentions(sentences[i]!, places, told));
}

/** The town that words beside a country tell to be in it, or empty. */
function toldBy({text, start}: Sentence, place: PlaceMention): string {
  const {kind} = place;
  // "at Cincu in Romania"
  if (place.recognizer === "places/pattern" && kind === "city") return place.text;
  if (kind !== "country" && kind !== "demonym") return "";
  const from = place.start - start;
  const before = text.slice(Math.max(0, from - REACH), from);
  const behind = text.slice(place.end - start, place.end - start + REACH);
  // "belonged to X (Peru's trade minister)": no town
  const isOwner = before.endsWith("(") && /^['’]/.test(behind);
  const found =
    (isOwner ? null : towards(kind, before)) ?? (behind.includes(" of ") ? BEHIND.exec(behind) : null);
  const name = found?.[1];
  return name === undefined || NO_TOWN.test(name) ? "" : name;
}

/** A name before a country; most countries stand behind other words. */
function towards(kind: PlaceMention["kind"], before: string): RegExpExecArray | null {
  if (kind !== "country") return null;
  if (before.endsWith("(")) return BRACKET.exec(before);
  return before.includes(" in ") ? BEFORE.exec(before) : null;
}

const LEADS =
  /(?:^|[—–("“-] ?|\b(?:in|at|to|near|outside|from|into|around|of|for|visit|visits|visited|visiting|toured|reached|left) (?:the )?)$/;

function withMentions(sentence: Sentence, places: PlaceMention[], towns: readonly Town[]): PlaceMention[] {
  const added = towns.flatMap(({name, country}) =>
    startsOf(sentence.text, name).flatMap((at): PlaceMention[] => {
      const [start, end] = [sentence.start + at, sentence.start + at + name.length];
      if (places.some((place) => place.start < end && start < place.end)) return [];
      const what = {kind: "city", country, name, capital: false, modifier: false} as const;
      return [{type: "place", start, end, text: name, recognizer: "places/told", ...what}];
    })
  );
  return added.length === 0 ? places : [...places, ...added].sort((a, b) => a.start - b.start);
}

/** Where a name stands in a text as a place stands: behind a preposition, or first. */
function startsOf(text: string, name: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const isWhole =
      !/^[\p{L}\p{M}’'-]/u.test(text.slice(at + name.length)) ||
      /^['’]s\b/.test(text.slice(at + name.length));
    const leads = LEADS.test(text.slice(Math.max(0, at - 16), at));
    // "Lešť Castle": part of a longer name
    if (isWhole && leads && !/^ \p{Lu}/u.test(text.slice(at + name.length))) starts.push(at);
  }
  return starts;
}
