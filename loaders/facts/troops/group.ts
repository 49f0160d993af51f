/** Head counts: a number and the troops that it counts. */
import {MILITARY, NO_FORCE, SOFT_TROOPS, TROOPS, UNITS} from "../../lexicon/troops.ts";
import type {NumberMention} from "../../types.ts";
import {isMark, nounBefore, phraseStart} from "./apposition.ts";
import type {Laid, View} from "./view.ts";
import {phrase} from "./view.ts";

export interface Group {
  view: View;
  number: Laid<NumberMention>;
  /** First and last token of the noun phrase, determiners and possessors before the number included. */
  first: number;
  last: number;
  /** What the number counts: troops surely, troops if the words around speak of forces, or nothing said ("900 in Syria"). */
  head: "troops" | "soft" | "nationals" | "elided";
  /** A unit whose size it is: "a 630-strong contingent", "a brigade of 4,800". */
  unit: boolean;
  /** The head count of the same sentence that an elided one leans on. */
  base: Group | null;
  /** "British troops in Kenya number about 200": the token of the verb that counts them, else -1. */
  counted: number;
}

/** Longest noun phrase from the number to its noun, and from its first word to the number, in tokens. */
const REACH = 9;
/** Farthest that a verb of counting stands from its noun: "the presence in Tajikistan, at the old base, is put at". */
const COUNTED = 18;
/** Longest list of numbers before one noun, in tokens. */
const LIST = 24;

/** The head counts of a sentence with a noun of their own, in order. */
export function groupsOf(view: View): Group[] {
  const groups: Group[] = [];
  for (const number of view.numbers) {
    const group = isCount(view, number) ? groupAt(view, number) : null;
    if (group) groups.push(group);
  }
  return groups;
}

/** A number that may count people: no ordinal, part of no date, sum or length of time. */
export function isCount(view: View, {mention, first}: Laid<NumberMention>): boolean {
  const {sentence, dateAt} = view;
  if (mention.ordinal || dateAt[first] || isLabel(view, first)) return false;
  if (mention.value !== null && (mention.value < 2 || !Number.isInteger(mention.value))) return false;
  const overlaps = (span: {start: number; end: number}) =>
    span.start < mention.core.end && mention.core.start < span.end;
  return !sentence.quantities.some(overlaps) && !sentence.durations.some(overlaps);
}

/** "Air Base 201", "Camp 5", "Resolution 1701". */
const isLabel = ({tokens, placeAt}: View, first: number): boolean =>
  tokens[first - 1]?.pos === "PROPN" && /^(?:Base|Camp|Resolution|Brigade|Operation|Unit|Battalion|Article|Section|Fort|Area|Zone|Sector)$/.test(tokens[first - 1]!.text) && placeAt[first] === undefined; // prettier-ignore

function groupAt(view: View, number: Laid<NumberMention>): Group | null {
  const counted = countedBy(view, number);
  if (counted) return counted;
  const head =
    headAfter(view, number) ??
    areNationals(view, number) ??
    unitBefore(view, number) ??
    apposed(view, number);
  if (!head) return null;
  const numbering = /^(?:numbering|totalling|totaling)$/.test(view.words[number.first - 1] ?? "");
  const first = numbering ? numberedStart(view, number.first) : startOf(view, number.first);
  if (isNoForce(view, first, head.at)) return null;
  return {view, number, first, last: head.at, head: head.kind, unit: head.unit, base: null, counted: -1};
}

interface Head {
  at: number;
  kind: "troops" | "soft" | "nationals";
  unit: boolean;
}

/** The noun that the number counts: "2,500 combat-ready US troops", "900 of its soldiers", "60 Turkish and 60 Russian soldiers". */
function headAfter(view: View, number: Laid<NumberMention>): Head | null {
  const {words, tokens, numberAt} = view;
  let k = number.last + 1;
  const strong = /^(?:-? ?(?:strong|member|man|person|soldier|troop))\b/.test(phrase(view, k, k + 1));
  if (strong) k += words[k] === "-" ? 2 : 1;
  if (/^(?:soldiers?|troops?|man)$/.test(words[k - 1] ?? "") && !UNITS.has(words[k] ?? "") && strong) k--;
  for (let end = k + REACH; k < end && k < tokens.length; k++) {
    const word = words[k]!;
    if (TROOPS.has(word) && !isCompound(view, k)) return {at: lastOf(view, k), kind: "troops", unit: false};
    if (strong && UNITS.has(word) && !UNITS.has(words[k + 1] ?? ""))
      return {at: k, kind: "troops", unit: true};
    if (SOFT_TROOPS.has(word) && !TROOPS.has(words[k + 1] ?? "")) {
      const sure = MILITARY.has(words[k - 1] ?? "") || /^(?:servicemen|service)$/.test(words[k - 1] ?? "");
      return {at: lastOf(view, k), kind: sure ? "troops" : "soft", unit: false};
    }
    // "some 1,500 military, who serve two radio stations"
    if (word === "military" && /^(?:,|\.|;|who|in|at)$/.test(words[k + 1] ?? "."))
      return {at: k, kind: "soft", unit: false};
    if (isNationals(view, k)) return {at: k, kind: "nationals", unit: false};
    const other = numberAt[k];
    // "35 scientists and 80 soldiers"
    const before = tokens[k - 2];
    if (other && other !== number && words[k - 1] === "and" && before?.pos === "NOUN" && /s$/.test(before.lower)) return null; // prettier-ignore
    if (other && other !== number && !other.mention.ordinal) {
      if (!joins(view, number, other.first)) return null;
      // "1,500 French, 1,100 American and 100 German soldiers": each number carries the search on
      if (other.first === k) end = Math.min(k + REACH, number.last + LIST);
      continue;
    }
    if (!isInside(view, k)) break;
  }
  if (strong) return {at: Math.min(k, tokens.length) - 1, kind: "troops", unit: true};
  return null;
}

/** "Tokyo hosts 54,000 Americans": a people's name in the plural, with no noun behind. */
function isNationals({words, tokens, placeAt, numberAt}: View, k: number): boolean {
  const laid = placeAt[k];
  // "the Americans 1,000 and the Italians 250": they are counted by what follows
  if (numberAt[k + 1]?.first === k + 1) return false;
  if (laid?.mention.kind !== "demonym" || laid.last !== k) return false;
  // "1,500 French, 180 Japanese": an adjective that stands for its people, right behind the number
  if (!words[k]!.endsWith("s"))
    return numberAt[laid.first - 1] !== undefined && endsItem(words, numberAt, k + 1);
  return (
    !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[k + 1]?.pos ?? "") && words[k + 1] !== "'" && words[k + 1] !== "-"
  );
}

/** "a brigade of 3,500, of whom 1,900 are Canadians". */
function areNationals(view: View, {first, last}: Laid<NumberMention>): Head | null {
  const {words, placeAt} = view;
  if (!/^(?:of|among) (?:whom|which|them|these)\b/.test(phrase(view, first - 2, first - 1)) || !/^(?:are|were)$/.test(words[last + 1] ?? "")) return null; // prettier-ignore
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
  return words[k + 1] === "and" && (TROOPS.has(next) || (SOFT_TROOPS.has(next) && next !== "police"))
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
    /^(?:of|and|-|–|,|'s|'|more|further|its|their|his|our|own|the|those|additional|about|some|remaining|serving|departing)$/.test(
      words[k]!
    )
  )
    return true;
  return /^(?:ADJ|NOUN|PROPN|DET|PRON|NUM|X)$/.test(pos) || /(?:ed|-trained|-ready)$/.test(lower);
}

/** "a brigade of 4,800", "a garrison of some 500": the unit stands before. */
function unitBefore(view: View, number: Laid<NumberMention>): Head | null {
  const {words} = view;
  let k = number.first - 1;
  while (k > number.first - 4 && /^(?:some|about|around|of|up|to|at|least|roughly|nearly|over|than|more)$/.test(words[k] ?? "")) k--; // prettier-ignore
  const of = words.slice(k + 1, number.first).includes("of");
  if (!of || !UNITS.has(words[k] ?? "") || /^(?:army|group|team|corps)$/.test(words[k]!)) return null;
  const next = view.tokens[number.last + 1];
  const dated = view.dateAt[number.last + 1] !== undefined;
  if (next && !dated && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos)) return null;
  return {at: number.last, kind: "troops", unit: true};
}

/** "British troops in Kenya number about 200", "The contingent numbers 600", "the force is now 4,500 strong". */
function countedBy(view: View, number: Laid<NumberMention>): Group | null {
  const {words, tokens} = view;
  const strong = words[number.last + 1] === "strong";
  let verb = number.first - 1;
  if (/^(?:now|some|about|only|just|currently)$/.test(words[verb] ?? "")) verb--;
  // "estimated at" may be a part of the number's own words
  if (/^(?:estimated|put)$/.test(words[number.first] ?? "") && words[number.first + 1] === "at")
    verb = number.first + 1;
  const put = words[verb] === "at" ? numberPut(view, verb) : null;
  if (put) return {view, number, first: put.first, last: number.last, head: "troops", unit: true, base: null, counted: put.verb}; // prettier-ignore
  const estimated =
    words[verb] === "at" && /^(?:estimated|put|stands|stood|standing)$/.test(words[verb - 1] ?? "");
  const counts = estimated || /^(?:numbers?|numbered|totals?|totall?ed|comprises?|comprised|reach|reached|reaches|numbering|totalling|totaling)$/.test(words[verb] ?? ""); // prettier-ignore
  const next = tokens[number.last + 1];
  const bare = !next || !/^(?:NOUN|PROPN|ADJ)$/.test(next.pos) || TROOPS.has(next.lower) || SOFT_TROOPS.has(next.lower); // prettier-ignore
  const is = strong && /^(?:is|was|are|were|be|stands|remains)$/.test(words[verb] ?? "");
  if (!(counts && bare) && !is) return null;
  // "Russian troops, which number about 2,000, would remain"
  const from = /^(?:which|who)$/.test(words[verb - 1] ?? "") ? verb - 2 : verb - 1;
  for (let k = from; k >= 0 && verb - k <= COUNTED; k--) {
    if (/^(?:;|:|who|which|that|while|but)$/.test(words[k]!)) return null;
    if (verb - k > REACH && view.verbAt[k] !== -1) return null;
    const body = view.placeAt[k]?.mention.kind === "body" && is;
    // "French troop strength in Chad stands at 1,000"
    const level = /^(?:strength|levels?|numbers|presence)$/.test(words[k]!) && /^(?:troop|military)$/.test(words[k - 1] ?? ""); // prettier-ignore
    if (!body && !level && !(TROOPS.has(words[k]!) || words[k] === "forces" || (UNITS.has(words[k]!) && words[k] !== "army"))) continue; // prettier-ignore
    const first = startOf(view, k);
    if (isNoForce(view, first, k)) return null;
    const last = strong ? number.last + 1 : number.last;
    return {view, number, first, last, head: "troops", unit: true, base: null, counted: verb};
  }
  return null;
}

/** "experts put the number of Rwandan troops fighting there at 3,000": the phrase of the troops and the verb. */
function numberPut({words}: View, at: number): {first: number; verb: number} | null {
  const from = Math.max(0, at - 16);
  const of = words.slice(from, at).lastIndexOf("number");
  const number = of < 0 ? -1 : from + of;
  const verb = words[number - 1] === "the" ? number - 2 : number - 1;
  if (number < 0 || words[number + 1] !== "of") return null;
  if (!/^(?:put|puts|putting|estimates?|estimated)$/.test(words[verb] ?? "")) return null;
  const noun = words.slice(number + 2, number + 8).some((w) => TROOPS.has(w) || SOFT_TROOPS.has(w));
  return noun ? {first: number, verb} : null;
}

/** "US troops, numbering about 2,500,", "the French contingent (some 300)", "its garrison there, 350 strong,": the number alone in apposition. */
function apposed(view: View, {first, last}: Laid<NumberMention>): Head | null {
  const {words} = view;
  const next = words[last + 1] ?? "";
  if (!/^(?:[,)–—]|of|in|at|strong|are|were|is|was|have|had|has|will|would|left|arrived|remain)$/.test(next))
    return null;
  const k = /^(?:numbering|totalling|totaling)$/.test(words[first - 1] ?? "") ? first - 2 : first - 1;
  const mark = isMark(words[k]) ? k : k + 1;
  if (k === first - 1 && mark !== k) return null;
  const noun = nounBefore(view, mark);
  if (noun < 0) return null;
  const near = noun === mark - 1;
  // "in Mali with 300 men in Gao, 120 of them": of a place between, the aside must be of the number alone
  if (!near && !/^(?:strong|of|[,)–—])$/.test(next)) return null;
  if (next === "of" && !/^(?:them|these)$/.test(words[last + 2] ?? "")) return null;
  const soft =
    SOFT_TROOPS.has(words[noun]!) && words[noun] !== "forces" && !MILITARY.has(words[noun - 1] ?? "");
  const strong = next === "strong";
  return {at: strong ? last + 1 : last, kind: soft ? "soft" : "troops", unit: strong || !near};
}

/** The first word of the phrase: "its last 1,200 troops", "the force's 1,200 peacekeepers", "a French contingent of 500". */
function startOf(view: View, number: number): number {
  const {words, tokens, verbAt} = view;
  let k = number - 1;
  const stop = number - REACH;
  for (; k >= 0 && k > stop; k--) {
    const word = words[k]!;
    // "a brigade of 4,800", "an air defence unit with some 250 soldiers"
    if (/^(?:of|with)$/.test(word) && UNITS.has(words[k - 1] ?? "")) continue;
    if (/^(?:than|least|most|to|up|about|around|roughly|nearly|over|under|some|almost|only|just|as|many|fewer|more|at|between|'s)$/.test(word) && isHedge(view, k, number)) continue; // prettier-ignore
    if (word === "'s" || (word === "-" && tokens[k - 1]?.end === tokens[k]!.start)) continue;
    // "which hosts a French garrison of 1,000": "hosts" may be taken for a noun
    if (/^(?:a|an)$/.test(words[k + 1] ?? "")) break;
    if (UNITS.has(word) || /^(?:DET|ADJ)$/.test(tokens[k]!.pos) || isPossessive(word)) continue;
    if (tokens[k]!.pos === "PROPN" && (words[k + 1] === "'s" || view.placeAt[k] !== undefined || words[k + 1] === "-"))
      continue; // prettier-ignore
    // "a German air defence unit with some 250 soldiers"
    const inUnit = words.slice(k + 1, number).some((w) => UNITS.has(w));
    if (tokens[k]!.pos === "NOUN" && verbAt[k] === -1 && (words[k + 1] === "'s" || inUnit)) continue;
    if (
      (word === "led" && words[k - 1] === "-") ||
      word === "remaining" ||
      (LEADING.test(word) && UNITS.has(words[k + 1] ?? ""))
    )
      continue;
    if (/ing$/.test(word) && isPossessive(words[k - 1] ?? "")) continue;
    break;
  }
  return apposedStart(view, k + 1);
}

/** "Kenya's lead contingent of 400": words that are taken for verbs. */
const LEADING = /^(?:lead|leading|advance|standing|fighting|training|remaining)$/;

/** "its remaining forces, around 2,500 troops,": what is said of the phrase before the comma holds. */
function apposedStart(view: View, first: number): number {
  const noun = isMark(view.words[first - 1]) ? nounBefore(view, first - 1) : -1;
  return noun < 0 ? first : phraseStart(view, noun);
}

/** "Turkish soldiers, numbering around 500,". */
const numberedStart = (view: View, first: number): number =>
  view.words[first - 2] === "," ? apposedStart(view, first - 1) : startOf(view, first - 2);

/** "up to", "at least", "more than": part of the number's own mention or right before it. */
const isHedge = ({numberAt, words}: View, k: number, number: number): boolean =>
  words[k] === "'s" || numberAt[k] !== undefined || number - k <= 3;

const isPossessive = (word: string): boolean => /^(?:its|his|her|their|our|my|your)$/.test(word);

function isNoForce(view: View, first: number, last: number): boolean {
  return view.words.slice(Math.max(0, first), last + 1).some((word) => NO_FORCE.has(word));
}
