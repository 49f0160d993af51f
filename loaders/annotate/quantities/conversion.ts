import type {QuantityMention} from "../../types.ts";

/** What stands between an amount and the same amount in another currency or unit. */
const SURE =
  /^[\s\u00a0]?(?:[([]|,? or|,? i\.e\.,?|,? that is,?|,? equivalent to|,? the equivalent of|,? equal to|,? worth|\/|[(,] ?(?:or|equivalent to|the equivalent of|equal to|worth|which is|US|approx\.?))[\s\u00a0]?$/iu;
const COMMA = /^,[\s\u00a0]$/;

/**
 * Marks the second of two amounts for one thing: "€3.2bn ($3.5bn)", "10 billion yuan, or $1.4 billion". Two amounts in
 * one currency are two figures.
 */
export function markConversions(
  quantities: readonly QuantityMention[],
  text: string,
  offset: number
): QuantityMention[] {
  return quantities.map((second, i) => {
    const first = quantities[i - 1];
    if (!first || first.kind !== second.kind || first.kind === "percent" || first.unit === second.unit)
      return second;
    if (second.start - first.end > 24) return second;
    const between = text.slice(first.end - offset, second.start - offset);
    // "1.2 trillion yen, about $8 billion,"
    const aside = COMMA.test(between) && second.qualifier === "about" && first.kind === "money";
    return SURE.test(between) || aside ? {...second, conversion: true} : second;
  });
}
