/** A figure of what was told before: "It was $4.1bn last year", "bring it to $80bn", "a target of $30bn", "2022: $5bn". */
import {MEASURING, RAISING} from "../../lexicon/trade.ts";
import type {AnnotatedSentence} from "../../types.ts";
import type {Anchor} from "./anchor.ts";
import {type Figure, type Measure, textOf, wordAt} from "./figure.ts";
import {verbBefore} from "./anchor.ts";
import {isListed} from "./heading.ts";
import {nounSense} from "./words.ts";
import {isComparison} from "./time.ts";

/** What the article said last: one figure with its parties. */
export interface Claim {
  figure: Figure;
  measure: Measure;
  exporter: string;
  importer: string;
  goods: string;
  kind: string;
  /** Whose exports or imports they are, empty for what goes both ways. */
  holder: string;
  period: [string, string];
}

export interface Carried {
  rule: string;
  anchor: Anchor;
  measure: Measure;
  exporter: string;
  importer: string;
  goods: string;
  holder: string;
  period: [string, string];
  doubts: string[];
  naming: AnnotatedSentence[];
}

/** The claim that a figure without a noun of its own goes on with, or null. */
export function carried(figure: Figure, anchor: Anchor | null, told: Claim | null): Carried | null {
  if (!told || figure.quantity.kind !== told.figure.quantity.kind) return null;
  const way = told.measure === "share" ? shareAgain(figure, told) : wayOf(figure, anchor, told);
  if (!way) return null;
  const same = told.figure.sentence === figure.sentence;
  const verb = anchor?.verb ?? verbBefore(figure);
  return {
    rule: `trade/${told.measure}-${way}`,
    anchor: {way: "carried", sense: anchor?.sense ?? {is: "trade"}, token: verb?.head ?? figure.first, verb},
    measure: told.measure,
    exporter: told.exporter,
    importer: told.importer,
    goods: told.goods,
    holder: told.holder,
    period: ["", ""],
    doubts: same ? [] : ["measure and parties from the sentence before"],
    naming: same ? [] : [told.figure.sentence]
  };
}

/** "it now accounts for 8%", "up from 30% in 2020". */
function shareAgain(figure: Figure, told: Claim): string | null {
  const {sentence, first, last} = figure;
  if (isComparison(figure) && told.figure.sentence === sentence) return "compared";
  if (/^(?:of|more|less|higher|lower|increase|rise|year)$/.test(wordAt(sentence, last + 1))) return null;
  return /\b(?:it|this|that|the (?:share|figure|proportion)|its share)(?: \w+){0,2} (?:accounts? for|accounted for|covers?|covered|meets?|met|supplies|supplied|provides?|provided|is|was|stood at|fell to|rose to|dropped to)(?: \w+){0,2}$/.test(
    textOf(sentence, first - 9, first - 1)
  )
    ? "continued"
    : null;
}

/** "The two countries target $5 billion": tagged a noun. */
const AIMED =
  /\b(?:target|goal|aim) (?:of|is|was)\b|\b(?:countries|sides|both|nations|neighbou?rs|they|we|governments|ministers|leaders|which) (?:now |both )?(?:targets?|targeted|aim for|eye)(?: (?:a|some|about|around|at least))*$/;

const PRONOUN = /^(?:it|this|that|they|which|them|both)$/;
const STAND_IN =
  /\b(?:the|that|this|last year 's|whose|its) (?:figure|volume|value|total|number|amount|level|sum|turnover|target)\b/;

function wayOf(figure: Figure, anchor: Anchor | null, told: Claim): string | null {
  const {sentence, first, last, from, before} = figure;
  const sameSentence = told.figure.sentence === sentence;
  // "up from $3.8bn a year earlier", "against $3bn in 2022"
  if (sameSentence && isComparison(figure) && before && !ownNoun(figure, before.last + 1)) return "compared";
  if (
    anchor &&
    anchor.way !== "near" &&
    !(anchor.way === "object" && PRONOUN.test(wordAt(sentence, anchor.token)))
  )
    return null;
  // "2021: $3.2bn"
  if (isListed(sentence) && first <= 8) return "listed";
  const verb = verbBefore(figure);
  if (!verb) {
    if (anchor) return null;
    return AIMED.test(textOf(sentence, first - 6, first - 1)) ? "target" : null;
  }
  const object = textOf(sentence, verb.head + 1, first - 1);
  // "agreed to work towards a volume of 5 billion euros"
  if (!anchor && /\b(?:volume|level|figure|turnover|total|value) of$/.test(object)) return "continued";
  if (
    RAISING.has(verb.lemma) &&
    /\b(?:it|this|that|them|the (?:figure|volume|total|level|amount|number))\b/.test(object)
  )
    return "raised";
  if (
    /\b(?:target|goal|aim|objective) (?:of|at|is)\b/.test(object) ||
    /^(?:target|goal)/.test(textOf(sentence, last + 1, last + 1))
  )
    return "target";
  if (!MEASURING.has(verb.lemma)) return null;
  const subject = verb.subject
    ? textOf(sentence, verb.subject[0], verb.subject[1])
    : textOf(sentence, from, verb.first - 1);
  if (PRONOUN.test(subject) || STAND_IN.test(` ${subject}`) || /\b(?:figure|volume|total|it)\b/.test(subject))
    return "continued";
  if (
    sameSentence &&
    before === told.figure &&
    !ownNoun(figure, before.last + 1) &&
    /\b(?:and|then|before|to|,)\b/.test(textOf(sentence, before.last + 1, first - 1))
  )
    return "continued";
  return null;
}

/** A noun of its own between the figure before and this one: "exports were $5bn and imports $3bn". */
function ownNoun({sentence, first}: Figure, from: number): boolean {
  for (let k = from; k < first; k++) if (nounSense(sentence, k)) return true;
  return false;
}
