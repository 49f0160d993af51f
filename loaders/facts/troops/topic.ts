/** Forces that a sentence speaks of without a count: "the pull-out of Indian military personnel", "Mongolian soldiers serve far from home". */
import {SOFT_TROOPS, TROOPS, UNITS} from "../../lexicon/troops.ts";
import {holds, wordClass} from "../../annotate/word.ts";
import {forcesIn} from "./force.ts";
import {homeOf} from "./joint.ts";
import {standsForPeople} from "./peoples.ts";
import {toldBy} from "./told.ts";
import type {Told} from "./told.ts";
import {sitesIn} from "./location.ts";
import type {View} from "./view.ts";
import {phrase} from "./view.ts";
import {forcesNear} from "./about.ts";
import {topicForces, topicSite} from "./topicOwner.ts";

const FORCES = wordClass(TROOPS, UNITS, SOFT_TROOPS);

/** "foreign troops", "soldiers of several countries", "Who still has soldiers in Tonga?": whose they are, the next sentences tell. */
const isForeign = (view: View, k: number): boolean =>
  /^(?:foreign|western|overseas|international|visiting|multinational)$/.test(view.words[k - 1] ?? "") ||
  /^(?:of|from) (?:several|many|various|\w+) (?:countries|nations|states)\b/.test(
    phrase(view, k + 1, k + 3)
  ) ||
  (view.words[0] === "who" && view.sentence.text.endsWith("?"));

/** "Cyprus is full of foreign troops": the one land that the sentence names. */
function onlyLand({sentence}: View): {country: string; place: string} | null {
  const [only, ...more] = sentence.places.filter(({kind}) => kind !== "body" && kind !== "demonym");
  return only && more.length === 0 && /^[A-Z]{3}$/.test(only.country)
    ? {country: only.country, place: ""}
    : null;
}

/** What the next sentence's "51 of them" may lean on: the one force named here, else what was told before. */
export function topicOf(view: View, told: Told | null): Told | null {
  const {words, sentence} = view;
  for (let k = holds(sentence, FORCES) ? 0 : words.length; k < words.length; k++) {
    const word = words[k]!;
    const isForce = TROOPS.has(word) || (UNITS.has(word) && word !== "group") || (SOFT_TROOPS.has(word) && /^(?:military|armed|special)$/.test(words[k - 1] ?? "")); // prettier-ignore
    if (!isForce || /^(?:minister|ministry|chief|commander)$/.test(words[k + 1] ?? "")) continue;
    const forces = topicForces(view, k, told);
    // "How many soldiers does Russia have in Transnistria?"
    if (/\bhow many$/.test(phrase(view, k - 3, k - 1)) || words[k - 2] === "how") {
      const [asked] = forcesIn(view, k + 1, words.length - 1);
      const at = sitesIn(view, k + 1, words.length - 1, "at").find((s) => s.country !== "" && s.country !== asked?.name); // prettier-ignore
      if (asked && at) return toldBy({force: asked.name, location: at.country, place: at.place}, sentence.index, told); // prettier-ignore
    }
    const foreign = forces.length === 0 && isForeign(view, k);
    // "The third answer is soldiers."
    if (forces.length === 0 && !foreign && words.length <= 9 && k >= words.length - 2 && !told)
      return toldBy({force: "", location: "", place: ""}, sentence.index, told);
    if (forces.length !== 1 && !foreign) continue;
    const force = forces[0]?.name ?? "";
    const site = topicSite(view, k, force) ?? (foreign ? onlyLand(view) : null);
    if (foreign && !site) continue;
    if (!site && told?.force && /\b(?:its|their)\b/.test(phrase(view, k - 3, k - 1))) {
      // "The minister thanked its soldiers for their patience" speaks of those counted; "Vilnius moved its own soldiers" of others
      if (told.force === force) return {...told, sentence: sentence.index};
      continue;
    }
    const values = {force, location: site?.country ?? homeOf(force), place: site?.place ?? ""};
    return toldBy(values, sentence.index, told);
  }
  return peopleIn(view, told) ?? baseGivenUp(view, told) ?? told;
}

/** "Turkey handed the base at Ndola over to Zambia's army on Thursday", "closed its last base in Lusaka": whose soldiers are next told of, and where. */
function baseGivenUp(view: View, told: Told | null): Told | null {
  const {words, sentence, placeAt} = view;
  if (!holds(sentence, BASES)) return null;
  const verb = sentence.verbs.find((v) => GIVING_UP.test(v.lemma) && v.subject !== null && !v.passive);
  if (!verb?.subject || !words.slice(verb.head + 1, verb.head + 8).some((w) => BASES_AT.has(w))) return null;
  const [owner, ...more] = forcesIn(view, verb.subject[0], verb.subject[1]);
  if (!owner || more.length > 0 || !/^[A-Z]{3}$/.test(owner.name)) return null;
  const named = placeAt.slice(verb.head + 1).find((p) => p !== undefined && p.mention.kind !== "body" && p.mention.country !== owner.name); // prettier-ignore
  return named ? toldBy({force: owner.name, location: named.mention.country, place: ""}, sentence.index, told) : null; // prettier-ignore
}

const BASES_AT: ReadonlySet<string> = new Set("base bases camp camps airbase barracks garrison".split(" "));
const BASES = wordClass(BASES_AT);
const GIVING_UP = /^(?:hand|return|close|vacate|transfer|leave|abandon|evacuate|quit|give)$/;

/** "Then there are the Russians.": a people under arms, where soldiers were spoken of just before. */
function peopleIn(view: View, told: Told | null): Told | null {
  if (!told) return null;
  const {placeAt, words, sentence} = view;
  const named = placeAt.find((p) => p && /^(?:the|many)$/.test(words[p.first - 1] ?? "") && standsForPeople(view, p)); // prettier-ignore
  const opens = named && (named.first === 1 || (named.first === 2 && /^(?:consider|take)$/.test(words[0]!)) || /^(?:then )?there (?:are|remain|were)$/.test(phrase(view, 0, named.first - 2))); // prettier-ignore
  // "How many Russians are with them is disputed."
  const many = named && /^how many$/.test(phrase(view, named.first - 2, named.first - 1));
  if (many) return toldBy({force: named.mention.country, location: "", place: ""}, sentence.index, null);
  return named && opens && forcesNear(view) ? toldBy({force: named.mention.country, location: told.location, place: ""}, sentence.index, told) : null; // prettier-ignore
}
