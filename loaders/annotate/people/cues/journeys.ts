import {stateForms} from "../../../lexicon/offices.ts";
import {
  DEPARTING_VERBS,
  PLACE_NOUNS,
  TRAVEL_NOUNS,
  UNDERTAKING_VERBS,
  VISITING_VERBS
} from "../../../lexicon/travel.ts";
import {SAYING} from "../../../lexicon/verbs.ts";
import type {PlaceMention, VerbGroup} from "../../../types.ts";
import type {Read} from "../drafts.ts";
import type {Word} from "../words.ts";
import {isTown, leadOf, placesAt, seatsSpeaker, wordAt, zoneOf} from "./site.ts";
import type {Cue, Leg, Scene, Site} from "./site.ts";

const MOTIONS = new Set(["arrive", "land", "fly", "travel", "head", "go", "journey", "come", "depart", "leave", "return", "sail", "drive", "cross", "spend", "proceed", "continue", "move", "visit", "tour", "revisit", "stop", "stay", "jet", "set", "reach", "touch", "turn"]); // prettier-ignore
const GOALS = new Set(["to", "in", "into", "at", "for", "through", "via", "on", "near", "of", "and"]);
const HOMEWARD = new Set(["back", "home"]);
const STAYING = new Set(["remain"]);
/** "is due in", "was expected in", "has been invited to". */
const AWAITED = new Set(["expect", "invite", "schedule", "send", "dispatch"]);

/** What a journey says of who makes it: not of the country he goes to, of the one that he comes back to. */
export const journeys: Cue = (site, scene) => legsOf(site, scene);

export const legsOf = (site: Site, scene: Scene): Leg[] => (site.legs ??= readLegs(site, scene));

function readLegs(site: Site, scene: Scene): Leg[] {
  const places = placesAt(scene, site.at).filter((p) => !seatsSpeaker(site.read, p));
  if (places.length === 0) return toHere(site, scene);
  const main = scene.main[0] ?? "";
  return [
    ...site.verbs.flatMap((verb) => ofVerb(site.read, verb, places, main)),
    ...site.verbs.flatMap((verb) => whereTo(site.read, verb, places, main)),
    ...ofNoun(site, places, main),
    ...ofSent(site, places, main),
    ...toHere(site, scene)
  ];
}

function ofVerb(read: Read, verb: VerbGroup, places: PlaceMention[], main: string): Leg[] {
  const [from, to] = zoneOf(read, verb);
  if (!goes(verb, read.words, from, to)) return [];
  const legs = places
    .filter((p) => p.start >= from && p.start < to)
    .flatMap((p) => legTo(read, p, verb, main))
    // a president may well not have been to a town of his own
    .filter((leg) => !verb.negated || leg.weight < -3)
    .map((leg) => (verb.negated ? {...leg, denied: true} : leg));
  const isFirst = verb === read.sentence.verbs.find(({form}) => form === "finite");
  if (verb.negated || !isFirst) return legs;
  return legs.some((leg) => leg.weight < 0) ? legs : [...legs, ...fronted(read, places, from, main)];
}

function goes({lemma, passive}: VerbGroup, words: Word[], from: number, to: number): boolean {
  if (passive ? AWAITED.has(lemma) : MOTIONS.has(lemma) || STAYING.has(lemma)) return true;
  const isBe = lemma === "be" && !passive;
  if (!isBe && !UNDERTAKING_VERBS.has(lemma)) return false;
  const zone = words.slice(wordAt(words, from), wordAt(words, to));
  return zone.slice(0, 9).some(isTrip) || (isBe && startsAbroad(zone));
}

/** "from Warsaw, where she spent a night": a place before the verb. */
function whereTo(read: Read, verb: VerbGroup, places: PlaceMention[], main: string): Leg[] {
  const {words} = read;
  const [first] = verb.subject ?? [verb.first];
  const at = wordAt(words, read.sentence.tokens[first]?.start ?? 0);
  if (words[at - 1]?.lower !== "where" || verb.passive || !STAYS.has(verb.lemma)) return [];
  const place = places.findLast((p) => p.end <= (words[at - 1]?.start ?? 0));
  return place && wordAt(words, place.end) === at - 1 ? [goal(place, main)] : [];
}
const STAYS = new Set(["spend", "stay", "stop", "visit", "meet", "attend", "tour", "overnight", "arrive", "land"]); // prettier-ignore

/** "arrived here on Sunday", "said here", in a report from that place. */
function toHere({read, verbs}: Site, {dateline}: Scene): Leg[] {
  if (dateline === "") return [];
  const {words} = read;
  return verbs.flatMap((verb) => {
    const speaks = SAYING.has(verb.lemma);
    if (!(MOTIONS.has(verb.lemma) || speaks) || verb.passive) return [];
    const [from, to] = zoneOf(read, verb);
    const at = wordAt(words, from);
    const here = words.slice(at, at + 4).find((w) => w.lower === "here" && w.start < to);
    return here && words[here.i - 1]?.lower !== "from" ? [{country: dateline, start: here.start, weight: speaks ? -2 : -4}] : []; // prettier-ignore
  });
}

/** "In Dhaka, X concluded a visit", "It was to Vientiane that X had gone": a place at the sentence's head. */
function fronted({words, sentence}: Read, places: PlaceMention[], before: number, main: string): Leg[] {
  const place = places.find((p) => p.start < before && p.kind !== "demonym");
  const at = place ? wordAt(words, place.start) : -1;
  if (!place || (at !== 1 && !(at === 3 && /^it (?:was|is) /iu.test(sentence.text)))) return [];
  return ["in", "to"].includes(words[at - 1]?.lower ?? "") ? [goal(place, main)] : [];
}

const isTrip = (word: Word | undefined): boolean =>
  word !== undefined &&
  (TRAVEL_NOUNS.has(word.lower) || (word.lower.endsWith("s") && TRAVEL_NOUNS.has(word.lower.slice(0, -1))));

/** "was in Brussels", "is due in Delhi", "was back in Yerevan", "on a visit to". */
const startsAbroad = (zone: {lower: string}[]): boolean =>
  ["in", "back", "home", "due", "at", "off", "bound"].includes(zone[0]?.lower ?? "");

function legTo({words}: Read, place: PlaceMention, verb: VerbGroup, main: string): Leg[] {
  const lead = leadOf(words, place);
  const at = wordAt(words, place.start);
  // "flew out of Nairobi for Geneva": as who left it
  if (lead === "of" && words[at - 2]?.lower === "out" && isTown(words, place))
    return leaving(words, place, main);
  if (lead === "of" && isOwned(words, at)) return [];
  // "remained in Berlin"
  if (STAYING.has(verb.lemma))
    return lead === "in" ? [{country: place.country, start: place.start, weight: 2}] : [];
  if (words.slice(Math.max(0, at - 3), at).some((w) => HOMEWARD.has(w.lower)))
    // "came back from Honduras", "flew home from Lima"
    return [{country: place.country, start: place.start, weight: lead === "from" ? backFrom(place) : 4}];
  if (!isTown(words, place)) return [];
  // "flew in from Warsaw, where she had spent a night": on the way, and not at home
  if (lead === "from" && words[wordAt(words, place.end)]?.lower === "where") return [goal(place, main)];
  if (lead === "from")
    return [
      {country: place.country, start: place.start, weight: verb.lemma === "return" ? backFrom(place) : 2}
    ];
  // "returned from a three-day visit to Washington"
  if (verb.lemma === "return" && words.slice(wordAt(words, verb.end), at).some((w) => w.lower === "from"))
    return [{country: place.country, start: place.start, weight: -3}];
  if (verb.lemma === "return") {
    // "returned to Windhoek after two days in Angola, where …": two places, one home and one abroad
    if (isAfter(words, wordAt(words, verb.end), at)) return [goal(place, main)];
    const isEnd = words.slice(at + 1, at + 8).some((w) => w.lower === "after");
    return [{country: place.country, start: place.start, weight: lead !== "to" ? 0 : isEnd ? 4 : 2}];
  }
  // "left Taipei on Wednesday"
  if (lead === "" && DEPARTING_VERBS.has(verb.lemma)) return leaving(words, place, main);
  if (lead === "" ? VISITING_VERBS.has(verb.lemma) || verb.lemma === "reach" : GOALS.has(lead))
    return [goal(place, main)];
  return [];
}

/** "left Vila on Wednesday without a deal", "departed Suva after talks": whoever has done something there was a guest; else at home. */
const leaving = (words: Word[], place: PlaceMention, main: string): Leg[] => [
  hasDoneThere(words, wordAt(words, place.end))
    ? goal(place, main)
    : {country: place.country, start: place.start, weight: 2}
];

/** A minister returns from the provinces of his own country as well. */
const backFrom = ({kind, capital}: PlaceMention): number => (kind === "country" || capital ? -3 : -1);

const hasDoneThere = (words: readonly Word[], from: number): boolean =>
  words.slice(from, from + 5).some((w) => ["without", "after", "having", "where"].includes(w.lower));

/** "after two days in", "following talks in": the words just before a place tell what somebody comes back from. */
const isAfter = (words: readonly Word[], from: number, at: number): boolean =>
  words.slice(Math.max(from, at - 8), at).some((w) => w.lower === "after" || w.lower === "following");

/** "at the head of the delegation of the State of Kuwait": whose it is, and no goal. */
function isOwned(words: readonly Word[], at: number): boolean {
  let k = at - 1;
  while (k > 0 && (["of", "the"].includes(words[k]?.lower ?? "") || stateForms.has(words[k]?.lower ?? "")))
    k--;
  const owned = words[k];
  return owned !== undefined && owned.pos === "NOUN" && !PLACE_NOUNS.has(owned.lower) && !isTrip(owned);
}

/** A capital or a country is hardly one's own; another town may be, in the country that the article is about. */
function goal({country, kind, capital, start}: PlaceMention, main: string): Leg {
  const far = kind === "country" || kind === "demonym" || capital;
  return {country, start, weight: far ? -4 : country === main ? -1.2 : -2.5};
}

/** "Modi's visit to Riyadh", "the visit of X to Riyadh", "the visit to Riyadh by X". */
function ofNoun({mention, read, first, next}: Site, places: PlaceMention[], main: string): Leg[] {
  const {words} = read;
  if (mention.possessive) {
    const vehicle = words[wordAt(words, mention.span.end)];
    // "President X's plane touched down in Maputo"
    if (vehicle && VEHICLES.has(vehicle.lower)) return ofVehicle(read, vehicle, places, main);
    const at = nounAfter(words, wordAt(words, mention.span.end), 4);
    return at < 0 ? [] : legWithin(words, places, at, at + 8, main);
  }
  const before = words[first - 1]?.lower;
  if (before !== "of" && before !== "by") return [];
  for (let k = first - 2; k >= Math.max(0, first - 12); k--) {
    if (words[k]?.pos === "VERB" || words[k]?.gap === "comma") return [];
    if (!isTrip(words[k])) continue;
    const [from, until] = before === "of" ? [next, next + 5] : [k, first];
    return legWithin(words, places, from, until, main);
  }
  return [];
}

/** To the first place between two words, where it is led to. */
function legWithin(words: Word[], places: PlaceMention[], from: number, until: number, main: string): Leg[] {
  const [start, end] = [words[from]?.start ?? Infinity, words[until]?.start ?? Infinity];
  const place = places.find((p) => p.kind !== "demonym" && p.start >= start && p.start < end);
  return place && ["to", "in"].includes(leadOf(words, place)) ? [goal(place, main)] : [];
}

const VEHICLES = new Set([
  "plane",
  "jet",
  "aircraft",
  "motorcade",
  "convoy",
  "flight",
  "helicopter",
  "train",
  "delegation",
  "entourage"
]);

function ofVehicle(read: Read, {start}: Word, places: PlaceMention[], main: string): Leg[] {
  const {verbs, tokens} = read.sentence;
  const verb = verbs.find((v) => v.form === "finite" && (tokens[v.first]?.start ?? 0) > start);
  const moves = verb && (MOTIONS.has(verb.lemma) || verb.lemma === "touch") && !verb.negated;
  return moves ? places.filter((p) => p.start > verb.start).flatMap((p) => legTo(read, p, verb, main)) : [];
}

/** "Brussels sent its foreign policy chief to Pristina". */
function ofSent({read, mention, next}: Site, places: PlaceMention[], main: string): Leg[] {
  const {verbs, tokens} = read.sentence;
  const verb = verbs.findLast((v) => (tokens[v.head]?.end ?? 0) <= mention.phrase.start);
  if (!verb || verb.passive || !["send", "dispatch"].includes(verb.lemma)) return [];
  if (mention.phrase.start - (tokens[verb.head]?.end ?? 0) > 3) return [];
  const to = places.find((p) => wordAt(read.words, p.start) - next < 4 && p.start >= mention.phrase.end);
  return to && leadOf(read.words, to) === "to" ? [goal(to, main)] : [];
}

function nounAfter(words: Read["words"], from: number, reach: number): number {
  for (let k = from; k < from + reach; k++) {
    if (!words[k] || words[k]?.gap !== "soft") return -1;
    if (isTrip(words[k])) return k;
  }
  return -1;
}

/** Fills in where the text has somebody go, for what comes after. */
export function fillSetting(scene: Scene): void {
  let setting = "";
  let age = 0;
  for (const [at, here] of scene.sites.entries()) {
    scene.setting[at] = setting;
    const goals = here
      .flatMap((site) => legsOf(site, scene))
      .filter((leg) => leg.weight < -1 && !leg.denied)
      .sort((a, b) => a.start - b.start);
    scene.goals[at] = goals;
    const goal = goals[goals.length - 1]?.country;
    if (goal) [setting, age] = [goal, 0];
    else if (++age > 4) setting = "";
  }
}

/** Where somebody has travelled to last before a place of the text. */
export function settingAt(scene: Scene, at: number, offset: number): string {
  const goal = scene.goals[at]?.findLast((g) => g.start < offset);
  return goal?.country ?? scene.setting[at] ?? "";
}
