import type {Cast} from "./cast/member.ts";
import {JOURNEYS, MOTION_VERBS} from "../../lexicon/travel.ts";
import {joinCopulas} from "./copulas.ts";
import type {Draft, Read} from "./drafts.ts";
import {joinDuties} from "./duties.ts";
import type {Word} from "./words.ts";

const COUNTED = new Set(["last", "first", "only", "latest", "second", "third", "previous", "next"]);
const WAS = new Set(["was", "is", "remains"]);
const REACH = 25;

/**
 * Gives the office of a sentence about the last or first who came to whom it names: "the last Kuwaiti foreign minister to visit
 * Manila was Sheikh X", "the first head of government to come since X in 2018". Changes the drafts in place.
 */
export function joinPredicates(read: Read, previous: Read | undefined): void {
  joinCopulas(read, previous);
  joinDuties(read);
  fillNew(read);
  const {words, drafts} = read;
  for (const office of drafts) joinOwnTrip(read, office);
  for (const office of drafts) {
    if (office.kind !== "office" || !isCounted(words, office)) continue;
    if (joinFirst(read, office)) continue;
    const name = drafts.find((d) => d.kind === "name" && d.titles.length === 0 && d.first > office.end);
    const lead = name && words[name.first - 1]?.lower;
    if (!name || !lead || name.first - office.end > REACH) continue;
    if (lead !== "since" && !WAS.has(lead) && !isAside(words, name)) continue;
    const past = lead !== "is" && lead !== "remains";
    name.titles.push(...office.titles.map((title) => ({...title, past})));
    if (lead !== "since") office.named = name;
  }
}

/** "X chose Lima for her first journey as Nepal's prime minister": whoever makes it. */
function joinOwnTrip({words, drafts, sentence}: Read, office: Draft): void {
  if (office.kind !== "office" || office.named || words[office.first - 1]?.lower !== "as") return;
  const own = words.findLastIndex((w, k) => k < office.first - 1 && k >= office.first - 8 && /^(?:his|her)$/.test(w.lower)); // prettier-ignore
  const trip = own < 0 ? [] : words.slice(own, office.first - 1).map((w) => w.lower);
  if (!trip.some((w) => COUNTED.has(w) || w === "maiden") || !trip.some((w) => JOURNEYS.has(w))) return;
  const [name, ...others] = drafts.filter((d) => d.kind === "name" && d.end <= own && !d.possessive);
  if (!name || others.length > 0 || name.titles.some((t) => t.country !== "") || name.fallen || name.name.length < 2) return; // prettier-ignore
  // "reported on her first trip as", "hosted his first trip as", "criticised": somebody else's
  const [verb, ...more] = sentence.verbs.filter((v) => v.form === "finite" && v.first >= (words[name.to]?.token ?? Infinity) && v.head < (words[own]?.token ?? 0)); // prettier-ignore
  if (!verb || more.length > 0 || verb.passive || !CHOOSES.has(verb.lemma)) return;
  name.titles.push(...office.titles);
  office.named = name;
}
const CHOOSES = new Set([..."choose pick select make pay take undertake begin start be".split(" "), ...MOTION_VERBS]); // prettier-ignore

/** "Uzbekistan has a new energy minister": of that country, and named in what follows. */
function fillNew({words, drafts}: Read): void {
  for (const {kind, first, from, titles} of drafts) {
    const [owner, has] = [words[first - 2], words[first - 1]];
    if (kind !== "office" || !GETS.has(has?.lower ?? "") || owner?.place?.kind !== "country") continue;
    if (!words.slice(first, from).some((w) => w.lower === "new")) continue;
    for (const title of titles)
      if (!title.country && !title.owner)
        Object.assign(title, {country: owner.place.country, determiner: "the"});
  }
}
const GETS = new Set(["has", "had", "have", "got", "gets"]);

/** "X landed in Hanoi on Monday, the first Czech foreign minister to do so": the office is his of whom the sentence tells. */
function joinFirst({words, drafts}: Read, office: Draft): boolean {
  const named = drafts.filter((d) => d.kind === "name" && !d.possessive);
  const [name] = named;
  const opens = words.slice(Math.max(0, office.first - 2), office.from).some((w) => w.gap === "comma");
  if (named.length !== 1 || !name || name.titles.length > 0 || name.end > office.first || !opens)
    return false;
  name.titles.push(...office.titles);
  office.named = name;
  return true;
}

/** ", X, came in March": between commas. */
const isAside = (words: readonly Word[], name: Draft): boolean =>
  words[name.first]?.gap === "comma" && words[name.end]?.gap === "comma";

/** The offices told of those who are named in the same sentence. */
export function settlePredicates(cast: Cast, reads: readonly Read[]): void {
  for (const draft of reads.flatMap((read) => read.drafts)) {
    const member = draft.named && cast.who.get(draft.named);
    if (member) cast.who.set(draft, member);
  }
}

/** "the last Irish premier to visit Lagos": counted, and told by what he did. */
function isCounted(words: readonly Word[], {first, from, end}: Draft): boolean {
  const before = words.slice(Math.max(0, first - 1), from);
  return before.some(({lower}) => COUNTED.has(lower)) && words[end]?.lower === "to";
}
