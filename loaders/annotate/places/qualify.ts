import {listOf, fold, type Word} from "./words.ts";
import {rivalsOf, type Sense} from "./gazetteer.ts";
import {type Match, matchAt} from "./match.ts";
import type {Scan} from "./scan.ts";
import {georgiaTowns, regionNouns, usStateAbbreviations, usStates} from "../../lexicon/regions.ts";

const states = new Set(listOf(usStates));
const shortStates = new Set(listOf(usStateAbbreviations).map(fold));
const towns = new Set(listOf(georgiaTowns));
const divisions = new Set(listOf(regionNouns).map(fold));

/** A sense chosen by the words around the name; `settled` where the text itself names the country. */
export interface Choice {
  sense: Sense;
  settled: boolean;
}

/** Of the things that a name can mean, the one that its own sentence says. */
export function choose(scan: Scan, match: Match): Choice {
  const {senses} = match.entry;
  const division = asDivision(scan, match);
  const pool = division ?? senses;
  const country = namedAfter(scan, match) ?? namedBefore(scan, match, pool) ?? stateOfTown(scan, match);
  if (country) {
    const sense = pool.find((s) => s.country === country.code && (s.kind !== "country" || !country.region));
    if (sense) return {sense, settled: true};
    // "Nelson Mandela airport in South Africa": another of that name, of whose town nothing is known
    if (pool[0]!.source === "airport")
      return {sense: {...pool[0]!, kind: "country", country: country.code, capital: false}, settled: true};
    // "Lebanon, Ohio", "Paris, Texas": one of that name which the gazetteer does not hold
    if (country.region && pool[0]!.kind !== "demonym" && pool[0]!.kind !== "body")
      return {
        sense: {...pool[0]!, kind: "city", country: country.code, capital: false, source: "namesake"},
        settled: true
      };
  }
  // whether the article speaks of its country, only the whole of it tells
  if (pool[0]!.source === "smallTown") return {sense: pool[0]!, settled: false};
  if (pool.length === 1) return {sense: pool[0]!, settled: true};
  return {sense: pool[0]!, settled: rivalsOf(pool[0]!, pool).every((s) => s.country === pool[0]!.country)};
}

/** "Herat province": the region senses, or the city taken for its province. */
function asDivision({words}: Scan, {to, entry}: Match): Sense[] | null {
  const next = words[to];
  if (next?.gap !== "space" || !divisions.has(next.key)) return null;
  const regions = entry.senses.filter(({kind}) => kind === "region");
  if (regions.length > 0) return regions;
  if (!/^(?:province|governorate|oblast|prefecture|state|region)$/.test(next.key)) return null;
  const cities = entry.senses.filter(({kind}) => kind === "city");
  return cities.length > 0 ? cities.map((city) => ({...city, kind: "region", capital: false})) : null;
}

/** "Hyderabad, Pakistan", "Birmingham, Alabama", "Tripoli in Lebanon". */
function namedAfter(scan: Scan, {to, entry}: Match): {code: string; region: boolean} | null {
  const {words} = scan;
  if (words[to - 1]!.possessive) return null;
  const next = words[to];
  const comma = next?.gap === "comma";
  const inside = next?.gap === "space" && next.key === "in" && entry.senses[0]!.kind !== "country";
  if (!comma && !inside) return null;
  // "COLCHESTER, Vt. — "
  if (comma && next.capital && shortStates.has(next.key) && scan.text[next.end] === ".")
    return {code: "USA", region: true};
  const place = matchAt(scan, inside ? to + 1 : to);
  if (!place || (inside && words[to + 1]!.gap !== "space")) return null;
  const sense = place.entry.senses.find(
    ({kind, country}) =>
      kind === "country" ||
      (kind === "region" &&
        (place.entry.senses.length === 1 || entry.senses.some((s) => s.country === country)))
  );
  const usState = place.entry.senses.find((s) => s.kind === "region" && s.country === "USA");
  // "Atlanta, Georgia": a state where the city is American
  if (usState && entry.senses.some((s) => s.country === "USA" && s.kind !== "country"))
    return {code: "USA", region: true};
  if (!sense) return null;
  if (sense.kind === "country") return {code: sense.country, region: false};
  const closed = !inside && sense.country === "USA" && states.has(sense.name) && !lists(scan, place.to);
  const own = entry.senses.some((s) => s.country === sense.country && s.kind !== "country");
  return closed || own ? {code: sense.country, region: true} : null;
}

/** "Atlanta, Georgia", "Athens, Georgia": the state and not the country. */
function stateOfTown({words}: Scan, {from, entry}: Match): {code: string; region: boolean} | null {
  if (words[from]!.gap !== "comma" || words[from]!.key !== "georgia" || entry.senses.length < 2) return null;
  return towns.has(words[from - 1]!.key) ? {code: "USA", region: true} : null;
}

/** Another place follows: "Okinawa, Texas, Bavaria" is a list, "Lebanon, Ohio, on Tuesday" is not. */
function lists(scan: Scan, to: number): boolean {
  const next = scan.words[to];
  if (!next || next.gap === "space")
    return next?.key !== "and" ? next !== undefined && next.key === "or" : true;
  return next.gap === "comma" && matchAt(scan, next.key === "and" ? to + 1 : to) !== null;
}

/** "the Pakistani city of Hyderabad", "Lebanon's Tripoli", "Iranian Kurdistan". */
function namedBefore(
  scan: Scan,
  {from}: Match,
  pool: readonly Sense[]
): {code: string; region: boolean} | null {
  if (pool.length < 2) return null;
  const {words} = scan;
  for (let i = from - 1; i >= 0 && i >= from - 6; i--) {
    if (words[i + 1]!.gap !== "space") return null;
    const match = matchAt(scan, i);
    if (!match || match.to > from) continue;
    const sense = match.entry.senses[0]!;
    const binds = sense.kind === "demonym" || (sense.kind === "country" && words[match.to - 1]!.possessive);
    if (!binds) return null;
    const code = match.entry.senses.map((s) => s.country).find((c) => pool.some((s) => s.country === c));
    return code && onlyLower(words, match.to, from) ? {code, region: false} : null;
  }
  return null;
}

const onlyLower = (words: readonly Word[], from: number, to: number): boolean =>
  words
    .slice(from, to)
    .every(
      ({capital, key}) => !capital && !/^(?:and|in|to|from|with|over|than|who|that|visited|said)$/.test(key)
    );
