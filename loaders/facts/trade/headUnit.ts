/** The unit that the head of a column, or the line above a table, gives to numbers. */
import {countriesOf} from "../../annotate/index.ts";
import {findNumbers} from "../../annotate/numbers.ts";
import {once} from "../../annotate/once.ts";
import {findQuantities} from "../../annotate/quantities.ts";
import {ANY_CLASS} from "../../annotate/word.ts";
import type {AnnotatedArticle, QuantityMention} from "../../types.ts";

/** What one of a table's numbers stands for. */
export type HeadUnit = Pick<QuantityMention, "unit" | "value" | "kind" | "per">;

const SCALE =
  /^(.{0,24}?)[\s-]{0,2}(thousand|million|billion|trillion|mln|bln|mn|bn|m|crore|lakh|['’]?000s?)\.?$/i;

/** The countries of an article, the most frequent first. */
export const countriesOfArticle = once(({sentences}: AnnotatedArticle) =>
  countriesOf(sentences.map((s) => s.places))
);

/** The unit that a heading gives: "million US dollars", "US$ million", "$m", "'000 tonnes"; of "rials", those of the countries named first. */
export function unitOf(text: string, countries: readonly string[]): HeadUnit | null {
  for (const part of text.split(/[,;()|:]|\bin\b/)) {
    const phrase = part.trim();
    if (phrase === "" || phrase.length > 40) continue;
    const thousands = phrase
      .replace(/^['’]?000s?\s/, "thousand ")
      .replace(/^(thousand|million|billion|trillion)s of /, "$1 ");
    const tail = SCALE.exec(phrase);
    const tries = [
      `1 ${thousands}`,
      tail ? `${tail[1]} 1 ${tail[2]!.replace(/^['’]?000s?$/, "thousand")}` : ""
    ];
    // "$bn": a sign with its scale, not a single dollar
    const found = [...tries, tail ? `${tail[1]}1${tail[2]}` : ""].flatMap((one) => {
      const sentence = {
        start: 0,
        end: one.length,
        text: one,
        index: 0,
        paragraph: 0,
        tokens: [],
        classes: ANY_CLASS,
        quotes: []
      };
      return findQuantities(sentence, findNumbers(sentence), countries).slice(0, 1);
    });
    const known = found.filter((q) => q.value !== null && q.kind !== "percent");
    const [largest] = known.sort((x, y) => y.value! - x.value!);
    if (largest) return largest;
  }
  return null;
}
