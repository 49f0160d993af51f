/** What an anchor is, and the verb and nouns that stand before a figure. */
import {SAYING} from "../../../lexicon/verbs.ts";
import type {AnnotatedSentence, VerbGroup} from "../../../types.ts";
import type {Figure} from "../figure.ts";
import {wordAt} from "../figure/words.ts";
import {type Sense, nounSense} from "../words.ts";

/** The governing word, the way in which it governs, and the verb between it and the figure, if there is one. */
export interface Anchor {
  /** `of`: "trade of $5bn"; `in`: "$5bn in trade"; `subject`, `object`: by way of a verb; `verb`: the verb itself; `near`: nothing better; `carried`: told before. */
  way: "of" | "in" | "subject" | "object" | "verb" | "near" | "carried";
  sense: Sense;
  token: number;
  verb: VerbGroup | null;
}

export const found = (way: Anchor["way"], sense: Sense, token: number, verb: VerbGroup | null): Anchor => ({
  way,
  sense,
  token,
  verb
});

/** The last verb group before the figure in its clause. */
export function verbBefore({sentence, from, first}: Figure): VerbGroup | null {
  const verbs = sentence.verbs.filter(
    (v) => v.head < first && v.head >= from && !isAdverbial(sentence, v) && !isInQuantity(sentence, v)
  );
  // "has increased fivefold, he told parliament: from $100 million"
  const telling = verbs.findLast(
    (v) => !SAYING.has(v.lemma) || v.form === "infinitive" || PLEDGING.test(v.lemma)
  );
  return telling ?? verbs.at(-1) ?? null;
}

/** "owes China an estimated $5.9 billion": a participle that only qualifies the number. */
const isInQuantity = ({quantities}: AnnotatedSentence, v: VerbGroup): boolean =>
  quantities.some((q) => q.start <= v.start && v.end <= q.core.start) &&
  /^(?:estimate|reckon|report|combine|project|forecast|record|total|expect)$/.test(v.lemma);

const PLEDGING = /^(?:pledge|promise|vow|forecast|predict|estimate)$/;

/** "according to", "including", "compared with", "worth": tagged as verbs, they govern nothing. */
const isAdverbial = (sentence: AnnotatedSentence, v: VerbGroup): boolean =>
  v.form !== "finite" && v.first === v.head && ADVERBIAL.has(wordAt(sentence, v.head));

const ADVERBIAL: ReadonlySet<string> = new Set(
  "according including excluding compared following regarding concerning topping exceeding surpassing totalling totaling reaching amounting valued estimated nearing approaching".split(
    " "
  )
);

export function lastNoun(sentence: AnnotatedSentence, from: number, to: number): number {
  for (let k = to; k >= from; k--) if (nounSense(sentence, k)) return k;
  return -1;
}
