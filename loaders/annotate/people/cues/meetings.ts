import {seatWords} from "../../../lexicon/offices.ts";
import {EVENTS, RECEIVING_VERBS} from "../../../lexicon/travel.ts";
import type {VerbGroup} from "../../../types.ts";
import type {Found} from "../refer.ts";
import {countryOf} from "../cast/member.ts";
import type {Word} from "../words.ts";
import {settingAt} from "./journeys.ts";
import {OPEN, countriesOf, isTown, leadOf, placesAt, placesIn, wordAt, zoneOf} from "./site.ts";
import type {Clue, Cue, Scene, Site} from "./site.ts";

const MEETING = new Set(["meet", "see", "brief", "thank", "congratulate", "visit", "join", "tell", "call", "sit", "hold", "discuss", "confer", "talk", "speak", "dine", "lunch", "have", "negotiate", "sign", "welcome", "receive", "greet", "host", "embrace", "hug", "salute", "kiss", "confront", "consult", "deliver", "hand", "present", "convey"]); // prettier-ignore
const NO_MEETING = new Set(["accompany", "join", "lead", "head", "follow", "succeed", "replace", "appoint", "name", "sign", "send", "nominate", "represent", "elect", "dismiss", "fire", "write", "say", "confirm", "announce", "draft", "chair", "open", "build", "dispatch"]); // prettier-ignore
const GOING = new Set([
  "go",
  "travel",
  "fly",
  "come",
  "arrive",
  "return",
  "leave",
  "land",
  "be",
  "accompany",
  "join"
]);
const MET = new Set([
  "with",
  "meet",
  "met",
  "meets",
  "meeting",
  "saw",
  "see",
  "on",
  "and",
  "by",
  "between",
  "to",
  "invited"
]);

/** Who receives is at home where the other comes; and who is met is of another country than the one who meets him. */
export const meetings: Cue = (site, scene) => [
  ...asHost(site, scene),
  ...asInviter(site, scene),
  ...asMet(site, scene),
  ...asGuest(site, scene),
  ...asPartner(site, scene),
  ...asMeeter(site, scene)
];

/** "She was received by General X", "X hosted her". */
function asHost(site: Site, scene: Scene): Clue[] {
  const {read, first, mention} = site;
  const here = scene.found[site.at] ?? [];
  const agent = read.words[first - 1]?.lower === "by" ? verbBefore(site) : null;
  const passive = agent?.passive && RECEIVING_VERBS.has(agent.lemma) ? agent : null;
  const host = complementOfHost(site, here);
  if (host) return [...against(countriesOf(host), 4), ...place(site, scene, countriesOf(host), 2.5)];
  const active = site.verbs.find(
    (v) => !v.passive && (RECEIVING_VERBS.has(v.lemma) || meetsArrival(site, v))
  );
  const guests = passive ? subjectsOf(passive, site, here) : active ? objectsOf(active, site, here) : [];
  if (!passive && !active) return [];
  const met = guests.filter((g) => g !== mention && g.member !== site.member);
  const others = countriesOf(met);
  // "The premier was greeted in Dili on his return by President X"
  const home = placesAt(scene, site.at).find(
    (p) => p.kind !== "demonym" && ["in", "at"].includes(leadOf(read.words, p)) && others.includes(p.country)
  );
  if (home) return [{country: home.country, weight: 2.5}];
  // "landed in Lima, where the premier welcomed him": at home there, whoever it was
  if (read.words[first - 1]?.lower === "where") return place(site, scene, others, 4);
  return [...waiting(met), ...against(others, 4), ...place(site, scene, others, 2.5)];
}

/** "had met him at the airport", "met her on her arrival". */
const meetsArrival = ({read: {sentence}}: Site, {lemma, end}: VerbGroup): boolean =>
  lemma === "meet" &&
  /^ [^,.;]{2,60} (?:(?:at|on) (?:the|his|her|their) (?:[\w-]+ )?(?:airport|airbase|airfield|tarmac|station|quay|border|arrival)|on arrival)\b/.test(
    sentence.text.slice(end - sentence.start)
  );

/** "paid a visit to Albania at the invitation of the foreign minister, X": who invites is at home where the other comes. */
function asInviter({read, at, mention}: Site, scene: Scene): Clue[] {
  const {sentence, words} = read;
  if (!sentence.text.includes(" invitation of ")) return [];
  const before = sentence.text.slice(0, mention.phrase.start - sentence.start);
  if (!/\b(?:at|on|upon) the (?:\w+ )?invitation of (?:the |his |her |their )?$/.test(before)) return [];
  const goals = placesAt(scene, at).filter(
    (p) => p.start < mention.phrase.start && ["to", "in"].includes(leadOf(words, p)) && p.kind !== "demonym"
  );
  const [first] = goals;
  const isOne = first && goals.every((p) => p.country === first.country);
  return isOne ? [{country: first.country, weight: 5}] : [];
}

/** "His host there will be General X": the guests. */
function complementOfHost({read, first}: Site, here: readonly Found[]): Found[] | null {
  const {words} = read;
  if (!["be", "is", "was", "are", "were"].includes(words[first - 1]?.lower ?? "")) return null;
  for (let k = first - 2; k >= Math.max(1, first - 6); k--)
    if (words[k]?.lower === "host") return here.filter((f) => f.span.end <= (words[k]?.start ?? 0));
  return null;
}

/** "met President X in N'Djamena", "talks with Foreign Minister X". */
function asMet(site: Site, scene: Scene): Clue[] {
  const {words} = site.read;
  const lead = words[site.first - 1]?.lower ?? "";
  const verb = verbBefore(site);
  if (!verb || site.verbs.includes(verb) || words[site.first - 2]?.lower === "off") return [];
  // "X saw him off"
  if (words[site.next]?.lower === "off") return [];
  if (lead === "by" && verb.passive && RECEIVING_VERBS.has(verb.lemma)) return [];
  // "spent a day with the economy minister", and not "flew in with"
  const meets =
    lead === "meeting" ||
    // "She was lectured by Prime Minister X"
    (lead === "by" && verb.passive && !NO_MEETING.has(verb.lemma)) ||
    (lead === "with"
      ? !GOING.has(verb.lemma) || EVENTS.has(words[site.first - 2]?.lower ?? "")
      : MET.has(lead) && MEETING.has(verb.lemma));
  if (!meets) return [];
  const here = scene.found[site.at] ?? [];
  const met = subjectsOf(verb, site, here).filter((f) => f.member !== site.member);
  const others = countriesOf(met);
  const there = place(site, scene, others, 2);
  // told right beside him: "met his counterpart, Y, in Rabat"
  const sure = there.some((clue) => clue.weight > 2);
  return [...(sure ? [] : waiting(met)), ...against(others, 2.5), ...there];
}

/** "Modi hosted President X", "Djibouti's president has invited Kassahun". */
function asGuest(site: Site, scene: Scene): Clue[] {
  const received = site.verbs.find((v) => v.passive && RECEIVING_VERBS.has(v.lemma));
  if (received) return wasReceived(received, site, scene);
  const verb = verbBefore(site);
  if (
    !verb ||
    verb.passive ||
    !(RECEIVING_VERBS.has(verb.lemma) || verb.lemma === "invite") ||
    site.verbs.includes(verb)
  )
    return [];
  const [from] = zoneOf(site.read, verb);
  if (site.mention.phrase.start - from > 3) return [];
  return against(countriesOf(subjectsOf(verb, site, scene.found[site.at] ?? [])), 3);
}

/** "X was received at the Élysée by President Y": of neither's country. */
function wasReceived(verb: VerbGroup, site: Site, scene: Scene): Clue[] {
  const {words} = site.read;
  const host = objectsOf(verb, site, scene.found[site.at] ?? []);
  const [from, to] = zoneOf(site.read, verb);
  const hosts = countriesOf(host);
  const there = placesIn(site.read, []).find(
    (p) => p.start >= from && p.start < to && isTown(words, p) && ["in", "at"].includes(leadOf(words, p))
  );
  const place = there?.country ?? seatIn(words);
  return [
    ...against(hosts, 4),
    ...(place ? [{country: place, weight: -3}] : []),
    ...(hosts.length > 0 ? [] : waiting(host))
  ];
}

/** "He and President X signed": each is the other side's. */
function asPartner(site: Site, scene: Scene): Clue[] {
  const verb = site.verbs.find((v) => MEETING.has(v.lemma) && !v.passive);
  if (!verb) return [];
  const partners = subjectsOf(verb, site, scene.found[site.at] ?? []).filter((f) => f.member !== site.member);
  if (partners.length !== 1) return [];
  const others = countriesOf(partners);
  return [...against(others, 2.5), ...place(site, scene, others, 1.5)];
}

/** "said President X, who had met the minister". */
function asMeeter(site: Site, scene: Scene): Clue[] {
  const verb = site.verbs.find((v) => v.lemma === "meet" && !v.passive);
  if (!verb) return [];
  const here = scene.found[site.at] ?? [];
  const met = objectsOf(verb, site, here);
  const {words} = site.read;
  const [from, to] = zoneOf(site.read, verb);
  const [other] = met;
  // "X met his counterpart, Y, in Rabat": rather the guest than the host
  const there =
    other &&
    placesAt(scene, site.at).find(
      (p) =>
        p.start >= from &&
        p.start < to &&
        p.kind !== "demonym" &&
        leadOf(words, p) === "in" &&
        wordAt(words, p.start) - wordAt(words, other.phrase.end) < 5
    );
  return [
    ...(there ? [{country: there.country, weight: -2.5}] : []),
    ...against(countriesOf(met.filter((f) => f.member !== site.member)), 2)
  ];
}

/** The nearest verb before the phrase. */
function verbBefore({read, mention}: Site): VerbGroup | null {
  const {verbs, tokens} = read.sentence;
  let last: VerbGroup | null = null;
  for (const verb of verbs) {
    if ((tokens[verb.head]?.end ?? 0) > mention.phrase.start) break;
    last = verb;
  }
  return last;
}

function subjectsOf(verb: VerbGroup, {read}: Site, here: readonly Found[]): Found[] {
  if (!verb.subject) return [];
  const {tokens} = read.sentence;
  const [from, to] = [tokens[verb.subject[0]]?.start ?? 0, tokens[verb.subject[1]]?.end ?? 0];
  return here.filter(
    (f) =>
      !f.possessive &&
      ((f.span.start >= from && f.span.start < to) || (f.phrase.start <= from && f.phrase.end >= to - 1))
  );
}

function objectsOf(verb: VerbGroup, {read}: Site, here: readonly Found[]): Found[] {
  const [from, to] = zoneOf(read, verb);
  // "will host a dinner; Foreign Minister X": nothing may part them
  const {words} = read;
  const at = wordAt(words, from);
  return here
    .filter((f) => f.phrase.start >= from && f.phrase.start < to && !f.possessive)
    .slice(0, 1)
    .filter((f) => !words.slice(at, wordAt(words, f.phrase.start) + 1).some((w) => w.gap === "hard"));
}

const against = (countries: string[], weight: number): Clue[] =>
  countries.map((country) => ({country, weight: -weight}));

/** Waits for the country of those whom he meets. */
const waiting = (others: readonly Found[]): Clue[] =>
  others.some((f) => !countryOf(f.member) && f.member.titles.length > 0) ? [{country: OPEN, weight: 4}] : [];

/** Where it takes place: told right after him, else in the sentence, else where the text has gone before. It is not the guest's own country. */
function place({read, at, mention, next}: Site, scene: Scene, others: string[], weight: number): Clue[] {
  const {words} = read;
  const told = placesAt(scene, at).filter(
    (p) => isTown(words, p) && ["in", "at"].includes(leadOf(words, p)) && !others.includes(p.country)
  );
  // "met Prime Minister X in Jerusalem and President Y in Ramallah"
  const beside = told.find(
    (p) => p.start >= mention.phrase.end && wordAt(words, p.start) - next < 3 && words[next]?.gap !== "hard"
  );
  const before = told.findLast((p) => p.start < mention.phrase.start);
  const setting = settingAt(scene, at, mention.phrase.start);
  const country =
    (beside ?? before ?? told[0])?.country ?? (seatIn(words) || (others.includes(setting) ? "" : setting));
  return country && !others.includes(country) ? [{country, weight: beside ? weight + 1 : weight}] : [];
}

const TO_SEAT = new Set(["at", "in", "the", "to"]);

/** "at the Élysée", "in the Kremlin". */
function seatIn(words: Word[]): string {
  for (let k = 1; k < words.length; k++) {
    const {lower, cap} = words[k]!;
    if (!cap || !TO_SEAT.has(words[k - 1]!.lower)) continue;
    const seat = seatWords[`${lower} ${words[k + 1]?.lower}`] ?? seatWords[lower];
    if (seat) return seat;
  }
  return "";
}
