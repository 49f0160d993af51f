/** Sums that go on with a trade told before, by no word but an aim or a year. */
import {verbBefore} from "../anchor/shape.ts";
import type {Claim} from "../carry/claim.ts";
import type {Figure} from "../figure.ts";
import {textOf} from "../figure/words.ts";
import {topicAbove} from "../heading.ts";
import {partiesOf} from "../places.ts";
import type {Reading} from "../reading.ts";

const GOAL =
  /\b(?:goals?|targets?|aims?|objectives?|ambitions?|task|hopes?|speak of|talk(?:s|ed)? of|bring(?:ing)? (?:it|this|that|them)|rais(?:e|ing) (?:it|this|that|them)|lift(?:ing)? (?:it|this|that|them))\b/i;

/** "The objective which was fixed is 50 million in 2028": an aim that is told of nothing else is the trade's. */
export function aimed(figure: Figure, told: Claim | null, total: Claim | null): Reading | null {
  const {sentence, quantity} = figure;
  if (quantity.kind !== "money") return null;
  // "A clinic hopes to collect $3 million": an aim of trade has its year, or lifts what was told of
  const isTimed = sentence.dates.some((d) => d.start >= quantity.end) || LIFTED.test(sentence.text);
  if (!(isTimed && GOAL.test(textOf(sentence, 0, figure.last))) && !isPromised(figure)) return null;
  const recent =
    [total, told].find(
      (claim) => claim && claim.measure === "trade" && sentence.index - claim.figure.sentence.index <= 6
    ) ?? null;
  const topic = recent ?? topicAbove(figure);
  if (!topic || topic.measure !== "trade" || !isLike(figure, topic)) return null;
  return carriedOn(figure, topic, "target");
}

/** "The presidents promise 300 million for 2028", "promised themselves $400m by 2030": for nothing named, and for a year to come. */
function isPromised({article, sentence, from, first, last}: Figure): boolean {
  const verb = sentence.verbs.findLast((v) => v.head < first && v.head >= from);
  // "The presidents promise": tagged a noun
  const stray = /\b(?:presidents|governments|ministers|leaders|sides|countries|capitals|both|they) (?:now |both |all )?(?:promise|pledge|want|target|plan|hope for|dream of|speak of|talk of)(?: (?:themselves|about|some|around))*$/.test(textOf(sentence, first - 8, first - 1)); // prettier-ignore
  if (stray) return /^(?:by|for|in) (?:the end of )?20\d\d\b/.test(textOf(sentence, last + 1, last + 5));
  if (!verb || !PROMISING.test(verb.lemma) || first - verb.head > 5 || verb.negated) return false;
  const year = /^(?:by|for|in|before|within|until) (?:the end of |early |late )?((?:19|20)\d\d)\b/.exec(textOf(sentence, last + 1, last + 5))?.[1]; // prettier-ignore
  return (
    year !== undefined &&
    year >= article.article.published.slice(0, 4) &&
    sentence.tokens.slice(verb.head + 1, first).every((t) => !/^(?:NOUN|PROPN)$/.test(t.pos))
  );
}

const PROMISING = /^(?:promise|pledge|vow|want|like|see|speak|talk|dream|wish|reach|hit|agree|settle|plan|expect|foresee|envisage|seek|target|aim|eye|set|fix|attain|achieve)$/; // prettier-ignore

const LIFTED = /\b(?:bring|rais|lift|tak|doubl)(?:e|es|ing|ings)? (?:it|this|that|them)\b/i;

/** An aim is of the size of what there is: no hundredth of it, no hundredfold. */
function isLike({quantity}: Figure, {figure: {quantity: now}}: Pick<Claim, "figure">): boolean {
  if (now.unit !== quantity.unit || !now.value || !quantity.value) return true;
  return quantity.value > now.value / 3 && quantity.value < now.value * 100;
}

function carriedOn(
  figure: Figure,
  topic: Pick<Claim, "measure" | "exporter" | "importer" | "goods" | "holder" | "figure">,
  way: string
): Reading {
  const verb = verbBefore(figure);
  const {measure, exporter, importer, goods, holder} = topic;
  return {
    ...{
      rule: `trade/${measure}-backstop-${way}`,
      measure,
      exporter,
      importer,
      goods,
      holder,
      period: ["", ""]
    },
    anchor: {way: "carried", sense: {is: "trade"}, token: verb?.head ?? figure.first, verb},
    doubts: ["measure and parties from what was told before", "a backstop read it"],
    naming: topic.figure.sentence === figure.sentence ? [] : [topic.figure.sentence]
  };
}

/** "The $3.1bn of 2024 is likely to be passed; the ministry expects $3.4bn for 2025": a sum and its year, of what was told just before. */
export function ofYear(figure: Figure, told: Claim | null): Reading | null {
  const {article, sentence, quantity, last} = figure;
  if (
    quantity.kind !== "money" ||
    !/^(?:of|for|in) (?:19|20)\d\d$/.test(textOf(sentence, last + 1, last + 2))
  )
    return null;
  const near =
    told &&
    told.measure === "trade" &&
    told.figure.quantity.unit === quantity.unit &&
    sentence.index - told.figure.sentence.index <= 2
      ? told
      : null;
  const topic = near ?? topicAbove(figure);
  if (!topic || topic.measure !== "trade" || sentence.index - topic.figure.sentence.index > 2) return null;
  return partiesOf(sentence, article).every((m) => m.code === topic.exporter || m.code === topic.importer)
    ? carriedOn(figure, topic, "year")
    : null;
}
