import type {
  AnnotatedArticle,
  AnnotatedSentence,
  DateMention,
  NumberMention,
  QuantityMention,
  Token
} from "../../types.ts";

/** A quantity of a sentence, with the tokens that it covers and those that are its own: up to the figures beside it. */
export interface Figure {
  article: AnnotatedArticle;
  sentence: AnnotatedSentence;
  quantity: QuantityMention;
  /** First and last token of its number and unit, without the words of its qualifier. */
  first: number;
  last: number;
  /** First and last token of the clause that it stands in. */
  from: number;
  to: number;
  /** The figures of the sentence before and after it, conversions left out. */
  before: Figure | null;
  after: Figure | null;
}

export type Measure = "trade" | "exports" | "supply" | "share" | "debt" | "investment";

/** Tokens of a sentence beyond which it is none, but a table or a fault; what reads it looks at all pairs of words. */
const LONGEST = 300;
/** Tokens before and after a figure that its clause can hold. */
const REACH = 70;

/** All figures of a sentence, in order. The second of two amounts for one thing is left out. */
export function figuresOf(article: AnnotatedArticle, sentence: AnnotatedSentence): Figure[] {
  if (sentence.tokens.length > LONGEST) return [];
  const figures = withBareNumbers(sentence, moneyBefore(article, sentence))
    .filter((quantity) => !quantity.conversion)
    .map((quantity): Figure => {
      const {first, last} = tokensOf(sentence, quantity.core);
      return {
        article,
        sentence,
        quantity,
        first,
        last,
        ...clauseOf(sentence, first, last),
        before: null,
        after: null
      };
    });
  // "1 million tonnes from Russia at $372 a tonne": a price parts no names among the figures
  const linked = figures.filter((figure) => !isPrice(figure));
  linked.forEach((figure, i) => {
    figure.before = linked[i - 1] ?? null;
    figure.after = linked[i + 1] ?? null;
  });
  return figures;
}

/** "at 5 cents a kilowatt-hour", "$80 a barrel" */
const PRICE =
  /^(?:a|an|per|each|\/) ?(?:kilowatt|kwh|kilogram|kilo|kg|tonne|ton|barrel|litre|liter|gallon|unit|cubic|thousand|head|pound|bushel|mmbtu|megawatt|piece|sack)\b/;

export const isPrice = ({sentence, quantity, last}: Figure): boolean =>
  quantity.kind === "money" && PRICE.test(textOf(sentence, last + 1, last + 3));

/** "came to 45 million euros in 2019, fell to 30 million in 2020": a number that lends its unit from the quantity before it. */
function withBareNumbers(sentence: AnnotatedSentence, before: QuantityMention | null): QuantityMention[] {
  const all = [...sentence.quantities];
  for (const number of sentence.numbers) {
    const lender =
      all.findLast((q) => q.end <= number.start && q.kind !== "percent" && !q.conversion) ?? before;
    if (!lender || number.ordinal || number.value === null || !SCALED.test(number.text)) continue;
    if (all.some((q) => q.start < number.end && number.start < q.end) || !isBare(sentence, number)) continue;
    const {value, valueMax, qualifier, core, start, end, text} = number;
    const {kind, unit, per} = lender;
    all.push({
      type: "quantity",
      recognizer: "trade/bare-number",
      start,
      end,
      text,
      kind,
      value,
      valueMax,
      qualifier,
      unit,
      per,
      core,
      conversion: false
    });
  }
  all.push(...fractions(sentence, all));
  return all.sort((a, b) => a.start - b.start);
}

/** "Trade stood at 540 billion CFA francs in 2022. It fell to 480 billion the year after.": the sum of money told last, in the sentence before. */
function moneyBefore(article: AnnotatedArticle, sentence: AnnotatedSentence): QuantityMention | null {
  const previous = article.sentences[sentence.index - 1];
  if (!previous || previous.paragraph !== sentence.paragraph) return null;
  return previous.quantities.findLast((q) => q.kind === "money" && !q.conversion) ?? null;
}

/** "nearly half of Brazilian demand", "a third of its gas", "half its oil": percent, to one decimal place. */
function fractions(sentence: AnnotatedSentence, all: readonly QuantityMention[]): QuantityMention[] {
  const found: QuantityMention[] = [];
  for (const number of sentence.numbers) {
    const {value, valueMax, core, start, end, text, qualifier} = number;
    if (value === null || valueMax !== null || value <= 0 || value >= 1) continue;
    if (all.some((q) => q.start < end && start < q.end)) continue;
    const next = sentence.tokens.find((t) => t.start >= core.end);
    if (!next || next.start - core.end > 1 || !/^(?:of|its|their|the|our|all)$/.test(next.lower)) continue;
    found.push({
      ...{
        type: "quantity",
        recognizer: "trade/fraction",
        start,
        end,
        text,
        core,
        qualifier,
        conversion: false
      },
      ...{kind: "percent", value: Math.round(value * 1000) / 10, valueMax: null, unit: "percent", per: ""}
    });
  }
  return found;
}

const SCALED = /(?:million|billion|trillion|bn|mn|crore|lakh)\b/i;

/** No noun follows that the number could count, and a word of rising, falling or comparing stands before it. */
function isBare({tokens}: AnnotatedSentence, {start, end}: NumberMention): boolean {
  const next = tokens.find((t) => t.start >= end);
  const before = tokens.findLast((t) => t.end <= start);
  const ends =
    !next ||
    /^(?:[,.;:)”"’»]|in|last|this|from|by|and|a|per|the|while|but|to|next|two|at|within|during|year|over|today|now|then|currently|before|after|as|on|invested|owed|annually|yearly|each|every)$/.test(
      next.lower
    );
  return (
    ends &&
    (/^(?:to|from|at|of|about|around|nearly|reached|hit|with|against|was|were|over|almost|some|than|,|and|for|by|only|just|past)$/.test(
      before?.lower ?? ""
    ) ||
      before?.pos === "VERB" ||
      before?.pos === "AUX")
  );
}

export function tokensOf(
  {tokens}: AnnotatedSentence,
  span: {start: number; end: number}
): {first: number; last: number} {
  const first = tokens.findIndex((t) => t.end > span.start);
  const last = tokens.findLastIndex((t) => t.start < span.end);
  return {first: Math.max(0, first), last: Math.max(first, last, 0)};
}

export const wordAt = (sentence: AnnotatedSentence, k: number): string => sentence.tokens[k]?.lower ?? "";

/** The words of a range of tokens, lower case, parted by one space. */
export const textOf = (sentence: AnnotatedSentence, from: number, to: number): string =>
  sentence.tokens
    .slice(Math.max(0, from), to + 1)
    .map((t) => t.lower)
    .join(" ");

const HARD = /^(?:[;—–]|--|\|)$/;
const OPENERS = new Set([
  "while",
  "whereas",
  "although",
  "though",
  "but",
  "because",
  "after",
  "before",
  "since",
  "when"
]);

/** The clause around tokens [first, last]: bounded by semicolons, dashes, relative pronouns, and clauses with a verb of their own. */
function clauseOf(sentence: AnnotatedSentence, first: number, last: number): {from: number; to: number} {
  const {tokens} = sentence;
  let from = first;
  while (from > 0 && first - from < REACH && !startsClause(sentence, from, first)) from--;
  let to = last;
  while (to + 1 < tokens.length && to - last < REACH && !endsClause(sentence, to + 1, last)) to++;
  return {from, to};
}

/** Whether a clause that holds token `at` begins at token k, k <= at. */
function startsClause(sentence: AnnotatedSentence, k: number, at: number): boolean {
  const {tokens} = sentence;
  const here = tokens[k] as Token;
  const before = tokens[k - 1] as Token;
  // "Trade volume (2022-23): $554 million": a line without a verb is one clause
  if (sentence.verbs.length === 0 && /^[:–—]$/.test(before.text)) return false;
  if (HARD.test(before.text)) return !joinsCountries(sentence, k - 1) && !isAsideDash(sentence, k - 1);
  if (before.text === ":" && !/^\d/.test(here.text)) return !isContinued(sentence, k, at);
  if (["which", "who", "whose", "where"].includes(here.lower) && k < at) return !isClosed(sentence, k, at);
  if (here.lower === "that" && k < at && isComplement(tokens, k)) return true;
  if (["but", "while", "whereas", "although", "though", "because"].includes(here.lower)) return true;
  // "… to 78.4 billion, and the two governments aim to raise it": a finite verb with a subject of its own
  return (
    here.lower === "and" &&
    opensClause(sentence, k, at) &&
    sentence.verbs.some((v) => v.form === "finite" && v.head < k)
  );
}

/** One of the two dashes of an aside after which the verb comes: "purchases – above all fertilizers – totaled". */
function isAsideDash({tokens, verbs}: AnnotatedSentence, k: number): boolean {
  const mark = tokens[k]?.text ?? "";
  if (!/^[–—]$/.test(mark)) return false;
  const closes = (at: number) => verbs.some((v) => v.form === "finite" && v.first === at + 1);
  if (closes(k)) return tokens.slice(Math.max(0, k - 25), k).some((t) => t.text === mark);
  const next = tokens.findIndex((t, i) => i > k && i < k + 25 && t.text === mark);
  return next > 0 && closes(next);
}

/** "has increased fivefold, he said: from 100 million": no clause begins after the colon. */
const isContinued = ({tokens, verbs, quantities}: AnnotatedSentence, k: number, at: number): boolean =>
  // "have little trade to lose: EC$39 million in 2022": nothing but the figure
  (/^(?:from|to|at|over|about|some|around|nearly|almost|roughly|just|only|barely|a|an)$/.test(
    tokens[k]?.lower ?? ""
  ) ||
    quantities.some((q) => q.start <= (tokens[k]?.start ?? 0) && (tokens[k]?.start ?? 0) < q.end)) &&
  !verbs.some((v) => v.head >= k && v.head < at) &&
  !tokens.slice(k, at).some((t) => t.text === ",");

/** "trade, which stood at $1.4bn in 2021, has collapsed to": the relative clause ends at a comma that a finite verb follows. */
function isClosed({tokens, verbs}: AnnotatedSentence, k: number, at: number): boolean {
  const inner = verbs.find((v) => v.form === "finite" && v.first > k && v.first < at);
  if (!inner || tokens[k - 1]?.text !== ",") return false;
  const comma = tokens.findIndex((t) => t.index > inner.head && t.index < at && t.text === ",");
  return (
    comma > 0 &&
    verbs.some((v) => v.form === "finite" && v.first > comma && v.first <= comma + 2 && v.head < at)
  );
}

const isComplement = (tokens: Token[], k: number): boolean =>
  tokens[k - 1]?.pos === "VERB" ||
  tokens[k - 1]?.pos === "NOUN" ||
  tokens[k - 1]?.text === "," ||
  tokens[k - 1]?.lower === "and";

/** "between Italy and Albania had reached": the word joins two names, not two clauses. */
const joinsCountries = ({tokens, places}: AnnotatedSentence, k: number): boolean =>
  places.some((p) => p.end === tokens[k - 1]?.end) && places.some((p) => p.start === tokens[k + 1]?.start);

/** "and" at k is followed, before `limit`, by words for a subject and a finite verb. */
function opensClause(sentence: AnnotatedSentence, k: number, limit: number): boolean {
  const verb = sentence.verbs.find((v) => v.first > k && v.form === "finite");
  if (!verb || verb.first >= limit || joinsCountries(sentence, k)) return false;
  const between = sentence.tokens.slice(k + 1, verb.first);
  return (
    between.some((t) => ["NOUN", "PROPN", "PRON"].includes(t.pos)) &&
    !closesAside(between) &&
    !sentence.quantities.some((q) => q.start > (sentence.tokens[k]?.start ?? 0) && q.start < verb.start)
  );
}

/** "exports, mainly copper, yarn and fruit, totaled": what "and" joins ends in a comma before the verb. */
const closesAside = (between: readonly Token[]): boolean =>
  between.at(-1)?.text === "," && between.length <= 5;

/** Whether a clause that ends before token k leaves its figure behind. */
function endsClause(sentence: AnnotatedSentence, k: number, last: number): boolean {
  const t = sentence.tokens[k] as Token;
  if (HARD.test(t.text)) return true;
  if (["which", "who", "whose", "where"].includes(t.lower)) return sentence.tokens[k - 1]?.lower !== "of";
  if (OPENERS.has(t.lower))
    return (
      t.lower !== "since" || sentence.verbs.some((v) => v.first > k && v.first < k + 8 && v.form === "finite")
    );
  if (t.lower === "and" && !joinsCountries(sentence, k)) {
    const verb = sentence.verbs.find((v) => v.first > k && v.form === "finite");
    const next = sentence.quantities.find((q) => q.start > t.start);
    if (!verb || (next && next.start < verb.start)) return false;
    const between = sentence.tokens.slice(k + 1, verb.first);
    return (
      between.some((w) => ["NOUN", "PROPN", "PRON"].includes(w.pos)) ||
      between.every(({pos}) => pos === "ADV")
    );
  }
  return isReport(sentence, k, last);
}

/** ", the Iranian customs office says", ", according to": who says it is no part of the clause. */
function isReport(sentence: AnnotatedSentence, k: number, last: number): boolean {
  if (sentence.tokens[k]?.text !== ",") return false;
  if (wordAt(sentence, k + 1) === "according") return true;
  const verb = sentence.verbs.find((v) => v.first > k && v.form === "finite");
  if (!verb || verb.first > k + 9 || k <= last) return false;
  const between = sentence.tokens.slice(k + 1, verb.first);
  return (
    /^(?:say|report|add|announce|note|state|tell|write|reckon|show|estimate|claim)$/.test(verb.lemma) &&
    between.every((t) => t.text !== ",")
  );
}

/** Dates of a sentence that overlap none of its quantities. */
export const datesOf = (sentence: AnnotatedSentence): DateMention[] =>
  sentence.dates.filter((d) => !sentence.quantities.some((q) => q.start < d.end && d.start < q.end));
