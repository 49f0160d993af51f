import {currencyAfter, currencyBefore} from "../quantities/currency.ts";
import {percentAfter, unitAfter} from "../quantities/unit.ts";
import type {Numeral} from "./numerals.ts";
import {qualifierBefore, type Qualified} from "./qualifiers.ts";

/** A numeral with what touches it on both sides. */
export interface Site {
  numeral: Numeral;
  /** Where the currency sign or code before it begins, else its own start. */
  open: number;
  /** Where its percent sign, currency or unit behind it ends, else its own end. */
  close: number;
  /** What it is of, as far as its own sign or word says: "%", a currency's code, a unit's sign, or nothing. */
  sign: string;
  /** The qualifier before it, and where that begins. */
  before: Qualified;
}

/** Looks at both sides of a numeral. Each is looked at once, since the looks cost more than the reading. */
export function siteOf(text: string, numeral: Numeral): Site {
  const context = {value: numeral.value, countries: []};
  const sign = currencyBefore(text, numeral.start, context);
  const open = sign?.start ?? numeral.start;
  const large = Math.abs(numeral.value) >= 1000 || open < numeral.start;
  const before = qualifierBefore(text, open, large, text.slice(numeral.end, numeral.end + 40));
  const percent = percentAfter(text, numeral.end);
  if (percent > 0) return {numeral, open, close: percent, sign: "%", before};
  const name = currencyAfter(text, numeral.end, context);
  const unit = name ? null : unitAfter(text, numeral.end);
  const close = name?.end ?? unit?.end ?? numeral.end;
  return {numeral, open, close, sign: sign?.code ?? name?.code ?? unit?.sign ?? "", before};
}
