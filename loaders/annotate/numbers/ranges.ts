import type {Numeral} from "./numerals.ts";
import type {Site} from "./site.ts";

/** How two figures side by side are joined: as one range, as the two ends of a change, or not at all. */
export type Junction = "range" | "change" | "none";

const HEDGE =
  "(?:up to|as much as|as many as|about|around|some|nearly|almost|roughly|perhaps|possibly|over|more than|at least|an? estimated|a)";
const DASH = /^[\s\u00a0]?[-–—‒‑][\s\u00a0]?$/;
const TO = new RegExp(`^-?[\\s\\u00a0](?:to|through)(?: ${HEDGE})?[\\s\\u00a0]$`);
const AND = new RegExp(`^[\\s\\u00a0]and(?: ${HEDGE})?[\\s\\u00a0]$`);
const OR = /^[\s\u00a0](?:or|or even|or perhaps|and perhaps)[\s\u00a0]$/;
/** A quick look: no junction is longer, and each holds one of these. */
const JOINS = /[-–—‒‑]|\s(?:to|through|and|or)\s/;
const FURTHEST = 60;

/** "from", and small words up to the low end: "from last year's $5 billion to", "from a record 5,000 to". */
const FROM = /(?:^|[\s(])from(?:\s(?:the|its|their|his|an?|current|present|previous|existing|last|this|record|low|high|level|total|of|just|only|today['’]s|year['’]s|month['’]s|decade['’]s|week['’]s|some|about|around|nearly|roughly|over|under|more|less|than|at|least|estimated)){0,4}\s?$/i; // prettier-ignore
const SPREAD =
  /(?:^|[\s(])(?:worth|at|rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|somewhere|estimates|estimated|everything)\s(?:from|between|of|in)\s?$/i;
const RISING =
  /(?:^|[\s(])(?:by|up|down|rose|risen|rising|rises|fell|fallen|falling|grew|grown|growing|increased|increasing|increase|decreased|dropped|dropping|declined|climbed|climbing|jumped|jumping|surged|soared|slid|shrank|cut|doubled|added|gained|lost|expanded)\s?$/i;
const BETWEEN = /(?:^|[\s(“"‘'])(between)\s?$/i;

/**
 * Judges two neighbouring figures: "10 to 12 billion euros" and "between $10bn and $12bn" are ranges, "from 5,200 to
 * 3,000" is a change and stays two figures.
 *
 * @returns the kind, and where the range opens: at "between", or at the low end's sign.
 */
export function junction(
  text: string,
  low: Site,
  high: () => Site,
  numeral: Numeral
): {kind: Junction; start: number} {
  const none = {kind: "none" as const, start: low.open};
  const gap = text.slice(low.numeral.end, numeral.start);
  if (gap.length > FURTHEST || !JOINS.test(gap)) return none;
  const {open, sign, numeral: top} = high();
  if (open < low.close) return none;
  const middle = text.slice(low.close, open);
  // "rose 15% to $415 million"
  if (low.sign && sign ? low.sign !== sign : low.sign === "%") return none;
  const scale = scaleOf(low.numeral, top);
  const rises = top.value > low.numeral.value * scale;
  const range = rises ? {kind: "range" as const, start: low.open} : none;
  if (DASH.test(middle)) return range;
  const lead = text.slice(Math.max(0, low.before.start - 60), low.before.start);
  if (AND.test(middle)) {
    const between = BETWEEN.exec(lead);
    return between && rises
      ? {kind: "range", start: low.before.start - lead.length + lead.lastIndexOf(between[1]!)}
      : none;
  }
  if (TO.test(middle)) {
    // "lift trade between the two to $40 billion", "in the year 1401 to $1.63 billion"
    if (!low.sign && low.close === low.numeral.end && open < top.start) return none;
    if (SPREAD.test(lead)) return range;
    if (FROM.test(lead)) return {kind: "change", start: low.open};
    // "rose by $2 billion to $10 billion", "up 300 to 2,800"; yet "rose by 2 to 3 billion"
    return RISING.test(lead) && scale === 1 && (low.sign || !sign) ? none : range;
  }
  const near = top.value <= low.numeral.value * 2 + 1 || low.numeral.value * scale * 2 >= top.value;
  const bare = low.close === low.numeral.end && open === top.start;
  return OR.test(middle) && near && bare ? range : none;
}

/**
 * The multiplier that the low end takes from the high one: 1e9 in "$2-3 billion", 1 in "900,000 to 1.2 million" and
 * "500 to 1 million".
 */
export function scaleOf(low: Numeral, high: Numeral): number {
  const shares =
    low.scale === 1 && high.scale > 1 && low.form !== "grouped" && low.form !== "spaced" && low.value < 1000;
  if (shares && low.value <= high.mantissa * 20) return high.scale;
  // "30-40,000 troops"
  const thousands =
    high.form === "grouped" && high.scale === 1 && high.value % 1000 === 0 ? high.value / 1000 : 0;
  return low.form === "integer" && low.scale === 1 && low.value < thousands && low.value * 4 >= thousands
    ? 1000
    : 1;
}
