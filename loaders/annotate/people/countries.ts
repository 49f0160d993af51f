import {impliedCountries} from "../../lexicon/offices.ts";
import {motions} from "../../lexicon/placeContext.ts";
import type {PlaceMention} from "../../types.ts";
import {canHave} from "./holdable.ts";
import type {Cast, Member} from "./cast.ts";
import type {Draft, Read, Title} from "./drafts.ts";
import {isSubject, mainVerb, subjectSpan} from "./subjects.ts";

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

interface Named {
  draft: Draft;
  read: Read;
}

/**
 * Settles the country of each person: what his titles say most often, else the country that alone has such an office, else what
 * stands around him. Who is told of much is the article's own ("Prime Minister X" in a paper of his country); who is told of once
 * belongs to the country spoken of just before ("in Fiji, where he met Prime Minister X").
 */
export function inferCountries(cast: Cast, reads: Read[]): void {
  for (const member of cast.members) member.country ||= statedCountry(member) || impliedCountry(member);
  const top = mostNamed(reads, 2);
  const named = namedBy(cast, reads);
  for (const member of cast.members) {
    if (member.country || !member.titles.some(isPublic)) continue;
    const mentions = named.get(member) ?? [];
    const home = (): string => homeCountry(member, mentions, cast, top);
    const local = (): string => localCountry(member, mentions, cast, reads, top);
    const main = mentions.length > 2 || travels(mentions[0]);
    const country = main ? home() || local() : local() || home();
    if (country) Object.assign(member, {country, inferred: true});
  }
  joinColleagues(cast);
}

/** Who is left joins the others whose offices the article tells without a country, if all of them are of one. */
function joinColleagues(cast: Cast): void {
  const plain = cast.members.filter(
    (m) => m.country && m.titles.some(isPublic) && m.titles.every((t) => !t.country)
  );
  const countries = [...new Set(plain.map((m) => m.country))];
  for (const member of cast.members) {
    if (member.country || !member.titles.some(isPublic)) continue;
    const fit = countries.filter((country) => !isTaken(country, member, cast));
    if (fit.length === 1) Object.assign(member, {country: fit[0], inferred: true});
  }
}

function statedCountry({titles}: Member): string {
  const counts = new Map<string, number>();
  for (const t of titles)
    if (t.country) counts.set(t.country, (counts.get(t.country) ?? 0) + (t.former ? 0.5 : t.times));
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

/** The countries that an article names most, by themselves, their people or their cities; those named once are left out. */
export function mostNamed(reads: Read[], n: number): string[] {
  const counts = new Map<string, number>();
  for (const {sentence} of reads)
    for (const place of sentence.places)
      if (place.kind !== "body" && !place.modifier)
        counts.set(place.country, (counts.get(place.country) ?? 0) + 1);
  return [...counts.entries()]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, n)
    .map(([country]) => country);
}

function namedBy(cast: Cast, reads: Read[]): Map<Member, Named[]> {
  const named = new Map<Member, Named[]>();
  for (const read of reads)
    for (const draft of read.drafts) {
      const member = draft.kind === "name" ? cast.who.get(draft) : undefined;
      if (!member) continue;
      const list = named.get(member);
      if (list) list.push({draft, read});
      else named.set(member, [{draft, read}]);
    }
  return named;
}

/** Of the two countries that the article is about, the one whose holder of the office is nobody else, and to which he does not travel. */
function homeCountry(member: Member, mentions: Named[], cast: Cast, top: string[]): string {
  const goals = new Set(mentions.slice(0, 5).flatMap(destinations));
  const free = top.filter((country) => !isTaken(country, member, cast) && !goals.has(country));
  if (free.length === 1) return free[0] ?? "";
  // a journey inside his own country, the only one that is told of
  if (free.length === 0 && top.length === 1 && !isTaken(top[0] ?? "", member, cast)) return top[0] ?? "";
  // colleagues without a country of their own come from one place; those with one are the other side's
  const others = new Set(cast.members.filter((m) => m.country && !m.inferred).map((m) => m.country));
  const left = free.filter((country) => !others.has(country));
  return left.length === 1 && free.length === 2 ? (left[0] ?? "") : "";
}

function isTaken(country: string, member: Member, cast: Cast): boolean {
  if (member.titles.some((t) => !t.former && !canHave(country, t.key))) return true;
  const keys = member.titles.filter((t) => SINGLE.has(t.key) && !t.former).map((t) => t.key);
  return cast.members.some(
    (m) => m !== member && m.country === country && m.titles.some((t) => keys.includes(t.key) && !t.former)
  );
}

/** The country of the place right after him ("met President X in N'Djamena"), or named last before him in the sentence, or in the one before. */
function localCountry(member: Member, mentions: Named[], cast: Cast, reads: Read[], top: string[]): string {
  for (const {draft, read} of mentions.slice(0, 2)) {
    if (draft.titles.length === 0 || travels({draft, read})) continue;
    const companion = companionOf(draft, read, cast);
    const fits = (p: PlaceMention): boolean => p.country !== companion && !isTaken(p.country, member, cast);
    const places = placesIn(read, draft);
    const after = read.words[draft.end];
    const there =
      after && ["in", "at"].includes(after.lower)
        ? places.find((p) => p.start > after.start && p.start - after.end < 6)
        : undefined;
    if (there && fits(there)) return there.country;
    const before = places.filter((p) => p.start < draft.phrase.start && fits(p));
    const last = before[before.length - 1];
    if (last) return last.country;
    const other = otherParty(draft, read, cast, top).filter((country) => !isTaken(country, member, cast));
    if (other.length === 1) return other[0] ?? "";
    const earlier = reads[read.sentence.index - 1];
    const topic =
      earlier && earlier.sentence.paragraph === read.sentence.paragraph ? topicOf(earlier, cast, fits) : "";
    if (topic) return topic;
  }
  return "";
}

/** "The Japanese premier will meet Speaker X": of the two countries that the article is about, not the one whose people meet him. */
function otherParty(draft: Draft, read: Read, cast: Cast, top: string[]): string[] {
  if (draft.titles.some((t) => t.owner) || !MEETINGS.has(read.words[draft.first - 1]?.lower ?? "")) return [];
  const met = read.drafts
    .filter((d) => d.span.end <= draft.phrase.start)
    .map((d) => cast.who.get(d)?.country || d.titles[0]?.country || "");
  return met.some(Boolean) ? top.filter((country) => !met.includes(country)) : [];
}
const MEETINGS = new Set([
  "meet",
  "met",
  "meets",
  "meeting",
  "with",
  "by",
  "received",
  "host",
  "hosted",
  "greeted",
  "told"
]);

/** "Honiara says that there will be no base. Prime Minister X told parliament": the first place of the sentence before that is not its subject's. */
function topicOf(read: Read, cast: Cast, fits: (p: PlaceMention) => boolean): string {
  const span = subjectSpan(read);
  const subjects = read.drafts
    .filter((d) => isSubject(read, d, span))
    .map((d) => cast.who.get(d)?.country ?? d.titles[0]?.country ?? "");
  const places = placesIn(read, null).filter(fits);
  return (places.find((p) => !subjects.includes(p.country)) ?? places[0])?.country ?? "";
}

function placesIn(read: Read, draft: Draft | null): PlaceMention[] {
  const quoted = (p: PlaceMention): boolean =>
    read.sentence.quotes.some((q) => q.start <= p.start && p.end <= q.end);
  const inName = (p: PlaceMention): boolean =>
    read.drafts.some((d) => d.kind === "name" && d.span.start <= p.start && p.end <= d.span.end);
  const inside = (draft && read.words[draft.from]?.quoted) ?? false;
  return read.sentence.places.filter(
    (p) => p.kind !== "body" && !p.modifier && (inside || !quoted(p)) && !inName(p)
  );
}

/** The country of the sentence's subject, with whom he meets. */
function companionOf(draft: Draft, read: Read, cast: Cast): string {
  const span = subjectSpan(read);
  for (const other of read.drafts) {
    if (other === draft || !isSubject(read, other, span)) continue;
    return cast.who.get(other)?.country ?? other.titles[0]?.country ?? "";
  }
  return "";
}

const MOTIONS = new Set(motions.split(/,\s*/u));
const isPublic = (t: Title): boolean =>
  t.kind !== "occupation" && t.kind !== "party" && t.key !== "counterpart" && !t.organization;

/** The subject of a sentence that tells a journey. */
function travels(mention: Named | undefined): boolean {
  if (!mention) return false;
  const {draft, read} = mention;
  // "Modi's visit to Riyadh"
  if (draft.possessive && read.words.slice(draft.to, draft.to + 3).some((w) => MOTIONS.has(w.lower)))
    return true;
  const verb = mainVerb(read);
  return (
    verb !== null &&
    isSubject(read, draft, subjectSpan(read)) &&
    read.words.some((w) => w.token >= verb.head && w.token < verb.head + 8 && MOTIONS.has(w.lower))
  );
}

function destinations(mention: Named): string[] {
  if (!travels(mention) || mention.read.words.some((w) => w.lower.startsWith("return"))) return [];
  const start = mention.read.sentence.tokens[mainVerb(mention.read)?.head ?? 0]?.start ?? 0;
  return placesIn(mention.read, mention.draft)
    .filter((p) => p.start > start && p.kind !== "demonym" && !isBackIn(mention.read, p))
    .map((p) => p.country);
}

/** "was back in Yerevan before midnight": where he comes from. */
const isBackIn = ({words}: Read, {start}: PlaceMention): boolean => {
  const at = words.findIndex((w) => w.start >= start);
  return words.slice(Math.max(0, at - 3), at).some((w) => w.lower === "back" || w.lower === "home");
};
