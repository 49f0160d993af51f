import {COMPANY, DELEGATIONS, EVENTS} from "../../../lexicon/travel.ts";
import {countryOf} from "../cast/member.ts";
import {legsOf} from "./journeys.ts";
import type {Cue, Scene, Site} from "./site.ts";
import {OPEN, wordAt, zoneOf} from "./site.ts";
import type {Found} from "../refer.ts";
import type {Word} from "../words.ts";

const WEIGHT = 7;
const JOINING = new Set(["join", "accompany"]);
const GOING = new Set(["go", "travel", "fly", "come", "be"]);
const INCLUDING = new Set([
  "include",
  "includes",
  "included",
  "including",
  "comprises",
  "comprised",
  "alongside"
]);

/** Who travels with somebody, or in somebody's delegation, serves the same country; and so does who represents one. */
export const company: Cue = (site, scene) => {
  const here = scene.found[site.at] ?? [];
  const leader =
    joined(site, here) ??
    broughtWith(site, here) ??
    onBehalf(site, here) ??
    accompanied(site, here) ??
    inDelegation(site, here) ??
    amongThem(site, scene) ??
    cameWith(site, here) ??
    bringing(site, here);
  const country = leader && leader.member !== site.member ? countryOf(leader.member) || OPEN : "";
  return [...(country ? [{country, weight: WEIGHT}] : []), ...represented(site)];
};

/** "X will join him in Tonga", "Y will go with him". */
function joined(site: Site, here: readonly Found[]): Found | undefined {
  const {words} = site.read;
  const verb = site.verbs.find(
    (v) =>
      !v.passive &&
      (JOINING.has(v.lemma) || GOING.has(v.lemma) || (v.lemma === "see" && seesOff(words, v.end)))
  );
  if (!verb) return undefined;
  const [from] = zoneOf(site.read, verb);
  const at = wordAt(words, from);
  const whom =
    JOINING.has(verb.lemma) || verb.lemma === "see" ? at : words[at]?.lower === "with" ? at + 1 : -1;
  return here.find((f) => f.phrase.start === words[whom]?.start && !f.possessive);
}

/** "on behalf of King X", "conveyed a message from President X". */
function onBehalf({read, first, verbs}: Site, here: readonly Found[]): Found | undefined {
  const [one, two] = [1, 2].map((n) => read.words[first - n]?.lower ?? "");
  const behalf = one === "of" && two === "behalf";
  const letter = one === "from" && LETTERS.has(two ?? "") && verbs.length === 0;
  if (!behalf && !letter) return undefined;
  const start = read.words[first - 1]?.start ?? 0;
  const carrier = here.find((f) => f.subject && f.span.end <= start);
  const conveys =
    behalf ||
    read.words.slice(0, first).some((w) => CONVEYING.test(w.lower)) ||
    read.words.slice(Math.max(0, first - 5), first).some((w) => w.lower === "with");
  return conveys ? carrier : undefined;
}
const LETTERS = new Set([
  "letter",
  "message",
  "greetings",
  "invitation",
  "regards",
  "condolences",
  "note",
  "gift"
]);
const CONVEYING = /^(?:convey|carr|deliver|hand|bring|brought|bear|bor)/;

/** "X saw him off". */
const seesOff = (words: Word[], end: number): boolean => {
  const at = wordAt(words, end);
  return words.slice(at, at + 6).some((w) => w.lower === "off");
};

/** "The premier flew in with Finance Minister X". */
function broughtWith({read, first, mention}: Site, here: readonly Found[]): Found | undefined {
  // "flew in for her first meeting with X" tells no companion
  if (read.words[first - 1]?.lower !== "with" || EVENTS.has(read.words[first - 2]?.lower ?? ""))
    return undefined;
  const {verbs, tokens} = read.sentence;
  const verb = verbs.findLast((v) => (tokens[v.head]?.end ?? 0) <= mention.phrase.start);
  if (
    !verb ||
    verb.passive ||
    !["travel", "fly", "come", "arrive", "land", "return", "leave"].includes(verb.lemma)
  )
    return undefined;
  const [from, to] = verb.subject
    ? [tokens[verb.subject[0]]?.start ?? 0, tokens[verb.subject[1]]?.end ?? 0]
    : [0, 0];
  return here.find((f) => !f.possessive && f.span.start >= from && f.span.start < to);
}

/** "She was accompanied by X"; a list goes on with commas and "and". */
function accompanied({read, first}: Site, here: readonly Found[]): Found | undefined {
  const {words} = read;
  for (let k = first - 1; k >= 1 && first - k < 40; k--) {
    const word = words[k]?.lower ?? "";
    // "He was seen off by General X"
    const verb = ["there", "here", "also"].includes(words[k - 1]?.lower ?? "") ? k - 2 : k - 1;
    if (word === "by" && (COMPANY.has(words[verb]?.lower ?? "") || words[verb]?.lower === "off")) {
      const start = words[verb]?.start ?? 0;
      const before = here.filter((f) => f.phrase.end <= start && !f.possessive);
      return before.find((f) => f.subject) ?? before[before.length - 1];
    }
    if (words[k]?.gap === "hard" || words[k]?.pos === "VERB") return undefined;
  }
  return undefined;
}

/** "Tseng's delegation includes X", "a delegation of Y's that includes X". */
function inDelegation({read, first, mention}: Site, here: readonly Found[]): Found | undefined {
  const {words} = read;
  let including = false;
  for (let k = first - 1; k >= 0 && first - k < 30; k--) {
    const word = words[k]?.lower ?? "";
    if (INCLUDING.has(word)) including = true;
    if (!including || !DELEGATIONS.has(word)) continue;
    const start = words[k]?.start ?? 0;
    const before = here.filter((f) => f.span.start < start && f.span.start < mention.phrase.start);
    return (
      before.find((f) => f.possessive && f.span.end <= start) ?? before.find((f) => f.subject) ?? before[0]
    );
  }
  return undefined;
}

/** "Minister X will be in the delegation", "X, who is part of the delegation": of him who was told to travel before. */
function amongThem({read: {sentence}, mention, at, member}: Site, scene: Scene): Found | undefined {
  if (!IN_DELEGATION.test(sentence.text.slice(mention.phrase.end - sentence.start))) return undefined;
  for (let k = at; k >= Math.max(0, at - REACH); k--) {
    const guest = (scene.sites[k] ?? []).find(
      (s) =>
        s.member !== member && countryOf(s.member) !== "" && legsOf(s, scene).some((leg) => leg.weight < 0)
    );
    if (guest) return guest.mention;
  }
  return undefined;
}
const IN_DELEGATION = /^,?(?: who)? (?:is|was|will be|would be|are|were)(?: also)? (?:in|part of|a member of|among) (?:the|his|her) (?:[\w-]+ )?(?:delegation|entourage|party|team)\b/; // prettier-ignore
/** The leader stands so many sentences before. */
const REACH = 8;

/** "With him came the secretary of state, X". */
function cameWith({read, first}: Site, here: readonly Found[]): Found | undefined {
  const {words} = read;
  for (let k = first - 1; k >= Math.max(1, first - 4); k--) {
    if (
      !["came", "comes", "travelled", "traveled", "flew", "went", "is", "are", "were", "was"].includes(
        words[k]?.lower ?? ""
      )
    )
      continue;
    const leader = here.filter((f) => f.span.end <= (words[k]?.start ?? 0));
    const last = leader[leader.length - 1];
    const with_ = last && words[wordAt(words, last.phrase.start) - 1]?.lower;
    return with_ === "with" || with_ === "accompanying" ? last : undefined;
  }
  return undefined;
}

/** "will begin a visit on Wednesday, bringing with him Energy Minister X", "brought her trade minister, X, with her". */
function bringing({read, first}: Site, here: readonly Found[]): Found | undefined {
  const {words} = read;
  for (let k = first - 1; k >= Math.max(0, first - 4); k--) {
    if (!BRINGING.has(words[k]?.lower ?? "")) continue;
    const start = words[k]?.start ?? 0;
    const along = words.slice(k + 1, first + 8).some((w, n, all) => w.lower === "with" && /^(?:him|her)$/.test(all[n + 1]?.lower ?? "")); // prettier-ignore
    return along ? here.findLast((f) => f.subject && f.span.end <= start) : undefined;
  }
  return undefined;
}
const BRINGING = new Set(["bringing", "brought", "brings", "bring", "taking", "took", "takes", "take"]);

/** "led the Rwandan side at the talks". */
const ofSide = (words: Word[], end: number): boolean => {
  const at = wordAt(words, end);
  return words[at]?.lower === "the" && words[at + 1]?.place?.kind === "demonym" && /^(?:side|delegation|team|party)$/.test(words[at + 2]?.lower ?? ""); // prettier-ignore
};

/** "where he represented Pakistan", "led the Rwandan side". */
function represented({read, verbs}: Site): {country: string; weight: number}[] {
  const verb = verbs.find((v) => v.lemma === "represent" && !v.passive);
  const leads = verb ?? verbs.find((v) => /^(?:lead|head|chair)$/.test(v.lemma) && !v.passive && ofSide(read.words, v.end)); // prettier-ignore
  if (!leads) return [];
  const [from] = zoneOf(read, leads);
  const place = read.sentence.places.find((p) => p.start >= from && p.start - from < 6);
  return place ? [{country: place.country, weight: WEIGHT}] : [];
}
