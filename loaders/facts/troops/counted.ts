/** Counts that a verb tells: "British troops in Kenya number about 200", "the force is 4,500 strong". */
import {MILITARY, SOFT_TROOPS, TROOPS, UNITS} from "../../lexicon/troops.ts";
import type {NumberMention} from "../../types.ts";
import {forcesNear} from "./about.ts";
import type {Group} from "./group.ts";
import {headAfter, REACH} from "./groupHead.ts";
import {isNoForce, startOf} from "./groupStart.ts";
import {phrase} from "./view.ts";
import type {Laid, View} from "./view.ts";

/** Farthest that a verb of counting stands from its noun: "the presence in Tajikistan, at the old base, is put at". */
const COUNTED = 18;

/** "British troops in Kenya number about 200", "The contingent numbers 600", "the force is now 4,500 strong". */
export function countedBy(view: View, number: Laid<NumberMention>): Group | null {
  const {words, tokens, sentence} = view;
  const strong = words[number.last + 1] === "strong";
  let verb = number.first - 1;
  if (/^(?:now|some|about|only|just|currently)$/.test(words[verb] ?? "")) verb--;
  // "estimated at" may be a part of the number's own words
  if (/^(?:estimated|put)$/.test(words[number.first] ?? "") && words[number.first + 1] === "at")
    verb = number.first + 1;
  if (!strong && !COUNTING.has(words[verb] ?? "") && !/^(?:is|was)$/.test(words[verb - 1] ?? "")) return null;
  const size = sizeBefore(view, verb);
  if (size) return {view, number, first: size.first, last: number.last, head: "troops", unit: true, base: null, counted: size.verb}; // prettier-ignore
  const put = words[verb] === "at" ? numberPut(view, verb) : null;
  if (put) return {view, number, first: put.first, last: number.last, head: "troops", unit: true, base: null, counted: put.verb}; // prettier-ignore
  const estimated =
    words[verb] === "at" && /^(?:estimated|put|stands?|stood|standing)$/.test(words[verb - 1] ?? "");
  // "The Americans, who were 1,100, finished withdrawing"
  const were = /^(?:are|were)$/.test(words[verb] ?? "") && words[verb - 1] === "who" && words[verb - 2] === "," && view.placeAt[verb - 3]?.mention.kind === "demonym"; // prettier-ignore
  // "The Americans at Pituffik are around 150 in number"
  const inNumber = words[number.last + 1] === "in" && words[number.last + 2] === "number" && /^(?:are|were)$/.test(words[verb] ?? ""); // prettier-ignore
  // "The Czech contingent in Mali, made up of 88 soldiers,"
  const made = words[verb] === "of" && /^(?:made up|composed|consisting|consisted|consists)$/.test(words[verb - 1] === "up" ? phrase(view, verb - 2, verb - 1) : (words[verb - 1] ?? "")); // prettier-ignore
  // "The number of Kenyan soldiers in Haiti is 400"
  const group = /^(?:is|was)$/.test(words[verb] ?? "") ? sentence.verbs[view.verbAt[verb] ?? -1] : undefined;
  const sized = group?.lemma === "be" && group.subject !== null && /^(?:number|strength|size|total)$/.test(words[group.subject[0] + 1] ?? "") && words[group.subject[0] + 2] === "of"; // prettier-ignore
  const counts = were || sized || inNumber || made || estimated || /^(?:numbers?|numbered|totals?|totall?ed|counts|counted|comprises?|comprised|reach|reached|reaches|numbering|totalling|totaling|comprising)$/.test(words[verb] ?? ""); // prettier-ignore
  const next = tokens[number.last + 1];
  const bare = (made && headAfter(view, number) !== null) || !next || view.dateAt[number.last + 1] !== undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(next.pos) || TROOPS.has(next.lower) || SOFT_TROOPS.has(next.lower); // prettier-ignore
  const is = strong && /^(?:is|was|are|were|be|stands|remains)$/.test(words[verb] ?? "");
  if (!(counts && bare) && !is) return null;
  // "Russian troops, which number about 2,000, would remain"
  const from = made
    ? verb - (words[verb - 1] === "up" ? 3 : 2)
    : /^(?:which|who)$/.test(words[verb - 1] ?? "")
      ? verb - 2
      : verb - 1;
  for (let k = from; k >= 0 && verb - k <= COUNTED; k--) {
    // "The marines who spent the dry season in Darwin numbered 2,010"
    const clause =
      words[k] === "who" && (TROOPS.has(words[k - 1] ?? "") || SOFT_TROOPS.has(words[k - 1] ?? ""));
    if (/^(?:;|:|who|which|that|while|but)$/.test(words[k]!) && !clause) return null;
    if (verb - k > REACH && view.verbAt[k] !== -1 && !words.slice(Math.max(0, k - COUNTED), k).includes("who")) return null; // prettier-ignore
    const body = view.placeAt[k]?.mention.kind === "body" && is;
    // "the French, who number 300", "Russian border guards, who number around 4,500"
    const people = view.placeAt[k];
    const nation = people?.mention.kind === "demonym" && people.last === k && words[people.first - 1] === "the" && (inNumber || (from < verb - 1 ? k >= from - 1 : k === verb - 1)); // prettier-ignore
    if (nation) return {view, number, first: people.first, last: number.last, head: "nationals", unit: true, base: null, counted: verb}; // prettier-ignore
    const guards = words[k] === "guards" && from < verb - 1;
    // "French troop strength in Chad stands at 1,000"
    const level = /^(?:strength|levels?|numbers|presence)$/.test(words[k]!) && /^(?:troop|military)$/.test(words[k - 1] ?? ""); // prettier-ignore
    if (!body && !level && !(TROOPS.has(words[k]!) || words[k] === "forces" || (SOFT_TROOPS.has(words[k]!) && MILITARY.has(words[k - 1] ?? "")) || guards || (UNITS.has(words[k]!) && words[k] !== "army"))) continue; // prettier-ignore
    const first = startOf(view, k);
    if (isNoForce(view, first, k)) return null;
    const last = strong ? number.last + 1 : number.last;
    return {view, number, first, last, head: "troops", unit: true, base: null, counted: verb};
  }
  return null;
}

/** Words right before a number that something counts by, or the one before them does. */
const COUNTING: ReadonlySet<string> = new Set(
  "at as of is was are were be stands stood remains given put number numbers numbered total totals totaled totalled count counts counted comprise comprises comprised reach reached reaches numbering totalling totaling comprising".split(
    " "
  )
);

/** "Its strength is 270", "The contingent's present strength was given as 400", "Their number was put at 340", "The total is 85": of troops told of before. */
function sizeBefore(view: View, at: number): {first: number; verb: number} | null {
  const {words} = view;
  const verb = SIZED.test(phrase(view, at - 1, at)) ? at - 1 : at;
  const is = words[verb - 1] === "is" || words[verb - 1] === "was" ? verb - 1 : verb;
  if (!/^(?:is|was|stands|stood|given|put)$/.test(words[is] ?? "") || !SIZE.test(words[is - 1] ?? ""))
    return null;
  let first = is - 1;
  while (first > 0 && is - first < 6 && !/^(?:its|their|the)$/.test(words[first]!)) first--;
  const opens =
    words[first] === "its" || words[first] === "their" || words.slice(first, is).some((w) => UNITS.has(w));
  const total = first === 0 && words[is - 1] === "total";
  return (opens || total) && forcesNear({article: view.article, sentence: {index: view.sentence.index - 1}})
    ? {first, verb: is}
    : null;
}

const SIZE = /^(?:strength|total|number|numbers|size|headcount)$/;
const SIZED = /^(?:given as|put at|stands at|stood at|estimated at|reported as)$/;

/** "experts put the number of Rwandan troops fighting there at 3,000": the phrase of the troops and the verb. */
function numberPut({words}: View, at: number): {first: number; verb: number} | null {
  const from = Math.max(0, at - 16);
  // "put their number at 12,000", "put the garrison today at about 4,500"
  for (let k = at - 1; k >= from && at - k <= 5; k--) {
    if (!/^(?:number|numbers|strength|garrison|contingent|force|presence|deployment)$/.test(words[k]!))
      continue;
    const told = /^(?:their|its|the)$/.test(words[k - 1] ?? "") && /^(?:put|puts|estimates?|estimated)$/.test(words[k - 2] ?? ""); // prettier-ignore
    if (told) return {first: k - 1, verb: k - 2};
  }
  // "put the Turkish garrison in the north of Cyprus at 33,000"
  const put = words.findLastIndex((w, k) => k < at && k >= at - 12 && /^(?:put|puts|estimates?|estimated)$/.test(w) && /^(?:the|its|their)$/.test(words[k + 1] ?? "")); // prettier-ignore
  const body = put < 0 ? -1 : [put + 2, put + 3, put + 4].find((k) => k < at && /^(?:garrison|contingent|force|presence|deployment|troops)$/.test(words[k] ?? "")); // prettier-ignore
  if (put >= 0 && body !== undefined && body > 0) return {first: put + 1, verb: put};
  const of = words.slice(from, at).lastIndexOf("number");
  const number = of < 0 ? -1 : from + of;
  const verb = words[number - 1] === "the" ? number - 2 : number - 1;
  if (number < 0 || words[number + 1] !== "of") return null;
  if (!/^(?:put|puts|putting|estimates?|estimated)$/.test(words[verb] ?? "")) return null;
  const noun = words.slice(number + 2, number + 8).some((w) => TROOPS.has(w) || SOFT_TROOPS.has(w));
  return noun ? {first: number, verb} : null;
}
