/** Who sells and who buys: from the words around the anchor, then from what was told before. */
import type {Anchor} from "./anchor/shape.ts";
import type {Figure} from "./figure.ts";
import {bothWays} from "./parties/bothWays.ts";
import {oneWay} from "./parties/oneWay.ts";
import type {Parties, Told, Unknown} from "./parties/shape.ts";
import {partiesOf} from "./places.ts";
import {isReversed, sidesOf} from "./sides.ts";

export function partiesAt(figure: Figure, anchor: Anchor, told: Told | null): Parties | Unknown {
  const sides = sidesOf(figure, anchor);
  return anchor.sense.is === "trade" || anchor.sense.is === "trade-verb"
    ? bothWays(figure, anchor, sides, told?.exporter && told.importer ? told : null)
    : oneWay(figure, anchor, sides, told);
}

/** Whose exports, imports, debts or investments they are. */
export function holderOf(
  figure: Figure,
  anchor: Anchor,
  {exporter, importer}: {exporter: string; importer: string}
): string {
  const {is} = anchor.sense;
  const partner = partiesOf(figure.sentence, figure.article).find(
    (m) => m.preposition === "with" && [exporter, importer].includes(m.code)
  );
  const owner = partner ? (partner.code === exporter ? importer : exporter) : "";
  // "Uzbekistan's trade with Tajikistan reached $480 million, including exports of $350 million": Uzbekistan's
  if (is === "trade" || is === "trade-verb") return owner;
  return isReversed(anchor) ? importer : exporter;
}
