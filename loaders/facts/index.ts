/** The four kinds of fact, in the order in which they are read, written and shown. */
import {agreements} from "./agreements/index.ts";
import type {AgreementValues} from "./agreements/index.ts";
import {trade} from "./trade/index.ts";
import type {TradeValues} from "./trade/index.ts";
import {troops} from "./troops/index.ts";
import type {TroopsValues} from "./troops/index.ts";
import {visits} from "./visits/index.ts";
import type {VisitValues} from "./visits/index.ts";

export const factTables = [visits, trade, troops, agreements] as const;

/** What a rule of each kind fills in. */
export interface ValuesOf {
  visits: VisitValues;
  trade: TradeValues;
  troops: TroopsValues;
  agreements: AgreementValues;
}
