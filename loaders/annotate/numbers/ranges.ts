import {currencyAfter, currencyBefore} from "../quantities/currency.ts";
import {percentAfter, unitAfter} from "../quantities/unit.ts";
import {qualifierBefore} from "./qualifiers.ts";
import type {Numeral} from "./numerals.ts";

const ANY_MONEY = {value: null, countries: []};

/** The place behind a figure and its own percent sign, currency or unit. */
export function afterMeasure(text: string, numeral: Numeral): number {
  const percent = percentAfter(text, numeral.end);
  if (percent > 0) return percent;
  const context = {...ANY_MONEY, value: numeral.value};
  return Math.max(
    currencyAfter(text, numeral.end, context)?.end ?? 0,
    unitAfter(text, numeral.end)?.end ?? 0,
    numeral.end
  );
}

/** What a figure is of, as far as its own sign or word says: "%", a currency's code, a unit's sign, or nothing. */
function measureOf(text: string, numeral: Numeral): string {
  const context = {...ANY_MONEY, value: numeral.value};
  if (percentAfter(text, numeral.end) > 0) return "%";
  const money = currencyBefore(text, numeral.start, context) ?? currencyAfter(text, numeral.end, context);
  return money?.code ?? unitAfter(text, numeral.end)?.sign ?? "";
}

/** The place before a figure and the currency sign or code before it. */
export const beforeMeasure = (text: string, numeral: Numeral): number =>
  currencyBefore(text, numeral.start, {...ANY_MONEY, value: numeral.value})?.start ?? numeral.start;

/** How two figures side by side are joined: as one range, as the two ends of a change, or not at all. */
export type Junction = "range" | "change" | "none";

const DASH = /^[\s\u00a0]?[-–—‒‑][\s\u00a0]?$/;
const TO = /^[\s\u00a0](?:to|through)(?: (?:up to|as much as|as many as|about|around|some|nearly|almost|roughly|perhaps|possibly|over|more than|at least|a|an estimated))?[\s\u00a0]$/; // prettier-ignore
const AND = /^[\s\u00a0]and(?: (?:about|around|some|nearly|almost|roughly|perhaps))?[\s\u00a0]$/;
const OR = /^[\s\u00a0](?:or|or even|or perhaps|and perhaps)[\s\u00a0]$/;

/** "from", at most four small words before the low end: "from last year's $5 billion to". */
const FROM = /(?:^|[\s(])from(?:\s(?!to\b)[\p{Ll}’'.]{1,12}){0,4}\s?$/u;
const SPREAD =
  /(?:^|[\s(])(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|somewhere|estimates|estimated|everything)\s(?:from|between|of|in)\s?$/i;
const RISING =
  /(?:^|[\s(])(?:by|up|down|rose|risen|rising|rises|fell|fallen|falling|grew|grown|growing|increased|increasing|increase|decreased|dropped|dropping|declined|climbed|climbing|jumped|jumping|surged|soared|slid|shrank|cut|doubled|added|gained|lost|expanded)\s?$/i;
const BETWEEN = /(?:^|[\s(])between\s?$/i;

/**
 * Judges two neighbouring figures: "10 to 12 billion euros" and "between $10bn and $12bn" are ranges, "from 5,200 to
 * 3,000" is a change and stays two figures.
 *
 * @returns the kind, and where "between" begins if it opens the range.
 */
export function junction(text: string, low: Numeral, high: Numeral): {kind: Junction; start: number} {
  const start = beforeMeasure(text, low);
  const none = {kind: "none" as const, start};
  const from = afterMeasure(text, low);
  const to = beforeMeasure(text, high);
  if (to < from || to - from > 30) return none;
  const middle = text.slice(from, to);
  const reach = text.slice(Math.max(0, qualifierBefore(text, start, true, "").start - 60), start);
  const between = BETWEEN.exec(
    text.slice(Math.max(0, qualifierBefore(text, start, true, "").start - 20), start).trimEnd() + " "
  );
  const rises = highEnd(low, high) > low.value;
  const [one, other] = [measureOf(text, low), measureOf(text, high)];
  // "rose 15% to $415 million"
  if (one && other ? one !== other : one === "%") return none;
  if (DASH.test(middle)) return rises ? {kind: "range", start} : none;
  if (AND.test(middle))
    return between && rises ? {kind: "range", start: openingOf(text, start, "between")} : none;
  if (TO.test(middle)) {
    if (SPREAD.test(reach)) return rises ? {kind: "range", start} : none;
    if (FROM.test(reach)) return {kind: "change", start};
    // "rose by $2 billion to $10 billion", "up 300 to 2,800"; yet "rose by 2 to 3 billion"
    if (RISING.test(reach) && scaleOf(low, high) === 1 && (one || !other)) return none;
    return rises ? {kind: "range", start} : none;
  }
  const near = high.value <= low.value * 2 + 1 || low.value * scaleOf(low, high) * 2 >= high.value;
  if (OR.test(middle) && rises && near && from === low.end && to === high.start)
    return {kind: "range", start};
  return none;
}

function openingOf(text: string, before: number, word: string): number {
  const at = text.lastIndexOf(capitalised(text, before, word), before);
  return at < 0 || before - at > 40 ? before : at;
}

const capitalised = (text: string, before: number, word: string): string =>
  text.lastIndexOf(word, before) >= before - 40 && text.lastIndexOf(word, before) >= 0
    ? word
    : word[0]!.toUpperCase() + word.slice(1);

/** The high end in the low end's terms: "3" of "2-3 billion" counts as 3 beside 2. */
const highEnd = (low: Numeral, high: Numeral): number =>
  scaleOf(low, high) > 1 ? high.mantissa : high.value;

/**
 * The multiplier that the low end takes from the high one: 1e9 in "$2-3 billion", 1 in "900,000 to 1.2 million" and
 * "500 to 1 million".
 */
export function scaleOf(low: Numeral, high: Numeral): number {
  const shares =
    low.scale === 1 && high.scale > 1 && low.form !== "grouped" && low.form !== "spaced" && low.value < 1000;
  return shares && low.value <= high.mantissa * 20 ? high.scale : 1;
}
