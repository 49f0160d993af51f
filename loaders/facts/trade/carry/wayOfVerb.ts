/** Verbs that take up what was told before: "bring it to $80bn", "It fell to $4bn". */
import {MEASURING, RAISING} from "../../../lexicon/trade.ts";
import type {VerbGroup} from "../../../types.ts";
import type {Anchor} from "../anchor/shape.ts";
import type {Figure} from "../figure.ts";
import {textOf, wordAt} from "../figure/words.ts";
import {partiesOf} from "../places.ts";
import type {Claim} from "./claim.ts";
import {isCounted, isLevel, isNextTo, isWish} from "./wish.ts";
import {PRONOUN, STAND_IN, ownNoun} from "./words.ts";

/** How the verb before the figure takes up what was told, or null. */
export function wayOfVerb(
  figure: Figure,
  anchor: Anchor | null,
  told: Claim,
  verb: VerbGroup
): string | null {
  const {sentence, first, last, from, before} = figure;
  const sameSentence = told.figure.sentence === sentence;
  const object = textOf(sentence, verb.head + 1, first - 1);
  // "agreed to work towards a volume of 5 billion euros"
  if (!anchor && /\b(?:volume|level|figure|turnover|total|value) of$/.test(object)) return "continued";
  if (
    RAISING.has(verb.lemma) &&
    /\b(?:it|this|that|them|(?:the|this|that) (?:figure|volume|total|level|amount|number|indicator|value|turnover|exchange))\b/.test(
      object
    )
  )
    return "raised";
  if (
    /\b(?:target|goal|aim|objective) (?:of|at|is)\b/.test(object) ||
    /^(?:target|goal|, (?:the|a|our|their) (?:target|goal))\b/.test(textOf(sentence, last + 1, last + 3)) ||
    // "sets the same sum, $23.5bn, as its goal for 2024"
    /^(?:, )?as (?:its|their|our|the|a) (?:[\w-]+ )?(?:target|goal|aim|objective)\b/.test(
      textOf(sentence, last + 1, last + 5)
    ) ||
    // "agreed to work together so that its value rises to $6 billion": tagged a noun
    SO_THAT.test(object)
  )
    return "target";
  // "$41 million, a figure that the two governments hope to lift to $400 million"
  if (
    sameSentence &&
    before === told.figure &&
    RAISING.has(verb.lemma) &&
    OF_FIGURE.test(textOf(sentence, before.last + 1, verb.first - 1))
  )
    return "raised";
  // "This would be increased to 80 megawatts", "The quantity is planned to rise to 15,000 barrels a day"
  if (!anchor && told.measure === "supply" && isOfAmount(figure, verb)) return "raised";
  if (!anchor && told.measure === "trade" && isNextTo(figure, told) && isWish(figure, verb.lemma))
    return "raised";
  if (!anchor && told.measure === "trade" && isNextTo(figure, told) && isLevel(figure, verb))
    return "continued";
  if (!anchor && told.measure === "trade" && isCounted(figure, told, verb)) return "continued";
  if (!MEASURING.has(verb.lemma)) return null;
  const subject = verb.subject
    ? textOf(sentence, verb.subject[0], verb.subject[1])
    : textOf(sentence, from, verb.first - 1);
  if (
    PRONOUN.test(subject) ||
    // "want that to be $150bn by 2030"
    (verb.form === "infinitive" && /^(?:it|this|that|them)$/.test(wordAt(sentence, verb.first - 1))) ||
    STAND_IN.test(` ${subject}`) ||
    /\b(?:figure|volume|total|it|indicator)\b/.test(subject) ||
    (told.measure === "trade" && /(?:^|\d |, |the )(?:turnover|exchange|exchanges|commerce)$/.test(subject))
  )
    return "continued";
  if (
    sameSentence &&
    before === told.figure &&
    !ownNoun(figure, before.last + 1) &&
    !isOfAnother(figure, told, verb) &&
    /\b(?:and|then|before|to|,)\b/.test(textOf(sentence, before.last + 1, first - 1))
  )
    return "continued";
  return null;
}

/** What is delivered, or the amount of it, is the subject of what the verb is about; for the rest of its words, the figure. */
function isOfAmount({sentence, first, from}: Figure, verb: VerbGroup): boolean {
  if (!(RAISING.has(verb.lemma) || MEASURING.has(verb.lemma))) return false;
  const lead = textOf(sentence, verb.head + 1, first - 1);
  if (!/^(?:by [\w %]+ )?(?:to|at|past|beyond)?(?: (?:about|around|some|nearly|almost|over|up|as much as|at least|a|an|only))*$/.test(lead)) return false; // prettier-ignore
  const over = sentence.verbs[verb.governor] ?? verb;
  const subject = [over, verb].find((v) => v.subject)?.subject;
  const words = subject ? textOf(sentence, subject[0], subject[1]) : textOf(sentence, from, over.first - 1);
  return AMOUNT.test(words);
}

const AMOUNT =
  /(?:^|[, ])(?:it|this|that|which|these)$|^(?:by [\w ]+ )?(?:the|this|that|these|its|their|such) (?:[\w-]+ )?(?:quantit(?:y|ies)|volumes?|amount|suppl(?:y|ies)|deliver(?:y|ies)|flows?|shipments|figure|level|capacity|sales)$/;

/** "China bought beef worth $980 million, and Finland has put more than $6 billion": the verb's subject is a third country. */
const isOfAnother = (
  {sentence, article}: Figure,
  {exporter, importer}: Claim,
  {subject, lemma}: VerbGroup
): boolean =>
  subject !== null &&
  lemma === "put" &&
  partiesOf(sentence, article).some((m) => m.first >= subject[0] && m.last <= subject[1] && m.code !== exporter && m.code !== importer); // prettier-ignore

const SO_THAT =
  /\b(?:so that|in order that|for|that) (?:it|its (?:value|volume)|the (?:value|volume|figure|total)) (?:rises?|grows?|climbs?|increases?|reach(?:es)?)(?: to| past| beyond)?(?: (?:about|at least|some|around|over|more than))?$/;

const OF_FIGURE = /(?:\b(?:a|the) (?:figure|sum|volume|level|number|amount|total|value)|,) (?:that|which)\b/;
