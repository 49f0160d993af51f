import {RECEIVING_VERBS} from "../../../lexicon/travel.ts";
import type {VerbGroup} from "../../../types.ts";
import type {Found} from "../refer.ts";
import {countriesOf, leadOf, placesIn, zoneOf} from "./site.ts";
import type {Clue, Cue, Scene, Site} from "./site.ts";

const MEETING = new Set(["meet", "see", "brief", "thank", "congratulate", "visit", "join", "tell", "call", "sit", "hold", "discuss", "confer", "talk", "speak", "dine", "lunch", "have", "negotiate", "sign", "welcome", "receive", "greet", "host"]); // prettier-ignore
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
  ...asMet(site, scene),
  ...asGuest(site, scene),
  ...asPartner(site, scene)
];

/** "She was received by General X", "X hosted her". */
function asHost(site: Site, scene: Scene): Clue[] {
  const {read, first, mention} = site;
  const here = scene.found[site.at] ?? [];
  const agent = read.words[first - 1]?.lower === "by" ? verbBefore(site) : null;
  const passive = agent?.passive && RECEIVING_VERBS.has(agent.lemma) ? agent : null;
  const active = site.verbs.find((v) => !v.passive && RECEIVING_VERBS.has(v.lemma));
  const guests = passive ? subjectsOf(passive, site, here) : active ? objectsOf(active, site, here) : [];
  if (!passive && !active) return [];
  const others = countriesOf(guests.filter((g) => g !== mention && g.member !== site.member));
  return [...against(others, 4), ...place(site, scene, others, 2.5)];
}

/** "met President X in N'Djamena", "talks with Foreign Minister X". */
function asMet(site: Site, scene: Scene): Clue[] {
  const {read, first} = site;
  const verb = verbBefore(site);
  if (
    !verb ||
    !MEETING.has(verb.lemma) ||
    !MET.has(read.words[first - 1]?.lower ?? "") ||
    site.verbs.includes(verb)
  )
    return [];
  const here = scene.found[site.at] ?? [];
  const others = countriesOf(subjectsOf(verb, site, here).filter((f) => f.member !== site.member));
  return [...against(others, 2.5), ...place(site, scene, others, 2)];
}

/** "Modi hosted President X", "Djibouti's president has invited Kassahun". */
function asGuest(site: Site, scene: Scene): Clue[] {
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

/** "He and President X signed": each is the other side's. */
function asPartner(site: Site, scene: Scene): Clue[] {
  const verb = site.verbs.find((v) => MEETING.has(v.lemma) && !v.passive);
  if (!verb) return [];
  const partners = subjectsOf(verb, site, scene.found[site.at] ?? []).filter((f) => f.member !== site.member);
  if (partners.length !== 1) return [];
  const others = countriesOf(partners);
  return [...against(others, 2.5), ...place(site, scene, others, 1.5)];
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
      ((f.span.start >= from && f.span.start < to) || (f.phrase.start <= from && f.phrase.end >= to))
  );
}

function objectsOf(verb: VerbGroup, {read}: Site, here: readonly Found[]): Found[] {
  const [from, to] = zoneOf(read, verb);
  return here.filter((f) => f.phrase.start >= from && f.phrase.start < to && !f.possessive).slice(0, 1);
}

const against = (countries: string[], weight: number): Clue[] =>
  countries.map((country) => ({country, weight: -weight}));

/** Where it takes place: told in the sentence, else where the text has gone before. It is not the guest's own country. */
function place({read, at}: Site, scene: Scene, others: string[], weight: number): Clue[] {
  const told = placesIn(read, scene.found[at] ?? []).filter(
    (p) => p.kind !== "demonym" && ["in", "at"].includes(leadOf(read.words, p)) && !others.includes(p.country)
  );
  const country =
    told[told.length - 1]?.country ?? (others.includes(scene.setting[at] ?? "") ? "" : scene.setting[at]);
  return country ? [{country, weight}] : [];
}
