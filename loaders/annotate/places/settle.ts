import type {PlaceMention, Sentence} from "../../types.ts";
import {nearestDecides} from "../../lexicon/countries.ts";
import {georgiaTowns, usStates} from "../../lexicon/regions.ts";
import {withHalves} from "./halves.ts";
import {lookup, rivalsOf, type Sense} from "./gazetteer.ts";
import {isSurname, surnamesOf, type Surnames} from "./surnames.ts";
import {listOf, nameKey} from "./words.ts";

const isOpen = (mention: PlaceMention): boolean => mention.recognizer.endsWith("?");
const byNearness = new Set(listOf(nearestDecides).map(nameKey));
const southern = new Set([...listOf(usStates), ...listOf(georgiaTowns)].map(nameKey));
/** Of mentions, those of American states, and of towns in Georgia. */
const isSouthern = (m: PlaceMention): boolean =>
  m.country === "USA" && southern.has(nameKey(m.name)) && m.name !== "Georgia";

/** What an article says for sure: its unambiguous mentions in order, and how many each country has. */
interface Evidence {
  sure: PlaceMention[];
  counts: Map<string, number>;
  /** Words that it gives to a person as surname: "austin" of "Lloyd Austin". */
  surnames: Surnames;
  contests: Map<string, Contest>;
  every: PlaceMention[];
}

/** The bearers of one name, the sure mentions of their countries in order, and the one that the article speaks of most. */
interface Contest {
  rivals: Sense[];
  bearers: PlaceMention[];
  favourite: Sense | null;
}

/** See `disambiguatePlaces`. */
export function settle(
  sentences: readonly Sentence[],
  placesBySentence: readonly PlaceMention[][]
): PlaceMention[][] {
  const every = placesBySentence.flat();
  const sure = every.filter((m) => !isOpen(m) && m.kind !== "body");
  const counts = new Map<string, number>();
  for (const {country} of sure) counts.set(country, (counts.get(country) ?? 0) + 1);
  const evidence = {
    sure,
    counts,
    surnames: surnamesOf(sentences),
    contests: new Map<string, Contest>(),
    every
  };
  const isOfKoreas = counts.has("PRK") && counts.has("KOR");
  // "COLCHESTER, Vt. … in Burlington and Colchester": the same town again
  const namesakes = new Map(sure.filter((m) => m.recognizer === "places/namesake").map((m) => [nameKey(m.text), m])); // prettier-ignore
  return placesBySentence.map((all, i) => {
    if (all.length === 0 && !isOfKoreas) return all;
    const places = namesakes.size === 0 ? all : all.map((m) => asNamesake(m, namesakes.get(nameKey(m.text))));
    const settled = places
      .filter(
        (m) =>
          !isSurname(m, evidence.surnames, () => elsewhere(m, evidence), sentences[i]!) &&
          !isUnsupported(m, evidence)
      )
      .map((m) => (isOpen(m) ? decided(m, evidence) : m));
    return isOfKoreas ? withHalves(sentences[i]!, settled) : settled;
  });
}

const asNamesake = (m: PlaceMention, told: PlaceMention | undefined): PlaceMention =>
  told && m.kind === "city" ? {...m, country: told.country, capital: false} : m;

/** A small town of a country that the article does not speak of. */
const isUnsupported = (m: PlaceMention, {counts}: Evidence): boolean =>
  m.recognizer === "places/smallTown?" && !lookup(nameKey(m.text))?.senses.some((s) => counts.has(s.country));

/** Mentions of a country by other names than this one: "Trevor London" of a text without Britain keeps his name throughout. */
const elsewhere = (m: PlaceMention, {sure}: Evidence): number =>
  sure.filter((o) => o.country === m.country && nameKey(o.text) !== nameKey(m.text)).length;

function decided(m: PlaceMention, evidence: Evidence): PlaceMention {
  const key = nameKey(m.text);
  const id = `${key}\t${m.country}`;
  let contest = evidence.contests.get(id);
  if (!contest) evidence.contests.set(id, (contest = contestOf(key, m, evidence)));
  const {rivals, bearers, favourite} = contest;
  if (rivals.length < 2) return m;
  const near = byNearness.has(key);
  const chosen =
    key === "georgia" ? georgia(m, rivals, evidence) : near ? nearest(m, rivals, bearers) : favourite;
  if (!chosen || chosen.kind === "none") return m;
  const {kind, country, name, capital} = chosen;
  return {...m, kind, country, name, capital};
}

/** What an article offers to settle one name, worked out once a name. */
function contestOf(key: string, m: PlaceMention, {sure, counts}: Evidence): Contest {
  const entry = lookup(key);
  const first = entry?.senses.find((s) => s.country === m.country && s.kind === m.kind) ?? entry?.senses[0];
  const rivals = entry && first ? rivalsOf(first, entry.senses) : [];
  const bearers = rivals.length < 2 ? [] : sure.filter((o) => rivals.some((s) => supports(s, o)));
  return {rivals, bearers, favourite: rivals.length < 2 ? null : mostSpokenOf(rivals, bearers, counts)};
}

/** So many times as often an article speaks of a country whose town is meant, although it names the better known one's too. */
const FAR_MORE = 3;

/**
 * The best known bearer keeps the name if the article speaks of its country and it is a capital, or no other country is
 * spoken of far more; else the one that it speaks of most has it.
 */
function mostSpokenOf(
  rivals: readonly Sense[],
  bearers: readonly PlaceMention[],
  counts: Map<string, number>
): Sense | null {
  const [known] = rivals;
  const count = (s: Sense): number =>
    bearers.some((m) => supports(s, m)) ? (counts.get(s.country) ?? 0) : 0;
  const best = [...rivals].sort((a, b) => count(b) - count(a))[0]!;
  const own = counts.get(known!.country) ?? 0;
  if (own > 0 && (known!.capital || count(best) < FAR_MORE * own)) return null;
  return count(best) > 0 ? best : null;
}

/** "Congo", "Punjab": by the nearest earlier sure mention of a bearer's country, else by the first later one. */
function nearest(m: PlaceMention, rivals: readonly Sense[], bearers: readonly PlaceMention[]): Sense | null {
  let [low, high] = [0, bearers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bearers[middle]!.start < m.start) low = middle + 1;
    else high = middle;
  }
  const mention = bearers[low - 1] ?? bearers[0];
  return (mention && rivals.find((s) => supports(s, mention))) ?? null;
}

const supports = (s: Sense, other: PlaceMention): boolean => other.country === s.country;

/** Characters within which a state or town of the South makes Georgia a state. */
const NEAR = 250;

/**
 * Georgia is the country unless American states or its own towns stand near, or the article names two states and
 * nothing of the Caucasus: "spent Tuesday in Georgia, where he shook hands in Savannah".
 */
function georgia(m: PlaceMention, rivals: readonly Sense[], {every, counts}: Evidence): Sense | null {
  const american = every.filter(isSouthern);
  const near = american.some((o) => Math.abs(o.start - m.start) < NEAR);
  const only =
    !["GEO", "ARM", "AZE"].some((code) => counts.has(code)) &&
    new Set(american.map(({name}) => name)).size > 1;
  return near || only ? (rivals.find((s) => s.country === "USA") ?? null) : null;
}
