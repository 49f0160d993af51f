/** The rules that read troops, in order. */
import type {Rules} from "../rule.ts";

export const troopsRules: Rules<"troops"> = [];
