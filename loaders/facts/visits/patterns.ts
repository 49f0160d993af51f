/** The rules that read visits, in order. */
import type {Rules} from "../rule.ts";

export const visitsRules: Rules<"visits"> = [];
