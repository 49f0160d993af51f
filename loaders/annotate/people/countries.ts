import {impliedCountries} from "../../lexicon/offices.ts";
import type {Cast, Member} from "./cast.ts";
import type {Read, Title} from "./phrases.ts";

/** Offices that one person of a country holds at a time, so that a second holder is another country's. */
const SINGLE = new Set([
  "president",
  "prime minister",
  "king",
  "queen",
  "emir",
  "sultan",
  "chancellor",
  "minister:foreign",
  "minister:defence",
  "crown prince",
  "supreme leader",
  "speaker"
]);

/**
 * Settles the country of each person: what his titles say most often, else the country that alone has such an office, else the one
 * that the article is about and that has nobody else in the office ("Prime Minister X" in a paper of his own country).
 */
export function inferCountries(cast: Cast, reads: Read[]): void {
  for (const member of cast.members) member.country ||= statedCountry(member) || impliedCountry(member);
  const counts = countriesByMention(reads);
  for (const member of cast.members) {
    if (member.country || member.titles.length === 0) continue;
    const country = homeCountry(member, cast, counts);
    if (country) Object.assign(member, {country, inferred: true});
  }
}

function statedCountry({titles}: Member): string {
  const counts = new Map<string, number>();
  for (const t of titles)
    if (t.country) counts.set(t.country, (counts.get(t.country) ?? 0) + (t.former ? 0.5 : 1));
  let best = "";
  for (const [country, n] of counts) if (n > (counts.get(best) ?? 0)) best = country;
  return best;
}

function impliedCountry({titles}: Member): string {
  for (const {role} of titles) {
    const country = impliedCountries[role.toLowerCase()];
    if (country) return country;
  }
  return "";
}

function countriesByMention(reads: Read[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {sentence} of reads)
    for (const place of sentence.places)
      if (place.kind !== "body" && !place.modifier)
        counts.set(place.country, (counts.get(place.country) ?? 0) + 1);
  return counts;
}

/** Among the two countries that the article names most, the one whose holder of the office is not somebody else. */
function homeCountry(member: Member, cast: Cast, counts: Map<string, number>): string {
  const key = member.titles.find((t) => isPublic(t))?.key;
  if (!key) return "";
  const top = [...counts.entries()]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 2)
    .filter(([, n]) => n > 1);
  const free = top.filter(
    ([country]) =>
      !SINGLE.has(key) ||
      !cast.members.some(
        (m) => m !== member && m.country === country && m.titles.some((t) => t.key === key && !t.former)
      )
  );
  if (free.length === 1) return free[0]?.[0] ?? "";
  // colleagues without a country of their own come from one place; those with one are the other side's
  const others = new Set(cast.members.filter((m) => m.country && !m.inferred).map((m) => m.country));
  const left = free.filter(([country]) => !others.has(country));
  return left.length === 1 && free.length === 2 ? (left[0]?.[0] ?? "") : "";
}

const isPublic = (t: Title): boolean =>
  t.kind !== "occupation" && t.kind !== "party" && t.key !== "counterpart" && !t.organization;
