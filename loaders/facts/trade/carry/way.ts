/** By what a figure goes on with what was told before. */
import type {Anchor} from "../anchor/shape.ts";
import {verbBefore} from "../anchor/shape.ts";
import type {Figure} from "../figure.ts";
import {textOf, wordAt} from "../figure/words.ts";
import {isListed} from "../heading.ts";
import {MEASURING} from "../../../lexicon/trade.ts";
import {isComparison} from "../time/comparison.ts";
import type {Claim} from "./claim.ts";
import {swapped} from "./partners.ts";
import {PRONOUN, STAND_IN, ownFlow, ownNoun} from "./words.ts";
import {wayOfVerb} from "./wayOfVerb.ts";

/** "The two countries target $5 billion": tagged a noun. */
const AIMED =
  /\b(?:target|goal|aim) (?:of|is|was)\b|\b(?:countries|sides|both|nations|neighbou?rs|they|we|governments|ministers|leaders|which) (?:now |both )?(?:targets?|targeted|aim for|eye|want)(?: (?:a|some|about|around|at least))*$/;

const SIMILAR =
  /\b(?:similar|another|same|separate|second|like|parallel|corresponding) [\w-]+(?: \w+)? (?:with|to|from|for)\b/;

/** The way in which a figure goes on with what was told, or null. */
export function wayOf(figure: Figure, anchor: Anchor | null, told: Claim): string | null {
  const {sentence, first, last, from, before} = figure;
  const sameSentence = told.figure.sentence === sentence;
  // "up from $3.8bn a year earlier", "against $3bn in 2022"
  if (sameSentence && isComparison(figure) && before && !ownNoun(figure, before.last + 1, true))
    return "compared";
  // "$2.3 billion since 1991, $180 million of it last year"
  if (
    sameSentence &&
    before === told.figure &&
    /^of (?:it|that|this|which|them)\b/.test(textOf(sentence, last + 1, last + 2)) &&
    // "with Ghana's cocoa exports accounting for $640 million of that": of what stands by the figure
    !(told.measure === "trade" && ownFlow(figure, before.last + 1))
  )
    return "part";
  if (
    anchor &&
    anchor.way !== "near" &&
    !(anchor.way === "object" && PRONOUN.test(wordAt(sentence, anchor.token)))
  )
    return null;
  // "A similar memorandum with Malawi provides for 50,000 tonnes a year"
  if (SIMILAR.test(textOf(sentence, from, first - 1)) && swapped(figure, told)) return "similar";
  // "exports to Libya: 2021, €93m; 2022, €141m"
  if (
    sameSentence &&
    sentence.verbs.length === 0 &&
    before === told.figure &&
    /^[;,] (?:in )?\d{4} ?[:,]?$/.test(textOf(sentence, before.last + 1, first - 1))
  )
    return "listed";
  // "have fallen: $3.5bn in 2023, $2.9bn in 2024"
  if (
    sameSentence &&
    before === told.figure &&
    /^in \d{4} ?[,;](?: (?:and|then))?$/.test(textOf(sentence, before.last + 1, first - 1)) &&
    /^in \d{4}\b/.test(textOf(sentence, last + 1, last + 2))
  )
    return "listed";
  // "2021: $3.2bn"
  if (isListed(sentence) && first <= 8 && !ownNoun(figure, 0)) return "listed";
  // "Trade does what it does. The $3.1bn of 2024 is likely to be passed"
  if (!anchor && told.measure === "trade" && wordAt(sentence, first - 1) === "the" && first <= 2 && /^(?:of|for|in|recorded in) (?:\d{4}|last|this)\b/.test(textOf(sentence, last + 1, last + 3))) return "continued"; // prettier-ignore
  const verb = verbBefore(figure);
  // "bought 30 million cubic metres a day in 2014, makes do with about 13 million today": a number that lends its unit
  const bare = figure.quantity.recognizer === "trade/bare-number";
  // "It now manages about 13 million", "I expect it to be three billion"
  if (bare && !anchor && isOfIt(figure)) return "continued";
  if (bare && sameSentence && !anchor && before && !ownNoun(figure, before.last + 1)) return "continued";
  if (!verb) {
    if (anchor) return null;
    // "From US$ 44 million in 2019, it rose to US$ 1.35 billion"
    if (textOf(sentence, 0, first - 1) === "from" && figure.after && risesFrom(figure)) return "continued";
    return AIMED.test(textOf(sentence, first - 6, first - 1)) ? "target" : null;
  }
  return wayOfVerb(figure, anchor, told, verb);
}

/** A pronoun is the subject of the verb, or its object before an infinitive. */
function isOfIt(figure: Figure): boolean {
  const verb = verbBefore(figure);
  const {sentence, from} = figure;
  return (
    verb !== null &&
    /^(?:manage|be|get|deliver|supply|make|reach|take|total|become)$/.test(verb.lemma) &&
    /\b(?:it|this|that)(?: (?:now|today|only|barely|already|still))?$/.test(
      textOf(sentence, Math.max(from, verb.first - 3), verb.first - 1)
    )
  );
}

/** The verb after the figure measures a pronoun. */
function risesFrom({sentence, last}: Figure): boolean {
  const verb = sentence.verbs.find((v) => v.head > last);
  const subject = verb?.subject ? textOf(sentence, verb.subject[0], verb.subject[1]) : "";
  return (
    verb !== undefined && MEASURING.has(verb.lemma) && (PRONOUN.test(subject) || STAND_IN.test(` ${subject}`))
  );
}
