/** A figure of what was told before: "It was $4.1bn last year", "bring it to $80bn", "a target of $30bn", "2022: $5bn". */
import type {Anchor} from "./anchor/shape.ts";
import {verbBefore} from "./anchor/shape.ts";
import type {Carried, Claim} from "./carry/claim.ts";
import {paralleled} from "./carry/parallel.ts";
import {partSold} from "./carry/part.ts";
import {elided, gapped, swapped} from "./carry/partners.ts";
import {goesBack, goodsReturned} from "./carry/returned.ts";
import {shareAgain} from "./carry/share.ts";
import {wayOf} from "./carry/way.ts";
import type {Figure} from "./figure.ts";
import {textOf} from "./figure/words.ts";

/** The claim that a figure without a noun of its own goes on with, or null. */
export function carried(
  figure: Figure,
  anchor: Anchor | null,
  told: Claim | null,
  moves = false
): Carried | null {
  if (!told || figure.quantity.kind !== told.figure.quantity.kind) return null;
  const part = partSold(figure, told);
  if (part) return part;
  const own =
    paralleled(figure, told) ??
    gapped(figure, told) ??
    (anchor && anchor.way !== "near" ? null : elided(figure, told));
  const back = goesBack(figure, anchor, told);
  const way = back
    ? "returned"
    : own
      ? "elided"
      : told.measure === "share"
        ? shareAgain(figure, told)
        : moves
          ? "continued"
          : wayOf(figure, anchor, told);
  if (!way) return null;
  const same = told.figure.sentence === figure.sentence;
  const turned = {exporter: told.importer, importer: told.exporter};
  // "Kenya sold goods worth Sh7.3 billion to Mozambique. It wants the two-way figure to hit Sh20 billion": of both
  const words = textOf(figure.sentence, figure.from, figure.first);
  // "and bought $430m; both want to reach $1.5bn by 2028": what two aim at is what they trade
  const total =
    told.measure === "exports" && (TOTAL.test(words) || (told.goods === "all" && AIM_OF_BOTH.test(words)));
  const partner = back ? turned : (own ?? swapped(figure, told));
  const verb = anchor?.verb ?? verbBefore(figure);
  return {
    rule: `trade/${total ? "trade" : told.measure}-${way}`,
    anchor: {way: "carried", sense: anchor?.sense ?? {is: "trade"}, token: verb?.head ?? figure.first, verb},
    measure: total ? "trade" : told.measure,
    ...sidesFor(partner ?? told, total),
    goods: total ? "all" : back ? goodsReturned(figure) : told.goods,
    holder: own ? own.exporter : told.holder,
    period:
      // "Turnover in seven months rose by half. That is about $43 million"
      (way === "continued" && told.figure.first >= told.figure.sentence.tokens.length) ||
      ((own || back || (partner && way === "compared")) &&
        (same || figure.sentence.index - told.figure.sentence.index === 1))
        ? told.period
        : ["", ""],
    doubts: same ? [] : ["measure and parties from the sentence before"],
    naming: same ? [] : [told.figure.sentence]
  };
}

const TOTAL =
  /\b(?:two ?- ?way|bilateral|mutual|combined|overall) (?:figure|volume|total|level|value|exchanges?|flows?|number|turnover)\b/;

const AIM_OF_BOTH =
  /\b(?:both|the two)(?: \w+)? (?:now |also |still )?(?:want|wish|hope|aim|seek|plan|intend|aspire|aspired|wanted|hoped|aimed|agreed|would like|are aiming|are hoping|set|have set) (?:to|themselves|a|an)\b/;

/** Seller and buyer; of both ways together, in alphabetical order. */
function sidesFor(
  {exporter, importer}: {exporter: string; importer: string},
  total: boolean
): {exporter: string; importer: string} {
  return total && importer < exporter ? {exporter: importer, importer: exporter} : {exporter, importer};
}
