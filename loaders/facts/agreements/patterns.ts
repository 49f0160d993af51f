/** The rules that read agreements, in order. */
import type {Rules} from "../rule.ts";

export const agreementsRules: Rules<"agreements"> = [];
