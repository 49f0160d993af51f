/** Which rules read which kind of fact. A new kind is one line here and one in `index.ts`. */
import {agreementsRules} from "./agreements/patterns.ts";
import type {Rules} from "./rule.ts";
import {tradeRules} from "./trade/patterns.ts";
import {troopsRules} from "./troops/patterns.ts";
import {visitsRules} from "./visits/patterns.ts";
import type {TableName} from "../types.ts";

export const rules: {readonly [K in TableName]: Rules<K>} = {
  visits: visitsRules,
  trade: tradeRules,
  troops: troopsRules,
  agreements: agreementsRules
};
