/** A figure: a quantity of a sentence, and the clause around it. */
import type {AnnotatedArticle, AnnotatedSentence, QuantityMention} from "../../types.ts";
import {lenderBefore, withBareNumbers} from "./figure/bare.ts";
import {clauseOf} from "./figure/clause.ts";
import {textOf, tokensOf, wordAt} from "./figure/words.ts";

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

/** All figures of a sentence, in order. The second of two amounts for one thing is left out. */
export function figuresOf(article: AnnotatedArticle, sentence: AnnotatedSentence): Figure[] {
  if (sentence.tokens.length > LONGEST || sentence.quantities.length + sentence.numbers.length === 0)
    return [];
  const figures = withBareNumbers(sentence, lenderBefore(article, sentence))
    .filter((quantity) => !quantity.conversion)
    .map(inMetres)
    .map((quantity): Figure => {
      const {first, last: end} = tokensOf(sentence, quantity.core);
      const last = afterConversion(sentence, end);
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

/** "$2.1bn (€1.9bn) in trade": what is told once more in brackets belongs to the figure; its last token. */
function afterConversion(sentence: AnnotatedSentence, last: number): number {
  if (wordAt(sentence, last + 1) !== "(") return last;
  const inside = sentence.quantities.find(
    (q) => q.conversion && q.start >= (sentence.tokens[last + 1]?.end ?? 0)
  );
  if (!inside) return last;
  const close = tokensOf(sentence, inside).last + 1;
  return close - last <= 8 && wordAt(sentence, close) === ")" ? close : last;
}

/** Cubic feet as the table carries them, to the figures that such a number is good for. */
const inMetres = (quantity: QuantityMention): QuantityMention =>
  quantity.unit === "ft3"
    ? {...quantity, unit: "m3", value: metres(quantity.value), valueMax: metres(quantity.valueMax)}
    : quantity;

const metres = (feet: number | null): number | null =>
  feet === null ? null : Number((feet * 0.028316847).toPrecision(4));

/** "at 5 cents a kilowatt-hour", "$80 a barrel" */
const PRICE =
  /^(?:a|an|per|each|\/) ?(?:kilowatt|kwh|kilogram|kilo|kg|tonne|ton|barrel|litre|liter|gallon|unit|cubic|thousand|head|pound|bushel|mmbtu|megawatt|piece|sack)\b/;

export const isPrice = ({sentence, quantity, last}: Figure): boolean =>
  quantity.kind === "money" && PRICE.test(textOf(sentence, last + 1, last + 3));
