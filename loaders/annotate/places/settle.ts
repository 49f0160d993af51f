import type {PlaceMention, Sentence} from "../../types.ts";
import {nearestDecides} from "../../lexicon/countries.ts";
import {usStates} from "../../lexicon/regions.ts";
import {isPerson} from "./context.ts";
import {type Entry, lookupName, type Sense} from "./gazetteer.ts";
import {matchAt} from "./match.ts";
import {scanOf} from "./scan.ts";
import {listOf, nameKey} from "./words.ts";

const isOpen = (mention: PlaceMention): boolean => mention.recognizer.endsWith("?");
const byNearness = new Set(listOf(nearestDecides).map(nameKey));
const states = new Set(listOf(usStates));

/** What an article says for sure: its unambiguous mentions in order, and how many each country has. */
interface Evidence {
  sure: PlaceMention[];
  counts: Map<string, number>;
  /** Words that it gives to a person as surname: "austin" of "Lloyd Austin". */
  surnames: Set<string>;
}

/** See `disambiguatePlaces`. */
export function settle(
  sentences: readonly Sentence[],
  placesBySentence: readonly PlaceMention[][]
): PlaceMention[][] {
  const sure = placesBySentence.flat().filter((m) => !isOpen(m) && m.kind !== "body");
  const counts = new Map<string, number>();
  for (const {country} of sure) counts.set(country, (counts.get(country) ?? 0) + 1);
  const evidence = {sure, counts, surnames: surnamesOf(sentences)};
  return placesBySentence.map((places, i) =>
    places
      .filter((m) => !isSurname(m, evidence, sentences[i]!))
      .map((m) => (isOpen(m) ? decided(m, evidence) : m))
  );
}

function surnamesOf(sentences: readonly Sentence[]): Set<string> {
  const names = new Set<string>();
  for (const sentence of sentences) {
    const scan = scanOf(sentence);
    for (let i = 0; i < scan.words.length;) {
      const match = matchAt(scan, i);
      if (match && isPerson(scan, match) === "surname") names.add(scan.words[match.from]!.key);
      i = match ? match.to : i + 1;
    }
  }
  return names;
}

/** A later "Austin said" after "Lloyd Austin", unless the text qualifies it ("Austin, Texas") or locates it ("in Jordan"). */
function isSurname(m: PlaceMention, {surnames, counts}: Evidence, sentence: Sentence): boolean {
  if (!surnames.has(nameKey(m.text))) return false;
  const entry = lookupName(m.text);
  const start = m.start - sentence.start;
  const before = sentence.text.slice(Math.max(0, start - 12), start);
  if (!entry || /\b(?:in|at|near|visit(?:ed|ing|s)?|across|inside) $/i.test(before)) return false;
  if (/^, \p{Lu}/u.test(sentence.text.slice(m.end - sentence.start, m.end - sentence.start + 3)))
    return false;
  if (entry.doubtful) return true;
  // "Jordan" after "Michael Jordan": the country only if the article speaks of it by another name as well
  const elsewhere = (counts.get(m.country) ?? 0) - (isOpen(m) ? 0 : 1);
  return entry.person && elsewhere < 1 && !/\b(?:to|from|of|with|and) $/i.test(before);
}

function decided(m: PlaceMention, evidence: Evidence): PlaceMention {
  const entry = lookupName(m.text);
  const rivals = entry ? rivalsOf(m, entry) : [];
  if (rivals.length < 2) return m;
  const chosen = byNearness.has(nameKey(m.text))
    ? nearest(m, rivals, evidence)
    : mostSpokenOf(rivals, evidence);
  if (!chosen || chosen.kind === "none") return m;
  const {kind, country, name, capital} = chosen;
  return {...m, kind, country, name, capital};
}

/** A city yields to one of its name that is at most ten times smaller, however much the article speaks of that country. */
const FAR = 10;

function rivalsOf(m: PlaceMention, {senses}: Entry): Sense[] {
  const first = senses.find((s) => s.country === m.country && s.kind === m.kind) ?? senses[0]!;
  // "Niger" is not the Nigerian state of that name
  const whole = first.kind === "country" || first.kind === "demonym";
  const rival = (s: Sense): boolean =>
    whole ? s.source !== "province" && s.source !== "town" : s.kind !== "city" || s.size * FAR >= first.size;
  return senses.filter((s) => s === first || rival(s));
}

/** The best known bearer keeps the name if the article speaks of its country, else the one that it speaks of most. */
function mostSpokenOf(rivals: readonly Sense[], {counts, sure}: Evidence): Sense | null {
  if (counts.has(rivals[0]!.country)) return null;
  const count = (s: Sense): number => (sure.some((m) => supports(s, m)) ? (counts.get(s.country) ?? 0) : 0);
  const best = [...rivals].sort((a, b) => count(b) - count(a))[0]!;
  return count(best) > 0 ? best : null;
}

/** "Congo", "Punjab": by the nearest earlier sure mention of a bearer's country, else by the first later one. */
function nearest(m: PlaceMention, rivals: readonly Sense[], {sure}: Evidence): Sense | null {
  const bearer = (other: PlaceMention): Sense | undefined => rivals.find((s) => supports(s, other));
  const mention = sure.filter((o) => o.start < m.start && bearer(o)).at(-1) ?? sure.find((o) => bearer(o));
  return mention ? (bearer(mention) ?? null) : null;
}

/** The state of Georgia is supported by other American states, not by any mention of the United States. */
const supports = (s: Sense, other: PlaceMention): boolean =>
  other.country === s.country && (s.name !== "Georgia" || s.country !== "USA" || states.has(other.name));
