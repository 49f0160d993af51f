/**
 * The month in which a country's financial year begins, where it is not January (CIA World Factbook, "Fiscal year"). Of two
 * countries the first in this list is meant: whose press counts trade by such years stands first.
 */
export const FISCAL_START: Readonly<Record<string, number>> = {
  IND: 4, PAK: 7, BGD: 7, NPL: 7, BTN: 7, MMR: 4, JPN: 4, EGY: 7, KEN: 7, UGA: 7, TZA: 7, RWA: 7, ETH: 7, AUS: 7, NZL: 7,
  ZAF: 4, BWA: 4, NAM: 4, LSO: 4, SWZ: 4, MWI: 4, MUS: 7, GBR: 4, CAN: 4, HKG: 4, SGP: 4, KWT: 4, USA: 10, THA: 10, LAO: 10
}; // prettier-ignore
