/** One place that a preposition leads to, with the part of the country that the words name. */
import {BORDERS, MACRO_REGIONS, NAMELESS_PLACES} from "../../lexicon/troops.ts";
import {homeOf} from "./joint.ts";
import {UPPER} from "../near.ts";
import {phrase, textOf} from "./view.ts";
import type {View} from "./view.ts";

export interface Site {
  /** ISO alpha-3; empty where it is to be taken from what was told before. */
  country: string;
  /** Part of the country in the words of the text, or empty. */
  place: string;
  first: number;
  last: number;
  /** Why it is no place of troops in a country: "along the border". */
  refused: string;
}

const REGIONS = new Set(MACRO_REGIONS);

/** Most words between a preposition and the place: "in the new brigade's advance party in Lithuania" goes on to the next preposition. */
const FILLERS = 9;

export function siteAt(view: View, from: number, to: number): Site | null {
  const {words, tokens, placeAt} = view;
  let nameless = -1;
  for (let k = from; k < from + FILLERS && k <= to && k < tokens.length; k++) {
    const word = words[k]!;
    const laid = placeAt[k];
    if (laid && laid.first === k) {
      const {mention, last} = laid;
      if (mention.kind === "body") {
        const home = homeOf(mention.country);
        // "in the African Union mission": where it is, was told
        return home ? site(home, "", from, last) : /^(?:mission|force|operation)$/.test(words[last + 1] ?? "") ? site("", "", from, last + 1) : null; // prettier-ignore
      }
      const possessed = words[last + 1] === "'s" || words[last + 1] === "'";
      if (mention.kind === "demonym" || possessed || mention.modifier) {
        // "the Iraqi capital", "Niger's capital", "Syria's north-east", "Baghdad airport", "the Kurdish north of Iraq"
        if (borderWithin(view, last + 1, to)) return refuse(from, last, "along a border or front");
        // "Congo's South Kivu" is a name, "Congo's south" is none
        const named =
          possessed && [last + 2, last + 3].every((k) => k <= to && UPPER.test(tokens[k]?.text ?? ""));
        const end = named ? -1 : namelessEnd(view, last + 1 + (possessed ? 1 : 0), to);
        if (end >= 0) {
          const inner = insidePlace(view, end + 1, to);
          if (inner) return inner;
          return site(mention.country, textOf(view, k, end), from, end);
        }
        if (mention.modifier || possessed) {
          if (mention.kind === "city" || mention.kind === "region") return site(mention.country, mention.text, from, last); // prettier-ignore
          // "Congo's South Kivu", "Iraq's Camp Taji": the name behind the possessor
          const name = possessed ? nameEnd(view, last + 2, to) : -1;
          if (name >= 0)
            return site(mention.country, textOf(view, last + 2, regionEnd(view, name)), from, name);
        }
        k = last;
        continue;
      }
      if (BORDERS.has(words[last + 1] ?? "")) return refuse(from, last + 1, "along a border or front");
      if (mention.kind === "country") return site(mention.country, partOf(view, from, k, last), from, last);
      return withCountry(view, mention.country, textOf(view, partStart(view, from, k), regionEnd(view, last)), from, last, to); // prettier-ignore
    }
    if (/^(?:each|both|several|various|many|missions|operations|countries|nations)$/.test(word))
      return refuse(from, k, "a total over several countries");
    if (
      /^(?:region|regions|area)$/.test(word) &&
      words[k - 1] === "the" &&
      k - 1 === from &&
      words[k + 1] !== "of"
    )
      return refuse(from, k, "no one country");
    // the inside of "African Union Mission in Somalia"
    if (laid) continue;
    // "across the border into Congo"
    if (/^(?:border|frontier)$/.test(word) && /^(?:in)?to$/.test(words[k + 1] ?? "")) return null;
    // "in what is now the Democratic Republic of the Congo"
    if (word === "what") {
      while (NAMING.test(words[k + 1] ?? "")) k++;
      continue;
    }
    // "in the border regions of Gedo and Bakool"
    if (word === "border" && /^(?:regions?|towns?|villages?|areas?|districts?|provinces?)$/.test(words[k + 1] ?? "") && words[k + 2] === "of") continue; // prettier-ignore
    if (BORDERS.has(word)) return refuse(from, k, "along a border or front");
    // "in Arctic Norway"
    if (REGIONS.has(word) && placeAt[k + 1]?.first === k + 1 && placeAt[k + 1]!.mention.kind === "country") continue; // prettier-ignore
    const macro = macroAt(view, k);
    if (macro > 0) return refuse(from, k + macro - 1, "no one country");
    if (/^(?:coasts?|shores?)$/.test(word) && words[from - 1] === "off") return refuse(from, k, "at sea");
    if (NAMELESS_PLACES.has(word) && words[k + 1] !== "-") {
      nameless = k;
      if (words[k + 1] === "of" || words[k + 1] === "in") {
        if (words[k + 1] === "in") return site("", "", from, k);
        k++;
        continue;
      }
      if (!NAMELESS_PLACES.has(words[k + 1] ?? "") && !placeAt[k + 1]) return site("", "", from, k);
      continue;
    }
    if (word === "there") return site("", "", from, k);
    // "in The Gambia": the article of a country is no name
    if (word === "the" && placeAt[k + 1]?.first === k + 1) continue;
    const isName = tokens[k]!.pos === "PROPN" || UPPER.test(tokens[k]!.text);
    if (isName) {
      const last = nameEnd(view, k, to);
      if (last >= 0 && isGeneric(view, k, last)) return site("", "", from, last);
      if (last >= 0)
        return last === k && /^(?:nato|un|eu)$/.test(word) ? null : unknownName(view, from, k, last, to);
      continue;
    }
    if (!/^(?:DET|ADJ|NOUN|NUM|PRON|PART|ADV|X)$/.test(tokens[k]!.pos) && !/^(?:of|-|'s|and|neighbouring|neighboring|surrounding)$/.test(word)) break; // prettier-ignore
    if (word === "," || word === "and") break;
  }
  return nameless >= 0 ? site("", "", from, nameless) : null;
}

/** What may stand behind "in what": "is now", "used to be". */
const NAMING = /^(?:is|was|are|were|now|then|today|still|used|to|be|later|became)$/;

export const site = (country: string, place: string, first: number, last: number): Site => ({country, place, first, last, refused: ""}); // prettier-ignore

const refuse = (first: number, last: number, refused: string): Site => ({country: "", place: "", first, last, refused}); // prettier-ignore

function borderWithin({words}: View, from: number, to: number): boolean {
  for (let k = from; k < from + 3 && k <= to; k++) if (BORDERS.has(words[k] ?? "")) return true;
  return false;
}

/** The last word of "capital", "capital city", "north-east", "border town" right at a word, or -1. */
function namelessEnd({words, tokens}: View, from: number, to: number): number {
  let end = -1;
  for (let k = from; k < from + 4 && k <= to; k++) {
    const word = words[k] ?? "";
    if (NAMELESS_PLACES.has(word)) end = k;
    else if (word !== "-" && tokens[k]?.pos !== "ADJ" && tokens[k]?.pos !== "NOUN" && word !== "of") break;
  }
  return end;
}

/** "the Iraqi city of Basra", "Chad's capital, N'Djamena". */
function insidePlace({words, placeAt}: View, from: number, to: number): Site | null {
  const at = words[from] === "of" || words[from] === "," ? from + 1 : -1;
  const laid = at >= 0 && at <= to ? placeAt[at] : undefined;
  if (!laid || laid.first !== at || (laid.mention.kind !== "city" && laid.mention.kind !== "region"))
    return null;
  return site(laid.mention.country, laid.mention.text, from, laid.last);
}

/** "most of Iraq", "northern Syria", "the east of Congo"; empty for the country alone. */
function partOf(view: View, from: number, k: number, last: number): string {
  const start = partStart(view, from, k);
  return start < k ? textOf(view, start, last) : "";
}

const PART = /^(?:northern|southern|eastern|western|central|north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|northeastern|northwestern|southeastern|southwestern|north-eastern|north-western|south-eastern|south-western|most|parts|part|much|of|the|upper|lower|-|occupied|outside|mainland)$/; // prettier-ignore

function partStart({words}: View, from: number, k: number): number {
  let start = k;
  while (start - 1 >= from && PART.test(words[start - 1]!)) start--;
  while (start < k && /^(?:the|of|-)$/.test(words[start]!)) start++;
  return start;
}

/** "Agdam district", "Kidal region". */
const regionEnd = ({words}: View, last: number): number =>
  /^(?:district|region|province|governorate|oblast|county|state|valley|peninsula|airport|airbase|base)$/.test(words[last + 1] ?? "") ? last + 1 : last; // prettier-ignore

/** "Gao, Mali", "Rukla in Lithuania": the country that follows tells whose town it is. */
function withCountry(
  view: View,
  country: string,
  place: string,
  first: number,
  last: number,
  to: number
): Site {
  const {words, placeAt} = view;
  const next = /^(?:,|in)$/.test(words[last + 1] ?? "") ? last + 2 : last + 1;
  const laid = next <= to ? placeAt[next] : undefined;
  const follows =
    laid && laid.first === next && laid.mention.kind === "country" && laid.mention.country === country;
  return site(country, place, first, follows ? laid.last : last);
}

/** "Camp Arifjan", "Ain al-Asad air base", "Zarafshan": a name that no list of places holds. */
function nameEnd({tokens, words, dateAt, personAt}: View, k: number, to: number): number {
  let last = -1;
  for (let n = k; n <= to && n < tokens.length && n - k < 6; n++) {
    if (dateAt[n] || personAt[n]) return last;
    const {pos, text} = tokens[n]!;
    if ((pos === "PROPN" || UPPER.test(text)) && !/^(?:Operation|Article|Day|Army|Nations)$/.test(text))
      last = n;
    else if (!(words[n] === "-" || words[n] === "al" || words[n] === "'s")) break;
  }
  return last;
}

/** "Air Base", "the Embassy": a kind of place, no name. */
const isGeneric = ({words}: View, from: number, to: number): boolean =>
  words.slice(from, to + 1).every((w) => NAMELESS_PLACES.has(w) || GENERIC.test(w));

const GENERIC = /^(?:air|naval|military|army|forward|operating|main|embassy)$/;

/** A name of no known land: a base or town of the country told next ("at Camp Arifjan in Kuwait") or before. */
function unknownName(view: View, from: number, k: number, last: number, to: number): Site {
  const {words, placeAt} = view;
  let end = last;
  while (NAMELESS_PLACES.has(words[end + 1] ?? "") || words[end + 1] === "air" || words[end + 1] === "military" || words[end + 1] === "naval") end++; // prettier-ignore
  const next = /^(?:,|in)$/.test(words[end + 1] ?? "") ? end + 2 : end + 1;
  const inner = words[next] && PART.test(words[next]) ? next + 1 : next;
  // "at Nyati Barracks in Nanyuki, Kenya": a name within a name
  const town = end + 1 < next && !placeAt[inner] ? nameEnd(view, inner, to) : -1;
  const start = town >= 0 && /^(?:,|in)$/.test(words[town + 1] ?? "") ? town + 2 : inner;
  const laid = start <= to ? placeAt[start] : undefined;
  if (laid && laid.first === start && /^(?:country|region|city)$/.test(laid.mention.kind))
    return site(laid.mention.country, textOf(view, k, end), from, laid.last);
  return site("", textOf(view, k, end), from, end);
}

/** Length in tokens of a land that is no one country, at a word: "the Middle East", "Europe"; else 0. */
function macroAt(view: View, k: number): number {
  for (const n of [4, 3, 2, 1]) {
    if (!REGIONS.has(phrase(view, k, k + n - 1).replace(/ - /g, "-"))) continue;
    // "Europe's largest base", "the Gulf state"
    if (/^(?:'s|state|country|nation|kingdom|emirate)$/.test(view.words[k + n] ?? "")) return 0;
    return n;
  }
  return 0;
}
