import type {NumberMention, QuantityMention, Sentence} from "../types.ts";
import {markConversions} from "./quantities/conversion.ts";
import {currencyAfter, currencyBefore, type CurrencyWord, type MoneyContext} from "./quantities/currency.ts";
import {rateOf} from "./quantities/per.ts";
import {percentAfter, unitAfter} from "./quantities/unit.ts";
import {tidy} from "./numbers.ts";
import {qualifierAfter} from "./numbers/qualifiers.ts";
import {SCALES, SMALL, TENS} from "../lexicon/numbers.ts";

/** A number's measure: what it is of, and how far the whole reaches, relative to the sentence. */
interface Measure {
  kind: QuantityMention["kind"];
  unit: string;
  factor: number;
  start: number;
  end: number;
  per: QuantityMention["per"];
  /** Added to the value: the cents of "3 dollars 50 cents". */
  extra?: number;
}

/**
 * Finds money, percentages and physical amounts among a sentence's numbers.
 *
 * @param numbers what `findNumbers` found in it.
 * @param countries ISO alpha-3, those that the article is about first: they tell whose "dinars" or "pesos" are meant.
 * @returns in order of place; values in `unit` ("12 crore rupees" is 120000000 INR, "40 mcm" 40000000 m3).
 */
export function findQuantities(
  sentence: Sentence,
  numbers: readonly NumberMention[],
  countries: readonly string[] = []
): QuantityMention[] {
  if (numbers.length === 0) return [];
  const {text, start: offset} = sentence;
  const found: QuantityMention[] = [];
  const counted = numbers.filter(
    (number) => !number.ordinal || isPartOfMoney(text, number.core.end - offset)
  );
  // from the right, so that "from 5 to 8 billion dollars" can lend its unit to the left
  let measures: (Measure | null)[] = [];
  let reach = 0;
  for (const number of counted) {
    const measure = measureOf(text, number, offset, reach, countries);
    if (measure) reach = measure.end;
    measures.push(measure);
  }
  measures = lend(text, counted, measures, offset);
  counted.forEach((number, i) => {
    const measure = measures[i];
    if (measure) found.push(made(sentence, number, measure));
  });
  return markConversions(withoutSwallowed(found), text, offset);
}

/** "half a percent", "a quarter million dollars" */
const isPartOfMoney = (text: string, end: number): boolean =>
  percentAfter(text, end) > 0 || /^ (?:of )?a (?:percent|per cent)/.test(text.slice(end, end + 14));

const COUNTS_IN_CRORE = new Set(["IND", "PAK", "BGD", "NPL"]);

function measureOf(
  text: string,
  number: NumberMention,
  offset: number,
  reach: number,
  countries: readonly string[]
): Measure | null {
  const start = number.core.start - offset;
  const figureEnd = number.core.end - offset;
  // "1 bln. dollars"
  const end =
    /^\. \p{Ll}/u.test(text.slice(figureEnd, figureEnd + 3)) &&
    /(?:ln|mn|bn)$/.test(text.slice(start, figureEnd))
      ? figureEnd + 1
      : figureEnd;
  // crore and lakh are of the subcontinent: "Rs 300 crore for houses in Sri Lanka" are Indian rupees
  const near = /\b(?:crores?|lakhs?|cr)\b/i.test(number.text)
    ? countries.filter((one) => COUNTS_IN_CRORE.has(one))
    : countries;
  const context: MoneyContext = {value: number.valueMax ?? number.value, countries: near};
  const before = currencyBefore(text, start, context);
  // "10 rmb 20 usd": a sign already taken by the amount before it is not this one's
  if (before && before.start >= reach) return money(text, before, start, end, context);
  const percent = percentAfter(text, end);
  if (percent > 0) return {kind: "percent", unit: "percent", factor: 1, start, end: percent, per: ""};
  const link =
    /^ of (?!dollars each)/.exec(text.slice(end, end + 4)) && number.value === null ? end + 3 : end;
  const currency = currencyAfter(text, link, context);
  if (currency) return money(text, {...currency, start}, start, currency.end, context);
  const unit = unitAfter(text, link);
  if (!unit) return null;
  return {kind: "physical", unit: unit.sign, factor: unit.factor, start, end: unit.end, per: unit.per};
}

/** Money with what follows its figure: "75 USD million", "$10 dollars", "3 dollars 50 cents", "dollars' worth". */
function money(
  text: string,
  currency: CurrencyWord,
  start: number,
  end: number,
  context: MoneyContext
): Measure {
  let {factor} = currency;
  let close = end;
  const scale = /^ (million|billion|trillion|bn|mn)\b/.exec(text.slice(end, end + 10));
  if (scale && end > start && currency.end === end) {
    factor *= SCALES[scale[1]!]!;
    close += scale[0].length;
  }
  if (currency.end <= start) {
    // "$5 billion US", "$300 million Canadian", "$ 10 dollars"
    const again = currencyAfter(text, close, context);
    if (again && again.code === currency.code && !again.minor && /\p{L}$/u.test(text.slice(close, again.end)))
      close = again.end;
  }
  const extra = currency.minor ? null : smallChange(text, close, start);
  const measure: Measure = {
    kind: "money",
    unit: currency.code,
    factor,
    start: Math.min(start, currency.start),
    end: close,
    per: ""
  };
  return extra ? {...measure, extra: extra.value, end: extra.end} : measure;
}

const CHANGE = /^(?: and|,)? (\d{1,2}|[a-z]{3,9}(?:-[a-z]{3,5})?) ?(cents?|pence|penny)\b/i;
const BARE_CHANGE =
  /^ (?:and )?(\d{1,2}|[a-z]{3,9}(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)(?=[.!?]?$| and\b| more,)/i;

/** "50 cents", or a bare "50" that ends the sentence, after a whole number of dollars. */
function smallChange(text: string, end: number, start: number): {value: number; end: number} | null {
  const behind = text.slice(end, end + 36);
  if (/\d[.]\d/.test(text.slice(start, end)) || /illion|bn|mn/.test(text.slice(start, end))) return null;
  const match = CHANGE.exec(behind) ?? BARE_CHANGE.exec(behind + (text.length > end + 36 ? "x" : ""));
  const value = match ? smallNumber(match[1]!) : null;
  return match && value !== null ? {value: value / 100, end: end + match[0].length} : null;
}

function smallNumber(word: string): number | null {
  if (/^\d/.test(word)) return Number(word) < 100 ? Number(word) : null;
  const [tens = "", unit] = word.toLowerCase().split(/[- ]/);
  const value = (Object.hasOwn(TENS, tens) ? TENS[tens] : SMALL[tens]) ?? null;
  if (value === null) return null;
  return value + (unit ? (SMALL[unit] ?? 0) : 0);
}

const CHANGE_TO =
  /^[\s\u00a0](?:to|and)(?:[\s\u00a0](?:about|around|some|nearly|almost|roughly|over|more than))?[\s\u00a0](?:\p{Sc}|US\$|[A-Z]{3} )?$/u;

/** "trade between the two to $40 billion", "in the year 1401 to $1.6 billion" */
const isNoAmount = (text: string, {core}: NumberMention, offset: number): boolean =>
  /\b(?:the|these|our|their|year|in)\s$/i.test(
    text.slice(Math.max(0, core.start - offset - 6), core.start - offset)
  ) && /^(?:two|three|four|1[34]\d\d)$/.test(text.slice(core.start - offset, core.end - offset));

/** "from 5 to 8 billion dollars", "from $5 to 8 billion": the end without a unit has that of the other. */
function lend(
  text: string,
  numbers: readonly NumberMention[],
  measures: (Measure | null)[],
  offset: number
): (Measure | null)[] {
  return measures.map((measure, i) => {
    const number = numbers[i]!;
    if (measure || isNoAmount(text, number, offset)) return measure;
    const [start, end] = [number.core.start - offset, number.core.end - offset];
    const [next, following] = [measures[i + 1], numbers[i + 1]];
    const ahead = next && following && CHANGE_TO.test(text.slice(end, following.core.start - offset));
    if (ahead && changes(text, number.start - offset)) return {...next, start, end, extra: 0};
    const [previous, leading] = [measures[i - 1], numbers[i - 1]];
    const back = previous && leading && CHANGE_TO.test(text.slice(previous.end, start));
    if (back && changes(text, leading.start - offset)) return {...previous, start, end, extra: 0};
    return null;
  });
}

/** "from" or "between" opens the pair; else "5 to 8" may be anything. */
const changes = (text: string, start: number): boolean =>
  /(?:from|between)(?:\s(?:the|a|about|last year['’]s|some))?\s?(?:\p{Sc}|US\$)?$/iu.test(
    text.slice(Math.max(0, start - 30), start)
  ) || /^(?:from|between)\s/i.test(text.slice(start, start + 9));

function made(sentence: Sentence, number: NumberMention, measure: Measure): QuantityMention {
  const {text, start: offset} = sentence;
  const scaled = (value: number | null): number | null =>
    value === null ? null : tidy(value * measure.factor + (measure.extra ?? 0));
  const behind = number.qualifier === "exact" ? qualifierAfter(text, measure.end) : null;
  const core = {start: offset + measure.start, end: offset + measure.end};
  const start = Math.min(number.start, core.start);
  const end = Math.max(number.end, core.end, offset + (behind?.end ?? 0));
  return {
    type: "quantity",
    kind: measure.kind,
    value: scaled(number.value),
    valueMax: scaled(number.valueMax),
    qualifier: behind?.qualifier ?? number.qualifier,
    unit: measure.unit,
    per:
      measure.kind === "percent"
        ? ""
        : measure.per || rateOf(text, start - offset, end - offset, measure.kind === "physical"),
    core,
    conversion: false,
    start,
    end,
    text: text.slice(start - offset, end - offset),
    recognizer: `quantities/${measure.kind}`
  };
}

/** "3 dollars 50 cents" holds the 50 cents that were read on their own as well. */
const withoutSwallowed = (found: readonly QuantityMention[]): QuantityMention[] =>
  found.filter((one, i) => !found.slice(Math.max(0, i - 2), i).some((other) => other.end > one.core.start));
