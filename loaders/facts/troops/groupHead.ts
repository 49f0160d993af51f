/** The noun that a number counts: behind it, before it, or beside it. */
import {MILITARY, SOFT_TROOPS, TROOPS, UNIT_PLURALS, UNITS} from "../../lexicon/troops.ts";
import type {NumberMention} from "../../types.ts";
import {isMark, nounBefore} from "./apposition.ts";
import {acts, standsForPeople} from "./peoples.ts";
import {LIVING} from "./sense.ts";
import {phrase} from "./view.ts";
import type {Laid, View} from "./view.ts";

/** Longest noun phrase from the number to its noun, and from its first word to the number, in tokens. */
export const REACH = 9;

/** Longest list of numbers before one noun, in tokens. */
const LIST = 24;

interface Head {
  at: number;
  kind: "troops" | "soft" | "nationals";
  unit: boolean;
}

/** The noun that the number counts: "2,500 combat-ready US troops", "900 of its soldiers", "60 Turkish and 60 Russian soldiers". */
export function headAfter(view: View, number: Laid<NumberMention>): Head | null {
  const {words, tokens, numberAt} = view;
  let k = number.last + 1;
  const strong = /^(?:-? ?(?:strong|member|man|person|soldier|troop))\b/.test(phrase(view, k, k + 1));
  if (strong) k += words[k] === "-" ? 2 : 1;
  if (/^(?:soldiers?|troops?|man)$/.test(words[k - 1] ?? "") && !UNITS.has(words[k] ?? "") && strong) k--;
  for (let end = k + REACH; k < end && k < tokens.length; k++) {
    const word = words[k]!;
    // "two battalions, about 1,200 soldiers"
    if (UNIT_PLURALS.has(word) && !view.placeAt[k] && !TROOPS.has(words[k + 1] ?? "")) return null;
    if (TROOPS.has(word) && !isCompound(view, k)) return {at: lastOf(view, k), kind: "troops", unit: false};
    if (strong && UNITS.has(word) && !UNITS.has(words[k + 1] ?? ""))
      return {at: k, kind: "troops", unit: true};
    // "340 members of the Defence Forces", "1,500 fighters of its Africa Corps"
    if (/^(?:members|fighters)$/.test(word) && OF_FORCES.test(phrase(view, k + 1, k + 6))) return {at: k, kind: "troops", unit: false}; // prettier-ignore
    if (SOFT_TROOPS.has(word) && !TROOPS.has(words[k + 1] ?? "")) {
      const sure = MILITARY.has(words[k - 1] ?? "") || /^(?:servicemen|service)$/.test(words[k - 1] ?? "");
      return {at: lastOf(view, k), kind: sure ? "troops" : "soft", unit: false};
    }
    // "230 military police": soldiers, where other police are none
    if (word === "police" && words[k - 1] === "military") return {at: /^(?:officers|personnel|men)$/.test(words[k + 1] ?? "") ? k + 1 : k, kind: "troops", unit: false}; // prettier-ignore
    // "500 light infantry", "60 military technicians"
    if (word === "infantry" ? !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[k + 1]?.pos ?? "") && words[k + 1] !== "-" : word === "technicians" && MILITARY.has(words[k - 1] ?? "")) return {at: k, kind: "troops", unit: false}; // prettier-ignore
    // "up to 1,400 Russian fighters are in Mali"
    if (word === "fighters" && view.placeAt[k - 1]?.mention.kind === "demonym") return {at: k, kind: "soft", unit: false}; // prettier-ignore
    // "has 160 people at its base in Djibouti"
    if (word === "people" && /^(?:at|in) (?:its|the|their|a|an) (?:\w+ ){0,2}(?:base|airbase|barracks|garrison|air base)\b/.test(phrase(view, k + 1, k + 5)))
      return {at: k, kind: "soft", unit: false}; // prettier-ignore
    // "1,000 military and police officers"
    if (word === "military" && /^and (?:police|civilian|gendarmerie) (?:officers|personnel|staff|members)$/.test(phrase(view, k + 1, k + 3)))
      return {at: k + 3, kind: "soft", unit: false}; // prettier-ignore
    // "some 1,500 military, who serve two radio stations"
    if (word === "military" && /^(?:,|\.|;|who|in|at)$/.test(words[k + 1] ?? "."))
      return {at: k, kind: "soft", unit: false};
    if (isNationals(view, k)) return {at: k, kind: "nationals", unit: false};
    // "A Brazilian contingent, 650 strong, arrived"
    if (word === "," && words[number.last + 1] === "strong") break;
    // "nine years, the general staff announced": behind its own noun and a comma the number counts no more
    if (word === "," && k > number.last + 1 && tokens[k - 1]!.pos === "NOUN") return null;
    // "eight agreements and a promise of more military trainers": a phrase of its own behind its own noun
    if (/^an?$/.test(word) && words[k - 1] === "and" && tokens[k - 2]!.pos === "NOUN") return null;
    const other = numberAt[k];
    // "35 scientists and 80 soldiers"
    const before = tokens[k - 2];
    if (other && other !== number && words[k - 1] === "and" && /^(?:NOUN|PROPN)$/.test(before?.pos ?? "") && /s$/.test(before!.lower) && !view.placeAt[k - 2]) return null; // prettier-ignore
    if (other && other !== number && !other.mention.ordinal) {
      if (!joins(view, number, other.first)) return null;
      // "1,500 French, 1,100 American and 100 German soldiers": each number carries the search on
      if (other.first === k) end = Math.min(k + REACH, number.last + LIST);
      continue;
    }
    // "2,500 families of British soldiers"
    if (word === "of" && k - 1 > number.last && tokens[k - 1]!.pos === "NOUN" && !UNITS.has(words[k - 1]!) && !joins(view, number, k)) break; // prettier-ignore
    if (!isInside(view, k)) break;
  }
  if (strong && !CIVILIAN.test(phrase(view, number.last + 1, k)))
    return {at: Math.min(k, tokens.length) - 1, kind: "troops", unit: true};
  return null;
}

const OF_FORCES =
  /^of (?:the|its|their|his|our) (?:[\w']+ ){0,2}(?:armed forces|defen[cs]e forces?|army|air force|navy|military|(?:marine|africa|expeditionary) corps|land forces)\b/;

/** "a 40-strong business delegation" */
const CIVILIAN =
  /\b(?:business|delegation|entourage|party|committee|council|panel|parliament|assembly|cabinet|legislature|senate|chamber|bloc|union|orchestra|choir|crew|staff|workforce|squad)s?\b/;

/** "Tokyo hosts 54,000 Americans": a people's name in the plural, with no noun behind. */
function isNationals(view: View, k: number): boolean {
  const {words, tokens, placeAt, numberAt} = view;
  const laid = placeAt[k];
  // "the Americans 1,000 and the Italians 250": they are counted by what follows
  if (numberAt[k + 1]?.first === k + 1) return false;
  if (laid?.mention.kind !== "demonym" || laid.last !== k) return false;
  // "1,500 French, 180 Japanese": an adjective that stands for its people, right behind the number
  if (!words[k]!.endsWith("s"))
    return numberAt[laid.first - 1] !== undefined && (endsItem(words, numberAt, k + 1) || (standsForPeople(view, laid) && acts(view, k + 1))); // prettier-ignore
  return (
    (!/^(?:NOUN|PROPN|ADJ)$/.test(tokens[k + 1]?.pos ?? "") || LIVING.test(words[k + 1]!)) &&
    words[k + 1] !== "'" &&
    words[k + 1] !== "-"
  );
}

/** "a brigade of 3,500, of whom 1,900 are Canadians". */
export function areNationals(view: View, {first, last}: Laid<NumberMention>): Head | null {
  const {words, placeAt} = view;
  // "Of the 1,000 soldiers of the mission, 625 are Senegalese"
  const ofWhole = words[0] === "of" && words[first - 1] === ",";
  if (!(ofWhole || /^(?:of|among) (?:whom|which|them|these)\b/.test(phrase(view, first - 2, first - 1))) || !/^(?:are|were)$/.test(words[last + 1] ?? "")) return null; // prettier-ignore
  const laid = placeAt[last + 2];
  return laid?.mention.kind === "demonym" && /^(?:[,.;)]|and)$/.test(words[laid.last + 1] ?? ".")
    ? {at: laid.last, kind: "nationals", unit: false}
    : null;
}

/** "1,500 French, 180 Japanese and some 150 Italians.": an item of a list ends, and the next begins with its number. */
function endsItem(words: readonly string[], numberAt: View["numberAt"], k: number): boolean {
  if (/^(?:\.|;|\)|at|in)$/.test(words[k] ?? ".")) return true;
  // "60 Turkish and 60 Russian soldiers" have one noun
  const stop = words.findIndex((w, n) => n > k && /^[.;:)]$/.test(w));
  const rest = words.slice(k, stop < 0 ? k + LIST : Math.min(stop, k + LIST));
  if (rest.some((w) => TROOPS.has(w) || SOFT_TROOPS.has(w))) return false;
  return /^(?:,|and)$/.test(words[k]!) && (numberAt[k + 1] !== undefined || (words[k + 1] === "and" && numberAt[k + 2] !== undefined)); // prettier-ignore
}

/** "soldiers' families", "troops carriers" and "soldiers and police" end elsewhere. */
const isCompound = ({words}: View, k: number): boolean => words[k + 1] === "'" || words[k + 1] === "'s";

/** "180 sailors and soldiers", "men and women", "soldiers and marines": joined nouns are one head. */
function lastOf({words}: View, k: number): number {
  const next = words[k + 2] ?? "";
  return words[k + 1] === "and" &&
    (next === "women" || TROOPS.has(next) || (SOFT_TROOPS.has(next) && next !== "police"))
    ? k + 2
    : k;
}

/** "1,800 and 3,500 soldiers", "60 Turkish and 60 Russian soldiers", "2,000 of the 10,000 troops". */
const joins = ({words}: View, number: Laid<NumberMention>, other: number): boolean =>
  words.slice(number.last + 1, other).some((w) => /^(?:and|,|or|of)$/.test(w)) && other - number.last <= LIST;

/** Words that may stand between a number and its noun. */
function isInside({tokens, words}: View, k: number): boolean {
  const {pos, lower} = tokens[k]!;
  if (
    /^(?:of|and|-|–|,|'s|'|"|“|”|more|further|its|their|his|our|own|the|those|additional|about|some|remaining|serving|departing)$/.test(
      words[k]!
    )
  )
    return true;
  return /^(?:ADJ|NOUN|PROPN|DET|PRON|NUM|X)$/.test(pos) || /(?:ed|-trained|-ready)$/.test(lower);
}

/** "a brigade of 4,800", "a detachment of over 530 men and women": the number is the size of a unit. */
export function isOfUnit(view: View, number: Laid<NumberMention>): boolean {
  const {words} = view;
  let k = number.first - 1;
  while (k > number.first - 4 && /^(?:some|about|around|of|up|to|at|least|roughly|nearly|over|than|more|between)$/.test(words[k] ?? "")) k--; // prettier-ignore
  const of = words.slice(k + 1, number.first).includes("of");
  // "the base at Ndola has a staff of 740"
  const staff = words[k] === "staff" && isOfBase(view, k);
  const party = staff || (words[k] === "party" && /^(?:advance|landing|rear)$/.test(words[k - 1] ?? "")) || /^(?:tranche|batch|wave|rotation|draft|detail)$/.test(words[k] ?? ""); // prettier-ignore
  return of && (party || UNITS.has(words[k] ?? "")) && !/^(?:army|group|team|corps)$/.test(words[k]!);
}

/** "The Indian military base in Ndola has a staff": whose subject is a base, and not "The garrison hospital". */
function isOfBase({words, sentence}: View, staff: number): boolean {
  const subject = sentence.verbs.find((v) => v.lemma === "have" && v.head < staff && staff - v.head <= 3)?.subject; // prettier-ignore
  if (!subject) return false;
  const noun = words.slice(subject[0], subject[1] + 1);
  const end = noun.findIndex((w) => /^(?:in|at|on|near|of|,)$/.test(w));
  return /^(?:base|airbase|garrison|barracks)$/.test((end < 0 ? noun : noun.slice(0, end)).at(-1) ?? "");
}

/** "a brigade of 4,800", "a garrison of some 500": the unit stands before. */
export function unitBefore(view: View, number: Laid<NumberMention>): Head | null {
  if (!isOfUnit(view, number)) return null;
  const next = view.tokens[number.last + 1];
  const dated = view.dateAt[number.last + 1] !== undefined;
  if (next && !dated && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos)) return null;
  return {at: number.last, kind: "troops", unit: true};
}

/** "30 soldiers, 10 of them women, to Lebanon": a part that is told by what kind of people they are. */
export const isKind = ({words}: View, last: number): boolean =>
  words[last + 1] === "of" && /^(?:women|officers|reservists|volunteers|medics|doctors|engineers|conscripts)$/.test(words[last + 3] ?? ""); // prettier-ignore

/** "US troops, numbering about 2,500,", "the French contingent (some 300)", "its garrison there, 350 strong,": the number alone in apposition. */
export function apposed(view: View, {first, last}: Laid<NumberMention>): Head | null {
  const {words} = view;
  const next = words[last + 1] ?? "";
  // "whose soldiers, 750 and 50 respectively, serve"
  const shared = next === "and" && words[last + 3] === "respectively";
  if (
    !shared &&
    !/^(?:[,.)–—]|of|in|at|strong|are|were|is|was|have|had|has|will|would|left|arrived|remain)$/.test(next)
  )
    return null;
  const k = /^(?:numbering|totalling|totaling)$/.test(words[first - 1] ?? "") ? first - 2 : first - 1;
  const mark = isMark(words[k]) ? k : k + 1;
  if (k === first - 1 && mark !== k) return null;
  const noun = nounBefore(view, mark);
  if (noun < 0) return null;
  // "Of Fiji's 340 peacekeepers, 170 are in Sinai": a part of those who are counted already
  for (let n = noun - 1; n >= 0 && noun - n <= 4 && !isMark(words[n]); n--)
    if (view.numberAt[n] && !view.numberAt[n]!.mention.ordinal && !view.dateAt[n]) return null;
  const near = noun === mark - 1;
  // "in Mali with 300 men in Gao, 120 of them": of a place between, the aside must be of the number alone
  if (!near && !/^(?:strong|of|[,)–—])$/.test(next) && !(next === "in" && view.dateAt[last + 2])) return null;
  if (next === "of" && !/^(?:them|these)$/.test(words[last + 2] ?? "")) return null;
  if (isKind(view, last)) return null;
  const soft =
    SOFT_TROOPS.has(words[noun]!) && words[noun] !== "forces" && !MILITARY.has(words[noun - 1] ?? "");
  const strong = next === "strong";
  return {at: strong ? last + 1 : last, kind: soft ? "soft" : "troops", unit: strong || !near};
}
