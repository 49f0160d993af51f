import type {PlaceMention, Sentence} from "../../types.ts";
import {isPerson} from "./context.ts";
import {type Entry, lookupName, type Sense} from "./gazetteer.ts";
import {matchAt, type Scan} from "./match.ts";

const open = (mention: PlaceMention): boolean => mention.recognizer.endsWith("?");

/** See `disambiguatePlaces`. */
export function settle(
  scans: readonly Scan[],
  sentences: readonly Sentence[],
  placesBySentence: readonly PlaceMention[][]
): PlaceMention[][] {
  const surnames = personNames(scans);
  const sure = placesBySentence.flat().filter((m) => !open(m) && m.kind !== "body");
  const mentioned = new Map<string, number>();
  for (const {country} of sure) mentioned.set(country, (mentioned.get(country) ?? 0) + 1);
  return placesBySentence.map((places, i) =>
    places
      .filter((m) => !isSurname(m, surnames, sentences[i]!, mentioned))
      .map((m) => (open(m) ? decide(m, sure, mentioned) : m))
  );
}

/** Names that the article somewhere gives to a person: "Austin" of "Lloyd Austin". */
function personNames(scans: readonly Scan[]): Set<string> {
  const names = new Set<string>();
  for (const scan of scans)
    for (let i = 0; i < scan.words.length;) {
      const match = matchAt(scan, i);
      if (match && isPerson(scan, match)) names.add(scan.words[match.from]!.key);
      i = match ? match.to : i + 1;
    }
  return names;
}

/** A later "Austin said" after "Lloyd Austin", unless the text qualifies it ("Austin, Texas") or locates it ("in Jordan"). */
function isSurname(
  m: PlaceMention,
  surnames: Set<string>,
  sentence: Sentence,
  mentioned: Map<string, number>
): boolean {
  const entry = lookupName(m.text);
  if (!entry || !surnames.has(m.text.toLowerCase())) return false;
  const before = sentence.text.slice(Math.max(0, m.start - sentence.start - 12), m.start - sentence.start);
  if (/\b(?:in|at|near|visit(?:ed|ing|s)?|across|inside) $/i.test(before)) return false;
  if (/^, \p{Lu}/u.test(sentence.text.slice(m.end - sentence.start, m.end - sentence.start + 3)))
    return false;
  if (entry.doubtful) return true;
  // "Jordan" after "Michael Jordan": the country only if the article speaks of it by another name as well
  const own = m.kind === "country" ? (mentioned.get(m.country) ?? 0) - 1 : 0;
  return entry.person && own < 1 && !/\b(?:to|from|of|with|and) $/i.test(before);
}

/** Two names are near in size when one is not ten times the other. */
const FAR = 10;

function decide(
  m: PlaceMention,
  sure: readonly PlaceMention[],
  mentioned: Map<string, number>
): PlaceMention {
  const entry = lookupName(m.text);
  const rivals = entry ? rivalsOf(m, entry) : [];
  if (rivals.length < 2) return m;
  const chosen = m.kind === "city" ? bySupport(rivals, mentioned) : byNearest(m, rivals, sure);
  return chosen
    ? {
        ...m,
        kind: chosen.kind === "none" ? m.kind : chosen.kind,
        country: chosen.country,
        name: chosen.name,
        capital: chosen.capital
      }
    : m;
}

function rivalsOf(m: PlaceMention, entry: Entry): Sense[] {
  const first = entry.senses.find((s) => s.country === m.country && s.kind === m.kind) ?? entry.senses[0]!;
  return entry.senses.filter((s) => s === first || s.kind !== "city" || s.size * FAR >= first.size);
}

/** A city stays with its best known bearer if the article speaks of that country, else goes to the one most spoken of. */
function bySupport(rivals: readonly Sense[], mentioned: Map<string, number>): Sense | null {
  const [first] = rivals;
  if (!first || mentioned.has(first.country)) return null;
  const ranked = rivals
    .filter((s) => mentioned.has(s.country))
    .sort((a, b) => mentioned.get(b.country)! - mentioned.get(a.country)!);
  return ranked[0] ?? null;
}

/** "Congo", "Korean", "Kurdistan", "Georgia": by the nearest earlier sure mention of a candidate, else by the first later one. */
function byNearest(m: PlaceMention, rivals: readonly Sense[], sure: readonly PlaceMention[]): Sense | null {
  const fits = (other: PlaceMention): boolean =>
    rivals.some((s) => s.country === other.country && supports(s, other));
  const nearest =
    sure.filter((o) => o.start < m.start && fits(o)).at(-1) ?? sure.find((o) => o.start > m.start && fits(o));
  return nearest ? (rivals.find((s) => s.country === nearest.country && supports(s, nearest)) ?? null) : null;
}

/** The state of Georgia is supported by other American states and cities, not by any mention of the United States. */
const supports = (s: Sense, other: PlaceMention): boolean =>
  s.country === "USA" ? other.kind === "region" || (other.kind === "city" && !other.capital) : true;
