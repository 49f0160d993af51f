import type {TradeValues} from "../index.ts";

/** A sentence or a passage with the figures of trade that it holds. */
export interface TradeExample {
  text: string;
  /** In order; columns left out are empty, `all`, `exact` or `actual`. */
  facts: Partial<TradeValues>[];
}
