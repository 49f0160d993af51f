/**
 * Amounts as bars from zero. An edge that the text does not give exactly is not drawn as an edge: `nearly` and `about` end
 * in strokes, `more than` in an arrow; a range is solid to its low end and hatched to its high one.
 */
import {words} from "../../words/index.js";
import {fillOf, ink, px, svg} from "./svg.js";
import type {Fill} from "./svg.js";
import {DETAIL, line} from "./text.js";

export interface Amount {
  /** Null where the amount is not stated: the drawing says so. */
  value: number | null;
  /** High end of a range, else null. */
  max: number | null;
  /** As in the tables: `about`, `nearly`, `over`, … */
  qualifier: string;
  /** `hollow` for what is aimed at. */
  fill: Fill;
}

export const THICK = 12;

export interface AmountScale {
  from: number;
  to: number;
  /** The value at `to`. */
  top: number;
}

/** Leaves room for what stands behind the end of a bar. */
export const amountScale = (items: readonly Amount[], from: number, to: number): AmountScale => ({
  from,
  to: to - 12,
  top: Math.max(0, ...items.map((a) => a.max ?? a.value ?? 0)) || 1
});

const at = ({from, to, top}: AmountScale, value: number) => from + ((to - from) * value) / top;

/** The stretch of a bar that is drawn as uncertain, at most so many pixels and so much of the bar. */
const SOFT = 10;
const SOFT_OF_BAR = 0.35;

/** [from, to] of what is hatched, or null. */
function uncertain({value, max, qualifier}: Amount, scale: AmountScale): [number, number] | null {
  if (value === null) return null;
  const end = at(scale, value);
  if (max !== null) return [end, at(scale, max)];
  const soft = Math.min(SOFT, (end - scale.from) * SOFT_OF_BAR);
  if (qualifier === "about") return [end - soft / 2, end + soft / 2];
  return /^(nearly|under|up-to)$/.test(qualifier) ? [end - soft, end] : null;
}

const box = (x1: number, x2: number, y: number) => ({
  x: px(x1),
  y: px(y - THICK / 2),
  width: px(Math.max(1, x2 - x1)),
  height: THICK
});

/** The bar, with its middle at `y`. */
export function amountBar(amount: Amount, scale: AmountScale, y: number, id: string): SVGElement[] {
  const {value, fill, qualifier} = amount;
  const dashes = {"stroke-dasharray": "3 2"};
  if (value === null) return [line(words.charts.noAmount, scale.from, y + 4, {size: DETAIL, muted: true})];
  const soft = uncertain(amount, scale);
  const firm = svg`<rect ${box(scale.from, soft ? soft[0] : at(scale, value), y)} ${fillOf(fill, id)} ${fill === "hollow" ? dashes : {}} />`;
  const end = soft ? soft[1] : at(scale, value);
  const parts = [firm];
  if (soft) parts.push(svg`<rect ${box(soft[0], soft[1], y)} ${fillOf("hatched", id)} stroke="none" />`);
  if (/^(over|at-least)$/.test(qualifier))
    parts.push(
      svg`<path d=${`M${px(end + 3)} ${px(y - 5)}l5 5l-5 5`} fill="none" stroke=${ink.mark} stroke-width="2" />`
    );
  return parts;
}

/** A stroke through a row's bar, at the value that it is held against. */
export const targetStroke = (scale: AmountScale, value: number, y: number): SVGElement =>
  svg`<path d=${`M${px(at(scale, value))} ${px(y - 11)}v22`} stroke=${ink.mark} stroke-width="2" stroke-dasharray="4 2" />`;

/** Where zero is. */
export const zeroLine = ({from}: AmountScale, y: number): SVGElement =>
  svg`<path d=${`M${px(from)} ${px(y - 9)}v18`} stroke=${ink.text} />`;
