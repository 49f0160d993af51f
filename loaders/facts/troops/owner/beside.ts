/** Whose troops the words right beside the count say they are: a clause on them, an apposition, a possessor, a gapped item. */
import {SOFT_TROOPS, TROOPS, UNITS} from "../../../lexicon/troops.ts";
import type {Group} from "../group.ts";
import {forcesIn} from "../force.ts";
import type {Force} from "../force.ts";
import {forcesOfSubject} from "../subject.ts";
import type {Told} from "../told.ts";
import {clauseStart} from "../scope.ts";
import type {View} from "../view.ts";
import type {Owners} from "./owners.ts";
import {NONE} from "./owners.ts";

/** "thanked Moldova for the 32 soldiers whom it has in Lebanon": of a clause on the troops "it" is the country right before them. */
export function relativeOwner(view: View, {first, last}: Group): Owners | null {
  const {words} = view;
  const at = /^(?:whom|that|which)$/.test(words[last + 1] ?? "") ? last + 2 : last + 1;
  const giver = view.placeAt[at];
  // "the 300 soldiers Zambia had lent to the mission"
  if (giver?.first === at && /^(?:country|city)$/.test(giver.mention.kind) && view.verbAt[giver.last + 1] !== -1)
    return {forces: [{name: giver.mention.country, token: at}], doubts: []}; // prettier-ignore
  // "the 1,500 men whom the Nigerian Army sent to Katsina"
  const army = words[at] === "the" ? view.placeAt[at + 1] : undefined;
  const acts = army && view.verbAt.findIndex((index, k) => k > army.last && index !== -1);
  if (army && acts && acts - army.last <= 4 && ARMY.test(words[acts - 1]!) && view.verbAt[army.last] === -1)
    return {forces: [{name: army.mention.country, token: army.first}], doubts: []};
  if (!/^(?:it|they)$/.test(words[at] ?? "") || view.verbAt[at + 1] === -1) return null;
  const before = forcesIn(view, clauseStart(view, first), first - 1).at(-1);
  return before ? {forces: [before], doubts: ["force from a pronoun"]} : null;
}

const ARMY = /^(?:army|forces?|military|navy)$/;

/** "1,000 soldiers, 750 of them Senegalese", "soldiers from Jamaica, 24 of them,": the people behind, or those named right before the comma. */
export function partOwner({words, placeAt}: View, {first, number}: Group): Owners | null {
  if (words[number.last + 1] !== "of" || words[number.last + 2] !== "them") return null;
  const owned = (laid: View["placeAt"][number]): Owners | null =>
    laid && laid.mention.kind !== "body" ? {forces: [{name: laid.mention.country, token: laid.first}], doubts: []} : null; // prettier-ignore
  const behind = placeAt[number.last + 3];
  if (behind?.mention.kind === "demonym" && /^(?:[,.;)]|and)$/.test(words[behind.last + 1] ?? ".")) return owned(behind); // prettier-ignore
  if (words[first - 1] !== ",") return null;
  const before = placeAt[first - 2];
  if (before) return words[before.first - 1] === "from" && TROOPS.has(words[before.first - 2] ?? "") ? owned(before) : null; // prettier-ignore
  const people = TROOPS.has(words[first - 2] ?? "") ? placeAt[first - 3] : undefined;
  return people?.mention.kind === "demonym" ? owned(people) : null;
}

/** "Then there are the British, some 2,500 of them,": the people named right before the comma. */
export function apposedPeople({words, placeAt}: View, {first}: Group): Owners | null {
  // "the Russians, of whom around 8,000 are stationed in", "There remain the Italians: nearly 350 men"
  const mark = /^of (?:whom|them)$/.test(words.slice(Math.max(0, first - 2), first).join(" "))
    ? first - 3
    : first - 1;
  const laid = /^[,:]$/.test(words[mark] ?? "") ? placeAt[mark - 1] : undefined;
  const many = laid?.mention.kind === "demonym" && words[laid.first - 1] === "the";
  return many ? {forces: [{name: laid.mention.country, token: laid.first}], doubts: []} : null;
}

/** "the military personnel of Kazakhstan serving with the UN, of whom 139 will be sent to Syria": the one state beside the word for troops. */
export function ownerOfWhom(view: View, first: number): Force | null {
  const {words} = view;
  if (words[first - 1] !== "whom" || words[first - 2] !== "of") return null;
  const noun = words.findLastIndex((w, k) => k < first && (TROOPS.has(w) || (w === "personnel" && words[k - 1] === "military"))); // prettier-ignore
  // "the soldiers stood beside the students from Togo, of whom"
  if (view.tokens.slice(noun + 1, first).some((t) => t.pos === "NOUN" && t.lower.endsWith("s"))) return null;
  const near = noun < 0 ? [] : forcesIn(view, noun - 2, noun + 2).filter(({name}) => /^[A-Z]{3}$/.test(name));
  return near.length === 1 ? near[0]! : null;
}

/** "keeps its troops, some 350 of them, in Niger": the possessor of what stands before the comma. */
export function apposedOwner(view: View, group: Group, told: Told | null): Owners | null {
  const {words} = view;
  const {first, number} = group;
  // "no work for its soldiers: some 8,000 of them are fighting in"
  const of = words[number.last + 1] === "of" && words[number.last + 2] === "them";
  const its = of && /^[:,;(–—]$/.test(words[first - 1] ?? "") ? [first - 3, first - 4].find((k) => /^(?:its|their|his|our)$/.test(words[k] ?? "")) : undefined; // prettier-ignore
  if (its !== undefined && (TROOPS.has(words[first - 2]!) || words[first - 2] === "men")) {
    const owner = forcesOfSubject(view, [its, its], told);
    if (owner.forces.length > 0) return owner;
  }
  if (!/^(?:its|their|his|our)$/.test(words[first] ?? "")) return null;
  if (!words.slice(first, number.first).some((w) => /^[,(–—]$/.test(w))) return null;
  const found = forcesOfSubject(view, [first, first], told);
  return found.forces.length > 0 ? found : null;
}

/** "Uganda, whose 5,800 soldiers are the largest contingent": the country before the comma. */
export function antecedentOwner(view: View, {first}: Group): Owners | null {
  const {words} = view;
  const own = words[first] === "whose" ? first : words[first - 1] === "whose" ? first - 1 : -1;
  const whose = own < 0 ? unitOfWhom(view, first) : own;
  // "Mali is close to Russia, whose": that right before the comma, whatever word leads to it
  const laid = whose > 1 && words[whose - 1] === "," ? view.placeAt[whose - 2] : undefined;
  if (laid?.mention.kind === "country")
    return {forces: [{name: laid.mention.country, token: laid.first}], doubts: []};
  const before = whose < 0 ? undefined : forcesIn(view, whose - 6, whose - 1).at(-1);
  return before ? {forces: [before], doubts: []} : null;
}

/** "Russia, whose Africa Corps arrived with around 100 instructors": the token of "whose", where a unit of theirs comes with those counted; else -1. */
function unitOfWhom({words, verbAt, sentence}: View, first: number): number {
  const whose = words.lastIndexOf("whose", first);
  if (whose < 0 || first - whose > 9 || words.slice(whose, first).some((w) => /^[,;:]$/.test(w))) return -1;
  const verb = words.findIndex((_, k) => k > whose && verbAt[k] !== -1);
  const unit = words[verb - 1] ?? "";
  // "whose battalion replaced 300 soldiers": others than theirs
  const isTheirs =
    words[first - 1] === "with" || HOLDING.test(sentence.verbs[verbAt[verb] ?? -1]?.lemma ?? "");
  return isTheirs && verb < first && (UNITS.has(unit) || TROOPS.has(unit) || SOFT_TROOPS.has(unit))
    ? whose
    : -1;
}

const HOLDING = /^(?:have|keep|maintain|number|count|field)$/;

/** "its 1,100 troops", "their remaining forces": the nearest force named before. */
export function possessorOf(view: View, {first, number}: Group, told: Told | null): Owners {
  const at = view.words
    .slice(first, number.last + 3)
    .findIndex((w) => /^(?:its|their|his|her|our|my)$/.test(w));
  if (at < 0) return NONE;
  return forcesOfSubject(view, [first + at, first + at], told);
}

/** "Belarus sent about 100 paratroopers, Armenia 100, the Russians 3,000, Tajikistan 200": the country right before a bare number. */
export function gappedOwner(view: View, group: Group): Owners | null {
  const {placeAt, words} = view;
  const {head, base, number, first} = group;
  const place = head === "elided" && base ? placeAt[first - 1] : undefined;
  const many = place?.mention.kind === "demonym" && words[place.first - 1] === "the";
  if (!place || !(many || place.mention.kind === "country") || first > number.first) return null;
  if (base?.number && isHosted(view, group)) return null;
  const opens = /^(?:,|;|and|while)$/.test(words[words[place.first - 1] === "the" ? place.first - 2 : place.first - 1] ?? ""); // prettier-ignore
  return opens
    ? {forces: [{name: place.mention.country, token: place.first}], doubts: ["a verb left out"]}
    : null;
}

/** "Niger will host 1,000 of them, and N'Djamena another 1,000": the country right before a bare number is where they are. */
export function isHosted({sentence, words}: View, {base}: Group): boolean {
  const hosting = /^(?:host|house|accommodate|shelter)$/;
  return base !== null && sentence.verbs.some((v) => v.head < base.number.first && base.number.first - v.head <= 4 && hosting.test(v.lemma)) && !words.slice(base.last).includes(";"); // prettier-ignore
}
