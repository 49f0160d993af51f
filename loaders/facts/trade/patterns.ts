/** The rules that read trade, in order. */
import type {Rules} from "../rule.ts";

export const tradeRules: Rules<"trade"> = [];
